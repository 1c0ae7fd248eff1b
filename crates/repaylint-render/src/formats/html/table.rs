//! The table of a card: affected rows of one file, those that are many in folded parts. Rows are put together while they
//! are written.

use repaylint_core::finding::{Args, Finding, Place, RecordNo};
use repaylint_core::model::{Kind, Report};

use super::card::Statement;
use super::place::{name, row_word};
use super::row::{Row, Source};
use super::words::Words;

/// Rows that are seen at once.
const OPEN_ROWS: usize = 20;

/// Rows of a folded part of a table.
const FOLDED_ROWS: usize = 500;

/// Affected rows of one file.
pub(super) struct Table<'s> {
    pub(super) words: Words<'s>,
    /// What is said about all rows.
    pub(super) lead: Option<Statement>,
    pub(super) source: Source<'s>,
    pub(super) help: Option<&'s str>,
    pub(super) has_loans: bool,
    /// Whether it is known of any row what should stand there.
    pub(super) has_wanted: bool,
    pub(super) names_file: bool,
    pub(super) rows: Rows<'s>,
}

#[derive(Clone, Copy)]
pub(super) enum Rows<'s> {
    Findings(&'s [&'s Finding]),
    /// The repayments of one finding.
    Shared(&'s Finding),
}

impl Rows<'_> {
    fn len(self) -> usize {
        match self {
            Rows::Findings(findings) => findings.len(),
            Rows::Shared(finding) => finding.shared_by.len(),
        }
    }

    /// The place of a row.
    fn place(self, index: usize, report: &Report) -> Option<Place> {
        match self {
            Rows::Findings(findings) => Some(findings.get(index)?.place),
            Rows::Shared(finding) => place_in(report, *finding.shared_by.get(index)?, finding),
        }
    }
}

/// The place in a repayment that a shared finding is about.
fn place_in(report: &Report, no: RecordNo, finding: &Finding) -> Option<Place> {
    let record = report.record(no)?;
    let field = finding.place.field;
    let cell = field.and_then(|field| record.cell(field));
    Some(Place {
        span: Some(cell.map_or(record.span, |cell| cell.span)),
        record: Some(no),
        ..finding.place
    })
}

impl Table<'_> {
    pub(super) fn caption(&self) -> String {
        if self.names_file {
            name(self.source.report)
        } else {
            self.words.t("html-caption")
        }
    }

    /// The head of the first column.
    pub(super) fn row_head(&self) -> String {
        self.words
            .t(&format!("html-{}", row_word(self.source.report)))
    }

    /// JSON has no cells, but its repayments can be counted.
    pub(super) fn is_json(&self) -> bool {
        self.source.report.kind() == Kind::Json
    }

    pub(super) fn has_messages(&self) -> bool {
        matches!(self.rows, Rows::Findings(_))
    }

    /// The parts of the table: the first is open.
    pub(super) fn sections(&self) -> Vec<Section> {
        sections(self.rows.len(), |from, to| {
            let line = |index| {
                let span = self.rows.place(index, self.source.report)?.span?;
                Some(self.source.report.source.position(span.start).line.into())
            };
            let args = Args::none()
                .case("word", row_word(self.source.report))
                .number("count", (to - from) as u64)
                .number("first", line(from).unwrap_or_default())
                .number("last", line(to - 1).unwrap_or_default());
            self.words.fill("html-more", &args)
        })
    }

    pub(super) fn rows_of(&self, section: &Section) -> impl Iterator<Item = Row> {
        (section.from..section.to).filter_map(|index| match self.rows {
            Rows::Findings(findings) => Some(self.source.told_row(findings.get(index)?, self.help)),
            Rows::Shared(finding) => {
                let place = self.rows.place(index, self.source.report)?;
                Some(self.source.row(finding, place))
            }
        })
    }
}

/// All rows in parts that are not too long, the later ones folded under the name that `named` gives them.
pub(super) fn sections(rows: usize, named: impl Fn(usize, usize) -> String) -> Vec<Section> {
    // A few more are not worth folding.
    let is_short = rows <= OPEN_ROWS + OPEN_ROWS / 2;
    let open = if is_short { rows } else { OPEN_ROWS };
    let folded = (open..rows).step_by(FOLDED_ROWS).map(|from| {
        let to = rows.min(from + FOLDED_ROWS);
        Section {
            from,
            to,
            fold: Some(named(from, to)),
        }
    });
    let first = Section {
        from: 0,
        to: open,
        fold: None,
    };
    std::iter::once(first).chain(folded).collect()
}

/// Neighbouring rows of a table.
pub(super) struct Section {
    pub(super) from: usize,
    pub(super) to: usize,
    /// What a folded part is called.
    pub(super) fold: Option<String>,
}
