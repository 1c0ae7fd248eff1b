//! TOT011: Kiva has loans of the report in another currency than the configuration says.

use std::collections::BTreeMap;

use crate::books::{KivaList, Row};
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::values::visible;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    code: "TOT011",
    name: "currency-mismatch",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A loan has a loan_currency (Partner API, GET loans); amounts are reported in the loan's local currency",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88003,12.50\n",
        config: "column-mode = \"two\"\ncurrency = \"KES\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.csv",
            bytes: b"internal_loan_id,loan_local_price,loan_currency\n88001,500,KES\n88002,500,USD\n88003,500,KES\n",
        }],
    },
    texts: texts!("currency_mismatch"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Loans, Need::LoanCurrencies, Need::Currencies],
        in_place_of: &[],
        check,
    }),
};

/// Loans of one currency.
struct Group {
    first: RecordRef,
    row: Row,
    all: Vec<RecordRef>,
}

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(list) = &view.books.kiva else {
        return;
    };
    // Nearly always all currencies are known, and no loan need be looked at.
    let mut written = list.currencies().iter();
    if written.all(|currency| is_configured(currency, view.settings)) {
        return;
    }
    let groups = foreign(view, list, sink);
    let configured = view.settings.currencies.iter();
    let configured: Vec<&str> = configured.map(iso_currency::Currency::code).collect();
    for (currency, group) in groups {
        let (loan_id, _) = view.ids(group.first);
        let count = group.all.len() as u64;
        let args = Args::none()
            .number("count", count)
            .id("loan_id", loan_id)
            .text("currency", visible(&currency))
            .text("configured", configured.join(", "));
        let finding = Finding::new(&RULE, view.place(group.first, Field::Amount))
            .args(args)
            .count(count)
            .related(list.book.place(group.row, Field::LoanId));
        sink.push_joined(finding, group.all);
    }
}

/// Repayments of loans in currencies that are not configured, by currency.
fn foreign(view: &BooksView<'_>, list: &KivaList, sink: &mut Sink<'_>) -> BTreeMap<String, Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for record in view.records() {
        let Some(row) = view.row(Which::Kiva, record) else {
            continue;
        };
        let Some(currency) = list.currency(row) else {
            continue;
        };
        if is_configured(currency, view.settings) {
            continue;
        }
        let (loan_id, client_id) = view.ids(record);
        if sink.knows_loan(&RULE, &loan_id, &client_id) {
            continue;
        }
        let group = groups.entry(currency.to_ascii_uppercase());
        let group = group.or_insert_with(|| Group {
            first: record,
            row,
            all: Vec::new(),
        });
        group.all.push(record);
    }
    groups
}

fn is_configured(currency: &str, settings: &Settings) -> bool {
    let mut configured = settings.currencies.iter();
    configured.any(|known| known.code().eq_ignore_ascii_case(currency))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings_against, outcome_against};

    const REPORT: &str = "loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n";

    fn against(currencies: [&str; 4], config: &str) -> String {
        findings_against(
            REPORT,
            &[("--loans", "loans.csv", &list(currencies))],
            config,
        )
    }

    fn list(currencies: [&str; 4]) -> String {
        let rows = (88001..).zip(currencies);
        let rows = rows.map(|(loan, currency)| format!("{loan},500,{currency}\n"));
        format!(
            "internal_loan_id,loan_local_price,loan_currency\n{}",
            rows.collect::<String>()
        )
    }

    #[test]
    fn every_other_currency_is_one_finding_with_the_number_of_loans() {
        assert_eq!(
            against(["KES", "USD", "usd", "UGX"], "currency = \"KES\""),
            r#"TOT011 error 3:7-3:12 "12.50" x2"#
        );
        assert_eq!(
            against(["KES", "USD", "UGX", "KES"], "currency = \"KES\""),
            "TOT011 error 3:7-3:12 \"12.50\"\nTOT011 error 4:7-4:11 \"5.00\""
        );
    }

    #[test]
    fn several_currencies_may_be_configured_and_loans_of_others_do_not_matter() {
        let config = "currency = [\"KES\", \"USD\"]";
        assert_eq!(against(["KES", "USD", "kes", "UGX"], config), "");
    }

    #[test]
    fn a_loan_whose_currency_is_not_said_is_silent() {
        assert_eq!(against(["KES", "", "KES", ""], "currency = \"KES\""), "");
    }

    #[test]
    fn every_loan_of_the_other_currency_is_flagged() {
        let list = list(["KES", "USD", "USD", "KES"]);
        let books = [("--loans", "loans.csv", &*list)];
        let outcome = outcome_against(REPORT, &books, "currency = \"KES\"");
        assert_eq!(outcome.summary.clean_records, 1);
    }
}
