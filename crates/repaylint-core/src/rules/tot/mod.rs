//! TOT: totals and reconciliation.

mod against;
mod against_previous;
mod amount_differs_from_mis;
mod control_count;
mod control_total;
mod cumulative_decreased;
mod currency_mismatch;
mod difference;
mod dropped_since_previous;
mod exceeds_loan_amount;
mod expected_not_reported;
mod explain;
mod interest_included;
pub(crate) mod loan_amounts;
mod missing;
mod missing_from_mis;
mod missing_from_report;
mod outstanding_increased;
mod repeated;
mod rows_shifted;
mod same_as_previous;
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
    &expected_not_reported::RULE,
    &exceeds_loan_amount::RULE,
    &cumulative_decreased::RULE,
    &outstanding_increased::RULE,
    &same_as_previous::RULE,
    &currency_mismatch::RULE,
    &dropped_since_previous::RULE,
    &wrong_basis::RULE,
    &wrong_unit::RULE,
    &rows_shifted::RULE,
    &interest_included::RULE,
];
