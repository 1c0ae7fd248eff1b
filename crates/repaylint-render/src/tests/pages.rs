//! The list of rules and the page of one.

use crate::language::Language;
use crate::messages::Messages;
use crate::testing::{ASSUMED, COMMA};
use crate::text::catalogue::{rules_as_json, rules_as_text};
use crate::text::page::explain;

fn written(write: impl FnOnce(&mut Vec<u8>, &Messages)) -> String {
    let mut out = Vec::new();
    write(&mut out, &Messages::new(Language::English));
    String::from_utf8(out).unwrap()
}

#[test]
fn rules_stand_in_a_table() {
    let table = written(|out, messages| {
        rules_as_text(out, [&COMMA, &ASSUMED], messages).unwrap();
    });
    insta::assert_snapshot!(table, @r#"
    code    name                 severity  fix             finds
    AMT002  decimal-comma        error     safe or unsafe  A comma as decimal mark
    COL005  column-mode-assumed  info      safe or unsafe
    "#);
}

#[test]
fn rules_are_listed_for_machines() {
    let json = written(|out, messages| rules_as_json(out, [&COMMA], messages).unwrap());
    insta::assert_snapshot!(json, @r#"
    [
      {
        "code": "AMT002",
        "name": "decimal-comma",
        "severity": "error",
        "fix": "either",
        "summary": "A comma as decimal mark",
        "url": "rules/en/AMT002.md"
      }
    ]
    "#);
}

#[test]
fn a_page_shows_what_the_example_is_held_against() {
    let rule = repaylint_core::rules::find("TOT001").unwrap();
    let page = written(|out, messages| explain(out, rule, messages, 80).unwrap());
    assert!(
        page.contains(
            "\nHeld against (`report.csv.control.toml`):\n\n```toml\ntotal = \"37.50\"\n```\n"
        ),
        "{page}"
    );
}

#[test]
fn a_rule_has_a_page() {
    let page = written(|out, messages| explain(out, &COMMA, messages, 80).unwrap());
    insta::assert_snapshot!(page);
}
