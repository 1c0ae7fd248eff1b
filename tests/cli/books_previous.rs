//! Reports held against the one before and against Kiva's list: what the whole program says of the files in
//! `fixtures/books/previous`, and of the parts of a split report.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::runner::Folder;

fn fixtures() -> Folder {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/books/previous");
    let entries = fs::read_dir(from).expect("fixtures");
    entries.fold(Folder::new(), |folder, entry| {
        let entry = entry.expect("an entry");
        let content = fs::read(entry.path()).expect("a fixture");
        folder.with(&entry.file_name().to_string_lossy(), content)
    })
}

fn json(folder: &Folder, line: &str, code: i32) -> Value {
    let printed = folder.run(&format!("{line} --format json")).exits(code);
    serde_json::from_str(&printed.stdout).expect("JSON")
}

/// Code, severity, line and loan id of every finding.
fn found(report: &Value) -> Vec<String> {
    let findings = report["findings"].as_array().expect("findings").iter();
    let found = findings.map(|finding| {
        let text = |key: &str| finding[key].as_str().unwrap_or("-").to_owned();
        let line = finding["line"].as_u64().unwrap_or(0);
        let [code, severity, loan] = ["code", "severity", "loan_id"].map(text);
        format!("{code} {severity} {line} {loan}")
    });
    found.collect()
}

#[test]
fn the_report_before_may_have_any_format_and_order() {
    let folder = fixtures();
    for previous in ["september.csv", "september.json"] {
        let report = json(&folder, &format!("october.csv --previous {previous}"), 1);
        let wanted = ["TOT012 warning 0 88004", "TOT009 error 4 88003"];
        assert_eq!(found(&report), wanted, "{previous}");
    }
}

#[test]
fn a_broken_row_is_said_as_being_about_the_report_before() {
    let folder = fixtures();
    let report = json(&folder, "october.csv --previous september-broken.csv", 1);
    assert_eq!(
        found(&report),
        ["TOT012 warning 0 88004", "FMT005 error 4 -"]
    );
    assert_eq!(report["findings"][1]["file"], "september-broken.csv");
    assert_eq!(report["summary"]["clean_records"], 4);
}

#[test]
fn kivas_list_names_what_is_expected_and_what_is_in_another_currency() {
    let folder = fixtures();
    let line = "october.csv --previous september.csv --loans loans.json";
    let report = json(&folder, line, 1);
    let wanted = [
        "TOT006 warning 0 88006",
        "TOT012 error 0 88004",
        "TST003 info 3 88002",
        "TOT009 error 4 88003",
        "TOT011 error 5 88005",
    ];
    assert_eq!(found(&report), wanted);
    let report = json(&folder, "october.csv --loans loans.json", 1);
    let expected = &report["findings"][0];
    assert_eq!(expected["code"], "TOT006");
    assert_eq!(expected["count"], 2);
    assert_eq!(expected["loan_id"], Value::Null);
    assert_eq!(expected["loans"][0]["loan_id"], "88004");
    assert_eq!(expected["loans"][1]["client_id"], "506");
}

#[test]
fn part_of_a_month_lacks_nothing_and_that_is_said() {
    let folder = fixtures();
    let line = "october.csv --partial --previous september.csv --loans loans.json";
    let report = json(&folder, line, 1);
    assert_eq!(
        found(&report),
        [
            "TST003 info 3 88002",
            "TOT009 error 4 88003",
            "TOT011 error 5 88005"
        ]
    );
    let reasons = report["not_checked"].to_string();
    assert!(
        reasons.contains("TOT006") && reasons.contains("TOT012"),
        "{reasons}"
    );
}

#[test]
fn last_months_file_given_as_this_months_is_recognised() {
    let folder = fixtures();
    let line = "september.json --previous september.json --format concise";
    let printed = folder.run(line).exits(0);
    let said =
        "TOT010 warning The report is the very same file as the earlier report september.json";
    assert!(printed.stdout.contains(said), "{}", printed.stdout);
}

#[test]
fn the_report_before_is_read_by_the_names_of_the_mis() {
    let config = "column-mode = \"two\"\nbasis = \"cumulative\"\n[mis]\nloan-id = \"Ref\"\namount = \"Cap\"\n";
    let folder = Folder::new()
        .with("repaylint.toml", config)
        .with("oct.csv", "loan_id,amount\n88001,25.00\n")
        .with("mis.csv", "Cap,Fee,Ref\n30.00,1.00,88001\n")
        .with(
            "api.json",
            r#"{"repayments":[{"loan_id":"88001","amount":30}]}"#,
        )
        .with("sep.csv", "loan_id,amount\n88001,20.00\n");
    for previous in ["mis.csv", "api.json"] {
        let report = json(&folder, &format!("oct.csv --previous {previous}"), 1);
        assert_eq!(found(&report), ["TOT008 error 2 88001"], "{previous}");
    }
    assert_eq!(
        found(&json(&folder, "oct.csv --previous sep.csv", 0)),
        [""; 0]
    );
}

#[test]
fn a_folder_of_parts_is_whole_or_names_what_is_missing() {
    let part = |loan: u32| format!(r#"{{"repayments":[{{"loan_id":"{loan}","amount":25}}]}}"#);
    let folder = Folder::new()
        .with("repaylint.toml", "column-mode = \"two\"\n")
        .with("parts/oct.001-of-003.json", part(88001))
        .with("parts/oct.002-of-003.json", part(88002));
    let report = json(&folder, "parts", 1);
    assert_eq!(found(&report), ["BAT002 error 0 -"]);
    let message = report["findings"][0]["message"].to_string();
    assert!(message.contains("missing: 3"), "{message}");
    let folder = folder.with("parts/oct.003-of-003.json", part(88003));
    assert_eq!(found(&json(&folder, "parts", 0)), [""; 0]);
    // Beside their source the parts are skipped, and the source alone is checked.
    let _ = fs::remove_file(folder.path().join("parts/oct.002-of-003.json"));
    let folder = folder.with("parts/oct.csv", "loan_id,amount\n88001,25\n");
    assert_eq!(found(&json(&folder, "parts", 0)), [""; 0]);
}
