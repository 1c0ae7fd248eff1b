//! Amounts of money as exact decimals, from the file's own digits to the printed sum. No binary float anywhere.
//! Knows how people and spreadsheets write numbers, but neither files nor rules.

mod lex;
mod plain;
mod text;
mod total;

pub use plain::Plain;
pub use text::{AmountText, Mark};
pub use total::Total;

pub(crate) use lex::ascii_digit;

/// The scale of a fraction of so many digits.
fn to_scale(fraction: &str) -> u32 {
    u32::try_from(fraction.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
