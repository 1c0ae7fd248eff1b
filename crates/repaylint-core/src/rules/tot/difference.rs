//! By how much a sum misses what was expected, exactly, and which single amounts could make that up.

use rust_decimal::Decimal;

use crate::amount::Total;

/// How far a decimal point may have slipped: two places first, as cents are lost most often.
const SLIPS: [i128; 3] = [100, 10, 1000];

/// A sum that is not the expected one.
pub(super) struct Difference {
    /// Whether the sum is too large.
    pub(super) is_more: bool,
    /// The difference without its sign.
    pub(super) amount: Total,
    found: Total,
    expected: Decimal,
}

impl Difference {
    /// The difference; `None` where there is none.
    pub(super) fn between(found: Total, expected: Decimal) -> Option<Self> {
        if found.equals(expected) {
            return None;
        }
        let expected_sum = Total::from(expected);
        let (mut amount, mut less) = (found, expected_sum);
        amount -= expected_sum;
        let is_more = !amount.is_negative();
        if !is_more {
            less -= found;
            amount = less;
        }
        Some(Self {
            is_more,
            amount,
            found,
            expected,
        })
    }

    /// Whether one of the two is exactly twice the other.
    pub(super) fn is_double(&self) -> bool {
        if self.is_more {
            self.amount.equals(self.expected)
        } else {
            self.amount == self.found
        }
    }

    /// The same in the smallest unit that occurs; `None` where the numbers are too large to search with.
    pub(super) fn in_units(&self) -> Option<Clues> {
        let scale = self.amount.scale();
        let gap = self.amount.in_units(scale)?;
        Some(Clues {
            is_more: self.is_more,
            scale,
            gap,
            slips: SLIPS.map(|factor| slip(gap, factor, self.is_more)),
            swap: swap(gap),
        })
    }
}

/// What a single amount must be, or hold, to make up a difference. All in units of 10^-`scale`.
pub(super) struct Clues {
    is_more: bool,
    scale: u32,
    gap: i128,
    /// The amounts whose decimal point, put right, makes it up.
    slips: [Option<i128>; SLIPS.len()],
    swap: Option<Swap>,
}

/// Two neighbouring digits that differ by `digits` make it up when they change places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Swap {
    /// The value of the lower of the two places.
    place: i128,
    digits: i128,
}

/// How an amount makes up a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// It is the difference.
    Equal,
    /// Its decimal point stands at the wrong place; the amount as it would be right.
    Point(Decimal),
    /// Two of its digits have changed places; the amount as it would be right.
    Swapped(Decimal),
}

impl Clues {
    /// An amount in the units of the search; `None` where it does not fit.
    pub(super) fn units(&self, amount: Decimal) -> Option<i128> {
        let amount = if amount.scale() > self.scale {
            amount.normalize()
        } else {
            amount
        };
        let finer = self.scale.checked_sub(amount.scale())?;
        amount.mantissa().checked_mul(10i128.checked_pow(finer)?)
    }

    /// Whether an amount is the difference.
    pub(super) fn is_gap(&self, amount: Decimal) -> bool {
        self.units(amount) == Some(self.gap)
    }

    /// Whether a sum is the difference.
    pub(super) fn is_gap_in_all(&self, sum: Total) -> bool {
        sum.in_units(self.scale) == Some(self.gap)
    }

    /// How an amount makes the difference up, if it does.
    pub(super) fn way(&self, amount: Decimal) -> Option<Way> {
        let units = self.units(amount).filter(|units| *units > 0)?;
        if units == self.gap {
            return Some(Way::Equal);
        }
        if self.slips.contains(&Some(units)) {
            return self.put_right(units).map(Way::Point);
        }
        let swap = self.swap?;
        // A zero before the first digit is not written, so it cannot change places.
        let upper = (units / swap.place / 10) % 10;
        let lower = (units / swap.place) % 10;
        let is_written = units / swap.place >= 10;
        let wanted = if self.is_more {
            upper - lower
        } else {
            lower - upper
        };
        (is_written && wanted == swap.digits)
            .then(|| self.put_right(units).map(Way::Swapped))
            .flatten()
    }

    /// The amount without the difference.
    fn put_right(&self, units: i128) -> Option<Decimal> {
        let right = if self.is_more {
            units - self.gap
        } else {
            units.checked_add(self.gap)?
        };
        Decimal::try_from_i128_with_scale(right, self.scale).ok()
    }
}

