//! COL005: no column mode is configured, so it was inferred from the file.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "COL005",
    name: "column-mode-assumed",
    severity: Severity::Info,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"This can be checked by going to PA2 -> Account -> Profile -> CSV upload format\" (Kiva, Using the API to report repayments)",
    // The twin differs by its setting and not by its bytes: `column-mode = "two"` beside the same file.
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "",
        with: &[],
    },
    texts: texts!("column_mode_assumed"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    if file.settings.column_mode.is_some() || !is_readable(file) {
        return;
    }
    let case = match file.mode() {
        ColumnMode::Two => "two",
        ColumnMode::Three => "three",
        ColumnMode::Mixed => return,
    };
    sink.push(Finding::new(&RULE, file.whole()).args(Args::none().case("case", case)));
}

/// Whether enough of the file was understood for its mode to mean anything.
fn is_readable(file: &FileView<'_>) -> bool {
    let fault = file.json().and_then(|layout| layout.syntax.as_ref());
    !file.report.is_empty()
        && !file.csv().is_some_and(lacks_a_column)
        && fault.is_none_or(|fault| !fault.edits.is_empty())
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::outcome;
    use crate::settings::Settings;
    use crate::terms::ColumnMode;

    fn notes(file: &str, text: &str, column_mode: Option<ColumnMode>) -> usize {
        let settings = Settings {
            column_mode,
            ..Settings::default()
        };
        let outcome = outcome(file, text, &settings);
        let notes = outcome
            .findings
            .iter()
            .filter(|finding| finding.rule.code == "COL005");
        notes.count()
    }

    #[test]
    fn an_assumption_is_told_and_a_setting_is_not() {
        let text = "loan_id,amount\n88001,25.00\n";
        assert_eq!(notes("r.csv", text, None), 1);
        assert_eq!(notes("r.csv", text, Some(ColumnMode::Two)), 0);
    }

    #[test]
    fn a_file_that_was_not_understood_has_no_mode() {
        for (file, text) in [
            ("r.csv", ""),
            ("r.csv", "loan_id,name\n88001,Ana\n"),
            (
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00}"#,
            ),
        ] {
            assert_eq!(notes(file, text, None), 0, "{text}");
        }
    }
}
