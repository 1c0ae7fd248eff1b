//! The file that PA2 takes: UTF-8, a header, a row for each repayment.

use std::io;

use super::{Batch, Repayment};
use crate::engine::{Input, check};
use crate::model::Report;
use crate::settings::Settings;
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

/// The first repayment that the file, read again, does not give back: a row of loan `Total` is a total to whoever reads it.
pub(super) fn first_lost<'a>(batch: &Batch<'a>) -> Option<Repayment<'a>> {
    let mut file = Vec::new();
    let read = write(&mut file, batch).is_ok().then(|| {
        let mut settings = Settings {
            column_mode: Some(batch.report.mode()),
            header: Some(true),
            ..Settings::default()
        };
        settings.levels.select_only(&[]);
        check(
            vec![Input::new("again.csv", Box::new(file))],
            &settings,
            &(),
        )
        .ok()
    });
    let again = read.flatten();
    let again = again.as_ref().and_then(|again| again.files.first());
    let mut numbers = again.into_iter().flat_map(Report::numbers);
    batch.repayments().find(|left| {
        let read = again.zip(numbers.next());
        let read = read.and_then(|(report, no)| batch.report.read(report, no).ok());
        !read.is_some_and(|read| {
            (&read.loan_id, &read.client_id, read.amount.to_string())
                == (&left.loan_id, &left.client_id, left.amount.to_string())
        })
    })
}

/// Whether a spreadsheet that opens the file leaves an id as it is, as far as its first character tells. What begins like
/// a formula runs as one, and `+5` or `-5` becomes a number. No sign put before it would help: it would be another id.
pub fn is_safe_in_spreadsheets(id: &str) -> bool {
    !id.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}
