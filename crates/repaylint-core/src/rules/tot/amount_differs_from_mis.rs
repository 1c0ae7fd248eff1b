//! TOT003: the ledger has another amount for the loan.

use rust_decimal::Decimal;

use super::against::apart;
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity};
use crate::rules::amt::amount_outlier;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT003",
    name: "amount-differs-from-mis",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "\"The amount reported should match what appears in your organization's MIS\" (Kiva, report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,15.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--mis",
            file: "ledger.csv",
            bytes: b"Loan Number,Principal Paid\n88001,25.00\n88002,15.50\n",
        }],
    },
    texts: texts!("amount_differs_from_mis"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Ledger, Need::SameKind],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(ledger) = &view.books.ledger else {
        return;
    };
    for common in view.differing(Which::Ledger) {
        if let (Some(reported), Some(booked)) = (common.reported, common.booked)
            && reported != -booked
        {
            // An amount that lost its point is said of the amount itself.
            if let Some(lost_point) = amount_outlier::lost_point(view, &common) {
                sink.push(lost_point);
                continue;
            }
            let record = view.record(common.record);
            let cell = record.and_then(|record| record.amount);
            let edit = cell.map(|cell| cell.replaced_by(&booked.to_string()));
            let finding = Finding::new(&RULE, view.place(common.record, Field::Amount))
                .args(args(view, common.record, reported, booked).number("members", 1))
                .related(ledger.book.place(common.row, Field::Amount))
                .fix(edit.map(|edit| Fix::edit(Safety::Unsafe, edit)));
            sink.push(finding);
        }
    }
    for shared in view.shared(Which::Ledger) {
        if let (Some(reported), Some(booked), Some(first)) =
            (shared.reported, shared.booked, shared.members.first())
            && reported != booked
        {
            let members = shared.members.len() as u64;
            let finding = Finding::new(&RULE, view.place(*first, Field::Amount))
                .args(args(view, *first, reported, booked).number("members", members))
                .related(ledger.book.place(shared.row, Field::Amount));
            sink.push_covering(finding, shared.members);
        }
    }
}

fn args(view: &BooksView<'_>, record: RecordRef, reported: Decimal, booked: Decimal) -> Args {
    Args::none()
        .id("loan_id", view.ids(record).0)
        .text("reported", reported.to_string())
        .text("booked", booked.to_string())
        .text("difference", apart(reported, booked))
        .case("direction", if reported > booked { "more" } else { "less" })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    fn against(report: &str, ledger: &str) -> String {
        findings_against(report, &[("--mis", "ledger.csv", ledger)], "")
    }

    #[test]
    fn another_amount_is_named_at_the_report() {
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        let ledger = "Loan No,Principal Paid\n88001,25\n88002,12.05\n";
        insta::assert_snapshot!(against(report, ledger), @r#"TOT003 error 3:7-3:12 "12.50" [unsafe]"#);
    }

    #[test]
    fn equal_numbers_are_silent_however_they_are_written() {
        let report = "loan_id,amount\n88001,25.00\n88002,0.30\n";
        let ledger = "Loan No;Principal Paid\n88002;0,3\n88001;25\n";
        assert_eq!(against(report, ledger), "");
    }

    #[test]
    fn members_of_a_group_are_held_together_against_the_one_row_of_the_ledger() {
        let ledger = "Loan No,Principal Paid\nG1,40\nG2,10\n";
        let of = |amount| {
            let report = format!("loan_id,client_id,amount\nG1,C1,25\nG1,C2,{amount}\nG2,C3,10\n");
            findings_against(
                &report,
                &[("--mis", "ledger.csv", ledger)],
                "column-mode = \"three\"",
            )
        };
        assert_eq!(of("15"), "");
        assert_eq!(of("16"), r#"TOT003 error 2:7-2:9 "25""#);
    }

    #[test]
    fn rows_of_a_loan_in_the_ledger_are_added_up_where_that_is_wanted() {
        let ledger = "Loan No,Client ID,Principal Paid\nG1,C1,0.10\nG1,C2,0.20\n";
        let of = |amount| {
            let report = format!("loan_id,amount\nG1,{amount}\n");
            let books = [("--mis", "ledger.csv", ledger)];
            findings_against(&report, &books, "column-mode = \"two\"\n[mis]\nsum = true")
        };
        assert_eq!(of("0.3"), "");
        assert!(of("0.31").starts_with("TOT003"));
    }

    #[test]
    fn large_and_fine_amounts_are_compared_to_the_last_digit() {
        for (reported, booked) in [
            ("500000000000000", "500000000000000.01"),
            ("1.234", "1.235"),
            ("500000000000001", "500000000000000"),
            ("9999999999999999999999999999", "1"),
        ] {
            let of = |reported: &str| {
                let report = format!("loan_id,amount\n88001,{reported}\n");
                let ledger = format!("Loan No,Principal Paid\n88001,{booked}\n");
                against(&report, &ledger).contains("TOT003")
            };
            assert!(of(reported) && !of(booked), "{reported}");
        }
    }

    #[test]
    fn balances_are_not_held_against_what_was_repaid() {
        let report = "loan_id,Principal Repaid\n88001,25\n88002,12.50\n88003,5\n";
        let balances = "Loan No,Principal Outstanding\n88001,75\n88002,87.50\n88003,95\n";
        let books = [("--mis", "ledger.csv", balances)];
        let outcome = crate::rules::testing::outcome_against(report, &books, "");
        assert!(outcome.findings.iter().all(|it| it.rule.code != "TOT003"));
        let of_kind = outcome.not_checked.iter().find(|it| it.why == "other-kind");
        assert!(of_kind.is_some_and(|it| it.rules.contains(&"TOT003")));
        // The same name over other amounts: most of them are equal, so the name means nothing.
        let paid = "Loan No,Saldo\n88001,25\n88002,12.50\n88003,6\n";
        assert!(against(report, paid).starts_with("TOT003"));
    }

    #[test]
    fn of_several_amounts_in_the_ledger_the_basis_chooses() {
        let ledger = "Loan No,Amount,Principal Paid,Principal Outstanding\n88001,100,25,75\n";
        let books = [("--mis", "ledger.csv", ledger)];
        let of = |basis: &str, amount: u32| {
            let report = format!("loan_id,amount\n88001,{amount}\n");
            findings_against(&report, &books, &format!("basis = \"{basis}\""))
        };
        assert_eq!(of("cumulative", 25), "");
        assert_eq!(of("outstanding", 75), "");
        assert!(of("outstanding", 25).starts_with("TOT003"));
    }

    #[test]
    fn a_minus_too_many_is_said_of_the_amount_alone() {
        let report = "loan_id,amount\n88001,-25\n";
        let found = against(report, "Loan No,Principal Paid\n88001,25\n");
        assert!(
            found.starts_with("AMT005") && !found.contains("TOT003"),
            "{found}"
        );
    }
}
