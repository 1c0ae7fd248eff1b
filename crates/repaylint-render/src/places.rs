//! From a place to the file and repayment that it names.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Place;
use repaylint_core::model::{Record, Report, SetAside};
use repaylint_core::source::{Position, Source, Span};

use crate::visible::visible;

/// The file of a place; `None` for the run.
pub(crate) fn report_of(outcome: &Outcome, place: Place) -> Option<&Report> {
    outcome.file(place.file?)
}

/// The repayment of a place.
pub(crate) fn record_of(outcome: &Outcome, place: Place) -> Option<Record<'_>> {
    report_of(outcome, place)?.record(place.record?)
}

/// The first and the last line, or row of a sheet, of rows that were set aside.
pub(crate) fn lines_of(report: &Report, run: &SetAside) -> RangeInclusive<u32> {
    let (first, last) = report.source.positions(run.span);
    first.line..=last.line
}

/// Line, column and bytes on disk of a place.
#[derive(Clone, Copy)]
pub(crate) struct Spot {
    pub(crate) start: Position,
    /// Exclusive.
    pub(crate) end: Position,
    /// `None` in a workbook.
    pub(crate) bytes: (Option<u64>, Option<u64>),
}

impl Spot {
    /// Of a span of a file.
    pub(crate) fn of(report: &Report, span: Span) -> Self {
        let source = &report.source;
        let (start, end) = source.positions(span);
        Self {
            start,
            end,
            bytes: (source.disk_offset(span.start), source.disk_offset(span.end)),
        }
    }
}

/// A place as people and editors write it: `report.csv:3:8`, or `report.xlsx:Sheet1!B7`.
pub(crate) fn shown(source: &Source, offset: u32) -> String {
    let name = visible(source.name());
    if let Some(cell) = cell_at(source, offset) {
        return format!("{name}:{cell}");
    }
    let position = source.position(offset);
    format!("{name}:{}:{}", position.line, position.column)
}

/// A place of a finding: as [`shown`], or the name of its file; `None` for the run.
pub(crate) fn shown_place(outcome: &Outcome, place: Place) -> Option<String> {
    let source = &report_of(outcome, place)?.source;
    Some(match place.span {
        Some(span) => shown(source, span.start),
        None => visible(source.name()).into_owned(),
    })
}

/// The cell of a place in a workbook, such as `Sheet1!B7`.
pub(crate) fn cell_of(outcome: &Outcome, place: Place) -> Option<String> {
    cell_at(&report_of(outcome, place)?.source, place.span?.start)
}

fn cell_at(source: &Source, offset: u32) -> Option<String> {
    let sheet = source.sheet()?;
    let name = quoted(sheet.name());
    Some(format!("{}!{}", visible(&name), sheet.cell(offset)))
}

/// The name of a sheet as formulas write it.
fn quoted(sheet: &str) -> Cow<'_, str> {
    let is_plain = |char: char| char.is_alphanumeric() || matches!(char, '_' | '.');
    if sheet.chars().all(is_plain) && !sheet.starts_with(|first: char| first.is_ascii_digit()) {
        Cow::Borrowed(sheet)
    } else {
        Cow::Owned(format!("'{}'", sheet.replace('\'', "''")))
    }
}

#[cfg(test)]
mod tests {
    use repaylint_core::source::{Sheet, Source};

    use super::shown;

    #[test]
    fn cells_are_written_as_formulas_write_them() {
        let place = |name: &str| {
            let sheet = Sheet::new(name, "a,b\nc,d".to_owned(), vec![0, 4]);
            let source = Source::of_sheet("oct.xlsx", Box::new(Vec::new()), sheet);
            shown(&source, 6)
        };
        for (sheet, cell) in [
            ("Sheet1", "oct.xlsx:Sheet1!B2"),
            ("Año_1", "oct.xlsx:Año_1!B2"),
            ("Oct 2026", "oct.xlsx:'Oct 2026'!B2"),
            ("2026", "oct.xlsx:'2026'!B2"),
            ("Ana's", "oct.xlsx:'Ana''s'!B2"),
        ] {
            assert_eq!(place(sheet), cell);
        }
    }
}
