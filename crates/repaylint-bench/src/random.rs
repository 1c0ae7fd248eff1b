//! Numbers that look random and are the same on every machine, so that every file can be made again. Knows
//! nothing of reports.

/// A stream of numbers (SplitMix64).
#[derive(Clone, Copy, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// One stream of many under the same seed: that of one row.
    pub(crate) fn of(seed: u64, index: u64) -> Self {
        Self(mix(seed ^ mix(index)))
    }

    /// The next number below `limit`, which is above zero.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0) % limit
    }

    /// The next number from `first` to `last`, both included.
    pub(crate) fn between(&mut self, first: u64, last: u64) -> u64 {
        first + self.below(last - first + 1)
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }
}

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

fn mix(number: u64) -> u64 {
    let mut mixed = number.wrapping_add(STEP);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The numbers below a limit in shuffled order. Each place is worked out by itself (a Feistel network), because a
/// list of them would make this process large, and a child's peak memory never reads lower than its parent's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shuffle {
    limit: u64,
    half_bits: u32,
    seed: u64,
}

impl Shuffle {
    /// A shuffle of the numbers below `limit`.
    pub(crate) fn new(limit: u64, seed: u64) -> Self {
        let bits = u64::BITS - limit.saturating_sub(1).leading_zeros();
        Self {
            limit,
            half_bits: bits.div_ceil(2).max(1),
            seed,
        }
    }

    /// The number at a place below the limit; every place has another.
    pub(crate) fn at(&self, place: u64) -> u64 {
        let mut number = self.scramble(place);
        while number >= self.limit {
            number = self.scramble(number);
        }
        number
    }

    fn scramble(&self, number: u64) -> u64 {
        let mask = (1 << self.half_bits) - 1;
        let (mut left, mut right) = (number >> self.half_bits, number & mask);
        for round in 0..4 {
            let key = mix(self.seed ^ (round << 60) ^ right);
            (left, right) = (right, left ^ (key & mask));
        }
        (left << self.half_bits) | right
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shuffle_holds_every_number_once_and_not_in_order() {
        for limit in [1, 2, 3, 10, 1000, 1024] {
            let shuffle = Shuffle::new(limit, 7);
            let mut numbers: Vec<u64> = (0..limit).map(|place| shuffle.at(place)).collect();
            let shuffled = numbers.clone();
            numbers.sort_unstable();
            assert_eq!(numbers, (0..limit).collect::<Vec<_>>());
            assert!(limit < 10 || shuffled != numbers, "{limit} in order");
        }
    }
}
