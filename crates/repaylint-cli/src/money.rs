//! Sums as people read them: with their currency, where there is only one.

use std::fmt::Display;

/// A sum, with its currency where that is known.
pub(crate) fn money(amount: impl Display, currency: Option<&str>) -> String {
    match currency {
        Some(currency) => format!("{amount} {currency}"),
        None => amount.to_string(),
    }
}

/// The one of its kind.
pub(crate) fn only<T>(all: &[T]) -> Option<&T> {
    match all {
        [only] => Some(only),
        _ => None,
    }
}
