//! What leaves, and what does not although no rule speaks.

use std::num::NonZeroU32;

use super::{Batches, MANIFEST_SCHEMA, Manifest, Unfit, Why};
use crate::config::Config;
use crate::engine::Outcome;
use crate::rules::testing::outcome_of;
use crate::settings::Settings;
use crate::terms::ColumnMode;

/// Only what the configuration says, and no rule that speaks.
fn silent(config: &str) -> Settings {
    let mut settings = Settings::default();
    Config::parse(config)
        .expect("a good file")
        .apply(&mut settings);
    settings.levels.select_only(&[]);
    settings
}

fn outcome(name: &str, text: &str, config: &str) -> Outcome {
    outcome_of(&[(name, text.as_bytes())], &silent(config))
}

fn cut(outcome: &Outcome, size: u32) -> Result<Batches<'_>, Unfit> {
    Batches::of(outcome, NonZeroU32::new(size).expect("not zero"))
}

/// The amount of a report of one repayment as it leaves, or why it does not.
fn amount(name: &str, text: &str) -> String {
    match cut(&outcome(name, text, "column-mode = \"two\""), 1) {
        Ok(batches) => {
            let body = batches.whole().body().expect("a body");
            let body = String::from_utf8(body).expect("UTF-8");
            let (_, amount) = body.split_once("\"amount\":").expect("an amount");
            amount.split('}').next().unwrap_or_default().to_owned()
        }
        Err(unfit) => unfit.why.to_string(),
    }
}

fn bodies(batches: &Batches<'_>) -> Vec<String> {
    let body = |batch: super::Batch<'_>| batch.body().expect("a body");
    batches
        .iter()
        .map(|batch| String::from_utf8(body(batch)).expect("UTF-8"))
        .collect()
}

const THREE: &str = "loan_id,client_id,amount\n0012,A,25.00\n0012,B,12.5\n0013,A,7\n";

#[test]
fn a_report_is_cut_in_its_own_order() {
    let outcome = outcome("oct.csv", THREE, "column-mode = \"three\"");
    let batches = cut(&outcome, 2).expect("fit");
    assert_eq!(
        bodies(&batches),
        [
            "{\"repayments\":[\n\
             {\"loan_id\":\"0012\",\"amount\":25.00,\"client_id\":\"A\"},\n\
             {\"loan_id\":\"0012\",\"amount\":12.5,\"client_id\":\"B\"}\n]}\n",
            "{\"repayments\":[\n{\"loan_id\":\"0013\",\"amount\":7,\"client_id\":\"A\"}\n]}\n",
        ]
    );
    let facts = batches.iter().map(|batch| {
        let origins = batch
            .repayments()
            .map(|repayment| repayment.origin.record.0);
        let origins: Vec<u32> = origins.collect();
        (
            batch.number(),
            batch.of(),
            batch.len(),
            batch.total().to_string(),
            origins,
        )
    });
    assert_eq!(
        facts.collect::<Vec<_>>(),
        [
            (1, 2, 2, "37.50".to_owned(), vec![0, 1]),
            (2, 2, 1, "7".to_owned(), vec![2]),
        ]
    );
    assert_eq!(batches.total(), outcome.summary.total);
    assert!(batches.get(0).is_none() && batches.get(3).is_none());
}

#[test]
fn a_call_that_is_just_full_leaves_no_empty_one_behind() {
    let outcome = outcome("oct.csv", THREE, "");
    for (size, calls) in [(1, 3), (2, 2), (3, 1), (300, 1)] {
        assert_eq!(cut(&outcome, size).expect("fit").len(), calls, "{size}");
    }
}

#[test]
fn several_files_are_one_report() {
    let first = "loan_id,amount\n1,1.00\n2,2.00\n";
    let second = "{\"repayments\":[{\"loan_id\":\"3\",\"amount\":0.5}]}";
    let files = [
        ("a.csv", first.as_bytes()),
        ("empty.csv", b"loan_id,amount\n".as_slice()),
        ("b.json", second.as_bytes()),
    ];
    let outcome = outcome_of(&files, &silent("column-mode = \"two\""));
    let batches = cut(&outcome, 2).expect("fit");
    let origins = batches.whole().repayments();
    let origins: Vec<_> = origins
        .map(|repayment| (repayment.origin.file.0, repayment.origin.record.0))
        .collect();
    assert_eq!(origins, [(0, 0), (0, 1), (2, 0)]);
    assert_eq!(bodies(&batches).len(), 2);
}

