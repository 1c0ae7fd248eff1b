//! `repaylint submit`: checks a report, and only if that lets it pass, sends it to Kiva. Everything that can be refused is
//! refused before anything leaves.

mod ending;
mod guard;
mod journal;
mod others;
mod plan;
mod problems;
mod sending;
mod siblings;

use repaylint_api::answer::NotSent;
use repaylint_api::contract::Contract;
use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{Event, Next, Submission};
use repaylint_api::patience::patiently;
use repaylint_api::submit::{Ended, Submitter};
use repaylint_api::{Message, PartnerApi, Scope};
use repaylint_core::batch::Batches;
use repaylint_core::finding::{Args, Severity};

use crate::args::{SendingArgs, SubmitArgs};
use crate::clock;
use crate::connection::{self, Terms};
use crate::convert::cut;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::run::{self, Checked};
use crate::settings;
use crate::show;
use crate::voice::Voice;
use ending::Sent;
use journal::{Aim, Chosen, Decision};
use plan::Report;
use sending::{Looking, Stop, Waiting};

/// Does what the command says.
pub(crate) fn submit(args: &SubmitArgs, voice: &Voice) -> Result<Exit, Vec<Failure>> {
    let sending = &args.sending;
    let path = journal::path(args)?;
    let chosen = Chosen::look(&path, sending.connection.env.into())?;
    let mut checked = run::examine(&args.check, voice, cut::allow_any_size)?;
    journal::spare(&path, &checked)?;
    if Exit::of(&checked.outcome, failing(args)) != Exit::Clean {
        return hold_back(args, checked, &chosen, voice);
    }
    guard::refuse_staging_list(sending.connection.env, &checked)?;
    let terms = Terms::of(&sending.connection, &checked.config)?;
    let endpoints = terms.endpoints.clone();
    let size = match chosen.tried() {
        Some(submission) => journal::size_of(submission),
        None => cut::size(None, &checked.settings)?,
    };
    let batches = Batches::of(&checked.outcome, size)
        .map_err(|unfit| vec![cut::refusal(&unfit, &checked.outcome)])?;
    let report = Report::new(&batches, &checked, &endpoints, sending.again)?;
    if chosen.tried().is_none() {
        // Before the first batch leaves, so that none is left behind by a later one.
        refuse_unfit(&terms.contract, sending, &report, voice)?;
    }
    if sending.dry_run {
        return rehearse(args, &checked, &report, &chosen, voice);
    }
    let sent = send(sending, &checked, &report, terms, &chosen, voice)?;
    let told = problems::of(&sent.uploads, Some(&batches));
    drop(report);
    drop(batches);
    checked.outcome.tell(sent.arrived(), told);
    ending::show(&sent, &endpoints, &checked, args, voice)
}

/// Sends nothing of a report that the check does not let pass. Where an earlier run has begun to, what came of that is
/// told first: there may be nothing left to correct.
fn hold_back(
    args: &SubmitArgs,
    mut checked: Checked,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<Exit, Vec<Failure>> {
    let sending = &args.sending;
    let environment = sending.connection.env;
    let journal = match chosen.tried() {
        Some(_) if !sending.dry_run && !chosen.is_finished() => {
            Some(chosen.open(environment.into()))
        }
        _ => None,
    };
    let journal = journal.transpose().map_err(|failure| vec![failure])?;
    let again = journal.as_ref().map(|journal| chosen.again(journal));
    let chosen = again.as_ref().unwrap_or(chosen);
    let endpoints = Terms::of(&sending.connection, &checked.config)?.endpoints;
    let period = checked.settings.period.map(|period| period.to_string());
    let aim = Aim {
        files: &plan::files(&checked),
        batches: None,
        api: endpoints.base.as_str(),
        period: period.as_deref(),
    };
    let ended = match chosen.decide(sending, &aim)? {
        Decision::NothingLeft => Ok(Ended::Finished),
        Decision::Unsettled(batch) => Ok(Ended::Unsettled { batch }),
        Decision::Begin | Decision::GoOn | Decision::Settle(_) => {
            show::show(&checked, Exit::Findings, &args.check, voice)?;
            let case = if chosen.may_have_arrived() {
                "part"
            } else {
                "nothing"
            };
            voice.tell("submit-told-refused", &Args::none().case("sent", case));
            return Ok(Exit::Findings);
        }
    };
    let sent = Sent::of_earlier(chosen, chosen.submission(), environment, ended)?;
    // A report that the check does not let pass may still have the batches that were sent.
    let size = chosen.tried().map(journal::size_of);
    let batches = size.and_then(|size| Batches::of(&checked.outcome, size).ok());
    let told = problems::of(&sent.uploads, batches.as_ref());
    drop(batches);
    checked.outcome.tell(sent.arrived(), told);
    ending::show(&sent, &endpoints, &checked, args, voice)
}

/// The severity from which on a report is not sent, whatever the exit code is asked to be.
fn failing(args: &SubmitArgs) -> Severity {
    settings::failing(&args.check)
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
    let decision = chosen.decide(sending, &report.aim())?;
    let open = if let Decision::Unsettled(batch) = decision {
        let submission = chosen.submission();
        submission.map(|all| ending::unsettled(all, batch, &chosen.name))
    } else {
        let partner = chosen.partner().or(report.partner.as_deref());
        others::refuse(chosen, report, partner, sending.again, voice)?;
        None
    };
    let exit = match open {
        Some(_) => Exit::Unknown,
        None => Exit::Clean,
    };
    show::show(checked, exit, &args.check, voice)?;
    plan::show(report, chosen, &decision, checked, args, voice)?;
    voice.complain_all(open.as_slice());
    Ok(exit)
}

/// Keeps all of a report back if one of its batches is not as the API's document says.
fn refuse_unfit(
    contract: &Contract,
    args: &SendingArgs,
    report: &Report<'_>,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    for batch in 1..=report.len() {
        let body = report.body(batch);
        let body = body.map_err(|_| vec![Failure::new("submit-lost-count", Args::none())])?;
        if let Some(breach) = contract.check_request(&body).first() {
            let about = Args::none()
                .number("batch", batch.into())
                .number("of", report.len().into())
                .case("sent", "nothing");
            let about = ending::unfit(breach, args, about, voice);
            return Err(vec![Failure::new("submit-unfit", about)]);
        }
    }
    Ok(())
}

