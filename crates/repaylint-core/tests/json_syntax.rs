//! Our own table of documents for RFC 8259, under `fixtures/json`: what is JSON must not be called broken, and what
//! is not must be said once, at its place. `serde_json` vouches for the table itself.

#[path = "support/invariants.rs"]
mod invariants;

use std::fs;
use std::path::{Path, PathBuf};

use repaylint_core::finding::{Finding, Severity};
use repaylint_core::settings::Settings;

/// Legal by the grammar, but more than `serde_json` can hold in a value: depth, the range of a double, half a pair.
const TOO_MUCH_FOR_THE_WITNESS: [&str; 4] = [
    "nested-128-arrays",
    "nested-128-brackets-of-both-kinds",
    "number-beyond-a-double",
    "string-with-half-of-an-escaped-pair",
];

struct Document {
    name: String,
    bytes: Vec<u8>,
}

fn documents(folder: &str) -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/json")
        .join(folder);
    let entries = fs::read_dir(&folder).expect("the folder of fixtures");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| Document {
            name: path
                .file_stem()
                .map_or(String::new(), |stem| stem.to_string_lossy().into_owned()),
            bytes: fs::read(path).expect("a readable fixture"),
        })
        .collect()
}

fn serious(findings: &[Finding]) -> Vec<&'static str> {
    findings
        .iter()
        .filter(|finding| finding.severity > Severity::Info)
        .map(|finding| finding.rule.code)
        .collect()
}

fn assert_none(failures: &[String]) {
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_table_is_large_enough_and_right() {
    let (valid, invalid) = (documents("valid"), documents("invalid"));
    assert!(valid.len() >= 40 && invalid.len() >= 60);
    let mut failures = Vec::new();
    for document in &valid {
        let error = serde_json::from_slice::<serde_json::Value>(&document.bytes).err();
        if let Some(error) =
            error.filter(|_| !TOO_MUCH_FOR_THE_WITNESS.contains(&document.name.as_str()))
        {
            failures.push(format!("valid/{}: {error}", document.name));
        }
    }
    for document in &invalid {
        if serde_json::from_slice::<serde_json::Value>(&document.bytes).is_ok() {
            failures.push(format!("invalid/{}: is JSON", document.name));
        }
    }
    assert_none(&failures);
}

#[test]
fn what_is_json_is_not_called_broken() {
    let mut failures = Vec::new();
    for document in documents("valid") {
        let outcome = invariants::check_one("report.json", &document.bytes, &Settings::default());
        let Some(outcome) = outcome else {
            failures.push(format!("{}: was not checked", document.name));
            continue;
        };
        if serious(&outcome.findings).contains(&"FMT020") {
            failures.push(document.name);
        }
    }
    assert_none(&failures);
}

#[test]
fn what_is_no_json_is_said_once_and_nothing_follows_from_it() {
    let mut failures = Vec::new();
    for document in documents("invalid") {
        let outcome = invariants::check_one("report.json", &document.bytes, &Settings::default());
        let Some(outcome) = outcome else {
            failures.push(format!("{}: was not checked", document.name));
            continue;
        };
        let codes = serious(&outcome.findings);
        if codes != ["FMT020"] {
            failures.push(format!("{}: {codes:?}", document.name));
        }
    }
    assert_none(&failures);
}

/// Where the witness stops, or at the end of the line above, where what is missing should have stood. A document of
/// nothing but white space has no such place.
#[test]
fn what_is_no_json_is_shown_where_reading_stops() {
    let mut failures = Vec::new();
    let documents = documents("invalid");
    let written = |document: &&Document| !document.bytes.trim_ascii().is_empty();
    for document in documents.iter().filter(written) {
        let witness = serde_json::from_slice::<serde_json::Value>(&document.bytes)
            .err()
            .map_or(0, |error| error.line());
        let shown = line_of_fault(document);
        if !shown.is_some_and(|line| line == witness || line + 1 == witness) {
            failures.push(format!("{}: {shown:?} and not {witness}", document.name));
        }
    }
    assert_none(&failures);
}

fn line_of_fault(document: &Document) -> Option<usize> {
    let outcome = invariants::check_one("report.json", &document.bytes, &Settings::default())?;
    let finding = outcome
        .findings
        .iter()
        .find(|finding| finding.rule.code == "FMT020")?;
    let start = finding.place.span.map_or(0, |span| span.start);
    let line = outcome.files.first()?.source.position(start).line;
    usize::try_from(line).ok()
}
