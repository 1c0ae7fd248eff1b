//! What exceptions and baselines hide, and above all what they do not.

use std::sync::Arc;

use super::{Baseline, BaselineProblem, ExceptionState};
use crate::config::Config;
use crate::engine::Outcome;
use crate::rules::testing::{outcome, outcome_of};
use crate::settings::Settings;
use crate::terms::Date;

/// A comma as decimal mark (an error) in two loans, blanks before the amount (a warning) in two others.
const REPORT: &str =
    "loan_id,amount\n88001,\"12,50\"\n88002,\"13,50\"\n88003, 25.00\n88004, 26.00\n";

fn settings(config: &str) -> Settings {
    let mut settings = Settings::default();
    let config = format!("column-mode = \"two\"\ncurrency = \"KES\"\n{config}");
    let config = Config::parse(&config).expect("a good configuration");
    config.apply(&mut settings);
    settings
}

fn allowing(code: &str, loan_id: &str) -> Settings {
    settings(&format!(
        "[[allow]]\ncode = \"{code}\"\nloan-id = \"{loan_id}\"\nreason = \"known\"\n"
    ))
}

/// `CODE` or `CODE xCOUNT` of each finding.
fn codes(outcome: &Outcome) -> String {
    let code = |count, code: &str| match count {
        1 => code.to_owned(),
        _ => format!("{code} x{count}"),
    };
    let findings = outcome.findings.iter();
    let codes = findings.map(|finding| code(finding.count, finding.rule.code));
    codes.collect::<Vec<_>>().join(", ")
}

fn uses(outcome: &Outcome) -> Vec<(ExceptionState, u64)> {
    let uses = outcome.exceptions.iter();
    uses.map(|exception| (exception.state, exception.hidden))
        .collect()
}

fn day(written: &str) -> Date {
    Date::parse(written).expect("a day")
}

mod exceptions {
    use super::*;

    #[test]
    fn a_finding_about_the_loan_is_hidden_from_every_count() {
        let all = outcome("r.csv", REPORT, &settings(""));
        assert_eq!(codes(&all), "AMT002, AMT002, AMT014, AMT014");
        let outcome = outcome("r.csv", REPORT, &allowing("AMT002", "88001"));
        assert_eq!(codes(&outcome), "AMT002, AMT014, AMT014");
        assert_eq!(uses(&outcome), [(ExceptionState::Used, 1)]);
        let summary = &outcome.summary;
        assert_eq!((summary.errors, summary.warnings), (1, 2));
        assert_eq!(summary.by_code.get("AMT002"), Some(&1));
        assert_eq!(summary.clean_records, 1);
        assert_eq!(summary.clean_total.to_string(), "12.50");
    }

    #[test]
    fn the_loan_is_compared_as_text_without_the_blanks_around_it() {
        let hides = |loan_id| uses(&outcome("r.csv", REPORT, &allowing("AMT002", loan_id)));
        for same in ["88001", " 88001 "] {
            assert_eq!(hides(same), [(ExceptionState::Used, 1)], "{same}");
        }
        for other in ["88003", "088001", "8800", "88001.0", "*"] {
            assert_eq!(hides(other), [(ExceptionState::Unused, 0)], "{other}");
        }
    }

    #[test]
    fn another_finding_about_the_loan_is_shown_and_keeps_it_flagged() {
        let text = "loan_id,amount\n 88001,\"12,50\"\n88002,5.00\n";
        let outcome = outcome("r.csv", text, &allowing("AMT002", "88001"));
        assert_eq!(codes(&outcome), "IDS002");
        assert_eq!(outcome.summary.clean_records, 1);
    }

