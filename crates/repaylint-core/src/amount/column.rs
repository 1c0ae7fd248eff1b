//! A column of amounts in eight bytes each. Nearly all are hundredths that fit; the others are kept beside them.

use std::cmp::Ordering;
use std::collections::HashMap;

use rust_decimal::Decimal;

use super::{Plain, Total};

/// No amount, or none that has one reading.
const NONE: i64 = i64::MIN;
/// An amount that is kept beside the others.
const ELSEWHERE: i64 = i64::MIN + 1;

/// Exact amounts by row.
#[derive(Clone, Debug, Default)]
pub struct Amounts {
    hundredths: Vec<i64>,
    others: HashMap<u32, Decimal>,
    /// The most decimals that any has: all are told with as many.
    scale: u32,
}

impl Amounts {
    /// Room for so many.
    pub(crate) fn with_capacity(rows: usize) -> Self {
        Self {
            hundredths: Vec::with_capacity(rows),
            others: HashMap::new(),
            scale: 0,
        }
    }

    /// Adds a plain amount as the next row's.
    #[inline]
    pub(crate) fn push_plain(&mut self, plain: Plain) {
        self.scale = self.scale.max(u32::from(plain.scale));
        self.hundredths
            .push(i64::try_from(plain.hundredths()).unwrap_or(NONE));
    }

    /// Adds rows without amount up to a number of rows.
    pub(crate) fn fill(&mut self, rows: u32) {
        let rows = self.hundredths.len().max(rows as usize);
        self.hundredths.resize(rows, NONE);
    }

    /// Leaves the next row without an amount until one is [`Amounts::set`].
    pub(crate) fn push_none(&mut self) {
        self.hundredths.push(NONE);
    }

    /// Puts another amount in place of a row's.
    pub(crate) fn set(&mut self, row: u32, amount: Option<Decimal>) {
        self.scale = self.scale.max(amount.map_or(0, |amount| amount.scale()));
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

    /// Puts the rows of another file after these.
    pub(crate) fn append(&mut self, mut later: Amounts) {
        let rows = crate::source::to_u32(self.len());
        self.hundredths.append(&mut later.hundredths);
        let others = later.others.into_iter();
        self.others
            .extend(others.map(|(row, amount)| (rows + row, amount)));
        self.scale = self.scale.max(later.scale);
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
            small => {
                let mut amount = Decimal::new(small, 2);
                amount.rescale(self.scale.min(2));
                Some(amount)
            }
        }
    }

    /// Whether a row has an amount above zero.
    pub fn is_above_zero(&self, row: u32) -> bool {
        match self.hundredths.get(row as usize) {
            None | Some(&NONE) => false,
            Some(&ELSEWHERE) => {
                let amount = self.others.get(&row);
                amount.is_some_and(|amount| amount.is_sign_positive() && !amount.is_zero())
            }
            Some(small) => *small > 0,
        }
    }

    /// Adds a row's amount to a sum; whether there is one.
    #[inline]
    pub fn add_to(&self, row: u32, sum: &mut Total) -> bool {
        match self.hundredths.get(row as usize) {
            None | Some(&NONE) => false,
            Some(&ELSEWHERE) => {
                if let Some(amount) = self.others.get(&row) {
                    sum.add(*amount);
                }
                true
            }
            Some(small) => {
                sum.add_hundredths(*small, self.scale.min(2));
                true
            }
        }
    }

    /// How two rows' amounts compare, as numbers, where both have one. Quicker than taking both out.
    #[inline]
    pub fn compare(&self, row: u32, other: &Amounts, other_row: u32) -> Option<Ordering> {
        let small = |amounts: &Amounts, row: u32| {
            let small = amounts.hundredths.get(row as usize).copied();
            small.filter(|small| *small > ELSEWHERE)
        };
        match (small(self, row), small(other, other_row)) {
            (Some(left), Some(right)) => Some(left.cmp(&right)),
            _ => Some(self.get(row)?.cmp(&other.get(other_row)?)),
        }
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
        for (row, text) in (0..).zip(written) {
            amounts.push_none();
            amounts.set(row, text.parse().ok());
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
        let equal: Vec<bool> = (0..4)
            .map(|row| left.compare(row, &right, row) == Some(Ordering::Equal))
            .collect();
        assert_eq!(equal, [true, false, false, true]);
    }
}
