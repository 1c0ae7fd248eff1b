//! Where something stands, in the words of a spreadsheet: line or row, and cell.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use repaylint_core::finding::{Args, Place};
use repaylint_core::model::{Kind, Report, SetAside};

use super::Run;
use super::grid::Grid;
use crate::places::{lines_of, report_of};
use crate::visible::visible;

/// The name of a file, safe to show.
pub(super) fn name(report: &Report) -> String {
    visible(report.source.name()).into_owned()
}

/// The same without its folders.
pub(super) fn short_name(report: &Report) -> String {
    let path = report.source.name();
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    visible(name).into_owned()
}

/// The word by which rows of a file are counted: `line` of a text, `row` of a sheet.
pub(super) fn row_word(report: &Report) -> &'static str {
    match report.kind() {
        Kind::Csv | Kind::Json => "line",
        Kind::Xlsx => "row",
    }
}

/// A place as a spreadsheet shows it.
pub(super) struct Spot {
    pub(super) line: u32,
    /// `None` in JSON.
    pub(super) cell: Option<String>,
}

/// The rows of each file that places were asked of.
#[derive(Default)]
pub(super) struct Grids(RefCell<BTreeMap<u32, Rc<Grid>>>);

impl Grids {
    /// Where an offset of a file stands. `record_start` is where its repayment begins, if it is one.
    pub(super) fn spot(&self, report: &Report, offset: u32, record_start: Option<u32>) -> Spot {
        let source = &report.source;
        let line = source.position(offset).line;
        let cell = match (source.sheet(), report.kind()) {
            (Some(sheet), _) => Some(sheet.cell(offset)),
            (None, Kind::Json) => None,
            (None, _) => {
                let from = record_start.filter(|start| *start <= offset);
                let from = from.unwrap_or_else(|| source.line_around(offset).start);
                let mut grids = self.0.borrow_mut();
                let grid = grids
                    .entry(report.id.0)
                    .or_insert_with(|| Rc::new(Grid::of(report)));
                grid.cell(report, from, offset, line)
            }
        };
        Spot { line, cell }
    }
}

/// Rows that were set aside together, such as `3 to 5`.
pub(super) fn rows_in_words(run: Run<'_>, report: &Report, rows: &SetAside) -> String {
    let lines = lines_of(report, rows);
    let (first, last) = (lines.start().to_string(), lines.end().to_string());
    let first = if first == last { "same".into() } else { first };
    let args = Args::none().text("first", first).text("last", last);
    run.words().fill("html-aside-rows", &args)
}

/// A place in words, such as `line 7, cell B7 of report.csv`. The file is named where `from` is another one.
pub(super) fn in_words(run: Run<'_>, grids: &Grids, place: Place, from: Option<&Report>) -> String {
    let Some(report) = report_of(run.outcome, place) else {
        return String::new();
    };
    let words = run.words();
    let Some(span) = place.span else {
        let args = Args::none().text("file", name(report));
        return words.fill("html-where-file", &args);
    };
    let start = place.record.and_then(|no| report.starts.get(no.0 as usize));
    let spot = grids.spot(report, span.start, start.copied());
    let is_named = from.is_none_or(|from| from.id != report.id);
    let args = Args::none()
        .case(
            "place",
            match report.kind() {
                Kind::Xlsx => "sheet",
                Kind::Csv if spot.cell.is_some() => "csv",
                Kind::Csv | Kind::Json => "json",
            },
        )
        .number("line", spot.line.into())
        .text("cell", spot.cell.unwrap_or_default())
        .case("named", if is_named { "yes" } else { "no" })
        .text("file", name(report));
    words.fill("html-where", &args)
}