    #[test]
    fn without_a_loan_only_what_is_about_no_single_loan_is_hidden() {
        let config = "[[allow]]\ncode = \"AMT002\"\nreason = \"known\"\n";
        let singles = outcome("r.csv", REPORT, &settings(config));
        assert_eq!(codes(&singles), "AMT002, AMT002, AMT014, AMT014");
        assert_eq!(uses(&singles), [(ExceptionState::Unused, 0)]);

        let text = format!("\u{feff}{REPORT}");
        let config = "[[allow]]\ncode = \"byte-order-mark\"\nreason = \"known\"\n";
        let file = outcome("r.csv", text, &settings(config));
        assert_eq!(codes(&file), "AMT002, AMT002, AMT014, AMT014");
        assert_eq!(uses(&file), [(ExceptionState::Used, 1)]);
    }

    /// Twenty loans, all with decimal commas: one finding (law 3).
    fn shared() -> String {
        (1..=20).fold("loan_id,amount\n".to_owned(), |text, number| {
            format!("{text}880{number:02},\"1{number:02},50\"\n")
        })
    }

    #[test]
    fn a_loan_is_taken_out_of_a_finding_that_the_column_shares() {
        let all = outcome("r.csv", shared(), &settings(""));
        assert_eq!(codes(&all), "AMT002 x20");
        let outcome = outcome("r.csv", shared(), &allowing("AMT002", "88001"));
        assert_eq!(codes(&outcome), "AMT002 x19");
        assert_eq!(uses(&outcome), [(ExceptionState::Used, 1)]);
        assert_eq!(outcome.summary.clean_records, 1);
        let edits = outcome.findings.iter().flat_map(|finding| &finding.fix);
        assert_eq!(edits.map(|fix| fix.edits.len()).sum::<usize>(), 19);
    }

    #[test]
    fn without_a_loan_the_whole_shared_finding_is_hidden() {
        let config = "[[allow]]\ncode = \"AMT002\"\nreason = \"known\"\n";
        let outcome = outcome("r.csv", shared(), &settings(config));
        assert_eq!(codes(&outcome), "");
        assert_eq!(uses(&outcome), [(ExceptionState::Used, 1)]);
        assert_eq!(outcome.summary.clean_records, 20);
    }

    #[test]
    fn a_hidden_finding_flags_none_of_the_repayments_that_it_covers() {
        let text = "loan_id,amount\n88001,25.00\n88001,26.00\n88002,5.00\n";
        let shown = outcome("r.csv", text, &allowing("DUP002", "88002"));
        assert_eq!(codes(&shown), "DUP002");
        assert_eq!(shown.summary.clean_records, 1);
        let hidden = outcome("r.csv", text, &allowing("DUP002", "88001"));
        assert_eq!(codes(&hidden), "");
        assert_eq!(hidden.summary.clean_records, 3);

        let text = "loan_id,client_id,amount\n88001,501,25.00\n88002,502,5.00\n";
        assert_eq!(codes(&outcome("r.csv", text, &settings(""))), "COL002 x2");
        let config = "[[allow]]\ncode = \"COL002\"\nreason = \"known\"\n";
        let hidden = outcome("r.csv", text, &settings(config));
        assert_eq!(
            (codes(&hidden), hidden.summary.clean_records),
            (String::new(), 2)
        );
    }

    #[test]
    fn a_finding_of_all_files_knows_the_loan_in_the_later_one() {
        let files = [
            ("a.csv", b"loan_id,amount\n88001,25.00\n".as_slice()),
            (
                "b.csv",
                b"loan_id,amount\n88002,5.00\n88001,25.00\n".as_slice(),
            ),
        ];
        assert_eq!(
            codes(&outcome_of(&files, &allowing("DUP001", "88002"))),
            "DUP001"
        );
        assert_eq!(codes(&outcome_of(&files, &allowing("DUP001", "88001"))), "");
    }

