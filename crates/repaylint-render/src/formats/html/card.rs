//! A card: all that one rule has found, causes before symptoms, with every affected row.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::{Args, Field, Finding, NamedLoan, Severity};
use repaylint_core::model::{Kind, Report};
use repaylint_core::rules::Rule;

use super::Run;
use super::place::{Grids, in_words, name};
use super::row::{Related, Source};
use super::table::{Rows, Section, Table, sections};
use super::words::Words;
use crate::places::report_of;
use crate::redact::mask_id;
use crate::visible::visible;

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
pub(super) fn cards(run: Run<'_>) -> Vec<Card<'_>> {
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

/// Where a card stands among the others: errors first, notes last; among these what concerns a file or column before
/// single rows, and the run as a whole last.
type Order = (Reverse<Severity>, u8);

fn order(first: &Finding) -> Order {
    let part = match first.place.record {
        None if is_of_layout(first.rule) => 0,
        Some(_) if !first.shared_by.is_empty() => 0,
        Some(_) => 1,
        None => 2,
    };
    (Reverse(first.severity), part)
}

/// What the rule finds. Its name where the text is missing.
fn title(rule: &'static Rule, run: Run<'_>) -> String {
    let summary = run.options.messages.section(rule, "summary");
    summary.unwrap_or_else(|| rule.name.to_owned())
}

/// Whether a rule is about how a file is built.
fn is_of_layout(rule: &Rule) -> bool {
    rule.code.starts_with("FMT") || rule.code.starts_with("COL")
}

/// Whether other findings may come from this one: an error about a whole file, and not about rows that are set aside.
fn is_cause(run: Run<'_>, first: &Finding) -> bool {
    let is_of_file = is_of_layout(first.rule) && first.place.record.is_none();
    let mut set_aside = (run.outcome.files.iter()).flat_map(|report| &report.rows.set_aside);
    first.severity == Severity::Error
        && is_of_file
        && run.outcome.findings.len() > 1
        && !set_aside.any(|rows| rows.why == first.rule.code)
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
            title: title(rule, run),
            is_cause: is_cause(run, first),
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
        let has_no_row = |finding: &Finding| finding.place.span.is_none();
        self.findings
            .chunk_by(move |left, right| {
                has_no_row(left) && has_no_row(right)
                    || is_plain(left) && is_plain(right) && left.place.file == right.place.file
            })
            .filter_map(|findings| self.part(findings))
    }

    fn part<'s>(&'s self, findings: &'s [&'a Finding]) -> Option<Part<'s>> {
        let first = *findings.first()?;
        let report = report_of(self.run.outcome, first.place);
        let (Some(report), Some(_)) = (report, first.place.span) else {
            return Some(Part::Statements(findings));
        };
        let source = Source {
            run: self.run,
            grids: &self.grids,
            report,
        };
        let is_shared = !first.shared_by.is_empty();
        let table = Table {
            words: self.words,
            lead: is_shared.then(|| self.statement(first)),
            source,
            help: self.help.as_deref(),
            has_loans: has_loans(report)
                && findings
                    .iter()
                    .any(|finding| finding.place.record.is_some()),
            has_wanted: findings.iter().any(|finding| source.has_wanted(finding)),
            names_file: self.run.has_several_files(),
            rows: if is_shared {
                Rows::Shared(first)
            } else {
                Rows::Findings(findings)
            },
        };
        Some(Part::Table(Box::new(table)))
    }

    /// What is said without a table, in parts of which the first is open.
    fn sections_of(&self, findings: &[&Finding]) -> Vec<Section> {
        sections(findings.len(), |from, to| {
            self.words.counted("html-more-said", &((to - from) as u64))
        })
    }

    fn statements_of<'s>(
        &'s self,
        findings: &'s [&'a Finding],
        section: &Section,
    ) -> impl Iterator<Item = Statement> + use<'s, 'a> {
        let findings = findings.get(section.from..section.to).unwrap_or_default();
        findings.iter().map(|finding| self.statement(finding))
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
        let named = finding.loans.len() as u64;
        // The message names a single one.
        let loans = finding.loans.iter().filter(|_| named > 1).map(|loan| {
            let id = |id: &str| {
                if options.redact {
                    mask_id(id)
                } else {
                    visible(id).into_owned()
                }
            };
            loan_name(loan, self.words, id)
        });
        let note = match finding.count {
            0..=1 => None,
            _ if !finding.shared_by.is_empty() => Some("html-card-shared"),
            _ if named == 0 => Some("html-card-shared-unlisted"),
            count => (named < count).then_some("html-loans-more"),
        };
        Statement {
            file: report.filter(|_| self.run.has_several_files()).map(name),
            message: wording.message().to_owned(),
            note: note.map(|key| self.words.counted(key, &finding.count)),
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

/// The help, where it says the same about all findings. What is said of rows that share a defect is about the first.
fn common_help(run: Run<'_>, findings: &[&Finding]) -> Option<String> {
    let help = |finding| run.wording(finding).help().map(str::to_owned);
    if findings.iter().any(|finding| !finding.shared_by.is_empty()) {
        return None;
    }
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
    /// Findings about a file or the run as a whole.
    Statements(&'s [&'s Finding]),
    Table(Box<Table<'s>>),
}

/// Something that is said once.
pub(super) struct Statement {
    /// Where there are several.
    pub(super) file: Option<String>,
    pub(super) message: String,
    pub(super) note: Option<String>,
    pub(super) help: Option<String>,
    pub(super) related: Vec<Related>,
    /// The loans that it names.
    pub(super) loans: Vec<String>,
}
