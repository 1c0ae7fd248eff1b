//! Brings what Kiva says of loans to the user's own rows, and what it says of a whole batch to the report.

use std::collections::HashMap;

use repaylint_api::answer::{Problem, Severity as Told, Upload};
use repaylint_core::batch::Batches;
use repaylint_core::engine::RecordRef;
use repaylint_core::finding::Severity;
use repaylint_core::rules::api::{self, About};

/// What Kiva says of each batch and of loans in it, with the repayment that it means: one of that batch, else one of the
/// report. Where there are no batches, no repayment is known.
pub(super) fn of(
    uploads: &[(u32, Upload)],
    batches: Option<&Batches<'_>>,
) -> Vec<(api::Told, Option<RecordRef>)> {
    let has_problems = |(_, upload): &(u32, Upload)| !upload.problems.is_empty();
    let batches = batches.filter(|_| uploads.iter().any(has_problems));
    let places = batches.map(places).unwrap_or_default();
    let mut told = Vec::new();
    for (batch, upload) in uploads {
        if !upload.is_plain_success() {
            told.push((of_batch(*batch, upload), None));
        }
        for problem in &upload.problems {
            let loan = places.get(problem.loan_id.trim());
            let loan = loan.map_or(&[][..], Vec::as_slice);
            let here = loan.iter().find(|(number, _)| number == batch);
            let at = here.or(loan.first()).map(|(_, origin)| *origin);
            told.push((of_loan(*batch, problem), at));
        }
    }
    told
}

/// Where each loan stands: in which batch, and at which row.
fn places(batches: &Batches<'_>) -> HashMap<String, Vec<(u32, RecordRef)>> {
    let mut places: HashMap<String, Vec<_>> = HashMap::new();
    for batch in batches.iter() {
        for repayment in batch.repayments() {
            let loan = places.entry(repayment.loan_id.into_owned()).or_default();
            loan.push((batch.number(), repayment.origin));
        }
    }
    places
}

/// An answer that does not say that all is well, but has the number of an upload: it was booked at least.
fn of_batch(batch: u32, upload: &Upload) -> api::Told {
    api::Told {
        batch,
        about: About::Batch,
        details: upload.message.clone(),
        code: upload.code.clone(),
        severity: Severity::Warning,
    }
}

fn of_loan(batch: u32, problem: &Problem) -> api::Told {
    api::Told {
        batch,
        about: About::Loan(problem.loan_id.trim().to_owned()),
        details: problem.details.clone(),
        code: problem.code.clone(),
        severity: match problem.severity {
            Told::Warning => Severity::Warning,
            Told::Error | Told::Other(_) => Severity::Error,
        },
    }
}
