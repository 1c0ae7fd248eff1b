//! How a report becomes the calls of the Partner API, or the file for PA2.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::runner::Folder;

const CONFIG: &str = "column-mode = \"three\"\ncurrency = \"KES\"\n";

const REPORT: &str = "loan_id,client_id,amount\n\
    KE-0000123,88001,25.00\n\
    KE-0000124,88002,12.5\n\
    KE-0000125,88003,7\n";

fn folder() -> Folder {
    Folder::new()
        .with("repaylint.toml", CONFIG)
        .with("oct.csv", REPORT)
}

fn manifest(folder: &Folder, name: &str) -> Value {
    serde_json::from_str(&folder.read(name)).expect("JSON")
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let digits = digest.iter().map(|byte| format!("{byte:02x}"));
    digits.collect::<Vec<_>>().concat()
}

fn month(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/month");
    fs::read(path.join(name)).expect(name)
}

#[test]
fn a_report_becomes_calls_with_a_manifest_beside_them() {
    let folder = folder();
    let printed = folder.run("convert oct.csv --to json --split 2").exits(0);
    assert_eq!(printed.stdout, "");
    printed.says(&[
        "2 files are written: oct.001-of-002.json to oct.002-of-002.json, with oct.manifest.json beside them.",
        "3 repayments, 44.50 KES in all, at most 2 in a file.",
        "Nothing was sent: each file is the body of one call of the Partner API.",
    ]);
    assert_eq!(
        folder.names(),
        [
            "oct.001-of-002.json",
            "oct.002-of-002.json",
            "oct.csv",
            "oct.manifest.json",
            "repaylint.toml",
        ]
    );
    assert_eq!(
        folder.read("oct.001-of-002.json"),
        "{\"repayments\":[\n\
         {\"loan_id\":\"KE-0000123\",\"amount\":25.00,\"client_id\":\"88001\"},\n\
         {\"loan_id\":\"KE-0000124\",\"amount\":12.5,\"client_id\":\"88002\"}\n]}\n"
    );
    let manifest = manifest(&folder, "oct.manifest.json");
    assert_eq!(manifest["tool"]["version"], env!("CARGO_PKG_VERSION"));
    for (key, value) in [
        ("format", "json"),
        ("column_mode", "three"),
        ("currency", "KES"),
        ("total", "44.50"),
    ] {
        assert_eq!(manifest[key], value, "{key}");
    }
    assert_eq!(manifest["count"], 3);
    assert_eq!(manifest["period"], Value::Null);
    let source = &manifest["sources"][0];
    assert_eq!(
        (&source["path"], &source["total"]),
        (&"oct.csv".into(), &"44.50".into())
    );
    assert_eq!(source["sha256"], sha256(REPORT.as_bytes()));
    for (index, count, total) in [(0, 2, "37.50"), (1, 1, "7")] {
        let batch = &manifest["batches"][index];
        assert_eq!(
            (&batch["count"], &batch["total"]),
            (&count.into(), &total.into())
        );
        let file = folder.read(batch["name"].as_str().expect("a name"));
        assert_eq!(batch["sha256"], sha256(file.as_bytes()));
    }
}

#[test]
fn a_month_goes_there_and_back_and_is_the_same_to_the_byte() {
    let csv = month("report.csv");
    let folder = Folder::new().with("repaylint.toml", month("repaylint.toml"));
    let folder = folder.with("report.csv", &csv);
    let printed = folder
        .run("convert report.csv --to json --out calls")
        .exits(0);
    printed.says(&[
        "9 files are written",
        "2,199 repayments, 52955120.02 HTG in all, at most 250",
    ]);
    let parts = (1..=9).map(|part| format!("calls/report.00{part}-of-009.json"));
    let parts = parts.collect::<Vec<_>>().join(" ");
    let checked = folder
        .run(&format!("check {parts} --expect-total 52955120.02"))
        .exits(0);
    assert!(
        checked.stdout.contains("2,199 repayments"),
        "{}",
        checked.stdout
    );
    let line = format!("convert {parts} calls/report.manifest.json --to csv --out back");
    let printed = folder.run(&line).exits(0);
    printed.says(&[
        "calls/report.manifest.json is a manifest and no report",
        "back/report.csv is written, with report.manifest.json beside it.",
        "Nothing was sent: upload it in PA2.",
    ]);
    assert!(folder.read("back/report.csv").into_bytes() == csv);
}

