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
        let (whole, mut mantissa) = digits::read(text);
        let mut length = whole;
        let mut scale = 0;
        if text.get(whole) == Some(&b'.') {
            let fraction = text.get(whole + 1..).unwrap_or_default();
            let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
            scale = match (
                is_digit(fraction.first()),
                is_digit(fraction.get(1)),
                is_digit(fraction.get(2)),
            ) {
                (true, false, _) => 1,
                (true, true, false) => 2,
                _ => return None,
            };
            for byte in fraction.iter().take(scale) {
                mantissa = mantissa
                    .wrapping_mul(10)
                    .wrapping_add(u64::from(byte - b'0'));
            }
            length += 1 + scale;
        }
        if whole == 0 || whole + scale > MAX_DIGITS {
            return None;
        }
        Some((
            Self {
                mantissa,
                scale: u8::try_from(scale).ok()?,
            },
            length,
        ))
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
