//! DUP: one loan, one line.

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[];
