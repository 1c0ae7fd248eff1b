//! AMT014: blanks around an amount.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Fix, Safety, Severity};
use crate::model::Form;
use crate::rules::values::{about, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT014",
    name: "amount-whitespace",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 4180, section 2: spaces are considered part of a field",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002, 12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("amount_whitespace"),
    check: Check::Cell(CellCheck::new(100, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::EdgeSpace)
}

fn report(cell: &CellView<'_>) -> Finding {
    let amount = cell.amount();
    let fix = match cell.cell {
        Some(cell) if cell.form != Form::JsonString => {
            Some(Fix::edit(Safety::Safe, cell.replaced_by(amount.trimmed())))
        }
        _ => write_plainly(cell),
    };
    let args = about(cell, cell.value()).text("reading", amount.trimmed());
    cell.finding(&RULE).args(args).fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn blanks_of_every_kind_on_either_side_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00 \n88002,\u{a0}12.50\n88003,\" 9.00\"\n"
            ),
            "AMT014 warning 2:7-2:13 \"25.00 \" [safe]\n\
             AMT014 warning 3:7-3:13 \"\\u{a0}12.50\" [safe]\n\
             AMT014 warning 4:8-4:13 \" 9.00\" [safe]"
        );
    }

    #[test]
    fn a_worse_defect_comes_first() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002, -12.50\n"),
            r#"AMT005 error 3:7-3:14 " -12.50""#
        );
    }
}
