//! A report held against the ledger of the MIS, from files to exit code.

use serde_json::Value;

use crate::runner::Folder;

const REPORT: &str = include_str!("../../fixtures/books/ledger/report.csv");
const LEDGER: &str = include_str!("../../fixtures/books/ledger/ledger.csv");
const SPANISH: &str = include_str!("../../fixtures/books/ledger/ledger-es.csv");
const JSON: &str = include_str!("../../fixtures/books/ledger/ledger.json");
const CONFIG: &str = include_str!("../../fixtures/books/ledger/repaylint.toml");

/// The clean month, its files replaced one by one.
fn month(report: &str, ledger: &str, config: &str) -> Folder {
    Folder::new()
        .with("report.csv", report)
        .with("ledger.csv", ledger)
        .with("repaylint.toml", config)
}

const CHECK: &str = "check report.csv --mis ledger.csv";

fn json(folder: &Folder, line: &str, code: i32) -> Value {
    let printed = folder.run(&format!("{line} --format json")).exits(code);
    serde_json::from_str(&printed.stdout).expect("JSON")
}

/// Code and loan of every finding.
fn findings(report: &Value) -> Vec<(&str, &str)> {
    let findings = report["findings"].as_array().expect("findings");
    findings
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap_or_default();
            (text("code"), text("loan_id"))
        })
        .collect()
}

fn found(report: &str, ledger: &str, code: i32) -> Vec<(String, String)> {
    let printed = json(&month(report, ledger, CONFIG), CHECK, code);
    let own = |(code, loan): (&str, &str)| (code.to_owned(), loan.to_owned());
    findings(&printed).into_iter().map(own).collect()
}

fn one(code: &str, loan: &str) -> Vec<(String, String)> {
    vec![(code.to_owned(), loan.to_owned())]
}

#[test]
fn a_report_that_agrees_with_its_ledger_is_clean_in_every_format_of_the_ledger() {
    let spanish = CONFIG.replace("Fund", "Fondo");
    for (name, ledger, config) in [
        ("ledger.csv", LEDGER, CONFIG),
        ("ledger-es.csv", SPANISH, &*spanish),
        ("ledger.json", JSON, CONFIG),
    ] {
        let folder = Folder::new()
            .with("report.csv", REPORT)
            .with(name, ledger)
            .with("repaylint.toml", config);
        let report = json(&folder, &format!("check report.csv --mis {name}"), 0);
        assert!(findings(&report).is_empty(), "{name}: {report}");
        assert_eq!(report["summary"]["clean_total"], "2425.80");
        let not_checked = report["not_checked"].to_string();
        assert!(!not_checked.contains("TOT003"), "{name}: {not_checked}");
    }
}

#[test]
fn each_defect_is_found_once_in_every_format_of_the_ledger() {
    let spanish = CONFIG.replace("Fund", "Fondo");
    let defects = [
        (REPORT.replace("250.00", "250.01"), "TOT003", "LN-0101"),
        (REPORT.replace("LN-0103,75.30\n", ""), "TOT004", "LN-0103"),
        (format!("{REPORT}LN-0777,5.00\n"), "TOT005", "LN-0777"),
        (format!("{REPORT}LN-0190,650.00\n"), "TOT005", "LN-0190"),
    ];
    for (report, code, loan) in &defects {
        for (name, ledger, config) in [
            ("ledger.csv", LEDGER, CONFIG),
            ("ledger-es.csv", SPANISH, &*spanish),
            ("ledger.json", JSON, CONFIG),
        ] {
            let folder = Folder::new()
                .with("report.csv", report)
                .with(name, ledger)
                .with("repaylint.toml", config);
            let report = json(&folder, &format!("check report.csv --mis {name}"), 1);
            assert_eq!(findings(&report), [(*code, *loan)], "{name}");
        }
    }
}

#[test]
fn a_loan_above_its_amount_is_found_beside_the_difference() {
    let report = REPORT.replace("LN-0105,900.00", "LN-0105,900.02");
    let ledger = LEDGER.replace("900.00,900.00,", "900.00,900.02,");
    assert_eq!(found(&report, &ledger, 1), one("TOT007", "LN-0105"));
    let (report, ledger) = (
        report.replace("900.02", "900.01"),
        ledger.replace("900.02", "900.01"),
    );
    assert_eq!(found(&report, &ledger, 0), []);
}

#[test]
fn a_missing_loan_is_named_with_what_stands_in_its_place() {
    let folder = month(&REPORT.replace("LN-0103", "LN0103"), LEDGER, CONFIG);
    let printed = folder.run(CHECK).exits(1).stdout;
    assert!(printed.contains("the report has LN0103"), "{printed}");
    assert!(printed.contains("which has LN-0103"), "{printed}");
    let hidden = folder
        .run(&format!("{CHECK} --redact --format json"))
        .exits(1);
    assert!(!hidden.stdout.contains("LN-0103\""), "{}", hidden.stdout);
}

