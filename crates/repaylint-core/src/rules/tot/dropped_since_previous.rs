//! TOT012: a loan of the report before that is not finished is not in this one.

use rust_decimal::Decimal;

use super::missing::{is_named_by_ledger, missing, named, place_of_run};
use crate::books::{Book, Extra, LoanStatus, Row};
use crate::engine::{BooksView, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT012",
    name: "dropped-since-previous",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A loan that is not reported may be billed; missing is not zero (Kiva's partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,60.00\n",
        config: "column-mode = \"two\"\nbasis = \"outstanding\"",
        with: &[Reference {
            flag: "--previous",
            file: "last-month.csv",
            bytes: b"loan_id,amount\n88001,50.00\n88002,75.00\n",
        }],
    },
    texts: texts!("dropped_since_previous"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Previous, Need::WholeMonth],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(previous) = &view.books.previous else {
        return;
    };
    let near_is_said = view.books.kiva.is_some() || view.books.ledger.is_some();
    let dropped = missing(view, Which::Previous, near_is_said, |row| {
        is_unfinished(view, previous, row).is_some() && !is_named_by_ledger(view, previous, row)
    });
    for row in dropped {
        let Some(why) = is_unfinished(view, previous, row) else {
            continue;
        };
        let severity = match why {
            Why::Status(LoanStatus::PayingBack) => Severity::Error,
            _ => Severity::Warning,
        };
        let loan = named(previous, row);
        let before = previous.amount(row).unwrap_or_default();
        let args = Args::none()
            .id("loan_id", loan.loan_id.as_str())
            .text("before", before.to_string());
        let args = match why {
            Why::Status(status) => args.case("case", "status").text("status", status.as_str()),
            Why::Owed => args.case("case", "owed"),
            Why::Below(amount) => args
                .case("case", "below")
                .text("amount", amount.to_string()),
        };
        let finding = Finding::new(&RULE, place_of_run(view)).severity(severity);
        let finding = finding
            .args(args)
            .related(previous.place(row, Field::LoanId))
            .loans(vec![loan]);
        sink.push(finding);
    }
}

/// How it is known that a loan is not finished.
#[derive(Clone, Copy)]
enum Why {
    /// Kiva says that it should be reported.
    Status(LoanStatus),
    /// Something was owed.
    Owed,
    /// Less was repaid than the loan's amount.
    Below(Decimal),
}

/// Whether a loan of the report before is known not to be finished. What Kiva's list says goes before what the amounts
/// say: it is newer.
fn is_unfinished(view: &BooksView<'_>, previous: &Book, row: Row) -> Option<Why> {
    let list = view.books.kiva.as_ref().filter(|list| list.has_statuses());
    if let Some(list) = list {
        match previous
            .same_loan(row, &list.book)
            .map(|row| list.status(row))
        {
            Some(status) if status.is_expected() => return Some(Why::Status(status)),
            Some(LoanStatus::Unsaid) => {}
            // Ended since, or never one to be reported.
            Some(_) => return None,
            None if list.is_complete() => return None,
            None => {}
        }
    }
    let before = previous.amount(row)?;
    match view.settings.basis? {
        Basis::Outstanding => (before > Decimal::ZERO).then_some(Why::Owed),
        Basis::Cumulative => {
            let amount = loan_amount(view, previous, row)?;
            (before < amount).then_some(Why::Below(amount))
        }
        Basis::Period => None,
    }
}

/// The loan's own amount, by Kiva's list or the ledger.
fn loan_amount(view: &BooksView<'_>, previous: &Book, row: Row) -> Option<Decimal> {
    let by_kiva = || {
        let list = &view.books.kiva.as_ref()?.book;
        list.amount(previous.same_loan(row, list)?)
    };
    let by_ledger = || {
        let ledger = &view.books.ledger.as_ref()?.book;
        let row = previous.same_loan(row, ledger)?;
        ledger.extra(row, Extra::Principal)?.parse().ok()
    };
    by_kiva().or_else(by_ledger)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings_against, outcome_against};

    const REPORT: &str = "loan_id,amount\n88001,25.00\n";
    const PREVIOUS: (&str, &str, &str) = (
        "--previous",
        "sep.csv",
        "loan_id,amount\n88001,25.00\n88002,75.00\n88003,0.00\n",
    );

    fn against(more: &[(&str, &str, &str)], config: &str) -> String {
        let books: Vec<_> = [PREVIOUS].iter().chain(more).copied().collect();
        findings_against(REPORT, &books, config)
    }

    fn list(rows: &str) -> String {
        format!("internal_loan_id,loan_local_price,status\n{rows}")
    }

    #[test]
    fn a_loan_on_which_something_is_owed_is_named() {
        let config = "basis = \"outstanding\"";
        assert_eq!(against(&[], config), "TOT012 warning");
        let outcome = outcome_against(REPORT, &[PREVIOUS], config);
        let named: Vec<_> = outcome
            .findings
            .iter()
            .flat_map(|found| &found.loans)
            .collect();
        assert_eq!(named.len(), 1);
        assert_eq!(named[0].loan_id, "88002");
    }

    #[test]
    fn a_loan_of_which_nobody_knows_whether_it_is_finished_is_silent() {
        for config in ["", "basis = \"period\"", "basis = \"cumulative\""] {
            assert_eq!(against(&[], config), "", "{config}");
        }
    }

    #[test]
    fn what_is_repaid_is_held_against_the_loans_own_amount() {
        let config = "basis = \"cumulative\"";
        let found = |principal: &str| {
            let rows = format!(
                "Loan No,Principal Paid,Loan Amount\n88001,25.00,500\n88002,0,{principal}\n88003,0,0\n"
            );
            // The ledger has nothing above zero for the loans that are missing.
            against(&[("--mis", "mis.csv", &rows)], config)
        };
        assert_eq!(found("75.01"), "TOT012 warning");
        assert_eq!(found("75.00"), "");
    }

    #[test]
    fn a_loan_that_kiva_still_expects_is_an_error_and_one_that_has_ended_is_silent() {
        let config = "basis = \"outstanding\"";
        for (status, found) in [
            ("payingBack", "TOT012 error"),
            ("defaulted", "TOT012 warning"),
            ("ended", ""),
            ("refunded", ""),
        ] {
            let rows = list(&format!("88001,500,payingBack\n88002,500,{status}\n"));
            let found_now = against(&[("--loans", "loans.csv", &rows)], config);
            assert_eq!(found_now, found, "{status}");
        }
        let without = list("88001,500,payingBack\n");
        assert_eq!(against(&[("--loans", "loans.csv", &without)], config), "");
    }

    #[test]
    fn a_loan_that_is_excepted_is_silent() {
        let config = |loan: &str| {
            format!(
                "basis = \"outstanding\"\n[[allow]]\ncode = \"TOT012\"\nloan-id = \"{loan}\"\nreason = \"sold\"\n"
            )
        };
        assert_eq!(against(&[], &config("88002")), "");
        assert_eq!(against(&[], &config("88003")), "TOT012 warning");
    }

    #[test]
    fn part_of_a_month_drops_nothing() {
        let config = "basis = \"outstanding\"\npartial = true";
        assert_eq!(against(&[], config), "");
    }
}
