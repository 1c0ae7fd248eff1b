//! TOT: totals and reconciliation.

mod against;
mod amount_differs_from_mis;
mod control_count;
mod control_total;
mod difference;
mod explain;
mod missing_from_mis;
mod missing_from_report;
mod repeated;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &control_total::RULE,
    &control_count::RULE,
    &amount_differs_from_mis::RULE,
    &missing_from_report::RULE,
    &missing_from_mis::RULE,
];
