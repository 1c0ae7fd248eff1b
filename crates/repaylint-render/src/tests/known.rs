//! Exceptions and baselines, as people and machines are told of them.

use repaylint_core::known::{BaselineUse, Exception, ExceptionState, ExceptionUse};
use repaylint_core::terms::Date;
use serde_json::Value;

use super::json::assert_valid;
use crate::testing::Run;

const STATES: [ExceptionState; 4] = [
    ExceptionState::Used,
    ExceptionState::Unused,
    ExceptionState::Expired,
    ExceptionState::NotChecked,
];

fn exception(state: ExceptionState, line: u32) -> ExceptionUse {
    let is_used = state == ExceptionState::Used;
    ExceptionUse {
        exception: Exception {
            code: "AMT002".to_owned(),
            rule: None,
            loan_id: (!is_used).then(|| format!("104297{line}")),
            reason: "Ana Pérez pays in the branch".to_owned(),
            until: Date::parse("2026-10-31"),
            line,
        },
        state,
        hidden: if is_used { 1200 } else { 0 },
    }
}

/// A clean report with exceptions of these states.
fn run(states: &[ExceptionState]) -> Run {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    let exceptions = states.iter().zip(1..);
    run.outcome.exceptions = exceptions
        .map(|(state, line)| exception(*state, line))
        .collect();
    run.outcome.baseline = Some(BaselineUse {
        hidden: 12,
        gone: 1,
    });
    run
}

fn json(text: &str) -> Value {
    let json = serde_json::from_str(text).unwrap();
    assert_valid(&json);
    json
}

#[test]
fn the_summary_names_what_somebody_should_look_at() {
    let shown = |verbose| {
        run(&STATES).render("concise", |options| {
            options.baseline = Some("base.json");
            options.verbose = verbose;
        })
    };
    insta::assert_snapshot!(shown(false));
    insta::assert_snapshot!(shown(true));
}

#[test]
fn nothing_is_said_where_nothing_is_known() {
    let mut run = run(&[]);
    run.outcome.baseline = None;
    for format in ["full", "concise"] {
        let shown = run.render(format, |_| {});
        assert!(
            !shown.contains("xception") && !shown.contains("baseline"),
            "{shown}"
        );
    }
    let json = json(&run.render("json", |_| {}));
    assert!(json.get("exceptions").is_none() && json.get("baseline").is_none());
}

#[test]
fn who_wants_nothing_but_findings_hears_what_fails_the_run() {
    let shown = |states| run(states).render("full", |options| options.quiet = true);
    assert_eq!(shown(&[ExceptionState::Used, ExceptionState::Unused]), "");
    let expired = shown(&[ExceptionState::Expired]);
    assert!(
        expired.contains("Expired after 2026-10-31: AMT002"),
        "{expired}"
    );
}

#[test]
fn many_are_counted_and_a_few_named() {
    let many = [ExceptionState::Unused; 8];
    let shown = run(&many).render("concise", |_| {});
    assert!(shown.contains("Exceptions: 8 unused\n"), "{shown}");
    assert_eq!(shown.matches("Nothing like it").count(), 5);
    assert!(shown.contains("  and 3 more"), "{shown}");
    let all = run(&many).render("concise", |options| options.verbose = true);
    assert_eq!(all.matches("Nothing like it").count(), 8);
}

#[test]
fn machines_are_told_everything() {
    let shown = run(&STATES).render("json", |options| options.baseline = Some("base.json"));
    let json = json(&shown);
    let exceptions = json["exceptions"].to_string();
    insta::assert_snapshot!(exceptions.replace("},{", "},\n{"));
    assert_eq!(
        json["baseline"].to_string(),
        r#"{"gone":1,"hidden":12,"path":"base.json"}"#
    );
}

#[test]
fn an_exception_shows_no_id_and_no_reason_where_ids_are_hidden() {
    for format in ["full", "concise", "json"] {
        let shown = run(&STATES).render(format, |options| {
            options.redact = true;
            options.verbose = true;
        });
        assert!(
            !shown.contains("Ana") && !shown.contains("104297"),
            "{shown}"
        );
        assert!(shown.contains("10***72"), "{shown}");
    }
}
