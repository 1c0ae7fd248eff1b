//! Carries the commands out. What goes wrong on the way is gathered, so that the reader hears of everything at once.

use std::fmt::Write as _;
use std::path::PathBuf;

use iso_currency::Currency;
use repaylint_core::books::control::Control;
use repaylint_core::config::Config;
use repaylint_core::engine::{self, Input, Outcome};
use repaylint_core::finding::Args;
use repaylint_core::settings::Settings;
use sha2::{Digest, Sha256};

#[cfg(feature = "send")]
use crate::args::LoansCommand;
use crate::args::{CheckArgs, Cli, Command};
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
#[cfg(feature = "send")]
use crate::report;
use crate::settings::{self, Judged};
#[cfg(feature = "send")]
use crate::submit;
use crate::voice::Voice;
use crate::{
    books, browser, bytes, catalogue, completions, control, convert, discover, init, manual, show,
};

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
                Command::Rules { format, .. } => {
                    catalogue::list_rules(*format, &voice).map(|()| Exit::Clean)
                }
                Command::Explain { rule, .. } => {
                    catalogue::explain(rule, &voice).map(|()| Exit::Clean)
                }
                Command::Schema { which, compare } => {
                    catalogue::schema(*which, compare.as_deref(), &voice)
                }
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
    show::show(&checked, exit, args, voice)?;
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
    /// What is shown, and where.
    pub(crate) targets: Vec<Target>,
    /// The page to open in the browser.
    pub(crate) opened: Option<PathBuf>,
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
    let currency = only(&plan.settings.currencies).map(Currency::code);
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
