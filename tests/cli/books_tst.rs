//! Reports held against Kiva's list and against test loan drafts.

use serde_json::Value;

use crate::runner::Folder;

const REPORT: &str = include_str!("../../fixtures/books/report.csv");
const LOANS: &str = include_str!("../../fixtures/books/loans.json");
const STAGING: &str = include_str!("../../fixtures/books/loans-staging.json");
const DRAFT: &str = include_str!("../../fixtures/books/drafts/first-draft.json");
const GROUP_DRAFT: &str = include_str!("../../fixtures/books/drafts/group-draft.json");
const CONFIG: &str = include_str!("../../fixtures/books/repaylint.toml");

/// A report, Kiva's list and a folder of drafts.
fn books() -> Folder {
    Folder::new()
        .with("report.csv", REPORT)
        .with("loans.json", LOANS)
        .with("staging.json", STAGING)
        .with("drafts/first.json", DRAFT)
        .with("drafts/group.json", GROUP_DRAFT)
        .with("repaylint.toml", CONFIG)
}

/// `CODE severity line loan_id` of each finding, in order.
fn findings(folder: &Folder, line: &str, code: i32) -> Vec<String> {
    let printed = folder
        .run(&format!("{line} --select IDS,TST --format json"))
        .exits(code);
    let report: Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let word = |finding: &Value, key: &str| finding[key].as_str().unwrap_or("-").to_owned();
    let findings = report["findings"].as_array().expect("findings").iter();
    findings
        .map(|finding| {
            let words = ["code", "severity", "loan_id"].map(|key| word(finding, key));
            format!("{} {}", words.join(" "), finding["line"])
        })
        .collect()
}

#[test]
fn each_loan_that_cannot_be_reported_has_one_reason() {
    let line = "report.csv --loans loans.json --drafts drafts --period 2026-10";
    assert_eq!(
        findings(&books(), line, 1),
        [
            "TST003 error KE-0088002 3",
            "TST003 info KE-0088003 4",
            "TST003 error KE-0088004 5",
            "TST004 error ke-0088005 6",
            "TST007 error KE-0088006 7",
            "TST008 error 2100007 8",
            "IDS006 error 88008 9",
            "TST001 error KE-0088777 10",
            "TST005 error 1042970 12",
            "TST004 error KE-0088012 13",
            "TST004 error TEST-13 14",
            "TST006 warning TEST-13 14",
        ]
    );
}

#[test]
fn what_only_the_test_environment_says_fails_no_run() {
    let folder = books().with(
        "report.csv",
        "loan_id,client_id,amount\nKE-0088002,5002,8500.00\nKE-0088099,5099,10.00\n",
    );
    assert_eq!(
        findings(&folder, "report.csv --loans staging.json", 0),
        ["TST003 warning KE-0088002 2", "TST004 warning KE-0088099 3",]
    );
}

#[test]
fn pages_may_be_given_one_by_one() {
    let pages: Value = serde_json::from_str(LOANS).expect("JSON");
    let folder = books()
        .with("1.json", pages[0].to_string())
        .with("2.json", pages[1].to_string())
        .with(
            "report.csv",
            "loan_id,client_id,amount\nKE-0088001,5001,12000.00\nKE-0088010,5778,900.00\n",
        );
    assert!(findings(&folder, "report.csv --loans 1.json --loans 2.json", 0).is_empty());
    assert_eq!(
        findings(&folder, "report.csv --loans 1.json", 0),
        ["TST004 warning KE-0088010 3"]
    );
}

#[test]
fn without_reference_data_these_rules_are_not_checked() {
    let printed = books().run("report.csv --format json").exits(1);
    let report: Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let entries = report["not_checked"].as_array().expect("a list");
    let unlocks = |rule: &str| {
        let holds = |entry: &&Value| {
            let rules = entry["rules"].as_array();
            rules.is_some_and(|rules| rules.iter().any(|code| code == rule))
        };
        entries.iter().find(holds).map(|entry| &entry["unlock"])
    };
    assert_eq!(unlocks("TST001"), Some(&Value::from("--drafts FILE")));
    assert_eq!(unlocks("TST004"), Some(&Value::from("--loans FILE")));
    assert_eq!(unlocks("TST006"), None);
}

#[test]
fn a_broken_draft_ends_the_run_and_says_where() {
    let folder = books().with("drafts/broken.json", "{\n  \"entreps\": [\n");
    folder
        .run("report.csv --drafts drafts")
        .exits(2)
        .says(&["broken.json, line 2, column 15", "[test-loans]"]);
}

#[test]
fn a_file_that_is_no_draft_ends_the_run_and_says_what_it_is() {
    let line = "report.csv --drafts loans.json";
    books().run(line).exits(2).says(&[
        "loans.json is a list of Kiva’s loans and no loan draft",
        "--loans",
    ]);
}

#[test]
fn ids_of_test_loans_may_stand_in_the_configuration() {
    let folder = books()
        .with(
            "repaylint.toml",
            "column-mode = \"two\"\n[test-loans]\nloan-ids = [\"88002\"]\n",
        )
        .with("report.csv", "loan_id,amount\n88001,25.00\n88002,12.50\n");
    assert_eq!(findings(&folder, "report.csv", 1), ["TST001 error 88002 3"]);
}
