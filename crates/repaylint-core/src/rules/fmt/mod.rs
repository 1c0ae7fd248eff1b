//! FMT: the file can be read.

mod blank_row;
mod broken_quote;
mod byte_order_mark;
mod control_character;
pub(super) mod duplicate_column;
mod empty_report;
mod formula;
mod hidden_rows;
mod json_duplicate_key;
mod json_missing_field;
mod json_root;
mod json_syntax;
mod json_unknown_field;
mod json_wrong_type;
pub(super) mod missing_column;
mod missing_header;
mod not_utf8;
mod ragged_row;
mod repeated_header;
mod sep_line;
mod spreadsheet_clutter;
mod totals_row;
mod unknown_column;
mod wrong_delimiter;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &not_utf8::RULE,
    &byte_order_mark::RULE,
    &wrong_delimiter::RULE,
    &ragged_row::RULE,
    &broken_quote::RULE,
    &missing_header::RULE,
    &unknown_column::RULE,
    &duplicate_column::RULE,
    &missing_column::RULE,
    &blank_row::RULE,
    &totals_row::RULE,
    &control_character::RULE,
    &formula::RULE,
    &empty_report::RULE,
    &sep_line::RULE,
    &spreadsheet_clutter::RULE,
    &hidden_rows::RULE,
    &repeated_header::RULE,
    &json_syntax::RULE,
    &json_root::RULE,
    &json_duplicate_key::RULE,
    &json_unknown_field::RULE,
    &json_wrong_type::RULE,
    &json_missing_field::RULE,
];
