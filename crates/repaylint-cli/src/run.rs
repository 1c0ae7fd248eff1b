//! Carries the commands out. What goes wrong on the way is gathered, so that the reader hears of everything at once.

use std::fmt::Write as _;
use std::path::Path;

use repaylint_core::books::control::Control;
use repaylint_core::config::{Selector, nearest};
use repaylint_core::engine::{self, Input, Outcome};
use repaylint_core::finding::Args;
use repaylint_core::rules;
use repaylint_core::settings::Settings;
use sha2::{Digest, Sha256};

use crate::args::{CheckArgs, Cli, Command, RulesFormat, Schema};
#[cfg(feature = "send")]
use crate::contract;
use crate::exit::Exit;
use crate::failure::{Failure, Failures};
use crate::inputs::{self, Origin, Wanted};
#[cfg(feature = "mock")]
use crate::mock;
use crate::output::{self, Target};
use crate::progress::Bar;
use crate::report::{self, Options, Terminal};
use crate::settings::{self, Judged};
use crate::voice::Voice;
use crate::{baseline, books, bytes, control, discover, init};

/// Does what the command line says.
pub(crate) fn run(cli: &Cli) -> Exit {
    match &cli.command {
        None => check(&cli.check),
        Some(Command::Check(args)) => check(args),
        Some(Command::Init(args)) => {
            let voice = Voice::plain();
            ended(init::init(args, &voice).map(|()| Exit::Clean), &voice)
        }
        #[cfg(feature = "mock")]
        Some(Command::Mock(args)) => {
            let voice = Voice::plain();
            ended(mock::mock(args, &voice).map(|()| Exit::Clean), &voice)
        }
        Some(command) => {
            let voice = Voice::plain();
            let done = match command {
                Command::Rules { format } => list_rules(*format, &voice).map(|()| Exit::Clean),
                Command::Explain { rule } => explain(rule, &voice).map(|()| Exit::Clean),
                Command::Schema { which, compare } => schema(*which, compare.as_deref(), &voice),
                Command::Check(_) | Command::Init(_) => Ok(Exit::Clean),
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
    let plan = plan(args, voice)?;
    let currency = match plan.settings.currencies.as_slice() {
        [only] => Some(only.code()),
        _ => None,
    };
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
    write(&outcome, &plan.targets, currency, args, voice)?;
    Ok(match settings::failing_level(args) {
        Some(failing) => Exit::of(&outcome, failing),
        None => Exit::Clean,
    })
}

/// What is read, how it is judged, and what is written.
struct Plan {
    wanted: Vec<Wanted>,
    /// What lies beside each.
    controls: Vec<Option<Control>>,
    settings: Settings,
    targets: Vec<Target>,
}

fn plan(args: &CheckArgs, voice: &Voice) -> Result<Plan, Vec<Failure>> {
    let mut failures = Failures::default();
    let judged = failures.keep(Judged::of(args));
    let new_baseline = args.rules.write_baseline.as_ref();
    let targets = failures.keep(output::plan(&args.output, new_baseline));
    let stdin_name = args.reading.stdin_name.as_deref();
    let wanted = failures.keep(inputs::collect(&args.paths, stdin_name, voice));
    let config = wanted
        .as_ref()
        .and_then(|wanted| failures.keep(discover::config(&args.config, wanted, voice)));
    if let (Some(targets), Some(wanted)) = (&targets, &wanted) {
        failures.keep(output::spare_inputs(targets, new_baseline, wanted));
    }
    let settings = judged.zip(config);
    let mut settings = settings.map(|(judged, config)| judged.on_top_of(&config, args));
    let controls = settings
        .as_mut()
        .zip(wanted.as_ref())
        .and_then(|(settings, wanted)| failures.keep(control::beside(wanted, settings, voice)));
    let plan = (|| {
        Some(Plan {
            wanted: wanted?,
            controls: controls?,
            settings: settings?,
            targets: targets?,
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
    outcome: &Outcome,
    targets: &[Target],
    currency: Option<&str>,
    args: &CheckArgs,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let sha256 = if args.output.hash {
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
    let options = |terminal: Terminal| Options {
        messages: voice.messages(),
        redact: args.output.redact,
        currency,
        sha256: &sha256,
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
            (target.format.render)(out, outcome, &options(voice.file()))
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
    for target in targets.iter().filter(|target| target.file.is_none()) {
        let terminal = voice.stdout();
        output::to_stdout(terminal.color, |out| {
            (target.format.render)(out, outcome, &options(terminal))
        })
        .map_err(|failure| vec![failure])?;
    }
    Ok(())
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

fn list_rules(format: RulesFormat, voice: &Voice) -> Result<(), Failure> {
    output::to_stdout(false, |out| report::rules(out, format, voice.messages()))
}

fn explain(word: &str, voice: &Voice) -> Result<(), Failure> {
    let about = || Args::none().text("rule", word);
    match Selector::parse(word) {
        Ok(Selector::Rule(rule)) => {
            let width = voice.stdout().width;
            output::to_stdout(false, |out| {
                report::explain(out, rule, voice.messages(), width)
            })
        }
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
