//! Carries the commands out. What goes wrong on the way is gathered, so that the reader hears of everything at once.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use repaylint_core::books::control::Control;
use repaylint_core::config::{Config, Selector, nearest};
use repaylint_core::engine::{self, Input, Outcome};
use repaylint_core::finding::Args;
use repaylint_core::rules::{self, Rule, api};
use repaylint_core::settings::Settings;
use sha2::{Digest, Sha256};

#[cfg(feature = "send")]
use crate::args::LoansCommand;
use crate::args::{CheckArgs, Cli, Command, RulesFormat, Schema};
#[cfg(feature = "send")]
use crate::contract;
use crate::exit::Exit;
use crate::failure::{Failure, Failures};
use crate::inputs::{self, Origin, Wanted};
#[cfg(feature = "send")]
use crate::loans;
#[cfg(feature = "mock")]
use crate::mock;
use crate::money::only;
use crate::output::{self, Target};
use crate::progress::Bar;
use crate::report::{self, Format, Options, Terminal, Wordings};
use crate::service::{self, Whereabouts};
use crate::settings::{self, Judged};
#[cfg(feature = "send")]
use crate::submit;
use crate::voice::Voice;
use crate::{
    baseline, books, browser, bytes, completions, control, convert, discover, init, manual,
};

/// The format of annotations, beside which GitHub shows a summary of the job.
const GITHUB: &str = "github";

/// The format of that summary.
const JOB_SUMMARY: &str = "markdown";

/// Does what the command line says.
pub(crate) fn run(cli: &Cli) -> Exit {
    match &cli.command {
        None => check(&cli.check),
        Some(Command::Check(args)) => check(args),
        Some(Command::Convert(args)) => {
            let voice = Voice::new(&args.check.output);
            ended(convert::convert(args, &voice), &voice)
        }
        #[cfg(feature = "send")]
        Some(Command::Submit(args)) => {
            let voice = Voice::new(&args.check.output);
            ended(submit::submit(args, &voice), &voice)
        }
        Some(Command::Init(args)) => {
            let voice = Voice::speaking(args.lang);
            ended(init::init(args, &voice).map(|()| Exit::Clean), &voice)
        }
        #[cfg(feature = "send")]
        Some(Command::Loans {
            command: LoansCommand::Fetch(args),
        }) => {
            let voice = Voice::speaking(args.lang).quiet_if(args.quiet);
            ended(loans::fetch(args, &voice).map(|()| Exit::Clean), &voice)
        }
        #[cfg(feature = "mock")]
        Some(Command::Mock(args)) => {
            let voice = Voice::speaking(None);
            ended(mock::mock(args, &voice).map(|()| Exit::Clean), &voice)
        }
        Some(command) => {
            let voice = Voice::speaking(command.lang());
            voice.follow(discover::lang_here());
            let done = match command {
                Command::Rules { format, .. } => list_rules(*format, &voice).map(|()| Exit::Clean),
                Command::Explain { rule, .. } => explain(rule, &voice).map(|()| Exit::Clean),
                Command::Schema { which, compare } => schema(*which, compare.as_deref(), &voice),
                Command::Completions { shell } => {
                    completions::print(*shell, &voice).map(|()| Exit::Clean)
                }
                Command::Man { out } => manual::print(out.as_deref(), &voice).map(|()| Exit::Clean),
                Command::Check(_) | Command::Convert(_) | Command::Init(_) => Ok(Exit::Clean),
                #[cfg(feature = "send")]
                Command::Submit(_) | Command::Loans { .. } => Ok(Exit::Clean),
                #[cfg(feature = "mock")]
                Command::Mock(_) => Ok(Exit::Clean),
            };
            ended(done.map_err(|failure| vec![failure]), &voice)
        }
    }
}

fn check(args: &CheckArgs) -> Exit {
    let voice = Voice::new(&args.output);
    ended(checked(args, &voice), &voice)
}

fn ended(result: Result<Exit, Vec<Failure>>, voice: &Voice) -> Exit {
    result.unwrap_or_else(|failures| {
        voice.complain_all(&failures);
        Exit::Failed
    })
}

