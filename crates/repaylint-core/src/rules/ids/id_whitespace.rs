//! IDS002: white space that makes an id another text than it looks.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::{IdText, Trait};
use crate::rules::values::{about, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS002",
    name: "id-whitespace",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Kiva's API samples write ids without blanks: \"loan_id\": \"1042970\" (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002 ,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("id_whitespace"),
    check: Check::Cell(CellCheck::new(
        31,
        &[Field::LoanId, Field::ClientId],
        claims,
        report,
    )),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::EdgeSpace) || is_spaced(cell, cell.id())
}

/// Whether white space inside an id is no part of the column's way of writing ids, nor of the id at Kiva.
fn is_spaced(cell: &CellView<'_>, id: &IdText<'_>) -> bool {
    let ids = cell.ids();
    let usual = ids.with(Trait::InnerSpace).saturating_mul(2) >= ids.present;
    let is_odd = id.has(Trait::WideSpace) || id.has(Trait::InnerSpace) && !usual;
    is_odd && !cell.is_proven_by(ProvenBy::Kiva)
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id();
    let case = if !is_spaced(cell, id) {
        "ends"
    } else if id.has(Trait::WideSpace) {
        "wide"
    } else {
        "inner"
    };
    let args = about(cell, cell.value()).case("case", case);
    let trimmed = id
        .tidied()
        .filter(|tidy| !is_spaced(cell, &IdText::new(tidy)));
    suggesting(cell, &RULE, args, Safety::Safe, trimmed)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn blanks_of_every_kind_at_the_ends_can_be_trimmed() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n 88002\u{a0},12.50\n88003\t,9.00\n"
            ),
            "IDS002 error 3:1-3:8 \" 88002\\u{a0}\" [safe]\n\
             IDS002 error 4:1-4:7 \"88003\\t\" [safe]"
        );
    }

    #[test]
    fn a_space_inside_is_wrong_where_most_ids_have_none() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\nLN0011,25.00\nLN0012,12.50\nLN 0013,9.00\n"
            ),
            r#"IDS002 error 4:1-4:8 "LN 0013""#
        );
    }

    #[test]
    fn a_space_inside_is_right_where_half_of_the_ids_have_one() {
        let text = "loan_id,amount\nLN 0011,25.00\nLN 0012,12.50\nLN0013,9.00\nLN0014,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn two_spaces_are_wrong_even_among_their_like() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\nLN 0011,25.00\nLN  0012,12.50\n"),
            r#"IDS002 error 3:1-3:9 "LN  0012""#
        );
    }
}
