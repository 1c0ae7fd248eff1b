//! IDS008: letters and digits that only look like Latin ones.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::{IdText, Trait};
use crate::rules::values::{about, named, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS008",
    name: "lookalike-character",
    severity: Severity::Warning,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "Unicode Technical Standard 39, section 5: mixed scripts and confusable characters",
    example: Example {
        file: "report.csv",
        bad: "loan_id,amount\nKE-88001,25.00\nKE-88002,12.50\n\u{41a}\u{415}-88003,30.00\n"
            .as_bytes(),
        good: b"loan_id,amount\nKE-88001,25.00\nKE-88002,12.50\nKE-88003,30.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("lookalike_character"),
    check: Check::Cell(
        CellCheck::new(37, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    let id = cell.id();
    id.has(Trait::MixedScripts) || id.has(Trait::Lookalike) && latin_prevails(cell)
}

/// Whether most ids of the column with which this one can be compared are Latin: numbers say nothing about letters.
fn latin_prevails(cell: &CellView<'_>) -> bool {
    let ids = cell.ids();
    let has_letters = cell.id().trimmed().contains(char::is_alphabetic);
    let alike = if has_letters {
        ids.present.saturating_sub(ids.digits.sum())
    } else {
        ids.present
    };
    ids.with(Trait::OtherScript).saturating_mul(2) < alike
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id();
    let args = about(cell, id.trimmed())
        .case(
            "case",
            if id.has(Trait::MixedScripts) {
                "mixed"
            } else {
                "lookalike"
            },
        )
        .text("characters", named(id.other_script_characters()));
    let latin = Some(id.latin_form())
        .filter(|latin| latin_prevails(cell) && !IdText::new(latin).has(Trait::OtherScript));
    suggesting(cell, &RULE, args, Safety::Unsafe, latin)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn an_id_that_mixes_scripts_is_found_in_any_company() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\nK\u{415}-12,12.50\n"),
            "IDS008 warning 3:1-3:6 \"K\u{415}-12\""
        );
    }

    #[test]
    fn full_width_digits_among_plain_ones_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n88002,12.50\n８８００３,9.00\n"
            ),
            "IDS008 warning 4:1-4:6 \"８８００３\" [unsafe]"
        );
    }

    #[test]
    fn ids_in_another_script_are_right_among_their_like() {
        let text = "loan_id,amount\nКЛ-123,25.00\nКЕ-124,12.50\nKE-125,9.00\n";
        assert_eq!(findings("r.csv", text), "");
        let text = "loan_id,amount\n88001,25.00\n88002,12.50\nКЕ-125,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
