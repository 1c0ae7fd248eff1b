//! AMT: amounts.

mod amount_empty;
pub(super) mod amount_outlier;
mod amount_too_large;
mod amount_whitespace;
mod currency_symbol;
mod decimal_comma;
mod exponent_amount;
mod float_artefact;
mod foreign_digits;
mod negative_amount;
mod not_a_number;
mod thousands_separator;
mod too_many_decimals;
mod zero_amount;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &not_a_number::RULE,
    &decimal_comma::RULE,
    &thousands_separator::RULE,
    &currency_symbol::RULE,
    &negative_amount::RULE,
    &zero_amount::RULE,
    &too_many_decimals::RULE,
    &float_artefact::RULE,
    &exponent_amount::RULE,
    &amount_outlier::RULE,
    &amount_empty::RULE,
    &foreign_digits::RULE,
    &amount_too_large::RULE,
    &amount_whitespace::RULE,
];
