//! `repaylint init`: settles the few settings of an organization, from flags, from a report and by asking, and writes
//! them as a `repaylint.toml` that explains itself. Nothing is written before everything is settled.

mod choices;
mod file;
mod judge;
mod observe;
mod talk;
mod wrap;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use repaylint_core::config::FILE_NAME;
use repaylint_core::engine;
use repaylint_core::finding::Args;
use repaylint_core::settings::Settings;
use repaylint_core::terms::{Basis, ColumnMode};

use crate::args::InitArgs;
use crate::failure::{Failure, Failures};
use crate::inputs::{self, Origin, Wanted, folder_of, shown};
use crate::output;
use crate::progress::Bar;
use crate::run;
use crate::voice::Voice;

use choices::Choices;
use observe::{Observed, Proposal};
use talk::{Answer, Question, Talk};

/// Does all of it.
pub(crate) fn init(args: &InitArgs, voice: &Voice) -> Result<(), Vec<Failure>> {
    let mut failures = Failures::default();
    let given = failures.keep(given(args));
    failures.keep_one(look_for_room(&args.output, args.force));
    let wanted = failures.keep(wanted(args, voice));
    let (given, wanted) = failures.unless_any(given.zip(wanted))?;
    let observed = match &args.from {
        Some(from) => observe(&wanted, &shown(from), &given, voice)?,
        None => Observed::default(),
    };
    let (mut input, mut out) = (io::stdin().lock(), io::stderr());
    let mut talk = Talk {
        input: &mut input,
        out: &mut out,
        messages: voice.messages(),
        width: voice.stderr().width,
        echo: !io::stdin().is_terminal(),
    };
    let mut settling = Settling {
        observed,
        talk: &mut talk,
        asks: !args.yes,
    };
    let choices = settling
        .settle(given, args)
        .map_err(|failure| vec![failure])?;
    write(&choices, args, voice).map_err(|failure| vec![failure])?;
    settling.close(&choices, args, &wanted);
    voice.note_if_foreign(choices.lang);
    Ok(())
}

/// What the flags say.
fn given(args: &InitArgs) -> Result<Choices, Vec<Failure>> {
    let mut failures = Failures::default();
    let mut currencies = Vec::new();
    for written in &args.currency {
        currencies.extend(
            failures
                .keep_one(judge::currencies(written))
                .unwrap_or_default(),
        );
    }
    let mut pattern = |examples: &[String]| failures.keep_one(judge::ids(examples)).flatten();
    let choices = Choices {
        column_mode: args.column_mode.map(ColumnMode::from),
        basis: args.basis.map(Basis::from),
        lang: args.lang,
        header: None,
        loan: pattern(&args.loan_id_example),
        client: pattern(&args.client_id_example),
        currencies,
    };
    failures.unless_any(Some(choices))
}

/// Refuses early what could not be written in the end.
fn look_for_room(output: &Path, force: bool) -> Result<(), Failure> {
    let exists = match fs::metadata(output) {
        // A pipe or a device loses nothing.
        Ok(metadata) => metadata.is_file(),
        // A link that leads nowhere.
        Err(_) => fs::symlink_metadata(output).is_ok(),
    };
    if exists && !force {
        return Err(taken(output));
    }
    let failed = |kind: io::ErrorKind| Failure::io("run-cannot-write", shown(output), &kind.into());
    if output.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory));
    }
    if !folder_of(output).is_dir() {
        return Err(failed(io::ErrorKind::NotFound));
    }
    Ok(())
}

fn taken(output: &Path) -> Failure {
    Failure::new("run-init-exists", Args::none().text("file", shown(output)))
}

