//! TOT006: loans that Kiva expects are not in the report.

use std::collections::HashSet;

use super::dropped_since_previous;
use super::missing::{is_named_by_ledger, missing, named, place_of_run};
use crate::books::{KivaList, LoanStatus, Row};
use crate::engine::{BooksView, Sink, Which};
use crate::finding::{Args, Field, Finding, NamedLoan, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT006",
    name: "expected-not-reported",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "PA2 shows \"N reported of M expected\"; what is not reported may be billed (Kiva, report repayments; partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.json",
            bytes: br#"{"totalRecords":3,"data":[{"internal_loan_id":"88001","status":"payingBack"},{"internal_loan_id":"88002","status":"payingBack"},{"internal_loan_id":"88003","status":"defaulted"}]}"#,
        }],
    },
    texts: texts!("expected_not_reported"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Loans, Need::LoanStatuses, Need::WholeMonth],
        in_place_of: &[],
        check,
    }),
};

/// Loans that the message names.
const NAMED: usize = 3;

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(list) = &view.books.kiva else {
        return;
    };
    let dropped = dropped(view, list);
    let rows = missing(view, Which::Kiva, true, |row| {
        list.status(row) == LoanStatus::PayingBack
            && !dropped.contains(&row)
            && !is_named_by_ledger(view, &list.book, row)
    });
    let mut count = 0;
    let mut places = Vec::new();
    let mut loans: Vec<NamedLoan> = Vec::new();
    for row in rows {
        let loan = named(&list.book, row);
        if sink.knows_loan(&RULE, &loan.loan_id, &loan.client_id) {
            continue;
        }
        count += 1;
        if places.len() < NAMED {
            places.push(list.book.place(row, Field::LoanId));
        }
        if loans.len() < Finding::MAX_LOANS {
            loans.push(loan);
        }
    }
    if count == 0 {
        return;
    }
    let id = |index: usize| loans.get(index).map_or("", |loan| &*loan.loan_id);
    let args = Args::none()
        .number("count", count)
        .number("more", count.saturating_sub(NAMED as u64))
        .id("first", id(0))
        .id("second", id(1))
        .id("third", id(2));
    let finding = Finding::new(&RULE, place_of_run(view)).args(args);
    let finding = places.into_iter().fold(finding, Finding::related);
    sink.push_joined(finding.count(count).loans(loans), []);
}

