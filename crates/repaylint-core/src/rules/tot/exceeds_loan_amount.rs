//! TOT007: more than the loan's own amount.

use super::against::apart;
use super::loan_amounts::{Excess, Interest, compared};
use crate::engine::{BooksView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT007",
    name: "exceeds-loan-amount",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Amounts are principal repaid or principal outstanding (Kiva partner academy), so neither can be above the loan's amount in its currency (loan_local_price, Partner API)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,1250.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,125.00\n",
        config: "column-mode = \"two\"\nbasis = \"cumulative\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.csv",
            bytes: b"internal_loan_id,status,loan_local_price\n88001,payingBack,500.00\n88002,payingBack,500.00\n",
        }],
    },
    texts: texts!("exceeds_loan_amount"),
    check: Check::Books(BooksCheck {
        needs: &[
            Need::Basis(&[Basis::Cumulative, Basis::Outstanding]),
            Need::LoanAmounts,
        ],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let compared = compared(view);
    if compared.exceeding.is_empty() {
        return;
    }
    let explained = Interest::of(view, compared).explained();
    for excess in &compared.exceeding {
        if !excess
            .records
            .iter()
            .all(|record| explained.contains(record))
        {
            report(view, excess, sink);
        }
    }
}

fn report(view: &BooksView<'_>, excess: &Excess, sink: &mut Sink<'_>) {
    let Some(first) = excess.records.first() else {
        return;
    };
    let basis = view.settings.basis.map_or("", Basis::as_str);
    let args = Args::none()
        .id("loan_id", view.ids(*first).0)
        .number("members", excess.records.len() as u64)
        .text("reported", excess.reported.to_string())
        .text("limit", excess.limit.to_string())
        .text("difference", apart(excess.reported, excess.limit))
        .case("basis", basis);
    let finding = Finding::new(&RULE, view.place(*first, Field::Amount))
        .args(args)
        .related(excess.place);
    sink.push_covering(finding, excess.records.iter().copied());
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    fn with_price(amount: &str, price: &str, config: &str) -> String {
        let report = format!("loan_id,amount\n88001,{amount}\n");
        let list = format!(
            r#"{{"totalRecords":1,"data":[{{"internal_loan_id":"88001","status":"payingBack",{price}}}]}}"#
        );
        findings_against(&report, &[("--loans", "loans.json", &list)], config)
    }

    const PRICE: &str = r#""loan_local_price":"500.00","loan_price":"5.00","loan_currency":"KES""#;

    #[test]
    fn more_than_the_loan_by_more_than_a_cent_is_too_much() {
        for basis in ["cumulative", "outstanding"] {
            let config = format!("basis = \"{basis}\"");
            assert_eq!(
                with_price("500.02", PRICE, &config),
                r#"TOT007 error 2:7-2:13 "500.02""#
            );
            for fits in ["500.01", "500", "0"] {
                assert_eq!(with_price(fits, PRICE, &config), "", "{fits}");
            }
        }
    }

    #[test]
    fn one_minor_unit_is_that_of_the_currency() {
        let of = |amount, currency: &str| {
            let price = format!(r#""loan_local_price":"500","loan_currency":"{currency}""#);
            let config = format!("basis = \"cumulative\"\ncurrency = \"{currency}\"");
            with_price(amount, &price, &config)
        };
        assert_eq!(of("501", "UGX"), "");
        assert_eq!(of("502", "UGX"), r#"TOT007 error 2:7-2:10 "502""#);
        assert_eq!(of("500.001", "JOD"), "");
        assert_eq!(of("500.002", "JOD"), r#"TOT007 error 2:7-2:14 "500.002""#);
    }

    #[test]
    fn what_was_paid_in_a_month_or_in_another_currency_is_not_compared() {
        assert_eq!(with_price("600", PRICE, "basis = \"period\""), "");
        let config = "basis = \"cumulative\"\ncurrency = \"UGX\"";
        let found = with_price("600", PRICE, config);
        assert!(!found.contains("TOT007"), "{found}");
    }

    #[test]
    fn without_a_list_the_ledger_knows_the_loans_amount() {
        let ledger = "Loan No,Loan Amount,Principal Paid\n88001,500,600\n88002,500,400\n";
        let books = [("--mis", "ledger.csv", ledger)];
        let report = "loan_id,amount\n88001,600\n88002,400\n";
        let config = "basis = \"cumulative\"";
        assert_eq!(
            findings_against(report, &books, config),
            r#"TOT007 error 2:7-2:10 "600""#
        );
        let list = "internal_loan_id,loan_local_price,status\n88001,700,payingBack\n88002,500,payingBack\n";
        let books = [books[0], ("--loans", "loans.csv", list)];
        assert_eq!(findings_against(report, &books, config), "");
    }

    #[test]
    fn members_of_a_group_share_its_amount() {
        let list = "internal_loan_id,status,loan_local_price,borrower_count\nG1,payingBack,100,2\n";
        let of = |amount| {
            let report = format!("loan_id,client_id,amount\nG1,C1,50\nG1,C2,{amount}\n");
            let config = "column-mode = \"three\"\nbasis = \"cumulative\"";
            findings_against(&report, &[("--loans", "loans.csv", list)], config)
        };
        assert_eq!(of("50"), "");
        assert_eq!(of("51"), r#"TOT007 error 2:7-2:9 "50""#);
    }
}