    #[test]
    fn the_last_day_still_holds_and_the_next_does_not() {
        let state = |today| {
            let mut settings = allowing("AMT002", "88001");
            settings.exceptions[0].until = Some(day("2026-12-31"));
            settings.today = today;
            let outcome = outcome("r.csv", REPORT, &settings);
            assert_eq!(
                outcome.expired() == 1,
                codes(&outcome) == "AMT002, AMT002, AMT014, AMT014"
            );
            uses(&outcome)[0]
        };
        assert_eq!(state(Some(day("2026-12-30"))), (ExceptionState::Used, 1));
        assert_eq!(state(Some(day("2026-12-31"))), (ExceptionState::Used, 1));
        assert_eq!(state(Some(day("2027-01-01"))), (ExceptionState::Expired, 0));
        assert_eq!(state(None), (ExceptionState::Used, 1));
    }

    #[test]
    fn what_could_not_run_is_not_called_unused() {
        let state =
            |config: &str, text: &str| uses(&outcome("r.csv", text, &settings(config)))[0].0;
        let allow = |code| {
            format!("[[allow]]\ncode = \"{code}\"\nloan-id = \"88009\"\nreason = \"known\"\n")
        };
        let off = format!("{}[rules]\nAMT002 = \"off\"\n", allow("AMT002"));
        assert_eq!(state(&off, REPORT), ExceptionState::NotChecked);
        let without_a_column = "loan_id,name\n88001,Ana\n";
        let comma = allow("AMT002");
        assert_eq!(state(&comma, without_a_column), ExceptionState::NotChecked);
        assert_eq!(state(&comma, REPORT), ExceptionState::Unused);
    }

    #[test]
    fn of_two_equal_exceptions_the_first_holds() {
        let mut settings = allowing("AMT002", "88001");
        settings.exceptions.extend_from_within(..);
        let states = [(ExceptionState::Used, 1), (ExceptionState::Unused, 0)];
        assert_eq!(uses(&outcome("r.csv", REPORT, &settings)), states);
        settings.exceptions[0].until = Some(day("2020-01-31"));
        settings.today = Some(day("2026-11-22"));
        let states = [(ExceptionState::Expired, 0), (ExceptionState::Used, 1)];
        assert_eq!(uses(&outcome("r.csv", REPORT, &settings)), states);
    }
}

mod baselines {
    use super::*;

    /// What a run would leave, and what the next comes to with it.
    fn frozen(text: &str) -> Baseline {
        let gathering = Settings {
            gather_baseline: true,
            ..settings("")
        };
        let outcome = outcome("2026/r.csv", text, &gathering);
        outcome.new_baseline.expect("a baseline")
    }

    fn with(baseline: &Baseline, name: &str, text: &str) -> Outcome {
        let settings = Settings {
            baseline: Some(Arc::new(baseline.clone())),
            ..settings("")
        };
        outcome(name, text, &settings)
    }

    fn hidden_and_gone(outcome: &Outcome) -> (u64, u64) {
        let baseline = outcome.baseline.expect("a baseline");
        (baseline.hidden, baseline.gone)
    }

    #[test]
    fn warnings_are_hidden_and_errors_are_not() {
        let outcome = with(&frozen(REPORT), "r.csv", REPORT);
        assert_eq!(codes(&outcome), "AMT002, AMT002");
        assert_eq!(hidden_and_gone(&outcome), (2, 0));
        assert_eq!(outcome.summary.warnings, 0);
        assert_eq!(outcome.summary.clean_records, 2);
        assert_eq!(frozen(REPORT).findings(), 2);
    }

    #[test]
    fn rows_may_move_and_the_same_defect_of_another_loan_is_shown() {
        let later = "loan_id,amount\n88009,7.00\n88004, 30.00\n88005, 26.00\n";
        let outcome = with(&frozen(REPORT), "r.csv", later);
        assert_eq!(codes(&outcome), "AMT014");
        assert_eq!(hidden_and_gone(&outcome), (1, 1));
        assert_eq!(outcome.summary.clean_records, 2);
    }

