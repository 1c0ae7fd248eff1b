//! Which cell a spreadsheet shows a place of a CSV file in. A spreadsheet counts rows, not lines: a line break in quotes
//! stays inside its cell, and Excel's `sep=` line is no row.

use repaylint_core::model::{CsvLayout, Kind, Layout, Report};
use repaylint_core::source::{Span, letters, to_u32};

/// The rows of one file.
#[derive(Debug, Default)]
pub(super) struct Grid {
    /// Where lines begin that are no rows, lowest first.
    inner: Vec<u32>,
}

impl Grid {
    /// Looks through a CSV file that has quotes; the rows of any other are its lines.
    pub(super) fn of(report: &Report) -> Self {
        let Layout::Csv(layout) = &report.layout else {
            return Self::default();
        };
        if report.kind() != Kind::Csv {
            return Self::default();
        }
        let mut inner: Vec<u32> = layout.sep_line.iter().map(|line| line.end).collect();
        // Where a quote is broken nobody knows what a program makes of the rows after it.
        let text = report.source.text();
        if layout.quotes.is_empty() && text.contains(&b'"') {
            inner.extend(breaks_in_quotes(text));
        }
        Self { inner }
    }

    /// The cell, such as `B7`, of a place in a line; `from` is where its row begins.
    pub(super) fn cell(&self, report: &Report, from: u32, at: u32, line: u32) -> Option<String> {
        let Layout::Csv(layout) = &report.layout else {
            return None;
        };
        let before = self.inner.partition_point(|start| *start <= at);
        let row = line.checked_sub(to_u32(before)).filter(|row| *row > 0)?;
        let column = column_of(report, layout, Span::new(from, at));
        Some(format!("{}{row}", letters(column)))
    }
}

/// Where the lines begin that a quoted field goes on in.
fn breaks_in_quotes(text: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut quoted = false;
    let next = text.iter().skip(1).map(Some).chain([None]);
    let pairs = text.iter().zip(next).enumerate();
    pairs.filter_map(move |(at, (byte, next))| {
        quoted ^= *byte == b'"';
        let ends = *byte == b'\n' || *byte == b'\r' && next != Some(&b'\n');
        (quoted && ends).then(|| to_u32(at + 1))
    })
}

/// The column, counted from 1, that the end of a stretch of a row stands in.
fn column_of(report: &Report, layout: &CsvLayout, before: Span) -> u32 {
    let bytes = report.source.text().get(before.range()).unwrap_or_default();
    let mut quoted = false;
    let separators = bytes.iter().filter(|byte| {
        quoted ^= **byte == b'"';
        !quoted && **byte == layout.delimiter
    });
    to_u32(separators.count()) + 1
}

#[cfg(test)]
mod tests {
    use super::Grid;
    use crate::testing::Run;

    fn cell(text: &str, of: &str) -> Option<String> {
        let run = Run::of(&[("report.csv", text.as_bytes())]);
        let report = &run.outcome.files[0];
        let span = run.place(0, of, 0).span.unwrap();
        let line = report.source.position(span.start).line;
        let from = report.source.line_around(span.start).start;
        Grid::of(report).cell(report, from, span.start, line)
    }

    #[test]
    fn the_cell_is_the_one_that_a_spreadsheet_shows() {
        let plain = "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n";
        assert_eq!(cell(plain, "88001").as_deref(), Some("A2"));
        assert_eq!(cell(plain, "12,50").as_deref(), Some("B3"));
    }

    #[test]
    fn a_line_break_in_quotes_begins_no_row() {
        let text = "loan_id,name,amount\n1,\"Ana\nMaría\",5.00\n2,\"a,b\",6.00\n";
        assert_eq!(cell(text, "6.00").as_deref(), Some("C3"));
    }

    #[test]
    fn the_line_that_names_the_separator_is_no_row() {
        let text = "sep=;\nloan_id;amount\n88001;25.00\n";
        assert_eq!(cell(text, "25.00").as_deref(), Some("B2"));
    }

    #[test]
    fn a_line_of_json_has_no_cell() {
        let run = Run::of(&[("report.json", b"{\"repayments\":[]}")]);
        let report = &run.outcome.files[0];
        assert_eq!(Grid::of(report).cell(report, 0, 3, 1), None);
    }
}
