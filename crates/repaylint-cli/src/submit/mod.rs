//! `repaylint submit`: checks a report, and only if that lets it pass, sends it to Kiva. Everything that can be refused is
//! refused before anything leaves.

mod ending;
mod guard;
mod journal;
mod others;
mod plan;
mod problems;
mod sending;

use std::num::NonZeroU32;

use repaylint_api::answer::{NotSent, Upload};
use repaylint_api::contract::Breach;
use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{BatchState, Event, Next, Submission};
use repaylint_api::patience::patiently;
use repaylint_api::submit::{Ended, SubmitError, Submitter};
use repaylint_api::{Message, PartnerApi, Scope};
use repaylint_core::batch::Batches;
use repaylint_core::engine::Arrived;
use repaylint_core::finding::{Args, Severity};

use crate::args::{EnvironmentArg, SendingArgs, SubmitArgs};
use crate::clock;
use crate::connection;
use crate::contract;
use crate::convert::cut;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::run::{self, Checked};
use crate::settings;
use crate::voice::Voice;
use journal::{Chosen, Decision};
use plan::Report;
use sending::{Looking, Stop, Waiting};

/// Does what the command says.
pub(crate) fn submit(args: &SubmitArgs, voice: &Voice) -> Result<Exit, Vec<Failure>> {
    let path = journal::path(args)?;
    let mut checked = run::examine(&args.check, voice, cut::allow_any_size)?;
    journal::spare(&path, &checked)?;
    let is_refused = |checked: &Checked| Exit::of(&checked.outcome, failing(args)) != Exit::Clean;
    if is_refused(&checked) {
        run::show(&checked, Exit::Findings, &args.check, voice)?;
        voice.tell("submit-told-refused", &Args::none());
        return Ok(Exit::Findings);
    }
    let sending = &args.sending;
    guard::refuse_staging_list(sending.connection.env, &checked)?;
    let endpoints = endpoints(sending, &checked)?;
    let chosen = Chosen::look(&path, sending.connection.env.into())?;
    let size = match chosen.tried() {
        Some(submission) => journal::size_of(submission),
        None => size(&checked)?,
    };
    let batches = Batches::of(&checked.outcome, size)
        .map_err(|unfit| vec![cut::refusal(&unfit, &checked.outcome)])?;
    let report = Report::new(&batches, &checked, &endpoints, sending.again)?;
    if chosen.tried().is_none() {
        // Before the first batch leaves, so that none is left behind by a later one.
        refuse_unfit(sending, &report, voice)?;
    }
    if sending.dry_run {
        return rehearse(args, &checked, &report, &chosen, voice);
    }
    let ended = send(sending, &checked, &report, &endpoints, &chosen, voice)?;
    if ended.was_done {
        ending::tell_done(&ended, &report.done(&ended), voice);
        return Ok(Exit::Clean);
    }
    let told = problems::of(&ended.uploads, &batches);
    let done = report.done(&ended);
    drop(report);
    drop(batches);
    checked.outcome.tell(ended.arrived(), told);
    ending::show(&ended, &done, &endpoints, &checked, args, voice)
}

/// The severity from which on a report is not sent, whatever the exit code is asked to be.
fn failing(args: &SubmitArgs) -> Severity {
    settings::failing(&args.check)
}

/// Repayments of one batch.
fn size(checked: &Checked) -> Result<NonZeroU32, Vec<Failure>> {
    cut::size(None, &checked.settings)
}

fn endpoints(args: &SendingArgs, checked: &Checked) -> Result<Endpoints, Vec<Failure>> {
    Endpoints::of(
        args.connection.env.into(),
        &checked.config,
        &args.connection.allow_host,
    )
    .map_err(|messages| messages.into_iter().map(Failure::from).collect())
}

/// Shows what would be sent.
fn rehearse(
    args: &SubmitArgs,
    checked: &Checked,
    report: &Report<'_>,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<Exit, Vec<Failure>> {
    let sending = &args.sending;
    if let Some(total) = &sending.confirm_total {
        guard::compare(total, report).map_err(|failure| vec![failure])?;
    }
    let nothing_left = chosen.decide(sending, report)? == Decision::NothingLeft;
    let partner = chosen.partner().or(report.partner.as_deref());
    others::refuse(chosen, report, partner, sending.again, voice)?;
    run::show(checked, Exit::Clean, &args.check, voice)?;
    plan::show(report, chosen, nothing_left, checked, args, voice)?;
    Ok(Exit::Clean)
}

/// Keeps all of a report back if one of its batches is not as the API's document says.
fn refuse_unfit(
    args: &SendingArgs,
    report: &Report<'_>,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let contract = contract::in_force(args.connection.openapi.as_deref());
    let contract = contract.map_err(|failure| vec![failure])?;
    for batch in 1..=report.len() {
        let body = report.body(batch);
        let body = body.map_err(|_| vec![Failure::new("submit-lost-count", Args::none())])?;
        if let Some(breach) = contract.check_request(&body).first() {
            let about = Args::none()
                .number("batch", batch.into())
                .number("of", report.len().into())
                .text("why", connection::breach(breach, voice));
            return Err(vec![Failure::new("submit-unfit", about)]);
        }
    }
    Ok(())
}

