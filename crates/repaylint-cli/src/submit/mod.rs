//! `repaylint submit`: checks a report, and only if that lets it pass, sends it to Kiva. Everything that can be refused is
//! refused before anything leaves.

mod ending;
mod guard;
mod journal;
mod others;
mod plan;
mod problems;
mod sending;
mod words;

use std::num::NonZeroU32;

use repaylint_api::credentials::Credentials;
use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{Event, Next, Submission};
use repaylint_api::patience::patiently;
use repaylint_api::proxy::Proxies;
use repaylint_api::submit::Submitter;
use repaylint_api::{Message, PartnerApi, Scope};
use repaylint_core::batch::Batches;
use repaylint_core::finding::{Args, Severity};

use crate::args::{EnvironmentArg, SendingArgs, SubmitArgs};
use crate::clock;
use crate::convert;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::run::{self, Checked};
use crate::settings;
use crate::voice::Voice;
use journal::{Chosen, Decision};
use plan::Report;
use sending::{Looking, Patience, Stop};

/// The environment of the command line.
impl From<EnvironmentArg> for repaylint_api::endpoints::Environment {
    fn from(environment: EnvironmentArg) -> Self {
        match environment {
            EnvironmentArg::Staging => Self::Staging,
            EnvironmentArg::Production => Self::Production,
        }
    }
}

/// Does what the command says.
pub(crate) fn submit(args: &SubmitArgs, voice: &Voice) -> Result<Exit, Vec<Failure>> {
    let path = journal::path(args)?;
    let mut checked = run::examine(&args.check, voice, convert::ignore_size_of_calls)?;
    let is_refused = |checked: &Checked| Exit::of(&checked.outcome, failing(args)) != Exit::Clean;
    if is_refused(&checked) {
        run::show(&checked, &args.check, voice)?;
        voice.tell("submit-told-refused", &Args::none());
        return Ok(Exit::Findings);
    }
    let sending = &args.sending;
    guard::refuse_staging_list(sending.env, &checked)?;
    let endpoints = endpoints(sending, &checked)?;
    let chosen = Chosen::look(&path, sending.env.into())?;
    let size = match chosen.submission() {
        Some(submission) if !submission.is_fresh() => journal::size_of(submission),
        _ => size(&checked)?,
    };
    let batches = Batches::of(&checked.outcome, size)
        .map_err(|unfit| vec![convert::refusal(&unfit, &checked.outcome)])?;
    let report = Report::new(&batches, &checked, &endpoints, sending.again)?;
    if sending.dry_run {
        return rehearse(args, &checked, &report, &chosen, voice);
    }
    let ended = send(args, &checked, &report, endpoints, &chosen, voice)?;
    let told = problems::of(&ended.uploads, &batches);
    let done = report.done(&ended);
    drop(report);
    drop(batches);
    checked.outcome.tell(told);
    ending::show(ended, &done, &checked, args, voice)
}

/// The severity from which on a report is not sent, whatever the exit code is asked to be.
fn failing(args: &SubmitArgs) -> Severity {
    settings::failing_level(&args.check).unwrap_or(Severity::Error)
}

/// Repayments of one batch.
fn size(checked: &Checked) -> Result<NonZeroU32, Vec<Failure>> {
    let settings = &checked.settings;
    convert::fitting(settings.batch_size(), settings.batch_max, "config")
}

fn endpoints(args: &SendingArgs, checked: &Checked) -> Result<Endpoints, Vec<Failure>> {
    Endpoints::of(args.env.into(), &checked.config, &args.allow_host)
        .map_err(|messages| messages.into_iter().map(failure).collect())
}

/// What the way to the API says.
fn failure(message: Message) -> Failure {
    Failure::new(message.key, message.args)
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
    run::show(checked, &args.check, voice)?;
    plan::show(report, chosen, nothing_left, checked, args, voice)?;
    Ok(Exit::Clean)
}

