//! The MIS's ledger: one row a loan, or several to add up.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::book::Reading;
use super::{Book, Extra, Row};
use crate::amount::Amounts;
use crate::engine::{Input, RunError};
use crate::finding::{Field, FileId};
use crate::read::alike::Alike;

/// What the MIS says.
#[derive(Debug)]
pub struct Ledger {
    /// Its rows.
    pub book: Book,
    /// Whether every row is a loan of Kiva's: the user says so, or chooses the rows that are.
    pub is_kiva_only: bool,
    /// Rows that the user's filter leaves out.
    pub filtered_out: u64,
    minor_units: u32,
    /// Rows that may be of the same loan.
    alike: Alike,
    /// Rows that stand for several, in order.
    summed: Vec<Row>,
    principals: OnceLock<Amounts>,
    totals_paid: OnceLock<Amounts>,
    other_amounts: OnceLock<Amounts>,
}

impl Ledger {
    pub(super) fn read(given: (FileId, Input), reading: &Reading<'_>) -> Result<Self, RunError> {
        let mis = &reading.settings.mis;
        let mut book = Book::read(vec![given], reading.of_ledger(), reading)?;
        let mut ledger = Self {
            alike: Alike::among(&mut book.files),
            book,
            is_kiva_only: mis.kiva_only.unwrap_or(false) || mis.rows.column.is_some(),
            filtered_out: 0,
            minor_units: reading.settings.minor_units(),
            summed: Vec::new(),
            principals: OnceLock::new(),
            totals_paid: OnceLock::new(),
            other_amounts: OnceLock::new(),
        };
        if let (Some(column), Some(equals)) = (&mis.rows.column, &mis.rows.equals) {
            if !ledger.book.has(Extra::Filter) && !ledger.book.is_empty() {
                let file = ledger.book.files.first();
                return Err(RunError::LedgerWithoutFilter {
                    file: file
                        .map(|file| file.source.name().to_owned())
                        .unwrap_or_default(),
                    column: column.clone(),
                });
            }
            ledger.choose(equals);
        }
        Ok(ledger)
    }

    fn choose(&mut self, equals: &str) {
        let mut others = Vec::new();
        self.book.each_extra(Extra::Filter, |row, value| {
            if value.is_none_or(|value| value.trim() != equals.trim()) {
                others.push(row);
            }
        });
        self.filtered_out = others.len() as u64;
        for row in others {
            self.book.leave_out(row);
        }
    }

    /// Makes one row of every loan, once it is known by what loans are found.
    ///
    /// # Errors
    ///
    /// Where a loan has several rows and the user does not say that they are to be added up.
    pub(crate) fn settle(&mut self, sum: bool) -> Result<(), RunError> {
        if !self.may_repeat() {
            return Ok(());
        }
        let repeated = self.book.index().repeated().to_vec();
        let Some(&(first, second)) = repeated.first() else {
            return Ok(());
        };
        if !sum {
            return Err(self.several_rows(first, second, repeated.len() as u64));
        }
        let mut sums: BTreeMap<Row, Option<Decimal>> = BTreeMap::new();
        for (first, later) in repeated {
            let sum = sums.entry(first).or_insert_with(|| self.book.amount(first));
            *sum = match (*sum, self.book.amount(later)) {
                (Some(sum), Some(more)) => sum.checked_add(more),
                _ => None,
            };
            self.book.leave_out(later);
        }
        for (row, sum) in sums {
            self.book.kept.amounts.set(row.0, sum);
            self.summed.push(row);
        }
        Ok(())
    }

    /// Whether rows may be of the same loan. Says yes where only a closer look can tell.
    fn may_repeat(&self) -> bool {
        let pairs = &self.alike.pairs;
        let mut firsts: Vec<u32> = pairs.iter().map(|(first, _)| *first).collect();
        firsts.sort_unstable();
        let several = firsts.windows(2).any(|two| two.first() == two.last());
        let mut pairs = pairs.iter();
        several || pairs.any(|(first, later)| self.book.may_be_same(Row(*first), Row(*later)))
    }

    /// The loan's own amount.
    pub fn principal(&self, row: Row) -> Option<Decimal> {
        self.money(row, Extra::Principal, &self.principals)
    }

    /// Everything that was paid for a loan, interest included.
    pub fn total_paid(&self, row: Row) -> Option<Decimal> {
        self.money(row, Extra::TotalPaid, &self.totals_paid)
    }

    /// Whether it says what was paid in all.
    pub fn has_total_paid(&self) -> bool {
        self.book.has(Extra::TotalPaid)
    }

    /// The amount by the other basis, from a column of its own, or as what the loan's amount leaves.
    pub fn other_amount(&self, row: Row) -> Option<Decimal> {
        if self.book.has(Extra::OtherBasis) {
            return self.money(row, Extra::OtherBasis, &self.other_amounts);
        }
        self.principal(row)?.checked_sub(self.book.amount(row)?)
    }

    /// A column of amounts beside the one that is compared, read at once. Of a loan with several rows nobody can tell
    /// whether they repeat such an amount or share it.
    fn money(&self, row: Row, extra: Extra, column: &OnceLock<Amounts>) -> Option<Decimal> {
        if !self.book.has(extra) || self.summed.binary_search(&row).is_ok() {
            return None;
        }
        column
            .get_or_init(|| self.book.money(extra, self.minor_units))
            .get(row.0)
    }

    /// The first row of each of these loan ids that the user's filter leaves out.
    pub fn filtered_among(&self, loan_ids: &HashSet<&[u8]>) -> HashMap<Vec<u8>, Row> {
        if self.filtered_out == 0 {
            return HashMap::new();
        }
        self.book.left_out_among(loan_ids)
    }

    fn several_rows(&self, first: Row, second: Row, more: u64) -> RunError {
        let line = |row| {
            let place = self.book.place(row, Field::LoanId);
            let file = self.book.files.first();
            file.zip(place.span).map_or(0, |(file, span)| {
                u64::from(file.source.position(span.start).line)
            })
        };
        let file = self.book.files.first();
        RunError::SeveralLedgerRows {
            file: file
                .map(|file| file.source.name().to_owned())
                .unwrap_or_default(),
            loan_id: self.book.ids(first).0,
            line: line(first),
            again: line(second),
            more,
        }
    }
}
