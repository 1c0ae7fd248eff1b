//! The findings of one file after the other, each file's list cut to what people will read.

use std::collections::BTreeMap;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding};
use repaylint_core::model::Report;

use crate::messages::Messages;
use crate::places::report_of;

/// The findings of one file, or of the run.
pub(crate) struct Group<'o> {
    /// Those that are shown.
    pub(crate) shown: &'o [Finding],
    /// Those that are only counted.
    hidden: &'o [Finding],
}

/// The findings in their order, of each file at most `max` to be shown.
pub(crate) fn groups(outcome: &Outcome, max: usize) -> impl Iterator<Item = Group<'_>> {
    outcome
        .findings
        .chunk_by(|left, right| left.place.file == right.place.file)
        .map(move |findings| {
            let (shown, hidden) = findings.split_at(max.min(findings.len()));
            Group { shown, hidden }
        })
}

impl<'o> Group<'o> {
    /// The file; `None` for the run.
    pub(crate) fn file(&self, outcome: &'o Outcome) -> Option<&'o Report> {
        let finding = self.shown.first().or(self.hidden.first())?;
        report_of(outcome, finding.place)
    }

    /// The line that counts the hidden ones, the most frequent rule first.
    pub(crate) fn more(&self, outcome: &Outcome, messages: &Messages) -> Option<String> {
        if self.hidden.is_empty() {
            return None;
        }
        let mut by_rule = BTreeMap::<_, u64>::new();
        for finding in self.hidden {
            *by_rule
                .entry((finding.rule.code, finding.rule.name))
                .or_default() += 1;
        }
        let mut by_rule: Vec<_> = by_rule.into_iter().collect();
        by_rule.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let rules: Vec<String> = by_rule
            .into_iter()
            .map(|((code, name), count)| {
                let args = Args::none().number("count", count);
                messages.text(
                    "more-findings-rule",
                    &args.text("code", code).text("name", name),
                )
            })
            .collect();
        let args = Args::none()
            .case(
                "case",
                if outcome.truncated {
                    "truncated"
                } else {
                    "exact"
                },
            )
            .number("count", self.hidden.len() as u64)
            .text("rules", rules.join(", "));
        Some(messages.text("more-findings", &args))
    }
}
