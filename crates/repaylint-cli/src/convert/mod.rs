//! `repaylint convert`: a report that the check lets pass becomes the calls of the Partner API, or the file for PA2.

pub(crate) mod cut;
mod names;
mod pa2;
mod staging;

use std::path::{Path, PathBuf};

use repaylint_core::batch::{Batches, Manifest};
use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Severity};

use crate::args::{ConvertArgs, To};
use crate::exit::Exit;
use crate::failure::{Failure, Failures};
use crate::inputs::{CURRENT_FOLDER, Origin, Wanted, file_name, folder_of, shown};
use crate::money::money;
use crate::run::{self, Checked};
use crate::settings;
use crate::show;
use crate::voice::Voice;
use names::{Found, Names};
use staging::{Staging, Stuck};

/// Names of files that one message lists.
const LISTED: usize = 5;

/// Does what the command says.
pub(crate) fn convert(args: &ConvertArgs, voice: &Voice) -> Result<Exit, Vec<Failure>> {
    if let Some(name) = args.name.as_deref().filter(|name| !names::is_good(name)) {
        let args = Args::none().text("name", name);
        return Err(vec![Failure::new("convert-bad-name", args)]);
    }
    let checked = run::examine(&args.check, voice, cut::allow_any_size)?;
    let exit = Exit::of(&checked.outcome, settings::failing(&args.check));
    if exit != Exit::Clean {
        show::show(&checked, exit, &args.check, voice)?;
        voice.tell("convert-told-refused", &Args::none());
        return Ok(Exit::Findings);
    }
    let batches = cut::cut(&checked, args.split)?;
    let is_split = args.to == To::Json || args.split.is_some();
    if args.to == To::Csv {
        pa2::demand_safe(&batches, is_split, &checked.outcome)?;
    }
    let parts = is_split.then_some(batches.len());
    let base = args.name.clone();
    let base = base.unwrap_or_else(|| names::base_of(&checked.wanted));
    let names = Names::new(base, args.to, parts);
    let folder = args.out.clone();
    let folder = folder.unwrap_or_else(|| names::folder_for(&checked.wanted));
    let found = look_around(&names, &folder, &checked, args.force)?;
    let staging = write(&batches, &names, &folder, &checked, args.to).map_err(failures)?;
    staging
        .commit(args.force, &found.other_parts)
        .map_err(failures)?;
    let shown = if is_worth_showing(&checked.outcome, args) {
        show::show(&checked, exit, &args.check, voice)
    } else {
        Ok(())
    };
    // The files are there, whether or not the report of the check can be written.
    tell(&batches, &names, &folder, &found, &checked, voice);
    shown.map(|()| Exit::Clean)
}

/// Sees to it that nothing is overwritten that nobody wants overwritten.
fn look_around(
    names: &Names,
    folder: &Path,
    checked: &Checked,
    may_replace: bool,
) -> Result<Found, Vec<Failure>> {
    if folder.is_file() {
        let file = Args::none().text("file", shown(folder));
        return Err(vec![Failure::new("convert-no-folder", file)]);
    }
    let mut found = names
        .look_in(folder)
        .map_err(|error| vec![Failure::io("convert-folder", shown(folder), &error)])?;
    let inputs: Vec<PathBuf> = checked.wanted.iter().filter_map(resolved).collect();
    let is_input = |name: &String| {
        let path = folder.join(name).canonicalize();
        path.is_ok_and(|path| inputs.contains(&path))
    };
    let is_no_part = |name: &String| is_input(name) || folder.join(name).is_dir();
    found.other_parts.retain(|name| !is_no_part(name));
    let about = |name: &str| Args::none().text("file", shown_in(folder, name));
    let mut failures = Failures::default();
    for name in &found.taken {
        if is_input(name) {
            failures.push(Failure::new("convert-is-input", about(name)));
        } else if folder.join(name).is_dir() {
            failures.push(Failure::new("convert-is-folder", about(name)));
        }
    }
    for file in checked.result_files() {
        let name = file_name(file);
        let is_here = || folder_of(file).canonicalize().ok() == folder.canonicalize().ok();
        if names.is_one(&name) && is_here() {
            failures.push(Failure::new("run-output-twice", about(&name)));
        }
    }
    failures.unless_any(Some(()))?;
    let there: Vec<&String> = found.taken.iter().chain(&found.other_parts).collect();
    if there.is_empty() || may_replace {
        return Ok(found);
    }
    let args = Args::none()
        .number("count", there.len() as u64)
        .text("files", listed(folder, there));
    Err(vec![Failure::new("convert-taken", args)])
}

