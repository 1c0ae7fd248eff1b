//! Exceptions of the configuration and baselines: what they hide, what they say, and what they lead to.

use serde_json::Value;

use crate::runner::Folder;

/// A comma as decimal mark in two loans: two errors.
const COMMAS: &str = "loan_id,amount\n88001,\"12,50\"\n88002,\"13,50\"\n";

/// Blanks before the amount in two loans: two warnings.
const BLANKS: &str = "loan_id,amount\n88003, 25.00\n88004, 26.00\n";

/// One of them in another row with another amount, and a third.
const LATER: &str = "loan_id,amount\n88009,7.00\n88004, 30.00\n88005, 26.00\n";

fn folder() -> Folder {
    Folder::new()
        .with("commas.csv", COMMAS)
        .with("blanks.csv", BLANKS)
        .with("later.csv", LATER)
}

fn allowing(loan_id: &str, until: &str) -> String {
    format!(
        "column-mode = \"two\"\n\n[[allow]]\ncode = \"AMT002\"\nloan-id = \"{loan_id}\"\nreason = \"paid so\"\n\
         until = \"{until}\"\n"
    )
}

fn json(folder: &Folder, line: &str, code: i32) -> Value {
    let printed = folder.run(&format!("{line} --format json")).exits(code);
    serde_json::from_str(&printed.stdout).expect("JSON")
}

fn codes(report: &Value) -> Vec<&str> {
    let findings = report["findings"].as_array().expect("findings");
    let codes = findings
        .iter()
        .filter_map(|finding| finding["code"].as_str());
    codes.collect()
}

#[test]
fn an_exception_hides_its_finding_and_says_so() {
    let folder = folder().with("repaylint.toml", allowing("88001", "2999-12-31"));
    let report = json(&folder, "commas.csv", 1);
    assert_eq!(codes(&report), ["AMT002"]);
    assert_eq!(report["findings"][0]["loan_id"], "88002");
    assert_eq!(report["summary"]["errors"], 1);
    assert_eq!(report["summary"]["clean_records"], 1);
    let exception = &report["exceptions"][0];
    assert_eq!(exception["state"], "used");
    assert_eq!(
        (&exception["line"], &exception["hidden"]),
        (&3.into(), &1.into())
    );
    let shown = folder.run("commas.csv --statistics").exits(1).stdout;
    assert!(
        shown.contains("Exceptions: 1 used (1 finding hidden)"),
        "{shown}"
    );
    assert!(shown.contains("1  AMT002  decimal-comma"), "{shown}");
}

#[test]
fn where_every_finding_is_excepted_the_run_is_clean() {
    let other = "[[allow]]\ncode = \"decimal-comma\"\nloan-id = \"88002\"\nreason = \"paid so\"\n";
    let config = allowing("88001", "2999-12-31") + other;
    let folder = folder().with("repaylint.toml", config);
    let _ = folder.run("commas.csv --deny warnings").exits(0);
}

#[test]
fn an_exception_for_another_loan_hides_nothing_and_is_unused() {
    let folder = folder().with("repaylint.toml", allowing("88003", "2999-12-31"));
    let report = json(&folder, "commas.csv", 1);
    assert_eq!(codes(&report), ["AMT002", "AMT002"]);
    assert_eq!(report["exceptions"][0]["state"], "unused");
    let shown = folder.run("blanks.csv").exits(0).stdout;
    assert!(
        shown.contains("Unused: AMT002 for the loan 88003"),
        "{shown}"
    );
}

#[test]
fn an_exception_that_has_run_out_hides_nothing_and_fails_the_run() {
    let folder = folder().with("repaylint.toml", allowing("88001", "2001-12-31"));
    let report = json(&folder, "commas.csv", 1);
    assert_eq!(codes(&report), ["AMT002", "AMT002"]);
    assert_eq!(report["exceptions"][0]["state"], "expired");
    assert_eq!(report["exceptions"][0]["until"], "2001-12-31");
    let shown = folder.run("blanks.csv").exits(1).stdout;
    assert!(
        shown.contains("Not ready: 2 warnings, 1 expired exception"),
        "{shown}"
    );
    let quiet = folder.run("blanks.csv --quiet").exits(1).stdout;
    assert!(quiet.contains("Expired after 2001-12-31"), "{quiet}");
    let _ = folder.run("blanks.csv --exit-zero").exits(0);
    let _ = folder.run("blanks.csv --no-config").exits(0);
}

#[test]
fn a_rule_that_is_off_leaves_its_exceptions_unchecked() {
    let folder = folder().with("repaylint.toml", allowing("88001", "2999-12-31"));
    let report = json(&folder, "commas.csv --ignore AMT002", 0);
    assert_eq!(report["exceptions"][0]["state"], "not-checked");
}

#[test]
fn what_is_wrong_with_an_exception_is_said_at_its_place() {
    let config = "[[allow]]\ncode = \"AMT\"\nreason = \"  \"\nuntil = \"2026-02-30\"\n[[allow]]\nloan-id = \"1\"\n";
    folder()
        .with("repaylint.toml", config)
        .run("commas.csv")
        .exits(2)
        .says(&[
            "AMT names several rules",
            "repaylint.toml:2:8",
            "allow.reason is empty",
            "repaylint.toml:3:10",
            "allow.until cannot be “2026-02-30”",
            "repaylint.toml:4:9",
            "An entry of [[allow]] has no code",
            "An entry of [[allow]] has no reason",
            "repaylint.toml:5:1",
        ]);
}

