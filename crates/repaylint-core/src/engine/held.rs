//! What a rule is shown that holds the report against reference data.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::judge::Checks;
use super::matching::{Matches, Which};
use super::repeats::{RecordRef, Repeats};
use super::views::{FileView, RunView};
use crate::books::{Book, Books, Row};
use crate::finding::{Field, Place};
use crate::model::{Record, Report};
use crate::settings::Settings;
use crate::terms::ColumnMode;

/// All files of the run, and all books.
pub struct BooksView<'a> {
    /// The files.
    pub files: &'a [Report],
    /// What the run was told.
    pub settings: &'a Settings,
    /// Repayments that name the same loan, or nearly.
    pub repeats: &'a Repeats,
    /// The reference data.
    pub books: &'a Books,
    pub(super) matches: &'a Matches,
    pub(super) checks: &'a Checks,
    repeated: OnceLock<HashSet<u32>>,
}

/// A loan that the report and a book have in common.
#[derive(Clone, Copy, Debug)]
pub struct Common {
    /// The repayment.
    pub record: RecordRef,
    /// The book's row.
    pub row: Row,
    /// The report's amount, where it has one reading.
    pub reported: Option<Decimal>,
    /// The row's amount, where it has one reading.
    pub booked: Option<Decimal>,
}

/// A loan that a book has in one row and the report by member, each with a client of its own.
#[derive(Clone, Debug)]
pub struct Shared {
    /// The book's row.
    pub row: Row,
    /// The repayments, in order.
    pub members: Vec<RecordRef>,
    /// Their sum, where all amounts have one reading.
    pub reported: Option<Decimal>,
    /// The row's amount, where it has one reading.
    pub booked: Option<Decimal>,
}

impl<'a> BooksView<'a> {
    pub(super) fn new(
        run: RunView<'a>,
        books: &'a Books,
        matches: &'a Matches,
        checks: &'a Checks,
    ) -> Self {
        Self {
            files: run.files,
            settings: run.settings,
            repeats: run.repeats,
            books,
            matches,
            checks,
            repeated: OnceLock::new(),
        }
    }

