//! Why Kiva's list does not have the loan of a repayment: one reason each, the most telling, so that one rule speaks.

use super::test_draft_loan::test_loan;
use crate::books::{KivaList, Near, Row};
use crate::engine::{BooksView, RecordRef, Which};
use crate::finding::{Field, Severity};
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::rules::ids::lost_leading_zeros;

/// A repayment whose loan Kiva's list does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stranger {
    /// The repayment.
    pub(crate) record: RecordRef,
    /// Why.
    pub(crate) why: Why,
}

/// Why a loan is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// Nothing explains it (TST004).
    Unknown,
    /// The loan id is there, under other clients (TST007).
    OtherClient(Row),
    /// The id is Kiva's own number of this loan (TST008).
    KivaId(Row),
    /// The id has lost its leading zeros (IDS006).
    LostZeros(Row),
    /// Another finding about the repayment explains it.
    Explained,
}

impl Why {
    /// The loan in Kiva's list that was meant, as far as it is known. Its repayment is reported, if wrongly.
    pub(crate) fn row(self) -> Option<Row> {
        match self {
            Why::OtherClient(row) | Why::KivaId(row) | Why::LostZeros(row) => Some(row),
            Why::Unknown | Why::Explained => None,
        }
    }
}

/// All of them, in order. Worked out when a rule first asks.
pub(crate) fn strangers<'v>(view: &'v BooksView<'_>) -> &'v [Stranger] {
    view.strangers.get_or_init(|| {
        let Some(list) = &view.books.kiva else {
            return Vec::new();
        };
        let unmatched = view.unmatched(Which::Kiva);
        let stranger = |record| Stranger {
            record,
            why: why(view, list, record),
        };
        unmatched.map(stranger).collect()
    })
}

fn why(view: &BooksView<'_>, list: &KivaList, record: RecordRef) -> Why {
    let file = view.file(record);
    let is_readable = file.is_some_and(|file| !file.csv().is_some_and(lacks_a_column));
    let (loan_id, client_id) = view.ids(record);
    if !is_readable || test_loan(view, record, &loan_id, &client_id).is_some() {
        return Why::Explained;
    }
    if let Some((loan_id, client_id)) = lost_leading_zeros::restored(list, &loan_id, &client_id) {
        let row = list.book.find(loan_id.as_bytes(), client_id.as_bytes());
        return row.map_or(Why::Explained, Why::LostZeros);
    }
    let misses = list.book.near_misses(&loan_id);
    let mut same = misses.iter().filter(|miss| miss.differs == Near::Client);
    let same = same.next().map(|miss| miss.row);
    if let Some(row) = list.with_kiva_id(&loan_id).filter(|_| same.is_none()) {
        return Why::KivaId(row);
    }
    let fields: &[Field] = if list.book.is_by_pair() {
        &[Field::LoanId, Field::ClientId]
    } else {
        &[Field::LoanId]
    };
    if view.has_faulty_id(record, fields) {
        return Why::Explained;
    }
    same.map_or(Why::Unknown, Why::OtherClient)
}

/// The repayments whose loan is missing for one reason.
pub(super) fn missing_as(view: &BooksView<'_>, is_meant: impl Fn(Why) -> bool) -> Vec<RecordRef> {
    let strangers = strangers(view).iter();
    let meant = strangers.filter(|stranger| is_meant(stranger.why));
    meant.map(|stranger| stranger.record).collect()
}

/// How bad an error is that only this list shows: what Kiva's test environment says proves nothing about the real one.
pub(super) fn severity(list: &KivaList) -> Severity {
    if list.is_staging() {
        Severity::Warning
    } else {
        Severity::Error
    }
}

/// The word that texts choose their wording by: from which of Kiva's environments the list is.
pub(super) fn environment(list: &KivaList) -> &'static str {
    if list.is_staging() {
        "staging"
    } else {
        "production"
    }
}