/// The amount that is the difference too large (or too small) because its point slipped by `factor`.
fn slip(gap: i128, factor: i128, is_more: bool) -> Option<i128> {
    let part = factor - 1;
    (gap % part == 0).then(|| {
        let small = gap / part;
        if is_more {
            small.checked_mul(factor)
        } else {
            Some(small)
        }
    })?
}

/// Digits that change places make a difference of nine times what they differ by, at their place.
fn swap(gap: i128) -> Option<Swap> {
    let mut digits = (gap % 9 == 0).then_some(gap / 9)?;
    let mut place = 1;
    while digits % 10 == 0 && digits > 0 {
        digits /= 10;
        place *= 10;
    }
    (1..=9).contains(&digits).then_some(Swap { place, digits })
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{Difference, Way};
    use crate::amount::{Total, exact};

    fn amount(text: &str) -> Decimal {
        exact(text).expect("an amount")
    }

    fn total(text: &str) -> Total {
        Total::from(amount(text))
    }

    /// How `one` makes up the difference between a sum and what was expected.
    fn way(found: &str, expected: &str, one: &str) -> Option<Way> {
        let difference = Difference::between(total(found), amount(expected))?;
        difference.in_units()?.way(amount(one))
    }

    #[test]
    fn the_difference_has_as_many_decimals_as_were_written() {
        let shown = |found, expected| {
            Difference::between(total(found), amount(expected))
                .map(|difference| (difference.is_more, difference.amount.to_string()))
        };
        assert_eq!(shown("50.00", "37.5"), Some((true, "12.50".to_owned())));
        assert_eq!(shown("0.2", "0.30"), Some((false, "0.10".to_owned())));
        assert_eq!(
            shown("500000000000000.01", "500000000000000"),
            Some((true, "0.01".to_owned()))
        );
        assert_eq!(shown("1.000", "1.005"), Some((false, "0.005".to_owned())));
        assert_eq!(shown("37.50", "37.5"), None);
        assert_eq!(shown("0.00", "0"), None);
    }

    #[test]
    fn tenths_add_up_as_on_paper() {
        let mut sum = total("0.10");
        sum += total("0.20");
        assert!(Difference::between(sum, amount("0.3")).is_none());
        assert!(Difference::between(sum, amount("0.31")).is_some());
    }

    #[test]
    fn the_amount_itself_makes_it_up_whatever_its_decimals() {
        assert_eq!(way("50", "37.50", "12.5"), Some(Way::Equal));
        assert_eq!(way("50", "37.50", "12.49"), None);
    }

    #[test]
    fn a_slipped_point_makes_it_up_in_both_directions() {
        let right = |text| Some(Way::Point(amount(text)));
        // 1250 stands where 12.50 should, beside 25.
        assert_eq!(way("1275", "37.50", "1250"), right("12.50"));
        assert_eq!(way("1275", "37.50", "1251"), None);
        // 12.50 stands where 1250 should.
        assert_eq!(way("37.50", "1275", "12.50"), right("1250.00"));
        assert_eq!(way("37.50", "1275", "25"), None);
        assert_eq!(way("150", "60", "100"), right("10"));
    }

    #[test]
    fn swapped_digits_make_it_up_in_both_directions() {
        let right = |text| Some(Way::Swapped(amount(text)));
        assert_eq!(way("165", "156", "65"), right("56"));
        assert_eq!(way("156", "165", "56"), right("65"));
        assert_eq!(way("165", "156", "66"), None);
        assert_eq!(way("165", "156", "56"), None, "the other way round");
        assert_eq!(way("165", "155", "65"), None, "not divisible by nine");
        assert_eq!(way("1540", "1450", "540"), right("450"));
        assert_eq!(way("15.40", "14.50", "5.40"), right("4.50"));
        assert_eq!(way("100", "280", "25"), None, "025 is not written");
    }

    #[test]
    fn one_is_twice_the_other() {
        let is_double = |found, expected| {
            Difference::between(total(found), amount(expected)).map(|it| it.is_double())
        };
        assert_eq!(is_double("75.00", "37.5"), Some(true));
        assert_eq!(is_double("37.5", "75.00"), Some(true));
        assert_eq!(is_double("76", "37.5"), Some(false));
    }

    #[test]
    fn numbers_beyond_the_search_are_no_mistake_of_the_program() {
        let largest = "79228162514264337593543950335";
        let tiny = "0.0000000000000000000000000001";
        let difference = Difference::between(total(largest), amount(tiny)).expect("a difference");
        assert!(difference.in_units().is_none());
        assert_eq!(way(largest, "0", largest), Some(Way::Equal));
    }
}
