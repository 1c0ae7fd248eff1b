//! The calls of the Partner API that this program knows.

/// A call of the Partner API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A token, from client id and secret.
    Token,
    /// A report of repayments.
    Repayments,
    /// A page of loans.
    Loans,
    /// A draft of a loan: known, but never sent.
    LoanDraft,
}

impl Operation {
    /// All of them, the one that matters most first.
    pub const ALL: [Operation; 4] = [
        Operation::Repayments,
        Operation::Loans,
        Operation::Token,
        Operation::LoanDraft,
    ];

    /// Those that this program makes.
    pub const SPOKEN: [Operation; 3] = [Operation::Repayments, Operation::Loans, Operation::Token];

    /// As our own document calls it.
    pub fn name(self) -> &'static str {
        match self {
            Operation::Token => "token",
            Operation::Repayments => "repayments",
            Operation::Loans => "loans",
            Operation::LoanDraft => "loanDraft",
        }
    }

    /// How it is called.
    pub fn method(self) -> &'static str {
        match self {
            Operation::Loans => "GET",
            Operation::Token | Operation::Repayments | Operation::LoanDraft => "POST",
        }
    }

    /// Where it is called.
    pub fn path(self) -> &'static str {
        match self {
            Operation::Token => "/oauth/token",
            Operation::Repayments => "/v3/partner/{id}/repayments",
            Operation::Loans => "/v3/partner/{id}/loans",
            Operation::LoanDraft => "/v3/partner/{id}/loan_draft",
        }
    }

    /// The end of its path, by which it is known again where the rest has changed.
    pub(super) fn tail(self) -> &'static str {
        match self {
            Operation::Token => "/oauth/token",
            Operation::Repayments => "/repayments",
            Operation::Loans => "/loans",
            Operation::LoanDraft => "/loan_draft",
        }
    }

    /// Whether values of its bodies may be shown: not where one is the token.
    pub(super) fn may_be_shown(self) -> bool {
        self != Operation::Token
    }
}
