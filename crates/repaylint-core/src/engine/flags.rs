//! Which repayments of which file something was said about: one bit each.

use crate::finding::{FileId, RecordNo};

/// A set of repayments.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    files: Vec<Vec<u64>>,
}

impl Flags {
    /// Puts a repayment into the set. Whether it was not in it before.
    pub(super) fn set(&mut self, file: FileId, record: RecordNo) -> bool {
        let file = file.0 as usize;
        if self.files.len() <= file {
            self.files.resize_with(file + 1, Vec::new);
        }
        let (word, bit) = (record.0 as usize / 64, record.0 % 64);
        if let Some(words) = self.files.get_mut(file) {
            if words.len() <= word {
                words.resize(word + 1, 0);
            }
            if let Some(word) = words.get_mut(word) {
                let is_new = *word & (1 << bit) == 0;
                *word |= 1 << bit;
                return is_new;
            }
        }
        false
    }

    /// The flagged repayments of a file, in order.
    pub(super) fn of(&self, file: FileId) -> impl Iterator<Item = RecordNo> + '_ {
        let words = self
            .files
            .get(file.0 as usize)
            .map_or(&[][..], Vec::as_slice);
        (0u32..).zip(words).flat_map(|(index, word)| {
            (0..64)
                .filter(move |bit| word & (1 << bit) != 0)
                .map(move |bit| RecordNo(index * 64 + bit))
        })
    }
}
