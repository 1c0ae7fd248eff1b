//! From a place to the file and repayment that it names.

use std::ops::RangeInclusive;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Place;
use repaylint_core::model::{Record, Report, SetAside};

/// The file of a place; `None` for the run.
pub(crate) fn report_of(outcome: &Outcome, place: Place) -> Option<&Report> {
    outcome.file(place.file?)
}

/// The repayment of a place.
pub(crate) fn record_of(outcome: &Outcome, place: Place) -> Option<Record<'_>> {
    report_of(outcome, place)?.record(place.record?)
}

/// The first and the last line of rows that were set aside.
pub(crate) fn lines_of(report: &Report, run: &SetAside) -> RangeInclusive<u32> {
    let last_byte = run.span.end.saturating_sub(1).max(run.span.start);
    report.source.position(run.span.start).line..=report.source.position(last_byte).line
}
