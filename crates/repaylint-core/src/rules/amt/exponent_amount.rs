//! AMT009: an amount in scientific notation.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::model::Form;
use crate::rules::values::{about, with_readings, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT009",
    name: "exponent-amount",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 8259, section 6: a JSON number may have an exponent; Kiva's samples show amounts without (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,1.25E+3\n",
        good: b"loan_id,amount\n88001,25.00\n88002,1250\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("exponent_amount"),
    check: Check::Cell(CellCheck::new(75, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::Exponent) && cell.amount().exact().is_some()
}

fn report(cell: &CellView<'_>) -> Finding {
    let legal = cell.cell.is_some_and(|cell| cell.form == Form::JsonNumber);
    let severity = if legal {
        Severity::Warning
    } else {
        Severity::Error
    };
    let args = with_readings(about(cell, cell.amount().trimmed()), cell);
    let fix = write_plainly(cell).filter(|fix| fix.safety == Safety::Safe);
    cell.finding(&RULE).severity(severity).args(args).fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn json_allows_it_and_people_do_not_expect_it() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":1.25E+3}]}"#
            ),
            r#"AMT009 warning 1:44-1:51 "1.25E+3" [safe]"#
        );
    }

    #[test]
    fn a_point_that_another_amount_would_be_read_by_is_not_written() {
        let text = "loan_id,amount\n88001,1E-1\n88002,\"25,00\"\n88003,1.000 USh\n";
        let found = findings("r.csv", text);
        assert!(
            found.starts_with("AMT009 error 2:7-2:11 \"1E-1\"\n"),
            "{found}"
        );
        let alone = findings("r.csv", "loan_id,amount\n88001,1E-1\n");
        assert_eq!(alone, "AMT009 error 2:7-2:11 \"1E-1\" [safe]");
    }

    #[test]
    fn small_exponents_and_small_letters_are_exponents() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002,2500e-2\n"),
            r#"AMT009 error 3:7-3:14 "2500e-2" [safe]"#
        );
    }

    #[test]
    fn what_no_number_can_hold_is_too_large() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002,1E+40\n"),
            r#"AMT013 error 3:7-3:12 "1E+40""#
        );
    }
}
