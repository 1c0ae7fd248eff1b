//! `repaylint init`: settles the few settings of an organization, from flags, from a report and by asking, and writes
//! them as a `repaylint.toml` that explains itself. Nothing is written before everything is settled.

mod choices;
mod file;
mod judge;
mod observe;
mod settle;
mod talk;
mod wrap;

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use anstream::AutoStream;
use repaylint_core::engine;
use repaylint_core::finding::Args;
use repaylint_core::settings::Settings;
use repaylint_core::terms::{Basis, ColumnMode};

use crate::args::InitArgs;
use crate::discover;
use crate::failure::{Failure, Failures};
use crate::inputs::{self, CURRENT_FOLDER, Origin, Wanted, folder_of, shown};
use crate::output;
use crate::progress::Bar;
use crate::report::Messages;
use crate::run;
use crate::voice::Voice;

use choices::Choices;
use observe::Observed;
use settle::Settling;
use talk::Talk;

/// A report for examples, where none was given.
const A_REPORT: &str = "report.csv";

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
    let mut input = io::stdin().lock();
    let mut out = AutoStream::always(io::stderr());
    let terminal = voice.stderr();
    let mut talk = Talk {
        input: &mut input,
        out: &mut out,
        messages: voice.messages(),
        width: terminal.width,
        color: terminal.color,
        echo: !io::stdin().is_terminal(),
    };
    let settled = Settling {
        talk: &mut talk,
        asks: !args.yes,
    }
    .settle(given, args, observed);
    let choices = settled.map_err(|failure| vec![failure])?;
    write(&choices, args, voice).map_err(|failure| vec![failure])?;
    close(&mut talk, &choices, args, &wanted);
    Ok(())
}

/// What the flags say.
fn given(args: &InitArgs) -> Result<Choices, Vec<Failure>> {
    let mut failures = Failures::default();
    let currencies = if args.currency.is_empty() {
        None
    } else {
        failures.keep_one(judge::currencies(&args.currency.join(",")))
    };
    let mut pattern = |examples: &[String]| failures.keep_one(judge::ids(examples)).flatten();
    let choices = Choices {
        column_mode: args.column_mode.map(ColumnMode::from),
        basis: args.basis.map(Basis::from),
        lang: args.lang,
        header: None,
        loan: pattern(&args.loan_id_example),
        client: pattern(&args.client_id_example),
        currencies: currencies.unwrap_or_default(),
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
    if !args.yes && wanted.iter().any(is_stdin) {
        return Err(vec![Failure::new("run-init-from-stdin", Args::none())]);
    }
    output::spare([args.output.as_path()], &wanted)?;
    Ok(wanted)
}

fn is_stdin(wanted: &Wanted) -> bool {
    wanted.origin == Origin::Stdin
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
    let no_controls = wanted.iter().map(|_| None).collect();
    let inputs = run::read(wanted, no_controls, &settings, voice)?;
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

/// Says what was written and what to do next.
fn close(talk: &mut Talk<'_>, choices: &Choices, args: &InitArgs, wanted: &[Wanted]) {
    let (set, open) = (choices.set(), choices.open());
    let case = match (set.as_slice(), open.as_slice()) {
        ([], _) => "nothing",
        (_, []) => "all",
        _ => "some",
    };
    let about = Args::none()
        .case("case", case)
        .text("file", shown(&args.output))
        .text("set", set.join(", "))
        .text("open", open.join(", "));
    let report = args
        .from
        .as_deref()
        .filter(|_| !wanted.iter().any(is_stdin));
    let report = report.unwrap_or(Path::new(A_REPORT));
    let found = is_found(&args.output, wanted);
    let next = Args::none()
        .case("case", if found { "found" } else { "named" })
        .text("file", typed(&args.output))
        .text("report", typed(report));
    talk.say("init-wrote", &about);
    talk.say("init-next", &next);
}

/// A path as it is typed in a command.
fn typed(path: &Path) -> String {
    let path = shown(path);
    if path.contains(char::is_whitespace) {
        format!("\"{path}\"")
    } else {
        path
    }
}

/// Whether checking the report finds the file by itself.
fn is_found(output: &Path, wanted: &[Wanted]) -> bool {
    let file = output.canonicalize().ok();
    let finds_it = |folder| discover::nearest(folder) == file;
    match wanted {
        [] => finds_it(Path::new(CURRENT_FOLDER)),
        wanted => wanted.iter().map(Wanted::folder).all(finds_it),
    }
}

/// Writes the file, its notes in the language that was chosen.
fn write(choices: &Choices, args: &InitArgs, voice: &Voice) -> Result<(), Failure> {
    let chosen = choices.lang.map(|lang| Messages::new(lang.language()));
    let text = file::text(choices, chosen.as_ref().unwrap_or(voice.messages()));
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
