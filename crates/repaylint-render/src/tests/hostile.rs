//! Files are written by strangers: nothing in them may speak to the terminal.

use repaylint_core::finding::{Args, Finding};
use repaylint_core::source::Span;

use super::text::without_colors;
use crate::failure::{FailurePlace, RunFailure, render_failure};
use crate::language::Language;
use crate::messages::Messages;
use crate::options::Terminal;
use crate::testing::{COMMA, Run};
use crate::visible::is_hidden;

const NASTY: &str = "\u{1b}[2J\u{1b}]8;;x\u{7}%n%s{ $value }\r\u{202e}\u{2066}\u{200b}\u{9b}31m\u{7f}\u{2028}\u{feff}";

fn run() -> Run {
    let text = format!("loan_id,\"amount{NASTY}\"\n88001,\"12,50{NASTY}\n{NASTY}\"\n");
    let name = format!("re{NASTY}\nport.csv");
    let mut run = Run::of(&[(&name, text.as_bytes())]);
    let place = run.place(0, "12,50", 0);
    let line = run.outcome.files[0].source.text().len();
    let whole = repaylint_core::finding::Place {
        span: Some(Span::of(0, line)),
        ..place
    };
    let args = Args::none()
        .text("value", format!("12,50{NASTY}\n"))
        .id("decimal", NASTY);
    run.add(
        Finding::new(&COMMA, place)
            .args(args.clone())
            .related(whole),
    );
    run.add(Finding::new(&COMMA, whole).args(args));
    run
}

fn assert_harmless(shown: &str) {
    let hidden: Vec<char> = without_colors(shown)
        .chars()
        .filter(|char| is_hidden(*char) && *char != '\n')
        .collect();
    assert!(hidden.is_empty(), "{hidden:?} in {shown:?}");
}

#[test]
fn text_formats_show_what_is_hidden_and_send_nothing_raw() {
    for format in ["full", "concise"] {
        for redact in [false, true] {
            for (color, unicode) in [(false, false), (false, true), (true, true)] {
                let shown = run().render(format, |options| {
                    options.redact = redact;
                    options.terminal.color = color;
                    options.terminal.unicode = unicode;
                    options.statistics = true;
                });
                assert_harmless(&shown);
            }
        }
    }
}

#[test]
fn a_message_stays_one_line() {
    let shown = run().render("concise", |options| options.quiet = true);
    assert_eq!(shown.lines().count(), 2);
    assert!(shown.contains("%n%s{ $value }"), "{shown}");
}

#[test]
fn machines_get_values_as_they_are_and_messages_that_are_safe_to_show() {
    let json: serde_json::Value = serde_json::from_str(&run().render("json", |_| {})).unwrap();
    let finding = &json["findings"][0];
    assert_harmless(finding["message"].as_str().unwrap());
    assert!(
        json["files"][0]["path"]
            .as_str()
            .unwrap()
            .contains('\u{1b}')
    );
}

#[test]
fn failures_send_nothing_raw() {
    let messages = Messages::new(Language::English);
    let terminal = Terminal {
        color: false,
        unicode: true,
        width: 60,
    };
    let text = format!("lang = \"{NASTY}\"\n");
    let failure = RunFailure {
        title: NASTY.to_owned(),
        help: Some(NASTY.to_owned()),
        place: Some(FailurePlace {
            name: NASTY.to_owned(),
            span: 8..text.len() - 2,
            text,
            label: Some(NASTY.to_owned()),
        }),
    };
    let mut out = Vec::new();
    render_failure(&mut out, &failure, &messages, terminal).unwrap();
    assert_harmless(&String::from_utf8(out).unwrap());
}
