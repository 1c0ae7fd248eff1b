//! Why a run failed, as people see it.

use repaylint_core::engine::RunError;
use repaylint_core::finding::Args;

use crate::failure::{FailurePlace, RunFailure, render_failure};
use crate::language::Language;
use crate::messages::Messages;
use crate::options::Terminal;

fn shown(make: impl FnOnce(&Messages) -> RunFailure) -> String {
    let messages = Messages::new(Language::English);
    let terminal = Terminal {
        color: false,
        unicode: true,
        width: 80,
    };
    let mut out = Vec::new();
    render_failure(&mut out, &make(&messages), &messages, terminal).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn every_error_of_a_run_says_what_to_do() {
    let file = || "october.csv".to_owned();
    let mut errors = vec![
        RunError::TooLarge {
            file: file(),
            bytes: 3_000_000_000,
            limit: 2_147_483_648,
        },
        RunError::FieldTooLong {
            file: file(),
            sheet: None,
            line: 12345,
            limit: 1_048_576,
        },
        RunError::FieldTooLong {
            file: file(),
            sheet: Some("Oct 2026".to_owned()),
            line: 7,
            limit: 1_048_576,
        },
        RunError::TooManyColumns {
            file: file(),
            sheet: None,
            line: 3,
            limit: 256,
        },
        RunError::TooManyColumns {
            file: file(),
            sheet: Some("Oct 2026".to_owned()),
            line: 1_048_576,
            limit: 256,
        },
        RunError::UnknownSheet {
            file: file(),
            sheet: "Nov".to_owned(),
            sheets: "Sep, Oct".to_owned(),
        },
        RunError::NotConserved {
            file: file(),
            what: "rows",
            left: "10".to_owned(),
            right: "9".to_owned(),
        },
    ];
    errors.extend(
        ["xls", "xlsb", "encrypted", "ods", "zip", "gzip", "pdf"].map(|format| {
            RunError::UnsupportedFormat {
                file: file(),
                format,
            }
        }),
    );
    errors.extend(
        ["parts", "sheets", "styles", "bytes", "text", "ratio"].map(|what| {
            RunError::WorkbookTooLarge {
                file: file(),
                what,
                limit: 10_000,
            }
        }),
    );
    errors.extend(
        ["zip", "xml", "cells", "no-sheet"]
            .map(|what| RunError::BrokenWorkbook { file: file(), what }),
    );
    let all: Vec<String> = errors
        .iter()
        .map(|error| shown(|messages| RunFailure::of(error, messages)))
        .collect();
    insta::assert_snapshot!(all.join("\n"));
}

#[test]
fn a_failure_points_into_the_configuration() {
    let text = "column-mode = \"two\"\nbasis = \"total\"\n";
    let failure = RunFailure {
        title: "There is no basis “total”".to_owned(),
        help: Some("Write cumulative, outstanding or period.".to_owned()),
        place: None,
    };
    let place = FailurePlace {
        name: "repaylint.toml".to_owned(),
        text: text.to_owned(),
        span: 28..35,
        label: Some("here".to_owned()),
    };
    insta::assert_snapshot!(shown(|_| failure.at(place)), @r#"
     error: There is no basis “total”
      ╭─[repaylint.toml:2:9]
    2 │ basis = "total"
      ·         ───┬───
      ·            ╰── here
      ╰────
     help: Write cumulative, outstanding or period.
    "#);
}

#[test]
fn a_failure_without_words_shows_its_key() {
    let shown = shown(|messages| RunFailure::new("run-of-the-mill", &Args::none(), messages));
    assert_eq!(shown, "  error: run-of-the-mill\n");
}
