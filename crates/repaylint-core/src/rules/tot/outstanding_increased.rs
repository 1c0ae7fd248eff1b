//! TOT009: more is owed than the report before said.

use std::cmp::Ordering;

use super::against_previous;
use crate::engine::{BooksView, Sink};
use crate::finding::Severity;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT009",
    name: "outstanding-increased",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Principal outstanding\" (Kiva's partner academy): it never becomes more once the loan is paid out",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,80.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,60.00\n",
        config: "column-mode = \"two\"\nbasis = \"outstanding\"",
        with: &[Reference {
            flag: "--previous",
            file: "last-month.csv",
            bytes: b"loan_id,amount\n88001,50.00\n88002,75.00\n",
        }],
    },
    texts: texts!("outstanding_increased"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Previous, Need::Basis(&[Basis::Outstanding])],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    against_previous::report(view, sink, &RULE, Ordering::Greater);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const OUTSTANDING: &str = "basis = \"outstanding\"";

    fn against(report: &str, previous: &str, config: &str) -> String {
        findings_against(report, &[("--previous", "sep.csv", previous)], config)
    }

    #[test]
    fn an_amount_above_the_one_before_is_named() {
        let report = "loan_id,amount\n88001,25.00\n88002,75.01\n";
        let previous = "loan_id,amount\n88001,50.00\n88002,75.00\n";
        assert_eq!(
            against(report, previous, OUTSTANDING),
            r#"TOT009 error 3:7-3:12 "75.01""#
        );
    }

    #[test]
    fn amounts_that_shrink_or_stay_or_are_new_are_silent() {
        let report = "loan_id,amount\n88001,25.00\n88002,75\n88003,500.00\n88004,0\n";
        let previous = "loan_id,amount\n88001,50.00\n88002,75.00\n88004,0.00\n";
        assert_eq!(against(report, previous, OUTSTANDING), "");
    }

    #[test]
    fn what_is_repaid_may_become_more() {
        let report = "loan_id,amount\n88001,50.00\n";
        let previous = "loan_id,amount\n88001,20.00\n";
        for config in ["", "basis = \"period\"", "basis = \"cumulative\""] {
            assert_eq!(against(report, previous, config), "", "{config}");
        }
    }

    #[test]
    fn loans_are_told_apart_by_their_clients_where_both_reports_name_them() {
        let report = "loan_id,client_id,amount\n1,501,50.00\n1,502,20.00\n";
        let previous = "client_id,loan_id,amount\n502,1,20.00\n501,1,50.00\n";
        let config = "column-mode = \"three\"\nbasis = \"outstanding\"";
        assert_eq!(against(report, previous, config), "");
        let swapped = "client_id,loan_id,amount\n502,1,50.00\n501,1,40.00\n";
        assert_eq!(
            against(report, swapped, config),
            r#"TOT009 error 2:7-2:12 "50.00""#
        );
    }
}
