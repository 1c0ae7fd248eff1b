//! TST: test loans, and loans that Kiva expects no repayment of.

mod sample_loan;
mod test_looking_id;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[&sample_loan::RULE, &test_looking_id::RULE];
