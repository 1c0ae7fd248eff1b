//! Loans that a book has and the report lacks: which of them are truly missing, so that no loan is named twice and no
//! damaged id makes a loan missing. Knows no single rule's words.

use std::collections::{HashMap, HashSet};

use super::missing_from_report;
use crate::books::{Book, Row};
use crate::engine::{BooksView, RecordRef, Which};
use crate::finding::{NamedLoan, Place};
use crate::ids::fold_for_likeness;
use crate::rules::tst::strangers::strangers;

/// The place of a finding that has none in the report: its one file, else the run.
pub(super) fn place_of_run(view: &BooksView<'_>) -> Place {
    match view.files {
        [only] => Place::whole_file(only.id),
        _ => Place::default(),
    }
}

/// The loan of a row.
pub(super) fn named(book: &Book, row: Row) -> NamedLoan {
    let (loan_id, client_id) = book.ids(row);
    NamedLoan { loan_id, client_id }
}

/// Those loans of a book, of the ones that are wanted, that the report lacks. Not those of which a repayment has nearly the
/// id, where `near_is_said`; and none where repayments that nobody can recognise may be all of them.
pub(super) fn missing(
    view: &BooksView<'_>,
    which: Which,
    near_is_said: bool,
    is_wanted: impl Fn(Row) -> bool,
) -> Vec<Row> {
    let Some(book) = view.books.book(which).filter(|_| view.is_whole()) else {
        return Vec::new();
    };
    let unreported = view.unreported(which);
    let mut rows: Vec<Row> = unreported.filter(|row| is_wanted(*row)).collect();
    if !rows.is_empty() && near_is_said {
        let meant = meant(view, which);
        let mut strangers = Strangers::of(view, which, &meant);
        rows.retain(|row| !strangers.take(*row, &book.ids(*row).0));
    }
    if rows.len() as u64 <= view.unrecognised(which) {
        rows.clear();
    }
    rows
}

/// Loans of Kiva's list of which another rule says that a repayment means them.
fn meant(view: &BooksView<'_>, which: Which) -> HashMap<RecordRef, Row> {
    if which != Which::Kiva {
        return HashMap::new();
    }
    let strangers = strangers(view).iter();
    strangers
        .filter_map(|stranger| Some((stranger.record, stranger.why.row()?)))
        .collect()
}

/// Repayments of loans that a book does not have: those that mean a certain loan, the others by the form that nearly
/// equal loan ids share.
struct Strangers {
    meant: HashSet<Row>,
    near: HashMap<Box<[u8]>, Vec<RecordRef>>,
}

impl Strangers {
    fn of(view: &BooksView<'_>, which: Which, meant: &HashMap<RecordRef, Row>) -> Self {
        let mut near: HashMap<Box<[u8]>, Vec<RecordRef>> = HashMap::new();
        let mut buffer = Vec::new();
        let unmatched = view.unmatched(which);
        for record in unmatched.filter(|record| !meant.contains_key(record)) {
            let (loan_id, _) = view.ids(record);
            let form = fold_for_likeness(loan_id.as_bytes(), &mut buffer);
            near.entry(form.into()).or_default().push(record);
        }
        Self {
            meant: meant.values().copied().collect(),
            near,
        }
    }

    /// Takes one that is probably meant to be this loan: each stands for one loan only.
    fn take(&mut self, row: Row, loan_id: &str) -> bool {
        if self.meant.contains(&row) {
            return true;
        }
        let mut buffer = Vec::new();
        let form = fold_for_likeness(loan_id.as_bytes(), &mut buffer);
        let alike = self.near.get_mut(form);
        alike.is_some_and(|records| records.pop().is_some())
    }
}

/// Whether the loan of a book's row is named by TOT004.
pub(super) fn is_named_by_ledger(view: &BooksView<'_>, book: &Book, row: Row) -> bool {
    let ledger = view.books.ledger.as_ref();
    ledger.is_some_and(|ledger| {
        let booked = book.same_loan(row, &ledger.book);
        booked.is_some_and(|booked| missing_from_report::names(view, ledger, booked))
    })
}
