//! AMT001: an amount that is no number in any reading.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::is_date;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};
use crate::words::is_placeholder;

pub(super) static RULE: Rule = Rule {
    code: "AMT001",
    name: "not-a-number",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's API takes the amount as a JSON number (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("not_a_number"),
    check: Check::Cell(CellCheck::new(120, &[Field::Amount], claims, report).losing_value()),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::NotANumber)
}

fn report(cell: &CellView<'_>) -> Finding {
    let text = cell.amount().trimmed();
    let case = if text.chars().all(|char| matches!(char, '-' | '–' | '—')) {
        "dash"
    } else if is_date(text) {
        "date"
    } else if is_placeholder(text) {
        "placeholder"
    } else {
        "other"
    };
    let args = about(cell, text).case("case", case);
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_date_a_dash_and_a_word_are_no_numbers() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,12-Mar\n88002, -   \n88003,n/a\n88004,12 50\n"
            ),
            "AMT001 error 2:7-2:13 \"12-Mar\"\n\
             AMT001 error 3:7-3:12 \" -   \"\n\
             AMT001 error 4:7-4:10 \"n/a\"\n\
             AMT001 error 5:7-5:12 \"12 50\""
        );
    }

    #[test]
    fn a_k_behind_an_amount_may_mean_thousands() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,5K\n88002,5 k.\n88003,K5\n"),
            "AMT001 error 2:7-2:9 \"5K\"\nAMT001 error 3:7-3:11 \"5 k.\"\nAMT004 error 4:7-4:9 \"K5\" [unsafe]"
        );
    }

    #[test]
    fn signs_and_missing_digits_around_a_point_are_plain() {
        let text = "loan_id,amount\n88001,+25.00\n88002,.5\n88003,5.\n88004,007\n88005,-0.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn a_json_string_that_is_no_number_is_one_finding() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":"paid"}]}"#
            ),
            r#"AMT001 error 1:45-1:49 "paid""#
        );
    }
}