/// The files to propose from.
fn wanted(args: &InitArgs, voice: &Voice) -> Result<Vec<Wanted>, Vec<Failure>> {
    let Some(from) = &args.from else {
        return Ok(Vec::new());
    };
    let wanted = inputs::collect(std::slice::from_ref(from), None, voice)?;
    let is_stdin = |wanted: &Wanted| wanted.origin == Origin::Stdin;
    if !args.yes && wanted.iter().any(is_stdin) {
        return Err(vec![Failure::new("run-init-from-stdin", Args::none())]);
    }
    output::spare([args.output.as_path()], &wanted)?;
    Ok(wanted)
}

/// Checks the report and takes from it what it shows.
fn observe(
    wanted: &[Wanted],
    name: &str,
    given: &Choices,
    voice: &Voice,
) -> Result<Observed, Vec<Failure>> {
    let settings = Settings {
        column_mode: given.column_mode,
        basis: given.basis,
        currencies: given.currencies.clone(),
        ..Settings::default()
    };
    let inputs = run::read(wanted, &settings, voice)?;
    let bytes = inputs
        .iter()
        .map(|input| (*input.bytes).as_ref().len() as u64);
    let bar = Bar::new(bytes.sum(), false);
    let outcome = engine::check(inputs, &settings, &bar);
    drop(bar);
    let outcome = outcome.map_err(|error| vec![Failure::Checker(error)])?;
    if outcome.summary.records == 0 {
        let args = Args::none().text("file", name);
        return Err(vec![Failure::new("run-init-no-repayment", args)]);
    }
    Ok(Observed::of(&outcome, name))
}

/// Settles one setting after the other: what is given, else what is answered, else what is proposed.
struct Settling<'s, 't> {
    observed: Observed,
    talk: &'s mut Talk<'t>,
    asks: bool,
}

impl Settling<'_, '_> {
    fn settle(&mut self, given: Choices, args: &InitArgs) -> Result<Choices, Failure> {
        self.open();
        let observed = std::mem::take(&mut self.observed);
        let has_decimals = observed.has_decimals;
        let column_mode = self.one(
            ("column-mode", "--column-mode"),
            given.column_mode,
            observed.column_mode,
            |mode| mode.as_str().to_owned(),
            judge::column_mode,
        )?;
        let basis = self.one(
            ("basis", "--basis"),
            given.basis,
            observed.basis,
            |basis| basis.as_str().to_owned(),
            judge::basis,
        )?;
        let currencies = self.one(
            ("currency", "--currency"),
            Some(given.currencies).filter(|currencies| !currencies.is_empty()),
            Proposal::default(),
            |_| String::new(),
            judge::currencies,
        )?;
        let header = if observed.header.value.is_some() {
            self.one(
                ("header", "--from"),
                given.header,
                observed.header,
                |_| "no".to_owned(),
                judge::header,
            )?
        } else {
            None
        };
        let loan = self.ids(
            ("loan", "--loan-id-example"),
            &args.loan_id_example,
            given.loan,
            observed.loan,
        )?;
        let has_clients = column_mode != Some(ColumnMode::Two);
        let client = if has_clients || given.client.is_some() {
            self.ids(
                ("client", "--client-id-example"),
                &args.client_id_example,
                given.client,
                observed.client,
            )?
        } else {
            None
        };
        let lang = self.one(
            ("lang", "--lang"),
            given.lang,
            Proposal::default(),
            |_| String::new(),
            judge::lang,
        )?;
        let currencies = currencies.unwrap_or_default();
        let is_without_cents = |currency: &iso_currency::Currency| currency.exponent() == Some(0);
        if has_decimals == Some(true)
            && !currencies.is_empty()
            && currencies.iter().all(is_without_cents)
        {
            let codes: Vec<_> = currencies.iter().map(|currency| currency.code()).collect();
            let args = Args::none().text("currency", codes.join(", "));
            self.talk.pause();
            self.talk.say("init-no-cents", &args);
        }
        Ok(Choices {
            column_mode,
            basis,
            currencies,
            header,
            lang,
            loan,
            client,
        })
    }

