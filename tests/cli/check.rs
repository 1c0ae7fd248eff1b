//! The verdict on reports, as the checker gives it: exit codes, and what the formats agree on.

use serde_json::Value;

use crate::runner::Folder;

const CLEAN: &str = "loan_id,amount\n88001,25.00\n88002,12.50\n";

/// One error: a decimal comma.
const COMMA: &str = "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n";

/// One warning: a byte-order mark.
const MARKED: &str = "\u{feff}loan_id,amount\n88001,25.00\n";

fn json(folder: &Folder, line: &str, code: i32) -> Value {
    let printed = folder.run(&format!("{line} --format json")).exits(code);
    serde_json::from_str(&printed.stdout).expect("JSON")
}

/// The findings beside COL005, which every run without a column mode gives.
fn findings(report: &Value) -> Vec<&Value> {
    let findings = report["findings"].as_array().expect("findings");
    let beside = findings
        .iter()
        .filter(|finding| finding["code"] != "COL005");
    beside.collect()
}

fn codes(report: &Value) -> Vec<&str> {
    let codes = findings(report)
        .into_iter()
        .filter_map(|finding| finding["code"].as_str());
    codes.collect()
}

#[test]
fn a_clean_report_ends_with_0() {
    let folder = Folder::new().with("oct.csv", CLEAN);
    let printed = folder.run("oct.csv").exits(0);
    assert!(printed.stdout.contains("37.50"), "{}", printed.stdout);
    printed.says_nothing();
    let report = json(&folder, "check oct.csv", 0);
    assert!(codes(&report).is_empty(), "{report}");
    assert_eq!(report["summary"]["records"], 2);
    assert_eq!(report["summary"]["clean_total"], "37.50");
    assert_eq!(report["files"][0]["path"], "oct.csv");
}

#[test]
fn an_error_ends_with_1_and_its_place_is_said() {
    let folder = Folder::new().with("oct.csv", COMMA);
    let printed = folder.run("oct.csv --format concise").exits(1);
    assert!(printed.stdout.contains("oct.csv:3:8"), "{}", printed.stdout);
    assert!(printed.stdout.contains("AMT002"), "{}", printed.stdout);
    let report = json(&folder, "oct.csv", 1);
    assert_eq!(codes(&report), ["AMT002"]);
    let finding = findings(&report)[0];
    let byte = |key: &str| {
        let byte = finding[key].as_u64().expect("an offset");
        usize::try_from(byte).expect("a small file")
    };
    assert_eq!(&COMMA[byte("byte_start")..byte("byte_end")], "12,50");
    assert_eq!(report["summary"]["errors"], 1);
}

#[test]
fn a_warning_fails_only_where_warnings_are_denied() {
    let folder = Folder::new().with("oct.csv", MARKED);
    let _ = folder.run("oct.csv").exits(0);
    let _ = folder.run("oct.csv --deny warnings").exits(1);
    assert_eq!(codes(&json(&folder, "oct.csv", 0)), ["FMT002"]);
}

#[test]
fn exit_zero_ends_with_0_whatever_is_found() {
    let folder = Folder::new().with("oct.csv", COMMA);
    let printed = folder.run("oct.csv --exit-zero").exits(0);
    assert!(printed.stdout.contains("AMT002"), "{}", printed.stdout);
}

#[test]
fn the_exit_code_is_the_same_in_every_format() {
    let folder = Folder::new().with("oct.csv", COMMA);
    for format in ["full", "concise", "json", "json=r.json"] {
        let _ = folder.run(&format!("oct.csv --format {format}")).exits(1);
    }
}

#[test]
fn rules_are_selected_and_ignored() {
    let folder = Folder::new().with("oct.csv", format!("\u{feff}{COMMA}"));
    assert_eq!(codes(&json(&folder, "oct.csv", 1)), ["FMT002", "AMT002"]);
    assert_eq!(codes(&json(&folder, "oct.csv --select FMT", 0)), ["FMT002"]);
    assert_eq!(
        codes(&json(&folder, "oct.csv --ignore decimal-comma", 0)),
        ["FMT002"]
    );
    assert!(codes(&json(&folder, "oct.csv --ignore all", 0)).is_empty());
}

