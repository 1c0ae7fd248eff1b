//! IDS001: a repayment that names no loan.

use crate::engine::CellView;
use crate::finding::{Args, Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::visible;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS001",
    name: "empty-id",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy: a row of the report is a loan id and its amount; Kiva's API: a repayment has a loan_id (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n,12.50\n88003,30.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,30.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("empty_id"),
    check: Check::Cell(CellCheck::new(1, &[Field::LoanId], claims, report).losing_value()),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.cell.is_some() && cell.id().has(Trait::Empty)
}

fn report(cell: &CellView<'_>) -> Finding {
    let amount = cell
        .record
        .amount
        .as_ref()
        .map_or("", |amount| amount.text.trim());
    let args = if amount.is_empty() {
        Args::none().case("case", "alone")
    } else {
        Args::none()
            .case("case", "amount")
            .text("amount", visible(amount))
    };
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn blanks_are_no_loan_id() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n  ,12.50\n88003,9\n"),
            r#"IDS001 error 3:1-3:3 "  ""#
        );
    }

    #[test]
    fn a_row_with_no_value_that_is_read_is_one_finding() {
        for text in [
            "loan_id,amount,notes\n88001,5.00,\n,,see page 2\n88002,6.00,\n",
            "loan_id,client_id,amount,notes\n88001,501,5.00,\n,,,see page 2\n88002,502,6.00,\n",
        ] {
            assert_eq!(
                findings("r.csv", text),
                "IDS001 error 3:1-3:1 \"\"",
                "{text}"
            );
        }
    }

    #[test]
    fn an_empty_client_id_is_not_this_rules() {
        let text = "loan_id,client_id,amount\n88001,501,25.00\n88002,,12.50\n";
        assert!(!findings("r.csv", text).contains("IDS001"));
    }

    #[test]
    fn an_empty_json_string_is_no_loan_id() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"","amount":25.00}]}"#
            ),
            r#"IDS001 error 1:28-1:28 """#
        );
    }
}
