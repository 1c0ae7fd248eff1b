//! AMT007: more decimals than the currency has.

use crate::engine::CellView;
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
    check: Check::Cell(CellCheck::new(95, &[Field::Amount], claims, report)),
};

/// From so many decimals on, the value is a rate or a result and no sum of money.
const NO_MONEY: u32 = 5;

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().decimals() > cell.file.settings.minor_units()
}

fn report(cell: &CellView<'_>) -> Finding {
    let amount = cell.amount();
    let units = cell.file.settings.minor_units();
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
        _ if cell.file.settings.currencies.is_empty() => "unknown",
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

    use crate::rules::testing::{findings, findings_with};
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
}
