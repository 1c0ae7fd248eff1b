//! From a place to the file and repayment that it names.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Place;
use repaylint_core::model::{Record, Report, SetAside};
use repaylint_core::source::Source;

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

/// A place as people and editors write it: `report.csv:3:8`, or `report.xlsx:Sheet1!B7`.
pub(crate) fn shown(source: &Source, offset: u32) -> String {
    let name = visible(source.name());
    let Some(sheet) = source.sheet() else {
        let position = source.position(offset);
        return format!("{name}:{}:{}", position.line, position.column);
    };
    let cell = sheet.cell(offset);
    format!("{name}:{}!{cell}", visible(&quoted(sheet.name())))
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
