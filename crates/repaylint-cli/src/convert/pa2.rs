//! What a CSV cannot hold so that it stays what it is: found before a file is written, and never written otherwise.

use repaylint_core::batch::{Batches, Repayment, is_safe_in_spreadsheets};
use repaylint_core::engine::{Outcome, RecordRef};
use repaylint_core::finding::{Args, Field, Place};

use super::cut::Spot;
use crate::failure::Failure;

/// Refuses ids that a spreadsheet would run or change when it opens the file, and rows that a reader would take for
/// something else. To write an id in another way would make it another id.
pub(super) fn demand_safe(
    batches: &Batches<'_>,
    is_split: bool,
    outcome: &Outcome,
) -> Result<(), Vec<Failure>> {
    let mut repayments = batches.whole().repayments();
    let found = repayments.find_map(|repayment| {
        let (field, sign) = first_sign(&repayment)?;
        Some((repayment.origin, field, sign))
    });
    if let Some((origin, field, sign)) = found {
        let args = place(origin, field, outcome)
            .case("field", field.as_str())
            .text("sign", sign.to_string());
        return Err(vec![Failure::new("convert-unsafe-id", args)]);
    }
    let lost = if is_split {
        batches.iter().find_map(|batch| batch.first_lost_as_csv())
    } else {
        batches.whole().first_lost_as_csv()
    };
    match lost {
        Some(repayment) => {
            let args = place(repayment.origin, Field::LoanId, outcome);
            Err(vec![Failure::new("convert-lost-in-csv", args)])
        }
        None => Ok(()),
    }
}

/// The sign with which an id of a repayment begins, where it makes it something else.
fn first_sign(repayment: &Repayment<'_>) -> Option<(Field, char)> {
    let ids = [
        (Field::LoanId, Some(&repayment.loan_id)),
        (Field::ClientId, repayment.client_id.as_ref()),
    ];
    ids.into_iter().find_map(|(field, id)| {
        let id = id.filter(|id| !is_safe_in_spreadsheets(id))?;
        Some((field, id.chars().next()?))
    })
}

/// Where a value stands in the report.
fn place(origin: RecordRef, field: Field, outcome: &Outcome) -> Args {
    let file = outcome.file(origin.file);
    let record = file.and_then(|file| file.record(origin.record));
    let place = Place {
        file: Some(origin.file),
        span: record.map(|record| record.cell(field).map_or(record.span, |cell| cell.span)),
        record: Some(origin.record),
        field: Some(field),
    };
    let spot = Spot::of(place, outcome);
    spot.map_or(Args::none(), |spot| spot.tell(Args::none()))
}
