//! `sarif`: SARIF 2.1.0, for GitHub's code scanning and for viewers.

mod files;
mod results;
mod rules;
mod text;
mod v210;

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Args;
use repaylint_core::rules::Rule;

use super::Format;
use crate::json_text;
use crate::options::Options;
use crate::text::known;
use crate::text::summary::not_checked_because;
use files::{Files, ROOT};
use results::{Chosen, LIMIT, Results};
use text::text;

pub(super) const FORMAT: Format = Format {
    name: "sarif",
    shows_hashes: false,
    render,
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let files = Files::of(outcome, options);
    let rules = rules_of(outcome);
    let chosen = Chosen::of(outcome, options);
    let messages = options.messages;
    let driver = v210::Driver {
        name: "repaylint",
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: rules
            .iter()
            .map(|rule| rules::describe(rule, messages))
            .collect(),
    };
    let root = v210::BaseId {
        description: text(&messages.text("ci-folder", &Args::none())),
    };
    let run = v210::Run {
        tool: v210::Tool { driver },
        invocations: [v210::Invocation {
            execution_successful: true,
            exit_code: options.exit_code,
            tool_execution_notifications: left_out(outcome, &chosen, options),
            tool_configuration_notifications: not_checked(outcome, options),
        }],
        language: messages.language().tag(),
        original_uri_base_ids: BTreeMap::from([(ROOT, root)]),
        artifacts: files.artifacts(options),
        results: Results {
            chosen: &chosen,
            outcome,
            options,
            files: &files,
            rules: &rules,
        },
        newline_sequences: ["\r\n", "\n", "\r"],
        column_kind: "unicodeCodePoints",
    };
    let log = v210::Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [run],
    };
    let mut out = BufWriter::new(out);
    json_text::write(&mut out, &log)?;
    writeln!(out)?;
    out.flush()
}

/// The rules that found something, by code.
fn rules_of(outcome: &Outcome) -> Vec<&'static Rule> {
    let findings = outcome.findings.iter();
    let by_code: BTreeMap<_, _> = findings
        .map(|finding| (finding.rule.code, finding.rule))
        .collect();
    by_code.into_values().collect()
}

fn not_checked(outcome: &Outcome, options: &Options<'_>) -> Vec<v210::Notification> {
    let expired = known::expired(outcome, options).into_iter();
    let reasons = outcome.not_checked.iter();
    reasons
        .map(|reason| {
            let text = not_checked_because(reason, options.messages);
            notification("not-checked", "note", &text)
        })
        .chain(expired.map(|line| notification("expired-exception", "error", line.trim())))
        .collect()
}

/// What the file does not hold although it was found.
fn left_out(
    outcome: &Outcome,
    chosen: &Chosen<'_>,
    options: &Options<'_>,
) -> Vec<v210::Notification> {
    let messages = options.messages;
    let rules: Vec<_> = chosen
        .left_out
        .iter()
        .map(|(code, count)| format!("{count} {code}"))
        .collect();
    let left_out = (!rules.is_empty()).then(|| {
        let args = Args::none()
            .number("left-out", chosen.left_out.values().sum())
            .text("rules", rules.join(", "))
            .number("limit", LIMIT as u64);
        notification("left-out", "warning", &messages.text("ci-left-out", &args))
    });
    let truncated = outcome.truncated.then(|| {
        let text = messages.text("summary-truncated", &Args::none());
        notification("truncated", "warning", &text)
    });
    left_out.into_iter().chain(truncated).collect()
}

fn notification(id: &'static str, level: &'static str, message: &str) -> v210::Notification {
    v210::Notification {
        descriptor: v210::Descriptor { id },
        level,
        message: text(message),
    }
}
