//! How a submission ended: what is with Kiva, what is not, and what to do next.

use repaylint_api::Message;
use repaylint_api::answer::{Answer, NotSent, NotSentWhy};
use repaylint_api::endpoints::Endpoints;
use repaylint_api::submit::{Ended, SubmitError};
use repaylint_core::finding::Args;

use super::plan::Done;
use super::{Sent, failing, journal};
use crate::args::{EnvironmentArg, SubmitArgs};
use crate::connection;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::run::{self, Checked};
use crate::voice::Voice;

/// The status of a batch that is too large.
const TOO_LARGE: u16 = 413;

/// Shows the report, with what Kiva said of it, and says how it ended, also where the report cannot be written: money
/// has left by now.
pub(super) fn show(
    sent: &Sent,
    done: &Done,
    endpoints: &Endpoints,
    checked: &Checked,
    args: &SubmitArgs,
    voice: &Voice,
) -> Result<Exit, Vec<Failure>> {
    let (failure, exit) = failure(sent, endpoints, voice);
    let exit = if failure.is_some() {
        exit
    } else {
        Exit::of(&checked.outcome, failing(args))
    };
    let shown = if exit == Exit::Failed {
        run::show_beside(checked, &args.check, voice)
    } else {
        run::show(checked, exit, &args.check, voice)
    };
    if exit == Exit::Failed || shown.is_err() {
        run::tell_problems(checked, &args.check, voice);
    }
    if failure.is_some() {
        tell_how_far(sent, done, voice);
    } else {
        tell_done(sent, done, voice);
    }
    let unwritten = shown.err().into_iter().flatten();
    let failures: Vec<Failure> = failure.into_iter().chain(unwritten).collect();
    if exit == Exit::Unknown {
        voice.complain_all(&failures);
        Ok(exit)
    } else if failures.is_empty() {
        Ok(exit)
    } else {
        Err(failures)
    }
}

/// Says what PA2 should show, and what is left to people.
pub(super) fn tell_done(sent: &Sent, done: &Done, voice: &Voice) {
    if sent.was_done {
        voice.tell("submit-told-nothing-left", &Args::none());
    }
    let about = about(sent, done);
    voice.tell("submit-told-done", &about);
    voice.tell("submit-told-finalize", &about);
    connection::tell_breaches(&sent.breaches, voice);
}

/// What kept everything from being with Kiva, and how the run ends then.
fn failure(sent: &Sent, endpoints: &Endpoints, voice: &Voice) -> (Option<Failure>, Exit) {
    let (key, args, exit) = match &sent.ended {
        Ok(Ended::Finished) => return (None, Exit::Clean),
        Ok(Ended::NotSent {
            batch,
            why:
                NotSent {
                    why: NotSentWhy::Unfit(breach),
                    ..
                },
        }) => {
            let why = connection::breach(breach, voice);
            let args = in_batch(sent, *batch, Args::none().text("why", why));
            ("submit-unfit", args, Exit::Failed)
        }
        Ok(Ended::NotSent { batch, why }) => {
            let why = Message::of_not_sent(why, endpoints);
            let args = in_batch(sent, *batch, said(&why, voice));
            ("submit-not-sent", args, Exit::Failed)
        }
        Ok(Ended::Refused { batch, refusal }) => {
            let case = if refusal.status == TOO_LARGE {
                "size"
            } else {
                "other"
            };
            let why = Message::of_refusal(refusal);
            let args = in_batch(sent, *batch, said(&why, voice)).case("case", case);
            ("submit-refused", args, Exit::Failed)
        }
        Ok(Ended::Stopped) => ("submit-stopped", Args::none(), Exit::Failed),
        Ok(Ended::Unknown { batch, why }) => {
            let args = in_batch(sent, *batch, said(&Message::of_unknown(why), voice));
            ("submit-unknown", args, Exit::Unknown)
        }
        Ok(Ended::Unsettled { batch }) => {
            let args = in_batch(sent, *batch, Args::none());
            ("submit-unsettled", args, Exit::Unknown)
        }
        Err(SubmitError::AfterSending {
            batch,
            answer,
            error,
        }) => {
            let case = match answer {
                Answer::Accepted(_) => "accepted",
                Answer::NotSent(_) | Answer::Refused(_) => "not-sent",
                Answer::Unknown(_) => "unknown",
            };
            let args = in_batch(sent, *batch, Args::none())
                .case("case", case)
                .text("reason", error.to_string());
            ("submit-not-written-down", args, Exit::Unknown)
        }
        Err(SubmitError::BeforeSending { error, .. } | SubmitError::AtTheEnd(error)) => {
            return (Some(journal::unusable(error, &sent.journal)), Exit::Failed);
        }
        Err(SubmitError::OtherBody { .. } | SubmitError::NotBegun) => {
            ("submit-lost-count", Args::none(), Exit::Failed)
        }
    };
    (Some(Failure::new(key, args)), exit)
}

/// What happened, and what to do about it, in the words for all commands that speak to Kiva.
fn said(why: &Message, voice: &Voice) -> Args {
    let Message { key, args } = why;
    let text = |key: &str| voice.quoted(&voice.text(key, args));
    Args::none()
        .text("why", text(key))
        .text("advice", text(&format!("{key}.help")))
}

fn in_batch(sent: &Sent, batch: u32, args: Args) -> Args {
    let plan = sent.submission.plan();
    let index = usize::try_from(batch)
        .ok()
        .and_then(|batch| batch.checked_sub(1));
    let planned = index.and_then(|index| plan.batches.get(index));
    let currency = match plan.currencies.as_slice() {
        [only] => format!(" {only}"),
        _ => String::new(),
    };
    let total = planned.map_or("", |planned| planned.total.as_str());
    args.number("batch", batch.into())
        .number("of", plan.batches.len() as u64)
        .number(
            "repayments",
            planned.map_or(0, |planned| planned.loans.len() as u64),
        )
        .text("total", format!("{total}{currency}"))
        .text("journal", sent.journal.as_str())
}

/// Says what is with Kiva although not everything is.
fn tell_how_far(sent: &Sent, done: &Done, voice: &Voice) {
    voice.note("submit-told-so-far", &about(sent, done));
    connection::tell_breaches(&sent.breaches, voice);
}

fn about(sent: &Sent, done: &Done) -> Args {
    let uploads = sent
        .uploads
        .iter()
        .filter_map(|(_, upload)| upload.upload_id.as_deref());
    let uploads: Vec<&str> = uploads.collect();
    Args::none()
        .number("accepted", done.accepted)
        .number("batches", done.batches)
        .number("repayments", done.repayments)
        .text("total", done.total.as_str())
        .case("numbered", if uploads.is_empty() { "no" } else { "yes" })
        .text("uploads", uploads.join(", "))
        .case(
            "environment",
            match sent.environment {
                EnvironmentArg::Staging => "staging",
                EnvironmentArg::Production => "production",
            },
        )
}
