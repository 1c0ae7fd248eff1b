//! Keys of loan ids: equal where people would confuse the ids, and hardly ever else. They say where to look for
//! repayments of the same loan; that ids are alike must be proven against the file.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use crate::digits::{Bytes, Digits};
use crate::ids::fold_for_likeness;

/// The key of a repayment's loan id.
pub(crate) type Key = u32;

/// The key of a repayment that names no loan.
pub(crate) const NO_KEY: Key = 0;

/// The longest folded id that one multiplication takes in.
const SHORT: usize = 16;

/// Makes keys. Nobody who writes a file can know the seeds.
pub(super) struct Keying<'s> {
    seeds: [u64; 2],
    hasher: &'s RandomState,
    /// For folding ids.
    folded: Vec<u8>,
}

impl<'s> Keying<'s> {
    pub(super) fn new(hasher: &'s RandomState) -> Self {
        Self {
            seeds: [hasher.hash_one(1), hasher.hash_one(2)],
            hasher,
            folded: Vec::new(),
        }
    }

    /// The key of an id of digits.
    #[inline]
    pub(super) fn of_digits(&self, id: Digits) -> Key {
        self.of_short(id.bytes_without_leading_zeros())
    }

    /// The key of any id.
    #[inline(never)]
    pub(super) fn of(&mut self, id: &[u8]) -> Key {
        let mut buffer = std::mem::take(&mut self.folded);
        let folded = fold_for_likeness(id, &mut buffer);
        let key = if folded.len() <= SHORT {
            self.of_short(Bytes::of(folded))
        } else {
            let mut hash = self.hasher.build_hasher();
            hash.write(folded);
            key_of(hash.finish())
        };
        self.folded = buffer;
        key
    }

    /// Both halves of a 64 by 64 bit product, which depends on each bit of both: the way of foldhash itself.
    #[expect(clippy::cast_possible_truncation, reason = "one half is in the other")]
    #[inline]
    fn of_short(&self, folded: Bytes) -> Key {
        let [one, other] = self.seeds;
        let product = u128::from(folded.low ^ one) * u128::from(folded.high ^ other);
        key_of((product ^ product >> 64) as u64)
    }
}

#[inline]
fn key_of(hash: u64) -> Key {
    ((hash >> 32) as Key).max(NO_KEY + 1)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use foldhash::fast::RandomState;
    use proptest::prelude::*;

    use super::Keying;
    use crate::digits::Digits;

    proptest! {
        #[test]
        fn the_short_way_and_the_long_way_agree(id in "[0-9]{0,3}[1-9][0-9]{0,11}") {
            let hasher = RandomState::default();
            let mut keying = Keying::new(&hasher);
            let digits = Digits::all_of(id.as_bytes()).expect("digits");
            prop_assert_eq!(keying.of_digits(digits), keying.of(id.as_bytes()));
            prop_assert_eq!(keying.of(format!("00{id}").as_bytes()), keying.of(id.as_bytes()));
        }
    }

    #[test]
    fn neighbours_have_keys_of_their_own() {
        let hasher = RandomState::default();
        let mut keying = Keying::new(&hasher);
        for form in ["", "KE-", "a-rather-long-beginning-"] {
            let ids = (100_000..110_000).map(|number| format!("{form}{number}"));
            let keys: HashSet<_> = ids.map(|id| keying.of(id.as_bytes())).collect();
            // By chance, one pair of 10,000 has the same key every 86 runs.
            assert!(keys.len() > 9_990, "{form}: {}", keys.len());
        }
    }
}
