//! Mistakes on the command line, said like any other failure. What happens rarely is left to clap's own words.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use repaylint_core::finding::Args;

use crate::failure::Failure;

/// The mistake as a failure; `None` where it has no words of ours. `usage` is the command that shows the help.
pub(crate) fn of(error: &Error, usage: &str) -> Option<Failure> {
    let found = |kind| strings(error.get(kind)).into_iter().next();
    let named = found(ContextKind::InvalidArg);
    let flag = named.as_deref().map(bare).unwrap_or_default();
    let value = found(ContextKind::InvalidValue).unwrap_or_default();
    let args = Args::none()
        .text("flag", flag)
        .text("value", value.as_str())
        .text("usage", usage);
    Some(match error.kind() {
        ErrorKind::UnknownArgument if flag.starts_with('-') => Failure::suggesting(
            "run-unknown-flag",
            args,
            found(ContextKind::SuggestedArg).as_deref(),
        ),
        ErrorKind::UnknownArgument => {
            let args = Args::none().text("value", flag).text("usage", usage);
            Failure::new("run-surplus-argument", args)
        }
        ErrorKind::InvalidValue => {
            let allowed = strings(error.get(ContextKind::ValidValue));
            let choice = if allowed.is_empty() { "no" } else { "yes" };
            let args = args
                .case("choice", choice)
                .text("allowed", allowed.join(", "));
            let suggestion = found(ContextKind::SuggestedValue);
            match value.as_str() {
                "" => Failure::new("run-flag-without-value", args),
                _ => Failure::suggesting("run-bad-flag-value", args, suggestion.as_deref()),
            }
        }
        // All values that are more than words of a list are numbers.
        ErrorKind::ValueValidation => Failure::new("run-bad-flag-number", args),
        ErrorKind::TooManyValues => Failure::new("run-flag-with-value", args),
        ErrorKind::ArgumentConflict => {
            let other = found(ContextKind::PriorArg)?;
            match bare(&other) {
                other if other == flag => Failure::new("run-flag-twice", args),
                other => Failure::new("run-flags-conflict", args.text("other", other)),
            }
        }
        ErrorKind::MissingRequiredArgument => Failure::new("run-missing-argument", args),
        ErrorKind::InvalidUtf8 => Failure::new("run-argument-not-utf8", args),
        _ => return None,
    })
}

fn strings(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}

/// A flag without what stands after it: `--lang` of `--lang <LANG>`.
fn bare(flag: &str) -> &str {
    match flag.split_once([' ', '=']) {
        Some((bare, _)) if bare.starts_with('-') => bare,
        _ => flag,
    }
}
