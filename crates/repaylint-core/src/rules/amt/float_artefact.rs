//! AMT008: the residue that binary floating point leaves in an amount.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::{about, with_readings, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT008",
    name: "float-artefact",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "IEEE 754: binary floating point cannot hold most decimal fractions, such as 0.1",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.500000000000004\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("float_artefact"),
    check: Check::Cell(CellCheck::new(90, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::FloatArtefact)
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = with_readings(about(cell, cell.amount().trimmed()), cell);
    cell.finding(&RULE).args(args).fix(write_plainly(cell))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn nines_and_zeros_before_stray_digits_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,24.999999999999996\n88002,141060.74999999997\n"
            ),
            "AMT008 error 2:7-2:25 \"24.999999999999996\" [unsafe]\n\
             AMT008 error 3:7-3:25 \"141060.74999999997\" [unsafe]"
        );
    }

    #[test]
    fn long_amounts_without_such_a_run_are_not() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n88002,500000000000000.01\n88003,33.333333333333333\n"
            ),
            r#"AMT007 error 4:7-4:25 "33.333333333333333" [unsafe]"#
        );
    }
}
