//! AMT004: a currency written beside an amount.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::{about, with_readings, write_plainly};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT004",
    name: "currency-symbol",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "Kiva's API takes the amount as a number and knows the currency from the loan (fps-sdk, samples/dotnet/repayments; FPS-Lib: loan_currency)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,KES 12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("currency_symbol"),
    check: Check::Cell(CellCheck::new(55, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::Currency) && cell.amount().exact().is_some()
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = with_readings(about(cell, cell.amount().trimmed()), cell);
    cell.finding(&RULE).args(args).fix(write_plainly(cell))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn signs_codes_and_names_on_either_side_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,$25.00\n88002,25 USh\n88003,-KES 9.00\n"
            ),
            "AMT004 error 2:7-2:13 \"$25.00\" [unsafe]\n\
             AMT004 error 3:7-3:13 \"25 USh\" [unsafe]\n\
             AMT004 error 4:7-4:16 \"-KES 9.00\" [unsafe]"
        );
    }

    #[test]
    fn an_ambiguous_amount_beside_a_currency_is_not_mended() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,\"$1,250\"\n"),
            r#"AMT004 error 2:8-2:14 "$1,250""#
        );
    }

    #[test]
    fn what_proves_its_reading_is_not_mended_before_it() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,\"$1,250\"\n88002,\"1.250,00\"\n"
            ),
            "AMT004 error 2:8-2:14 \"$1,250\" [unsafe]\nAMT002 error 3:8-3:16 \"1.250,00\" [unsafe]"
        );
    }

    #[test]
    fn another_word_beside_an_amount_is_no_currency() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25 apples\n"),
            r#"AMT001 error 2:7-2:16 "25 apples""#
        );
    }
}
