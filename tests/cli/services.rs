//! The formats for services, as jobs use them.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::runner::Folder;

const CLEAN: &str = "loan_id,amount\n88001,25.00\n";
const WRONG: &str = "loan_id,amount\n88001,\"12,50\"\n";
const FORMATS: [&str; 9] = [
    "full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "markdown",
];

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn all_formats_are_written_in_one_run() {
    let folder = Folder::new().with("oct.csv", WRONG);
    let formats = FORMATS.map(|format| format!("--format {format}=out.{format}"));
    let printed = folder
        .run(&format!("oct.csv {}", formats.join(" ")))
        .exits(1);
    assert_eq!(printed.stdout, "");
    for format in FORMATS {
        let alone = folder.run(&format!("oct.csv --format {format}")).exits(1);
        let written = folder
            .read(&format!("out.{format}"))
            .replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
        // Only what is for people is laid out for the screen.
        if format != "full" {
            assert_eq!(written, alone.stdout, "{format}");
        }
        assert!(written.contains("AMT002"), "{format}: {written}");
    }
}

#[test]
fn the_exit_code_is_the_same_in_every_format() {
    let folder = Folder::new()
        .with("clean.csv", CLEAN)
        .with("wrong.csv", WRONG);
    for format in FORMATS {
        let flags = format!("--format {format} --column-mode two");
        let _ = folder.run(&format!("clean.csv {flags}")).exits(0);
        let _ = folder.run(&format!("wrong.csv {flags}")).exits(1);
        let _ = folder
            .run(&format!("wrong.csv {flags} --exit-zero"))
            .exits(0);
        let _ = folder.run(&format!("missing.csv {flags}")).exits(2);
        let _ = folder
            .run(&format!("wrong.csv {flags} --format json=nowhere/r.json"))
            .exits(2);
    }
}

#[test]
fn sarif_says_how_the_run_ended_and_where_files_lie() {
    let folder = Folder::new()
        .with("data/año 1.csv", WRONG)
        .with("data/b.csv", CLEAN);
    let log = json(&folder.run("./data --format sarif").exits(1).stdout);
    let run = &log["runs"][0];
    assert_eq!(run["invocations"][0]["exitCode"], 1);
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    let uris: Vec<_> = run["artifacts"]
        .as_array()
        .expect("files")
        .iter()
        .map(|artifact| {
            artifact["location"]["uri"]
                .as_str()
                .expect("a URI")
                .to_owned()
        })
        .collect();
    assert_eq!(uris, ["data/a%C3%B1o%201.csv", "data/b.csv"]);
}

#[test]
fn paths_begin_at_the_checkout_that_the_service_names() {
    let folder = Folder::new().with("data/oct.csv", WRONG);
    let root = folder.path().to_string_lossy().into_owned();
    for variable in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
        let issues = folder
            .run_in("data", "oct.csv --format gitlab", &[(variable, &root)])
            .exits(1);
        let path = &json(&issues.stdout)[0]["location"]["path"];
        assert_eq!(path, "data/oct.csv", "{variable}");
    }
    let elsewhere = [("GITHUB_WORKSPACE", "/nowhere/else")];
    let issues = folder
        .run_in("data", "oct.csv --format gitlab", &elsewhere)
        .exits(1);
    assert_eq!(json(&issues.stdout)[0]["location"]["path"], "oct.csv");
}

#[test]
fn a_job_on_github_gets_its_summary_beside_the_annotations() {
    let folder = Folder::new()
        .with("oct.csv", WRONG)
        .with("summary.md", "# Before\n");
    let summary = [("GITHUB_STEP_SUMMARY", "summary.md")];
    let printed = folder
        .run_in(".", "oct.csv --format github", &summary)
        .exits(1);
    assert!(
        printed.stdout.starts_with("::error file=oct.csv,line=2,"),
        "{}",
        printed.stdout
    );
    let written = folder.read("summary.md");
    assert!(
        written.starts_with("# Before\n# Report of repayments: oct.csv\n"),
        "{written}"
    );
    assert!(written.contains("**Not ready: 1 error"), "{written}");

    let _ = folder
        .run_in(".", "oct.csv --format json", &summary)
        .exits(1);
    assert_eq!(
        folder.read("summary.md"),
        written,
        "nobody asked for annotations"
    );
    let _ = folder
        .run_in(".", "missing.csv --format github", &summary)
        .exits(2);
    assert_eq!(folder.read("summary.md"), written, "the run failed");
}

#[test]
fn a_summary_that_cannot_be_written_fails_the_run() {
    let folder = Folder::new().with("oct.csv", WRONG);
    let summary = [("GITHUB_STEP_SUMMARY", "nowhere/summary.md")];
    folder
        .run_in(".", "oct.csv --format github", &summary)
        .exits(2)
        .says(&["nowhere/summary.md cannot be written"]);
}

#[test]
fn a_rule_that_is_off_is_no_passing_case() {
    let folder = Folder::new().with("oct.csv", WRONG);
    let cases = folder
        .run("oct.csv --format junit --select AMT002")
        .exits(1)
        .stdout;
    assert_eq!(cases.matches("<failure ").count(), 1);
    let passed = cases
        .lines()
        .filter(|line| line.ends_with("\"/>") && line.contains("<testcase"));
    assert_eq!(passed.count(), 0, "{cases}");
    let strict = folder
        .run("oct.csv --format junit --deny warnings")
        .exits(1)
        .stdout;
    assert!(
        strict.contains("name=\"AMT003 thousands-separator\"/>"),
        "{strict}"
    );
}

#[test]
fn no_id_is_left_where_ids_are_hidden() {
    let report = "loan_id,client_id,amount,name\nKE-1042970,552211,\"12,50\",Ana\n\
                  KE-1042970,552211,13,Ana\n KE-1042971,552212,1.2.3,Luis\n";
    let config = "[[allow]]\ncode = \"AMT001\"\nloan-id = \"KE-1042999\"\nreason = \"Ana pays late\"\nuntil = \"2020-01-01\"\n";
    let folder = Folder::new()
        .with("oct.csv", report)
        .with("repaylint.toml", config);
    let mut hashes = BTreeSet::new();
    for format in FORMATS {
        let line = format!("oct.csv --redact --column-mode three --format {format}");
        let shown = folder.run(&line).exits(1).stdout;
        for secret in [
            "1042970", "1042971", "1042999", "552211", "552212", "Ana", "Luis",
        ] {
            assert!(!shown.contains(secret), "{format}: {secret} in {shown}");
        }
        if format == "gitlab" {
            let issues = json(&shown);
            let issues = issues.as_array().expect("a list");
            hashes.extend(issues.iter().map(|issue| issue["fingerprint"].to_string()));
        }
    }
    // Another loan that is shown alike has the same fingerprints: nothing in them is of what is hidden.
    let other = report
        .replace("1042970", "1555570")
        .replace("552211", "557711");
    let folder = Folder::new()
        .with("oct.csv", other)
        .with("repaylint.toml", config);
    let line = "oct.csv --redact --column-mode three --format gitlab";
    let issues = json(&folder.run(line).exits(1).stdout);
    for issue in issues.as_array().expect("a list") {
        assert!(
            hashes.contains(&issue["fingerprint"].to_string()),
            "{issue}"
        );
    }
}
