//! The file that PA2 takes: UTF-8, a header, a row for each repayment.

use std::io;

use super::Batch;
use crate::terms::ColumnMode;

/// Writes repayments as PA2 takes them.
pub(super) fn write(out: &mut dyn io::Write, batch: &Batch<'_>) -> io::Result<()> {
    let mut rows = csv::Writer::from_writer(out);
    if batch.report.mode() == ColumnMode::Two {
        rows.write_record(["loan_id", "amount"])?;
    } else {
        rows.write_record(["loan_id", "client_id", "amount"])?;
    }
    batch.each(|repayment| {
        rows.write_field(repayment.loan_id.as_bytes())?;
        if let Some(client_id) = &repayment.client_id {
            rows.write_field(client_id.as_bytes())?;
        }
        rows.write_field(repayment.amount.to_string())?;
        rows.write_record(None::<&[u8]>)?;
        Ok(())
    })?;
    rows.flush()
}

/// Whether a spreadsheet that opens the file leaves an id as it is, as far as its first character tells. What begins like
/// a formula runs as one, and `+5` or `-5` becomes a number. No sign put before it would help: it would be another id.
pub fn is_safe_in_spreadsheets(id: &str) -> bool {
    !id.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
