//! What came of known exceptions and of the baseline, for the summary.

use repaylint_core::engine::Outcome;
use repaylint_core::finding::Args;
use repaylint_core::known::{Exception, ExceptionState, ExceptionUse};

use crate::messages::Messages;
use crate::options::Options;
use crate::redact::mask_id;
use crate::visible::shortened;

/// Exceptions of one state that are named before the rest is left to the curious.
const NAMED: usize = 5;

/// Characters of a reason that are shown.
const MAX_REASON: usize = 300;

/// The states, what needs doing first.
const STATES: [ExceptionState; 4] = [
    ExceptionState::Expired,
    ExceptionState::Unused,
    ExceptionState::NotChecked,
    ExceptionState::Used,
];

/// How many exceptions there are in each state, and those that somebody should look at.
pub(crate) fn exceptions(outcome: &Outcome, options: &Options<'_>) -> Vec<String> {
    let of = |state| outcome.exceptions_in(state);
    let counts: Vec<String> = STATES
        .into_iter()
        .filter(|state| of(*state).next().is_some())
        .map(|state| {
            let args = Args::none()
                .case("state", state.as_str())
                .number("count", of(state).count() as u64)
                .number("hidden", of(state).map(|exception| exception.hidden).sum());
            options.messages.text("count-exceptions", &args)
        })
        .collect();
    if counts.is_empty() {
        return Vec::new();
    }
    let args = Args::none().text("counts", counts.join(", "));
    let mut lines = vec![options.messages.text("summary-exceptions", &args)];
    lines.extend(STATES.into_iter().flat_map(|state| {
        let most = match state {
            _ if options.verbose => usize::MAX,
            ExceptionState::Used | ExceptionState::NotChecked => 0,
            ExceptionState::Expired | ExceptionState::Unused => NAMED,
        };
        named(outcome, state, most, options)
    }));
    lines
}

/// Those that fail the run: what the reader is told who wants to hear nothing but findings.
pub(super) fn expired(outcome: &Outcome, options: &Options<'_>) -> Vec<String> {
    named(outcome, ExceptionState::Expired, NAMED, options)
}

fn named(
    outcome: &Outcome,
    state: ExceptionState,
    most: usize,
    options: &Options<'_>,
) -> Vec<String> {
    let exceptions = outcome.exceptions_in(state);
    let lines = exceptions.clone().take(most);
    let mut lines: Vec<String> = lines.map(|exception| line(exception, options)).collect();
    let more = exceptions.count().saturating_sub(most);
    if most > 0 && more > 0 {
        let args = Args::none().number("count", more as u64);
        lines.push(options.messages.text("more-exceptions", &args));
    }
    lines.iter().map(|line| format!("  {line}")).collect()
}

fn line(exception: &ExceptionUse, options: &Options<'_>) -> String {
    let Exception {
        code,
        loan_id,
        until,
        line,
        ..
    } = &exception.exception;
    let loan = loan_of(&exception.exception, options);
    let reason = reason_of(&exception.exception, options);
    let args = Args::none()
        .case("state", exception.state.as_str())
        .text("code", code)
        .case("about", if loan_id.is_some() { "loan" } else { "whole" })
        .text("loan", loan.unwrap_or_default())
        .number("line", u64::from(*line))
        .text(
            "until",
            until.map_or(String::new(), |date| date.to_string()),
        )
        .number("hidden", exception.hidden)
        .case("reason-given", if reason.is_some() { "yes" } else { "no" })
        .text("reason", shortened(reason.unwrap_or_default(), MAX_REASON));
    options.messages.text("exception-line", &args)
}

/// The loan of an exception as it may be shown.
pub(crate) fn loan_of(exception: &Exception, options: &Options<'_>) -> Option<String> {
    let loan_id = exception.loan_id.as_deref()?;
    Some(if options.redact {
        mask_id(loan_id)
    } else {
        loan_id.to_owned()
    })
}

/// The reason of an exception. It may name borrowers, and no one can tell which of its words do.
pub(crate) fn reason_of<'e>(exception: &'e Exception, options: &Options<'_>) -> Option<&'e str> {
    (!options.redact).then_some(exception.reason.as_str())
}

/// How many findings the baseline hid, and how much of it is out of date.
pub(crate) fn baseline(outcome: &Outcome, options: &Options<'_>) -> Vec<String> {
    let Some((baseline, path)) = outcome.baseline.zip(options.baseline) else {
        return Vec::new();
    };
    let text = |key: &str, count: u64, messages: &Messages| {
        let args = Args::none().text("path", path).number("count", count);
        messages.text(key, &args)
    };
    let mut lines = vec![text("summary-baseline", baseline.hidden, options.messages)];
    if baseline.gone > 0 {
        lines.push(text(
            "summary-baseline-gone",
            baseline.gone,
            options.messages,
        ));
    }
    lines
}
