//! Takes what the rules say: applies the user's levels, keeps exact counts, and bounds what is kept.

use std::collections::BTreeMap;

use crate::finding::{Field, FileId, Finding};
use crate::rules::Rule;
use crate::settings::Levels;

/// Findings kept of one rule in one file; above it only the count goes on.
pub(super) const MAX_FINDINGS: u64 = 100_000;

/// Where the rules put their findings.
#[derive(Debug)]
pub struct Sink<'a> {
    levels: &'a Levels,
    findings: Vec<Finding>,
    fired: Vec<&'static str>,
    silenced: [bool; Field::ALL.len()],
    counts: BTreeMap<(&'static str, Option<FileId>), u64>,
}

impl<'a> Sink<'a> {
    pub(super) fn new(levels: &'a Levels) -> Self {
        Self {
            levels,
            findings: Vec::new(),
            fired: Vec::new(),
            silenced: [false; 3],
            counts: BTreeMap::new(),
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
        let count = self
            .counts
            .entry((rule.code, finding.place.file))
            .or_default();
        *count += 1;
        if *count <= MAX_FINDINGS {
            self.findings.push(finding);
        }
    }

    /// Counts a finding that is known not to be kept.
    pub(super) fn count_only(&mut self, rule: &'static Rule, file: FileId, findings: u64) {
        if self.levels.is_on(rule) {
            *self.counts.entry((rule.code, Some(file))).or_default() += findings;
        }
    }

    /// Whether a rule has found something in what was looked at so far.
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
    }

    pub(super) fn into_parts(
        self,
    ) -> (Vec<Finding>, BTreeMap<(&'static str, Option<FileId>), u64>) {
        (self.findings, self.counts)
    }
}
