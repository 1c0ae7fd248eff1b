//! The only door to the renderers. A stand-in until they land: everything is shown, nothing is drawn.

use std::io::{self, Write};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use repaylint_core::config;
use repaylint_core::engine::{Outcome, RunError};
use repaylint_core::finding::{Arg, Args};
use repaylint_core::rules::{self, Rule};
use repaylint_core::source::{Encoding, Source};

use crate::args::{RulesFormat, Schema};
use crate::failure::{Failure, FailurePlace};

/// The format of `check` where none is asked for.
pub(crate) const DEFAULT_FORMAT: &str = "full";

/// What a reader's screen can show.
#[derive(Clone, Copy)]
pub(crate) struct Terminal {
    pub(crate) color: bool,
    pub(crate) unicode: bool,
    pub(crate) width: usize,
}

/// How an outcome is shown.
pub(crate) struct Options<'a> {
    pub(crate) messages: &'a Messages,
    pub(crate) redact: bool,
    pub(crate) currency: Option<&'a str>,
    pub(crate) sha256: &'a [String],
    pub(crate) terminal: Terminal,
    pub(crate) max_findings: usize,
    pub(crate) statistics: bool,
    pub(crate) quiet: bool,
}

/// A format of `--format`.
#[derive(Debug)]
pub(crate) struct Format {
    pub(crate) name: &'static str,
    pub(crate) render: fn(&mut dyn Write, &Outcome, &Options<'_>) -> io::Result<()>,
}

static FORMATS: [Format; 3] = [
    Format {
        name: "full",
        render: as_lines,
    },
    Format {
        name: "concise",
        render: as_lines,
    },
    Format {
        name: "json",
        render: as_json,
    },
];

/// All formats.
pub(crate) fn formats() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter()
}

/// The format of a name.
pub(crate) fn format(name: &str) -> Option<&'static Format> {
    formats().find(|format| format.name == name)
}

fn as_lines(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let _ = (
        options.messages,
        options.redact,
        options.currency,
        options.sha256,
        options.terminal.unicode,
        options.max_findings,
        options.statistics,
        options.quiet,
    );
    for finding in &outcome.findings {
        writeln!(out, "{} {}", finding.rule.code, finding.rule.name)?;
    }
    writeln!(out, "{}", outcome.findings.len())
}

fn as_json(out: &mut dyn Write, outcome: &Outcome, _: &Options<'_>) -> io::Result<()> {
    let findings: Vec<_> = outcome
        .findings
        .iter()
        .map(|finding| serde_json::json!({"code": finding.rule.code}))
        .collect();
    serde_json::to_writer(
        &mut *out,
        &serde_json::json!({"schema_version": 1, "tool": {"name": "repaylint"}, "findings": findings}),
    )?;
    writeln!(out)
}

/// The texts.
pub(crate) struct Messages(FluentBundle<FluentResource>);

/// The texts of the language that this version speaks.
pub(crate) fn messages() -> Messages {
    let source = include_str!("../locales-draft/run.ftl");
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    Messages(bundle)
}

impl Messages {
    /// A text, or an attribute of it (`run-too-large.help`); the key where there is none.
    pub(crate) fn text(&self, key: &str, args: &Args) -> String {
        self.find_text(key, args).unwrap_or_else(|| key.to_owned())
    }

    fn find_text(&self, key: &str, args: &Args) -> Option<String> {
        let (name, attribute) = key.split_once('.').unzip();
        let message = self.0.get_message(name.unwrap_or(key))?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Id(text) | Arg::Text(text) => (name, FluentValue::from(text.as_str())),
                Arg::Case(case) => (name, FluentValue::from(*case)),
                Arg::Number(number) => (name, FluentValue::from(*number)),
            })
            .collect();
        let text = self.0.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Writes why a run failed.
pub(crate) fn failure(
    out: &mut dyn Write,
    failure: &Failure,
    messages: &Messages,
    terminal: Terminal,
) -> io::Result<()> {
    let _ = (terminal.color, terminal.width);
    let (key, args, place) = match failure {
        Failure::Said { key, args, place } => (*key, args.clone(), place.as_ref()),
        Failure::Checker(error) => {
            let (key, args) = about(error);
            (key, args, None)
        }
    };
    let heading = messages.text("run-failed", &Args::none());
    writeln!(out, "{heading} {}", messages.text(key, &args))?;
    if let Some(place) = place {
        writeln!(out, "  {}", position(place))?;
    }
    match messages.find_text(&format!("{key}.help"), &args) {
        Some(help) => writeln!(out, "  {help}"),
        None => Ok(()),
    }
}

fn position(place: &FailurePlace) -> String {
    let bytes = place.text.as_bytes().to_vec();
    let source = Source::new(place.file.as_str(), Box::new(bytes), Some(Encoding::Utf8));
    let position = source.position(place.span.start);
    format!("{}:{}:{}", place.file, position.line, position.column)
}

fn about(error: &RunError) -> (&'static str, Args) {
    match error {
        RunError::TooLarge { file, bytes, limit } => {
            let args = Args::none().text("file", file).number("bytes", *bytes);
            ("run-too-large", args.number("limit", *limit))
        }
        error => {
            let args = Args::none().text("reason", error.to_string());
            ("run-checker", args)
        }
    }
}

/// Lists the rules.
pub(crate) fn rules(
    out: &mut dyn Write,
    format: RulesFormat,
    _messages: &Messages,
) -> io::Result<()> {
    if format == RulesFormat::Json {
        let rules: Vec<_> = rules::all()
            .map(|rule| serde_json::json!({"code": rule.code, "name": rule.name}))
            .collect();
        serde_json::to_writer(&mut *out, &rules)?;
        return writeln!(out);
    }
    for rule in rules::all() {
        writeln!(out, "{} {}", rule.code, rule.name)?;
    }
    Ok(())
}

/// Explains a rule.
pub(crate) fn explain(
    out: &mut dyn Write,
    rule: &'static Rule,
    _messages: &Messages,
    _width: usize,
) -> io::Result<()> {
    writeln!(out, "# {} {}", rule.code, rule.name)
}

/// An embedded schema; `None` for one that this version does not have.
pub(crate) fn schema(which: Schema) -> Option<&'static str> {
    match which {
        Schema::Config => Some(config::SCHEMA),
        Schema::Repayments | Schema::Report | Schema::Openapi => None,
    }
}
