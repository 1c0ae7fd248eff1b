//! Loan and client ids as they are written: what a glance at the bytes tells, and every trait that a spreadsheet, a
//! keyboard or a test leaves on them. Knows neither files nor rules.

mod fold;
mod glance;
mod shape;
mod text;

pub use fold::{Folded, fold_for_likeness};
pub use glance::{Glance, glance};
pub use shape::is_formula;
pub use text::{IdText, Trait, is_invisible};

#[cfg(test)]
mod tests;
