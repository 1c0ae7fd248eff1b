//! BAT: sending.

mod batch_incomplete;
mod batch_too_large;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[&batch_too_large::RULE, &batch_incomplete::RULE];