/// The path of a report, whatever it was called.
fn resolved(wanted: &Wanted) -> Option<PathBuf> {
    match &wanted.origin {
        Origin::File(path) => path.canonicalize().ok(),
        Origin::Stdin => None,
    }
}

/// A file of a folder, as people would write it.
fn shown_in(folder: &Path, name: &str) -> String {
    if folder == Path::new(CURRENT_FOLDER) {
        name.to_owned()
    } else {
        shown(&folder.join(name))
    }
}

/// The first few of some files in a folder.
fn listed<'n>(folder: &Path, names: impl IntoIterator<Item = &'n String>) -> String {
    let mut names = names.into_iter();
    let first = names.by_ref().take(LISTED);
    let mut shown: Vec<String> = first.map(|name| shown_in(folder, name)).collect();
    if names.next().is_some() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

/// Writes all files, not yet into place; the manifest last, so that it stands for all the others.
fn write(
    batches: &Batches<'_>,
    names: &Names,
    folder: &Path,
    checked: &Checked,
    to: To,
) -> Result<Staging, Stuck> {
    let mut staging = Staging::begin(folder, |attempt| {
        names::working_folder(&names.base, attempt)
    })?;
    let period = checked.settings.period.map(|period| period.to_string());
    let mut manifest = Manifest::new(batches, to.as_str()).about(checked.currency, period);
    for report in &checked.outcome.files {
        manifest.read(report, run::sha256(report.source.disk()));
    }
    let is_whole = names.is_whole();
    let whole = is_whole.then(|| batches.whole());
    let parts = (!is_whole).then(|| batches.iter());
    for batch in whole.into_iter().chain(parts.into_iter().flatten()) {
        let name = names.part(batch.number());
        let hash = staging.write(name.clone(), |out| match to {
            To::Json => batch.write_json(out),
            To::Csv => batch.write_csv(out),
        })?;
        manifest.wrote(name, &batch, hash);
    }
    staging.write(names.manifest(), |out| manifest.write(out))?;
    Ok(staging)
}

fn failures(Stuck { path, error }: Stuck) -> Vec<Failure> {
    vec![Failure::io("convert-stuck", shown(&path), &error)]
}

/// Whether there is more to say about the report than that it was converted.
fn is_worth_showing(outcome: &Outcome, args: &ConvertArgs) -> bool {
    let is_asked = !args.check.output.format.is_empty() || args.check.output.output.is_some();
    is_asked || outcome.worst() >= Some(Severity::Warning)
}

/// Says what was written.
fn tell(
    batches: &Batches<'_>,
    names: &Names,
    folder: &Path,
    found: &Found,
    checked: &Checked,
    voice: &Voice,
) {
    let number = if names.is_whole() { 1 } else { batches.len() };
    let largest = batches.iter().next().map_or(0, |batch| batch.len());
    let args = Args::none()
        .number("files", number.into())
        .text("first", shown_in(folder, &names.part(1)))
        .text("last", names.part(number))
        .text("manifest", names.manifest())
        .number("repayments", batches.repayments())
        .number("largest", largest)
        .text("total", money(batches.total(), checked.currency))
        .case("to", names.to().as_str());
    for key in [
        "convert-told-written",
        "convert-told-sum",
        "convert-told-next",
    ] {
        voice.tell(key, &args);
    }
    if !found.other_parts.is_empty() {
        let args = Args::none()
            .number("count", found.other_parts.len() as u64)
            .text("files", listed(folder, &found.other_parts));
        voice.note("convert-told-other-parts", &args);
    }
    for name in &found.broken_off {
        let args = Args::none().text("folder", shown_in(folder, name));
        voice.note("convert-told-broken-off", &args);
    }
}
