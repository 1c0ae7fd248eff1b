//! BAT: sending.

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[];
