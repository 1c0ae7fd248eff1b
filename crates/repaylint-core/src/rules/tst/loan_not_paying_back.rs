//! TST003: Kiva has the loan, but not in a status in which it takes repayments.

use rust_decimal::Decimal;

use super::shared::{Many, push_all};
use super::strangers::{environment, severity};
use super::test_draft_loan::test_loan;
use crate::books::{KivaList, LoanStatus, Row};
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::values::visible;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TST003",
    name: "loan-not-paying-back",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Loans in payingBack and defaulted can receive payments and should be reported (Kiva, fetch loans)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.json",
            bytes: b"{\"totalRecords\": 2, \"data\": [\n  {\"kiva_id\": 2100001, \"internal_loan_id\": \"88001\", \"status\": \"payingBack\"},\n  {\"kiva_id\": 2100002, \"internal_loan_id\": \"88002\", \"status\": \"fundRaising\"}\n]}\n",
        }],
    },
    texts: texts!("loan_not_paying_back"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Loans, Need::LoanStatuses],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(list) = &view.books.kiva else {
        return;
    };
    let mut by_standing: Vec<(Standing, Vec<RecordRef>)> = Vec::new();
    for (record, row) in view.found(Which::Kiva) {
        let Some(standing) = standing(view, list, record, row) else {
            continue;
        };
        let known = by_standing.iter_mut().find(|(other, _)| *other == standing);
        match known {
            Some((_, records)) => records.push(record),
            None => by_standing.push((standing, vec![record])),
        }
    }
    for (standing, records) in &by_standing {
        push_all(view, sink, &RULE, records, |record, many| {
            finding(view, list, record, *standing, many)
        });
    }
}

/// Where a loan stands, as far as it matters what is reported of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    At(LoanStatus),
    /// Ended, and reported with its final amount.
    EndedAsReported,
    /// Ended, and nobody knows whether with the amount reported.
    EndedSomehow,
}

/// `None` where Kiva takes repayments, or says nothing.
fn standing(
    view: &BooksView<'_>,
    list: &KivaList,
    record: RecordRef,
    row: Row,
) -> Option<Standing> {
    let status = list.status(row);
    if status.is_expected() || status == LoanStatus::Unsaid {
        return None;
    }
    let (loan_id, client_id) = view.ids(record);
    if test_loan(view, record, &loan_id, &client_id).is_some() {
        return None;
    }
    Some(match (status, is_final(view, list, record, row)) {
        (LoanStatus::Ended, Some(true)) => Standing::EndedAsReported,
        (LoanStatus::Ended, None) => Standing::EndedSomehow,
        _ => Standing::At(status),
    })
}

/// Whether what is reported is what an ended loan comes to: repaid in full, nothing owed, nothing paid any more.
fn is_final(view: &BooksView<'_>, list: &KivaList, record: RecordRef, row: Row) -> Option<bool> {
    let reported = view.amount(record)?;
    let owes_nothing = reported.is_zero();
    let is_whole_loan = || {
        let loan = list.book.amount(row)?;
        let minor_unit = Decimal::new(1, view.settings.minor_units());
        Some((reported - loan).abs() <= minor_unit)
    };
    match view.settings.basis {
        Some(Basis::Outstanding | Basis::Period) => Some(owes_nothing),
        None if owes_nothing => Some(true),
        Some(Basis::Cumulative) | None => is_whole_loan(),
    }
}

