//! AMT002: a comma as decimal mark.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::{about, with_readings, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
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
        with: &[],
    },
    texts: texts!("decimal_comma"),
    check: Check::Cell(CellCheck::new(70, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    let amount = cell.amount();
    amount.exact().is_some() && (amount.has(Mark::DecimalComma) || amount.has(Mark::AmbiguousComma))
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = with_readings(about(cell, cell.amount().trimmed()), cell);
    cell.finding(&RULE).args(args).fix(write_plainly(cell))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_comma_before_three_digits_says_both_readings() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,\"1,250\"\n"),
            r#"AMT002 error 2:8-2:13 "1,250""#
        );
    }

    #[test]
    fn another_amount_of_the_column_can_prove_the_reading() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,\"1,250\"\n88002,\"1.250,00\"\n"
            ),
            "AMT002 error 2:8-2:13 \"1,250\" [safe]\nAMT002 error 3:8-3:16 \"1.250,00\" [safe]"
        );
    }

    #[test]
    fn the_rest_of_an_amount_is_found_where_the_row_has_room_for_it() {
        for text in [
            "loan_id,amount,note\n88001,12,50,\n88002,30.00,\n",
            "loan_id,amount,note,date\n88001,12,50,,\n88002,30.00,,\n",
            "loan_id,amount,\n88001,12,50\n88002,30.00,\n",
        ] {
            assert_eq!(
                findings("r.csv", text),
                "AMT002 error 2:7-2:12 \"12,50\" [unsafe]",
                "{text}"
            );
        }
        let with_clients = "amount,,loan_id,client_id\n12,50,88001,501\n30.00,,88002,502\n";
        assert_eq!(
            findings("r.csv", with_clients),
            "AMT002 error 2:1-2:6 \"12,50\" [unsafe]"
        );
    }

    #[test]
    fn an_amount_in_one_field_proves_how_split_ones_are_read() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,12,50\n88002,\"30,00\"\n"),
            "AMT002 error 2:7-2:12 \"12,50\" [safe]\nAMT002 error 3:8-3:13 \"30,00\" [safe]"
        );
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,12,50\n88002,30,00\n88003,25\n"
            ),
            "AMT002 error 2:7-2:12 \"12,50\" [unsafe]\nAMT002 error 3:7-3:12 \"30,00\" [unsafe]"
        );
    }

    #[test]
    fn a_value_too_many_is_no_fraction() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25\n88002,501,5012345\n"),
            "FMT004 error 3:11-3:18 \"5012345\""
        );
    }

    #[test]
    fn a_column_of_numbers_beside_the_amounts_is_no_part_of_them() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,age\n88001,25,42\n88002,30,37\n"),
            ""
        );
        assert_eq!(
            findings("r.csv", "loan_id,amount,\n88001,25,42\n88002,30.00,37\n"),
            "FMT007 warning 1:16-1:16 \"\""
        );
    }

    #[test]
    fn commas_of_both_kinds_prove_nothing() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,\"12,50\"\n88002,\"1,250.00\"\n"
            ),
            "AMT002 error 2:8-2:13 \"12,50\" [unsafe]\nAMT003 error 3:8-3:16 \"1,250.00\" [unsafe]"
        );
    }

    #[test]
    fn a_json_string_becomes_a_number() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":"12,50"}]}"#
            ),
            r#"AMT002 error 1:45-1:50 "12,50" [safe]"#
        );
    }
}
