//! AMT011: a repayment without an amount.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::values::visible;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT011",
    name: "amount-empty",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy: a row of the report is a loan id and its amount, and missing is not zero",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,\n",
        good: b"loan_id,amount\n88001,25.00\n88002,0.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("amount_empty"),
    check: Check::Cell(CellCheck::new(5, &[Field::Amount], claims, report).losing_value()),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.cell.is_some() && cell.amount().has(Mark::Empty) && !cell.record.is_hollow()
}

fn report(cell: &CellView<'_>) -> Finding {
    let loan = cell.record.loan_key();
    let args = if loan.is_empty() {
        Args::none().case("case", "alone")
    } else {
        Args::none().case("case", "loan").id("loan", visible(loan))
    };
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn blanks_are_no_amount() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002,  \n"),
            r#"AMT011 error 3:7-3:9 "  ""#
        );
    }

    #[test]
    fn zero_is_an_amount() {
        let text = "loan_id,amount\n88001,25.00\n88002,0\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
