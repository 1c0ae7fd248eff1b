//! The text of a `repaylint.toml`: every setting with a note that explains it, those without a value as comments.

use repaylint_core::finding::Args;

use super::choices::Choices;
use super::wrap::wrap;
use crate::report::Messages;

/// Columns of the notes.
const WIDTH: usize = 80;

/// What the file is made of, in its order. `init-file-KEY` is the note of each.
enum Entry {
    /// A note alone.
    Note(&'static str),
    /// The heading of a section. An empty section says nothing, so that one line can be uncommented by itself.
    Section(&'static str),
    /// The same where an empty one would say something.
    CommentedSection(&'static str, &'static str),
    /// A setting by its dotted key, and a value to show how it is written.
    Setting(&'static str, &'static str),
}

use Entry::{CommentedSection, Note, Section, Setting};

const ENTRIES: &[Entry] = &[
    Note("head"),
    Setting("column-mode", "\"three\""),
    Setting("basis", "\"cumulative\""),
    Setting("currency", "\"KES\""),
    Setting("lang", "\"en\""),
    Setting("header", "true"),
    Setting("partial", "false"),
    Setting("max-amount", "\"500000\""),
    Setting("test-id-patterns", "['QA-.*', 'DEV-.*']"),
    Section("ids"),
    Setting("ids.loan", "'KE-[0-9]{7}'"),
    Setting("ids.client", "'[0-9]{6}'"),
    Setting("ids.loan-unique", "false"),
    Section("rules"),
    Setting("rules.AMT010", "\"off\""),
    CommentedSection("allow", "[[allow]]"),
    Setting("allow.code", "\"AMT010\""),
    Setting("allow.loan-id", "\"KE-0001234\""),
    Setting("allow.reason", "\"a loan to a cooperative\""),
    Setting("allow.until", "\"2026-12-31\""),
    Section("test-loans"),
    Setting("test-loans.loan-ids", "[\"KE-0000001\"]"),
    Setting("test-loans.client-ids", "[\"90001\"]"),
    Section("mis"),
    Setting("mis.loan-id", "\"Loan Account No.\""),
    Setting("mis.client-id", "\"Client Code\""),
    Setting("mis.amount", "\"Principal Repaid\""),
    Setting("mis.principal", "\"Loan Amount\""),
    Setting("mis.kiva-only", "false"),
    Setting("mis.where", "{ column = \"Fund\", equals = \"Kiva\" }"),
    Setting("mis.sum", "false"),
    Section("batch"),
    Setting("batch.size", "250"),
    Setting("batch.max", "300"),
    Section("api.staging"),
    Setting("api.staging.partner-id", "\"123\""),
    Setting(
        "api.staging.token-url",
        "\"https://auth.staging.kiva.org/oauth/token\"",
    ),
    Setting(
        "api.staging.audience",
        "\"https://partner-api-stage.kiva.org\"",
    ),
    Setting(
        "api.staging.base-url",
        "\"https://partnerapi.staging.kiva.org\"",
    ),
    Setting("api.staging.timeout-seconds", "60"),
    Section("api.production"),
    Setting("api.production.partner-id", "\"123\""),
];

/// The whole file.
pub(super) fn text(choices: &Choices, messages: &Messages) -> String {
    let mut text = String::new();
    for entry in ENTRIES {
        let key = match entry {
            Note(key) | Section(key) | CommentedSection(key, _) | Setting(key, _) => key,
        };
        let note = format!("init-file-{}", key.replace('.', "-"));
        let note = messages.find_text(&note, &Args::none());
        if !text.is_empty() && note.is_some() {
            text.push('\n');
        }
        text.push_str(&wrap(&note.unwrap_or_default(), "# ", WIDTH));
        let line = match entry {
            Note(_) => continue,
            Section(name) => format!("[{name}]"),
            CommentedSection(_, heading) => format!("#{heading}"),
            Setting(key, example) => {
                let name = key.rsplit_once('.').map_or(*key, |(_, name)| name);
                match choices.value(key) {
                    Some(value) => format!("{name} = {value}"),
                    None => format!("#{name} = {example}"),
                }
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests;
