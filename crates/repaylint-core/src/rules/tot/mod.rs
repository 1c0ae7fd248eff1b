//! TOT: totals and reconciliation.

mod control_count;
mod control_total;
mod difference;
mod explain;
mod repeated;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[&control_total::RULE, &control_count::RULE];