#[test]
fn a_loan_that_the_filter_leaves_out_is_said_as_that() {
    let report = format!("{REPORT}LN-0190,650.00\n");
    let printed = month(&report, LEDGER, CONFIG).run(CHECK).exits(1).stdout;
    assert!(
        printed.contains("not among the rows that [mis] where chooses"),
        "{printed}"
    );
}

#[test]
fn sums_are_exact_at_the_edge() {
    let config = "column-mode = \"two\"\n[mis]\nkiva-only = true\nsum = true\n";
    let ledger = "Loan No,Principal Paid\nA1,0.10\nA1,0.20\nA2,500000000000000\nA2,0.01\n\
                  A3,1.234\nA4,1000\n";
    let report = "loan_id,amount\nA1,0.30\nA2,500000000000000.01\nA3,1.234\nA4,1000\n";
    for currency in ["JOD", "PYG"] {
        let folder = month(
            report,
            ledger,
            &format!("currency = \"{currency}\"\n{config}"),
        );
        let clean = json(&folder, &format!("{CHECK} --select TOT"), 0);
        assert!(findings(&clean).is_empty(), "{clean}");
    }
    let wrong = report.replace("000.01", "000.02");
    let report = json(
        &month(&wrong, ledger, config),
        &format!("{CHECK} --select TOT"),
        1,
    );
    assert_eq!(findings(&report), [("TOT003", "A2")]);
    let message = report["findings"][0]["message"]
        .as_str()
        .expect("a message");
    assert!(message.contains("0.01 too much"), "{message}");
}

#[test]
fn several_rows_for_a_loan_end_the_run_unless_they_are_to_be_added_up() {
    let ledger = LEDGER.replace("LN-0102,Borrower B", "LN-0101,Borrower B");
    let said = month(REPORT, &ledger, CONFIG).run(CHECK).exits(2);
    said.says(&[
        "ledger.csv",
        "several rows for loan LN-0101",
        "lines 2 and 3",
        "sum = true",
    ]);
    let adding = format!("{CONFIG}sum = true\n");
    let report = REPORT
        .replace("LN-0101,250.00", "LN-0101,1450.50")
        .replace("LN-0102,1200.50\n", "");
    let summed = json(&month(&report, &ledger, &adding), CHECK, 0);
    assert!(findings(&summed).is_empty(), "{summed}");
}

#[test]
fn a_ledger_without_what_is_compared_ends_the_run() {
    let balances = "Loan Number,Fund,Principal Outstanding\nLN-0101,Kiva,750.00\n";
    let said = month(REPORT, balances, CONFIG).run(CHECK).exits(2);
    said.says(&[
        "no column with principal repaid so far, only “Principal Outstanding”",
        "amount = \"Principal Outstanding\"",
    ]);
    let nothing = "Loan Number,Fund,Branch\nLN-0101,Kiva,North\n";
    let said = month(REPORT, nothing, CONFIG).run(CHECK).exits(2);
    said.says(&["ledger.csv has no column with amounts", "[mis]"]);
    let told = format!("{CONFIG}amount = \"Capital\"\n");
    let said = month(REPORT, LEDGER, &told).run(CHECK).exits(2);
    said.says(&["ledger.csv has no column Capital"]);
}

#[test]
fn a_ledger_without_the_column_of_the_filter_ends_the_run() {
    let config = CONFIG.replace("Fund", "Fondo");
    let said = month(REPORT, LEDGER, &config).run(CHECK).exits(2);
    said.says(&["ledger.csv has no column Fondo", "[mis] where"]);
}

#[test]
fn what_cannot_be_compared_is_said_with_what_would_unlock_it() {
    let without_basis = CONFIG.replace("basis = \"cumulative\"\n", "");
    let ledger = "Loan Number,Fund,Principal Paid\nLN-0101,Kiva,250.00\n";
    let report = "loan_id,amount\nLN-0101,250.00\n";
    let unlock = |config: &str| {
        let printed = json(&month(report, ledger, config), CHECK, 0);
        let entries = printed["not_checked"].as_array().expect("a list").clone();
        let entry = entries.into_iter().find(|entry| {
            let rules = entry["rules"].as_array().expect("rules");
            rules.iter().any(|rule| rule == "TOT007")
        });
        entry.expect("TOT007")["unlock"].clone()
    };
    assert_eq!(unlock(&without_basis), "--basis");
    assert_eq!(unlock(CONFIG), "--loans FILE");
    assert_eq!(unlock(&CONFIG.replace("cumulative", "period")), Value::Null);
}