#[test]
fn two_columns_have_no_client() {
    let distinct = THREE.replace("0012,B", "0014,B");
    let outcome = outcome("oct.csv", &distinct, "column-mode = \"two\"");
    let batches = cut(&outcome, 250).expect("fit");
    assert_eq!(batches.mode(), ColumnMode::Two);
    assert!(!bodies(&batches).concat().contains("client_id"));
    let mut csv = Vec::new();
    batches.whole().write_csv(&mut csv).expect("written");
    let csv = String::from_utf8(csv).expect("UTF-8");
    assert_eq!(csv, "loan_id,amount\n0012,25.00\n0014,12.5\n0013,7\n");
}

#[test]
fn amounts_leave_with_their_digits_as_json_writes_them() {
    for (written, leaves) in [
        ("25.00", "25.00"),
        ("12.5", "12.5"),
        ("0", "0"),
        ("0.10", "0.10"),
        ("007.50", "7.50"),
        ("+5", "5"),
        (".5", "0.5"),
        ("5.", "5"),
        (" 25.00 ", "25.00"),
        ("-0.00", "0.00"),
        ("(0.00)", "0.00"),
        ("12.345", "12.345"),
        ("1.0000", "1.0000"),
        (
            "123456789012345678.1234567890",
            "123456789012345678.1234567890",
        ),
        (
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000001",
        ),
        ("-3.10", "-3.10"),
    ] {
        let report = format!("loan_id,amount\n88001,{written}\n");
        assert_eq!(amount("r.csv", &report), leaves, "{written}");
    }
    for (written, leaves) in [
        ("25.00", "25.00"),
        ("\"25.00\"", "25.00"),
        ("1.25E+3", "1250"),
        ("125e-2", "1.25"),
    ] {
        let report = format!("{{\"repayments\":[{{\"loan_id\":\"1\",\"amount\":{written}}}]}}");
        assert_eq!(amount("r.json", &report), leaves, "{written}");
    }
}

#[test]
fn an_amount_that_had_to_be_guessed_does_not_leave_although_its_rule_is_off() {
    for written in [
        "\"12,50\"",
        "1 250",
        "\"1,250\"",
        "KES 5",
        "1.25E+3",
        "n/a",
        "",
        "-",
        "٢٥",
        "25.000000000000004",
        "1e99",
        "=1",
        "12345678901234567890123456789",
    ] {
        let report = format!("loan_id,amount\n88001,{written}\n");
        assert_eq!(amount("r.csv", &report), "no-plain-amount", "{written}");
    }
    let three_alike = "loan_id,amount\n1,5.000\n2,6.000\n3,7.000\n";
    assert_eq!(amount("r.csv", three_alike), "no-plain-amount");
    for written in ["null", "true", "[1]", "\"\""] {
        let report = format!("{{\"repayments\":[{{\"loan_id\":\"1\",\"amount\":{written}}}]}}");
        assert_eq!(amount("r.json", &report), "no-plain-amount", "{written}");
    }
}

#[test]
fn three_decimals_leave_where_the_currency_has_them() {
    let three_alike = "loan_id,amount\n1,5.000\n2,6.000\n3,7.000\n";
    let outcome = outcome("r.csv", three_alike, "currency = \"TND\"");
    let batches = cut(&outcome, 9).expect("fit");
    assert!(bodies(&batches).concat().contains("\"amount\":5.000}"));
}

#[test]
fn an_id_leaves_as_it_is_but_for_blanks_around_it() {
    let id = |report: &str| {
        let outcome = outcome("r.csv", report, "column-mode = \"two\"");
        match cut(&outcome, 1) {
            Ok(batches) => {
                let repayment = batches.whole().repayments().next().expect("one");
                repayment.loan_id.into_owned()
            }
            Err(unfit) => unfit.why.to_string(),
        }
    };
    for (written, leaves) in [
        ("0012", "0012"),
        ("LN 0012", "LN 0012"),
        (" 88001\u{a0}", "88001"),
        ("\"a\"\"b, c\"", "a\"b, c"),
        ("ÁÉ-1", "ÁÉ-1"),
        ("-5", "-5"),
        ("1.04E+06", "1.04E+06"),
        (" ", "no-loan-id"),
        ("88\u{fffd}01", "damaged-id"),
    ] {
        let report = format!("loan_id,amount\n{written},1\n");
        assert_eq!(id(&report), leaves, "{written}");
    }
}

