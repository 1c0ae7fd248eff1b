//! What must hold whatever is known before a run: nothing vanishes. What an exception or a baseline hides, and what is
//! still shown, are together all that there is.

#[path = "support/invariants.rs"]
mod invariants;

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use repaylint_core::config::Config;
use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Finding, Severity};
use repaylint_core::known::Baseline;
use repaylint_core::settings::Settings;

const LOANS: &[&str] = &[
    "88001", "88002", "88003", "88004", "88005", "88006", "88007", " 88001", "88 002", "n/a",
    "TEST-1", "",
];

/// Plain amounts, warnings and errors. No amount of more than four decimals: such an error can take the warnings of
/// its column with it.
const AMOUNTS: &[&str] = &[
    "25.00",
    "26.5",
    " 25.00",
    " 25.00",
    " 25.00",
    "25.001",
    "25.0015",
    "\"12,50\"",
    "-3",
    "",
    "KES 5",
];

const CODES: &[&str] = &[
    "AMT002", "AMT005", "AMT007", "AMT011", "AMT014", "IDS001", "IDS002", "IDS009", "DUP001",
    "DUP002", "DUP004", "FMT010",
];

/// Rows that are mostly alike, so that columns come to share defects.
fn report() -> impl Strategy<Value = String> {
    let usual = select(AMOUNTS);
    let rows = vec(
        (select(LOANS), any::<u16>(), select(AMOUNTS), 0..60_u8),
        0..50,
    );
    (usual, rows).prop_map(|(usual, rows)| {
        let rows = rows
            .into_iter()
            .map(|(loan, number, amount, chance)| match chance {
                0 => ",\n".to_owned(),
                1..=4 => format!("{loan},{amount}\n"),
                _ => format!("{},{usual}\n", 90000 + u32::from(number)),
            });
        let rows: Vec<String> = rows.collect();
        format!("loan_id,amount\n{}", rows.concat())
    })
}

fn settings(config: &str) -> Settings {
    let mut settings = Settings::default();
    let config = format!("column-mode = \"two\"\n{config}");
    let config = Config::parse(&config).expect("a good configuration");
    config.apply(&mut settings);
    settings
}

fn checked(text: &str, settings: &Settings) -> Outcome {
    invariants::check_one("report.csv", text.as_bytes(), settings).expect("a small report")
}

/// Findings, each part of those that a column shares counted.
fn parts(outcome: &Outcome, wanted: impl Fn(&Finding) -> bool) -> u64 {
    let of = |finding: &Finding| {
        let is_of_values = ["IDS", "AMT"].contains(&&finding.rule.code[..3]);
        if is_of_values { finding.count } else { 1 }
    };
    let findings = outcome.findings.iter();
    findings.filter(|finding| wanted(finding)).map(of).sum()
}

fn is_error(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

fn with_baseline(baseline: &Baseline) -> Settings {
    Settings {
        baseline: Some(Arc::new(baseline.clone())),
        gather_baseline: true,
        ..settings("")
    }
}

/// The baseline that a report would leave.
fn frozen(text: &str) -> Baseline {
    let settings = Settings {
        gather_baseline: true,
        ..settings("")
    };
    checked(text, &settings).new_baseline.expect("a baseline")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_exceptions_hide_and_what_is_shown_is_all(
        text in report(),
        exceptions in vec((select(CODES), select(LOANS)), 0..12),
    ) {
        let all = checked(&text, &settings(""));
        let config: Vec<String> = exceptions
            .iter()
            .filter(|(_, loan)| !loan.is_empty())
            .map(|(code, loan)| format!("[[allow]]\ncode = \"{code}\"\nloan-id = \"{loan}\"\nreason = \"known\"\n"))
            .collect();
        let some = checked(&text, &settings(&config.concat()));
        let hidden: u64 = some.exceptions.iter().map(|exception| exception.hidden).sum();
        prop_assert_eq!(parts(&some, |_| true) + hidden, parts(&all, |_| true));
        prop_assert!(some.summary.clean_records >= all.summary.clean_records);
        if hidden == 0 {
            prop_assert_eq!(some.summary.clean_records, all.summary.clean_records);
        }
    }

    #[test]
    fn what_a_baseline_hides_and_what_is_shown_is_all(before in report(), text in report()) {
        let all = checked(&text, &settings(""));
        let some = checked(&text, &with_baseline(&frozen(&before)));
        let hidden = some.baseline.expect("a baseline").hidden;
        prop_assert_eq!(parts(&some, |_| true) + hidden, parts(&all, |_| true));
        prop_assert_eq!(parts(&some, is_error), parts(&all, is_error));
        prop_assert_eq!(some.new_baseline, Some(frozen(&text)));
    }

    #[test]
    fn a_report_against_its_own_baseline_has_errors_alone(text in report()) {
        let baseline = frozen(&text);
        let written = Baseline::parse(&baseline.to_json());
        prop_assert_eq!(written.as_ref(), Ok(&baseline));
        let outcome = checked(&text, &with_baseline(&baseline));
        prop_assert_eq!(outcome.summary.warnings + outcome.summary.infos, 0);
        let known = outcome.baseline.expect("a baseline");
        prop_assert_eq!((known.hidden, known.gone), (baseline.findings(), 0));
    }
}
