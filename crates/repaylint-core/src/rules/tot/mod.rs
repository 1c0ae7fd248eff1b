//! TOT: totals and reconciliation.

mod amount_differs_from_mis;
mod control_count;
mod control_total;
mod difference;
mod explain;
mod repeated;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &control_total::RULE,
    &control_count::RULE,
    &amount_differs_from_mis::RULE,
];
