//! Finds the row of a loan in a book by a hash of its ids, proven against the file's own bytes.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use super::{Book, Row};

const EMPTY: u32 = u32::MAX;

/// Open addressing over the rows of a book.
#[derive(Debug)]
pub(super) struct Index {
    slots: Vec<Slot>,
    hasher: RandomState,
    /// Later rows of a loan that an earlier row is of.
    repeated: Vec<(Row, Row)>,
    /// All rows of loans that have several.
    of_repeated: HashSet<Row>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    hash: u32,
    row: u32,
}

impl Index {
    /// Over all rows that count.
    pub(super) fn of(book: &Book, hasher: &RandomState) -> Self {
        let size = (book.len() * 2).next_power_of_two().max(2);
        let free = Slot {
            hash: 0,
            row: EMPTY,
        };
        let mut index = Self {
            slots: vec![free; size],
            hasher: hasher.clone(),
            repeated: Vec::new(),
            of_repeated: HashSet::new(),
        };
        book.each_value(|row, values| {
            if book.counts(row) && !values.loan_id.is_empty() {
                index.insert(book, row, &values.loan_id, &values.client_id);
            }
        });
        let rows = index.repeated.iter();
        index.of_repeated = rows.flat_map(|(first, later)| [*first, *later]).collect();
        index
    }

    fn hash(&self, book: &Book, loan_id: &[u8], client_id: &[u8]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(loan_id);
        if book.is_by_pair() {
            hasher.write_u8(0xff);
            hasher.write(client_id);
        }
        hasher.finish()
    }

    fn insert(&mut self, book: &Book, row: Row, loan_id: &[u8], client_id: &[u8]) {
        let hash = self.hash(book, loan_id, client_id);
        let (mut at, tag) = self.begin(hash);
        while let Some(slot) = self.slots.get(at).copied() {
            if slot.row == EMPTY {
                if let Some(free) = self.slots.get_mut(at) {
                    *free = Slot {
                        hash: tag,
                        row: row.0,
                    };
                }
                return;
            }
            if slot.hash == tag && book.is_at(Row(slot.row), loan_id, client_id) {
                self.repeated.push((Row(slot.row), row));
                return;
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// The slot at which a hash begins, and what of it is kept there.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a hash is cut on purpose: its lower half finds the slot, its upper half is kept"
    )]
    fn begin(&self, hash: u64) -> (usize, u32) {
        (hash as usize & (self.slots.len() - 1), (hash >> 32) as u32)
    }

    /// The row of a loan.
    pub(super) fn find(&self, book: &Book, loan_id: &[u8], client_id: &[u8]) -> Option<Row> {
        let (mut at, tag) = self.begin(self.hash(book, loan_id, client_id));
        loop {
            let slot = *self.slots.get(at)?;
            if slot.row == EMPTY {
                return None;
            }
            if slot.hash == tag && book.is_at(Row(slot.row), loan_id, client_id) {
                return Some(Row(slot.row));
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Later rows of a loan, each with the loan's first.
    pub(super) fn repeated(&self) -> &[(Row, Row)] {
        &self.repeated
    }

    /// Whether a row's loan has other rows too.
    pub(super) fn is_repeated(&self, row: Row) -> bool {
        self.of_repeated.contains(&row)
    }
}
