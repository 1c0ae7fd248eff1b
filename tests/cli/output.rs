//! Where results go.

use std::fs;
use std::io::Read;

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n";

fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn each_format_goes_where_it_is_told() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let line = "oct.csv --format json=first.json --format concise --output second.txt --exit-zero";
    assert_eq!(folder.run(line).exits(0).stdout, "");
    assert_eq!(json(&folder.read("first.json"))["schema_version"], 1);
    assert_eq!(folder.names(), ["first.json", "oct.csv", "second.txt"]);
}

#[test]
fn the_json_report_alone_is_on_standard_output() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let printed = folder.run("oct.csv --format json --exit-zero").exits(0);
    assert_eq!(json(&printed.stdout)["tool"]["name"], "repaylint");
    printed.says_nothing();
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_behind() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let line = "oct.csv --format full --format json=nowhere/r.json --format concise=c.txt";
    folder
        .run(line)
        .exits(2)
        .says(&["nowhere/r.json cannot be written", "folder"]);
    assert_eq!(folder.names(), ["oct.csv"]);
}

#[test]
fn a_report_is_never_written_over() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let told = ["./oct.csv is one of the reports"];
    folder
        .run("oct.csv --output ./oct.csv")
        .exits(2)
        .says(&told);
    assert_eq!(folder.read("oct.csv"), REPORT);
}

#[test]
fn an_older_result_is_replaced() {
    let folder = Folder::new().with("oct.csv", REPORT).with("r.json", "old");
    let _ = folder
        .run("oct.csv --format json --output r.json --exit-zero")
        .exits(0);
    assert_eq!(json(&folder.read("r.json"))["schema_version"], 1);
}

#[test]
fn a_failed_run_touches_no_older_result() {
    let folder = Folder::new().with("r.json", "old");
    let _ = folder.run("missing.csv --format json=r.json").exits(2);
    assert_eq!(folder.read("r.json"), "old");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = Folder::new().with("oct.csv", REPORT);
    for line in [
        "oct.csv --exit-zero",
        "oct.csv --format json --exit-zero",
        "rules",
        "schema config",
    ] {
        let mut child = folder.spawn(line);
        drop(child.stdout.take());
        let status = child.wait().expect("an end");
        let mut stderr = String::new();
        child
            .stderr
            .take()
            .expect("a pipe")
            .read_to_string(&mut stderr)
            .expect("text");
        assert_eq!((status.code(), stderr.as_str()), (Some(0), ""), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("a device");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_repaylint"));
    let output = command
        .args(["oct.csv", "--exit-zero"])
        .current_dir(folder.path())
        .stdout(full)
        .output()
        .expect("an end");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("The result cannot be written"), "{stderr}");
}

/// Names of files and cells are chosen by strangers.
#[cfg(target_os = "linux")]
#[test]
fn no_name_speaks_to_the_terminal() {
    use std::os::unix::ffi::OsStrExt;
    let names: [&[u8]; 6] = [
        b"new\nline.csv",
        b"esc\x1b[31m.csv",
        "bidi\u{202e}.csv".as_bytes(),
        b"percent%s%n.csv",
        b"no-text\xff.csv",
        "c1\u{9b}31m.csv".as_bytes(),
    ];
    for name in names {
        let folder = Folder::new();
        let file = folder.path().join(std::ffi::OsStr::from_bytes(name));
        fs::write(
            &file,
            "loan_id,amount,\u{1b}[2Jname\n88001,\"25,00\",\u{202e}\n",
        )
        .expect("written");
        for line in [
            ". --verbose --format full --format json=r.json",
            ". --verbose --format concise",
        ] {
            let printed = folder.run(line).exits(1);
            for text in [printed.stdout, printed.stderr] {
                let is_raw = |char: char| char.is_control() && char != '\n' || char == '\u{202e}';
                assert!(!text.contains(is_raw), "{text:?}");
            }
        }
        assert_eq!(json(&folder.read("r.json"))["summary"]["errors"], 1);
    }
}
