//! AMT007: more decimals than the currency has.

use iso_currency::Currency;

use crate::books::KivaList;
use crate::engine::{CellView, FileView, RecordRef, Which};
use crate::finding::{Field, Finding, Fix, Safety, Severity};
use crate::rules::values::{about, amount_edit};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT007",
    name: "too-many-decimals",
    severity: Severity::Warning,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "ISO 4217: the minor units of each currency",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.505\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("too_many_decimals"),
    check: Check::Cell(CellCheck::new(95, &[Field::Amount], claims, report).asking(wanted)),
};

/// From so many decimals on, the value is a rate or a result and no sum of money.
const NO_MONEY: u32 = 5;

/// Plain amounts need a look only where a loan may be in a currency with fewer decimals than amounts usually have here.
fn wanted(file: &FileView<'_>) -> bool {
    let usual = file.settings.minor_units();
    let list = file.held.and_then(|held| held.books.kiva.as_ref());
    file.report.columns.amount.has_fractions
        && list.is_some_and(|list| {
            let mut currencies = list.currencies().iter();
            currencies.any(|code| units_of(code).is_some_and(|units| units < usual))
        })
}

/// The decimals of a currency, by its code.
fn units_of(code: &str) -> Option<u32> {
    let currency = Currency::from_code(&code.to_ascii_uppercase())?;
    currency.exponent().map(u32::from)
}

/// The decimals of the loan's own currency, where Kiva's list says it.
fn own_units(cell: &CellView<'_>) -> Option<u32> {
    let held = cell.file.held?;
    let list: &KivaList = held.books.kiva.as_ref()?;
    let record = RecordRef {
        file: cell.file.report.id,
        record: cell.record.no,
    };
    units_of(list.currency(held.row(Which::Kiva, record)?)?)
}

fn claims(cell: &CellView<'_>) -> bool {
    let decimals = cell.amount().decimals();
    decimals > 0 && decimals > own_units(cell).unwrap_or_else(|| cell.file.settings.minor_units())
}

fn report(cell: &CellView<'_>) -> Finding {
    let amount = cell.amount();
    let own = own_units(cell);
    let units = own.unwrap_or_else(|| cell.file.settings.minor_units());
    let rounded = amount.rounded(units).unwrap_or_default();
    let severity = if amount.decimals() >= NO_MONEY {
        Severity::Error
    } else {
        Severity::Warning
    };
    let fix = cell
        .cell
        .map(|cell| Fix::edit(Safety::Unsafe, amount_edit(cell, rounded)));
    let case = match units {
        _ if own.is_none() && cell.file.settings.currencies.is_empty() => "unknown",
        0 => "none",
        _ => "some",
    };
    let args = about(cell, amount.trimmed())
        .case("case", case)
        .number("decimals", u64::from(amount.decimals()))
        .number("units", u64::from(units))
        .text("reading", rounded.to_string());
    cell.finding(&RULE).severity(severity).args(args).fix(fix)
}

#[cfg(test)]
mod tests {
    use iso_currency::Currency;

    use crate::rules::testing::{findings, findings_against, findings_with};
    use crate::settings::Settings;

    fn settings(currency: Currency) -> Settings {
        Settings {
            currencies: vec![currency],
            ..Settings::default()
        }
    }

    #[test]
    fn the_fifth_decimal_makes_it_an_error() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n88002,1.2345\n88003,1.23456\n"
            ),
            "AMT007 warning 3:7-3:13 \"1.2345\" [unsafe]\nAMT007 error 4:7-4:14 \"1.23456\" [unsafe]"
        );
    }

    #[test]
    fn zeros_at_the_end_do_not_count() {
        let text = "loan_id,amount\n88001,25.50000\n88002,12.5000\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn the_currency_decides() {
        let text = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        assert_eq!(
            findings_with("r.csv", text, &settings(Currency::UGX)),
            r#"AMT007 warning 3:7-3:12 "12.50" [unsafe]"#
        );
        let text = "loan_id,amount\n88001,25.00\n88002,12.505\n";
        assert_eq!(findings_with("r.csv", text, &settings(Currency::TND)), "");
    }

    #[test]
    fn the_currency_of_the_loan_itself_decides_first() {
        let list = "internal_loan_id,loan_local_price,loan_currency\n\
            88001,900,UGX\n88002,900,KES\n88003,900,TND\n88004,900,\n";
        let books = [("--loans", "loans.csv", list)];
        let report = "loan_id,amount\n88001,12.50\n88002,12.50\n88003,12.505\n88004,12.505\n";
        let ugx = r#"AMT007 warning 2:7-2:12 "12.50" [unsafe]"#;
        let unsaid = r#"AMT007 warning 5:7-5:13 "12.505" [unsafe]"#;
        assert_eq!(
            findings_against(report, &books, ""),
            format!("{ugx}\n{unsaid}")
        );
        let all = "currency = [\"UGX\", \"KES\", \"TND\"]";
        assert_eq!(findings_against(report, &books, all), ugx);
        let right = "loan_id,amount\n88001,12.00\n88002,12.50\n88003,12.505\n88004,12.5\n";
        assert_eq!(findings_against(right, &books, ""), "");
    }
}
