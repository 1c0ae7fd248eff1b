//! Which files are read, and what is said about those that are not.

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n";

#[test]
fn without_a_report_the_two_usual_calls_are_shown() {
    for line in ["", "check", "--quiet"] {
        Folder::new().run(line).exits(2).says(&[
            "No report was given",
            "repaylint report.csv",
            "repaylint reports/",
        ]);
    }
}

#[test]
fn missing_files_are_all_named_with_their_nearest_neighbour() {
    Folder::new()
        .with("march/report.csv", REPORT)
        .run("march/reprot.csv elsewhere.csv")
        .exits(2)
        .says(&[
            "march/reprot.csv",
            "Did you mean march/report.csv?",
            "elsewhere.csv",
        ]);
}

#[test]
fn a_wildcard_that_nobody_expanded_is_explained() {
    Folder::new()
        .run("*.csv")
        .exits(2)
        .says(&["No file matches *.csv", "folder"]);
}

#[test]
fn a_folder_means_its_reports_and_the_rest_is_named() {
    let printed = Folder::new()
        .with("in/b.csv", REPORT)
        .with("in/a.TSV", "loan_id\tamount\n88002\t25.00\n")
        .with(
            "in/c.json",
            r#"{"repayments":[{"loan_id":"88003","amount":25.00}]}"#,
        )
        .with("in/loans.json", r#"{"totalRecords":0,"data":[]}"#)
        .with("in/draft.json", r#"{"entreps":[]}"#)
        .with(
            "in/result.json",
            r#"{"schema_version":1,"tool":{"name":"repaylint"}}"#,
        )
        .with("in/b.manifest.json", "{}")
        .with("in/b.001-of-001.json", r#"{"repayments":[]}"#)
        .with("in/notes.txt", "")
        .with("in/.hidden.csv", "")
        .with("in/~$b.xlsx", "")
        .with("in/below/d.csv", "")
        .run("in --verbose --exit-zero")
        .exits(0);
    printed.says(&[
        "Not read in in, as they are no reports: b.001-of-001.json (a part of a report beside it), b.manifest.json (a \
         manifest), draft.json (a loan draft), loans.json (a list of loans), result.json (a result of repaylint).",
    ]);
    let order: Vec<_> = [
        "in/a.TSV was read",
        "in/b.csv was read",
        "in/c.json was read",
    ]
    .iter()
    .map(|part| printed.stderr.find(part))
    .collect();
    assert!(
        order.iter().all(Option::is_some) && order.is_sorted(),
        "{}",
        printed.stderr
    );
    for unread in ["notes.txt", "hidden", "~$b.xlsx", "d.csv"] {
        assert!(!printed.stderr.contains(unread), "{}", printed.stderr);
    }
}

#[test]
fn a_folder_without_a_report_is_an_error() {
    Folder::new()
        .with("in/notes.txt", "")
        .run("in")
        .exits(2)
        .says(&["in holds no report", ".csv"]);
}

#[test]
fn a_file_given_twice_is_read_once() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let printed = folder
        .run("oct.csv ./oct.csv . --verbose --exit-zero")
        .exits(0);
    printed.says(&["./oct.csv was given twice and is read once."]);
    assert_eq!(
        printed.stderr.matches("was read:").count(),
        1,
        "{}",
        printed.stderr
    );
}

#[test]
fn standard_input_is_read_under_its_given_name() {
    let folder = Folder::new();
    let printed = folder
        .run_with("- --verbose --stdin-name oct.csv --exit-zero", REPORT)
        .exits(0);
    printed.says(&["oct.csv was read: 27 bytes."]);
    let printed = folder.run_with("- --verbose --exit-zero", REPORT).exits(0);
    printed.says(&["<stdin> was read: 27 bytes."]);
}

#[test]
fn a_file_above_the_limit_is_not_read() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let told = ["oct.csv is too large", "27 bytes", "26", "--max-bytes"];
    folder.run("oct.csv --max-bytes 26").exits(2).says(&told);
    let _ = folder.run("oct.csv --max-bytes 27 --exit-zero").exits(0);
    let told = ["<stdin> is too large", "--max-bytes"];
    folder
        .run_with("- --max-bytes 26", REPORT)
        .exits(2)
        .says(&told);
}

#[test]
fn a_bad_limit_is_refused() {
    Folder::new()
        .run("oct.csv --max-bytes 0")
        .exits(2)
        .says(&["--max-bytes"]);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with("oct.csv", REPORT);
    let path = folder.path().join("oct.csv");
    fs::set_permissions(&path, Permissions::from_mode(0o000)).expect("set");
    if fs::read(&path).is_ok() {
        // The administrator may read everything.
        return;
    }
    folder
        .run("oct.csv")
        .exits(2)
        .says(&["You may not read oct.csv"]);
}

#[test]
fn bad_arguments_are_all_told_at_once() {
    Folder::new()
        .with("oct.csv", REPORT)
        .run("oct.csv --encoding utf-9 --delimiter xx --period 2026-13 --currency KSH --select AMT02 --format sarif")
        .exits(2)
        .says(&[
            "There is no encoding called utf-9",
            "“xx” cannot separate",
            "2026-13 is no month",
            "There is no currency code KSH",
            "Did you mean AMT002?",
            "There is no format called sarif",
        ]);
}

#[test]
fn quiet_runs_say_nothing_beside_the_result() {
    let folder = Folder::new().with("oct.csv", REPORT);
    folder
        .run("oct.csv oct.csv --quiet --lang es --exit-zero")
        .exits(0)
        .says_nothing();
}

#[test]
fn standard_input_may_be_empty_and_is_read_once() {
    let folder = Folder::new();
    let printed = folder
        .run_with("- - --stdin-name report.json --format concise", "")
        .exits(1);
    assert!(
        printed.stdout.starts_with("report.json:1:1: FMT020"),
        "{}",
        printed.stdout
    );
    printed.says(&["report.json was given twice and is read once."]);
}

#[test]
fn limits_of_rows_name_line_and_flag() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n88001,25.00\n");
    folder.run("oct.csv --max-columns 1").exits(2).says(&[
        "oct.csv, line",
        "more than 1 field ",
        "--max-columns",
    ]);
    folder
        .run("oct.csv --max-field 3")
        .exits(2)
        .says(&["oct.csv, line", "--max-field"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_contains_itself_and_a_pipe_are_read() {
    let report = "loan_id,amount\n88001,25.00\n";
    let folder = Folder::new().with("reports/oct.csv", report);
    std::os::unix::fs::symlink("../reports", folder.path().join("reports/again.csv"))
        .expect("a link");
    assert!(
        folder
            .run("reports")
            .exits(0)
            .stdout
            .contains("2 rows read")
    );

    let pipe = folder.path().join("pipe.csv");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    let writer = std::thread::spawn(move || std::fs::write(pipe, report));
    assert!(
        folder
            .run("pipe.csv")
            .exits(0)
            .stdout
            .contains("2 rows read")
    );
    writer.join().expect("an end").expect("written");
}
