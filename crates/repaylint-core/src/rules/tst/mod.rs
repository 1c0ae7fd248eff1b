//! TST: test loans, and loans that Kiva expects no repayment of.

mod client_mismatch_at_kiva;
mod kiva_id_used;
mod loan_not_expected;
mod loan_not_paying_back;
mod sample_loan;
mod shared;
pub(crate) mod strangers;
mod test_draft_client;
mod test_draft_loan;
mod test_looking_id;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &test_draft_loan::RULE,
    &test_draft_client::RULE,
    &loan_not_paying_back::RULE,
    &loan_not_expected::RULE,
    &sample_loan::RULE,
    &test_looking_id::RULE,
    &client_mismatch_at_kiva::RULE,
    &kiva_id_used::RULE,
];
