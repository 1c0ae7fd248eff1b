//! IDS010: quotes around an id that belong to a program and not to the id.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::Trait;
use crate::rules::values::{about, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS010",
    name: "quote-artefact",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Excel marks text by an apostrophe before it or by =\"...\" around it; Kiva's samples show ids without either (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n00088001,25.00\n'00088002,12.50\n",
        good: b"loan_id,amount\n00088001,25.00\n00088002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("quote_artefact"),
    check: Check::Cell(
        CellCheck::new(32, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::Quotes)
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id().trimmed();
    let case = if id.starts_with('=') {
        "formula"
    } else if id.starts_with('\'') && !id.ends_with('\'') {
        "apostrophe"
    } else {
        "quotes"
    };
    let args = about(cell, id).case("case", case);
    suggesting(cell, &RULE, args, Safety::Safe, cell.id().tidied())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn quotes_of_every_kind_are_taken_off() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n\"=\"\"00088001\"\"\",25.00\n\"\"\"88002\"\"\",12.50\n“88003”,9.00\n"
            ),
            "IDS010 error 2:2-2:15 \"=\\\"\\\"00088001\\\"\\\"\" [safe]\n\
             IDS010 error 3:2-3:11 \"\\\"\\\"88002\\\"\\\"\" [safe]\n\
             IDS010 error 4:1-4:8 \"“88003”\" [safe]"
        );
    }

    #[test]
    fn a_formula_is_not_let_out_of_its_quotes() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n'=A1+1,12.50\n"),
            r#"IDS010 error 3:1-3:7 "'=A1+1""#
        );
    }

    #[test]
    fn an_apostrophe_inside_belongs_to_the_id() {
        let text = "loan_id,amount\n88001,25.00\nO'N-12,12.50\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
