//! How a submission ended: what is with Kiva, what is not, and what to do next.

use repaylint_api::Message;
use repaylint_api::answer::{Answer, NotSent, NotSentWhy, Upload};
use repaylint_api::contract::Breach;
use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{BatchState, JournalError, Plan, Submission};
use repaylint_api::submit::{Ended, SubmitError};
use repaylint_core::amount::Total;
use repaylint_core::engine::Arrived;
use repaylint_core::finding::Args;

use super::journal::Chosen;
use super::{failing, journal};
use crate::args::{EnvironmentArg, SendingArgs, SubmitArgs};
use crate::connection;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::money::{money, only};
use crate::run::Checked;
use crate::show;
use crate::voice::Voice;

/// The status of a batch that is too large.
const TOO_LARGE: u16 = 413;

/// How a submission ended.
pub(super) struct Sent {
    ended: Result<Ended, SubmitError>,
    /// What Kiva said of each batch that it took, in this run or before.
    pub(super) uploads: Vec<(u32, Upload)>,
    submission: Submission,
    environment: EnvironmentArg,
    /// Whether an earlier run had sent everything already.
    was_done: bool,
    /// The journal, as people know it.
    journal: String,
}

impl Sent {
    pub(super) fn new(
        chosen: &Chosen,
        submission: Option<&Submission>,
        environment: EnvironmentArg,
        ended: Result<Ended, SubmitError>,
    ) -> Result<Self, Vec<Failure>> {
        let submission = submission.ok_or_else(|| vec![journal::vanished(&chosen.name)])?;
        let uploads = submission.uploads();
        Ok(Self {
            ended,
            uploads: uploads
                .map(|(batch, upload)| (batch, upload.clone()))
                .collect(),
            submission: submission.clone(),
            environment,
            was_done: false,
            journal: chosen.name.clone(),
        })
    }

    /// The same of a submission that this run did not touch.
    pub(super) fn of_earlier(
        chosen: &Chosen,
        submission: Option<&Submission>,
        environment: EnvironmentArg,
        ended: Result<Ended, SubmitError>,
    ) -> Result<Self, Vec<Failure>> {
        let was_done = matches!(ended, Ok(Ended::Finished));
        let sent = Self::new(chosen, submission, environment, ended)?;
        Ok(Self { was_done, ..sent })
    }

    /// What of the report is with Kiva.
    pub(super) fn arrived(&self) -> Arrived {
        let is_open = matches!(
            self.ended,
            Ok(Ended::Unsettled { .. } | Ended::Unknown { .. })
        );
        let mut states = self.submission.states().map(|(_, state)| state);
        match journal::accepted(&self.submission) {
            _ if is_open || states.any(BatchState::must_be_settled) => Arrived::Unknown,
            0 => Arrived::Nothing,
            all if all == self.submission.plan().batches.len() as u64 => Arrived::All,
            _ => Arrived::Part,
        }
    }
}