/// How a submission ended.
struct Sent {
    ended: Result<Ended, SubmitError>,
    /// What Kiva said of each batch that it took, in this run or before.
    uploads: Vec<(u32, Upload)>,
    /// What was not as it should be in Kiva's answers of this run.
    breaches: Vec<Breach>,
    submission: Submission,
    environment: EnvironmentArg,
    /// Whether an earlier run had sent everything already.
    was_done: bool,
    /// The journal, as people know it.
    journal: String,
}

impl Sent {
    fn new(
        journal: &journal::Open,
        chosen: &Chosen,
        environment: EnvironmentArg,
        ended: Result<Ended, SubmitError>,
    ) -> Result<Self, Vec<Failure>> {
        let submission = journal.submission().cloned();
        let submission = submission.ok_or_else(|| vec![journal::vanished(&chosen.name)])?;
        let uploads = submission.uploads();
        Ok(Self {
            ended,
            uploads: uploads
                .map(|(batch, upload)| (batch, upload.clone()))
                .collect(),
            breaches: Vec::new(),
            submission,
            environment,
            was_done: false,
            journal: chosen.name.clone(),
        })
    }

    /// What of the report is with Kiva.
    fn arrived(&self) -> Arrived {
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

/// Sends what was never sent.
fn send(
    args: &SendingArgs,
    checked: &Checked,
    report: &Report<'_>,
    endpoints: &Endpoints,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<Sent, Vec<Failure>> {
    // A journal is begun only once everything is there that sending needs.
    let ready = || {
        let api = connection::prepare(&args.connection, &checked.config, Scope::CreateRepayment)?;
        guard::confirm(args, report, checked, voice).map_err(|failure| vec![failure])?;
        Ok::<_, Vec<Failure>>(api)
    };
    let early = match chosen.tried() {
        None => Some(ready()?),
        Some(_) => None,
    };
    let mut journal = chosen
        .open(args.connection.env.into())
        .map_err(|failure| vec![failure])?;
    // Looked at again, now that nobody else can write it.
    let chosen = chosen.again(&journal);
    let decision = chosen.decide(args, report)?;
    let ended =
        |journal: &journal::Open, ended| Sent::new(journal, &chosen, args.connection.env, ended);
    match decision {
        Decision::NothingLeft => {
            let sent = ended(&journal, Ok(Ended::Finished))?;
            return Ok(Sent {
                was_done: true,
                ..sent
            });
        }
        Decision::Unsettled(batch) => return ended(&journal, Ok(Ended::Unsettled { batch })),
        Decision::Begin | Decision::GoOn | Decision::Settle(_) => {}
    }
    let mut api = match early {
        Some(api) => api,
        None => ready()?,
    };
    let stop = Stop::listen(voice);
    let mut world = Waiting::new(voice, endpoints.clone(), &stop);
    begin(
        &mut journal,
        decision,
        &chosen,
        report,
        args,
        &mut api,
        endpoints,
        &mut world,
        voice,
    )?;
    let mut looking = Looking::new(report, voice, journal.submission());
    let run = Submitter {
        journal: &mut journal,
        service: &mut api,
        bodies: &mut |batch| report.body(batch),
        watcher: &mut looking,
        world: &mut world,
    }
    .run();
    let sent = ended(&journal, run)?;
    Ok(Sent {
        breaches: api.breaches().to_vec(),
        ..sent
    })
}

/// Writes down what was decided, for a partner that is known by then. Nothing has left yet.
#[expect(
    clippy::too_many_arguments,
    reason = "everything that a submission begins with"
)]
fn begin(
    journal: &mut journal::Open,
    decision: Decision,
    chosen: &Chosen,
    report: &Report<'_>,
    args: &SendingArgs,
    api: &mut PartnerApi,
    endpoints: &Endpoints,
    world: &mut Waiting<'_>,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let mut partner = || {
        let partner = patiently(world, || api.partner_id(), NotSent::clone);
        let partner = partner.map_err(|why| vec![Message::of_not_sent(&why, endpoints).into()])?;
        Ok::<String, Vec<Failure>>(partner.as_str().to_owned())
    };
    let begun_for = chosen.partner().map(str::to_owned);
    let expected = match &begun_for {
        Some(expected) => expected.clone(),
        None => partner()?,
    };
    others::refuse(chosen, report, Some(&expected), args.again, voice)?;
    let now = clock::now();
    let written = match decision {
        Decision::Begin => journal.append(Event::Begun(Box::new(report.plan(&expected))), &now),
        Decision::Settle(event) => journal.append(event, &now),
        Decision::GoOn | Decision::Unsettled(_) | Decision::NothingLeft => journal.mend(&now),
    };
    written.map_err(|error| vec![journal::unusable(&error, &chosen.name)])?;
    if chosen.is_torn {
        let about = Args::none().text("file", chosen.name.as_str());
        voice.note("submit-told-torn", &about);
    }
    let is_sending = matches!(
        journal.submission().map(Submission::next),
        Some(Next::Send(_))
    );
    if begun_for.is_none() || !is_sending {
        return Ok(());
    }
    // Nothing of another partner may join what was sent for this one.
    let actual = partner()?;
    if actual == expected {
        Ok(())
    } else {
        Err(vec![journal::other_partner(
            &expected,
            &actual,
            &chosen.name,
        )])
    }
}
