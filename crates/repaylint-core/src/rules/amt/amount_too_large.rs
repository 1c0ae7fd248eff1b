//! AMT013: an amount larger than any amount may be.

use crate::amount::Mark;
use crate::engine::{CellView, FileView};
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT013",
    name: "amount-too-large",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "The partner's own setting max-amount in repaylint.toml; without it, 28 significant digits, which decimal types commonly hold",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12345678901234567890123456789\n",
        good: b"loan_id,amount\n88001,25.00\n88002,123.45\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("amount_too_large"),
    check: Check::Cell(CellCheck::new(80, &[Field::Amount], claims, report).asking(wanted)),
};

fn wanted(file: &FileView<'_>) -> bool {
    file.settings.max_amount.is_some()
}

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::TooLarge) || is_above_limit(cell)
}

fn is_above_limit(cell: &CellView<'_>) -> bool {
    cell.file
        .settings
        .max_amount
        .zip(cell.amount().only_reading())
        .is_some_and(|(limit, value)| value > limit)
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = about(cell, cell.amount().trimmed());
    let limit = cell.file.settings.max_amount;
    let args = match limit.filter(|_| is_above_limit(cell)) {
        Some(limit) => args.case("case", "limit").text("limit", limit.to_string()),
        None => args.case("case", "digits"),
    };
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;

    #[test]
    fn an_amount_above_the_limit_is_too_large() {
        let settings = Settings {
            max_amount: Some(Decimal::new(50_000, 2)),
            ..Settings::default()
        };
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,amount\n88001,500.00\n88002,500.01\n",
                &settings
            ),
            r#"AMT013 error 3:7-3:13 "500.01""#
        );
    }

    #[test]
    fn zeros_are_no_digits_that_need_room() {
        let zeros = "0".repeat(40);
        let text = format!("loan_id,amount\n88001,{zeros}25.00\n88002,12.50{zeros}\n");
        assert_eq!(findings("r.csv", text), "");
    }
}
