//! The body of a call, as the Partner API takes it. A repayment a line, so that a place in it can be told.

use std::io;

use super::{Batch, Repayment};

/// Writes the body of a call.
pub(super) fn write(out: &mut dyn io::Write, batch: &Batch<'_>) -> io::Result<()> {
    out.write_all(b"{\"repayments\":[")?;
    let mut before = "\n";
    batch.each(|repayment| {
        out.write_all(before.as_bytes())?;
        before = ",\n";
        write_repayment(out, repayment)
    })?;
    out.write_all(b"\n]}\n")
}

/// A decimal prints as digits with at most one point between them, which is a JSON number as it stands.
fn write_repayment(out: &mut dyn io::Write, repayment: &Repayment<'_>) -> io::Result<()> {
    out.write_all(b"{\"loan_id\":")?;
    serde_json::to_writer(&mut *out, &repayment.loan_id)?;
    write!(out, ",\"amount\":{}", repayment.amount)?;
    if let Some(client_id) = &repayment.client_id {
        out.write_all(b",\"client_id\":")?;
        serde_json::to_writer(&mut *out, client_id)?;
    }
    out.write_all(b"}")
}