/// Sends what was never sent.
fn send(
    args: &SendingArgs,
    checked: &Checked,
    report: &Report<'_>,
    terms: Terms,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<Sent, Vec<Failure>> {
    let endpoints = &terms.endpoints.clone();
    let environment = args.connection.env;
    // A journal is begun only once everything is there that sending needs.
    let ready = |left| {
        let api = connection::prepare(&args.connection, Ok(terms), Scope::CreateRepayment)?;
        let confirmed = guard::confirm(args, report, left, checked, voice);
        confirmed.map_err(|failure| vec![failure])?;
        Ok::<_, Vec<Failure>>(api)
    };
    let aim = report.aim();
    let ready = match chosen.tried() {
        Some(submission) if chosen.is_finished() => {
            // Whoever may only read the journal can be told that, too.
            chosen.decide(args, &aim)?;
            return Sent::of_earlier(chosen, Some(submission), environment, Ok(Ended::Finished));
        }
        None => {
            // Nothing is written where the user's words make no sense.
            chosen.decide(args, &aim)?;
            Ok(ready(report.left(chosen, &Decision::Begin))?)
        }
        Some(_) => Err(ready),
    };
    let journal = chosen.open(environment.into());
    let mut journal = journal.map_err(|failure| vec![failure])?;
    // Looked at again, now that nobody else can write it.
    let chosen = chosen.again(&journal);
    let decision = chosen.decide(args, &aim)?;
    let earlier = |ended| Sent::of_earlier(&chosen, journal.submission(), environment, Ok(ended));
    match decision {
        Decision::Unsettled(batch) => return earlier(Ended::Unsettled { batch }),
        _ if journal.submission().is_some_and(Submission::is_finished) => {
            return earlier(Ended::Finished);
        }
        _ => {}
    }
    if finish(&mut journal, &decision, &chosen, voice)? {
        return Sent::new(
            &chosen,
            journal.submission(),
            environment,
            Ok(Ended::Finished),
        );
    }
    let mut api = match ready {
        Ok(api) => api,
        Err(ready) => ready(report.left(&chosen, &decision))?,
    };
    let stop = Stop::listen(voice);
    let mut world = Waiting::new(voice, endpoints.clone(), &stop);
    let begun = begin(
        &mut journal,
        decision,
        &chosen,
        report,
        args,
        &mut api,
        endpoints,
        &mut world,
        voice,
    );
    if let Err(failures) = begun {
        connection::tell_breaches(api.breaches(), voice);
        return Err(failures);
    }
    let mut looking = Looking::new(report, voice, journal.submission());
    let run = Submitter {
        journal: &mut journal,
        service: &mut api,
        bodies: &mut |batch| report.body(batch),
        watcher: &mut looking,
        world: &mut world,
    }
    .run();
    connection::tell_breaches(api.breaches(), voice);
    Sent::new(&chosen, journal.submission(), environment, run)
}

/// Writes the end down where nothing has to be sent any more: then nobody need speak to Kiva.
fn finish(
    journal: &mut journal::Open,
    decision: &Decision,
    chosen: &Chosen,
    voice: &Voice,
) -> Result<bool, Vec<Failure>> {
    let events = match decision {
        Decision::NothingLeft => vec![Event::Finished],
        Decision::Settle(event) if chosen.is_last(event) => vec![event.clone(), Event::Finished],
        _ => return Ok(false),
    };
    let now = clock::now();
    for event in events {
        let written = journal.append(event, &now);
        written.map_err(|error| vec![journal::unusable(&error, &chosen.name)])?;
    }
    chosen.tell_torn(voice);
    Ok(true)
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
    chosen.tell_torn(voice);
    others::refuse_meanwhile(chosen, report, &expected, args.again, voice)?;
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
