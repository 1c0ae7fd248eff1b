//! Takes what the rules say: applies the user's levels, keeps exact counts, and bounds what is kept.

use std::collections::BTreeMap;

use super::flags::Flags;
use crate::finding::{Field, FileId, Finding, RecordNo, Safety, Severity};
use crate::rules::Rule;
use crate::settings::Levels;

/// Findings kept of one rule in one file; above it only the count goes on.
pub(super) const MAX_FINDINGS: u64 = 100_000;

/// Where the rules put their findings.
#[derive(Debug)]
pub struct Sink<'a> {
    levels: &'a Levels,
    fired: Vec<&'static str>,
    silenced: [bool; Field::ALL.len()],
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
    kept: BTreeMap<(&'static str, Option<FileId>), u64>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(levels: &'a Levels) -> Self {
        Self {
            levels,
            fired: Vec::new(),
            silenced: [false; 3],
            in_book: false,
            gathered: Gathered::default(),
        }
    }

    /// Takes a finding. A rule that the user has turned off still counts as having fired, so that switching off a
    /// cause does not bring out its symptoms.
    pub fn push(&mut self, mut finding: Finding) {
        let rule = finding.rule;
        if !self.fired.contains(&rule.code) {
            self.fired.push(rule.code);
        }
        let Some(severity) = self.levels.apply(rule, finding.severity) else {
            return;
        };
        finding.severity = severity;
        if self.in_book {
            finding.fix = None;
        }
        let named = finding.loans.len() as u64;
        self.gathered.truncated |= named > 0 && named < finding.count;
        let fixable = finding
            .fix
            .as_ref()
            .is_some_and(|fix| fix.safety == Safety::Safe);
        self.gathered.fixable += u64::from(fixable);
        self.count(rule, severity);
        if let (Some(file), Some(record)) = (finding.place.file, finding.place.record) {
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

    /// Flags a repayment that a finding of `rule` elsewhere covers too.
    pub fn cover(&mut self, rule: &'static Rule, file: FileId, record: RecordNo) {
        if let Some(severity) = self.levels.apply(rule, rule.severity) {
            self.flag(severity, file, record);
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

    /// Begins another file: what was found in the one before silences nothing in this.
    pub(super) fn next_file(&mut self) {
        self.fired.clear();
        self.silenced = [false; 3];
        self.in_book = false;
    }

    /// Begins a file of reference data: only what cannot be read there matters, and nothing is mended.
    pub(super) fn next_book(&mut self) {
        self.next_file();
        self.in_book = true;
    }

    /// Whether the file that is looked at is one of reference data.
    pub(super) fn is_in_book(&self) -> bool {
        self.in_book
    }

    pub(super) fn into_gathered(self) -> Gathered {
        self.gathered
    }
}
