//! Repayments whose loan ids have the same hash. All hashes are dealt into partitions that fit the processor's cache, so
//! a million ids cost no more than reading them. Says nothing about what stands in the files.

use super::key::NO_KEY;
use crate::finding::{FileId, RecordNo};
use crate::model::Report;
use crate::source::to_u32;

/// The number at which each file's repayments begin when all are numbered through.
pub(crate) fn bases(files: &[Report]) -> Vec<u32> {
    let mut base = 0u32;
    let begin = |file: &Report| {
        let begin = base;
        base = base.saturating_add(to_u32(file.starts.len()));
        begin
    };
    files.iter().map(begin).collect()
}

/// The file of a number among those, and the repayment there.
pub(crate) fn locate(bases: &[u32], number: u32) -> (FileId, RecordNo) {
    let file = bases
        .partition_point(|base| *base <= number)
        .saturating_sub(1);
    let base = bases.get(file).copied().unwrap_or(0);
    (FileId(to_u32(file)), RecordNo(number - base))
}

/// Entries of a partition: its table then takes 32 KiB.
const PARTITION: usize = 2048;

/// A hash in the upper, the number of its repayment in the lower 32 bits. Never zero.
type Entry = u64;

/// All repayments that name a loan.
fn entries<'a>(files: &'a [Report], bases: &'a [u32]) -> impl Iterator<Item = Entry> + 'a {
    files.iter().zip(bases).flat_map(|(file, base)| {
        let numbered = (*base..).zip(&file.keys);
        numbered
            .filter(|(_, key)| **key != NO_KEY)
            .map(|(number, key)| u64::from(*key) << 32 | u64::from(number))
    })
}

/// Repayments whose loan ids have the same hash.
#[derive(Debug, Default)]
pub(crate) struct Alike {
    /// The first of its kind, and each later one; numbered through all files.
    pub(crate) pairs: Vec<(u32, u32)>,
    /// How many repayments name a loan.
    pub(crate) named: u64,
}

impl Alike {
    /// Finds them. Takes the files' keys.
    pub(crate) fn among(files: &mut [Report]) -> Self {
        let most: usize = files.iter().map(|file| file.keys.len()).sum();
        let partitions = most
            .div_ceil(PARTITION)
            .next_power_of_two()
            .clamp(2, 1 << 16);
        let mut pairs = Vec::new();
        let mut table = Vec::new();
        let (dealt, ends) = deal(files, &bases(files), most, partitions);
        for file in files {
            file.keys = Vec::new();
        }
        let mut start = 0;
        for end in ends {
            pairs_in(
                dealt.get(start..end).unwrap_or_default(),
                &mut table,
                &mut pairs,
            );
            start = end;
        }
        Self {
            pairs,
            named: start as u64,
        }
    }
}

/// Deals entries into partitions, two or more, by the upper bits of their hash, keeping their order. Gives each
/// partition's end.
fn deal(
    files: &[Report],
    bases: &[u32],
    most: usize,
    partitions: usize,
) -> (Vec<Entry>, Vec<usize>) {
    let rest = Entry::BITS - partitions.trailing_zeros();
    let partition = |entry: Entry| usize::try_from(entry >> rest).unwrap_or_default();
    let mut next = vec![0usize; partitions + 1];
    entries(files, bases).for_each(|entry| {
        if let Some(slot) = next.get_mut(partition(entry) + 1) {
            *slot += 1;
        }
    });
    let mut sum = 0;
    for slot in &mut next {
        sum += *slot;
        *slot = sum;
    }
    let mut dealt = vec![0; most];
    entries(files, bases).for_each(|entry| {
        if let Some(place) = next.get_mut(partition(entry)) {
            if let Some(slot) = dealt.get_mut(*place) {
                *slot = entry;
            }
            *place += 1;
        }
    });
    next.pop();
    (dealt, next)
}

/// Open addressing over one partition. Equal hashes are pairs, whatever stands in the files.
fn pairs_in(entries: &[Entry], table: &mut Vec<Entry>, pairs: &mut Vec<(u32, u32)>) {
    const EMPTY: Entry = 0;
    let size = (entries.len() * 2).next_power_of_two().max(2);
    table.clear();
    table.resize(size, EMPTY);
    let mask = size - 1;
    let hash = |entry: Entry| (entry >> 32) as u32;
    let number = |entry: Entry| u32::try_from(entry & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    for entry in entries {
        let mut slot = hash(*entry) as usize & mask;
        while let Some(taken) = table.get_mut(slot) {
            if *taken == EMPTY {
                *taken = *entry;
                break;
            }
            if hash(*taken) == hash(*entry) {
                pairs.push((number(*taken), number(*entry)));
                break;
            }
            slot = (slot + 1) & mask;
        }
    }
}