fn finding(
    view: &BooksView<'_>,
    list: &KivaList,
    record: RecordRef,
    standing: Standing,
    many: Option<Many>,
) -> Finding {
    let (loan_id, _) = view.ids(record);
    let row = view.row(Which::Kiva, record);
    let written = row.and_then(|row| list.written_status(row));
    let (case, severity) = match standing {
        Standing::EndedAsReported => ("ended-final", Severity::Info),
        Standing::EndedSomehow => ("ended", Severity::Warning),
        // A word of which nobody knows what it means proves nothing.
        Standing::At(LoanStatus::Other) => ("other", Severity::Warning),
        Standing::At(status) => (status.as_str(), severity(list)),
    };
    let basis = view.settings.basis.map_or("unknown", Basis::as_str);
    let amount = view.amount(record);
    let args = Args::none()
        .id("loan_id", loan_id)
        .case("status", case)
        .text("written", visible(written.unwrap_or_default()))
        .text(
            "amount",
            amount.map_or(String::new(), |amount| amount.to_string()),
        )
        .case("basis", basis)
        .case("environment", environment(list))
        .case("many", Many::case(many))
        .number("count", many.map_or(1, |many| many.count))
        .number("all", many.map_or(1, |many| many.all));
    let finding = Finding::new(&RULE, view.place(record, Field::LoanId))
        .args(args)
        .severity(severity);
    match row {
        Some(row) => finding.related(list.book.place(row, Field::LoanId)),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::rules::testing::findings_against;

    const REPORT: &str = "loan_id,amount\n88001,25.00\n";

    fn list(status: &str, more: &str) -> String {
        format!(
            r#"{{"totalRecords":1,"data":[{{"internal_loan_id":"88001","status":"{status}"{more}}}]}}"#
        )
    }

    fn against(report: &str, list: &str, config: &str) -> String {
        findings_against(report, &[("--loans", "loans.json", list)], config)
    }

    #[test]
    fn every_status_but_two_is_an_error() {
        for status in [
            "deleted",
            "issue",
            "issue_revising",
            "issue_approving",
            "reviewed",
            "inactive",
            "inactive_expired",
            "fundRaising",
            "raised",
            "expired",
            "refunded",
        ] {
            let found = against(REPORT, &list(status, ""), "");
            assert_eq!(found, "TST003 error 2:1-2:6 \"88001\"", "{status}");
        }
        for status in ["payingBack", "defaulted", ""] {
            assert_eq!(against(REPORT, &list(status, ""), ""), "", "{status}");
        }
    }

    #[test]
    fn an_unknown_word_is_a_warning() {
        assert_eq!(
            against(REPORT, &list("underReview", ""), ""),
            "TST003 warning 2:1-2:6 \"88001\""
        );
    }

    #[test]
    fn a_list_without_statuses_says_nothing() {
        let list = r#"{"totalRecords":1,"data":[{"internal_loan_id":"88001"}]}"#;
        assert_eq!(against(REPORT, list, ""), "");
    }

    #[test]
    fn an_ended_loan_may_be_reported_with_its_final_amount() {
        let ended = list("ended", r#","loan_local_price":"25.00""#);
        let report = |amount: &str| format!("loan_id,amount\n88001,{amount}\n");
        let severity = |amount: &str, basis: &str| {
            let found = against(&report(amount), &ended, basis);
            found
                .lines()
                .find_map(|line| line.strip_prefix("TST003 "))
                .and_then(|line| line.split(' ').next().map(str::to_owned))
                .unwrap_or_default()
        };
        let cumulative = "basis = \"cumulative\"";
        let outstanding = "basis = \"outstanding\"";
        assert_eq!(severity("25", cumulative), "info");
        assert_eq!(severity("20.00", cumulative), "error");
        assert_eq!(severity("0.00", cumulative), "error");
        assert_eq!(severity("0.00", outstanding), "info");
        assert_eq!(severity("25.00", outstanding), "error");
        assert_eq!(severity("25.00", ""), "info");
    }

    #[test]
    fn an_ended_loan_whose_amount_is_unknown_is_a_warning() {
        let found = against(REPORT, &list("ended", ""), "basis = \"cumulative\"");
        assert_eq!(found, "TST003 warning 2:1-2:6 \"88001\"");
    }

    #[test]
    fn the_test_environment_makes_no_errors() {
        let list = r#"{"snapshot":{"environment":"staging"},"data":[{"internal_loan_id":"88001","status":"refunded"}]}"#;
        assert_eq!(
            against(REPORT, list, ""),
            "TST003 warning 2:1-2:6 \"88001\""
        );
    }

    #[test]
    fn what_nearly_all_loans_have_is_one_finding() {
        let (mut report, mut loans) = (String::from("loan_id,amount\n"), Vec::new());
        for number in 88001..=88020 {
            writeln!(report, "{number},25.00").expect("a string takes anything");
            loans.push(format!(
                r#"{{"internal_loan_id":"{number}","status":"raised"}}"#
            ));
        }
        let list = format!(r#"{{"data":[{}]}}"#, loans.join(","));
        assert_eq!(
            against(&report, &list, ""),
            "TST003 error 2:1-2:6 \"88001\" x20"
        );
    }
}
