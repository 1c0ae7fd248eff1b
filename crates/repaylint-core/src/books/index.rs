//! Finds the row of a loan in a book by the codes of its ids.

use super::{Book, Row};
use crate::ids::IdCode;
use crate::read::again::Ids;
use crate::source::to_u32;

const EMPTY: u32 = u32::MAX;

/// Open addressing over the rows of a book.
#[derive(Debug)]
pub(super) struct Index {
    slots: Vec<u32>,
    /// Later rows of a loan, each with the loan's first.
    repeated: Vec<(Row, Row)>,
}

impl Index {
    /// Over all rows that count.
    pub(super) fn of(book: &Book) -> Self {
        let size = (book.len() * 2).next_power_of_two().max(2);
        let mut index = Self {
            slots: vec![EMPTY; size],
            repeated: Vec::new(),
        };
        for row in (0..to_u32(book.len())).map(Row) {
            let number = row.0 as usize;
            let (loan, client) = (book.kept.loan(number), book.kept.client(number));
            if book.counts(row) && !loan.is_none() {
                let ids = || book.ids_at(row).unwrap_or_default();
                match index.look(book, loan, client, &ids) {
                    Ok(first) => index.repeated.push((first, row)),
                    Err(free) => {
                        if let Some(slot) = index.slots.get_mut(free) {
                            *slot = row.0;
                        }
                    }
                }
            }
        }
        index
    }

    /// The row of a loan, or the free slot where its search ends.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a hash is cut on purpose: its lower bits find the slot"
    )]
    fn look<'i>(
        &self,
        book: &Book,
        loan: IdCode,
        client: IdCode,
        ids: &dyn Fn() -> Ids<'i>,
    ) -> Result<Row, usize> {
        let mut hash = loan.spread();
        if book.is_by_pair() {
            hash ^= client.spread().rotate_left(17);
        }
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while let Some(row) = self.slots.get(at).filter(|row| **row != EMPTY) {
            if book.is_at(Row(*row), loan, client, ids) {
                return Ok(Row(*row));
            }
            at = (at + 1) & mask;
        }
        Err(at)
    }

    /// The row of a loan.
    pub(super) fn find<'i>(
        &self,
        book: &Book,
        loan: IdCode,
        client: IdCode,
        ids: &dyn Fn() -> Ids<'i>,
    ) -> Option<Row> {
        self.look(book, loan, client, ids).ok()
    }

    /// Later rows of a loan, each with the loan's first.
    pub(super) fn repeated(&self) -> &[(Row, Row)] {
        &self.repeated
    }
}
