//! IDS: loan and client ids.

mod date_id;
mod decimal_tail;
mod empty_id;
mod id_pattern;
mod id_whitespace;
mod invisible_character;
mod lookalike_character;
pub(in crate::rules) mod lost_leading_zeros;
mod placeholder_id;
mod quote_artefact;
mod rounded_id;
mod scientific_notation;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &empty_id::RULE,
    &id_whitespace::RULE,
    &invisible_character::RULE,
    &scientific_notation::RULE,
    &decimal_tail::RULE,
    &lost_leading_zeros::RULE,
    &id_pattern::RULE,
    &lookalike_character::RULE,
    &placeholder_id::RULE,
    &quote_artefact::RULE,
    &rounded_id::RULE,
    &date_id::RULE,
];
