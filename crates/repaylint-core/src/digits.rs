//! Runs of ASCII digits, eight bytes at a time. Nearly every byte of a report is one.

/// How many bytes at the start of `text` are digits.
#[expect(
    clippy::inline_always,
    reason = "the hot path of every row: measured, a call costs a third of it"
)]
#[inline(always)]
pub(crate) fn run_length(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(eight) = eight_at(text, length) {
        let others = not_digits(eight);
        if others != 0 {
            return length + (others.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let tail = text.get(length..).unwrap_or_default();
    length + tail.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// How many bytes at the start of `text` are digits, and the number that they write if they are at most 19.
#[expect(
    clippy::inline_always,
    reason = "the hot path of every row: measured, a call costs a third of it"
)]
#[inline(always)]
pub(crate) fn read(text: &[u8]) -> (usize, u64) {
    let Some(eight) = eight_at(text, 0) else {
        return read_one_by_one(text, 0, 0);
    };
    let others = not_digits(eight);
    if others != 0 {
        let length = others.trailing_zeros() / 8;
        return (length as usize, value_of_eight(eight, length));
    }
    read_one_by_one(text, 8, value_of_eight(eight, 8))
}

#[inline(never)]
fn read_one_by_one(text: &[u8], mut length: usize, mut value: u64) -> (usize, u64) {
    while let Some(byte) = text.get(length).filter(|byte| byte.is_ascii_digit()) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
        length += 1;
    }
    (length, value)
}

#[inline]
fn eight_at(text: &[u8], at: usize) -> Option<u64> {
    let bytes = text.get(at..)?.first_chunk::<8>()?;
    Some(u64::from_le_bytes(*bytes))
}

const ZEROS: u64 = u64::from_le_bytes(*b"00000000");

/// The high bit of the lowest byte that is no digit (bits above it mean nothing).
#[inline]
fn not_digits(eight: u64) -> u64 {
    let values = eight ^ ZEROS;
    (values.wrapping_add(0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
}

/// Pairs, then fours, then eight digits become one number.
#[inline]
fn value_of_eight(eight: u64, length: u32) -> u64 {
    if length == 0 {
        return 0;
    }
    let digits = (eight ^ ZEROS) << (64 - 8 * length);
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
            let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
            prop_assert_eq!(run_length(text.as_bytes()), digits.len());
            prop_assert_eq!(read(text.as_bytes()), (digits.len(), digits.parse().unwrap_or(0)));
        }
    }
}