#[test]
fn every_format_leaves_alike() {
    let from = |name: &str| {
        let folder = Folder::new().with("repaylint.toml", month("repaylint.toml"));
        let folder = folder.with(name, month(name));
        let line = format!("convert {name} --to csv --name pa2");
        folder
            .run(&line)
            .exits(0)
            .says(&["2,199 repayments, 52955120.02 HTG in all."]);
        folder.read("pa2.csv")
    };
    let csv = from("report.csv");
    assert!(from("report.json") == csv);
    // Excel keeps no zeros at the end of a number.
    let shortened = |line: &str| match line.rsplit_once('.') {
        Some(_) => line.trim_end_matches('0').trim_end_matches('.').to_owned(),
        None => line.to_owned(),
    };
    let csv: Vec<String> = csv.lines().map(shortened).collect();
    let xlsx = from("clean.xlsx");
    assert!(xlsx.lines().eq(csv.iter().map(String::as_str)));
}

#[test]
fn a_report_with_errors_is_shown_and_not_converted() {
    let broken = REPORT.replace("12.5", "\"12,5\"");
    let folder = folder().with("oct.csv", broken);
    let before = folder.names();
    let printed = folder.run("convert oct.csv --to json --out calls").exits(1);
    assert!(
        printed.stdout.contains("error[AMT002]"),
        "{}",
        printed.stdout
    );
    printed.says(&["Nothing was written: the report is not ready."]);
    let printed = folder
        .run("convert oct.csv --to json --format json")
        .exits(1);
    let report: Value = serde_json::from_str(&printed.stdout).expect("JSON");
    assert_eq!(report["summary"]["errors"], 1);
    assert_eq!(folder.names(), before);
}

#[test]
fn warnings_are_shown_and_fail_only_where_they_are_denied() {
    let spaced = REPORT.replace(",12.5", ", 12.5");
    let folder = folder().with("oct.csv", spaced);
    let _ = folder
        .run("convert oct.csv --to json --deny warnings")
        .exits(1);
    assert!(!folder.names().contains(&"oct.manifest.json".to_owned()));
    let printed = folder.run("convert oct.csv --to json").exits(0);
    assert!(
        printed.stdout.contains("warning[AMT014]"),
        "{}",
        printed.stdout
    );
    assert!(
        folder
            .read("oct.001-of-001.json")
            .contains("\"amount\":12.5,")
    );
}

#[test]
fn expectations_hold_for_what_is_converted() {
    let folder = folder();
    let _ = folder
        .run("convert oct.csv --to json --expect-total 44.51")
        .exits(1);
    let _ = folder
        .run("convert oct.csv --to json --expect-total 44.50 --period 2026-10")
        .exits(0);
    assert_eq!(manifest(&folder, "oct.manifest.json")["period"], "2026-10");
}

#[test]
fn two_columns_send_no_client() {
    let folder = Folder::new()
        .with("repaylint.toml", "column-mode = \"two\"\n")
        .with("oct.csv", REPORT);
    let _ = folder.run("convert oct.csv --to json").exits(0);
    assert!(!folder.read("oct.001-of-001.json").contains("client_id"));
    let _ = folder.run("convert oct.csv --to csv --out pa2").exits(0);
    assert_eq!(
        folder.read("pa2/oct.csv"),
        "loan_id,amount\nKE-0000123,25.00\nKE-0000124,12.5\nKE-0000125,7\n"
    );
}