#[test]
fn the_configuration_changes_levels() {
    let folder = Folder::new()
        .with("oct.csv", COMMA)
        .with("repaylint.toml", "[rules]\nAMT002 = \"warning\"\n");
    let report = json(&folder, "oct.csv", 0);
    assert_eq!(findings(&report)[0]["severity"], "warning");
    let _ = folder.run("oct.csv --deny warnings").exits(1);
    let _ = folder.run("oct.csv --no-config").exits(1);
}

#[test]
fn several_files_are_one_report() {
    let folder = Folder::new()
        .with("a.csv", CLEAN)
        .with("b.csv", "loan_id,amount\n88003,1.00\n");
    let report = json(&folder, "a.csv b.csv", 0);
    assert_eq!(report["summary"]["total"], "38.50");
    assert_eq!(report["files"].as_array().map(Vec::len), Some(2));
}

#[test]
fn standard_input_is_checked_like_a_file() {
    let folder = Folder::new();
    let printed = folder
        .run_with("- --stdin-name oct.csv --format concise", COMMA)
        .exits(1);
    assert!(printed.stdout.contains("oct.csv:3:8"), "{}", printed.stdout);
    let _ = folder
        .run_with(
            "-",
            r#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        )
        .exits(0);
}

#[test]
fn what_cannot_be_read_as_a_report_fails_the_run() {
    let folder = Folder::new().with("oct.xlsx", b"PK\x03\x04 xl/workbook.xml");
    folder.run("oct.xlsx").exits(2).says(&["oct.xlsx"]);
}

#[test]
fn limits_on_fields_and_columns_name_their_flags() {
    let folder = Folder::new().with("oct.csv", CLEAN);
    folder
        .run("oct.csv --max-field 4")
        .exits(2)
        .says(&["oct.csv", "--max-field"]);
    folder
        .run("oct.csv --max-columns 1")
        .exits(2)
        .says(&["oct.csv", "--max-columns"]);
}

#[test]
fn hashes_are_given_on_request() {
    let folder = Folder::new().with("oct.csv", "");
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(
        json(&folder, "oct.csv --hash", 1)["files"][0]["sha256"],
        empty
    );
    assert_eq!(
        json(&folder, "oct.csv", 1)["files"][0]["sha256"],
        Value::Null
    );
}

#[test]
fn ids_are_hidden_on_request() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n1042988 ,25.00\n");
    let shown = folder.run("oct.csv").exits(1).stdout;
    assert!(shown.contains("1042988"), "{shown}");
    let hidden = folder.run("oct.csv --redact").exits(1).stdout;
    assert!(!hidden.contains("1042988"), "{hidden}");
}

#[test]
fn only_so_many_findings_are_shown_and_the_rest_is_counted() {
    let rows: Vec<_> = (0..9).map(|row| format!("8800{row},x{row}")).collect();
    let folder = Folder::new().with("oct.csv", format!("loan_id,amount\n{}\n", rows.join("\n")));
    let shown = |line: &str| folder.run(line).exits(1).stdout.matches("AMT001").count();
    assert_eq!(shown("oct.csv --format concise"), 9);
    assert!(shown("oct.csv --format concise --max-findings 2") < 9);
}

#[test]
fn a_separator_that_is_told_says_how_to_read_but_pa2_does_not_know_it() {
    let folder = Folder::new().with("oct.csv", "loan_id;amount\n88001;25.00\n");
    for line in ["oct.csv --delimiter ;", "oct.csv"] {
        let report = json(&folder, line, 1);
        assert_eq!(codes(&report), ["FMT003"]);
        assert_eq!(report["summary"]["total"], "25.00");
    }
    let report = json(&folder, "oct.csv --delimiter ,", 1);
    assert_eq!(codes(&report), ["FMT009"]);
}

