//! An id in eight bytes: exact where it is short digits, else a hash that must be proven against the file.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use crate::digits::Digits;

/// The bits of the largest number of fifteen digits: longer ids are not kept exactly.
const VALUE_BITS: u32 = 50;
const HASHED: u64 = 1 << 63;

/// An id, for comparing. Ids with different codes differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IdCode(u64);

impl IdCode {
    /// No id.
    pub const NONE: Self = Self(0);

    /// The code of an id without blanks around it.
    #[inline]
    pub fn of(id: &[u8], hasher: &RandomState) -> Self {
        if let Some(digits) = Digits::all_of(id) {
            return Self::of_digits(digits);
        }
        if id.is_empty() {
            return Self::NONE;
        }
        let mut hash = hasher.build_hasher();
        hash.write(id);
        Self(hash.finish() | HASHED)
    }

    /// The code of an id of digits.
    #[inline]
    pub(crate) fn of_digits(id: Digits) -> Self {
        Self(id.number() | (id.len() as u64) << VALUE_BITS)
    }

    /// Whether there is no id.
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// Whether equal codes are equal ids for certain.
    pub fn is_exact(self) -> bool {
        self.0 & HASHED == 0
    }

    /// Well spread bits of it.
    #[inline]
    pub(crate) fn spread(self) -> u64 {
        // The golden ratio in 64 bits, and the upper half folded down.
        let product = self.0.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        product ^ (product >> 32)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn different_ids_have_different_exact_codes(left in "[0-9]{0,16}|[A-Z0-9-]{0,5}", right in "[0-9]{0,16}|[A-Z0-9-]{0,5}") {
            let hasher = RandomState::default();
            let (one, other) = (IdCode::of(left.as_bytes(), &hasher), IdCode::of(right.as_bytes(), &hasher));
            if one.is_exact() {
                prop_assert_eq!(one == other, left == right);
            } else if left == right {
                prop_assert_eq!(one, other);
            }
        }
    }
}
