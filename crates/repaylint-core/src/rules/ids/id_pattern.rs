//! IDS007: an id that does not look as the user said that ids look.

use regex::Regex;

use crate::engine::{CellView, FileView};
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS007",
    name: "id-pattern",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "The partner's own setting: [ids] in repaylint.toml",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\nKE-88001,25.00\nKE-8800,12.50\n",
        good: b"loan_id,amount\nKE-88001,25.00\nKE-88002,12.50\n",
        config: "column-mode = \"two\"\n[ids]\nloan = \"KE-[0-9]{5}\"",
        with: &[],
    },
    texts: texts!("id_pattern"),
    check: Check::Cell(
        CellCheck::new(39, &[Field::LoanId, Field::ClientId], claims, report).asking(wanted),
    ),
};

fn wanted(file: &FileView<'_>) -> bool {
    let ids = &file.settings.ids;
    ids.loan.is_some() || ids.client.is_some()
}

fn pattern<'a>(cell: &CellView<'a>) -> Option<&'a Regex> {
    let ids = &cell.file.settings.ids;
    match cell.field {
        Field::LoanId => ids.loan.as_ref(),
        Field::ClientId => ids.client.as_ref(),
        Field::Amount => None,
    }
}

fn claims(cell: &CellView<'_>) -> bool {
    let id = cell.id().trimmed();
    !id.is_empty()
        && pattern(cell).is_some_and(|pattern| !pattern.is_match(id))
        && !is_kiva_s_number(cell)
}

/// Whether it is Kiva's own number of a loan, which is said more exactly (TST008).
fn is_kiva_s_number(cell: &CellView<'_>) -> bool {
    let list = cell.file.held.and_then(|held| held.books.kiva.as_ref());
    cell.field == Field::LoanId
        && list.is_some_and(|list| {
            let id = cell.id().trimmed();
            list.with_kiva_id(id).is_some() && !list.book.has_loan(id)
        })
}

fn report(cell: &CellView<'_>) -> Finding {
    let pattern = pattern(cell).map_or("", |pattern| as_configured(pattern.as_str()));
    let args = about(cell, cell.id().trimmed()).text("pattern", pattern);
    cell.finding(&RULE).args(args)
}

/// The pattern without the anchors that were put around it.
fn as_configured(anchored: &str) -> &str {
    anchored
        .strip_prefix("^(?:")
        .and_then(|rest| rest.strip_suffix(")$"))
        .unwrap_or(anchored)
}

#[cfg(test)]
mod tests {
    use super::as_configured;
    use crate::rules::testing::findings_with;
    use crate::settings::{IdSettings, Settings};

    fn settings(loan: &str, client: Option<&str>) -> Settings {
        let anchored =
            |pattern: &str| regex::Regex::new(&format!("^(?:{pattern})$")).expect("a pattern");
        Settings {
            ids: IdSettings {
                loan: Some(anchored(loan)),
                client: client.map(anchored),
                loan_unique: false,
            },
            ..Settings::default()
        }
    }

    #[test]
    fn each_column_has_its_own_pattern() {
        let text = "loan_id,client_id,amount\nKE-88001,501,25.00\n88002,KE-502,12.50\n";
        assert_eq!(
            findings_with("r.csv", text, &settings("KE-[0-9]+", Some("[0-9]+"))),
            "IDS007 error 3:1-3:6 \"88002\"\nIDS007 error 3:7-3:13 \"KE-502\""
        );
        assert_eq!(
            findings_with("r.csv", text, &settings(".*", None)),
            "",
            "without a pattern of their own, client ids are free"
        );
    }

    #[test]
    fn a_more_telling_rule_comes_first() {
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,amount\n88001,25.00\nn/a,12.50\n",
                &settings("[0-9]+", None)
            ),
            r#"IDS009 error 3:1-3:4 "n/a""#
        );
    }

    #[test]
    fn the_pattern_is_shown_as_it_was_configured() {
        assert_eq!(as_configured("^(?:KE-[0-9]+)$"), "KE-[0-9]+");
    }
}