/// Shows the report, with what Kiva said of it, and says how it ended, also where the report cannot be written: money
/// has left by now.
pub(super) fn show(
    sent: &Sent,
    endpoints: &Endpoints,
    checked: &Checked,
    args: &SubmitArgs,
    voice: &Voice,
) -> Result<Exit, Vec<Failure>> {
    let (failure, exit) = failure(sent, endpoints, &args.sending, voice);
    let exit = if failure.is_some() || sent.was_done {
        exit
    } else {
        Exit::of(&checked.outcome, failing(args))
    };
    let shown = if exit == Exit::Failed {
        show::show_beside(checked, &args.check, voice)
    } else {
        show::show(checked, exit, &args.check, voice)
    };
    if exit == Exit::Failed || shown.is_err() {
        show::tell_problems(checked, &args.check, voice);
    }
    if failure.is_some() {
        tell_how_far(sent, voice);
    } else {
        tell_done(sent, voice);
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
fn tell_done(sent: &Sent, voice: &Voice) {
    if sent.was_done {
        voice.tell("submit-told-nothing-left", &Args::none());
    }
    let about = about(sent);
    voice.tell("submit-told-done", &about);
    voice.tell("submit-told-finalize", &about);
    tell_oddities(sent, voice);
}

/// What kept everything from being with Kiva, and how the run ends then.
fn failure(
    sent: &Sent,
    endpoints: &Endpoints,
    args: &SendingArgs,
    voice: &Voice,
) -> (Option<Failure>, Exit) {
    let in_batch = |batch: &u32, args| in_batch(&sent.submission, *batch, &sent.journal, args);
    let is_begun = journal::accepted(&sent.submission) > 0;
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
            let args = unfit(breach, args, in_batch(batch, Args::none()), voice);
            let case = if is_begun { "part" } else { "nothing" };
            ("submit-unfit", args.case("sent", case), Exit::Failed)
        }
        Ok(Ended::NotSent { batch, why }) => {
            let why = Message::of_not_sent(why, endpoints);
            let args = in_batch(batch, said(&why, voice));
            ("submit-not-sent", args, Exit::Failed)
        }
        Ok(Ended::Refused { batch, refusal }) => {
            let case = match (refusal.status == TOO_LARGE, is_begun) {
                (true, true) => "size-part",
                (true, false) => "size",
                (false, true) => "part",
                (false, false) => "other",
            };
            let why = Message::of_refusal(refusal);
            let args = in_batch(batch, said(&why, voice)).case("case", case);
            ("submit-refused", args, Exit::Failed)
        }
        Ok(Ended::Stopped) => ("submit-stopped", Args::none(), Exit::Failed),
        Ok(Ended::Unknown { batch, why }) => {
            let args = in_batch(batch, said(&Message::of_unknown(why), voice));
            ("submit-unknown", args, Exit::Unknown)
        }
        Ok(Ended::Unsettled { batch }) => {
            let unsettled = unsettled(&sent.submission, *batch, &sent.journal);
            return (Some(unsettled), Exit::Unknown);
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
            let args = in_batch(batch, Args::none()).case("case", case);
            if matches!(error, JournalError::Gone) {
                let args = args.text("file", sent.journal.as_str());
                ("submit-journal-gone", args, Exit::Unknown)
            } else {
                let args = args.text("reason", error.to_string());
                ("submit-not-written-down", args, Exit::Unknown)
            }
        }
        Err(
            SubmitError::BeforeSending { error, .. }
            | SubmitError::OnTheWay(error)
            | SubmitError::AtTheEnd(error),
        ) => {
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

/// A body is not as the document of the API says that is in force.
pub(super) fn unfit(breach: &Breach, args: &SendingArgs, about: Args, voice: &Voice) -> Args {
    let is_given = args.connection.openapi.is_some();
    about
        .text("why", connection::breach(breach, voice))
        .case("document", if is_given { "given" } else { "own" })
}

/// An earlier run left a batch of which nobody knows whether it arrived.
pub(super) fn unsettled(submission: &Submission, batch: u32, journal: &str) -> Failure {
    let args = in_batch(submission, batch, journal, Args::none());
    Failure::new("submit-unsettled", args)
}

fn in_batch(submission: &Submission, batch: u32, journal: &str, args: Args) -> Args {
    let plan = submission.plan();
    let index = usize::try_from(batch)
        .ok()
        .and_then(|batch| batch.checked_sub(1));
    let planned = index.and_then(|index| plan.batches.get(index));
    let total = planned.map_or("", |planned| planned.total.as_str());
    args.number("batch", batch.into())
        .number("of", plan.batches.len() as u64)
        .number(
            "repayments",
            planned.map_or(0, |planned| planned.loans.len() as u64),
        )
        .text("total", money(total, currency(plan)))
        .text("journal", journal)
}

/// The currency of a plan, where there is only one.
fn currency(plan: &Plan) -> Option<&str> {
    only(&plan.currencies).map(String::as_str)
}

/// What a submission has come to.
struct Done {
    repayments: u64,
    /// Their sum, with the currency where there is one.
    total: String,
    /// The batches that Kiva has.
    accepted: u64,
}

impl Done {
    fn of(submission: &Submission) -> Self {
        let plan = submission.plan();
        let (mut repayments, mut total) = (0, Total::default());
        for (batch, (_, state)) in plan.batches.iter().zip(submission.states()) {
            if state == BatchState::Accepted {
                repayments += batch.loans.len() as u64;
                // Written by this program, which writes nothing but sums here.
                total += Total::parse(&batch.total).unwrap_or_default();
            }
        }
        Self {
            repayments,
            total: money(total, currency(plan)),
            accepted: journal::accepted(submission),
        }
    }
}

/// Says what is with Kiva although not everything is.
fn tell_how_far(sent: &Sent, voice: &Voice) {
    voice.note("submit-told-so-far", &about(sent));
    tell_oddities(sent, voice);
}

/// Says what was not as it should be in Kiva's answers, in this run or before.
fn tell_oddities(sent: &Sent, voice: &Voice) {
    for (batch, breaches) in sent.submission.breaches() {
        let whys: Vec<String> = breaches
            .iter()
            .map(|one| connection::breach(one, voice))
            .collect();
        let args = Args::none()
            .number("batch", batch.into())
            .text("why", whys.join("; "));
        voice.note("submit-told-odd-answer", &args);
    }
}

/// How many uploads PA2 should have: those that Kiva told of, and one for each batch of which it told none, as where a
/// person found it in PA2.
fn uploads(sent: &Sent) -> u64 {
    let is_untold = |batch: u32| sent.uploads.iter().all(|(told, _)| *told != batch);
    let untold = sent
        .submission
        .states()
        .filter(|(batch, state)| *state == BatchState::Accepted && is_untold(*batch));
    sent.uploads.len() as u64 + untold.count() as u64
}

fn about(sent: &Sent) -> Args {
    let done = Done::of(&sent.submission);
    let numbers = sent
        .uploads
        .iter()
        .filter_map(|(_, upload)| upload.upload_id.as_deref());
    let numbers: Vec<&str> = numbers.collect();
    let uploads = uploads(sent);
    Args::none()
        .number("accepted", done.accepted)
        .number("batches", sent.submission.plan().batches.len() as u64)
        .number("repayments", done.repayments)
        .text("total", done.total)
        .number("uploads", uploads)
        .case(
            "numbered",
            match numbers.len() as u64 {
                0 => "no",
                all if all == uploads => "all",
                _ => "some",
            },
        )
        .text("numbers", numbers.join(", "))
        .case(
            "environment",
            match sent.environment {
                EnvironmentArg::Staging => "staging",
                EnvironmentArg::Production => "production",
            },
        )
}
