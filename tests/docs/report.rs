//! The JSON report that the book shows is what the program writes, shortened.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::generated::page;

/// The content of the first block of this language on a page.
fn block(page: &str, language: &str) -> String {
    let begin = format!("```{language}\n");
    let rest = page.split(&begin).nth(1).expect("a block");
    rest.split("```").next().expect("its end").to_owned()
}

/// Everything that is shown must be written; lists may be shown in part.
fn is_written(shown: &Value, written: &Value, place: &str) {
    match (shown, written) {
        (Value::Object(shown), Value::Object(written)) => {
            for (name, shown) in shown {
                let place = format!("{place}.{name}");
                let written = written.get(name).unwrap_or_else(|| panic!("{place}"));
                is_written(shown, written, &place);
            }
        }
        (Value::Array(shown), Value::Array(written)) => {
            assert!(shown.len() <= written.len(), "{place}");
            for (shown, written) in shown.iter().zip(written) {
                is_written(shown, written, place);
            }
        }
        _ => assert_eq!(shown, written, "{place}"),
    }
}

#[test]
fn the_example_is_what_the_program_writes() {
    let page = page("reference/json.md");
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    put("report.csv", &block(&page, "csv"));
    put("repaylint.toml", "column-mode = \"two\"\n");
    let output = Command::new(env!("CARGO_BIN_EXE_repaylint"))
        .args(["report.csv", "--format", "json"])
        .current_dir(folder.path())
        .env("LANG", "C")
        .output()
        .expect("the program");
    let written: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let shown: Value = serde_json::from_str(&block(&page, "json")).expect("JSON");
    is_written(&shown, &written, "report");
}
