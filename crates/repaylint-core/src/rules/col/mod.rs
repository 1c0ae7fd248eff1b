//! COL: column mode.

mod client_id_missing;
mod client_id_unexpected;
mod column_mode_assumed;
mod column_order;
mod mixed_column_mode;
pub(crate) mod swapped_columns;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[
    &client_id_missing::RULE,
    &client_id_unexpected::RULE,
    &mixed_column_mode::RULE,
    &swapped_columns::RULE,
    &column_mode_assumed::RULE,
    &column_order::RULE,
];