    #[test]
    fn the_same_loan_number_of_another_client_is_another_record() {
        let report = |client| format!("loan_id,client_id,amount\n1,{client}, 25.00\n");
        let three = |config: &str| {
            let mut settings = settings(config);
            settings.column_mode = Some(crate::terms::ColumnMode::Three);
            settings
        };
        let gathering = Settings {
            gather_baseline: true,
            ..three("")
        };
        let baseline = outcome("r.csv", report("501"), &gathering).new_baseline;
        let known = Settings {
            baseline: baseline.map(Arc::new),
            ..three("")
        };
        assert_eq!(codes(&outcome("r.csv", report("501"), &known)), "");
        assert_eq!(codes(&outcome("r.csv", report("502"), &known)), "AMT014");
    }

    #[test]
    fn one_more_of_the_same_than_was_frozen_is_shown() {
        let text = "loan_id,amount\n88001, 25.00\n";
        let twice = "loan_id,amount\n88001, 25.00\n88001, 25.00\n";
        let outcome = with(&frozen(text), "r.csv", twice);
        assert_eq!(codes(&outcome), "DUP001, AMT014");
        assert_eq!(hidden_and_gone(&outcome), (1, 0));
        assert_eq!(
            hidden_and_gone(&with(&frozen(twice), "r.csv", text)),
            (1, 1)
        );
    }

    #[test]
    fn findings_of_a_file_follow_its_name_but_not_its_folder() {
        let text = "loan_id,amount\n88001,25.00\n,\n88002,5.00\n";
        let baseline = frozen(text);
        assert_eq!(codes(&with(&baseline, "elsewhere\\r.csv", text)), "");
        assert_eq!(codes(&with(&baseline, "s.csv", text)), "FMT010");
    }

    #[test]
    fn a_new_repayment_with_a_defect_of_the_whole_column_is_shown() {
        let report = |loans: u32| {
            (1..=loans).fold("loan_id,amount\n".to_owned(), |text, loan| {
                format!("{text}{}, 25.00\n", 88000 + loan)
            })
        };
        let outcome = with(&frozen(&report(20)), "r.csv", &report(21));
        assert_eq!(codes(&outcome), "AMT014");
        assert_eq!(outcome.findings[0].place.record.map(|no| no.0), Some(20));
        assert_eq!(hidden_and_gone(&outcome), (20, 0));
        assert_eq!(outcome.summary.clean_records, 20);
    }

    #[test]
    fn a_warning_that_became_an_error_is_shown() {
        let settings = Settings {
            baseline: Some(Arc::new(frozen(REPORT))),
            ..settings("[rules]\nAMT014 = \"error\"\n")
        };
        let outcome = outcome("r.csv", REPORT, &settings);
        assert_eq!(codes(&outcome), "AMT002, AMT002, AMT014, AMT014");
        assert_eq!(hidden_and_gone(&outcome), (0, 2));
    }

    #[test]
    fn entries_of_a_rule_that_is_off_are_not_gone() {
        let settings = Settings {
            baseline: Some(Arc::new(frozen(REPORT))),
            ..settings("[rules]\nAMT014 = \"off\"\n")
        };
        let outcome = outcome("r.csv", REPORT, &settings);
        assert_eq!(hidden_and_gone(&outcome), (0, 0));
    }

    #[test]
    fn an_exception_comes_first() {
        let mut settings = allowing("AMT014", "88003");
        settings.gather_baseline = true;
        let outcome = outcome("r.csv", REPORT, &settings);
        assert_eq!(
            outcome.new_baseline.as_ref().map(Baseline::findings),
            Some(1)
        );
        assert_eq!(uses(&outcome), [(ExceptionState::Used, 1)]);
    }

    #[test]
    fn a_baseline_is_rewritten_with_all_that_is_there_today() {
        let later = "loan_id,amount\n88004, 30.00\n88005, 26.00\n";
        let settings = Settings {
            baseline: Some(Arc::new(frozen(REPORT))),
            gather_baseline: true,
            ..settings("")
        };
        let rewritten = outcome("r.csv", later, &settings).new_baseline;
        assert_eq!(rewritten, Some(frozen(later)));
    }

