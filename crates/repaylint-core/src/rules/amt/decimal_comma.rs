//! AMT002: a comma as decimal mark.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub static RULE: Rule = Rule {
    code: "AMT002",
    name: "decimal-comma",
    severity: Severity::Error,
    fix: Fixable::Either,
    since: "0.1.0",
    source: "Kiva's API samples write amounts with a decimal point: \"amount\": 25.00 (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,\"12,50\"\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
    },
    texts: texts!("decimal_comma"),
    check: Check::Cell(CellCheck::new(70, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::DecimalComma) || cell.amount().has(Mark::AmbiguousComma)
}

fn report(cell: &CellView<'_>) -> Finding {
    let amount = cell.amount();
    let args = Args::none().text("value", amount.written());
    if let Some((thousands, decimal)) = amount.both_readings() {
        let args = args
            .case("case", "ambiguous")
            .text("decimal", decimal.to_string())
            .text("thousands", thousands.to_string());
        return cell.finding(&RULE).args(args);
    }
    let decimal = amount
        .only_reading()
        .map(|value| value.to_string())
        .unwrap_or_default();
    let safety = if cell.amounts().proves_thousands_comma == 0 {
        Safety::Safe
    } else {
        Safety::Unsafe
    };
    let fix = cell
        .cell
        .map(|cell| Fix::edit(safety, cell.replaced_by(&decimal)));
    cell.finding(&RULE)
        .args(args.case("case", "decimal").text("decimal", decimal))
        .fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_comma_before_three_digits_says_both_readings() {
        insta::assert_snapshot!(findings("r.csv", "loan_id,amount\n88001,\"1,250\"\n"), @r#"AMT002 error 2:8-2:13 "1,250""#);
    }
}
