//! Brings what Kiva says of loans to the user's own rows.

use std::collections::HashMap;

use repaylint_api::answer::{Severity as Told, Upload};
use repaylint_core::batch::Batches;
use repaylint_core::engine::RecordRef;
use repaylint_core::finding::Severity;
use repaylint_core::rules::api;

/// What Kiva says of each batch, with the repayment that it means: one of that batch, else one of the report.
pub(super) fn of(
    uploads: &[(u32, Upload)],
    batches: &Batches<'_>,
) -> Vec<(api::Told, Option<RecordRef>)> {
    let mut told = Vec::new();
    let has_problems = |(_, upload): &&(u32, Upload)| !upload.problems.is_empty();
    if !uploads.iter().any(|upload| has_problems(&upload)) {
        return told;
    }
    let mut places: HashMap<String, Vec<(u32, RecordRef)>> = HashMap::new();
    for batch in batches.iter() {
        for repayment in batch.repayments() {
            let loan = places.entry(repayment.loan_id.into_owned()).or_default();
            loan.push((batch.number(), repayment.origin));
        }
    }
    for (batch, upload) in uploads.iter().filter(has_problems) {
        for problem in &upload.problems {
            let loan_id = problem.loan_id.trim();
            let loan = places.get(loan_id).map_or(&[][..], Vec::as_slice);
            let here = loan.iter().find(|(number, _)| number == batch);
            let at = here.or(loan.first()).map(|(_, origin)| *origin);
            let severity = match problem.severity {
                Told::Warning => Severity::Warning,
                Told::Error | Told::Other(_) => Severity::Error,
            };
            let problem = api::Told {
                batch: *batch,
                loan_id: loan_id.to_owned(),
                details: problem.details.clone(),
                code: problem.code.clone(),
                severity,
            };
            told.push((problem, at));
        }
    }
    told
}
