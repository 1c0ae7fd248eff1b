//! A card: all that one rule has found, causes before symptoms, with every affected row. Rows are put together while
//! they are written.

use std::collections::BTreeMap;

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::{Args, Field, Finding, NamedLoan, Place, RecordNo, Severity};
use repaylint_core::model::{Kind, Report};
use repaylint_core::rules::Rule;

use super::Run;
use super::place::{Grids, in_words, name, row_word};
use super::row::{Related, Row, Source};
use super::words::Words;
use crate::places::report_of;
use crate::redact::mask_id;
use crate::visible::visible;

/// Rows that are seen at once.
const OPEN_ROWS: usize = 20;

/// Rows of a folded part of a table.
const FOLDED_ROWS: usize = 500;

/// Findings whose helps are compared to find out whether one help serves all.
const COMPARED_HELPS: usize = 8;

/// All that one rule has found with one severity.
#[derive(Template)]
#[template(path = "html/card.html")]
pub(super) struct Card<'a> {
    words: Words<'a>,
    pub(super) id: String,
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    /// What the rule finds.
    pub(super) title: String,
    is_cause: bool,
    what: Vec<String>,
    why: Vec<String>,
    excel: Vec<String>,
    mis: Vec<String>,
    /// What to do, where it is the same for all.
    help: Option<String>,
    /// How many places are affected.
    pub(super) places: u64,
    run: Run<'a>,
    grids: Grids,
    findings: Vec<&'a Finding>,
}

impl HtmlSafe for Card<'_> {}

/// The id of the card that a finding of this rule and severity stands in.
pub(super) fn id_of(rule: &Rule, severity: Severity) -> String {
    format!("{}-{}", rule.code, severity.as_str())
}

/// The cards in the order in which to correct what they say.
pub(super) fn cards<'a>(run: Run<'a>) -> Vec<Card<'a>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    let mut index: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for finding in &run.outcome.findings {
        let key = (finding.rule.code, finding.severity);
        let group = *index.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.push(finding);
        }
    }
    let mut cards: Vec<_> = (groups.into_iter())
        .filter_map(|group| Card::of(run, group))
        .collect();
    // Stable: within each part the outcome's own order stays.
    cards.sort_by_key(|(order, _)| *order);
    cards.into_iter().map(|(_, card)| card).collect()
}

/// Where a card stands among the others: notes last; what concerns a file or column before single rows, and these
/// before the run as a whole; errors before warnings.
type Order = (bool, u8, std::cmp::Reverse<Severity>);

fn order(first: &Finding) -> Order {
    let place = &first.place;
    let part = match (place.file, place.record) {
        (None, _) => 2,
        (Some(_), Some(_)) if first.count == 1 => 1,
        _ => 0,
    };
    (
        first.severity == Severity::Info,
        part,
        std::cmp::Reverse(first.severity),
    )
}

impl<'a> Card<'a> {
    fn of(run: Run<'a>, findings: Vec<&'a Finding>) -> Option<(Order, Self)> {
        let first = *findings.first()?;
        let (rule, severity) = (first.rule, first.severity);
        let messages = run.options.messages;
        let section = |name: &str| messages.section(rule, name).unwrap_or_default();
        let order = order(first);
        let card = Self {
            words: run.words(),
            id: id_of(rule, severity),
            code: rule.code,
            severity,
            title: Words::paragraphs(&section("summary")).concat(),
            is_cause: order.1 == 0 && severity > Severity::Info,
            what: Words::paragraphs(&section("what")),
            why: Words::paragraphs(&section("why")),
            excel: Words::paragraphs(&section("excel")),
            mis: Words::paragraphs(&section("mis")),
            help: common_help(run, &findings),
            places: findings.iter().map(|finding| finding.count).sum(),
            run,
            grids: Grids::default(),
            findings,
        };
        Some((order, card))
    }

    fn severity_key(&self) -> &'static str {
        self.severity.as_str()
    }

    /// The findings in their order, those joined that one table can hold.
    fn parts(&self) -> impl Iterator<Item = Part<'_>> {
        let is_plain =
            |finding: &Finding| finding.place.span.is_some() && finding.shared_by.is_empty();
        self.findings
            .chunk_by(move |left, right| {
                is_plain(left) && is_plain(right) && left.place.file == right.place.file
            })
            .filter_map(|findings| self.part(findings))
    }

    fn part<'s>(&'s self, findings: &'s [&'a Finding]) -> Option<Part<'s>> {
        let first = *findings.first()?;
        let report = report_of(self.run.outcome, first.place);
        let (Some(report), Some(_)) = (report, first.place.span) else {
            return Some(Part::Statement(self.statement(first)));
        };
        let source = Source {
            run: self.run,
            grids: &self.grids,
            report,
        };
        let is_shared = !first.shared_by.is_empty();
        Some(Part::Table(Table {
            words: self.words,
            lead: is_shared.then(|| self.statement(first)),
            source,
            help: self.help.as_deref(),
            has_loans: has_loans(report),
            rows: if is_shared {
                Rows::Shared(first)
            } else {
                Rows::Findings(findings)
            },
        }))
    }

    /// What is said about a file, a column or the run.
    fn statement(&self, finding: &'a Finding) -> Statement {
        let Run { outcome, options } = self.run;
        let wording = self.run.wording(finding);
        let report = report_of(outcome, finding.place);
        let label = wording.related().unwrap_or_default();
        let related = finding.related.iter().map(|related| Related {
            label: label.to_owned(),
            place: in_words(self.run, &self.grids, related.place, report),
        });
        let help = wording
            .help()
            .filter(|help| self.help.as_deref() != Some(help));
        let loans = finding.loans.iter().map(|loan| {
            let id = |id: &str| match options.redact {
                true => mask_id(id),
                false => visible(id).into_owned(),
            };
            loan_name(loan, self.words, id)
        });
        let named = finding.loans.len() as u64;
        Statement {
            file: report.filter(|_| self.run.has_several_files()).map(name),
            message: wording.message().to_owned(),
            note: match (finding.count, finding.shared_by.is_empty()) {
                (count @ 2.., true) if named == 0 => {
                    Some(self.words.counted("html-card-shared-unlisted", &count))
                }
                (count @ 2.., true) if named < count => {
                    Some(self.words.counted("html-loans-more", &count))
                }
                _ => None,
            },
            help: help.map(str::to_owned),
            related: related.collect(),
            loans: loans.collect(),
        }
    }
}

