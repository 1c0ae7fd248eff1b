//! The list of rules.

use std::io::{self, Write};

use repaylint_core::finding::Args;
use repaylint_core::rules::{Fixable, Rule};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::language::Language;
use crate::messages::Messages;

/// The key of a rule's kind of fix.
pub(super) fn fix_key(fix: Fixable) -> &'static str {
    match fix {
        Fixable::Never => "never",
        Fixable::Safe => "safe",
        Fixable::Unsafe => "unsafe",
        Fixable::Either => "either",
    }
}

/// The path of a rule's page in the documentation, from its root (`docs/src`).
pub(crate) fn url(rule: &Rule, language: Language) -> String {
    format!("rules/{}/{}.md", language.tag(), rule.code)
}

pub(super) fn summary(rule: &'static Rule, messages: &Messages) -> String {
    messages.section(rule, "summary").unwrap_or_default()
}

/// Writes rules as a table.
///
/// # Errors
///
/// What the writer says.
pub fn rules_as_text(
    out: &mut dyn Write,
    rules: impl IntoIterator<Item = &'static Rule>,
    messages: &Messages,
) -> io::Result<()> {
    let word = |key: &str| messages.text(key, &Args::none());
    let heads = ["code", "name", "severity", "fix", "summary"];
    let mut table = vec![heads.map(|head| word(&format!("list-{head}")))];
    table.extend(rules.into_iter().map(|rule| {
        [
            rule.code.to_owned(),
            rule.name.to_owned(),
            word(&format!("severity-{}", rule.severity.as_str())),
            word(&format!("fix-{}", fix_key(rule.fix))),
            summary(rule, messages),
        ]
    }));
    let mut widths = [0; 5];
    for row in &table {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    for row in &table {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// One rule for machines.
#[derive(Serialize)]
struct Entry {
    code: &'static str,
    name: &'static str,
    severity: &'static str,
    fix: &'static str,
    summary: String,
    url: String,
}

/// Writes rules as a JSON array.
///
/// # Errors
///
/// What the writer says.
pub fn rules_as_json(
    out: &mut dyn Write,
    rules: impl IntoIterator<Item = &'static Rule>,
    messages: &Messages,
) -> io::Result<()> {
    let entries: Vec<Entry> = rules
        .into_iter()
        .map(|rule| Entry {
            code: rule.code,
            name: rule.name,
            severity: rule.severity.as_str(),
            fix: fix_key(rule.fix),
            summary: summary(rule, messages),
            url: url(rule, messages.language()),
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    writeln!(out)
}
