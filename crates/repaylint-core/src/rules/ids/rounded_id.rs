//! IDS011: long ids of which a spreadsheet has kept fifteen digits.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS011",
    name: "rounded-id",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Microsoft, \"Excel specifications and limits\": numbers have a precision of 15 digits; the digits after them become zeros",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n\
            202600010008817000,25.00\n202600010008936000,12.50\n202600010009141000,30.00\n\
            202600010009355000,18.00\n202600010009762000,42.00\n",
        good: b"loan_id,amount\n\
            202600010008817117,25.00\n202600010008936236,12.50\n202600010009141341,30.00\n\
            202600010009355455,18.00\n202600010009762562,42.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("rounded_id"),
    check: Check::Cell(
        CellCheck::new(35, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva)
            .losing_value()
            .once(),
    ),
};

/// So many long ids end in zeros by chance only once in a hundred thousand files.
const ENOUGH: u32 = 5;

fn claims(cell: &CellView<'_>) -> bool {
    let ids = cell.ids();
    let rounded = ids.with(Trait::RoundedDigits);
    cell.id().has(Trait::RoundedDigits)
        && rounded >= ENOUGH
        && rounded == ids.with(Trait::LongDigits)
}

fn report(cell: &CellView<'_>) -> Finding {
    let count = u64::from(cell.ids().with(Trait::RoundedDigits));
    let args = about(cell, cell.id().trimmed()).number("count", count);
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    const FOUR: &str = "loan_id,amount\n\
        1002600010008810,25.00\n1002600010008920,12.50\n1002600010009130,30.00\n1002600010009340,18.00\n";

    #[test]
    fn all_of_them_are_one_finding() {
        assert_eq!(
            findings(
                "r.csv",
                format!("{FOUR}1002600010009750,42.00\n88001,9.00\n")
            ),
            r#"IDS011 error 2:1-2:17 "1002600010008810" x5"#
        );
    }

    #[test]
    fn one_long_id_with_another_digit_clears_them_all() {
        let text = format!("{FOUR}1002600010009750,42.00\n1002600010009751,9.00\n");
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn four_may_end_in_zero_by_chance() {
        assert_eq!(findings("r.csv", FOUR), "");
    }
}
