//! IDS004: an id that a spreadsheet has turned into a number in scientific notation.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS004",
    name: "scientific-notation",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Microsoft, \"Keeping leading zeros and large numbers\": Excel shows numbers of 12 digits or more in scientific notation, and a CSV file holds what is shown",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n1.04E+11,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n104297000031,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("scientific_notation"),
    check: Check::Cell(
        CellCheck::new(33, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva)
            .losing_value(),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::Scientific)
}

fn report(cell: &CellView<'_>) -> Finding {
    cell.finding(&RULE).args(about(cell, cell.id().trimmed()))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_decimal_comma_and_a_client_id_make_no_difference() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n88001,\"5,01E+11\",25.00\n1e-05,502,12.50\n"
            ),
            "IDS004 error 2:8-2:16 \"5,01E+11\"\nIDS004 error 3:1-3:6 \"1e-05\""
        );
    }

    #[test]
    fn two_ids_that_became_the_same_are_no_duplicates() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n1.04E+11,25.00\n1.04E+11,12.50\n"),
            "IDS004 error 2:1-2:9 \"1.04E+11\"\nIDS004 error 3:1-3:9 \"1.04E+11\""
        );
    }

    #[test]
    fn an_e_without_a_sign_is_an_id() {
        let text = "loan_id,amount\n12E345,25.00\n1E5,12.50\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
