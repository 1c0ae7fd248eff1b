//! `--redact`: no id may survive.

use repaylint_core::config::Config;
use repaylint_core::engine::{Input, check};
use repaylint_core::finding::{Args, Field, Finding, Place, RecordNo};
use repaylint_core::rules;
use repaylint_core::settings::Settings;

use crate::formats::FORMATS;
use crate::language::Language;
use crate::messages::Messages;
use crate::testing::{COMMA, REPEATED_KEY, Run, TOTALS, sample};

#[test]
fn no_id_and_no_name_survives_in_any_format() {
    for format in FORMATS {
        let shown = sample().render(format.name, |options| options.redact = true);
        for secret in [
            "1042970", "1042971", "1042973", "1042974", "Ana", "Luis", "Rosa", "Juana",
        ] {
            assert!(
                !shown.contains(secret),
                "{secret} in {}:\n{shown}",
                format.name
            );
        }
    }
}

#[test]
fn redacted_reports_still_say_what_is_wrong() {
    insta::assert_snapshot!(sample().render("full", |options| {
        options.redact = true;
        options.quiet = true;
    }));
    let json = sample().render("json", |options| options.redact = true);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let padded = &json["findings"][5];
    assert_eq!(padded["loan_id"], "10***71");
    assert_eq!(padded["value"], " 10***71 ");
    assert_eq!(padded["fix"]["edits"][0]["replacement"], "10***71");
    assert_eq!(json["findings"][1]["value"], "12,50");
}

#[test]
fn rows_whose_cells_cannot_be_told_apart_lose_letters_and_digits() {
    let text = "loan_id,amount\n1042970,25.00\nTotal,1042970,25.00\n";
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    let place = run.place(0, "Total", 0);
    run.add(Finding::new(&TOTALS, place));
    let shown = run.render("full", |options| options.redact = true);
    assert!(!shown.contains("1042970"), "{shown}");
    assert!(shown.contains("*****,*******,**.**"), "{shown}");
}

#[test]
fn an_id_in_a_text_that_is_not_marked_as_one_is_hidden_too() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n1042970,\"12,50\"\n")]);
    let place = run.place(0, "12,50", 0);
    let args = Args::none()
        .text("value", "12,50 of 1042970")
        .text("decimal", "12.50");
    run.add(Finding::new(&COMMA, place).args(args));
    let shown = run.render("concise", |options| options.redact = true);
    assert!(shown.contains("The amount 12,50 of 10***70 has"), "{shown}");
}

#[test]
fn an_id_in_an_amount_is_hidden_and_the_amount_is_not() {
    let text =
        "loan_id,amount\n9914003,\"=\"\"9914003\"\"\"\n9914004,\"9914004,00\"\n99,\"99,50\"\n";
    let input = Input::new("report.csv", Box::new(text.as_bytes().to_vec()));
    let outcome = check(vec![input], &Settings::default(), &()).unwrap();
    assert!(outcome.findings.iter().any(|finding| finding.fix.is_some()));
    let run = Run { outcome };
    for format in FORMATS {
        let shown = run.render(format.name, |options| options.redact = true);
        for id in ["9914003", "9914004"] {
            assert!(!shown.contains(id), "{}: {id} in {shown}", format.name);
        }
    }
    let json = run.render("json", |options| options.redact = true);
    assert!(json.contains("\"value\":\"99***04,00\""), "{json}");
    assert!(json.contains("\"value\":\"99,50\""), "{json}");
    let full = run.render("full", |options| options.redact = true);
    assert!(full.contains("\"99***04,00\""), "{full}");
}

#[test]
fn a_value_without_a_field_is_masked_as_its_row_is() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount,name\n1042970,25.00,Ana\n")]);
    let place = run.place(0, "1042970,25.00,Ana", 0);
    run.add(Finding::new(
        &REPEATED_KEY,
        Place {
            field: None,
            ..place
        },
    ));
    let json = run.render("json", |options| options.redact = true);
    assert!(json.contains("\"value\":\"10***70,25.00,***\""), "{json}");
}

/// Data that stands where names are expected: a first row taken for a header, a JSON object keyed by loan id.
#[test]
fn ids_read_as_names_are_hidden() {
    for (name, text) in [
        ("report.csv", "1042970,amount\n1042971,5.00\n"),
        ("report.json", "{\"1042970\": 25.00, \"1042971\": 12.50}"),
        (
            "report.json",
            "{\"repayments\":[{\"loan_id\":\"1042971\",\"1042970\":5}]}",
        ),
    ] {
        let input = Input::new(name, Box::new(text.as_bytes().to_vec()));
        let outcome = check(vec![input], &Settings::default(), &()).unwrap();
        let run = Run { outcome };
        for format in FORMATS {
            let shown = run.render(format.name, |options| options.redact = true);
            for id in ["1042970", "1042971"] {
                assert!(!shown.contains(id), "{id} in {shown}");
            }
        }
        assert!(run.render("full", |_| {}).contains("1042970"));
    }
}

/// Every rule's own example, so that a rule whose texts or fixes let an id slip through is found.
#[test]
fn no_rule_lets_an_id_slip_through() {
    for rule in rules::all() {
        let input = rule.example.inputs(rule.example.bad);
        let mut settings = Settings::default();
        Config::parse(rule.example.config)
            .unwrap()
            .apply(&mut settings);
        let outcome = check(input, &settings, &()).unwrap();
        let mut ids = Vec::new();
        for report in &outcome.files {
            for no in (0..report.len()).map(|index| RecordNo(index.try_into().unwrap())) {
                let record = report.record(no).unwrap();
                for field in [Field::LoanId, Field::ClientId] {
                    ids.extend(record.cell(field).map(|cell| cell.text.trim().to_owned()));
                }
            }
        }
        // Too short to be told from a count or a line number; a line of a broken file is no id.
        ids.retain(|id| id.chars().count() > 4 && !id.contains('\n'));
        // The rule's own page names ids as examples.
        let messages = Messages::new(Language::English);
        let page = ["what", "why", "excel", "mis"].map(|part| messages.section(rule, part));
        let page = page.map(Option::unwrap_or_default).concat();
        ids.retain(|id| !page.contains(id.as_str()));
        let run = Run { outcome };
        for format in FORMATS {
            let shown = run.render(format.name, |options| options.redact = true);
            // Where a rule's page is part of the report, the ids of its examples are too.
            let shows_page = matches!(format.name, "sarif" | "html");
            for id in &ids {
                if shows_page && rule.texts.en.contains(id.as_str()) {
                    continue;
                }
                assert!(
                    !shown.contains(id.as_str()),
                    "{}: {id} in\n{shown}",
                    rule.code
                );
            }
        }
    }
}