/// The example of the contract, field by field.
#[test]
fn the_json_report_of_the_documentation_is_what_is_written() {
    let folder = Folder::new()
        .with(
            "oct.csv",
            "loan_id,amount\n88001,25.00\n88002,\"12,50\"\n,\n",
        )
        .with(
            "repaylint.toml",
            "column-mode = \"two\"\ncurrency = \"KES\"\n",
        );
    let mut report = json(&folder, "oct.csv", 1);
    assert_eq!(codes(&report), ["AMT002", "FMT010"]);
    let findings = report["findings"].as_array_mut().expect("findings");
    findings.truncate(1);
    for text in ["message", "help"] {
        assert!(findings[0][text].take().is_string());
    }
    let expected = serde_json::json!({
        "schema_version": 1,
        "tool": {"name": "repaylint", "version": "[VERSION]"},
        "files": [{
            "path": "oct.csv", "kind": "csv", "encoding": "utf-8", "delimiter": ",",
            "column_mode": "two", "records": 2, "total": "37.50", "currency": "KES", "sha256": null
        }],
        "findings": [{
            "code": "AMT002", "name": "decimal-comma", "severity": "error",
            "message": null, "help": null, "url": "rules/en/AMT002.md",
            "file": "oct.csv", "sheet": null,
            "line": 3, "column": 8, "end_line": 3, "end_column": 13, "byte_start": 34, "byte_end": 39,
            "record": 2, "field": "amount", "loan_id": "88002", "value": "12,50", "count": 1,
            "related": [],
            "fix": {
                "safety": "safe", "description": "Write 12.50", "transform": null,
                "edits": [{"byte_start": 34, "byte_end": 39, "replacement": "12.50"}]
            }
        }],
        "rows": {
            "read": 4, "header": 1, "repayments": 2,
            "set_aside": [{"file": "oct.csv", "line": 4, "to_line": 4, "why": "FMT010"}]
        },
        "not_checked": report["not_checked"],
        "summary": {
            "errors": 1, "warnings": 1, "infos": 0, "fixable": 2, "records": 2, "clean_records": 1,
            "total": "37.50", "clean_total": "25.00", "by_code": {"AMT002": 1, "FMT010": 1}
        }
    });
    assert_eq!(report, expected);
    for reason in report["not_checked"].as_array().expect("reasons") {
        assert!(
            reason["rules"].is_array() && reason["why"].is_string(),
            "{reason}"
        );
    }
}

