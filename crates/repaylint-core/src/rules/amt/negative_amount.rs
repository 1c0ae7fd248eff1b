//! AMT005: an amount below zero.

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "AMT005",
    name: "negative-amount",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy: the amount is the principal outstanding or the cumulative principal repaid",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,-12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("negative_amount"),
    check: Check::Cell(CellCheck::new(85, &[Field::Amount], claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.amount().has(Mark::Negative)
}

fn report(cell: &CellView<'_>) -> Finding {
    cell.finding(&RULE)
        .args(about(cell, cell.amount().trimmed()))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn accountants_write_below_zero_in_other_ways() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,(25.00)\n88002,12.50-\n"),
            "AMT005 error 2:7-2:14 \"(25.00)\"\nAMT005 error 3:7-3:13 \"12.50-\""
        );
    }

    #[test]
    fn zero_is_not_below_zero_however_it_is_written() {
        let text = "loan_id,amount\n88001,-0.00\n88002,(0.00)\n88003,0\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
