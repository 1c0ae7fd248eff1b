//! The rules that found something, as SARIF describes them.

use repaylint_core::finding::{Args, Severity};
use repaylint_core::rules;

use super::text::{text, text_and_markdown};
use super::v210;
use crate::markdown_text;
use crate::messages::Messages;
use crate::visible::shortened;

/// Characters of a description that GitHub takes, with room for what is escaped.
const MAX_DESCRIPTION: usize = 1000;

/// The level of a severity.
pub(super) fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

pub(super) fn describe(rule: &'static rules::Rule, messages: &Messages) -> v210::Rule {
    let section = |name| messages.section(rule, name).unwrap_or_default();
    let sections: Vec<_> = ["what", "why", "excel", "mis"]
        .into_iter()
        .map(|name| {
            (
                messages.text(&format!("page-{name}"), &Args::none()),
                section(name),
            )
        })
        .filter(|(_, content)| !content.is_empty())
        .collect();
    let plain: Vec<_> = sections
        .iter()
        .map(|(heading, content)| format!("{heading}: {content}"))
        .collect();
    let markdown: Vec<_> = sections
        .iter()
        .map(|(heading, content)| format!("## {heading}\n\n{}", markdown_text::escaped(content)))
        .collect();
    v210::Rule {
        id: rule.code,
        name: rule.name,
        short_description: text(&shortened(&section("summary"), MAX_DESCRIPTION)),
        full_description: text(&shortened(&section("what"), MAX_DESCRIPTION)),
        help: text_and_markdown(&plain.join("\n\n"), &markdown.join("\n\n")),
        default_configuration: v210::Configuration {
            level: level(rule.severity),
        },
    }
}
