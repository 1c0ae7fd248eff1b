//! DUP: one loan, one line.

mod conflicting_duplicate;
mod copies;
mod duplicate_loan;
mod file_repeated;
mod groups;
mod loan_two_clients;
mod near_duplicate_id;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &duplicate_loan::RULE,
    &conflicting_duplicate::RULE,
    &loan_two_clients::RULE,
    &near_duplicate_id::RULE,
    &file_repeated::RULE,
];
