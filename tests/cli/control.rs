//! Control totals: by flags and by control files, what is said where they are not met, and what is wrong with them.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n88002,12.50\n";

const CONTROL: &str = "total = \"37.50\"\ncount = 2\ncurrency = \"KES\"\nperiod = \"2026-10\"\n";

/// The findings of the family TOT: code, file, message and help.
fn totals(folder: &Folder, line: &str, code: i32) -> Vec<[String; 4]> {
    let report = json(folder, line, code);
    let findings = report["findings"].as_array().expect("findings");
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let totals = findings
        .iter()
        .map(|finding| ["code", "file", "message", "help"].map(|key| text(&finding[key])))
        .filter(|[code, ..]| code.starts_with("TOT"));
    totals.collect()
}

fn json(folder: &Folder, line: &str, code: i32) -> Value {
    let printed = folder.run(&format!("{line} --format json")).exits(code);
    serde_json::from_str(&printed.stdout).expect("JSON")
}

/// The rules that were not checked, with what unlocks them.
fn locked(report: &Value, rule: &str) -> Option<Value> {
    let reasons = report["not_checked"].as_array().expect("reasons");
    let rules = |reason: &&Value| {
        reason["rules"]
            .as_array()
            .is_some_and(|rules| rules.contains(&rule.into()))
    };
    reasons
        .iter()
        .find(rules)
        .map(|reason| reason["unlock"].clone())
}

#[test]
fn expected_totals_and_counts_that_are_met_are_said() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let printed = folder
        .run("oct.csv --expect-total 37.5 --expect-count 2 --currency KES")
        .exits(0);
    let line = "\nThe total of 37.5 KES and the number of repayments, 2, match what was expected\n";
    assert!(printed.stdout.contains(line), "{}", printed.stdout);
    let report = json(&folder, "oct.csv --expect-total 37.50", 0);
    assert_eq!(locked(&report, "TOT001"), None);
    assert_eq!(locked(&report, "TOT002"), Some("--expect-count".into()));
    assert_eq!(
        locked(&json(&folder, "oct.csv", 0), "TOT001"),
        Some("--expect-total".into())
    );
}

#[test]
fn another_total_is_an_error_that_names_what_would_explain_it() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let found = totals(&folder, "oct.csv --expect-total 46.50 --currency KES", 1);
    let [[code, file, message, help]] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!((code.as_str(), file.as_str()), ("TOT001", "oct.csv"));
    assert_eq!(
        message,
        "The repayments add up to 37.50 KES, which is 9.00 KES less than the expected total of 46.50 KES"
    );
    assert!(
        help.starts_with("12.50 for the loan 88002 would explain it if it should be 21.50"),
        "{help}"
    );
    let found = totals(&folder, "oct.csv --expect-count 3", 1);
    assert_eq!(
        found[0][2],
        "There are 2 repayments, 1 fewer than the 3 expected"
    );
}

#[test]
fn several_files_are_one_total() {
    let folder = Folder::new().with("a.csv", REPORT).with(
        "b.json",
        r#"{"repayments":[{"loan_id":"88003","amount":0.125}]}"#,
    );
    assert!(
        totals(
            &folder,
            "a.csv b.json --expect-total 37.625 --expect-count 3",
            0
        )
        .is_empty()
    );
    let found = totals(&folder, "a.csv b.json --expect-total 37.62", 1);
    assert_eq!(found[0][1], "-", "at no single file");
}

#[test]
fn part_of_a_month_is_not_held_against_a_total() {
    let folder = Folder::new()
        .with("oct.csv", REPORT)
        .with("oct.control.toml", "total = 1\n");
    let report = json(
        &folder,
        "oct.csv --partial --expect-total 1 --expect-count 1",
        0,
    );
    for rule in ["TOT001", "TOT002"] {
        assert_eq!(locked(&report, rule), Some(Value::Null), "{report}");
    }
}

#[test]
fn a_control_file_is_found_by_the_name_of_its_report() {
    for name in ["oct.csv.control.toml", "oct.control.toml"] {
        let folder = Folder::new()
            .with("in/oct.csv", REPORT)
            .with(&format!("in/{name}"), CONTROL);
        for line in ["in/oct.csv", "in"] {
            let printed = folder.run(line).exits(0);
            let line = "The total of 37.50 KES and the number of repayments, 2, match";
            assert!(printed.stdout.contains(line), "{}", printed.stdout);
            printed.says_nothing();
        }
        let printed = folder.run("in/oct.csv --verbose").exits(0);
        printed.says(&[&format!("in/{name} says what in/oct.csv should come to.")]);
    }
}

