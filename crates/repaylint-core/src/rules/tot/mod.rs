//! TOT: totals and reconciliation.

mod against_previous;
mod amount_differs_from_mis;
mod control_count;
mod control_total;
mod cumulative_decreased;
mod currency_mismatch;
mod difference;
mod dropped_since_previous;
mod expected_not_reported;
mod explain;
mod missing;
mod outstanding_increased;
mod repeated;
mod same_as_previous;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &control_total::RULE,
    &control_count::RULE,
    &amount_differs_from_mis::RULE,
    &expected_not_reported::RULE,
    &cumulative_decreased::RULE,
    &outstanding_increased::RULE,
    &same_as_previous::RULE,
    &currency_mismatch::RULE,
    &dropped_since_previous::RULE,
];
