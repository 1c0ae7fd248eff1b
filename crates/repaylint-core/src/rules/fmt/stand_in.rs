//! Which unknown field of a JSON repayment stands for a value that it lacks, such as `internal_loan_id` for `loan_id`.

use crate::finding::Field;
use crate::model::{Record, Violation, ViolationKind};
use crate::words::{self, Meaning, Rank};

/// The field that was surely meant to be `field`; `None` where the repayment has that value.
pub(in crate::rules) fn stand_in<'r>(
    record: &'r Record<'_>,
    field: Field,
) -> Option<&'r Violation> {
    if record.cell(field).is_some() {
        return None;
    }
    let unknown = record
        .violations
        .iter()
        .filter(|violation| violation.kind == ViolationKind::Unknown);
    unknown
        .filter_map(|violation| {
            let (meant, rank) = likeness(&violation.name)?;
            (meant == field).then_some((rank, violation))
        })
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, violation)| violation)
}

/// The value that an unknown field's name resembles, and how surely.
pub(super) fn likeness(name: &str) -> Option<(Field, Rank)> {
    match words::header(name) {
        (Meaning::Value(field, _), rank) => Some((field, rank)),
        (Meaning::Unknown, _) => words::misspelt(name).map(|(field, _)| (field, Rank::None)),
        _ => None,
    }
}
