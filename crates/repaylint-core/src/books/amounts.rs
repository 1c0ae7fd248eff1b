//! A column of amounts in eight bytes each. Nearly all are hundredths that fit; the others are kept beside them.

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::read::again::Money;

/// No amount, or none that has one reading.
const NONE: i64 = i64::MIN;
/// An amount that is kept beside the others.
const ELSEWHERE: i64 = i64::MIN + 1;

/// Exact amounts by row.
#[derive(Clone, Debug, Default)]
pub struct Amounts {
    hundredths: Vec<i64>,
    others: HashMap<u32, Decimal>,
}

impl Amounts {
    /// Room for so many.
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self {
            hundredths: Vec::with_capacity(rows),
            others: HashMap::new(),
        }
    }

    /// Adds the amount of the next row.
    #[inline]
    pub(crate) fn push(&mut self, amount: Money) {
        let hundredths = match amount {
            Money::Plain(plain) => i64::try_from(plain.hundredths()).unwrap_or(NONE),
            Money::None => NONE,
            Money::Exact(exact) => {
                let row = crate::source::to_u32(self.hundredths.len());
                return self.set_new(row, exact);
            }
        };
        self.hundredths.push(hundredths);
    }

    /// Adds rows without amount up to a number of rows.
    pub(crate) fn fill(&mut self, rows: u32) {
        let rows = self.hundredths.len().max(rows as usize);
        self.hundredths.resize(rows, NONE);
    }

    fn set_new(&mut self, row: u32, amount: Decimal) {
        self.hundredths.push(NONE);
        self.set(row, Some(amount));
    }

    /// Puts another amount in place of a row's.
    pub(crate) fn set(&mut self, row: u32, amount: Option<Decimal>) {
        let small = amount.map(hundredths_of);
        let kept = match (amount, small) {
            (None, _) => NONE,
            (Some(_), Some(Some(small))) => small,
            (Some(amount), _) => {
                self.others.insert(row, amount);
                ELSEWHERE
            }
        };
        if let Some(slot) = self.hundredths.get_mut(row as usize) {
            *slot = kept;
        }
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.hundredths.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.hundredths.is_empty()
    }

    /// The amount of a row, where it has one reading.
    pub fn get(&self, row: u32) -> Option<Decimal> {
        match *self.hundredths.get(row as usize)? {
            NONE => None,
            ELSEWHERE => self.others.get(&row).copied(),
            small => Some(Decimal::new(small, 2)),
        }
    }

    /// Whether two rows have amounts that are equal, as numbers. Quicker than taking both out.
    #[inline]
    pub fn are_equal(&self, row: u32, other: &Amounts, other_row: u32) -> bool {
        let (left, right) = (
            self.hundredths.get(row as usize),
            other.hundredths.get(other_row as usize),
        );
        left == right && left.is_some_and(|small| *small > ELSEWHERE)
            || self.get(row).is_some() && self.get(row) == other.get(other_row)
    }
}

/// An amount in hundredths, where it is a whole number of them and small.
fn hundredths_of(amount: Decimal) -> Option<i64> {
    let plain = amount.normalize();
    if plain.scale() > 2 {
        return None;
    }
    let factor = 10_i128.pow(2 - plain.scale());
    let hundredths = plain.mantissa().checked_mul(factor)?;
    i64::try_from(hundredths)
        .ok()
        .filter(|small| *small > ELSEWHERE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(written: &[&str]) -> Amounts {
        let mut amounts = Amounts::default();
        for text in written {
            amounts.push(text.parse().map_or(Money::None, Money::Exact));
        }
        amounts
    }

    #[test]
    fn every_amount_comes_out_as_it_went_in() {
        let written = [
            "0",
            "0.10",
            "12.5",
            "1.234",
            "500000000000000",
            "79228162514264337593543950335",
            "-3",
        ];
        let amounts = of(&written);
        for (row, text) in (0..).zip(written) {
            assert_eq!(amounts.get(row), text.parse().ok(), "{text}");
        }
        assert_eq!(of(&["x"]).get(0), None);
        assert_eq!(amounts.get(99), None);
    }

    #[test]
    fn equal_numbers_are_equal_and_missing_ones_are_not() {
        let (left, right) = (
            of(&["12.50", "1.234", "x", "1.2340"]),
            of(&["12.5", "1.235", "x", "1.234"]),
        );
        let equal: Vec<bool> = (0..4).map(|row| left.are_equal(row, &right, row)).collect();
        assert_eq!(equal, [true, false, false, true]);
    }
}
