//! What the program knows without a report: its rules, their pages, and schemas.

use std::path::Path;

use repaylint_core::config::{Selector, nearest};
use repaylint_core::finding::Args;
use repaylint_core::rules::{self, Rule, api};

use crate::args::{RulesFormat, Schema};
#[cfg(feature = "send")]
use crate::contract;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::inputs;
use crate::output;
use crate::report;
use crate::voice::Voice;

/// Lists all rules.
pub(crate) fn list_rules(format: RulesFormat, voice: &Voice) -> Result<(), Failure> {
    output::to_stdout(false, |out| report::rules(out, format, voice.messages()))
}

/// Prints the page of a rule.
pub(crate) fn explain(word: &str, voice: &Voice) -> Result<(), Failure> {
    let about = || Args::none().text("rule", word);
    if api::NAMED_BY_KIVA.is_called(word) {
        return explain_rule(&api::NAMED_BY_KIVA, voice);
    }
    match Selector::parse(word) {
        Ok(Selector::Rule(rule)) => explain_rule(rule, voice),
        Ok(family) => {
            let codes: Vec<_> = family.rules().iter().map(|rule| rule.code).collect();
            let case = if codes.is_empty() { "later" } else { "several" };
            let args = about().case("case", case).text("rules", codes.join(", "));
            Err(Failure::new("run-not-one-rule", args))
        }
        Err(unknown) => {
            let names = rules::all().map(|rule| rule.name);
            let suggestion = unknown.suggestion.or_else(|| nearest(word, names));
            Err(Failure::suggesting("run-unknown-rule", about(), suggestion))
        }
    }
}

fn explain_rule(rule: &'static Rule, voice: &Voice) -> Result<(), Failure> {
    let width = voice.stdout().width;
    output::to_stdout(false, |out| {
        report::explain(out, rule, voice.messages(), width)
    })
}

/// Prints a schema, or says what another one changes.
#[cfg_attr(
    not(feature = "send"),
    expect(unused_variables, reason = "only a comparison speaks")
)]
pub(crate) fn schema(
    which: Schema,
    compare: Option<&Path>,
    voice: &Voice,
) -> Result<Exit, Failure> {
    match (which, compare) {
        #[cfg(feature = "send")]
        (Schema::Openapi, Some(path)) => contract::compare(path, voice),
        (Schema::Openapi, _) | (_, None) => print_schema(which).map(|()| Exit::Clean),
        (_, Some(path)) => {
            let args = Args::none().text("file", inputs::shown(path));
            Err(Failure::new("run-compare-what", args))
        }
    }
}

fn print_schema(which: Schema) -> Result<(), Failure> {
    match report::schema(which) {
        Some(schema) => output::to_stdout(false, |out| out.write_all(schema.as_bytes())),
        None => Err(Failure::new("run-later-schema", Args::none())),
    }
}