#[test]
fn no_call_is_larger_than_the_limit() {
    let folder = folder();
    folder
        .run("convert oct.csv --to json --split 301")
        .exits(2)
        .says(&[
            "301 repayments are too many for one call: the limit is 300",
            "Give --split a number up to 300.",
        ]);
    let _ = folder.run("convert oct.csv --to json --split 0").exits(2);
    let folder = folder.with(
        "repaylint.toml",
        format!("{CONFIG}[batch]\nsize = 2\nmax = 2\n"),
    );
    folder
        .run("convert oct.csv --to json")
        .exits(0)
        .says(&["2 files are written"]);
    let folder = folder.with(
        "repaylint.toml",
        format!("{CONFIG}[batch]\nsize = 9\nmax = 2\n"),
    );
    folder
        .run("convert oct.csv --to json --force")
        .exits(2)
        .says(&["9 repayments are too many", "as size under [batch]"]);
}

#[test]
fn a_json_too_large_for_one_call_is_no_reason_not_to_split_it() {
    let rows = (0..301).map(|row| format!("{{\"loan_id\":\"KE-{row:07}\",\"amount\":{row}.00}}"));
    let body = format!(
        "{{\"repayments\":[{}]}}",
        rows.collect::<Vec<_>>().join(",")
    );
    let folder = Folder::new().with("oct.json", body);
    let line = "oct.json --column-mode two --deny warnings";
    let _ = folder.run(&format!("check {line}")).exits(1);
    folder
        .run(&format!("convert {line} --to json"))
        .exits(0)
        .says(&["2 files are written"]);
}

#[test]
fn several_files_are_one_report() {
    let folder = folder().with(
        "south.csv",
        "loan_id,client_id,amount\nKE-0000201,88009,1.00\n",
    );
    folder
        .run("convert oct.csv south.csv --to json")
        .exits(0)
        .says(&[
            "oct.001-of-001.json is written",
            "4 repayments, 45.50 KES in all.",
        ]);
    let manifest = manifest(&folder, "oct.manifest.json");
    let sources = manifest["sources"].as_array().expect("a list");
    let paths: Vec<_> = sources.iter().map(|source| &source["path"]).collect();
    assert_eq!(paths, ["oct.csv", "south.csv"]);
    let _ = folder
        .run("convert oct.csv south.csv --to json --name kenya")
        .exits(0);
    let kenya = folder.read("kenya.001-of-001.json");
    assert_eq!(kenya, folder.read("oct.001-of-001.json"));
    // The same loan in both files is the same loan twice.
    let folder = folder.with("south.csv", REPORT);
    let _ = folder
        .run("convert oct.csv south.csv --to json --name x")
        .exits(1);
}

#[test]
fn standard_input_has_the_name_that_it_is_given() {
    let folder = Folder::new().with("repaylint.toml", CONFIG);
    let line = "convert - --stdin-name exports/nov.csv --to json";
    let _ = folder.run_with(line, REPORT).exits(0);
    let _ = folder.run_with("convert - --to csv", REPORT).exits(0);
    assert_eq!(
        folder.names(),
        [
            "nov.001-of-001.json",
            "nov.manifest.json",
            "repaylint.toml",
            "report.csv",
            "report.manifest.json",
        ]
    );
}

#[test]
fn nothing_is_overwritten_unless_it_is_asked_for() {
    let folder = folder();
    let _ = folder.run("convert oct.csv --to json").exits(0);
    let folder = folder.with("oct.001-of-001.json", "mine");
    folder.run("convert oct.csv --to json").exits(2).says(&[
        "2 files of an earlier conversion are already there: oct.001-of-001.json, oct.manifest.json",
        "If they were sent, do not send the report again.",
    ]);
    assert_eq!(folder.read("oct.001-of-001.json"), "mine");
    let _ = folder.run("convert oct.csv --to json --force").exits(0);
    assert_ne!(folder.read("oct.001-of-001.json"), "mine");
    assert_eq!(folder.names().len(), 4);
}