/// The loans that TOT012 names: they were in the report before.
fn dropped(view: &BooksView<'_>, list: &KivaList) -> HashSet<Row> {
    let previous = view.books.previous.as_ref();
    let is_on = view.settings.levels.is_on(&dropped_since_previous::RULE);
    let Some(previous) = previous.filter(|_| is_on) else {
        return HashSet::new();
    };
    let rows = view.unreported(Which::Previous);
    rows.filter_map(|row| previous.same_loan(row, &list.book))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings_against, outcome_against};

    fn list(rows: &str) -> String {
        format!("internal_loan_id,internal_client_id,loan_local_price,status\n{rows}")
    }

    fn against(report: &str, rows: &str, config: &str) -> String {
        findings_against(report, &[("--loans", "loans.csv", &list(rows))], config)
    }

    const REPORT: &str = "loan_id,amount\n88001,25.00\n";

    #[test]
    fn all_loans_that_are_missing_are_one_finding() {
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n88003,503,500,payingBack\n";
        assert_eq!(against(REPORT, rows, ""), "TOT006 warning x2");
        let outcome = outcome_against(REPORT, &[("--loans", "loans.csv", &list(rows))], "");
        let named = outcome.findings.iter().flat_map(|finding| &finding.loans);
        let named: Vec<&str> = named.map(|loan| &*loan.loan_id).collect();
        assert_eq!(named, ["88002", "88003"]);
    }

    #[test]
    fn a_loan_that_is_excepted_is_left_out() {
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n88003,503,500,payingBack\n";
        let except = |loan: &str| {
            format!(
                "[[allow]]\ncode = \"TOT006\"\nloan-id = \"{loan}\"\nreason = \"written off\"\n"
            )
        };
        assert_eq!(against(REPORT, rows, &except("88002")), "TOT006 warning");
        let both = except("88002") + &except("88003");
        assert_eq!(against(REPORT, rows, &both), "");
    }

    #[test]
    fn only_loans_that_are_paying_back_are_expected() {
        let rows = "88001,501,500,payingBack\n88002,502,500,defaulted\n88003,503,500,ended\n\
            88004,504,500,fundRaising\n88005,505,500,\n";
        assert_eq!(against(REPORT, rows, ""), "");
    }

    #[test]
    fn part_of_a_month_and_a_list_without_statuses_tell_nothing() {
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n";
        assert_eq!(against(REPORT, rows, "partial = true"), "");
        let list = "internal_loan_id,loan_local_price\n88001,500\n88002,500\n";
        let outcome = outcome_against(REPORT, &[("--loans", "loans.csv", list)], "");
        let said = outcome.not_checked.iter();
        let said: Vec<_> = said
            .filter(|reason| reason.rules.contains(&"TOT006"))
            .collect();
        assert_eq!(said.len(), 1);
        assert_eq!(said[0].why, "loan-statuses");
    }

    #[test]
    fn a_loan_that_the_list_has_twice_is_one_loan() {
        let rows = "88001,501,500,payingBack\n88001,501,500,payingBack\n\
            88002,502,500,payingBack\n88002,502,500,payingBack\n";
        assert_eq!(against(REPORT, rows, ""), "TOT006 warning");
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        let rows = "88002,502,500,payingBack\n88001,501,500,payingBack\n88002,502,500,payingBack\n";
        assert_eq!(against(report, rows, ""), "");
    }

    #[test]
    fn a_report_that_cannot_be_read_lacks_nothing() {
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n";
        for report in [
            "loan_id,amount\n",
            "loan_id,amount\n88001,25.00\n88002,1,2,3\n",
            "loan_id,amount\n88001,25.00\n#N/A,12.50\n",
        ] {
            let found = against(report, rows, "");
            assert!(!found.contains("TOT006"), "{found}");
        }
        let report = "loan_id,amount\n#N/A,25.00\n";
        assert!(against(report, rows, "").contains("TOT006 warning x2"));
    }

    #[test]
    fn a_repayment_with_nearly_the_id_stands_for_one_loan() {
        let three = "column-mode = \"three\"";
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n88002,503,500,payingBack\n";
        let report = "loan_id,client_id,amount\n88001,501,25.00\n88002,509,12.50\n";
        let found = against(report, rows, three);
        assert!(
            found.contains("TOT006 warning") && !found.contains("x2"),
            "{found}"
        );
        let rows = "88001,501,500,payingBack\n88002,502,500,payingBack\n";
        let found = against(report, rows, three);
        assert!(!found.contains("TOT006"), "{found}");
    }

    #[test]
    fn a_loan_that_another_rule_names_is_not_counted_again() {
        let list =
            list("88001,501,500,payingBack\n88002,502,500,payingBack\n88003,503,500,payingBack\n");
        let loans = ("--loans", "loans.csv", &*list);
        let ledger = "Loan No,Principal Paid\n88001,25.00\n88002,12.50\n88003,0\n";
        let found = findings_against(REPORT, &[loans, ("--mis", "mis.csv", ledger)], "");
        assert!(
            found.contains("TOT006 warning") && !found.contains("x2"),
            "{found}"
        );
        let previous = "loan_id,amount\n88002,5.00\n88003,5.00\n";
        let previous = ("--previous", "sep.csv", previous);
        let found = findings_against(REPORT, &[loans, previous], "");
        assert_eq!(found, "TOT012 error\nTOT012 error");
        let off = "[rules]\nTOT012 = \"off\"";
        let found = findings_against(REPORT, &[loans, previous], off);
        assert_eq!(found, "TOT006 warning x2");
    }
}
