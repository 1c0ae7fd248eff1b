//! What the rules share that hold single amounts against the report before: which of them went the wrong way. Knows no
//! basis.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use super::amount_differs_from_mis;
use crate::engine::{BooksView, Common, Sink, Which};
use crate::finding::{Args, Field, Finding};
use crate::rules::Rule;

/// Reports every amount that goes the wrong way: that compares so with the one before.
pub(super) fn report(
    view: &BooksView<'_>,
    sink: &mut Sink<'_>,
    rule: &'static Rule,
    wrong: Ordering,
) {
    let Some(previous) = &view.books.previous else {
        return;
    };
    for common in view.comparing(Which::Previous, |order| order == Some(wrong)) {
        let Some((reported, before)) = common.reported.zip(common.booked) else {
            continue;
        };
        let is_wrong_way = !previous.repeated().contains_key(&common.row)
            && !is_said_by_ledger(view, &common, before, wrong);
        if is_wrong_way {
            let (loan_id, _) = view.ids(common.record);
            let difference = (reported - before).abs().normalize();
            let args = Args::none()
                .id("loan_id", loan_id)
                .text("reported", reported.to_string())
                .text("before", before.to_string())
                .text("difference", difference.to_string());
            let finding = Finding::new(rule, view.place(common.record, Field::Amount))
                .args(args)
                .related(previous.place(common.row, Field::Amount));
            sink.push(finding);
        }
    }
}

/// Whether the ledger has another amount, which does not go the wrong way: then the amount was mistaken, that is said,
/// and its way is no defect of its own.
fn is_said_by_ledger(
    view: &BooksView<'_>,
    common: &Common,
    before: Decimal,
    wrong: Ordering,
) -> bool {
    let booked = view
        .row(Which::Ledger, common.record)
        .zip(view.books.book(Which::Ledger))
        .and_then(|(row, ledger)| ledger.amount(row));
    view.settings.levels.is_on(&amount_differs_from_mis::RULE)
        && booked
            .is_some_and(|booked| Some(booked) != common.reported && booked.cmp(&before) != wrong)
}
