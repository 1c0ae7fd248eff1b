//! Shows what a check came to: in all formats that are asked for, each where it belongs.

use repaylint_core::finding::Args;
#[cfg(feature = "send")]
use repaylint_core::rules::api;

use crate::args::CheckArgs;
use crate::baseline;
use crate::browser;
use crate::exit::Exit;
use crate::failure::{Failure, Failures};
use crate::inputs;
use crate::output::{self, Target};
use crate::report::{self, Format, Options, Terminal, Wordings};
use crate::run::{Checked, sha256};
use crate::service::{self, Whereabouts};
use crate::settings;
use crate::voice::Voice;

/// The format of annotations, beside which GitHub shows a summary of the job.
const GITHUB: &str = "github";

/// The format of that summary.
const JOB_SUMMARY: &str = "markdown";

/// Shows what the check came to, in all formats that are asked for.
pub(crate) fn show(
    checked: &Checked,
    exit: Exit,
    args: &CheckArgs,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    write(checked, &checked.targets, exit, args, voice)?;
    if let Some(page) = &checked.opened {
        browser::show(page, voice);
    }
    Ok(())
}

/// The same where the run fails: standard output stays empty.
#[cfg(feature = "send")]
pub(crate) fn show_beside(
    checked: &Checked,
    args: &CheckArgs,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let is_file = |target: &&Target| target.file.is_some();
    let files: Vec<Target> = checked.targets.iter().filter(is_file).cloned().collect();
    write(checked, &files, Exit::Failed, args, voice)
}

/// Says on standard error what Kiva said, where standard output stays empty.
#[cfg(feature = "send")]
pub(crate) fn tell_problems(checked: &Checked, args: &CheckArgs, voice: &Voice) {
    let by_code = &checked.outcome.summary.by_code;
    if by_code.contains_key(api::NAMED_BY_KIVA.code) {
        voice.show_briefly(&checked.outcome, args.output.max_findings);
    }
}

/// Writes all that is asked for; standard output last, so that it stays empty where anything else fails.
fn write(
    Checked {
        outcome,
        settings,
        currency,
        ..
    }: &Checked,
    targets: &[Target],
    exit: Exit,
    args: &CheckArgs,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let shows_hashes = |format: &Format| args.output.hash || format.shows_hashes;
    let sha256 = if targets.iter().any(|target| shows_hashes(target.format)) {
        outcome
            .files
            .iter()
            .map(|file| sha256(file.source.disk()))
            .collect()
    } else {
        Vec::new()
    };
    let new_baseline = args.rules.write_baseline.as_ref();
    let new_baseline = new_baseline.zip(outcome.new_baseline.as_ref());
    let baseline = args.rules.baseline.as_deref().map(inputs::shown);
    let whereabouts = Whereabouts::find();
    let is_for_github = targets.iter().any(|target| target.format.name == GITHUB);
    let summary = service::summary_file().filter(|_| is_for_github);
    let formats = targets.len() + usize::from(summary.is_some());
    let wordings = (formats > 1).then(|| Wordings::new(outcome));
    let options = |terminal: Terminal, format: &Format| Options {
        messages: voice.messages(),
        wordings: wordings.as_ref(),
        redact: args.output.redact,
        settings: Some(settings),
        currency: *currency,
        sha256: if shows_hashes(format) { &sha256 } else { &[] },
        failing: settings::failing(args),
        exit_code: exit as u8,
        folders: whereabouts.folders(),
        baseline: baseline.as_deref(),
        terminal,
        max_findings: args.output.max_findings,
        statistics: args.output.statistics,
        quiet: args.output.quiet,
        verbose: args.output.verbose,
    };
    let mut failures = Failures::default();
    let mut prepared = Vec::new();
    for target in targets {
        let Some(path) = &target.file else { continue };
        let written = output::prepare(path, |out| {
            (target.format.render)(out, outcome, &options(voice.file(), target.format))
        });
        prepared.extend(failures.keep_one(written).map(|file| (file, path)));
    }
    if let Some((path, baseline)) = new_baseline {
        let written = baseline::prepare(path, baseline);
        prepared.extend(failures.keep_one(written).map(|file| (file, path)));
    }
    failures.unless_any(Some(()))?;
    for (file, path) in prepared {
        file.commit()
            .map_err(|error| vec![Failure::io("run-cannot-write", inputs::shown(path), &error)])?;
    }
    if let Some((path, baseline)) = new_baseline {
        let about = Args::none().text("file", inputs::shown(path));
        let findings = baseline.findings();
        voice.note("run-baseline-written", &about.number("count", findings));
    }
    if let Some((path, format)) = summary.zip(report::format(JOB_SUMMARY)) {
        let mut written = Vec::new();
        let rendered = (format.render)(&mut written, outcome, &options(voice.file(), format));
        rendered
            .map_err(|error| Failure::io("run-cannot-write", inputs::shown(&path), &error))
            .and_then(|()| service::add_summary(&path, &written, voice))
            .map_err(|failure| vec![failure])?;
    }
    for target in targets.iter().filter(|target| target.file.is_none()) {
        let terminal = voice.stdout();
        output::to_stdout(terminal.color, |out| {
            (target.format.render)(out, outcome, &options(terminal, target.format))
        })
        .map_err(|failure| vec![failure])?;
    }
    Ok(())
}
