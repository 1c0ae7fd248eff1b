//! Nothing vanishes: rows, repayments and money must add up on every run, or the program is wrong and says so.

use rust_decimal::Decimal;

use super::flags::Flags;
use super::outcome::{RunError, Summary};
use crate::amount::{AmountText, Total};
use crate::finding::RecordNo;
use crate::model::Report;
use crate::settings::Settings;
use crate::source::to_u32;

/// Repayments up to which all money is counted a second time in every build: more than a large partner's month. Beyond,
/// reading everything again would cost as much as reading it.
const RECOUNTED: usize = 5000;

/// Draws the sums of a run from its files and flags.
///
/// # Errors
///
/// Where a sum does not hold.
pub(super) fn draw(
    files: &[Report],
    flags: &Flags,
    settings: &Settings,
) -> Result<Summary, RunError> {
    let mut summary = Summary::default();
    for report in files {
        let rows = &report.rows;
        let set_aside = rows.set_aside_count();
        demand(
            report,
            "rows",
            &rows.read,
            &(rows.header + rows.repayments + set_aside),
        )?;
        demand(
            report,
            "repayments",
            &rows.repayments,
            &(report.len() as u64),
        )?;
        let mut flagged = 0;
        let mut flagged_total = Total::default();
        for no in flags.of(report.id) {
            flagged += 1;
            if let Some(value) = amount_of(report, no, settings.minor_units()) {
                flagged_total.add(value);
            }
        }
        if cfg!(debug_assertions) || report.len() <= RECOUNTED {
            demand(
                report,
                "money",
                &report.total.to_string(),
                &recount(report, settings).to_string(),
            )?;
        }
        let records = report.len() as u64;
        let Some(clean) = records.checked_sub(flagged) else {
            return Err(not_conserved(report, "records", &records, &flagged));
        };
        let mut clean_total = report.total;
        clean_total -= flagged_total;
        summary.records += records;
        summary.clean_records += clean;
        summary.total += report.total;
        summary.clean_total += clean_total;
        summary.rows_read += rows.read;
        summary.rows_header += rows.header;
        summary.rows_set_aside += set_aside;
    }
    Ok(summary)
}

/// The amount of a repayment, where it has one reading.
pub(super) fn amount_of(report: &Report, no: RecordNo, minor_units: u32) -> Option<Decimal> {
    let record = report.record(no)?;
    let cell = record.amount.as_ref()?;
    AmountText::new(&cell.text)
        .in_column(&report.columns.amount, minor_units)
        .only_reading()
}

/// The sum once more, every repayment read again the long way.
fn recount(report: &Report, settings: &Settings) -> Total {
    let mut total = Total::default();
    for no in (0..to_u32(report.len())).map(RecordNo) {
        if let Some(value) = amount_of(report, no, settings.minor_units()) {
            total.add(value);
        }
    }
    total
}

fn demand<T: PartialEq + ToString>(
    report: &Report,
    what: &'static str,
    left: &T,
    right: &T,
) -> Result<(), RunError> {
    if left == right {
        Ok(())
    } else {
        Err(not_conserved(report, what, left, right))
    }
}

fn not_conserved(
    report: &Report,
    what: &'static str,
    left: &impl ToString,
    right: &impl ToString,
) -> RunError {
    let file = report.source.name().to_owned();
    RunError::NotConserved {
        file,
        what,
        left: left.to_string(),
        right: right.to_string(),
    }
}
