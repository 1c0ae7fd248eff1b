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
    /// Nobody knows whether a batch that was sent arrived.
    #[cfg(feature = "send")]
    Unknown = 3,
}

impl Exit {
    /// The verdict on a report whose findings fail from the given severity on. An exception that has run out always
    /// fails: nobody vouches any more for what it hid.
    pub(crate) fn of(outcome: &Outcome, failing: Severity) -> Self {
        let has_findings = outcome.worst().is_some_and(|worst| worst >= failing);
        if has_findings || outcome.expired() > 0 {
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
    use repaylint_core::known::{Exception, ExceptionState, ExceptionUse};

    fn outcome(errors: u64, warnings: u64) -> Outcome {
        Outcome {
            summary: Summary {
                errors,
                warnings,
                infos: 1,
                ..Summary::default()
            },
            ..Outcome::default()
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

    #[test]
    fn an_exception_that_has_run_out_fails_and_any_other_does_not() {
        let with = |state| {
            let exception = Exception {
                code: "AMT002".to_owned(),
                rule: None,
                loan_id: None,
                reason: "known".to_owned(),
                until: None,
                line: 1,
            };
            let exceptions = vec![ExceptionUse {
                exception,
                state,
                hidden: 0,
            }];
            let outcome = Outcome {
                exceptions,
                ..outcome(0, 0)
            };
            Exit::of(&outcome, Severity::Error)
        };
        assert_eq!(with(ExceptionState::Expired), Exit::Findings);
        for other in [
            ExceptionState::Used,
            ExceptionState::Unused,
            ExceptionState::NotChecked,
        ] {
            assert_eq!(with(other), Exit::Clean);
        }
    }
}
