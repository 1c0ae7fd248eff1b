//! What the rules share that hold the report against the ledger. Knows no single rule.

use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::amount::Total;
use crate::engine::{BooksView, RecordRef, Which, can_be_summed};
use crate::finding::Field;
use crate::model::Report;
use crate::rules::ids::lost_leading_zeros;

/// Rows that a finding about many of them points at.
pub(super) const SHOWN: usize = 5;

/// By how much two amounts differ, without zeros at the end.
pub(super) fn apart(one: Decimal, other: Decimal) -> String {
    if let Some(difference) = one.checked_sub(other) {
        return difference.abs().normalize().to_string();
    }
    let mut sum = Total::from(one.max(other));
    sum -= Total::from(one.min(other));
    sum.to_string()
}

/// Whether a defect is shared by nearly all of many (law 3).
pub(super) fn is_shared(part: usize, whole: usize) -> bool {
    whole >= 20 && part * 10 >= whole * 9
}

/// Repayments in the run.
pub(super) fn records(view: &BooksView<'_>) -> usize {
    view.files.iter().map(Report::len).sum()
}

/// Whether the loans of all files can be told. Where not, another finding says so.
pub(super) fn are_loans_told(view: &BooksView<'_>) -> bool {
    view.is_whole()
}

/// Repayments of loans that the ledger does not have, each loan once.
pub(super) fn unknown<'v>(view: &'v BooksView<'_>) -> impl Iterator<Item = RecordRef> + 'v {
    let told: Vec<bool> = view.files.iter().map(can_be_summed).collect();
    let fields: &[Field] = match view.books.book(Which::Ledger) {
        Some(book) if book.is_by_pair() => &[Field::LoanId, Field::ClientId],
        _ => &[Field::LoanId],
    };
    let mut seen: HashSet<(String, String)> = HashSet::new();
    view.unmatched(Which::Ledger).filter(move |record| {
        told.get(record.file.0 as usize).is_some_and(|told| *told)
            && !lost_leading_zeros::explains(view, *record)
            && !view.has_faulty_id(*record, fields)
            && (!view.is_repeated(*record) || seen.insert(view.ids(*record)))
    })
}

/// Whether hardly any loan of the report is in the ledger: it is another ledger, or has another kind of ids.
pub(super) fn is_another_ledger(view: &BooksView<'_>) -> bool {
    is_shared(unknown(view).count(), records(view))
}
