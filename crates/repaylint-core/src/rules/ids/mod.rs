//! IDS: loan and client ids.

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[];
