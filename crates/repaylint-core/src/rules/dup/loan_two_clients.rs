//! DUP003: one loan id under two clients, where that is the exception.

use super::groups::Repayment;
use crate::engine::{RunView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::model::Report;
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "DUP003",
    name: "loan-two-clients",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "With three columns, both the Loan ID and the Client ID name a loan (Kiva, Using the API to report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n88001,502,12.50\n",
        good: b"loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.50\n",
        config: "column-mode = \"three\"\n[ids]\nloan-unique = true",
        with: &[],
    },
    texts: texts!("loan_two_clients"),
    check: Check::Run(check),
};

/// Fewer repayments than this show no habit.
const FEWEST: usize = 20;

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    let repeats = &run.repeats.two_clients;
    let is_unique = run.settings.ids.loan_unique;
    let repayments: usize = run.files.iter().map(Report::len).sum();
    let is_rare = repayments >= FEWEST && (repeats.len() as u64) * 100 < run.repeats.loan_ids;
    if !is_unique && !is_rare {
        return;
    }
    let (case, severity) = if is_unique {
        ("unique", Severity::Error)
    } else {
        ("rare", Severity::Warning)
    };
    for repeat in repeats {
        let mut repayments = repeat
            .records
            .iter()
            .filter_map(|at| Repayment::read(run, *at));
        let Some(first) = repayments.next() else {
            continue;
        };
        for later in repayments {
            sink.push(finding(&first, &later, case).severity(severity));
        }
    }
}

fn finding(first: &Repayment<'_>, later: &Repayment<'_>, case: &'static str) -> Finding {
    let args = Args::none()
        .case("case", case)
        .id("loan", later.record.loan_key())
        .id("client", later.record.client_key())
        .id("other", first.record.client_key());
    let client = |of: &Repayment<'_>| of.file.record_place(of.record.no, Field::ClientId);
    Finding::new(&RULE, client(later))
        .args(args)
        .related(client(first))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::{IdSettings, Settings};

    /// `loans` repayments of a loan and a client each, and one more of the first loan.
    fn report(loans: u32) -> String {
        let rows = (0..loans).map(|loan| format!("{},{},25.00\n", 88000 + loan, 5000 + loan));
        let rows: Vec<_> = rows.collect();
        format!(
            "loan_id,client_id,amount\n{}88000,7001,12.50\n",
            rows.concat()
        )
    }

    #[test]
    fn the_exception_is_a_warning_at_the_later_client() {
        assert_eq!(
            findings("r.csv", report(101)),
            "DUP003 warning 103:7-103:11 \"7001\""
        );
    }

    #[test]
    fn a_habit_is_silent() {
        assert_eq!(findings("r.csv", report(100)), "");
    }

    #[test]
    fn where_loan_ids_are_unique_it_is_an_error_in_any_report() {
        let settings = Settings {
            ids: IdSettings {
                loan_unique: true,
                ..IdSettings::default()
            },
            ..Settings::default()
        };
        assert_eq!(
            findings_with("r.csv", report(1), &settings),
            "DUP003 error 3:7-3:11 \"7001\""
        );
    }
}
