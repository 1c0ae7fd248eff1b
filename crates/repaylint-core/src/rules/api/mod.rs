//! API: what Kiva itself finds wrong when a report is sent. No rule of the checker: it is not in the catalogue's list,
//! cannot be turned off, and nothing is ever excepted from it.

use crate::finding::RecordNo;
use crate::finding::{Args, Field, Finding, Place, Severity};
use crate::model::Report;

use super::{Check, Example, Fixable, Rule, texts};

/// What Kiva says of what it was sent.
pub static NAMED_BY_KIVA: Rule = Rule {
    code: "API001",
    name: "named-by-kiva",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "The answer to POST repayments lists problems by loan id, with a code, a severity and details (fps-lib, contracts)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88002,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("named_by_kiva"),
    check: Check::Told,
};

/// A problem that Kiva names, as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The batch whose answer it stands in.
    pub batch: u32,
    /// What it is about.
    pub about: About,
    /// In words.
    pub details: String,
    /// Kiva's code for it; empty where there is none.
    pub code: String,
    /// How bad.
    pub severity: Severity,
}

/// What a problem is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A loan; empty where none is named.
    Loan(String),
    /// The batch as a whole: the answer to it does not say that all is well.
    Batch,
}

/// The finding about a problem, at the repayment that it is about; of the run where the report has none such.
pub fn finding(told: &Told, at: Option<(&Report, RecordNo)>) -> Finding {
    let record = at.and_then(|(report, no)| report.record(no).map(|record| (report, record)));
    let place = record.map_or_else(Place::default, |(report, record)| {
        let cell = record.loan_id.as_ref();
        Place {
            file: Some(report.id),
            span: Some(cell.map_or(record.span, |cell| cell.span)),
            record: Some(record.no),
            field: Some(Field::LoanId),
        }
    });
    let (named, loan_id) = match &told.about {
        About::Loan(loan_id) if !loan_id.is_empty() => ("yes", loan_id.as_str()),
        About::Loan(_) => ("no", ""),
        About::Batch => ("batch", ""),
    };
    let args = Args::none()
        .number("batch", told.batch.into())
        .id("loan_id", loan_id)
        .case("named", named)
        .text("details", told.details.trim())
        .case(
            "said",
            if told.details.trim().is_empty() {
                "no"
            } else {
                "yes"
            },
        )
        .text("code", told.code.trim())
        .case(
            "coded",
            if told.code.trim().is_empty() {
                "no"
            } else {
                "yes"
            },
        );
    Finding::new(&NAMED_BY_KIVA, place)
        .severity(told.severity)
        .args(args)
}