#[test]
fn parts_of_another_split_are_taken_away_and_named() {
    let folder = folder();
    let _ = folder.run("convert oct.csv --to json --split 1").exits(0);
    let again = "convert oct.csv --to json --split 2";
    folder.run(again).exits(2).says(&[
        "4 files of an earlier conversion are already there",
        "oct.003-of-003.json",
    ]);
    folder.run(&format!("{again} --force")).exits(0).says(&[
        "note: 3 parts of another split were taken away, so that nobody sends them too: oct.001-of-003.json, oct.002-of-003.json, oct.003-of-003.json",
    ]);
    let left = [
        "oct.001-of-002.json",
        "oct.002-of-002.json",
        "oct.csv",
        "oct.manifest.json",
        "repaylint.toml",
    ];
    assert_eq!(folder.names(), left);
    // Those in the other format too, also where the new file is no part.
    let pa2 = "convert oct.csv --to csv --out pa2";
    let _ = folder.run(&format!("{pa2} --split 2")).exits(0);
    for other in ["--to json --split 3", "--to csv"] {
        let line = format!("convert oct.csv {other} --out pa2");
        let _ = folder.run(&line).exits(2);
        folder
            .run(&format!("{line} --force"))
            .exits(0)
            .says(&["of another split"]);
        assert_eq!(
            fs::read_dir(folder.path().join("pa2"))
                .expect("there")
                .count(),
            2
        );
    }
    // Those of other reports are nobody's concern.
    let folder = folder.with("nov.csv", REPORT);
    let printed = folder.run("convert nov.csv --to json").exits(0);
    assert!(
        !printed.stderr.contains("another split"),
        "{}",
        printed.stderr
    );
}

#[test]
fn what_a_broken_conversion_left_is_named_and_in_nobodys_way() {
    let folder = folder().with(".oct.77-0.converting/oct.001-of-001.json", "half");
    folder
        .run("convert oct.csv --to json")
        .exits(0)
        .says(&[".oct.77-0.converting is left of a conversion that broke off"]);
    let _ = folder.run("check .").exits(0);
}

#[test]
fn a_report_is_never_written_over() {
    let folder = folder();
    let before = folder.names();
    for line in [
        "convert oct.csv --to csv",
        "convert oct.csv --to csv --force",
    ] {
        folder
            .run(line)
            .exits(2)
            .says(&["oct.csv is one of the reports", "--out"]);
    }
    let _ = folder
        .run("convert oct.csv --to json --format json=oct.manifest.json")
        .exits(2);
    assert_eq!(folder.names(), before);
    assert_eq!(folder.read("oct.csv"), REPORT);
}

#[test]
fn a_folder_in_the_way_stays() {
    let folder = folder().with("oct.manifest.json/precious", "kept");
    for line in [
        "convert oct.csv --to json",
        "convert oct.csv --to json --force",
    ] {
        folder
            .run(line)
            .exits(2)
            .says(&["oct.manifest.json is a folder"]);
    }
    assert_eq!(folder.read("oct.manifest.json/precious"), "kept");
    assert_eq!(folder.names().len(), 3);
    folder
        .run("convert oct.csv --to json --out repaylint.toml")
        .exits(2)
        .says(&["repaylint.toml is a file and no folder"]);
    folder
        .run("convert oct.csv --to json --out gone/calls")
        .exits(2)
        .says(&[
            "gone/calls cannot be written",
            "None of the files was written.",
        ]);
}

#[test]
fn names_are_no_paths() {
    let folder = folder();
    for name in ["../oct", "a/b", ".oct", "a:b"] {
        let line = format!("convert oct.csv --to json --name {name}");
        folder
            .run(&line)
            .exits(2)
            .says(&["cannot be the name of files"]);
    }
    assert_eq!(folder.names().len(), 2);
}