fn checked(args: &CheckArgs, voice: &Voice) -> Result<Exit, Vec<Failure>> {
    let checked = examine(args, voice, |_| ())?;
    let exit = if args.rules.exit_zero {
        Exit::Clean
    } else {
        Exit::of(&checked.outcome, settings::failing(args))
    };
    show(&checked, exit, args, voice)?;
    Ok(exit)
}

/// A report that was checked, and what is needed to show or use it.
pub(crate) struct Checked {
    /// What the check came to.
    pub(crate) outcome: Outcome,
    /// The files that were read.
    pub(crate) wanted: Vec<Wanted>,
    /// What the run was told.
    pub(crate) settings: Settings,
    /// What stands in the configuration.
    #[cfg_attr(
        not(feature = "send"),
        expect(dead_code, reason = "only commands that send look at it again")
    )]
    pub(crate) config: Config,
    /// The currency of all amounts, where there is only one.
    pub(crate) currency: Option<&'static str>,
    targets: Vec<Target>,
    /// The page to open in the browser.
    opened: Option<PathBuf>,
}

impl Checked {
    /// Whether standard output is for programs.
    #[cfg(feature = "send")]
    pub(crate) fn is_read_by_machine(&self) -> bool {
        let printed = self.targets.iter().find(|target| target.file.is_none());
        printed.is_some_and(|target| !report::is_for_people(target.format))
    }

    /// The files that the result of the check is written to.
    pub(crate) fn result_files(&self) -> impl Iterator<Item = &PathBuf> {
        self.targets
            .iter()
            .filter_map(|target| target.file.as_ref())
    }
}

/// Checks what the arguments say, under settings that a command may adjust.
pub(crate) fn examine(
    args: &CheckArgs,
    voice: &Voice,
    adjust: impl FnOnce(&mut Settings),
) -> Result<Checked, Vec<Failure>> {
    let mut plan = plan(args, voice)?;
    adjust(&mut plan.settings);
    let currency = only(&plan.settings.currencies).map(|currency| currency.code());
    let reports = read(&plan.wanted, plan.controls, &plan.settings, voice)?;
    let inputs = books::read(&args.books, reports, plan.settings.limits.max_bytes)?;
    let total = inputs
        .reports
        .iter()
        .map(|input| (*input.bytes).as_ref().len() as u64);
    let bar = Bar::new(total.sum(), args.output.quiet);
    let outcome = engine::check(inputs, &plan.settings, &bar);
    drop(bar);
    let outcome = outcome.map_err(|error| vec![Failure::Checker(error)])?;
    Ok(Checked {
        outcome,
        wanted: plan.wanted,
        settings: plan.settings,
        config: plan.config,
        currency,
        targets: plan.targets,
        opened: plan.opened,
    })
}

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

/// What is read, how it is judged, and what is written.
struct Plan {
    wanted: Vec<Wanted>,
    /// What lies beside each.
    controls: Vec<Option<Control>>,
    settings: Settings,
    config: Config,
    targets: Vec<Target>,
    /// Which of the files is shown to the reader at the end.
    opened: Option<PathBuf>,
}

fn plan(args: &CheckArgs, voice: &Voice) -> Result<Plan, Vec<Failure>> {
    let mut failures = Failures::default();
    let judged = failures.keep(Judged::of(args));
    let new_baseline = args.rules.write_baseline.as_ref();
    let mut targets = failures.keep(output::plan(&args.output, new_baseline));
    let stdin_name = args.reading.stdin_name.as_deref();
    let wanted = failures.keep(inputs::collect(&args.paths, stdin_name, voice));
    let config = wanted
        .as_ref()
        .and_then(|wanted| failures.keep(discover::config(&args.config, wanted, voice)));
    let mut opened = None;
    if let (Some(targets), Some(wanted)) = (&mut targets, &wanted) {
        if args.output.open {
            opened = failures.keep_one(browser::page(targets, wanted));
        }
        failures.keep(output::spare_inputs(targets, new_baseline, wanted));
    }
    let settings = judged.zip(config.as_ref());
    let mut settings = settings.map(|(judged, config)| judged.on_top_of(config, args));
    let controls = settings
        .as_mut()
        .zip(wanted.as_ref())
        .and_then(|(settings, wanted)| failures.keep(control::beside(wanted, settings, voice)));
    let plan = (|| {
        Some(Plan {
            wanted: wanted?,
            controls: controls?,
            settings: settings?,
            config: config?,
            targets: targets?,
            opened,
        })
    })();
    failures.unless_any(plan)
}

