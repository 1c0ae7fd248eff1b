//! Which row of each book is the loan of each repayment: one pass over the repayments, all books at once.

use std::collections::BTreeSet;

use crate::books::{Book, Books, Row, together};
use crate::finding::{FileId, RecordNo};
use crate::model::Report;
use crate::read::again::{self, Again};
use crate::read::alike::{bases, locate};
use crate::settings::Settings;

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

/// Rows that were not the next one, after which only now and then the next one is tried.
const MOST_MISSES: u32 = 16;
const RETRY: usize = 64;

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
    ledger: Pairing,
    kiva: Pairing,
    previous: Pairing,
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
    /// Looks every repayment up in every book, at the same time where the machine can.
    pub(super) fn find(files: &[Report], books: &Books, settings: &Settings) -> Self {
        if books.books().next().is_none() {
            return Self::default();
        }
        let pairing = |which| {
            let book = books.book(which);
            book.map_or_else(Pairing::default, |book| Pairing::of(files, book))
        };
        let (ledger, kiva, previous) = together(
            settings.threads,
            || pairing(Which::Ledger),
            || pairing(Which::Kiva),
            || pairing(Which::Previous),
        );
        Self {
            bases: bases(files),
            ledger,
            kiva,
            previous,
        }
    }

    fn pairing(&self, which: Which) -> &Pairing {
        match which {
            Which::Ledger => &self.ledger,
            Which::Kiva => &self.kiva,
            Which::Previous => &self.previous,
        }
    }

    /// The number of a repayment through all files.
    pub(super) fn number(&self, file: FileId, record: RecordNo) -> u32 {
        let base = self.bases.get(file.0 as usize).copied().unwrap_or(0);
        base.saturating_add(record.0)
    }

    /// The repayment of a number.
    pub(super) fn locate(&self, number: u32) -> (FileId, RecordNo) {
        locate(&self.bases, number)
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

    /// Repayments of one file with their rows.
    pub(super) fn rows_of(
        &self,
        which: Which,
        file: &Report,
    ) -> impl Iterator<Item = (RecordNo, Row)> + '_ {
        let first = self.number(file.id, RecordNo(0)) as usize;
        let rows = self.pairing(which).rows.get(first..).unwrap_or_default();
        let numbered = file.numbers().zip(rows);
        numbered
            .filter(|(_, row)| **row < NAMELESS)
            .map(|(no, row)| (no, Row(*row)))
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

    /// Whether the loan of a repayment is looked for in vain.
    pub(super) fn is_unmatched(&self, which: Which, number: u32) -> bool {
        self.pairing(which).rows.get(number as usize) == Some(&NO_ROW)
    }

    /// Repayments that name no loan.
    pub(super) fn nameless(&self, which: Which) -> impl Iterator<Item = u32> + '_ {
        let numbered = (0..).zip(&self.pairing(which).rows);
        numbered
            .filter(|(_, row)| **row == NAMELESS)
            .map(|(number, _)| number)
    }

    /// Whether a row goes with any repayment.
    pub(super) fn is_taken(&self, which: Which, row: Row) -> bool {
        let taken = self.pairing(which).taken.get(row.0 as usize);
        taken.copied().unwrap_or(false)
    }
}

impl Pairing {
    fn of(files: &[Report], book: &Book) -> Self {
        let mut pairing = Self {
            rows: Vec::with_capacity(files.iter().map(Report::len).sum()),
            taken: vec![false; book.len()],
            shared: BTreeSet::new(),
        };
        for file in files {
            pairing.add(file, book);
        }
        pairing
    }

    fn add(&mut self, file: &Report, book: &Book) {
        let short_way = again::short_way(file);
        let again = Again::of(file, short_way.as_ref());
        // Files of one system have one order: the next row is tried first, as long as that helps.
        let mut next = Row(0);
        let mut misses = 0_u32;
        for no in file.numbers() {
            let number = no.0 as usize;
            let (loan, client) = (file.kept.loan(number), file.kept.client(number));
            if loan.is_none() || book.is_by_pair() && client.is_none() {
                self.rows.push(NAMELESS);
                continue;
            }
            let ids = || again.ids(no).unwrap_or_default();
            let is_tried = misses < MOST_MISSES || number.is_multiple_of(RETRY);
            let is_next = is_tried && book.counts(next) && book.is_at(next, loan, client, &ids);
            misses = if is_next { 0 } else { misses.saturating_add(1) };
            let found = if is_next {
                Some(next)
            } else {
                book.find_code(loan, client, &ids)
            };
            self.rows.push(found.map_or(NO_ROW, |row| row.0));
            if let Some(row) = found {
                next = Row(row.0 + 1);
                if let Some(taken) = self.taken.get_mut(row.0 as usize) {
                    if *taken {
                        self.shared.insert(row.0);
                    }
                    *taken = true;
                }
            }
        }
    }
}
