//! The only door to the renderers: hands them what a run came to, and says which formats and schemas there are.

use std::io::{self, Write};

use repaylint_core::rules::{self, Rule};
use repaylint_core::{batch, config, read};
use repaylint_render::{self as render, FailurePlace, RunFailure};

use crate::args::{RulesFormat, Schema};
use crate::failure::Failure;

pub(crate) use repaylint_render::{
    Folders, Format, Language, Messages, Options, Terminal, Wordings,
};
#[cfg(feature = "send")]
pub(crate) use repaylint_render::{Remark, mask_words, render_remarks};

/// The format of `check` where none is asked for.
pub(crate) const DEFAULT_FORMAT: &str = "full";

/// All formats.
pub(crate) fn formats() -> impl Iterator<Item = &'static Format> {
    render::FORMATS.iter()
}

/// Whether a format is read by people at a terminal.
#[cfg(feature = "send")]
pub(crate) fn is_for_people(format: &Format) -> bool {
    matches!(format.name, "full" | "concise")
}

/// The format of a name.
pub(crate) fn format(name: &str) -> Option<&'static Format> {
    Format::find(name)
}

/// Writes why a run failed; with `redact`, without the digits of the configuration, which may hold ids.
pub(crate) fn failure(
    out: &mut dyn Write,
    failure: &Failure,
    messages: &Messages,
    terminal: Terminal,
    redact: bool,
) -> io::Result<()> {
    let failure = match failure {
        Failure::Checker(error) => RunFailure::of(error, messages),
        Failure::Said { key, args, place } => {
            let failure = RunFailure::new(key, args, messages);
            match place {
                None => failure,
                Some(place) => failure.at(FailurePlace {
                    name: place.file.clone(),
                    text: if redact {
                        place.text.replace(|char: char| char.is_ascii_digit(), "*")
                    } else {
                        place.text.to_string()
                    },
                    span: place.span.range(),
                    label: None,
                }),
            }
        }
    };
    render::render_failure(out, &failure, messages, terminal)
}

/// Why an answer cannot be taken, and what to do, in one line.
pub(crate) fn reason(failure: &Failure, messages: &Messages) -> String {
    let failure = match failure {
        Failure::Checker(error) => RunFailure::of(error, messages),
        Failure::Said { key, args, .. } => RunFailure::new(key, args, messages),
    };
    match failure.help {
        Some(help) => format!("{}. {help}", failure.title),
        None => failure.title,
    }
}

/// Lists the rules.
pub(crate) fn rules(
    out: &mut dyn Write,
    format: RulesFormat,
    messages: &Messages,
) -> io::Result<()> {
    match format {
        RulesFormat::Text => render::rules_as_text(out, rules::all(), messages),
        RulesFormat::Json => render::rules_as_json(out, rules::all(), messages),
    }
}

/// Explains a rule.
pub(crate) fn explain(
    out: &mut dyn Write,
    rule: &'static Rule,
    messages: &Messages,
    width: usize,
) -> io::Result<()> {
    render::explain(out, rule, messages, width)
}

/// An embedded schema; `None` for one that this build does not have.
#[cfg_attr(
    feature = "send",
    expect(clippy::unnecessary_wraps, reason = "a build without it has fewer")
)]
pub(crate) fn schema(which: Schema) -> Option<&'static str> {
    match which {
        Schema::Repayments => Some(read::json::SCHEMA),
        Schema::Report => Some(render::REPORT_SCHEMA),
        Schema::Config => Some(config::SCHEMA),
        Schema::Manifest => Some(batch::MANIFEST_SCHEMA),
        #[cfg(feature = "send")]
        Schema::Openapi => Some(repaylint_api::contract::OPENAPI),
        #[cfg(not(feature = "send"))]
        Schema::Openapi => None,
    }
}
