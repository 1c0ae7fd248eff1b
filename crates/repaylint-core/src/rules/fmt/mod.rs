//! FMT: the file can be read.

mod byte_order_mark;

use super::Rule;

/// The family, by code.
pub const RULES: &[&Rule] = &[&byte_order_mark::RULE];
