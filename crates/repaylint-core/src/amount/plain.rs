//! The amounts that nothing needs to be said about: up to 15 digits, at most one point, at most two decimals.

use rust_decimal::Decimal;

use crate::digits;

/// A plain amount: `mantissa` / 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plain {
    /// All digits as one number, below 10^15.
    pub mantissa: u64,
    /// Digits after the point: 0, 1 or 2.
    pub scale: u8,
}

/// More digits than this are left to the exact but slower reading.
const MAX_DIGITS: usize = 15;

impl Plain {
    /// Reads a plain amount; `None` for anything else.
    pub fn parse(text: &[u8]) -> Option<Self> {
        Self::parse_prefix(text)
            .filter(|(_, length)| *length == text.len())
            .map(|(plain, _)| plain)
    }

    /// Reads the plain amount at the start of `text` and finds its end: the first byte that cannot belong to it.
    #[expect(
        clippy::inline_always,
        reason = "the hot path of every row: measured, a call costs a third of it"
    )]
    #[inline(always)]
    pub fn parse_prefix(text: &[u8]) -> Option<(Self, usize)> {
        let (whole, units) = digits::few_at_start(text);
        let rest = text.get(whole..).unwrap_or_default();
        match rest {
            _ if whole == 0 => None,
            [b'0'..=b'9', ..] => Self::parse_long(text),
            [b'.', decimals @ ..] => {
                let digit = |byte: u8| u64::from(byte & 0x0F);
                match (digits::count_few(decimals), decimals) {
                    (2, [tens, ones, ..]) => {
                        let mantissa = units * 100 + digit(*tens) * 10 + digit(*ones);
                        Some((Self::new(mantissa, 2), whole + 3))
                    }
                    (1, [tens, ..]) => Some((Self::new(units * 10 + digit(*tens), 1), whole + 2)),
                    _ => None,
                }
            }
            _ => Some((Self::new(units, 0), whole)),
        }
    }

    fn new(mantissa: u64, scale: u8) -> Self {
        Self { mantissa, scale }
    }

    /// An amount above a hundred million, which hardly any is.
    #[inline(never)]
    fn parse_long(text: &[u8]) -> Option<(Self, usize)> {
        let is_digit = |byte: &&u8| byte.is_ascii_digit();
        let whole = text.iter().take_while(is_digit).count();
        let (units, rest) = text.split_at_checked(whole)?;
        let decimals = rest.strip_prefix(b".");
        let scale = decimals.map_or(0, |rest| rest.iter().take_while(is_digit).count());
        let is_plain = whole > 0 && whole + scale <= MAX_DIGITS && scale <= 2;
        if !is_plain || decimals.is_some() && scale == 0 {
            return None;
        }
        let decimals = decimals.and_then(|rest| rest.get(..scale));
        let digits = units.iter().chain(decimals.unwrap_or_default());
        let mantissa = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        let length = whole + decimals.map_or(0, |decimals| 1 + decimals.len());
        Some((Self::new(mantissa, u8::try_from(scale).ok()?), length))
    }

    /// The amount in hundredths of its currency unit.
    #[inline]
    pub fn hundredths(self) -> u64 {
        match self.scale {
            0 => self.mantissa * 100,
            1 => self.mantissa * 10,
            _ => self.mantissa,
        }
    }

    /// Whether anything but zeros stands after the point.
    #[inline]
    pub fn has_fraction(self) -> bool {
        self.scale > 0 && !self.hundredths().is_multiple_of(100)
    }

    /// As a decimal of the same scale.
    pub fn to_decimal(self) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.mantissa), u32::from(self.scale))
    }
}