#[test]
fn a_control_file_belongs_to_its_report_alone() {
    let folder = Folder::new()
        .with("a.csv", REPORT)
        .with("a.csv.control.toml", "total = 40\ncount = 2\n")
        .with("b.csv", "loan_id,amount\n88003,5.00\n")
        .with("b.control.toml", "total = 5.0\n");
    let found = totals(&folder, "a.csv b.csv --expect-total 42.50", 1);
    let [[code, file, message, _]] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!((code.as_str(), file.as_str()), ("TOT001", "a.csv"));
    assert!(
        message.ends_with("2.50 less than the control total of 40 in a.csv.control.toml"),
        "{message}"
    );
    let shown = folder
        .run("a.csv b.csv --expect-total 42.50")
        .exits(1)
        .stdout;
    for line in [
        "\nThe number of repayments matches the 2 expected: a.csv\n",
        "\nThe total of 5.0 matches the control total: b.csv\n",
        "\nThe total of 42.50 matches the control total\n",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
}

#[test]
fn the_same_total_by_file_and_by_flag_is_one_finding() {
    let folder = Folder::new()
        .with("oct.csv", REPORT)
        .with("oct.csv.control.toml", "total = 40.00\ncount = 2\n");
    assert_eq!(totals(&folder, "oct.csv --expect-total 40", 1).len(), 1);
    assert_eq!(totals(&folder, "oct.csv --expect-total 37.50", 1).len(), 1);
}

#[test]
fn what_is_wrong_with_a_control_file_is_said_at_its_place() {
    let folder = Folder::new().with("oct.csv", REPORT).with(
        "oct.csv.control.toml",
        "totl = 5\ntotal = \"37,50\"\ncount = -1\ncurrency = \"KSH\"\nperiod = \"2026-13\"\n",
    );
    folder.run("oct.csv").exits(2).says(&[
        "There is no setting called totl",
        "oct.csv.control.toml:1:1",
        "Did you mean total?",
        "total cannot be 37,50",
        "oct.csv.control.toml:2:9",
        "count cannot be -1",
        "There is no currency code KSH",
        "period cannot be “2026-13”",
        "oct.csv.control.toml:5:10",
    ]);
    let folder = folder.with("oct.csv.control.toml", "total = 37,50\n");
    folder.run("oct.csv").exits(2).says(&[
        "oct.csv.control.toml:1:11",
        "with a point before the decimals",
    ]);
    let folder = folder.with("oct.csv.control.toml", vec![b'#'; 2 << 20]);
    folder
        .run("oct.csv")
        .exits(2)
        .says(&["too large for a control file"]);
    let folder = folder.with("oct.csv.control.toml", b"# pr\xe9stamos\n");
    folder
        .run("oct.csv")
        .exits(2)
        .says(&["is not in UTF-8 (line 1)"]);
}

#[test]
fn a_control_file_may_begin_with_a_byte_order_mark() {
    let folder = Folder::new().with("oct.csv", REPORT).with(
        "oct.csv.control.toml",
        "\u{feff}total = 37.50\r\ncurency = \"KES\"\r\n",
    );
    folder
        .run("oct.csv")
        .exits(2)
        .says(&["There is no setting called curency", "toml:2:1"]);
    let folder = folder.with("oct.csv.control.toml", "\u{feff}total = 37.50\r\n");
    let _ = folder.run("oct.csv").exits(0);
}

#[test]
fn a_control_file_of_another_month_or_currency_fails_the_run() {
    let folder = Folder::new()
        .with("oct.csv", REPORT)
        .with("oct.csv.control.toml", CONTROL);
    let _ = folder
        .run("oct.csv --period 2026-10 --currency KES,USD")
        .exits(0);
    folder
        .run("oct.csv --period 2026-09 --currency UGX")
        .exits(2)
        .says(&[
            "The control file is in KES, but this run is in UGX",
            "oct.csv.control.toml:3:12",
            "The control file is of 2026-10, but this run is of 2026-09",
            "oct.csv.control.toml:4:10",
        ]);
    let folder = folder
        .with("nov.csv", "loan_id,amount\n88003,5.00\n")
        .with("nov.control.toml", "period = \"2026-11\"");
    folder
        .run("oct.csv nov.csv")
        .exits(2)
        .says(&["The control file is of 2026-11, but this run is of 2026-10"]);
}

#[test]
fn the_currency_of_a_control_file_is_that_of_the_run() {
    let folder = Folder::new()
        .with("oct.csv", REPORT)
        .with("oct.csv.control.toml", CONTROL);
    let report = json(&folder, "oct.csv", 0);
    assert_eq!(report["files"][0]["currency"], "KES");
    assert_eq!(locked(&report, "AMT007"), None);
}

#[test]
fn a_control_file_is_no_report() {
    let folder = Folder::new()
        .with("in/oct.csv", REPORT)
        .with("in/oct.csv.control.toml", CONTROL)
        .with("in/october.control.toml", CONTROL);
    let printed = folder.run("in").exits(0);
    printed.says(&["Not read in in, as they are no reports: october.control.toml (a control file without its report)."]);
    let printed = folder.run("in/oct.csv in/oct.csv.control.toml").exits(0);
    printed.says(&["in/oct.csv.control.toml is a control file and no report"]);
    assert!(printed.stdout.contains("3 rows read"), "{}", printed.stdout);
    folder
        .run("in/oct.csv.control.toml")
        .exits(2)
        .says(&["A control file was given without its report"]);
}

#[test]
fn what_is_no_amount_and_no_number_is_refused() {
    let folder = Folder::new().with("oct.csv", REPORT);
    for bad in ["37,50", "1,250.00", "KES37", "-1", "1e3", ".5"] {
        folder
            .run(&format!("oct.csv --expect-total {bad}"))
            .exits(2)
            .says(&[
                &format!("--expect-total cannot be “{bad}”"),
                "Write digits only",
            ]);
    }
    folder
        .run("oct.csv --expect-count 2.5")
        .exits(2)
        .says(&["--expect-count cannot be “2.5”", "Write a whole number"]);
}

#[test]
fn the_month_of_the_fixtures_comes_to_its_control_total() {
    let month = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/month");
    let read = |name: &str| fs::read(month.join(name)).expect("a fixture");
    let folder = Folder::new()
        .with("report.csv", read("report.csv"))
        .with("report.csv.control.toml", read("report.csv.control.toml"))
        .with("repaylint.toml", read("repaylint.toml"));
    let shown = folder.run("report.csv").exits(0).stdout;
    let line = "\nThe total of 52955120.02 HTG and the number of repayments, 2,199, match what was expected\n";
    assert!(shown.contains(line), "{shown}");
}
