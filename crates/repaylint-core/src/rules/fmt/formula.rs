//! FMT013: a formula, or what a spreadsheet shows in place of its result.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::is_formula;
use crate::model::Kind;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT013",
    name: "formula",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "OWASP, \"CSV Injection\": a field that begins with =, +, - or @ is run as a formula when the file is opened in a spreadsheet",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,=B2/2\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("formula"),
    check: Check::Cell(CellCheck::new(10, &Field::ALL, claims, report).losing_value()),
};

fn claims(cell: &CellView<'_>) -> bool {
    is_formula(cell.value())
}

fn report(cell: &CellView<'_>) -> Finding {
    let text = cell.value().trim();
    let case = if text.starts_with('#') {
        "error"
    } else if cell.file.report.kind() == Kind::Xlsx {
        "cell"
    } else {
        "formula"
    };
    cell.finding(&RULE)
        .args(about(cell, text).case("case", case))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn formulas_and_error_values_are_found_in_all_three_values() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n@SUM(A1),501,25.00\n88002,#REF!,12.50\n88003,503,+A1\n"
            ),
            "FMT013 error 2:1-2:9 \"@SUM(A1)\"\n\
             FMT013 error 3:7-3:12 \"#REF!\"\n\
             FMT013 error 4:11-4:14 \"+A1\""
        );
    }

    #[test]
    fn a_cell_with_a_minus_before_it_is_a_formula_in_an_id_too() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n-A1,12.50\n"),
            "FMT013 error 3:1-3:4 \"-A1\""
        );
        assert_eq!(
            findings("r.csv", "loan_id,amount\nKE-A1,25.00\n-12,12.50\n"),
            ""
        );
    }

    #[test]
    fn signed_numbers_and_dashes_are_no_formulas() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,+25.00\n88002,-12.50\n88003,-\n"
            ),
            "AMT005 error 3:7-3:13 \"-12.50\"\nAMT001 error 4:7-4:8 \"-\""
        );
    }
}
