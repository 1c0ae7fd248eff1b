//! IDS003: a character in an id that nobody sees.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::Trait;
use crate::rules::values::{about, named, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS003",
    name: "invisible-character",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Unicode Standard Annex 31, section 2.3: format characters are invisible and make equal-looking identifiers differ",
    example: Example {
        file: "report.csv",
        bad: "loan_id,amount\n88001,25.00\n88\u{200b}002,12.50\n".as_bytes(),
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("invisible_character"),
    check: Check::Cell(CellCheck::new(
        30,
        &[Field::LoanId, Field::ClientId],
        claims,
        report,
    )),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::Invisible)
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id();
    let args = about(cell, id.trimmed()).text("characters", named(id.invisible_characters()));
    suggesting(cell, &RULE, args, Safety::Safe, id.tidied())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn soft_hyphens_and_marks_of_direction_are_found_at_the_ends_too() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n\u{202d}88002,12.50\nLN\u{ad}9,9.00\n"
            ),
            "IDS003 error 3:1-3:7 \"\\u{202d}88002\" [safe]\n\
             IDS003 error 4:1-4:5 \"LN\\u{ad}9\" [safe]"
        );
    }

    #[test]
    fn an_id_that_is_nothing_else_is_not_mended() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n\u{200b},12.50\n"),
            "IDS003 error 3:1-3:2 \"\\u{200b}\""
        );
    }

    #[test]
    fn letters_with_accents_are_visible() {
        let text = "loan_id,amount\n88001,25.00\nPRÉ-12,12.50\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
