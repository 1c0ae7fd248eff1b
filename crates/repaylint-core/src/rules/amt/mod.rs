//! AMT: amounts.

mod decimal_comma;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[&decimal_comma::RULE];
