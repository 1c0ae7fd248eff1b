//! The findings by rule: what many rows have in common is one cause.

use std::cmp::Reverse;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Finding, Severity};
use repaylint_core::rules::Rule;

/// The findings of one rule and severity.
#[derive(Debug)]
pub(crate) struct Cause<'o> {
    /// The rule.
    pub(crate) rule: &'static Rule,
    /// How bad they are.
    pub(crate) severity: Severity,
    /// In their order; there is at least one.
    pub(crate) findings: Vec<&'o Finding>,
}

/// All causes: the most severe first; of equal ones those of whole files and of the run, then the most frequent.
pub(crate) fn causes(outcome: &Outcome) -> Vec<Cause<'_>> {
    let mut causes: Vec<Cause<'_>> = Vec::new();
    for finding in &outcome.findings {
        let known = causes
            .iter_mut()
            .find(|cause| cause.rule == finding.rule && cause.severity == finding.severity);
        match known {
            Some(cause) => cause.findings.push(finding),
            None => causes.push(Cause {
                rule: finding.rule,
                severity: finding.severity,
                findings: vec![finding],
            }),
        }
    }
    causes.sort_by_key(|cause| {
        let is_of_rows = cause.findings.iter().all(|finding| is_of_a_row(finding));
        (
            Reverse(cause.severity),
            is_of_rows,
            Reverse(cause.findings.len()),
        )
    });
    causes
}

/// Whether it is about a single repayment.
pub(crate) fn is_of_a_row(finding: &Finding) -> bool {
    finding.place.record.is_some() && finding.count == 1
}

#[cfg(test)]
mod tests {
    use super::causes;
    use crate::testing::sample;

    #[test]
    fn what_matters_most_comes_first() {
        let run = sample();
        let codes: Vec<_> = causes(&run.outcome)
            .iter()
            .map(|cause| format!("{} {}", cause.rule.code, cause.findings.len()))
            .collect();
        assert_eq!(
            codes,
            [
                "FMT011 1", "FMT022 1", "IDS002 1", "DUP001 2", "AMT002 1", "TOT002 1", "COL005 1"
            ]
        );
    }
}
