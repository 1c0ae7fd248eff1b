//! Which files of a run hold nearly the same loans as an earlier one. Knows no amounts and no texts.

use std::collections::BTreeMap;

use crate::engine::{RecordRef, RunView};
use crate::finding::FileId;

/// Fewer common loans than this can be chance.
const FEWEST: u64 = 10;

/// A loan that stands in more files than this is compared among the first of them only, to keep the work linear.
const FILES_COMPARED: usize = 32;

/// A file that repeats an earlier one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Copy {
    /// The earlier file.
    pub(super) of: FileId,
    /// Loans that both hold.
    pub(super) shared: u64,
}

/// The files that repeat an earlier one, by the later file.
#[derive(Debug)]
pub(super) struct Copies(BTreeMap<FileId, Copy>);

impl Copies {
    pub(super) fn of(run: &RunView<'_>) -> Self {
        let mut copies = BTreeMap::new();
        if run.files.len() < 2 {
            return Self(copies);
        }
        let counts = Counts::of(run);
        for (&(later, of), &shared) in &counts.shared {
            let fewer = counts.loans(run, later).min(counts.loans(run, of));
            let is_best = copies
                .get(&later)
                .is_none_or(|best: &Copy| shared > best.shared);
            if shared >= FEWEST && shared * 10 >= fewer * 9 && is_best {
                copies.insert(later, Copy { of, shared });
            }
        }
        Self(copies)
    }

    /// The later files with what they repeat, in the order of the run.
    pub(super) fn iter(&self) -> impl Iterator<Item = (FileId, Copy)> {
        self.0.iter().map(|(later, copy)| (*later, *copy))
    }

    /// Whether a repayment is one of a group only because its file repeats another whose repayment is there too.
    pub(super) fn explain(&self, record: RecordRef, group: &[RecordRef]) -> bool {
        self.0
            .get(&record.file)
            .is_some_and(|copy| first_in(group, copy.of).is_some())
    }
}

/// The first repayment of a file in a group. A group is in the order of the run.
pub(super) fn first_in(group: &[RecordRef], file: FileId) -> Option<RecordRef> {
    let at = group.partition_point(|record| record.file < file);
    group.get(at).copied().filter(|record| record.file == file)
}

/// What the groups of equal loans say about files.
struct Counts {
    /// Common loans of a later and an earlier file.
    shared: BTreeMap<(FileId, FileId), u64>,
    /// Repayments of a file beyond the first of each loan.
    surplus: BTreeMap<FileId, u64>,
}

impl Counts {
    fn of(run: &RunView<'_>) -> Self {
        let mut counts = Self {
            shared: BTreeMap::new(),
            surplus: BTreeMap::new(),
        };
        let mut files = Vec::new();
        for group in &run.repeats.same_loan {
            files.clear();
            for of_one_file in group
                .records
                .chunk_by(|left, right| left.file == right.file)
            {
                let Some(first) = of_one_file.first() else {
                    continue;
                };
                *counts.surplus.entry(first.file).or_default() += of_one_file.len() as u64 - 1;
                if files.len() < FILES_COMPARED {
                    files.push(first.file);
                }
            }
            for (index, later) in files.iter().enumerate() {
                for earlier in files.iter().take(index) {
                    *counts.shared.entry((*later, *earlier)).or_default() += 1;
                }
            }
        }
        counts
    }

    /// How many loans a file holds.
    fn loans(&self, run: &RunView<'_>, file: FileId) -> u64 {
        let repayments = run.file(file.0).map_or(0, |file| file.report.len() as u64);
        let surplus = self.surplus.get(&file).copied().unwrap_or_default();
        repayments.saturating_sub(surplus)
    }
}
