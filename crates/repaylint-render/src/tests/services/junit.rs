//! `junit`, read by an XML parser that it was not written with.

use repaylint_core::finding::Severity;
use repaylint_core::known::{Exception, ExceptionState, ExceptionUse};
use repaylint_core::rules;
use repaylint_core::settings::Settings;
use roxmltree::Document;

use super::{few, json, many};
use crate::testing::{Run, sample};

/// A test case: its name, and what came of it.
fn cases(text: &str) -> Vec<(String, Option<String>)> {
    let document = Document::parse(text).unwrap();
    let suite = document.root_element().first_element_child().unwrap();
    let cases: Vec<_> = suite
        .children()
        .filter(roxmltree::Node::is_element)
        .map(|case| {
            let name = case.attribute("name").unwrap().to_owned();
            let state = case.first_element_child();
            (name, state.map(|state| state.tag_name().name().to_owned()))
        })
        .collect();
    let number = |name: &str| suite.attribute(name).unwrap().parse::<usize>().unwrap();
    let count = |state| {
        let of_state = cases.iter().filter(|(_, is)| is.as_deref() == Some(state));
        of_state.count()
    };
    assert_eq!(number("tests"), cases.len());
    assert_eq!(number("failures"), count("failure"));
    assert_eq!(number("skipped"), count("skipped"));
    cases
}

fn state<'c>(cases: &'c [(String, Option<String>)], code: &str) -> Option<&'c str> {
    let case = cases.iter().find(|(name, _)| name.starts_with(code));
    case.unwrap().1.as_deref()
}

#[test]
fn junit_has_a_case_for_each_rule() {
    for run in few() {
        let cases = cases(&run.render("junit", |_| {}));
        assert_eq!(cases.len(), rules::all().count());
    }
    let cases = cases(&sample().render("junit", |_| {}));
    assert_eq!(state(&cases, "AMT002"), Some("failure"));
    assert_eq!(state(&cases, "AMT003"), None);
    assert_eq!(state(&cases, "AMT013"), Some("skipped"));
    assert_eq!(state(&cases, "TST001"), Some("skipped"), "a family");
    assert_eq!(state(&cases, "TOT002"), Some("system-out"), "a warning");
    let text = sample().render("junit", |_| {});
    let failing = text
        .find("<testcase classname=\"repaylint.DUP\" name=\"DUP001")
        .unwrap();
    let rest = &text[failing..];
    insta::assert_snapshot!(rest[..rest.find("</testcase>").unwrap()].to_owned());
}

#[test]
fn junit_fails_where_the_run_fails() {
    let strict = sample().render("junit", |options| options.failing = Severity::Warning);
    assert_eq!(state(&cases(&strict), "TOT002"), Some("failure"));
    let mut settings = Settings::default();
    settings.levels.set(rules::find("AMT003").unwrap(), None);
    let settings = Box::leak(Box::new(settings));
    let off = sample().render("junit", |options| options.settings = Some(settings));
    assert_eq!(state(&cases(&off), "AMT003"), Some("skipped"));
}

#[test]
fn junit_counts_what_it_does_not_list() {
    let text = many(1500).render("junit", |_| {});
    assert_eq!(text.matches("report.csv:2:8: ").count(), 1000);
    assert!(text.contains("\nand 500 more\n"), "{text}");
    assert!(text.contains("message=\"1,500 findings: The amount"));
}

#[test]
fn an_exception_that_has_run_out_fails_everywhere() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    run.outcome.exceptions = vec![ExceptionUse {
        exception: Exception {
            code: "AMT002".to_owned(),
            rule: None,
            loan_id: None,
            reason: "known".to_owned(),
            until: None,
            line: 3,
        },
        state: ExceptionState::Expired,
        hidden: 0,
    }];
    let cases = cases(&run.render("junit", |_| {}));
    assert_eq!(state(&cases, "exceptions"), Some("failure"));
    let log = json(&run, "sarif");
    let said = &log["runs"][0]["invocations"][0]["toolConfigurationNotifications"];
    let said = said
        .as_array()
        .unwrap()
        .iter()
        .find(|said| said["level"] == "error");
    assert_eq!(said.unwrap()["descriptor"]["id"], "expired-exception");
    let commands = run.render("github", |_| {});
    assert!(
        commands.starts_with("::error title=repaylint::Expired"),
        "{commands}"
    );
}