#[test]
fn nothing_is_lost_although_no_rule_speaks() {
    let two = "column-mode = \"two\"";
    let three = "column-mode = \"three\"";
    for (name, text, config, why) in [
        ("r.csv", "loan_id,amount\n1,2\n1,2,x,y\n", two, Why::LostRow),
        (
            "r.csv",
            "loan_id,amount\n1,2\n\"3\"x,4\n",
            two,
            Why::BrokenQuote,
        ),
        ("r.csv", "loan_id,amount\n1,2\n,4\n", two, Why::NoLoanId),
        ("r.csv", "loan_id,amount\n1,2\n", three, Why::NoClientId),
        (
            "r.csv",
            "loan_id,client_id,amount\n1,,2\n",
            three,
            Why::NoClientId,
        ),
        ("r.csv", "loan_id,amount\n", two, Why::Empty),
        (
            "r.json",
            "{\"repayments\":[{\"loan_id\":\"1\",\"amount\":1},3]}",
            two,
            Why::LostRow,
        ),
        (
            "r.json",
            "{\"repayments\":[{\"loan_id\":\"1\",\"amount\":1}",
            two,
            Why::BrokenJson,
        ),
        (
            "r.json",
            "{\"repayments\":[{\"loan_id\":\"1\",\"amount\":1,\"amount\":2}]}",
            two,
            Why::Repeated,
        ),
        (
            "r.json",
            "{\"repayments\":[{\"loan_id\":null,\"amount\":1}]}",
            two,
            Why::DamagedId,
        ),
        (
            "r.json",
            "{\"repayments\":[{\"amount\":1}]}",
            two,
            Why::NoLoanId,
        ),
        (
            "r.json",
            "{\"repayments\":[{\"loan_id\":\"1\",\"amount\":1,\"client_id\":\"a\"},{\"loan_id\":\"2\",\"amount\":1}]}",
            "",
            Why::MixedModes,
        ),
    ] {
        let outcome = outcome(name, text, config);
        let unfit = cut(&outcome, 9).expect_err(text);
        assert_eq!(unfit.why, why, "{text}");
    }
}

#[test]
fn no_loan_leaves_twice_although_no_rule_speaks() {
    let twice = |text: &str, config: &str| {
        let outcome = outcome("r.csv", text, config);
        let unfit = cut(&outcome, 1).err()?;
        let line = |place: crate::finding::Place| {
            let source = &outcome.files.first().expect("a file").source;
            source.position(place.span.expect("a place").start).line
        };
        Some((
            unfit.why,
            line(unfit.place),
            line(unfit.before.expect("both")),
        ))
    };
    let (two, three) = ("column-mode = \"two\"", "column-mode = \"three\"");
    let columns = "loan_id,amount\n1,5\n2,6\n 1 ,7\n2,6\n";
    assert_eq!(twice(columns, two), Some((Why::Twice, 4, 2)));
    assert_eq!(twice(THREE, two), Some((Why::Twice, 3, 2)));
    assert_eq!(twice(THREE, three), None, "another client");
    let same_client = format!("{THREE}0013,A,1\n");
    assert_eq!(twice(&same_client, three), Some((Why::Twice, 5, 4)));
    assert_eq!(twice("loan_id,amount\n1,5\n01,5\n", two), None);
}

#[test]
fn a_loan_that_an_exception_names_may_leave_twice() {
    let unfit = |excepted: u32| {
        let config = format!(
            "column-mode = \"two\"\ncurrency = \"KES\"\n[[allow]]\ncode = \"DUP002\"\n\
             loan-id = \"{excepted}\"\nreason = \"two payments\"\n"
        );
        let mut settings = Settings::default();
        let config = Config::parse(&config).expect("a good file");
        config.apply(&mut settings);
        let report = "loan_id,amount\n88001,5\n88002,6\n88001,7\n";
        let outcome = outcome_of(&[("r.csv", report.as_bytes())], &settings);
        cut(&outcome, 9).err().map(|unfit| unfit.why)
    };
    assert_eq!(unfit(88001), None);
    assert_eq!(unfit(88002), Some(Why::HasErrors));
}

