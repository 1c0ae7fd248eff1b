//! TOT003: the ledger has another amount for the loan.

use rust_decimal::Decimal;

use crate::engine::{BooksView, Common, Sink, Which};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity};
use crate::rules::amt::amount_outlier;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT003",
    name: "amount-differs-from-mis",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.2.0",
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
        needs: &[Need::Ledger],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    for common in view.differing(Which::Ledger) {
        if let (Some(reported), Some(booked)) = (common.reported, common.booked) {
            let lost_point = amount_outlier::lost_point(view, &common);
            sink.push(lost_point.unwrap_or_else(|| finding(view, &common, reported, booked)));
        }
    }
}

fn finding(view: &BooksView<'_>, common: &Common, reported: Decimal, booked: Decimal) -> Finding {
    let (loan_id, _) = view.ids(common.record);
    let difference = (reported - booked).abs().normalize();
    let args = Args::none()
        .id("loan_id", loan_id)
        .text("reported", reported.to_string())
        .text("booked", booked.to_string())
        .text("difference", difference.to_string())
        .case("direction", if reported > booked { "more" } else { "less" });
    let record = view.record(common.record);
    let cell = record.and_then(|record| record.amount);
    let edit = cell.map(|cell| cell.replaced_by(&booked.to_string()));
    let finding = Finding::new(&RULE, view.place(common.record, Field::Amount))
        .args(args)
        .fix(edit.map(|edit| Fix::edit(Safety::Unsafe, edit)));
    match &view.books.ledger {
        Some(ledger) => finding.related(ledger.book.place(common.row, Field::Amount)),
        None => finding,
    }
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
}