/// How a submission ended.
struct Sent {
    ended: Result<repaylint_api::submit::Ended, repaylint_api::submit::SubmitError>,
    /// What Kiva said of each batch that it took, in this run or before.
    uploads: Vec<(u32, repaylint_api::answer::Upload)>,
    submission: Submission,
    environment: EnvironmentArg,
    /// The journal, as people know it.
    journal: String,
}

/// Sends what was never sent.
fn send(
    args: &SubmitArgs,
    checked: &Checked,
    report: &Report<'_>,
    endpoints: Endpoints,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<Sent, Vec<Failure>> {
    let sending = &args.sending;
    let one = |failure| vec![failure];
    // Looked at again once nobody else can write it.
    let name = chosen.name.clone();
    let mut journal = chosen.open(sending.env.into()).map_err(one)?;
    let seen = chosen.again(&journal);
    let decision = seen.decide(sending, report)?;
    let told = |journal: &journal::Open, ended| {
        let submission = journal.submission().cloned();
        submission.map(|submission| Sent {
            ended,
            uploads: submission
                .uploads()
                .map(|(batch, upload)| (batch, upload.clone()))
                .collect(),
            submission,
            environment: sending.env,
            journal: name.clone(),
        })
    };
    match decision {
        Decision::NothingLeft => {
            let ended = Ok(repaylint_api::submit::Ended::Finished);
            voice.tell("submit-told-nothing-left", &Args::none());
            return told(&journal, ended).ok_or_else(journal::vanished);
        }
        Decision::Unsettled(batch) => {
            let ended = Ok(repaylint_api::submit::Ended::Unsettled { batch });
            return told(&journal, ended).ok_or_else(journal::vanished);
        }
        Decision::Begin | Decision::GoOn | Decision::Settle(_) => {}
    }
    let credentials = credentials(sending)?;
    let proxies = Proxies::of_environment(|name| std::env::var(name).ok());
    let proxies = proxies.map_err(|message| one(failure(message)))?;
    guard::confirm(sending, report, checked, voice).map_err(one)?;
    let stop = Stop::listen(voice);
    let mut world = Patience::new(voice, &stop);
    let mut api = PartnerApi::new(
        endpoints,
        credentials,
        Scope::CreateRepayment,
        &proxies,
        std::time::SystemTime::now,
    );
    let partner = match seen.partner() {
        Some(partner) => partner.to_owned(),
        None => {
            let partner = patiently(&mut world, || api.partner_id());
            let partner = partner.map_err(|why| one(words::no_token(&why)))?;
            partner.as_str().to_owned()
        }
    };
    others::refuse(&seen, report, Some(&partner), sending.again, voice)?;
    let now = clock::now();
    let written = match decision {
        Decision::Begin => journal.append(Event::Begun(Box::new(report.plan(&partner))), &now),
        Decision::Settle(event) => journal.append(event, &now),
        _ => journal.mend(&now),
    };
    written.map_err(|error| one(journal::unusable(&error, &name)))?;
    if seen.is_torn {
        voice.note(
            "submit-told-torn",
            &Args::none().text("file", name.as_str()),
        );
    }
    // Nothing of another partner may join what was sent for this one.
    if let (Some(expected), Some(Next::Send(_))) =
        (seen.partner(), journal.submission().map(Submission::next))
    {
        let actual = patiently(&mut world, || api.partner_id());
        let actual = actual.map_err(|why| one(words::no_token(&why)))?;
        if expected != actual.as_str() {
            return Err(one(journal::other_partner(
                expected,
                actual.as_str(),
                &name,
            )));
        }
    }
    let mut looking = Looking::new(report, voice, journal.submission());
    let ended = Submitter {
        journal: &mut journal,
        service: &mut api,
        bodies: &mut |batch| report.body(batch),
        watcher: &mut looking,
        world: &mut world,
    }
    .run();
    told(&journal, ended).ok_or_else(journal::vanished)
}

fn credentials(args: &SendingArgs) -> Result<Credentials, Vec<Failure>> {
    let credentials = match &args.credentials {
        Some(path) => Credentials::of_file(path),
        None => Credentials::of_environment(|name| std::env::var(name).ok()),
    };
    credentials.map_err(|message| vec![failure(message)])
}
