//! The part of the JSON report that holds ledger, report and Kiva's list together.

use repaylint_core::engine::{Outcome, TieOut};

use super::v1;

/// What the machine reads of it.
pub(super) fn of<'a>(tie_out: &TieOut, outcome: &'a Outcome) -> v1::TieOut<'a> {
    v1::TieOut {
        parts: tie_out
            .parts
            .iter()
            .map(|part| v1::TieOutPart {
                in_ledger: part.stands_in.ledger,
                in_report: part.stands_in.report,
                in_kiva_list: part.stands_in.kiva,
                loans: part.amount.loans,
                reported: part.amount.reported.to_string(),
                booked: part.amount.booked.to_string(),
            })
            .collect(),
        files: tie_out
            .batches
            .iter()
            .map(|batch| v1::TieOutFile {
                path: outcome
                    .file(batch.file)
                    .map_or("", |file| file.source.name()),
                loans: batch.amount.loans,
                reported: batch.amount.reported.to_string(),
                booked: batch.amount.booked.to_string(),
            })
            .collect(),
        reconciliation: tie_out
            .reconciliation
            .as_ref()
            .map(|sums| v1::Reconciliation {
                booked: sums.booked.to_string(),
                differences: sums.differences.to_string(),
                differing_loans: sums.differing,
                only_reported: sums.only_reported.to_string(),
                only_booked: sums.only_booked.to_string(),
                reported: sums.reported.to_string(),
            }),
        unreadable: v1::Unreadable {
            reported: tie_out.unreadable.0,
            booked: tie_out.unreadable.1,
        },
    }
}
