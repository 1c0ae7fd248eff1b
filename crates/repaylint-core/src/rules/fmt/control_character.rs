//! FMT012: a control character in a value that is read.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::IdText;
use crate::model::Form;
use crate::rules::values::{about, named, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT012",
    name: "control-character",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "RFC 4180, section 2: the text of a CSV field has no control characters, and line breaks only in quotes",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n\"88002\n\",12.50\n",
        good: b"loan_id,amount\n88001,25.00\n\"88002\",12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("control_character"),
    check: Check::Cell(CellCheck::new(20, &Field::ALL, claims, report)),
};

fn claims(cell: &CellView<'_>) -> bool {
    // Outside quotes a tab is white space like any other.
    let tab_counts = cell
        .cell
        .is_some_and(|cell| !matches!(cell.form, Form::Bare | Form::Joined));
    cell.value()
        .chars()
        .any(|char| char.is_control() && (char != '\t' || tab_counts))
}

fn report(cell: &CellView<'_>) -> Finding {
    let value = cell.value();
    let controls = || value.chars().filter(|char| char.is_control());
    let case = if controls().all(|char| matches!(char, '\n' | '\r')) {
        "line-break"
    } else if controls().all(|char| char == '\t') {
        "tab"
    } else {
        "other"
    };
    let args = about(cell, value)
        .case("case", case)
        .text("characters", named(controls()));
    let without: String = value.chars().filter(|char| !char.is_control()).collect();
    let tidy = IdText::new(&without).tidied();
    suggesting(cell, &RULE, args, Safety::Unsafe, tidy)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn control_characters_in_all_three_values_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n88\u{1}001,501,25.00\n88002,\"50\t2\",12.50\n88003,503,\"9\r\n\"\n"
            ),
            "FMT012 error 2:1-2:7 \"88\\u{1}001\" [unsafe]\n\
             FMT012 error 3:8-3:12 \"50\\t2\" [unsafe]\n\
             FMT012 error 4:12-5:1 \"9\\r\\n\" [unsafe]"
        );
    }

    #[test]
    fn a_tab_outside_quotes_is_white_space() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002\t,\t12.50\n"),
            "IDS002 error 3:1-3:7 \"88002\\t\" [safe]\nAMT014 warning 3:8-3:14 \"\\t12.50\" [safe]"
        );
    }

    #[test]
    fn columns_that_are_not_read_may_hold_anything() {
        let text = "loan_id,amount,notes\n88001,25.00,\"two\nlines\"\n88002,12.50,\u{1}\n";
        assert!(!findings("r.csv", text).contains("FMT012"));
    }
}
