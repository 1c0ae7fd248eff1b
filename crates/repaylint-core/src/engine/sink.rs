//! Takes what the rules say: applies the user's levels, hides what is known, keeps exact counts, and bounds what is kept.

use std::collections::BTreeMap;

use super::flags::Flags;
use super::repeats::RecordRef;
use crate::books::Books;
use crate::finding::{Field, FileId, Finding, RecordNo, Safety, Severity};
use crate::known::{Known, Subject};
use crate::model::{Kind, Record, Report};
use crate::rules::Rule;
use crate::settings::{Levels, Settings};

/// Findings kept of one rule in one file; above it only the count goes on.
pub(super) const MAX_FINDINGS: u64 = 100_000;

/// Where the rules put their findings about a file, or about all files together.
#[derive(Debug)]
pub struct Sink<'a> {
    levels: &'a Levels,
    files: &'a [Report],
    fired: Vec<&'static str>,
    silenced: [bool; Field::ALL.len()],
    books: Option<&'a Books>,
    in_book: bool,
    gathered: Gathered,
}

/// Everything that was said.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) findings: Vec<Finding>,
    pub(super) truncated: bool,
    pub(super) errors: u64,
    pub(super) warnings: u64,
    pub(super) infos: u64,
    pub(super) fixable: u64,
    pub(super) by_code: BTreeMap<&'static str, u64>,
    /// Repayments about which there is an error or a warning.
    pub(super) flags: Flags,
    pub(super) known: Known,
    kept: BTreeMap<(&'static str, Option<FileId>), u64>,
}

impl Gathered {
    pub(super) fn new(settings: &Settings) -> Self {
        Self {
            known: Known::new(settings),
            ..Self::default()
        }
    }
}

impl<'a> Sink<'a> {
    /// Goes on gathering. What was found in one file silences nothing in another, so each has a sink of its own.
    pub(super) fn new(levels: &'a Levels, files: &'a [Report], gathered: Gathered) -> Self {
        Self {
            levels,
            files,
            fired: Vec::new(),
            silenced: [false; 3],
            books: None,
            in_book: false,
            gathered,
        }
    }

    /// For a file of reference data: only what cannot be read there matters, and nothing is mended.
    pub(super) fn in_book(mut self) -> Self {
        self.in_book = true;
        self
    }

    /// For findings that may stand in reference data.
    pub(super) fn with_books(mut self, books: &'a Books) -> Self {
        self.books = Some(books);
        self
    }

    /// A sink for no file.
    #[cfg(test)]
    pub(crate) fn for_tests(settings: &'a Settings) -> Self {
        Self::new(&settings.levels, &[], Gathered::new(settings))
    }

    /// Takes a finding. A rule that the user has turned off still counts as having fired, so that switching off a
    /// cause does not bring out its symptoms.
    pub fn push(&mut self, finding: Finding) {
        self.push_covering(finding, []);
    }

    /// The same for a finding that covers repayments beside the one that it stands at: they are flagged where it is
    /// not hidden.
    pub fn push_covering(
        &mut self,
        mut finding: Finding,
        covered: impl IntoIterator<Item = RecordRef>,
    ) {
        let Some(severity) = self.fire(&finding) else {
            return;
        };
        finding.severity = severity;
        if !self.is_known(&finding) {
            self.keep(finding, covered);
        }
    }

    /// Takes a finding that stands for many loans, of each of which it was asked before whether it is known.
    pub fn push_joined(
        &mut self,
        mut finding: Finding,
        covered: impl IntoIterator<Item = RecordRef>,
    ) {
        let Some(severity) = self.fire(&finding) else {
            return;
        };
        finding.severity = severity;
        let column = Subject::File(self.name_of_file(&finding));
        if !self.gathered.known.excepts(finding.rule, column) {
            self.keep(finding, covered);
        }
    }

    /// Whether a finding that will be joined with others of its column is known, so that it is left out of them.
    pub(super) fn knows_part(&mut self, finding: &Finding) -> bool {
        if self.gathered.known.is_idle() {
            return false;
        }
        let severity = self.levels.apply(finding.rule, finding.severity);
        let Some((severity, record)) = severity.zip(self.record_of(finding)) else {
            return false;
        };
        self.knows_part_about(finding.rule, severity, loan(&record))
    }

    /// Whether a loan that a rule would name beside others in one finding is known; counts it as hidden. The rule
    /// leaves such a loan out, and gives the finding about the others to [`Sink::push_joined`].
    pub fn knows_loan(&mut self, rule: &'static Rule, loan_id: &str, client_id: &str) -> bool {
        let loan = Subject::Loan {
            id: loan_id.trim(),
            client: client_id.trim(),
        };
        let severity = self.levels.apply(rule, rule.severity);
        severity.is_some_and(|severity| self.knows_part_about(rule, severity, loan))
    }

    /// What is excepted as a whole is not taken apart.
    fn knows_part_about(&mut self, rule: &Rule, severity: Severity, loan: Subject<'_>) -> bool {
        let known = &mut self.gathered.known;
        known.excepts(rule, loan) || !known.has_whole(rule) && known.froze(rule, severity, loan)
    }

