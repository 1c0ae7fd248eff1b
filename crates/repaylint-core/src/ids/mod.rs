//! Loan and client ids as they are written: what a glance at the bytes tells, and every trait that a spreadsheet, a
//! keyboard or a test leaves on them. Knows neither files nor rules.

mod code;
mod fold;
mod glance;
mod learn;
mod shape;
mod text;

pub use code::IdCode;
pub(crate) use fold::is_separator;
pub use fold::{fold_for_likeness, without_leading_zeros};
pub(crate) use glance::is_plain;
pub use glance::{Classes, Glance, glance};
pub use learn::{IdShape, ShapeLearner};
pub(crate) use shape::are_built_alike;
pub use shape::{is_date, is_formula};
pub use text::{IdText, Trait, is_invisible};

pub use crate::digits::Digits;

#[cfg(test)]
mod tests;