#[test]
fn files_of_two_modes_are_no_report() {
    let files = [
        ("a.csv", b"loan_id,amount\n1,2\n".as_slice()),
        ("b.csv", b"loan_id,client_id,amount\n1,2,3\n".as_slice()),
    ];
    let outcome = outcome_of(&files, &silent(""));
    assert_eq!(
        cut(&outcome, 9).expect_err("two modes").why,
        Why::MixedModes
    );
}

#[test]
fn a_report_with_errors_is_not_cut() {
    let text = "loan_id,amount\n1,2\n1,2\n";
    let outcome = outcome_of(&[("r.csv", text.as_bytes())], &Settings::default());
    assert_eq!(cut(&outcome, 9).expect_err("errors").why, Why::HasErrors);
    let mended = outcome_of(&[("r.csv", b"loan_id,amount\n1,2\n")], &Settings::default());
    assert!(cut(&mended, 9).is_ok());
}

#[test]
fn rows_that_are_no_repayments_stay_behind() {
    let text = "Branch north\nloan_id,amount\n1,2\n,\nloan_id,amount\n2,3\nTotal,5\n";
    let outcome = outcome("r.csv", text, "column-mode = \"two\"");
    let batches = cut(&outcome, 9).expect("fit");
    assert_eq!(
        (batches.repayments(), batches.total().to_string()),
        (2, "5".to_owned())
    );
}

#[test]
fn what_a_spreadsheet_would_take_for_something_else_is_known() {
    for id in ["=1", "+5", "-5", "@x", "\t1", "＝1"] {
        assert!(!super::is_safe_in_spreadsheets(id), "{id}");
    }
    for id in ["5", "KE-5", "a=b", "1-2", ""] {
        assert!(super::is_safe_in_spreadsheets(id), "{id}");
    }
}

#[test]
fn the_manifest_keeps_its_schema() {
    let outcome = outcome("oct.csv", THREE, "column-mode = \"three\"");
    let batches = cut(&outcome, 2).expect("fit");
    let mut manifest = Manifest::new(&batches, "json");
    for report in &outcome.files {
        manifest.read(report, "0f".repeat(32));
    }
    for batch in batches.iter() {
        manifest.wrote(
            format!("oct.{}.json", batch.number()),
            &batch,
            "f0".repeat(32),
        );
    }
    let schema = serde_json::from_str(MANIFEST_SCHEMA).expect("JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("a schema");
    let json = |manifest: &Manifest| serde_json::to_value(manifest).expect("JSON");
    let plain = json(&manifest);
    assert!(schema.is_valid(&plain), "{plain}");
    let told = json(&manifest.about(Some("HTG"), Some("2026-10".to_owned())));
    assert!(schema.is_valid(&told), "{told}");
    assert_eq!(
        (&told["count"], &told["total"]),
        (&3.into(), &"44.50".into())
    );
    let mut wrong = told.clone();
    wrong["total"] = 44.into();
    assert!(!schema.is_valid(&wrong));
}

#[test]
fn the_published_schema_of_the_manifest_is_the_embedded_one() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/manifest.v1.schema.json"
    );
    assert_eq!(
        std::fs::read_to_string(path).expect("a schema"),
        MANIFEST_SCHEMA
    );
}

#[test]
fn what_a_row_of_a_csv_cannot_say_is_known_before_it_is_written() {
    let lost = |loan: &str| {
        let report = format!(
            "{{\"repayments\":[{{\"loan_id\":\"88001\",\"amount\":5.50}},{{\"loan_id\":\"{loan}\",\"amount\":7}}]}}"
        );
        let outcome = outcome("r.json", &report, "column-mode = \"two\"");
        let batches = cut(&outcome, 9).expect("fit");
        let lost = batches.whole().first_lost_as_csv();
        lost.map(|repayment| repayment.origin.record.0)
    };
    assert_eq!(lost("Total"), Some(1));
    for kept in ["88002", "a,b", "q\\\"x", "l\\nm", "0012", "12,5", "n/a"] {
        assert_eq!(lost(kept), None, "{kept}");
    }
}