fn loan_name(loan: &NamedLoan, words: Words<'_>, shown: impl Fn(&str) -> String) -> String {
    if loan.client_id.is_empty() {
        return shown(&loan.loan_id);
    }
    let args = Args::none()
        .text("loan", shown(&loan.loan_id))
        .text("client", shown(&loan.client_id));
    words.fill("html-loan-of", &args)
}

/// The help, where it says the same about all findings.
fn common_help(run: Run<'_>, findings: &[&Finding]) -> Option<String> {
    let help = |finding| run.wording(finding).help().map(str::to_owned);
    let mut helps = findings
        .iter()
        .take(COMPARED_HELPS)
        .map(|finding| help(finding));
    let first = helps.next()?;
    helps.all(|other| other == first).then_some(first)?
}

/// Whether rows can name their loan beside the value.
fn has_loans(report: &Report) -> bool {
    match report.kind() {
        Kind::Csv | Kind::Xlsx => {
            (report.layout.csv()).is_some_and(|layout| layout.column_of(Field::LoanId).is_some())
        }
        Kind::Json => true,
    }
}

enum Part<'s> {
    Statement(Statement),
    Table(Table<'s>),
}

/// Something that is said once.
struct Statement {
    /// Where there are several.
    file: Option<String>,
    message: String,
    note: Option<String>,
    help: Option<String>,
    related: Vec<Related>,
    /// The loans that it names.
    loans: Vec<String>,
}

/// Affected rows of one file.
struct Table<'s> {
    words: Words<'s>,
    /// What is said about all rows.
    lead: Option<Statement>,
    source: Source<'s>,
    help: Option<&'s str>,
    has_loans: bool,
    rows: Rows<'s>,
}

#[derive(Clone, Copy)]
enum Rows<'s> {
    Findings(&'s [&'s Finding]),
    /// The repayments of one finding.
    Shared(&'s Finding),
}

impl<'s> Rows<'s> {
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

impl<'s> Table<'s> {
    fn caption(&self) -> String {
        let args = Args::none()
            .text("file", name(self.source.report))
            .number("count", self.rows.len() as u64);
        self.words.fill("html-caption", &args)
    }

    /// The head of the first column.
    fn row_head(&self) -> String {
        self.words
            .t(&format!("html-{}", row_word(self.source.report)))
    }

    /// JSON has no cells, but its repayments can be counted.
    fn is_json(&self) -> bool {
        self.source.report.kind() == Kind::Json
    }

    fn has_messages(&self) -> bool {
        matches!(self.rows, Rows::Findings(_))
    }

    /// The parts of the table: the first is open.
    fn sections(&self) -> Vec<Section> {
        let rows = self.rows.len();
        // A few more are not worth folding.
        let open = if rows <= OPEN_ROWS + OPEN_ROWS / 2 {
            rows
        } else {
            OPEN_ROWS
        };
        let mut sections = vec![Section {
            from: 0,
            to: open,
            fold: None,
        }];
        let mut from = open;
        while from < rows {
            let to = rows.min(from + FOLDED_ROWS);
            let line = |index| {
                let span = self.rows.place(index, self.source.report)?.span?;
                Some(self.source.report.source.position(span.start).line.into())
            };
            let args = Args::none()
                .case("word", row_word(self.source.report))
                .number("count", (to - from) as u64)
                .number("first", line(from).unwrap_or_default())
                .number("last", line(to - 1).unwrap_or_default());
            let fold = Some(self.words.fill("html-more", &args));
            sections.push(Section { from, to, fold });
            from = to;
        }
        sections
    }

    fn rows_of(&self, section: &Section) -> impl Iterator<Item = Row> {
        (section.from..section.to).filter_map(|index| match self.rows {
            Rows::Findings(findings) => Some(self.source.told_row(findings.get(index)?, self.help)),
            Rows::Shared(finding) => {
                let place = self.rows.place(index, self.source.report)?;
                Some(self.source.row(finding, place))
            }
        })
    }
}

/// Neighbouring rows of a table.
struct Section {
    from: usize,
    to: usize,
    /// What a folded part is called.
    fold: Option<String>,
}
