//! What Kiva says of a report that was sent becomes part of its outcome, as if a rule had found it: counted, in its place,
//! and with the sums still holding.

use super::conserve::amount_of;
use super::repeats::RecordRef;
use super::run::order;
use super::{Arrived, Outcome};
use crate::finding::{Finding, Severity};
use crate::rules::api::{self, Told};

impl Outcome {
    /// Takes what is with Kiva once the report was sent, and what Kiva said of it, each with the repayment that it is
    /// about, where there is one.
    pub fn tell(
        &mut self,
        arrived: Arrived,
        told: impl IntoIterator<Item = (Told, Option<RecordRef>)>,
    ) {
        self.arrived = Some(arrived);
        for (told, at) in told {
            let place = at.and_then(|at| {
                let report = self.files.get(at.file.0 as usize)?;
                Some((report, at.record))
            });
            let finding = api::finding(&told, place);
            self.count(&finding);
            self.findings.push(finding);
        }
        self.findings.sort_by_key(order);
    }

    fn count(&mut self, finding: &Finding) {
        let summary = &mut self.summary;
        *summary.by_code.entry(finding.rule.code).or_default() += 1;
        match finding.severity {
            Severity::Error => summary.errors += 1,
            Severity::Warning => summary.warnings += 1,
            Severity::Info => summary.infos += 1,
        }
        let place = finding.place.file.zip(finding.place.record);
        let Some((file, record)) = place.filter(|_| finding.severity >= Severity::Warning) else {
            return;
        };
        if self.flags.set(file, record) {
            summary.clean_records = summary.clean_records.saturating_sub(1);
            let report = self.files.get(file.0 as usize);
            let amount = report.and_then(|report| amount_of(report, record, self.minor_units));
            if let Some(amount) = amount {
                summary.clean_total -= amount.into();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Arrived, RecordRef, Told};
    use crate::finding::{FileId, RecordNo, Severity};
    use crate::rules::api::About;
    use crate::rules::testing::{lines_of, outcome};
    use crate::settings::Settings;

    fn told(loan_id: &str, severity: Severity) -> Told {
        Told {
            batch: 1,
            about: About::Loan(loan_id.to_owned()),
            details: "The loan has ended".to_owned(),
            code: "loan.ended".to_owned(),
            severity,
        }
    }

    fn at(record: u32) -> RecordRef {
        RecordRef {
            file: FileId(0),
            record: RecordNo(record),
        }
    }

    #[test]
    fn what_kiva_says_stands_at_the_users_row_and_the_sums_hold() {
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        let mut outcome = outcome("r.csv", report, &Settings::default());
        let problems = [
            (told("88002", Severity::Error), Some(at(1))),
            (told("88002", Severity::Warning), Some(at(1))),
            (told("99999", Severity::Error), None),
        ];
        outcome.tell(Arrived::All, problems);
        assert_eq!(
            lines_of(&outcome),
            "API001 error 3:1-3:6 \"88002\"\nAPI001 warning 3:1-3:6 \"88002\"\nAPI001 error"
        );
        let summary = &outcome.summary;
        assert_eq!((summary.errors, summary.warnings), (2, 1));
        assert_eq!((summary.records, summary.clean_records), (2, 1));
        assert_eq!(summary.clean_total.to_string(), "25.00");
        assert_eq!(summary.by_code.get("API001"), Some(&3));
    }

    #[test]
    fn what_kiva_says_of_a_batch_is_of_the_whole_report() {
        let report = "loan_id,amount\n88001,25.00\n";
        let mut outcome = outcome("r.csv", report, &Settings::default());
        let told = Told {
            about: About::Batch,
            ..told("", Severity::Error)
        };
        outcome.tell(Arrived::All, [(told, None)]);
        assert_eq!(lines_of(&outcome), "API001 error");
        assert_eq!(outcome.summary.errors, 1);
        assert_eq!(outcome.summary.clean_records, 1, "no row is to blame");
    }

    #[test]
    fn a_repayment_that_was_flagged_before_is_not_taken_off_twice() {
        let report = "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n";
        let mut outcome = outcome("r.csv", report, &Settings::default());
        let before = outcome.summary.clean_records;
        assert_eq!(before, 1, "the comma is flagged");
        outcome.tell(
            Arrived::Part,
            [(told("88002", Severity::Error), Some(at(1)))],
        );
        assert_eq!(outcome.summary.clean_records, 1);
    }
}
