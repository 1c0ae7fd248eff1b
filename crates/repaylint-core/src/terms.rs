//! The partner's settings at Kiva, which decide how a report is understood. Knows nothing of files.

/// Whether a partner names a loan by its id alone or by loan id and client id (PA2's "CSV upload format").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnMode {
    /// `loan_id`, `amount`
    Two,
    /// `loan_id`, `client_id`, `amount`
    Three,
    /// Some records have a client id and some have not, and nothing says which is meant.
    Mixed,
}

impl ColumnMode {
    /// The word in configuration and in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            ColumnMode::Two => "two",
            ColumnMode::Three => "three",
            ColumnMode::Mixed => "mixed",
        }
    }
}

/// What the amounts of a partner mean; principal only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Repaid since the loan began.
    Cumulative,
    /// Still owed.
    Outstanding,
    /// Repaid in the month.
    Period,
}

impl Basis {
    /// The word in configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Cumulative => "cumulative",
            Basis::Outstanding => "outstanding",
            Basis::Period => "period",
        }
    }
}
