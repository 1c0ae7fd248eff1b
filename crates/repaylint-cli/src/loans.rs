//! `repaylint loans fetch`: saves Kiva's list of loans, for `check --loans`.

use std::fs::File;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::Timestamp;
use repaylint_api::loans::{self, PatientPages, Progress};
use repaylint_api::{Message, Scope};
use repaylint_core::finding::Args;

use crate::args::FetchArgs;
use crate::atomic::AtomicFile;
use crate::connection::{self, Patience, Terms};
use crate::discover;
use crate::failure::{Failure, Failures};
use crate::inputs::shown;
use crate::voice::Voice;

/// Does all of it. The file appears when the list is complete, or not at all.
pub(crate) fn fetch(args: &FetchArgs, voice: &Voice) -> Result<(), Vec<Failure>> {
    let mut failures = Failures::default();
    let config = failures.keep(discover::config_here(&args.config, voice));
    let environment = repaylint_api::endpoints::Environment::from(args.connection.env).as_str();
    let room = failures.keep_one(look_for_room(args, environment));
    let api = config.and_then(|config| {
        let terms = Terms::of(&args.connection, &config);
        failures.keep(connection::prepare(
            &args.connection,
            terms,
            Scope::ReadLoans,
        ))
    });
    let (mut api, ()) = failures.unless_any(api.zip(room))?;
    let endpoints = api.endpoints().clone();
    let statuses = if args.all_statuses {
        loans::ALL
    } else {
        loans::EXPECTED
    };
    let taken_at = Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut waits = Patience {
        voice,
        endpoints: endpoints.clone(),
    };
    let mut pages = PatientPages {
        api: &mut api,
        waits: &mut waits,
    };
    let mut bar = Bar::new(voice);
    let fetched = loans::fetch(&mut pages, statuses, &mut bar);
    drop(bar);
    connection::tell_breaches(api.breaches(), voice);
    let list = fetched.map_err(|trouble| vec![Message::of_loans(&trouble, &endpoints).into()])?;
    let document = loans::document(&list, environment, &taken_at, statuses);
    write(&args.out, &document).map_err(|error| vec![cannot_write(&args.out, &error)])?;
    let file = shown(&args.out);
    let about = Args::none()
        .number("loans", list.loans.len() as u64)
        .case("env", environment)
        .text("file", file.as_str());
    voice.note("loans-saved", &about);
    voice.note("loans-next", &Args::none().text("file", file));
    Ok(())
}

/// An older list of the same environment may be renewed; anything else was perhaps not meant.
fn look_for_room(args: &FetchArgs, environment: &'static str) -> Result<(), Failure> {
    let folder = args
        .out
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Some(Err(error)) = folder.map(std::fs::metadata) {
        return Err(cannot_write(&args.out, &error));
    }
    if args.out.is_dir() {
        let error = io::ErrorKind::IsADirectory.into();
        return Err(cannot_write(&args.out, &error));
    }
    let is_file = args.out.metadata().is_ok_and(|file| file.is_file());
    if args.force || !is_file || is_older_list(&args.out, environment) {
        return Ok(());
    }
    let about = Args::none().text("file", shown(&args.out));
    Err(Failure::new(
        "loans-there-already",
        about.case("env", environment),
    ))
}

fn is_older_list(path: &Path, environment: &str) -> bool {
    let beginning = loans::beginning(environment);
    let mut found = Vec::new();
    let file = File::open(path);
    let read = file.and_then(|file| file.take(beginning.len() as u64).read_to_end(&mut found));
    read.is_ok() && found == beginning.as_bytes()
}

fn write(path: &Path, document: &str) -> io::Result<()> {
    let mut file = AtomicFile::create_private(path)?;
    let mut writer = file.writer();
    writer.write_all(document.as_bytes())?;
    writer.flush()?;
    drop(writer);
    file.commit()
}

fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    Failure::io("loans-cannot-write", shown(path), error)
}

/// Shows how many loans are read, where somebody would see it.
struct Bar<'v> {
    bar: Option<ProgressBar>,
    voice: &'v Voice,
}

impl<'v> Bar<'v> {
    fn new(voice: &'v Voice) -> Self {
        let is_seen = !voice.is_quiet() && io::stderr().is_terminal();
        let bar = is_seen.then(|| {
            let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
                bar.set_style(style);
            }
            bar
        });
        Self { bar, voice }
    }
}

impl Progress for Bar<'_> {
    fn read(&mut self, status: &str, loans: u64, total: u64) {
        if let Some(bar) = &self.bar {
            bar.set_message(status.to_owned());
            bar.set_length(total);
            bar.set_position(loans);
        }
    }

    fn again(&mut self, status: &str) {
        self.voice
            .note("loans-again", &Args::none().text("status", status));
    }
}

impl Drop for Bar<'_> {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