#[test]
fn an_id_that_a_spreadsheet_would_change_leaves_as_json_only() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n88001,5\n-5,3\n");
    let line = "convert oct.csv --column-mode two --out o";
    folder.run(&format!("{line} --to csv")).exits(2).says(&[
        "oct.csv, line 3: the loan id begins with -",
        "Convert the report with --to json",
    ]);
    assert_eq!(folder.names(), ["oct.csv"]);
    let _ = folder.run(&format!("{line} --to json")).exits(0);
    assert!(
        folder
            .read("o/oct.001-of-001.json")
            .contains("\"loan_id\":\"-5\"")
    );
}

#[test]
fn a_loan_that_a_csv_would_lose_leaves_as_json_only() {
    let report = "{\"repayments\":[\n{\"loan_id\":\"1\",\"amount\":5},\n{\"loan_id\":\"Total\",\"amount\":5}]}";
    let folder = Folder::new().with("oct.json", report);
    let line = "convert oct.json --column-mode two";
    folder
        .run(&format!("{line} --to csv"))
        .exits(2)
        .says(&["oct.json, line 3: as a row of a CSV", "--to json"]);
    assert_eq!(folder.names(), ["oct.json"]);
    let _ = folder.run(&format!("{line} --to json")).exits(0);
}

#[test]
fn money_is_not_converted_on_a_guess_although_the_rules_are_off() {
    for (name, text, says) in [
        (
            "oct.csv",
            "loan_id,amount\n88001,\"12,50\"\n",
            "line 2: the amount is not written in digits",
        ),
        (
            "oct.csv",
            "loan_id,amount\n88001,1\n88002,2,3,4\n",
            "line 3: this row cannot be read",
        ),
        (
            "oct.csv",
            "loan_id,amount\n,1\n",
            "line 2: the loan id is missing",
        ),
        (
            "oct.json",
            "{\"repayments\":[{\"loan_id\":\"1\",\"amount\":1}",
            "no complete JSON",
        ),
        ("oct.csv", "loan_id,amount\n", "there is no repayment"),
    ] {
        let folder = Folder::new().with(name, text);
        let line = format!("convert {name} --to json --column-mode two --ignore AMT,FMT,IDS");
        folder.run(&line).exits(2).says(&[says]);
        assert_eq!(folder.names(), [name], "{text}");
    }
}

#[test]
fn a_loan_is_not_converted_twice_although_the_rules_are_off() {
    let twice = "loan_id,amount\n88001,5.00\n88002,7.00\n88001,5.00\n";
    let config = "column-mode = \"two\"\n[rules]\nDUP = \"info\"\n";
    let folder = Folder::new()
        .with("oct.csv", twice)
        .with("dup.toml", config);
    for flags in [
        "--column-mode two --ignore DUP",
        "--column-mode two --select FMT",
        "--config dup.toml",
    ] {
        let line = format!("convert oct.csv --to json {flags}");
        let refused = folder.run(&line).exits(2);
        refused.says(&["oct.csv, line 4: this loan is already in line 2 of oct.csv"]);
        assert_eq!(folder.names(), ["dup.toml", "oct.csv"]);
    }
}

#[test]
fn an_exception_that_has_run_out_fails_here_too() {
    let allow = "[[allow]]\ncode = \"AMT014\"\nreason = \"known\"\nuntil = \"2020-01-01\"\n";
    let folder = folder().with("repaylint.toml", format!("{CONFIG}{allow}"));
    let _ = folder.run("convert oct.csv --to json").exits(1);
    assert_eq!(folder.names().len(), 2);
}

#[test]
fn no_id_is_shown_where_ids_are_hidden() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n88001,5\n-5551234,3\n");
    let line = "convert oct.csv --column-mode two --to csv --out o --redact";
    let printed = folder.run(line).exits(2);
    assert!(!printed.stderr.contains("5551234"), "{}", printed.stderr);
}

#[test]
fn the_schema_of_the_manifest_is_printed() {
    let schema = Folder::new().run("schema manifest").exits(0).stdout;
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    assert!(schema["properties"]["batches"].is_object());
}