    #[test]
    fn the_text_holds_no_id_and_no_amount_and_is_the_same_in_any_order() {
        let text = frozen(REPORT).to_json();
        for secret in ["88003", "88004", "25", "r.csv"] {
            let outside = text.lines().map(|line| line.split("\"sha256\"").next());
            assert!(
                outside.flatten().all(|line| !line.contains(secret)),
                "{text}"
            );
        }
        let turned = "loan_id,amount\n88004, 1.00\n88003, 2.00\n";
        assert_eq!(frozen(turned).to_json(), text);
        assert_eq!(Baseline::parse(&text), Ok(frozen(REPORT)));
        let version = env!("CARGO_PKG_VERSION");
        insta::assert_snapshot!(text.replace(version, "[version]"));
    }

    #[test]
    fn an_empty_baseline_is_a_text_too() {
        let text = Baseline::default().to_json();
        assert_eq!(Baseline::parse(&text), Ok(Baseline::default()));
    }

    /// The characters at fault, or what else is wrong.
    fn fault(text: &str) -> String {
        match Baseline::parse(text) {
            Ok(baseline) => format!("{} findings", baseline.findings()),
            Err(BaselineProblem::Version(version)) => format!("version {version}"),
            Err(BaselineProblem::Broken(span)) => {
                let line = text.get(..span.range().start).expect("a place");
                format!("line {}", 1 + line.matches('\n').count())
            }
        }
    }

    #[test]
    fn a_broken_text_is_refused_at_its_place() {
        let good = frozen(REPORT).to_json();
        let with = |from: &str, to: &str| {
            assert!(good.contains(from), "{from}");
            fault(&good.replacen(from, to, 1))
        };
        assert_eq!(fault(&good), "2 findings");
        assert_eq!(
            with("\"schema_version\": 1", "\"schema_version\": 2"),
            "version 2"
        );
        assert_eq!(with("\"count\":1", "\"count\":3"), "4 findings");
        assert_eq!(with("\"count\":1", "\"count\":0"), "line 5");
        assert_eq!(with("\"sha256\":\"", "\"sha256\":\"0"), "line 5");
        assert_eq!(with("\"about\":\"loan\"", "\"about\":\"é\""), "line 5");
        assert_eq!(with("\"findings\"", "\"finding\""), "line 4");
        assert_eq!(fault(""), "line 1");
        assert_eq!(
            fault("{\"schema_version\":1,\"files\":[],\"findings\":[]}"),
            "line 1"
        );
        assert!(fault(good.get(..good.len() / 2).expect("ASCII")).starts_with("line "));
    }
}

/// A rule that lists loans in one finding, as it asks about them.
mod lists {
    use super::*;
    use crate::engine::Sink;
    use crate::rules::{Rule, find};

    fn rule(code: &str) -> &'static Rule {
        find(code).expect("a rule")
    }

    #[test]
    fn an_excepted_loan_is_left_out() {
        let settings = allowing("AMT002", "88001");
        let mut sink = Sink::for_tests(&settings);
        assert!(sink.knows_loan(rule("AMT002"), " 88001", "501"));
        assert!(!sink.knows_loan(rule("AMT002"), "88002", "501"));
        assert!(!sink.knows_loan(rule("AMT001"), "88001", "501"));
    }

    #[test]
    fn a_loan_of_the_baseline_is_left_out_and_only_of_a_warning() {
        let text = "loan_id,amount\n88003, 25.00\n";
        let gathering = Settings {
            gather_baseline: true,
            ..settings("")
        };
        let baseline = outcome("r.csv", text, &gathering).new_baseline;
        let mut settings = settings("");
        settings.baseline = baseline.map(Arc::new);
        let mut sink = Sink::for_tests(&settings);
        assert!(!sink.knows_loan(rule("AMT014"), "88003", "501"));
        assert!(!sink.knows_loan(rule("AMT002"), "88003", ""));
        assert!(sink.knows_loan(rule("AMT014"), "88003", ""));
        assert!(
            !sink.knows_loan(rule("AMT014"), "88003", ""),
            "it was there once"
        );
    }
}
