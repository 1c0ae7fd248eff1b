//! Sums of amounts: exact for as many repayments as a file can hold, whatever their scale.

use std::fmt;
use std::ops::{AddAssign, SubAssign};

use rust_decimal::Decimal;

use super::Plain;

/// An exact sum. Ten billion amounts of 28 digits fit.
#[derive(Clone, Copy, Debug, Default)]
pub struct Total {
    /// Plain amounts, in hundredths.
    hundredths: i128,
    /// Whole units of the other amounts.
    whole: i128,
    /// Fractions of the other amounts, in units of 10^-28.
    fraction: i128,
    /// The most digits after the point that any amount was written with.
    scale: u32,
}

const FRACTION_DIGITS: u32 = 28;
const ONE: i128 = 10i128.pow(FRACTION_DIGITS);

impl Total {
    /// Reads what a sum was written as, however large it is.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        let is_read = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        let scale = u32::try_from(decimals.len()).ok()?;
        let unit = 10i128.pow(FRACTION_DIGITS.checked_sub(scale)?);
        let fraction = match decimals {
            "" => 0,
            decimals => decimals.parse::<i128>().ok()?,
        };
        (is_read(whole) && is_read(decimals)).then_some(Self {
            hundredths: 0,
            whole: sign * whole.parse::<i128>().ok()?,
            fraction: sign * fraction * unit,
            scale,
        })
    }

    /// Adds a plain amount.
    #[inline]
    pub fn add_plain(&mut self, plain: Plain) {
        self.hundredths += i128::from(plain.hundredths());
        self.scale = self.scale.max(u32::from(plain.scale));
    }

    /// Adds hundredths of an amount with so many decimals.
    #[inline]
    pub(super) fn add_hundredths(&mut self, hundredths: i64, scale: u32) {
        self.hundredths += i128::from(hundredths);
        self.scale = self.scale.max(scale);
    }

    /// Adds any amount.
    pub fn add(&mut self, amount: Decimal) {
        let (whole, fraction) = split(amount);
        self.whole += whole;
        self.fraction += fraction;
        self.scale = self.scale.max(amount.scale());
    }

    /// Whole units and the rest in units of 10^-28, the rest not negative.
    fn parts(&self) -> (i128, i128) {
        let cents_part = self.hundredths.rem_euclid(100) * (ONE / 100);
        let fraction = self.fraction + cents_part;
        let whole = self.whole + self.hundredths.div_euclid(100) + fraction.div_euclid(ONE);
        (whole, fraction.rem_euclid(ONE))
    }

    /// Whether an amount equals the sum.
    pub fn equals(&self, amount: Decimal) -> bool {
        *self == Total::from(amount)
    }

    /// The sum in units of 10^-`scale`; `None` where it is finer than that, or too large for them.
    pub fn in_units(&self, scale: u32) -> Option<i128> {
        let (whole, fraction) = self.parts();
        let finer = 10i128.pow(FRACTION_DIGITS.checked_sub(scale)?);
        if fraction % finer != 0 {
            return None;
        }
        whole
            .checked_mul(10i128.pow(scale))?
            .checked_add(fraction / finer)
    }

    /// The most digits after the point that any amount was written with.
    pub fn scale(&self) -> u32 {
        self.scale
    }

    /// Whether the sum is below zero.
    pub fn is_negative(&self) -> bool {
        self.parts().0 < 0
    }

    /// Whether the sum is zero.
    pub fn is_zero(&self) -> bool {
        self.parts() == (0, 0)
    }
}

/// A sum of one amount.
impl From<Decimal> for Total {
    fn from(amount: Decimal) -> Self {
        let mut total = Self::default();
        total.add(amount);
        total
    }
}

fn split(amount: Decimal) -> (i128, i128) {
    let scale = amount.scale();
    let unit = 10i128.pow(scale.min(FRACTION_DIGITS));
    let mantissa = amount.mantissa();
    (mantissa / unit, mantissa % unit * (ONE / unit))
}

impl PartialEq for Total {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Total {}

impl AddAssign for Total {
    fn add_assign(&mut self, other: Self) {
        self.hundredths += other.hundredths;
        self.whole += other.whole;
        self.fraction += other.fraction;
        self.scale = self.scale.max(other.scale);
    }
}

impl SubAssign for Total {
    fn sub_assign(&mut self, other: Self) {
        self.hundredths -= other.hundredths;
        self.whole -= other.whole;
        self.fraction -= other.fraction;
        self.scale = self.scale.max(other.scale);
    }
}

/// Digits with a point, and as many decimals as the amount that was written with the most.
impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut whole, mut fraction) = self.parts();
        if whole < 0 {
            f.write_str("-")?;
            (whole, fraction) = if fraction == 0 {
                (-whole, 0)
            } else {
                (-whole - 1, ONE - fraction)
            };
        }
        write!(f, "{whole}")?;
        if self.scale > 0 {
            let digits = format!("{fraction:0width$}", width = FRACTION_DIGITS as usize);
            write!(
                f,
                ".{}",
                digits.get(..self.scale as usize).unwrap_or(&digits)
            )?;
        }
        Ok(())
    }
}
