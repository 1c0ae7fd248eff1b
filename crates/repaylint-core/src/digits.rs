//! Runs of ASCII digits, eight bytes at a time. Nearly every byte of a report is one.

/// Up to fifteen digits as they are written: the first one is the lowest byte, and after the last one come zeros.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    low: u64,
    high: u64,
    length: usize,
}

impl Digits {
    /// The most that these can be.
    pub(crate) const MAX: usize = 15;

    /// The digits at the start of `text`, as long as they are not too many; there may be none.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    pub(crate) fn at_start(text: &[u8]) -> Option<Self> {
        let low = eight(text);
        let others = others(low);
        if others == 0 {
            return Self::more_at_start(low, text.get(8..)?);
        }
        Some(Self {
            low: low & before_first(others),
            high: 0,
            length: count_before_first(others),
        })
    }

    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    fn more_at_start(low: u64, rest: &[u8]) -> Option<Self> {
        let high = eight(rest);
        let others = others(high);
        if others == 0 {
            return None;
        }
        Some(Self {
            low,
            high: high & before_first(others),
            length: 8 + count_before_first(others),
        })
    }

    /// All of `text`, if it is digits and not too many.
    #[inline]
    pub(crate) fn all_of(text: &[u8]) -> Option<Self> {
        Self::at_start(text).filter(|digits| digits.length > 0 && digits.length == text.len())
    }

    /// How many they are.
    #[inline]
    pub(crate) fn len(self) -> usize {
        self.length
    }

    /// Whether these are the very digits of a text of up to eight.
    #[inline]
    pub(crate) fn are(self, text: &[u8]) -> bool {
        self.high == 0 && self.low == few(text)
    }

    /// Whether they are one digit again and again.
    #[inline]
    pub(crate) fn are_one_again_and_again(self) -> bool {
        let again = (self.low & 0xFF) * 0x0101_0101_0101_0101;
        let same = count_before_first(self.low ^ again);
        let begin_so = same >= self.length.min(8);
        begin_so && self.length > 1 && count_before_first(self.high ^ again) + 8 >= self.length
    }

    /// Whether they begin with a zero.
    #[inline]
    pub fn are_zero_led(self) -> bool {
        self.low & 0xFF == u64::from(b'0')
    }

    /// The bytes without the zeros at the beginning.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    pub(crate) fn bytes_without_leading_zeros(self) -> Bytes {
        let Self { low, high, .. } = self;
        if !self.are_zero_led() {
            return Bytes { low, high };
        }
        let zeros = 8 * count_before_first(low ^ ZEROS);
        if zeros == 64 {
            let zeros = 8 * count_before_first(high ^ ZEROS);
            return Bytes {
                low: high >> zeros.min(63),
                high: 0,
            };
        }
        Bytes {
            low: low >> zeros | high << (64 - zeros),
            high: high >> zeros,
        }
    }

    /// The number that they write.
    #[inline]
    pub(crate) fn number(self) -> u64 {
        let Some(more) = self.length.checked_sub(8) else {
            return number_of_eight(self.low, self.length);
        };
        let power = 10u64.pow(u32::try_from(more).unwrap_or_default());
        number_of_eight(self.low, 8) * power + number_of_eight(self.high, more)
    }
}

/// Up to sixteen bytes in two numbers, the first byte the lowest, with zeros after the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bytes {
    pub(crate) low: u64,
    pub(crate) high: u64,
}

impl Bytes {
    /// The first sixteen of a text.
    #[inline]
    pub(crate) fn of(text: &[u8]) -> Self {
        let (low, high) = text.split_at_checked(8).unwrap_or((text, &[]));
        Self {
            low: eight(low),
            high: eight(high),
        }
    }
}

/// How many bytes at the start of `text` are digits, as far as eight, and the number that they write.
#[expect(clippy::inline_always, reason = "the hot path of every row")]
#[inline(always)]
pub(crate) fn few_at_start(text: &[u8]) -> (usize, u64) {
    let eight = eight(text);
    let length = count_before_first(others(eight));
    (length, number_of_eight(eight, length))
}

/// How many bytes at the start of `text` are digits, as far as eight.
#[inline]
pub(crate) fn count_few(text: &[u8]) -> usize {
    count_before_first(others(eight(text)))
}

/// The first eight bytes, the first one lowest; zeros where the text is shorter.
#[inline]
fn eight(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => few(text),
    }
}

/// The bytes of a text of up to eight.
#[inline]
const fn few(text: &[u8]) -> u64 {
    let mut bytes = 0;
    let mut index = 0;
    while index < text.len() && index < 8 {
        bytes |= (text[index] as u64) << (8 * index);
        index += 1;
    }
    bytes
}

const ZEROS: u64 = u64::from_le_bytes(*b"00000000");

/// The high bit of the first byte that is no digit (bits above it mean nothing); zero if there is none.
#[inline]
fn others(eight: u64) -> u64 {
    let values = eight ^ ZEROS;
    (values.wrapping_add(0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
}

/// How many bytes lie before the first with any bit; eight if there is none.
#[inline]
fn count_before_first(bits: u64) -> usize {
    (bits.trailing_zeros() / 8) as usize
}

/// All bits of the bytes before the first with its high bit.
#[inline]
fn before_first(others: u64) -> u64 {
    (others ^ others.wrapping_sub(1)) >> 8
}

/// Pairs, then fours, then eight digits become one number.
#[inline]
fn number_of_eight(eight: u64, length: usize) -> u64 {
    if length == 0 {
        return 0;
    }
    let digits = (eight ^ ZEROS) << ((64 - 8 * length) % 64);
    let pairs = (digits & 0x0F0F_0F0F_0F0F_0F0F).wrapping_mul(2561) >> 8;
    let fours = (pairs & 0x00FF_00FF_00FF_00FF).wrapping_mul(6_553_601) >> 16;
    (fours & 0x0000_FFFF_0000_FFFF).wrapping_mul(42_949_672_960_001) >> 32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn agree_with_reading_one_by_one(text in "[0-9]{0,19}([^0-9][0-9.\\PC]{0,12})?") {
            let written: String = text.chars().take_while(char::is_ascii_digit).collect();
            let digits = Digits::at_start(text.as_bytes());
            prop_assert_eq!(digits.map(Digits::len), Some(written.len()).filter(|len| *len <= Digits::MAX));
            if let Some(digits) = digits {
                prop_assert_eq!(digits.number(), written.parse().unwrap_or(0));
                let bare = written.trim_start_matches('0').as_bytes();
                prop_assert_eq!(digits.bytes_without_leading_zeros(), Bytes::of(bare));
                let is_all = !written.is_empty() && written.len() == text.len();
                prop_assert_eq!(Digits::all_of(text.as_bytes()), is_all.then_some(digits));
            }
            let few = &written[..written.len().min(8)];
            prop_assert_eq!(few_at_start(text.as_bytes()), (few.len(), few.parse().unwrap_or(0)));
            prop_assert_eq!(count_few(text.as_bytes()), few.len());
        }

        #[test]
        fn know_one_digit_again_and_again(text in "[0-9]{1,15}|1{1,15}|0{1,15}[01]{0,2}") {
            if let Some(digits) = Digits::all_of(text.as_bytes()) {
                let first = &text[..1];
                let is_same = text.len() > 1 && text == first.repeat(text.len());
                prop_assert_eq!(digits.are_one_again_and_again(), is_same);
            }
        }
    }
}