    /// Notes that a rule has found something. Gives the severity that the user wants; `None` where the rule is off.
    fn fire(&mut self, finding: &Finding) -> Option<Severity> {
        let rule = finding.rule;
        if !self.fired.contains(&rule.code) {
            self.fired.push(rule.code);
        }
        self.levels.apply(rule, finding.severity)
    }

    /// Whether a finding is hidden by what is known.
    fn is_known(&mut self, finding: &Finding) -> bool {
        if self.gathered.known.is_idle() {
            return false;
        }
        let record = self.record_of(finding).filter(|_| finding.count == 1);
        let subject = match (&record, &finding.loan_id) {
            (Some(record), _) => loan(record),
            (None, Some(loan_id)) => Subject::Loan {
                id: loan_id.trim(),
                client: "",
            },
            (None, None) if finding.place.file.is_none() => Subject::Run,
            (None, None) => Subject::File(self.name_of_file(finding)),
        };
        let known = &mut self.gathered.known;
        known.excepts(finding.rule, subject) || known.froze(finding.rule, finding.severity, subject)
    }

    /// The file of a finding. The list of files may begin with a later one than the run.
    fn file_of(&self, finding: &Finding) -> Option<&'a Report> {
        let id = finding.place.file?;
        let first = self.files.first()?.id.0;
        let report = id.0.checked_sub(first).map(|index| index as usize);
        let report = report.and_then(|index| self.files.get(index));
        report.or_else(|| self.books?.files().find(|file| file.id == id))
    }

    fn record_of(&self, finding: &Finding) -> Option<Record<'a>> {
        self.file_of(finding)?.record(finding.place.record?)
    }

    /// Without its folders, as they say nothing about what it holds.
    fn name_of_file(&self, finding: &Finding) -> &'a str {
        let path = self
            .file_of(finding)
            .map_or("", |report| report.source.name());
        path.rsplit(['/', '\\']).next().unwrap_or(path)
    }

    /// Counts and keeps a finding that is shown.
    fn keep(&mut self, mut finding: Finding, covered: impl IntoIterator<Item = RecordRef>) {
        let (rule, severity) = (finding.rule, finding.severity);
        let is_workbook = self
            .file_of(&finding)
            .is_some_and(|file| file.kind() == Kind::Xlsx);
        // A book is not mended by us, and an edit of text would break a workbook.
        if self.in_book || is_workbook {
            finding.fix = None;
        }
        let fixable = finding
            .fix
            .as_ref()
            .is_some_and(|fix| fix.safety == Safety::Safe);
        self.gathered.fixable += u64::from(fixable);
        self.count(rule, severity);
        if let (Some(file), Some(record)) = (finding.place.file, finding.place.record) {
            self.flag(severity, file, record);
        }
        for RecordRef { file, record } in covered {
            self.flag(severity, file, record);
        }
        let kept = self
            .gathered
            .kept
            .entry((rule.code, finding.place.file))
            .or_default();
        if *kept < MAX_FINDINGS {
            *kept += 1;
            self.gathered.findings.push(finding);
        } else {
            self.gathered.truncated = true;
        }
    }

    fn count(&mut self, rule: &Rule, severity: Severity) {
        *self.gathered.by_code.entry(rule.code).or_default() += 1;
        match severity {
            Severity::Error => self.gathered.errors += 1,
            Severity::Warning => self.gathered.warnings += 1,
            Severity::Info => self.gathered.infos += 1,
        }
    }

    fn flag(&mut self, severity: Severity, file: FileId, record: RecordNo) {
        if severity >= Severity::Warning {
            self.gathered.flags.set(file, record);
        }
    }

    /// Flags repayments that a finding of another rule has made worthless to `rule`, which says nothing itself.
    pub fn cover(&mut self, rule: &'static Rule, repayments: impl IntoIterator<Item = RecordRef>) {
        if let Some(severity) = self.levels.apply(rule, rule.severity) {
            for RecordRef { file, record } in repayments {
                self.flag(severity, file, record);
            }
        }
    }

    /// Whether a rule has found something in the file that is looked at.
    pub fn has(&self, rule: &Rule) -> bool {
        self.fired.contains(&rule.code)
    }

    /// Keeps the checks of single values away from a column whose defect was found as a whole.
    pub fn silence(&mut self, field: Field) {
        if let Some(silenced) = self.silenced.get_mut(field as usize) {
            *silenced = true;
        }
    }

    pub(super) fn is_silenced(&self, field: Field) -> bool {
        self.silenced.get(field as usize).copied().unwrap_or(false)
    }

    /// Whether the file that is looked at is one of reference data.
    pub(super) fn is_in_book(&self) -> bool {
        self.in_book
    }

    pub(super) fn into_gathered(self) -> Gathered {
        self.gathered
    }
}

/// The loan that a repayment names.
fn loan<'t>(record: &'t Record<'_>) -> Subject<'t> {
    Subject::Loan {
        id: record.loan_key(),
        client: record.client_key(),
    }
}
