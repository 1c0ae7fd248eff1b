//! The findings as SARIF's results, the most severe first, no more than GitHub takes.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Edit, Field, Finding};
use repaylint_core::model::Report;
use repaylint_core::rules::Rule;
use serde::{Serialize, Serializer};

use super::files::{Files, region};
use super::rules::level;
use super::text::text;
use super::v210;
use crate::causes::is_of_a_row;
use crate::fingerprint::{Fingerprint, fingerprints};
use crate::options::Options;
use crate::redact::mask_replacement;

/// Results that GitHub takes of a run. It shows the 5,000 most severe of them.
pub(super) const LIMIT: usize = 25_000;

/// The findings that are given, and by rule how many are not.
pub(super) struct Chosen<'a> {
    given: Vec<(&'a Finding, Fingerprint)>,
    pub(super) left_out: BTreeMap<&'static str, u64>,
}

impl<'a> Chosen<'a> {
    pub(super) fn of(outcome: &'a Outcome, options: &Options<'_>) -> Self {
        let fingerprints = fingerprints(outcome, options);
        let mut given: Vec<_> = outcome.findings.iter().zip(fingerprints).collect();
        given.sort_by_key(|(finding, _)| (Reverse(finding.severity), is_of_a_row(finding)));
        let mut left_out = BTreeMap::new();
        for (finding, _) in given.drain(LIMIT.min(given.len())..) {
            *left_out.entry(finding.rule.code).or_default() += 1;
        }
        Self { given, left_out }
    }
}

/// The results, each put together when it is written.
pub(super) struct Results<'a> {
    pub(super) chosen: &'a Chosen<'a>,
    pub(super) outcome: &'a Outcome,
    pub(super) options: &'a Options<'a>,
    pub(super) files: &'a Files<'a>,
    pub(super) rules: &'a [&'static Rule],
}

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let results = self.chosen.given.iter();
        serializer.collect_seq(results.map(|(finding, print)| self.result(finding, *print)))
    }
}

impl<'a> Results<'a> {
    fn result(&self, finding: &'a Finding, fingerprint: Fingerprint) -> v210::Result<'a> {
        let wording = self.options.wording(self.outcome, finding);
        let related = finding.related.iter().zip(1..);
        let related = related.filter_map(|(related, id)| {
            let mut location = self.files.place(related.place)?;
            location.id = Some(id);
            location.message = wording.related().map(text);
            Some(location)
        });
        let rule_index = self.rules.iter().position(|rule| *rule == finding.rule);
        let fingerprint = fingerprint.to_string();
        v210::Result {
            rule_id: finding.rule.code,
            rule_index: rule_index.unwrap_or_default(),
            level: level(finding.severity),
            message: text(&wording.whole()),
            locations: self.files.place(finding.place).into_iter().collect(),
            occurrence_count: (finding.count > 1).then_some(finding.count),
            // GitHub looks at the second only, and makes one of the row's text where it is missing.
            partial_fingerprints: BTreeMap::from([
                ("repaylint/v1", fingerprint.clone()),
                ("primaryLocationLineHash", fingerprint),
            ]),
            related_locations: related.collect(),
            fixes: self
                .fix(finding, wording.fix().unwrap_or(finding.rule.name))
                .into_iter()
                .collect(),
            properties: v210::Properties {
                record: finding.place.record.map(|no| u64::from(no.0) + 1),
                field: finding.place.field.map(Field::as_str),
            },
        }
    }

    /// How to mend it, where that can be said in edits. Where ids are hidden, edits that write one are left out:
    /// a masked id in the report would be worse than none.
    fn fix(&self, finding: &'a Finding, description: &str) -> Option<v210::Fix<'a>> {
        let fix = finding.fix.as_ref().filter(|fix| !fix.edits.is_empty())?;
        let (report, artifact_location) = self.files.location_of(finding.place)?;
        let tells_too_much = |edit: &Edit| {
            let shown = mask_replacement(report, edit, finding.place.field);
            self.options.redact && shown != *edit.replacement
        };
        if fix.edits.iter().any(tells_too_much) {
            return None;
        }
        let replacements: Option<Vec<_>> = fix
            .edits
            .iter()
            .map(|edit| replacement(report, edit))
            .collect();
        Some(v210::Fix {
            description: text(description),
            artifact_changes: [v210::ArtifactChange {
                artifact_location,
                replacements: replacements?,
            }],
            properties: v210::FixProperties {
                safety: fix.safety.as_str(),
            },
        })
    }
}

/// Text is replaced by text: the standard then wants no bytes beside lines and columns.
fn replacement<'a>(report: &Report, edit: &'a Edit) -> Option<v210::Replacement<'a>> {
    let deleted_region = v210::Region {
        byte_offset: None,
        byte_length: None,
        ..region(report, edit.span)?
    };
    Some(v210::Replacement {
        deleted_region,
        inserted_content: v210::Content {
            text: Cow::Borrowed(&*edit.replacement),
        },
    })
}
