//! What the values of a column have in common, counted in the one pass over the file.
//! Rules that need company to judge a value (most ids are Latin, one width with zeros) ask here.

use std::sync::OnceLock;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::amount::{AmountText, Mark, Plain};
use crate::finding::RecordNo;
use crate::ids::{Digits, IdText, Trait};

/// How many ids that are all digits have which width; the last slot holds every width above.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Widths([u32; Widths::SLOTS]);

impl Default for Widths {
    fn default() -> Self {
        Self([0; Self::SLOTS])
    }
}

impl Widths {
    const SLOTS: usize = 40;

    /// Counts one id.
    pub fn add(&mut self, width: usize) {
        self.add_many(width, 1);
    }

    /// Counts several ids of one width.
    fn add_many(&mut self, width: usize, count: u32) {
        if let Some(slot) = self.0.get_mut(width.min(Self::SLOTS - 1)) {
            *slot += count;
        }
    }

    /// How many have this width.
    pub fn of(&self, width: usize) -> u32 {
        self.0.get(width.min(Self::SLOTS - 1)).copied().unwrap_or(0)
    }

    /// Widths with their counts, narrowest first.
    pub fn iter(&self) -> impl Iterator<Item = (usize, u32)> + '_ {
        self.0
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0)
            .map(|(width, count)| (width, *count))
    }

    /// All of them.
    pub fn sum(&self) -> u32 {
        self.0.iter().sum()
    }
}

/// A column of ids.
#[derive(Clone, Debug, Default)]
pub struct IdColumn {
    /// Repayments with a value here.
    pub present: u32,
    /// Repayments with an empty value, or none.
    pub absent: u32,
    /// The first with a value.
    pub first_present: Option<RecordNo>,
    /// The first without.
    pub first_absent: Option<RecordNo>,
    /// Ids that are all digits, by width.
    pub digits: Widths,
    /// Those of them that begin with a zero.
    pub zero_led: Widths,
    /// Those of them that may be no id but a placeholder: exactly the ids with [`Trait::PlaceholderNumber`].
    pub repeated: Widths,
    /// Ids with upper and lower case letters in one id.
    pub mixed_case: u32,
    /// How many ids look like those of test loans, where the user says what such ids look like. Counted when the rule
    /// that needs it first asks, because it takes another pass over the file.
    pub test_like: OnceLock<u32>,
    /// Ids with a trait, by trait.
    traits: [u32; Trait::COUNT],
    /// Ids that are digits and nothing else about them, by width, and apart those that begin with a zero: not yet
    /// counted elsewhere.
    plain: [u32; 2 * PLAIN_WIDTHS],
}

/// How many widths an id of plain digits can have.
const PLAIN_WIDTHS: usize = Digits::MAX + 1;

impl IdColumn {
    /// Counts an id of up to 15 digits that has nothing else about it. [`IdColumn::settle`] puts it to the others.
    #[inline]
    pub fn add_digits(&mut self, id: Digits) {
        let width = id.len() % PLAIN_WIDTHS;
        self.plain[width + if id.are_zero_led() { PLAIN_WIDTHS } else { 0 }] += 1;
    }

    /// Puts the ids counted by the short way to the others; to be called once, at the end.
    pub fn settle(&mut self) {
        let plain = std::mem::replace(&mut self.plain, [0; 2 * PLAIN_WIDTHS]);
        for (slot, count) in plain.into_iter().enumerate() {
            let width = slot % PLAIN_WIDTHS;
            self.present += count;
            self.digits.add_many(width, count);
            if slot >= PLAIN_WIDTHS {
                self.zero_led.add_many(width, count);
            }
        }
    }

    /// Counts an id of letters, digits and separators that has nothing else about it.
    #[inline]
    pub fn add_code(&mut self, mixed_case: bool) {
        self.present += 1;
        self.mixed_case += u32::from(mixed_case);
    }

    /// Counts a missing or empty id.
    pub fn add_absent(&mut self, no: RecordNo) {
        self.absent += 1;
        self.first_absent.get_or_insert(no);
    }

    /// Counts any other id.
    pub fn add(&mut self, id: &IdText<'_>) {
        self.present += 1;
        self.mixed_case += u32::from(id.is_mixed_case());
        if id.is_all_digits() {
            let width = id.trimmed().len();
            self.digits.add(width);
            if id.trimmed().starts_with('0') {
                self.zero_led.add(width);
            }
            if id.has(Trait::PlaceholderNumber) {
                self.repeated.add(width);
            }
        }
        for (index, count) in self.traits.iter_mut().enumerate() {
            *count += u32::from(id.has_index(index));
        }
    }

