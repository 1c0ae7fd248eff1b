//! TOT: totals and reconciliation.

mod against;
mod amount_differs_from_mis;
mod control_count;
mod control_total;
mod difference;
mod exceeds_loan_amount;
mod explain;
mod interest_included;
mod loan_amounts;
mod missing_from_mis;
mod missing_from_report;
mod repeated;
mod rows_shifted;
mod wrong_basis;
mod wrong_unit;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &control_total::RULE,
    &control_count::RULE,
    &amount_differs_from_mis::RULE,
    &missing_from_report::RULE,
    &missing_from_mis::RULE,
    &exceeds_loan_amount::RULE,
    &wrong_basis::RULE,
    &wrong_unit::RULE,
    &rows_shifted::RULE,
    &interest_included::RULE,
];