#[test]
fn a_baseline_leaves_only_new_warnings() {
    let folder = folder();
    let line = "blanks.csv --column-mode two --deny warnings";
    let written = folder
        .run(&format!("{line} --write-baseline base.json"))
        .exits(1);
    written.says(&["The baseline base.json was written with 2 findings."]);
    let shown = folder
        .run(&format!("{line} --baseline base.json"))
        .exits(0)
        .stdout;
    assert!(
        shown.contains("The baseline base.json hid 2 findings\n"),
        "{shown}"
    );
    assert!(!shown.contains("no longer occur"), "{shown}");

    let line = "later.csv --column-mode two --deny warnings --baseline base.json";
    let report = json(&folder, line, 1);
    assert_eq!(codes(&report), ["AMT014"]);
    assert_eq!(report["findings"][0]["loan_id"], "88005");
    let baseline = serde_json::json!({"path": "base.json", "hidden": 1, "gone": 1});
    assert_eq!(report["baseline"], baseline);
    let shown = folder.run(line).exits(1).stdout;
    let gone = "1 entry of it no longer occurs. To leave out what is settled, write it anew: --write-baseline base.json";
    assert!(shown.contains(gone), "{shown}");
}

#[test]
fn a_baseline_is_rewritten_over_itself() {
    let folder = folder();
    let _ = folder
        .run("blanks.csv --column-mode two --write-baseline base.json")
        .exits(0);
    let first = folder.read("base.json");
    let both = "later.csv --column-mode two --baseline base.json --write-baseline base.json";
    assert_eq!(codes(&json(&folder, both, 0)), ["AMT014"]);
    assert_ne!(folder.read("base.json"), first);
    let report = json(
        &folder,
        "later.csv --column-mode two --baseline base.json",
        0,
    );
    assert!(codes(&report).is_empty());
    let _ = folder
        .run("blanks.csv --column-mode two --write-baseline again.json")
        .exits(0);
    assert_eq!(folder.read("again.json"), first);
}

#[test]
fn errors_are_neither_written_nor_hidden() {
    let folder = folder();
    let _ = folder
        .run("commas.csv --column-mode two --write-baseline base.json")
        .exits(1);
    assert!(!folder.read("base.json").contains("AMT002"));
    // Frozen as warnings; the next run takes them for errors again.
    let lenient = "[rules]\nAMT002 = \"warning\"\n";
    let folder = folder.with("lenient.toml", lenient);
    let _ = folder
        .run("commas.csv --column-mode two --config lenient.toml --write-baseline base.json")
        .exits(0);
    assert!(folder.read("base.json").contains("AMT002"));
    let report = json(
        &folder,
        "commas.csv --column-mode two --baseline base.json",
        1,
    );
    assert_eq!(codes(&report), ["AMT002", "AMT002"]);
}

#[test]
fn a_baseline_that_cannot_be_used_ends_the_run() {
    let folder = folder()
        .with(
            "broken.json",
            "{\n  \"schema_version\": 1,\n  \"findings\": [}\n",
        )
        .with("newer.json", "{\"schema_version\": 2, \"findings\": {}}");
    folder
        .run("blanks.csv --baseline none.json")
        .exits(2)
        .says(&[
            "There is no baseline none.json",
            "--write-baseline none.json",
        ]);
    folder
        .run("blanks.csv --baseline broken.json")
        .exits(2)
        .says(&[
            "broken.json is no baseline, or was broken by hand",
            "broken.json:3:16",
            "--write-baseline broken.json",
        ]);
    folder
        .run("blanks.csv --baseline newer.json")
        .exits(2)
        .says(&["newer.json was written by another version", "version 2"]);
    folder
        .run("blanks.csv --baseline .")
        .exits(2)
        .says(&[". is a folder and no baseline"]);
    let _ = folder
        .run("blanks.csv --format json --output report.json --exit-zero")
        .exits(0);
    folder
        .run("blanks.csv --baseline report.json")
        .exits(2)
        .says(&["report.json is no baseline"]);
}

#[test]
fn a_new_baseline_is_there_whole_or_not_at_all_and_never_over_a_report() {
    let folder = folder().with("base.json", "old");
    folder
        .run("blanks.csv --write-baseline blanks.csv")
        .exits(2)
        .says(&["blanks.csv is one of the reports"]);
    assert_eq!(folder.read("blanks.csv"), BLANKS);
    folder
        .run("blanks.csv --write-baseline base.json --format json=base.json")
        .exits(2)
        .says(&["base.json would be written twice"]);
    folder
        .run("blanks.csv --write-baseline base.json --format json=nowhere/r.json")
        .exits(2)
        .says(&["nowhere/r.json cannot be written"]);
    folder
        .run("blanks.csv --write-baseline nowhere/base.json")
        .exits(2)
        .says(&["nowhere/base.json cannot be written"]);
    let _ = folder
        .run("missing.csv --write-baseline base.json")
        .exits(2);
    assert_eq!(folder.read("base.json"), "old");
}

#[test]
fn a_baseline_in_a_folder_of_reports_is_no_report() {
    let folder = Folder::new().with("2026/oct.csv", BLANKS);
    let line = "2026 --column-mode two --deny warnings";
    let _ = folder
        .run(&format!("{line} --write-baseline 2026/base.json"))
        .exits(1);
    let _ = folder
        .run(&format!("{line} --baseline 2026/base.json"))
        .exits(0);
}

#[test]
fn the_schema_describes_exceptions() {
    let printed = Folder::new().run("schema config").exits(0);
    let schema: Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let allow = &schema["properties"]["allow"]["items"];
    assert_eq!(allow["required"], serde_json::json!(["code", "reason"]));
    for key in ["code", "loan-id", "reason", "until"] {
        assert!(allow["properties"][key]["description"].is_string(), "{key}");
    }
}