    /// One of the files.
    pub fn file(&self, record: RecordRef) -> Option<FileView<'a>> {
        let report = self.files.get(record.file.0 as usize)?;
        Some(FileView {
            report,
            settings: self.settings,
            held: Some(Held {
                books: self.books,
                matches: self.matches,
            }),
        })
    }

    /// All repayments, in order.
    pub fn records(&self) -> impl Iterator<Item = RecordRef> + '_ {
        self.files.iter().flat_map(|file| {
            file.numbers().map(|record| RecordRef {
                file: file.id,
                record,
            })
        })
    }

    /// A repayment, with a place on every value.
    pub fn record(&self, record: RecordRef) -> Option<Record<'a>> {
        self.files
            .get(record.file.0 as usize)?
            .record(record.record)
    }

    /// What names the loan of a repayment, without blanks around it; no client id in two-column mode.
    pub fn ids(&self, record: RecordRef) -> (String, String) {
        let Some(found) = self.record(record) else {
            return (String::new(), String::new());
        };
        let mode = self.files.get(record.file.0 as usize).map(|file| file.mode);
        let client = match mode {
            Some(ColumnMode::Two) => "",
            _ => found.client_key(),
        };
        (found.loan_key().to_owned(), client.to_owned())
    }

    /// The place of a repayment's value.
    pub fn place(&self, record: RecordRef, field: Field) -> Place {
        let file = self.file(record);
        file.map(|file| file.record_place(record.record, field))
            .unwrap_or_default()
    }

    /// The row of a book that goes with a repayment.
    pub fn row(&self, which: Which, record: RecordRef) -> Option<Row> {
        let number = self.matches.number(record.file, record.record);
        self.matches.row(which, number)
    }

    /// The amount of a repayment, where it has one reading.
    pub fn amount(&self, record: RecordRef) -> Option<Decimal> {
        let file = self.files.get(record.file.0 as usize)?;
        file.kept.amounts.get(record.record.0)
    }

    /// Whether a repayment's loan stands in the report more than once. What the amounts of such repayments should be
    /// nobody can tell, and the duplicate is reported.
    pub fn is_repeated(&self, record: RecordRef) -> bool {
        let number = self.matches.number(record.file, record.record);
        self.repeated().contains(&number)
    }

    fn repeated(&self) -> &HashSet<u32> {
        self.repeated.get_or_init(|| {
            let groups = self.repeats.same_loan.iter();
            groups
                .flat_map(|group| &group.records)
                .map(|record| self.matches.number(record.file, record.record))
                .collect()
        })
    }

    /// Loans that the report and a book have in common; none of those that the report has twice, nor of those that it
    /// has by member and the book as one ([`BooksView::shared`]).
    pub fn common(&self, which: Which) -> impl Iterator<Item = Common> + '_ {
        self.pairs(which)
            .map(move |(number, row)| self.common_of(which, number, row))
    }

    /// Those of them whose amounts are not equal, or not both readable.
    pub fn differing(&self, which: Which) -> impl Iterator<Item = Common> + '_ {
        self.comparing(which, |order| order != Some(Ordering::Equal))
    }

    /// Those of them whose amounts compare as wanted: the report's against the book's, where both are readable.
    pub fn comparing<'s>(
        &'s self,
        which: Which,
        wanted: impl Fn(Option<Ordering>) -> bool + 's,
    ) -> impl Iterator<Item = Common> + 's {
        self.pairs(which)
            .filter(move |(number, row)| wanted(self.compared(which, *number, *row)))
            .map(move |(number, row)| self.common_of(which, number, row))
    }

    fn compared(&self, which: Which, number: u32, row: Row) -> Option<Ordering> {
        let (file, record) = self.matches.locate(number);
        let file = self.files.get(file.0 as usize)?;
        let book = self.books.book(which)?;
        file.kept.amounts.compare(record.0, book.amounts(), row.0)
    }

    fn pairs(&self, which: Which) -> impl Iterator<Item = (u32, Row)> + '_ {
        let (repeated, shared) = (self.repeated(), self.matches.shared(which));
        self.matches.pairs(which).filter(move |(number, row)| {
            (repeated.is_empty() || !repeated.contains(number))
                && (shared.is_empty() || !shared.contains(&row.0))
        })
    }

    /// Loans that a book has in one row and the report by member; none with a member that the report has twice.
    pub fn shared(&self, which: Which) -> Vec<Shared> {
        let shared = self.matches.shared(which);
        if shared.is_empty() {
            return Vec::new();
        }
        let mut members: BTreeMap<Row, Vec<u32>> = BTreeMap::new();
        for (number, row) in self.matches.pairs(which) {
            if shared.contains(&row.0) {
                members.entry(row).or_default().push(number);
            }
        }
        let repeated = self.repeated();
        members.retain(|_, numbers| numbers.iter().all(|number| !repeated.contains(number)));
        let of = |(row, numbers): (Row, Vec<u32>)| Shared {
            row,
            reported: numbers.iter().try_fold(Decimal::ZERO, |sum, number| {
                sum.checked_add(self.amount(self.record_ref(*number))?)
            }),
            booked: self.books.book(which).and_then(|book| book.amount(row)),
            members: numbers.iter().map(|no| self.record_ref(*no)).collect(),
        };
        members.into_iter().map(of).collect()
    }

    fn common_of(&self, which: Which, number: u32, row: Row) -> Common {
        Common {
            record: self.record_ref(number),
            row,
            reported: self.amount(self.record_ref(number)),
            booked: self.books.book(which).and_then(|book| book.amount(row)),
        }
    }

    fn record_ref(&self, number: u32) -> RecordRef {
        let (file, record) = self.matches.locate(number);
        RecordRef { file, record }
    }

    /// Repayments whose loan a book does not have. Not those whose ids are damaged: that is said already, and no book
    /// could have them.
    pub fn unmatched(&self, which: Which) -> impl Iterator<Item = RecordRef> + '_ {
        self.matches
            .unmatched(which)
            .map(|number| self.record_ref(number))
            .filter(|record| !self.has_damaged_id(*record))
    }

    /// How many repayments cannot be told to be of any loan of a book, because their ids are empty or damaged.
    pub fn unrecognisable(&self, which: Which) -> usize {
        let unmatched = self.matches.unmatched(which);
        let damaged = unmatched.filter(|number| self.has_damaged_id(self.record_ref(*number)));
        damaged.count() + self.matches.nameless(which)
    }

    fn has_damaged_id(&self, record: RecordRef) -> bool {
        let Some(file) = self.file(record) else {
            return true;
        };
        let is_suspect = file.report.suspects.binary_search(&record.record).is_ok();
        is_suspect
            && file.report.record(record.record).is_none_or(|read| {
                let fields = [Field::LoanId, Field::ClientId];
                self.checks.has_damaged_id(file, &read, &fields)
            })
    }

    /// Rows of a book that no repayment goes with.
    pub fn unreported(&self, which: Which) -> impl Iterator<Item = Row> + '_ {
        let book = self.books.book(which).into_iter();
        book.flat_map(Book::rows)
            .filter(move |row| !self.matches.is_taken(which, *row))
    }
}

/// What a rule about a single file may ask of the reference data.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The reference data.
    pub books: &'a Books,
    pub(super) matches: &'a Matches,
}

impl Held<'_> {
    /// The row of a book that goes with a repayment.
    pub fn row(&self, which: Which, record: RecordRef) -> Option<Row> {
        let number = self.matches.number(record.file, record.record);
        self.matches.row(which, number)
    }

    /// Whether a book holds an id exactly so.
    pub fn knows(&self, which: Which, field: Field, id: &str) -> bool {
        self.books.book(which).is_some_and(|book| match field {
            Field::LoanId => book.has_loan(id),
            Field::ClientId => book.has_client(id),
            Field::Amount => false,
        })
    }
}
