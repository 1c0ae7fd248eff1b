//! What is known about a report before it is checked: exceptions that a person has explained, and a baseline of warnings
//! that were there already. Says of each finding whether it is hidden, and afterwards what came of it all.
//! Knows no file and no clock.

mod baseline;
mod exception;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::finding::Severity;
use crate::rules::Rule;
use crate::settings::Settings;

pub use baseline::{Baseline, BaselineProblem};
pub use exception::{Exception, ExceptionState, ExceptionUse};

/// What a finding is about, apart from the place where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject<'t> {
    /// One loan, by ids without blanks at their ends.
    Loan {
        /// The loan id.
        id: &'t str,
        /// The client id; empty where there is none.
        client: &'t str,
    },
    /// A file, or several of its repayments; by its name without folders.
    File(&'t str),
    /// The run as a whole.
    Run,
}

/// What a baseline came to in a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BaselineUse {
    /// Findings that it hid.
    pub hidden: u64,
    /// Entries of it that no longer occur, or less often. Those of rules that did not run are not counted.
    pub gone: u64,
}

/// Decides in a run which findings are known, and counts them.
#[derive(Debug, Default)]
pub(crate) struct Known {
    exceptions: Vec<Tried>,
    by_rule: BTreeMap<&'static str, OfRule>,
    baseline: Option<Matched>,
    /// What was found, where a baseline is to be written.
    found: Option<Baseline>,
}

/// An exception with the findings that it hid.
#[derive(Debug)]
struct Tried {
    exception: Exception,
    is_expired: bool,
    hidden: u64,
}

/// The exceptions from one rule, by their place in the list.
#[derive(Debug, Default)]
struct OfRule {
    /// From findings that are not about one loan.
    whole: Option<usize>,
    loans: HashMap<Box<str>, usize>,
}

/// A baseline, and what of it has not been met yet.
#[derive(Debug)]
struct Matched {
    all: Arc<Baseline>,
    met: Baseline,
    hidden: u64,
}

/// What came of everything that was known.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    pub(crate) exceptions: Vec<ExceptionUse>,
    pub(crate) baseline: Option<BaselineUse>,
    pub(crate) found: Option<Baseline>,
}

impl Known {
    pub(crate) fn new(settings: &Settings) -> Self {
        let mut known = Self {
            baseline: settings.baseline.clone().map(|all| Matched {
                all,
                met: Baseline::default(),
                hidden: 0,
            }),
            found: settings.gather_baseline.then(Baseline::default),
            ..Self::default()
        };
        for exception in &settings.exceptions {
            known.add(exception.clone(), settings);
        }
        known
    }

    fn add(&mut self, exception: Exception, settings: &Settings) {
        let index = self.exceptions.len();
        let is_expired = exception.is_expired(settings.today);
        if let Some(rule) = exception.rule.filter(|_| !is_expired) {
            let of_rule = self.by_rule.entry(rule.code).or_default();
            // Of two that say the same, the first holds and the second is seen to be unused.
            match &exception.loan_id {
                None => {
                    of_rule.whole.get_or_insert(index);
                }
                Some(loan) => {
                    of_rule.loans.entry(loan.as_str().into()).or_insert(index);
                }
            }
        }
        self.exceptions.push(Tried {
            exception,
            is_expired,
            hidden: 0,
        });
    }

    /// Whether nothing is known and nothing is gathered: then nobody need be asked.
    pub(crate) fn is_idle(&self) -> bool {
        self.by_rule.is_empty() && self.baseline.is_none() && self.found.is_none()
    }

    /// Whether there is an exception for the findings of a rule that are not about one loan.
    pub(crate) fn has_whole(&self, rule: &Rule) -> bool {
        self.by_rule
            .get(rule.code)
            .is_some_and(|of_rule| of_rule.whole.is_some())
    }

    /// Whether a finding is excepted. Counts it.
    pub(crate) fn excepts(&mut self, rule: &Rule, subject: Subject<'_>) -> bool {
        let Some(of_rule) = self.by_rule.get(rule.code) else {
            return false;
        };
        let index = match subject {
            Subject::Loan { id, .. } => of_rule.loans.get(id).copied(),
            Subject::File(_) | Subject::Run => of_rule.whole,
        };
        let tried = index.and_then(|index| self.exceptions.get_mut(index));
        match tried {
            Some(tried) => {
                tried.hidden += 1;
                true
            }
            None => false,
        }
    }

    /// Whether a finding is in the baseline, as often as it was met by now. Errors never are.
    pub(crate) fn froze(&mut self, rule: &Rule, severity: Severity, subject: Subject<'_>) -> bool {
        if severity == Severity::Error || self.baseline.is_none() && self.found.is_none() {
            return false;
        }
        let entry = baseline::Entry::of(rule, subject);
        if let Some(found) = &mut self.found {
            found.add(rule.code, entry, 1);
        }
        let Some(baseline) = &mut self.baseline else {
            return false;
        };
        let known = baseline.all.count(rule.code, &entry);
        if known == 0 || baseline.met.count(rule.code, &entry) >= known {
            return false;
        }
        baseline.met.add(rule.code, entry, 1);
        baseline.hidden += 1;
        true
    }

    /// What came of it all. `has_run` tells which rules could speak.
    pub(crate) fn into_uses(self, has_run: impl Fn(&str) -> bool) -> Uses {
        let exceptions = self.exceptions.into_iter().map(|tried| {
            let state = match &tried {
                tried if tried.is_expired => ExceptionState::Expired,
                tried if tried.hidden > 0 => ExceptionState::Used,
                tried if has_run(&tried.exception.code) => ExceptionState::Unused,
                _ => ExceptionState::NotChecked,
            };
            ExceptionUse {
                exception: tried.exception,
                state,
                hidden: tried.hidden,
            }
        });
        Uses {
            exceptions: exceptions.collect(),
            baseline: self.baseline.map(|baseline| BaselineUse {
                hidden: baseline.hidden,
                gone: baseline.all.more_than(&baseline.met, has_run),
            }),
            found: self.found,
        }
    }
}

#[cfg(test)]
mod tests;
