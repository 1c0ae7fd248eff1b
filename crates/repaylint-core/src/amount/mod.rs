//! Amounts of money as exact decimals, from the file's own digits to the printed sum. No binary float anywhere.
//! Knows how people and spreadsheets write numbers, but neither files nor rules.

mod column;
mod lex;
mod plain;
mod text;
mod total;

pub use column::Amounts;
pub use plain::Plain;
pub use text::{AmountText, Mark};
pub use total::Total;

pub(crate) use lex::ascii_digit;

use rust_decimal::Decimal;

/// An amount as people are asked to type it: digits, and a point between digits. `None` for anything else, as it might
/// mean another amount than it seems.
pub fn exact(text: &str) -> Option<Decimal> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (is_digits(whole) && is_digits(fraction))
        .then(|| Decimal::from_str_exact(text).ok())
        .flatten()
}

/// The scale of a fraction of so many digits.
fn to_scale(fraction: &str) -> u32 {
    u32::try_from(fraction.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