    /// Says what is going to happen.
    fn open(&mut self) {
        if self.asks {
            let has_report = self.observed.summary.is_some();
            let case = if has_report { "report" } else { "alone" };
            self.talk
                .say("init-welcome", &Args::none().case("case", case));
        }
        if let Some(summary) = &self.observed.summary {
            self.talk.say(summary.key, &summary.args);
        }
    }

    fn one<T>(
        &mut self,
        (key, flag): (&'static str, &'static str),
        given: Option<T>,
        proposal: Proposal<T>,
        shown: impl Fn(&T) -> String,
        judge: impl Fn(&str) -> Result<T, Failure>,
    ) -> Result<Option<T>, Failure> {
        if given.is_some() {
            return Ok(given);
        }
        if !self.asks {
            if let Some(evidence) = &proposal.evidence {
                self.talk.say(evidence.key, &evidence.args);
            }
            return Ok(proposal.value);
        }
        let question = Question {
            key,
            flag,
            evidence: proposal.evidence.as_ref(),
            proposal: proposal.value.as_ref().map(shown),
        };
        Ok(match self.talk.ask(&question, judge)? {
            Answer::Given(value) => Some(value),
            Answer::Default => proposal.value,
            Answer::Nothing => None,
        })
    }

    fn ids(
        &mut self,
        names: (&'static str, &'static str),
        examples: &[String],
        given: Option<String>,
        proposal: Proposal<String>,
    ) -> Result<Option<String>, Failure> {
        if !examples.is_empty() && given.is_none() {
            let args = Args::none().text("flag", names.1);
            self.talk.say("init-no-shape", &args);
            return Ok(None);
        }
        let proposed = proposal.value.clone();
        let pattern = self.one(names, given, proposal, String::clone, judge::typed_ids)?;
        if let Some(pattern) = pattern.as_ref().filter(|_| pattern != proposed) {
            let args = Args::none().text("pattern", pattern.as_str());
            self.talk.say("init-pattern", &args);
        }
        Ok(pattern)
    }

    /// Says what was written and what to do next.
    fn close(&mut self, choices: &Choices, args: &InitArgs, wanted: &[Wanted]) {
        let (set, open) = (choices.set(), choices.open());
        let case = match (set.as_slice(), open.as_slice()) {
            ([], _) => "nothing",
            (_, []) => "all",
            _ => "some",
        };
        let file = shown(&args.output);
        let about = Args::none()
            .case("case", case)
            .text("file", file.as_str())
            .text("set", set.join(", "))
            .text("open", open.join(", "));
        let report = match &args.from {
            Some(from) if from != Path::new("-") => shown(from),
            _ => "report.csv".to_owned(),
        };
        let next = Args::none()
            .case(
                "case",
                if is_found(&args.output, wanted) {
                    "found"
                } else {
                    "named"
                },
            )
            .text("file", file)
            .text("report", report);
        if self.asks {
            self.talk.pause();
        }
        self.talk.say("init-wrote", &about);
        self.talk.say("init-next", &next);
    }
}

/// Whether checking the report finds the file by itself.
fn is_found(output: &Path, wanted: &[Wanted]) -> bool {
    let folder = folder_of(output).canonicalize().ok();
    let is_above = |wanted: &Wanted| {
        let below = wanted.folder().canonicalize().ok();
        below
            .zip(folder.as_ref())
            .is_some_and(|(below, folder)| below.starts_with(folder))
    };
    output.file_name() == Some(FILE_NAME.as_ref()) && wanted.iter().all(is_above)
}

fn write(choices: &Choices, args: &InitArgs, voice: &Voice) -> Result<(), Failure> {
    let text = file::text(choices, voice.messages());
    let file = output::prepare(&args.output, |out: &mut dyn Write| {
        out.write_all(text.as_bytes())
    })?;
    let written = if args.force {
        file.commit()
    } else {
        file.commit_new()
    };
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => taken(&args.output),
        _ => Failure::io("run-cannot-write", shown(&args.output), &error),
    })
}
