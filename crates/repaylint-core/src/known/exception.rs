//! A known exception from a rule: `[[allow]]` in the configuration.

use crate::rules::Rule;
use crate::terms::Date;

/// A finding that is known, with the reason why it is right.
#[derive(Clone, Debug, PartialEq)]
pub struct Exception {
    /// The code of the rule.
    pub code: String,
    /// The rule; `None` where only a later version has it.
    pub rule: Option<&'static Rule>,
    /// The loan, without blanks at the ends of its id. `None`: findings of the rule that are not about one loan.
    pub loan_id: Option<String>,
    /// Why it is right.
    pub reason: String,
    /// The last day on which it holds; `None` for ever.
    pub until: Option<Date>,
    /// Its line in the configuration, counted from 1.
    pub line: u32,
}

/// What came of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExceptionState {
    /// It hid a finding.
    Used,
    /// Its rule ran, and it hid nothing.
    Unused,
    /// Its last day is over: it hides nothing, and the run fails.
    Expired,
    /// Its rule is off or could not run, or comes with a later version.
    NotChecked,
}

/// An exception after a run.
#[derive(Clone, Debug, PartialEq)]
pub struct ExceptionUse {
    /// The exception.
    pub exception: Exception,
    /// What came of it.
    pub state: ExceptionState,
    /// How many findings it hid.
    pub hidden: u64,
}

impl Exception {
    /// Whether its last day is over. Where nobody says what day it is, it holds.
    pub fn is_expired(&self, today: Option<Date>) -> bool {
        let dates = self.until.zip(today);
        dates.is_some_and(|(until, today)| until < today)
    }
}

impl ExceptionState {
    /// The word in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            ExceptionState::Used => "used",
            ExceptionState::Unused => "unused",
            ExceptionState::Expired => "expired",
            ExceptionState::NotChecked => "not-checked",
        }
    }
}
