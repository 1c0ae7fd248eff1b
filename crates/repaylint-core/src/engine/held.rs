//! What a rule is shown that holds the report against reference data.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::expected::can_be_summed;
use super::judge::Checks;
use super::matching::{Matches, Which};
use super::repeats::{RecordRef, Repeats};
use super::views::{FileView, RunView};
use crate::books::{Books, KivaList, Row};
use crate::finding::{Field, Place, RecordNo};
use crate::model::{Record, Report};
use crate::read::again::{self, Again};
use crate::rules::ProvenBy;
use crate::rules::tot::loan_amounts::Compared;
use crate::rules::tst::strangers::Stranger;
use crate::settings::Settings;
use crate::terms::ColumnMode;

/// Why rows are set aside that may be repayments.
const UNREAD: [&str; 3] = ["FMT004", "FMT005", "FMT020"];

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
    /// Why repayments have no loan in Kiva's list, once a rule has asked.
    pub(crate) strangers: OnceLock<Vec<Stranger>>,
    /// Amounts above those of their loans, once a rule has asked.
    pub(crate) compared: OnceLock<Compared>,
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
            strangers: OnceLock::new(),
            compared: OnceLock::new(),
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

    /// Shows the ids of every repayment, in order, without blanks around them; no client id in two-column mode.
    pub fn each_id(&self, mut take: impl FnMut(RecordRef, &str, &str)) {
        for file in self.files {
            let short_way = again::short_way(file);
            let rows = Again::of(file, short_way.as_ref());
            for record in file.numbers() {
                let Some(values) = rows.ids(record) else {
                    continue;
                };
                let client_id = match file.mode {
                    ColumnMode::Two => &[],
                    _ => &*values.client_id,
                };
                let ids = (str::from_utf8(&values.loan_id), str::from_utf8(client_id));
                if let (Ok(loan_id), Ok(client_id)) = ids {
                    let file = file.id;
                    take(RecordRef { file, record }, loan_id, client_id);
                }
            }
        }
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

    /// The same loans, without looking at their amounts.
    pub fn common_rows(&self, which: Which) -> impl Iterator<Item = (RecordRef, Row)> + '_ {
        self.pairs(which)
            .map(|(number, row)| (self.record_ref(number), row))
    }

    /// Loans that the report and a book have in common; none of those that the report has twice, nor of those that it
    /// has by member and the book as one ([`BooksView::shared`]).
    pub fn common(&self, which: Which) -> impl Iterator<Item = Common> + '_ {
        self.pairs(which)
            .map(move |(number, row)| self.common_of(which, number, row))
    }

    /// Repayments with the row of a book that goes with them, those whose loan the report has twice among them.
    pub fn found(&self, which: Which) -> impl Iterator<Item = (RecordRef, Row)> + '_ {
        let pairs = self.matches.pairs(which);
        pairs.map(|(number, row)| (self.record_ref(number), row))
    }

    /// Those of them whose amounts are not equal, or not both readable.
    pub fn differing(&self, which: Which) -> impl Iterator<Item = Common> + '_ {
        self.comparing(which, |order| order != Some(Ordering::Equal))
    }

    /// Those of them whose amounts compare as wanted: the report's against the book's, where both are readable.
    pub fn comparing<'s>(
        &'s self,
        which: Which,
        wanted: impl Fn(Option<Ordering>) -> bool + Copy + 's,
    ) -> impl Iterator<Item = Common> + 's {
        let book = self.books.book(which).into_iter();
        let found = book.flat_map(move |book| {
            self.files.iter().flat_map(move |file| {
                let amounts = &file.kept.amounts;
                let rows = self.matches.rows_of(which, file);
                rows.filter(move |(no, row)| wanted(amounts.compare(no.0, book.amounts(), row.0)))
                    .map(move |(no, row)| (self.matches.number(file.id, no), row))
            })
        });
        found
            .filter(move |(number, row)| self.is_told_apart(which, *number, *row))
            .map(move |(number, row)| self.common_of(which, number, row))
    }

    fn pairs(&self, which: Which) -> impl Iterator<Item = (u32, Row)> + '_ {
        let pairs = self.matches.pairs(which);
        pairs.filter(move |(number, row)| self.is_told_apart(which, *number, *row))
    }

    /// Whether a repayment stands in the report once, and has its row for itself.
    fn is_told_apart(&self, which: Which, number: u32, row: Row) -> bool {
        let (repeated, shared) = (self.repeated(), self.matches.shared(which));
        (repeated.is_empty() || !repeated.contains(&number))
            && (shared.is_empty() || !shared.contains(&row.0))
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

    /// Repayments whose loan a book does not have. Not those whose ids are damaged beyond recognition or stand in the wrong
    /// column: that is said already, and no book could have them.
    pub fn unmatched(&self, which: Which) -> impl Iterator<Item = RecordRef> + '_ {
        self.matches
            .unmatched(which)
            .map(|number| self.record_ref(number))
            .filter(|record| !self.has_lost_id(*record))
    }

    fn has_lost_id(&self, record: RecordRef) -> bool {
        let Some(file) = self.file(record) else {
            return true;
        };
        if file.report.exchanged.is_some() {
            return true;
        }
        let is_suspect = file.report.suspects.binary_search(&record.record).is_ok();
        is_suspect
            && file.report.record(record.record).is_none_or(|read| {
                let fields = [Field::LoanId, Field::ClientId];
                self.checks.has_lost_id(file, &read, &fields)
            })
    }

    /// Whether an error about what names the loan of a repayment is reported already, so that nothing else about its
    /// loan can be told.
    pub fn has_faulty_id(&self, record: RecordRef, fields: &[Field]) -> bool {
        let read = self.file(record).zip(self.record(record));
        read.is_some_and(|(file, read)| self.checks.has_faulty_id(file, &read, fields))
    }

    /// Rows of a book that no repayment goes with, one a loan.
    pub fn unreported(&self, which: Which) -> impl Iterator<Item = Row> + '_ {
        let book = self.books.book(which).into_iter();
        book.flat_map(move |book| {
            let is_taken = move |row: &Row| self.matches.is_taken(which, *row);
            let mut firsts_taken: Option<HashSet<Row>> = None;
            book.rows().filter(move |row| {
                if is_taken(row) {
                    return false;
                }
                // A loan of which another row is taken is reported.
                let firsts_taken = firsts_taken.get_or_insert_with(|| {
                    let repeated = book.repeated().iter();
                    let taken = repeated.filter(|(row, _)| is_taken(row));
                    taken.map(|(_, first)| *first).collect()
                });
                let first = book.repeated().get(row);
                first.is_none_or(|first| first == row && !firsts_taken.contains(first))
            })
        })
    }

    /// Whether all repayments could be seen. Where not, another finding says so, and nobody can tell what is missing.
    pub fn is_whole(&self) -> bool {
        let mut files = self.files.iter();
        files.all(|file| can_be_summed(file) && file.exchanged.is_none())
    }

    /// How many repayments may be of any loan of a book: rows that cannot be read, and repayments whose ids are damaged
    /// beyond recognition.
    pub fn unrecognised(&self, which: Which) -> u64 {
        let rows = self.files.iter().flat_map(|file| &file.rows.set_aside);
        let unread = rows.filter(|run| UNREAD.contains(&run.why));
        let unread: u64 = unread.map(|run| u64::from(run.rows)).sum();
        unread + self.unnamed(which)
    }

    /// How many repayments may be of any loan of a book, because their ids are empty or damaged beyond recognition.
    pub fn unnamed(&self, which: Which) -> u64 {
        let nameless = self.matches.nameless(which);
        let unmatched = self.matches.unmatched(which);
        let lost = unmatched.filter(|number| self.has_lost_id(self.record_ref(*number)));
        (nameless.count() + lost.count()) as u64
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

    /// Whether reference data hold an id exactly so, and so prove it right (law 5). What Kiva's test environment holds
    /// proves nothing.
    pub fn proves(&self, proven_by: ProvenBy, field: Field, id: &str) -> bool {
        let kiva = || {
            let is_real = |list: &KivaList| !list.is_staging();
            self.books.kiva.as_ref().is_some_and(is_real) && self.knows(Which::Kiva, field, id)
        };
        match proven_by {
            ProvenBy::Nothing => false,
            ProvenBy::Kiva => kiva(),
            ProvenBy::KivaOrLedger => kiva() || self.knows(Which::Ledger, field, id),
        }
    }

    /// Repayments of a file whose loan a book does not have, in order.
    pub(super) fn unmatched_in(&self, which: Which, file: &Report) -> Vec<RecordNo> {
        let is_unmatched = |no: &RecordNo| {
            let number = self.matches.number(file.id, *no);
            self.matches.is_unmatched(which, number)
        };
        file.numbers().filter(is_unmatched).collect()
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
