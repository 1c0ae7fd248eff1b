//! The amounts that nothing needs to be said about: up to 15 digits, at most one point, at most two decimals.

use rust_decimal::Decimal;

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
    #[inline]
    pub fn parse(text: &[u8]) -> Option<Self> {
        if text.is_empty() || text.len() > MAX_DIGITS + 1 {
            return None;
        }
        let mut mantissa = 0u64;
        let mut digits = 0;
        let mut point = None;
        for &byte in text {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 {
                mantissa = mantissa * 10 + u64::from(digit);
                digits += 1;
            } else if byte == b'.' && point.is_none() && digits > 0 {
                point = Some(digits);
            } else {
                return None;
            }
        }
        let scale = point.map_or(0, |before| digits - before);
        let point_ends = point.is_some() && scale == 0;
        if digits > MAX_DIGITS || scale > 2 || point_ends {
            return None;
        }
        Some(Self {
            mantissa,
            scale: scale.try_into().ok()?,
        })
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
