//! TOT008: less is repaid than the report before said.

use std::cmp::Ordering;

use super::against_previous;
use crate::engine::{BooksView, Sink};
use crate::finding::Severity;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT008",
    name: "cumulative-decreased",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Cumulative principal repaid as of the previous month\" (Kiva's partner academy): it never becomes less",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,75.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,75.00\n88002,37.50\n",
        config: "column-mode = \"two\"\nbasis = \"cumulative\"",
        with: &[Reference {
            flag: "--previous",
            file: "last-month.csv",
            bytes: b"loan_id,amount\n88001,50.00\n88002,25.00\n",
        }],
    },
    texts: texts!("cumulative_decreased"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Previous, Need::Basis(&[Basis::Cumulative])],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    against_previous::report(view, sink, &RULE, Ordering::Less);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const CUMULATIVE: &str = "basis = \"cumulative\"";

    fn against(report: &str, previous: &str, config: &str) -> String {
        findings_against(report, &[("--previous", "sep.csv", previous)], config)
    }

    #[test]
    fn an_amount_below_the_one_before_is_named() {
        let report = "loan_id,amount\n88001,75.00\n88002,24.99\n88003,10\n";
        let previous = "loan_id,amount\n88001,50.00\n88002,25.00\n88003,10.00\n";
        assert_eq!(
            against(report, previous, CUMULATIVE),
            r#"TOT008 error 3:7-3:12 "24.99""#
        );
    }

    #[test]
    fn amounts_that_grow_or_stay_are_silent() {
        let report = "loan_id,amount\n88001,75.00\n88002,25\n88009,1.00\n";
        let previous = "loan_id;amount\n88002;25,00\n88001;50,00\n";
        assert_eq!(against(report, previous, CUMULATIVE), "");
    }

    #[test]
    fn what_is_paid_in_a_month_or_still_owed_may_become_less() {
        let report = "loan_id,amount\n88001,20.00\n";
        let previous = "loan_id,amount\n88001,50.00\n";
        for config in ["", "basis = \"period\"", "basis = \"outstanding\""] {
            assert_eq!(against(report, previous, config), "", "{config}");
        }
    }

    #[test]
    fn an_amount_that_the_report_before_has_twice_is_not_compared() {
        let report = "loan_id,amount\n88001,20.00\n";
        let previous = "loan_id,amount\n88001,50.00\n88001,20.00\n";
        assert_eq!(against(report, previous, CUMULATIVE), "");
    }

    #[test]
    fn a_wrong_amount_is_said_once_where_the_ledger_knows_the_right_one() {
        let report = "loan_id,amount\n88001,20.00\n";
        let previous = ("--previous", "sep.csv", "loan_id,amount\n88001,50.00\n");
        let found = |booked: &str| {
            let ledger = format!("Loan No,Principal Paid\n88001,{booked}\n");
            findings_against(
                report,
                &[previous, ("--mis", "mis.csv", &ledger)],
                CUMULATIVE,
            )
        };
        assert_eq!(found("75.00"), r#"TOT003 error 2:7-2:12 "20.00" [unsafe]"#);
        assert_eq!(found("20.00"), r#"TOT008 error 2:7-2:12 "20.00""#);
    }
}