    /// How many ids have a trait.
    pub fn with(&self, quality: Trait) -> u32 {
        self.traits.get(quality as usize).copied().unwrap_or(0)
    }
}

/// The column of amounts.
#[derive(Clone, Debug)]
pub struct AmountColumn {
    /// Repayments with a value here.
    pub present: u32,
    /// Repayments with an empty value, or none.
    pub absent: u32,
    /// Amounts of exactly zero.
    pub zeros: u32,
    /// The first of them.
    pub first_zero: Option<RecordNo>,
    /// Amounts above zero by the number of binary digits of their hundredths.
    pub magnitudes: [u32; 65],
    /// Amounts whose point is a decimal mark, or looks like one.
    pub with_point: u32,
    /// Those of them that are one to three digits, point, three digits.
    pub like_thousands: u32,
    /// Amounts whose comma can only be a decimal mark.
    pub proves_decimal_comma: u32,
    /// Amounts whose comma can only part thousands.
    pub proves_thousands_comma: u32,
    /// Amounts whose point can only part thousands.
    pub proves_thousands_point: u32,
    /// Amounts that only the others can settle and that no safe fix mends: if the others were mended first, these
    /// would read in another way.
    pub leaning: u32,
    /// Whether any amount has a fraction that is not zero.
    pub has_fractions: bool,
    /// The median of the amounts above zero, where single ones stand far above it. Worked out when the rule that
    /// needs it first asks, because it takes another pass over the file.
    pub usual: OnceLock<Option<Decimal>>,
}

impl Default for AmountColumn {
    fn default() -> Self {
        Self {
            present: 0,
            absent: 0,
            zeros: 0,
            first_zero: None,
            magnitudes: [0; 65],
            with_point: 0,
            like_thousands: 0,
            proves_decimal_comma: 0,
            proves_thousands_comma: 0,
            proves_thousands_point: 0,
            leaning: 0,
            has_fractions: false,
            usual: OnceLock::new(),
        }
    }
}

impl AmountColumn {
    /// Counts an amount that is digits with at most one point and two decimals.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    pub fn add_plain(&mut self, plain: Plain, no: RecordNo) {
        self.present += 1;
        self.with_point += u32::from(plain.scale > 0);
        self.has_fractions = self.has_fractions || plain.has_fraction();
        if plain.mantissa == 0 {
            self.zeros += 1;
            self.first_zero.get_or_insert(no);
        } else {
            self.add_magnitude(plain.hundredths());
        }
    }

    #[inline]
    fn add_magnitude(&mut self, hundredths: u64) {
        let bits = (u64::BITS - hundredths.leading_zeros()) as usize;
        if let Some(slot) = self.magnitudes.get_mut(bits) {
            *slot += 1;
        }
    }

    /// Counts a missing or empty amount.
    pub fn add_absent(&mut self) {
        self.absent += 1;
    }

    /// Counts any other amount. One that was joined from two fields may be two values, and proves nothing.
    pub fn add(&mut self, amount: &AmountText<'_>, is_joined: bool, no: RecordNo) {
        self.present += 1;
        self.with_point += u32::from(amount.has_decimal_point());
        self.like_thousands += u32::from(amount.is_like_thousands());
        self.leaning += u32::from(amount.is_ambiguous() && amount.has(Mark::Currency));
        self.proves_decimal_comma += u32::from(amount.proves_decimal_comma() && !is_joined);
        self.proves_thousands_comma += u32::from(amount.proves_thousands_comma() && !is_joined);
        self.proves_thousands_point += u32::from(amount.proves_thousands_point() && !is_joined);
        if let Some(value) = amount.only_reading() {
            self.has_fractions |= !value.fract().is_zero();
            if value.is_zero() {
                self.zeros += 1;
                self.first_zero.get_or_insert(no);
            } else if value.is_sign_positive() {
                let hundredths = value
                    .checked_mul(Decimal::ONE_HUNDRED)
                    .and_then(|value| value.to_u64());
                self.add_magnitude(hundredths.unwrap_or(u64::MAX));
            }
        }
    }
}

/// The three columns that are read.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// Loan ids.
    pub loan_id: IdColumn,
    /// Client ids.
    pub client_id: IdColumn,
    /// Amounts.
    pub amount: AmountColumn,
}