#[test]
fn what_is_not_known_is_null() {
    let folder = Folder::new().with("oct.csv", CLEAN).with(
        "oct.json",
        "{\"repayments\":[{\"loan_id\":\"88003\",\"amount\":25.5}]}",
    );
    let report = json(&folder, "oct.csv oct.json", 0);
    let [csv, json] = [0, 1].map(|file| &report["files"][file]);
    assert_eq!(
        (&csv["currency"], &csv["sha256"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        (&csv["kind"], &csv["total"]),
        (&"csv".into(), &"37.50".into())
    );
    assert_eq!(
        (&json["kind"], &json["delimiter"]),
        (&"json".into(), &Value::Null)
    );
    assert_eq!(json["total"], "25.5");
    assert_eq!(report["summary"]["total"], "63.00");
}

#[test]
fn a_clean_run_is_few_lines_and_the_curious_hear_why_rules_were_not_checked() {
    let folder = Folder::new().with("oct.csv", CLEAN);
    let short = folder.run("oct.csv --column-mode two").exits(0).stdout;
    assert!(short.lines().count() <= 5, "{short}");
    assert!(
        short.lines().all(|line| line.chars().count() <= 100),
        "{short}"
    );
    assert!(
        short.contains("AMT007") && !short.contains("currency"),
        "{short}"
    );
    let long = folder
        .run("oct.csv --column-mode two --verbose")
        .exits(0)
        .stdout;
    assert!(
        long.contains("AMT007: no currency is configured (--currency)"),
        "{long}"
    );
}

#[test]
fn an_encoding_that_is_told_is_used() {
    let folder = Folder::new().with("oct.csv", b"loan_id,amount,nom\n88001,25.00,Ren\x82e\n");
    let encoding = |line: &str, code: i32| {
        let report = json(&folder, line, code);
        report["files"][0]["encoding"].clone()
    };
    assert_eq!(encoding("oct.csv --encoding cp850", 0), "cp850");
}

#[test]
fn colours_are_written_only_where_they_are_wanted() {
    let folder = Folder::new().with("oct.csv", COMMA);
    let is_coloured = |line: &str| folder.run(line).exits(1).stdout.contains('\u{1b}');
    assert!(!is_coloured("oct.csv"));
    assert!(is_coloured("oct.csv --color always"));
    assert!(!is_coloured("oct.csv --color always --format json"));
}

#[test]
fn the_embedded_schemas_are_printed() {
    let folder = Folder::new();
    for which in ["repayments", "report", "config"] {
        let schema = folder.run(&format!("schema {which}")).exits(0).stdout;
        let schema: Value = serde_json::from_str(&schema).expect("JSON");
        assert!(schema["$schema"].is_string(), "{which}");
    }
    assert_eq!(
        folder.run("schema").exits(0).stdout,
        folder.run("schema repayments").exits(0).stdout
    );
}

#[test]
fn what_reads_like_a_sum_and_is_another_one_does_not_pass() {
    let damaged = [
        (
            "loan_id,amount,notes\n88001,12,50,\n88002,30,00,\n",
            "AMT002",
        ),
        ("loan_id,amount,\n88001,12,50\n88002,30.00,\n", "AMT002"),
        (
            "loan_id,amount,notes\n88,001,25.00,\n88002,12.50,late\n88003,1,\n",
            "FMT004",
        ),
        (
            "loan_id,Loan Amount\n88001,250.00\n88002,300.00\n",
            "FMT009",
        ),
        ("88001,12.5O\n88002,5.00\n88003,6.00\n", "AMT001"),
        (
            "loan_id,amount\n88001,25.00\n88002,12.50\nTotal octubre 2026,37.50\n",
            "FMT011",
        ),
    ];
    for (text, code) in damaged {
        let folder = Folder::new().with("oct.csv", text);
        let report = json(&folder, "oct.csv --no-config --column-mode two", 1);
        let errors: Vec<&str> = findings(&report)
            .into_iter()
            .filter(|finding| finding["severity"] == "error")
            .filter_map(|finding| finding["code"].as_str())
            .collect();
        assert!(
            !errors.is_empty() && errors.iter().all(|error| *error == code),
            "{text}{report}"
        );
    }
}

#[test]
fn the_same_loans_with_and_without_clients_are_found_twice() {
    let rows = |client: &str, first: u32| -> String {
        let row = |loan: u32| format!("{loan},{client}{}.50\n", loan % 97);
        (first..first + 12).map(row).collect()
    };
    let (without, with, others) = (rows("", 88_001), rows("501,", 88_001), rows("501,", 99_001));
    let folder = Folder::new()
        .with("m1.csv", format!("loan_id,amount\n{without}"))
        .with("m2.csv", format!("loan_id,client_id,amount\n{with}"))
        .with("m3.csv", format!("loan_id,client_id,amount\n{others}"));
    let twice = json(&folder, "m1.csv m2.csv --no-config", 1);
    assert_eq!(codes(&twice), ["DUP005"], "{twice}");
    assert_eq!(findings(&twice)[0]["count"], 12);
    let once = json(&folder, "m1.csv m3.csv --no-config", 0);
    assert!(codes(&once).is_empty(), "{once}");
}