/// Brings the files into memory, each with its control file.
pub(crate) fn read(
    wanted: &[Wanted],
    controls: Vec<Option<Control>>,
    settings: &Settings,
    voice: &Voice,
) -> Result<Vec<Input>, Vec<Failure>> {
    let limit = settings.limits.max_bytes;
    let mut failures = Failures::default();
    let mut inputs = Vec::with_capacity(wanted.len());
    for (Wanted { name, origin }, control) in wanted.iter().zip(controls) {
        let bytes = match &origin {
            Origin::Stdin => {
                voice.note_if_waiting();
                bytes::of_stdin(name, limit)
            }
            Origin::File(path) => bytes::of_file(path, name, limit),
        };
        if let Some(bytes) = failures.keep_one(bytes) {
            let length = (*bytes).as_ref().len() as u64;
            let about = Args::none().text("file", name.as_str());
            voice.detail("run-read", &about.number("bytes", length));
            inputs.push(Input::new(name.clone(), bytes).with_control(control));
        }
    }
    failures.unless_any(Some(inputs))
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

/// The SHA-256 of a file, as it is written everywhere.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing to a string does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

fn list_rules(format: RulesFormat, voice: &Voice) -> Result<(), Failure> {
    output::to_stdout(false, |out| report::rules(out, format, voice.messages()))
}

fn explain(word: &str, voice: &Voice) -> Result<(), Failure> {
    let about = || Args::none().text("rule", word);
    if api::NAMED_BY_KIVA.is_called(word) {
        return explain_rule(&api::NAMED_BY_KIVA, voice);
    }
    match Selector::parse(word) {
        Ok(Selector::Rule(rule)) => explain_rule(rule, voice),
        Ok(family) => {
            let codes: Vec<_> = family.rules().iter().map(|rule| rule.code).collect();
            let case = if codes.is_empty() { "later" } else { "several" };
            let args = about().case("case", case).text("rules", codes.join(", "));
            Err(Failure::new("run-not-one-rule", args))
        }
        Err(unknown) => {
            let names = rules::all().map(|rule| rule.name);
            let suggestion = unknown.suggestion.or_else(|| nearest(word, names));
            Err(Failure::suggesting("run-unknown-rule", about(), suggestion))
        }
    }
}

fn explain_rule(rule: &'static Rule, voice: &Voice) -> Result<(), Failure> {
    let width = voice.stdout().width;
    output::to_stdout(false, |out| {
        report::explain(out, rule, voice.messages(), width)
    })
}

#[cfg_attr(
    not(feature = "send"),
    expect(unused_variables, reason = "only a comparison speaks")
)]
fn schema(which: Schema, compare: Option<&Path>, voice: &Voice) -> Result<Exit, Failure> {
    match (which, compare) {
        #[cfg(feature = "send")]
        (Schema::Openapi, Some(path)) => contract::compare(path, voice),
        (Schema::Openapi, _) | (_, None) => print_schema(which).map(|()| Exit::Clean),
        (_, Some(path)) => {
            let args = Args::none().text("file", inputs::shown(path));
            Err(Failure::new("run-compare-what", args))
        }
    }
}

fn print_schema(which: Schema) -> Result<(), Failure> {
    match report::schema(which) {
        Some(schema) => output::to_stdout(false, |out| out.write_all(schema.as_bytes())),
        None => Err(Failure::new("run-later-schema", Args::none())),
    }
}
