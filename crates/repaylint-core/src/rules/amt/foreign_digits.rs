//! AMT012: an amount in the digits of another script.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Fix, Safety, Severity};
use crate::rules::values::{about, visible, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT012",
    name: "foreign-digits",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 8259, section 6: the digits of a JSON number are 0 to 9",
    example: Example {
        file: "report.csv",
        bad: "loan_id,amount\n88001,25.00\n88002,١٢٫٥٠\n".as_bytes(),
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("foreign_digits"),
    check: Check::Cell(CellCheck::new(50, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::ForeignDigits)
}

fn report(cell: &CellView<'_>) -> Finding {
    // What else is wrong with the amount is left for its own rule to judge, unless its reading is beyond doubt.
    let digits = cell.amount().in_ascii();
    let fix = write_plainly(cell)
        .filter(|fix| fix.safety == Safety::Safe)
        .or_else(|| Some(Fix::edit(Safety::Safe, cell.cell?.replaced_by(&digits))));
    let args = about(cell, cell.amount().trimmed()).text("reading", visible(&digits));
    cell.finding(&RULE).args(args).fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn digits_of_many_scripts_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,२५.००\n88002,２５\n88003,KES ২৫\n"
            ),
            "AMT012 error 2:7-2:12 \"२५.००\" [safe]\n\
             AMT012 error 3:7-3:9 \"２５\" [safe]\n\
             AMT012 error 4:7-4:13 \"KES ২৫\" [safe]"
        );
    }

    #[test]
    fn digits_in_words_make_no_amount() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002,x٢\n"),
            r#"AMT001 error 3:7-3:9 "x٢""#
        );
    }
}
