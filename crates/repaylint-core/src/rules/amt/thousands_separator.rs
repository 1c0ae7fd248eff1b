//! AMT003: marks between the thousands of an amount.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Fix, Safety, Severity};
use crate::rules::values::{about, amount_edit, with_readings, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT003",
    name: "thousands-separator",
    severity: Severity::Error,
    fix: Fixable::Either,
    since: "0.1.0",
    source: "RFC 8259, section 6: a JSON number has no mark between its digits but one decimal point",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,\"1,250.00\"\n",
        good: b"loan_id,amount\n88001,25.00\n88002,1250.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("thousands_separator"),
    check: Check::Cell(CellCheck::new(60, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    let amount = cell.amount();
    let grouped = [
        Mark::ThousandsComma,
        Mark::ThousandsPoint,
        Mark::ThousandsBlank,
        Mark::LikeThousands,
    ];
    amount.exact().is_some() && grouped.into_iter().any(|mark| amount.has(mark))
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = with_readings(about(cell, cell.amount().trimmed()), cell);
    let fix = match cell.amount().both_readings() {
        // 5.000: the currency has no thousandths, so it is the point that parts thousands.
        Some((_, thousands)) => cell
            .cell
            .map(|cell| Fix::edit(Safety::Unsafe, amount_edit(cell, thousands))),
        None => write_plainly(cell),
    };
    cell.finding(&RULE).args(args).fix(fix)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn blanks_apostrophes_and_points_part_thousands_too() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,1 250\n88002,1'250\n88003,1\u{a0}250\n88004,1.250.000\n"
            ),
            "AMT003 error 2:7-2:12 \"1 250\" [safe]\n\
             AMT003 error 3:7-3:12 \"1'250\" [safe]\n\
             AMT003 error 4:7-4:12 \"1\\u{a0}250\" [safe]\n\
             AMT003 error 5:7-5:16 \"1.250.000\" [safe]"
        );
    }

    #[test]
    fn three_amounts_with_a_point_before_three_digits_say_both_readings() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,5.000\n88002,12.500\n88003,7.250\n88004,900\n"
            ),
            "AMT003 error 2:7-2:12 \"5.000\" [unsafe]\n\
             AMT003 error 3:7-3:13 \"12.500\" [unsafe]\n\
             AMT003 error 4:7-4:12 \"7.250\" [unsafe]"
        );
    }

    #[test]
    fn two_of_them_or_one_with_other_decimals_are_silent() {
        let two = "loan_id,amount\n88001,5.000\n88002,12.500\n88003,900\n";
        assert_eq!(findings("r.csv", two), "");
        let other = "loan_id,amount\n88001,5.000\n88002,12.500\n88003,7.250\n88004,0.50\n";
        assert_eq!(findings("r.csv", other), "");
    }

    #[test]
    fn a_comma_between_thousands_shows_that_the_point_marks_decimals() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,5.000\n88002,12.500\n88003,7.250\n88004,\"1,250.00\"\n"
            ),
            r#"AMT003 error 5:8-5:16 "1,250.00" [safe]"#
        );
    }

    #[test]
    fn a_decimal_comma_elsewhere_shows_that_the_point_parts_thousands() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,5.000\n88002,\"12,50\"\n"),
            "AMT003 error 2:7-2:12 \"5.000\" [safe]\nAMT002 error 3:8-3:13 \"12,50\" [safe]"
        );
    }
}
