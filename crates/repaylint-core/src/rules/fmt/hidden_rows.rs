//! FMT017: a workbook has repayments that its owner may not see, or a second sheet that reads as a report.

use std::ops::Range;

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Place, Severity};
use crate::model::{Column, Report, RowRun, SheetLayout};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT017",
    name: "hidden-rows",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Microsoft, \"Save a workbook in another file format\": as CSV only the active sheet is saved, with its hidden rows and columns",
    // In the bad workbook row 3 is hidden, in the good one it is not.
    example: Example {
        file: "report.xlsx",
        bad: include_bytes!("hidden_rows.bad.xlsx"),
        good: include_bytes!("hidden_rows.good.xlsx"),
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("hidden_rows"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let Some(sheet) = &layout.sheet else {
        return;
    };
    if let Some((place, args)) = hidden_repayments(file, sheet) {
        sink.push(Finding::new(&RULE, place).args(args));
    } else if !file.report.is_empty()
        && let Some(index) = hidden_column(&layout.columns, sheet)
    {
        let header = layout.header.as_ref();
        let cell = header.and_then(|header| header.cells.get(index));
        let place = cell.map_or(file.whole(), |cell| file.place(cell.span));
        let name = cell.map_or("", |cell| cell.text.trim());
        let args = Args::none().case("case", "column").text("name", name);
        sink.push(Finding::new(&RULE, place).args(args));
    }
    if !sheet.other_reports.is_empty() {
        let read = file.report.source.sheet().map_or("", |sheet| sheet.name());
        let args = Args::none()
            .case("case", "sheet")
            .text("read", read)
            .number("number", sheet.other_reports.len() as u64)
            .text("others", sheet.other_reports.join(", "));
        sink.push(Finding::new(&RULE, file.whole()).args(args));
    }
}

/// The first hidden row that is a repayment, and how many there are.
fn hidden_repayments(file: &FileView<'_>, sheet: &SheetLayout) -> Option<(Place, Args)> {
    let report = file.report;
    let runs = sheet.hidden_rows.iter().map(|run| hidden_in(report, run));
    let runs = runs.filter(|repayments| !repayments.is_empty());
    let first = *report.starts.get(runs.clone().next()?.start)?;
    let number: usize = runs.map(|repayments| repayments.len()).sum();
    let row = report.source.sheet()?.row_around(first);
    let args = Args::none()
        .case("case", "rows")
        .number("number", number as u64);
    Some((file.place(row), args))
}

/// The repayments of a run of rows, by their positions in the file.
fn hidden_in(report: &Report, run: &RowRun) -> Range<usize> {
    let begun_before = |offset: u32| report.starts.partition_point(|start| *start < offset);
    begun_before(run.span.start)..begun_before(run.span.end)
}

/// The first column that is read and hidden.
fn hidden_column(columns: &[Column], sheet: &SheetLayout) -> Option<usize> {
    let is_read = |index: &usize| {
        let column = columns.get(*index);
        column.is_some_and(|column| column.is_read())
    };
    sheet.hidden_columns.iter().copied().find(is_read)
}