#[test]
fn flags_that_make_no_sense_here_are_refused() {
    for flag in ["--exit-zero", "--write-baseline b.json"] {
        let line = format!("convert oct.csv --to json {flag}");
        folder().run(&line).exits(2).says(&["cannot go together"]);
    }
    folder().run("convert oct.csv").exits(2).says(&["--to"]);
}

#[test]
fn where_the_report_of_the_check_has_no_place_nothing_is_converted() {
    let folder = folder();
    folder
        .run("convert oct.csv --to json --format json=none/told.json")
        .exits(2)
        .says(&["its folder does not exist"]);
    assert_eq!(folder.names(), ["oct.csv", "repaylint.toml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn what_was_converted_is_told_although_the_report_cannot_be_written() {
    let folder = folder();
    folder
        .run("convert oct.csv --to json --format json=/dev/full")
        .exits(2)
        .says(&["oct.001-of-001.json is written", "cannot be written"]);
    assert!(folder.read("oct.manifest.json").contains("44.5"));
}

/// A limit on the size of files is the next best thing to a full disk.
#[cfg(target_os = "linux")]
#[test]
fn where_the_disk_is_full_nothing_is_left_behind() {
    use std::process::Command;
    let folder = Folder::new().with("repaylint.toml", month("repaylint.toml"));
    let folder = folder.with("report.csv", month("report.csv"));
    let before = folder.names();
    let program = env!("CARGO_BIN_EXE_repaylint");
    let script =
        format!("trap '' XFSZ; ulimit -f 8; exec '{program}' convert report.csv --to json");
    let output = Command::new("sh")
        .args(["-c", &script])
        .current_dir(folder.path())
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("None of the files was written."), "{said}");
    assert_eq!(folder.names(), before);
}

#[cfg(unix)]
#[test]
fn where_nothing_may_be_written_nothing_is() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder().with("calls/x", "");
    let calls = folder.path().join("calls");
    fs::set_permissions(&calls, fs::Permissions::from_mode(0o555)).expect("set");
    let converted = folder.run("convert oct.csv --to json --out calls");
    // Whoever may do everything may write there too.
    if fs::write(calls.join("probe"), "").is_ok() {
        converted.exits(0).says(&["oct.001-of-001.json is written"]);
    } else {
        let refused = converted.exits(2);
        refused.says(&["You may not write", "None of the files was written."]);
    }
    fs::set_permissions(&calls, fs::Permissions::from_mode(0o755)).expect("set");
}

/// Killed at any moment, it leaves all files or none under their names, or all but the last: the manifest.
#[cfg(unix)]
#[test]
fn a_killed_conversion_leaves_no_half_of_a_file() {
    let rows = (0..4000).map(|row| format!("KE-{row:07},{row}.25\n"));
    let text = format!("loan_id,amount\n{}", rows.collect::<String>());
    let line = "convert oct.csv --to json --split 20 --column-mode two";
    let whole = Folder::new().with("oct.csv", &text);
    let _ = whole.run(line).exits(0);
    for delay in [0, 20, 50, 100, 200] {
        let folder = Folder::new().with("oct.csv", &text);
        let mut child = folder.spawn(line);
        std::thread::sleep(std::time::Duration::from_millis(delay));
        let _ = child.kill();
        let _ = child.wait();
        let names = folder.names();
        let is_whole = names.contains(&"oct.manifest.json".to_owned());
        let written = names.iter().filter(|name| name.contains(".json"));
        for name in written.clone() {
            assert_eq!(folder.read(name), whole.read(name), "{name}");
        }
        assert!(!is_whole || written.count() == 201, "{delay}: {names:?}");
        let _ = folder.run(&format!("{line} --force")).exits(0);
        assert_eq!(
            folder.read("oct.manifest.json"),
            whole.read("oct.manifest.json")
        );
    }
}
