//! FMT003: another separator than the comma.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity, Transform};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT003",
    name: "wrong-delimiter",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 4180, section 2: commas separate the fields of a CSV file",
    example: Example {
        file: "report.csv",
        bad: b"loan_id;amount\n88001;25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("wrong_delimiter"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let Some(first) = layout.delimiter_at else {
        return;
    };
    if layout.delimiter == b',' || layout.delimiter_expected {
        return;
    }
    let args = Args::none()
        .case("sign", name_of(layout.delimiter))
        .text("written", char::from(layout.delimiter));
    sink.push(
        Finding::new(&RULE, file.place(first))
            .args(args)
            .fix(Fix::transform(Safety::Safe, Transform::ToComma)),
    );
}

/// The word by which texts choose the name of a separator.
pub(super) fn name_of(delimiter: u8) -> &'static str {
    match delimiter {
        b',' => "comma",
        b';' => "semicolon",
        b'\t' => "tab",
        b'|' => "bar",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn the_first_separator_is_named_and_the_fields_are_still_read() {
        assert_eq!(
            findings("r.csv", "loan_id\tamount\n88001\t25.00\n88001\t25.00\n"),
            "FMT003 error 1:8-1:9 \"\\t\" [safe]\nDUP001 error 3:1-3:6 \"88001\" [unsafe]"
        );
    }

    #[test]
    fn tabs_are_right_in_a_tsv_file() {
        assert_eq!(findings("r.tsv", "loan_id\tamount\n88001\t25.00\n"), "");
    }
}
