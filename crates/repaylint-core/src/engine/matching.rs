//! Which row of each book is the loan of each repayment: one pass over the repayments, all books at once.

use std::collections::BTreeSet;

use super::alike::bases;
use crate::books::{Amounts, Book, Books, Row};
use crate::finding::{FileId, RecordNo};
use crate::model::Report;
use crate::read::again::{self, Again, Money};
use crate::source::to_u32;

/// A book of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The MIS's ledger.
    Ledger,
    /// The loans as Kiva knows them.
    Kiva,
    /// Last period's report.
    Previous,
}

const NO_ROW: u32 = u32::MAX;
/// The repayment names no loan that could be looked for.
const NAMELESS: u32 = u32::MAX - 1;

/// The rows of one book that go with the repayments.
#[derive(Debug, Default)]
struct Pairing {
    rows: Vec<u32>,
    taken: Vec<bool>,
    /// Rows that several repayments go with.
    shared: BTreeSet<u32>,
}

/// The rows of all books that go with the repayments. Repayments are numbered through all files.
#[derive(Debug, Default)]
pub struct Matches {
    bases: Vec<u32>,
    /// The repayments' own amounts.
    pub(super) amounts: Amounts,
    pairings: [Pairing; 3],
}

impl Books {
    /// One of the books, if it was given.
    pub fn book(&self, which: Which) -> Option<&Book> {
        match which {
            Which::Ledger => self.ledger.as_ref().map(|ledger| &ledger.book),
            Which::Kiva => self.kiva.as_ref().map(|kiva| &kiva.book),
            Which::Previous => self.previous.as_ref(),
        }
    }
}

impl Matches {
    /// Looks every repayment up in every book.
    pub(super) fn find(files: &[Report], books: &Books, minor_units: u32) -> Self {
        let mut matches = Self {
            bases: bases(files),
            ..Self::default()
        };
        if books.books().next().is_none() {
            return matches;
        }
        let count = files.iter().map(Report::len).sum();
        matches.amounts = Amounts::with_capacity(count);
        let given = [Which::Ledger, Which::Kiva, Which::Previous].map(|which| books.book(which));
        for (pairing, book) in matches.pairings.iter_mut().zip(given) {
            if let Some(book) = book {
                pairing.rows.reserve_exact(count);
                pairing.taken = vec![false; book.len()];
            }
        }
        for file in files {
            let short_way = again::short_way(file);
            let rows = Again::of(file, short_way.as_ref(), minor_units);
            // Files of one system have one order: the next row is tried first.
            let mut next = [Row(0); 3];
            for no in file.numbers() {
                let values = rows.values(no);
                let amount = values.as_ref().map_or(Money::None, |values| values.amount);
                matches.amounts.push(amount);
                for ((pairing, book), next) in matches.pairings.iter_mut().zip(given).zip(&mut next)
                {
                    let Some(book) = book else { continue };
                    let row = match &values {
                        Some(values) if can_be_looked_up(book, values) => {
                            let found =
                                book.find_near_row(*next, &values.loan_id, &values.client_id);
                            found.map_or(NO_ROW, |row| row.0)
                        }
                        _ => NAMELESS,
                    };
                    if let Some(taken) = pairing.taken.get_mut(row as usize) {
                        if *taken {
                            pairing.shared.insert(row);
                        }
                        *taken = true;
                        *next = Row(row + 1);
                    }
                    pairing.rows.push(row);
                }
            }
        }
        matches
    }

    fn pairing(&self, which: Which) -> &Pairing {
        let [ledger, kiva, previous] = &self.pairings;
        match which {
            Which::Ledger => ledger,
            Which::Kiva => kiva,
            Which::Previous => previous,
        }
    }

    /// The number of a repayment through all files.
    pub(super) fn number(&self, file: FileId, record: RecordNo) -> u32 {
        let base = self.bases.get(file.0 as usize).copied().unwrap_or(0);
        base.saturating_add(record.0)
    }

    /// The repayment of a number.
    pub(super) fn locate(&self, number: u32) -> (FileId, RecordNo) {
        let file = self
            .bases
            .partition_point(|base| *base <= number)
            .saturating_sub(1);
        let base = self.bases.get(file).copied().unwrap_or(0);
        (FileId(to_u32(file)), RecordNo(number - base))
    }

    /// The row that goes with a repayment.
    pub(super) fn row(&self, which: Which, number: u32) -> Option<Row> {
        let row = *self.pairing(which).rows.get(number as usize)?;
        (row < NAMELESS).then_some(Row(row))
    }

    /// Rows that several repayments go with.
    pub(super) fn shared(&self, which: Which) -> &BTreeSet<u32> {
        &self.pairing(which).shared
    }

    /// How many repayments name no loan at all.
    pub(super) fn nameless(&self, which: Which) -> usize {
        let rows = self.pairing(which).rows.iter();
        rows.filter(|row| **row == NAMELESS).count()
    }

    /// Repayments with their rows.
    pub(super) fn pairs(&self, which: Which) -> impl Iterator<Item = (u32, Row)> + '_ {
        let numbered = (0..).zip(&self.pairing(which).rows);
        numbered
            .filter(|(_, row)| **row < NAMELESS)
            .map(|(number, row)| (number, Row(*row)))
    }

    /// Repayments whose loan is looked for in vain.
    pub(super) fn unmatched(&self, which: Which) -> impl Iterator<Item = u32> + '_ {
        let numbered = (0..).zip(&self.pairing(which).rows);
        numbered
            .filter(|(_, row)| **row == NO_ROW)
            .map(|(number, _)| number)
    }

    /// Whether a row goes with any repayment.
    pub(super) fn is_taken(&self, which: Which, row: Row) -> bool {
        let taken = self.pairing(which).taken.get(row.0 as usize);
        taken.copied().unwrap_or(false)
    }
}

/// Whether what names a loan in this book is there.
fn can_be_looked_up(book: &Book, values: &again::Values<'_>) -> bool {
    !values.loan_id.is_empty() && !(book.is_by_pair() && values.client_id.is_empty())
}
