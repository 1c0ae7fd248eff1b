//! The statuses that a loan has at Kiva (Partner API, `GET loans`).

/// Where a loan stands at Kiva.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(
    missing_docs,
    reason = "they are Kiva's own words; what they mean for a report is said by rule TST003"
)]
pub enum LoanStatus {
    Deleted,
    Issue,
    IssueRevising,
    IssueApproving,
    Reviewed,
    Inactive,
    InactiveExpired,
    FundRaising,
    Raised,
    Expired,
    Refunded,
    PayingBack,
    Ended,
    Defaulted,
    /// A word that Kiva's documents do not have.
    Other,
    /// Nothing is said.
    Unsaid,
}

use LoanStatus as S;

const NAMES: [(LoanStatus, &str); 14] = [
    (S::Deleted, "deleted"),
    (S::Issue, "issue"),
    (S::IssueRevising, "issue_revising"),
    (S::IssueApproving, "issue_approving"),
    (S::Reviewed, "reviewed"),
    (S::Inactive, "inactive"),
    (S::InactiveExpired, "inactive_expired"),
    (S::FundRaising, "fundRaising"),
    (S::Raised, "raised"),
    (S::Expired, "expired"),
    (S::Refunded, "refunded"),
    (S::PayingBack, "payingBack"),
    (S::Ended, "ended"),
    (S::Defaulted, "defaulted"),
];

impl LoanStatus {
    /// Reads a status as the API or PA2 writes it: case, blanks and underscores mean nothing.
    pub fn parse(written: &str) -> Self {
        let letters = |text: &str| -> String {
            let letters = text.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|letter| letter.to_ascii_lowercase()).collect()
        };
        let wanted = letters(written);
        if wanted.is_empty() {
            return LoanStatus::Unsaid;
        }
        NAMES
            .iter()
            .find(|(_, name)| letters(name) == wanted)
            .map_or(LoanStatus::Other, |(status, _)| *status)
    }

    /// The API's word.
    pub fn as_str(self) -> &'static str {
        NAMES
            .iter()
            .find(|(status, _)| *status == self)
            .map_or("other", |(_, name)| name)
    }

    /// Whether loans of this status can receive repayments and should be reported.
    pub fn is_expected(self) -> bool {
        matches!(self, LoanStatus::PayingBack | LoanStatus::Defaulted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_read_as_both_systems_write_them() {
        for written in ["payingBack", "paying_back", "Paying Back", "PAYINGBACK"] {
            assert_eq!(LoanStatus::parse(written), LoanStatus::PayingBack);
        }
        assert_eq!(LoanStatus::parse(" "), LoanStatus::Unsaid);
        assert_eq!(LoanStatus::parse("paid"), LoanStatus::Other);
        for (status, name) in NAMES {
            assert_eq!(LoanStatus::parse(name), status);
            assert_eq!(status.as_str(), name);
        }
    }
}
