//! FMT: the file can be read.

mod byte_order_mark;
mod control_character;
mod formula;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &byte_order_mark::RULE,
    &control_character::RULE,
    &formula::RULE,
];
