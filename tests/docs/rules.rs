//! The rule reference: a page for each rule in each language, made of the rule's own texts.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use repaylint_core::finding::Args;
use repaylint_core::rules::{self, Rule};
use repaylint_render::{Language, Messages, explain};

use crate::generated::{folder_holds, part_is};

/// No line of a page is longer: paragraphs fold as the reader's screen wants it.
const WIDTH: usize = usize::MAX;

/// The first letters of a code.
fn family(rule: &Rule) -> &str {
    rule.code
        .trim_end_matches(|char: char| char.is_ascii_digit())
}

fn word(messages: &Messages, key: &str) -> String {
    messages.text(key, &Args::none())
}

/// Text that Markdown leaves as it is, outside of blocks of code.
fn escaped(text: &str) -> String {
    let mut is_code = false;
    let mut lines = String::new();
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        let line = if is_code {
            line.to_owned()
        } else {
            line.replace('<', "&lt;")
        };
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}

fn page_of(rule: &'static Rule, messages: &Messages) -> String {
    let mut page = Vec::new();
    explain(&mut page, rule, messages, WIDTH).expect("written to memory");
    let mut page = escaped(&String::from_utf8(page).expect("text"));
    let others = Language::ALL
        .iter()
        .filter(|other| **other != messages.language());
    let links: Vec<String> = others
        .map(|other| {
            let name = word(&Messages::new(*other), "page-language");
            format!("[{name}](../{}/{}.md)", other.tag(), rule.code)
        })
        .collect();
    if !links.is_empty() {
        let _ = write!(page, "\n---\n\n{}\n", links.join(" · "));
    }
    page
}

/// The list of all rules, family by family.
fn index(messages: &Messages) -> String {
    let mut index = format!("# {}\n", word(messages, "page-rules"));
    let mut last = "";
    for rule in rules::all() {
        if family(rule) != last {
            last = family(rule);
            let title = messages.text("page-family", &Args::none().text("family", last));
            let heads = ["code", "name", "severity", "summary"];
            let heads = heads.map(|head| word(messages, &format!("list-{head}")));
            let _ = write!(
                index,
                "\n## {title}\n\n| {} |\n|---|---|---|---|\n",
                heads.join(" | ")
            );
        }
        let severity = word(messages, &format!("severity-{}", rule.severity.as_str()));
        let summary = messages.section(rule, "summary").expect("a summary");
        let _ = writeln!(
            index,
            "| [{code}]({code}.md) | {} | {severity} | {} |",
            rule.name,
            summary.replace('|', "\\|").replace('<', "&lt;"),
            code = rule.code,
        );
    }
    index
}

#[test]
fn every_rule_has_a_fresh_page_in_every_language() {
    let mut wanted = BTreeMap::new();
    for language in Language::ALL {
        let messages = Messages::new(*language);
        let path = |name: &str| format!("rules/{}/{name}.md", language.tag());
        wanted.insert(path("index"), index(&messages));
        for rule in rules::all() {
            wanted.insert(path(rule.code), page_of(rule, &messages));
        }
    }
    folder_holds("rules", &wanted);
}

#[test]
fn the_book_lists_every_page_of_the_rules() {
    let mut list = String::new();
    for language in Language::ALL {
        let (messages, tag) = (Messages::new(*language), language.tag());
        let name = word(&messages, "page-language");
        let title = word(&messages, "page-rules");
        let _ = writeln!(list, "- [{title} ({name})](rules/{tag}/index.md)");
        for rule in rules::all() {
            let (code, name) = (rule.code, rule.name);
            let _ = writeln!(list, "  - [{code} {name}](rules/{tag}/{code}.md)");
        }
    }
    part_is("SUMMARY.md", &list);
}
