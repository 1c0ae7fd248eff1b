//! What the exit code says, the same for every output format.

use std::process::ExitCode;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Severity;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing at the failing level.
    Clean = 0,
    /// Findings at the failing level.
    Findings = 1,
    /// The run itself failed.
    Failed = 2,
}

impl Exit {
    /// The verdict on a report whose findings fail from the given severity on.
    pub(crate) fn of(outcome: &Outcome, failing: Severity) -> Self {
        if outcome.worst().is_some_and(|worst| worst >= failing) {
            Exit::Findings
        } else {
            Exit::Clean
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;
    use repaylint_core::engine::{Outcome, Summary};
    use repaylint_core::finding::Severity;

    fn outcome(errors: u64, warnings: u64) -> Outcome {
        Outcome {
            files: Vec::new(),
            books: repaylint_core::books::Books::default(),
            tie_out: None,
            findings: Vec::new(),
            truncated: false,
            not_checked: Vec::new(),
            matched: Vec::new(),
            summary: Summary {
                errors,
                warnings,
                infos: 1,
                ..Summary::default()
            },
        }
    }

    #[test]
    fn only_findings_at_the_failing_level_fail() {
        let error = |errors, warnings| Exit::of(&outcome(errors, warnings), Severity::Error);
        let warning = |errors, warnings| Exit::of(&outcome(errors, warnings), Severity::Warning);
        assert_eq!(error(0, 0), Exit::Clean);
        assert_eq!(error(0, 1), Exit::Clean);
        assert_eq!(error(1, 0), Exit::Findings);
        assert_eq!(warning(0, 0), Exit::Clean);
        assert_eq!(warning(0, 1), Exit::Findings);
    }
}
