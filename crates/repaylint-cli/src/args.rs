//! The command line as typed. What needs more than a word list to be judged is judged in `settings` and `output`.

use std::ffi::OsString;
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use repaylint_core::config::FILE_NAME;
use repaylint_core::terms::{Basis, ColumnMode};

use crate::report::Language;

/// Checks repayment reports before they go to Kiva. Everything stays on this computer.
#[derive(Debug, Parser)]
#[command(
    name = "repaylint",
    version,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true
)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

impl Cli {
    /// Reads a command line. Most are a check, and making the flags of all other commands takes as long as checking a
    /// thousand rows: they are made where one is named, or where help or a mistake is to be answered.
    pub(crate) fn read(args: &[OsString]) -> Result<Self, clap::Error> {
        let word = args.get(1).and_then(|word| word.to_str());
        if word.is_some_and(|word| word != CHECK && Command::has_subcommand(word)) {
            return Self::try_parse_from(args);
        }
        let rest = args.iter().skip(if word == Some(CHECK) { 2 } else { 1 });
        match CheckAlone::try_parse_from(args.iter().take(1).chain(rest)) {
            Ok(CheckAlone { check }) => Ok(Self {
                command: None,
                check,
            }),
            Err(_) => Self::try_parse_from(args),
        }
    }
}

/// The command that needs no word.
const CHECK: &str = "check";

/// A command line that can only be a check.
#[derive(Debug, Parser)]
#[command(name = "repaylint", disable_help_flag = true)]
struct CheckAlone {
    #[command(flatten)]
    check: CheckArgs,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Box<CheckArgs>),
    Convert(Box<ConvertArgs>),
    #[cfg(feature = "send")]
    Submit(Box<SubmitArgs>),
    Init(Box<InitArgs>),
    #[cfg(feature = "send")]
    Loans {
        #[command(subcommand)]
        command: LoansCommand,
    },
    Rules {
        #[arg(long, value_enum, default_value_t = RulesFormat::Text)]
        format: RulesFormat,
        #[arg(long, value_enum, value_name = "en|es|fr")]
        lang: Option<Lang>,
    },
    Explain {
        #[arg(value_name = "CODE|NAME")]
        rule: String,
        #[arg(long, value_enum, value_name = "en|es|fr")]
        lang: Option<Lang>,
    },
    #[cfg(feature = "mock")]
    Mock(MockArgs),
    Schema {
        #[arg(value_enum, value_name = "SCHEMA", default_value_t = Schema::Repayments)]
        which: Schema,
        #[arg(long, value_name = "FILE")]
        compare: Option<PathBuf>,
    },
    Completions {
        #[arg(value_enum)]
        shell: Shell,
    },
    Man {
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
    },
}

impl Command {
    /// The language asked for.
    pub(crate) fn lang(&self) -> Option<Lang> {
        match self {
            Command::Check(args) => args.output.lang,
            Command::Convert(args) => args.check.output.lang,
            #[cfg(feature = "send")]
            Command::Submit(args) => args.check.output.lang,
            Command::Init(args) => args.lang,
            Command::Rules { lang, .. } | Command::Explain { lang, .. } => *lang,
            #[cfg(feature = "send")]
            Command::Loans {
                command: LoansCommand::Fetch(args),
            } => args.lang,
            #[cfg(feature = "mock")]
            Command::Mock(_) => None,
            Command::Schema { .. } | Command::Completions { .. } | Command::Man { .. } => None,
        }
    }
}

/// How the rules are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum RulesFormat {
    Text,
    Json,
}

/// The schemas there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Schema {
    Repayments,
    Report,
    Config,
    Manifest,
    #[cfg_attr(not(feature = "send"), value(hide = true))]
    Openapi,
}

/// `--column-mode`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ModeArg {
    Two,
    Three,
}

impl From<ModeArg> for ColumnMode {
    fn from(mode: ModeArg) -> Self {
        match mode {
            ModeArg::Two => ColumnMode::Two,
            ModeArg::Three => ColumnMode::Three,
        }
    }
}

/// `--basis`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum BasisArg {
    Cumulative,
    Outstanding,
    Period,
}

impl From<BasisArg> for Basis {
    fn from(basis: BasisArg) -> Self {
        match basis {
            BasisArg::Cumulative => Basis::Cumulative,
            BasisArg::Outstanding => Basis::Outstanding,
            BasisArg::Period => Basis::Period,
        }
    }
}

/// `--deny`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    Warnings,
}

/// `--lang`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    En,
    Es,
    Fr,
}

impl Lang {
    /// The word in configuration.
    pub(crate) fn as_str(self) -> &'static str {
        self.language().tag()
    }

    /// The language.
    pub(crate) fn language(self) -> Language {
        match self {
            Lang::En => Language::English,
            Lang::Es => Language::Spanish,
            Lang::Fr => Language::French,
        }
    }
}

/// What `check` is told.
#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    #[arg(value_name = "FILE|DIR|-")]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) reading: ReadingArgs,
    #[command(flatten)]
    pub(crate) books: BookArgs,
    #[command(flatten)]
    pub(crate) rules: RuleArgs,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
    #[command(flatten)]
    pub(crate) output: OutputArgs,
    #[command(flatten)]
    pub(crate) limits: LimitArgs,
}

/// What the reports are.
#[derive(Args, Debug)]
#[command(next_help_heading = "report")]
pub(crate) struct ReadingArgs {
    #[arg(long, value_enum, value_name = "two|three")]
    pub(crate) column_mode: Option<ModeArg>,
    #[arg(long, value_enum)]
    pub(crate) basis: Option<BasisArg>,
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub(crate) currency: Vec<String>,
    #[arg(long, value_name = "YYYY-MM")]
    pub(crate) period: Option<String>,
    #[arg(long)]
    pub(crate) partial: bool,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) expect_total: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub(crate) expect_count: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    #[arg(long, value_name = "CHARACTER")]
    pub(crate) delimiter: Option<String>,
    #[arg(long)]
    pub(crate) no_header: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_name: Option<String>,
}

/// What the reports are held against.
#[derive(Args, Debug)]
#[command(next_help_heading = "books")]
pub(crate) struct BookArgs {
    #[arg(long, value_name = "FILE")]
    pub(crate) mis: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) loans: Vec<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) previous: Option<PathBuf>,
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) drafts: Vec<PathBuf>,
}

/// Which rules speak, and what they lead to.
#[derive(Args, Debug)]
#[command(next_help_heading = "rules")]
pub(crate) struct RuleArgs {
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) select: Vec<String>,
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) ignore: Vec<String>,
    #[arg(long, value_enum, value_name = "warnings")]
    pub(crate) deny: Option<Deny>,
    #[arg(long)]
    pub(crate) exit_zero: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) write_baseline: Option<PathBuf>,
}

/// Where settings come from.
#[derive(Args, Debug)]
#[command(next_help_heading = "config")]
pub(crate) struct ConfigArgs {
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    #[arg(long)]
    pub(crate) no_config: bool,
}

/// What is shown, how and where.
#[derive(Args, Debug)]
#[command(next_help_heading = "output")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct OutputArgs {
    #[arg(long, value_name = "FORMAT[=FILE]")]
    pub(crate) format: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long)]
    pub(crate) open: bool,
    #[arg(long, value_enum, value_name = "en|es|fr")]
    pub(crate) lang: Option<Lang>,
    #[arg(
        long,
        value_enum,
        value_name = "WHEN",
        default_value_t = ColorChoice::Auto,
    )]
    pub(crate) color: ColorChoice,
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) max_findings: usize,
    #[arg(long)]
    pub(crate) hash: bool,
    #[arg(long)]
    pub(crate) redact: bool,
    #[arg(long)]
    pub(crate) statistics: bool,
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

/// How far a run may go.
#[derive(Args, Debug)]
#[command(next_help_heading = "limits")]
pub(crate) struct LimitArgs {
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=u64::from(u32::MAX)))]
    pub(crate) max_bytes: Option<u64>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_field: Option<u32>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_columns: Option<u32>,
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
}

/// `--to`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum To {
    Json,
    Csv,
}

impl To {
    /// The ending of file names.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            To::Json => "json",
            To::Csv => "csv",
        }
    }
}

/// What `convert` is told.
#[derive(Args, Debug)]
#[command(
    mut_arg("exit_zero", |arg| arg.hide(true)),
    mut_arg("write_baseline", |arg| arg.hide(true))
)]
pub(crate) struct ConvertArgs {
    #[arg(
        long,
        value_enum,
        value_name = "json|csv",
        conflicts_with_all = ["exit_zero", "write_baseline"]
    )]
    pub(crate) to: To,
    #[arg(long, value_name = "N")]
    pub(crate) split: Option<NonZeroU32>,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long)]
    pub(crate) force: bool,

    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

/// What `init` is told.
#[derive(Args, Debug)]
pub(crate) struct InitArgs {
    #[arg(long, value_enum, value_name = "two|three")]
    pub(crate) column_mode: Option<ModeArg>,
    #[arg(long, value_enum)]
    pub(crate) basis: Option<BasisArg>,
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub(crate) currency: Vec<String>,
    #[arg(long, value_enum, value_name = "en|es|fr")]
    pub(crate) lang: Option<Lang>,
    #[arg(long, value_name = "ID")]
    pub(crate) loan_id_example: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub(crate) client_id_example: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    pub(crate) output: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(short, long, alias = "non-interactive")]
    pub(crate) yes: bool,
}

#[cfg(feature = "mock")]
mod mock;
#[cfg(feature = "send")]
mod sending;

#[cfg(feature = "mock")]
pub(crate) use mock::{AnswerArg, MockArgs, ProblemsArg};
#[cfg(feature = "send")]
pub(crate) use sending::{
    ConnectionArgs, EnvironmentArg, FetchArgs, LoansCommand, SendingArgs, SubmitArgs,
};

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{Cli, Command};
    use clap::error::ErrorKind;
    use clap::{CommandFactory, Parser};

    fn parse(line: &str) -> Cli {
        Cli::try_parse_from(line.split(' ')).expect("a good command line")
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    fn read(line: &str) -> Result<String, ErrorKind> {
        let args: Vec<OsString> = line.split(' ').map(Into::into).collect();
        let cli = Cli::read(&args).map_err(|error| error.kind())?;
        Ok(format!("{cli:?}"))
    }

    #[test]
    fn a_check_is_read_alike_without_the_other_commands() {
        for line in [
            "repaylint",
            "repaylint october.csv --quiet",
            "repaylint --currency KES,UGX a.csv -",
            "repaylint october.csv submit",
            "repaylint --wat",
            "repaylint --help",
            "repaylint --version",
            "repaylint submit",
            "repaylint rules --format json",
        ] {
            let whole = Cli::try_parse_from(line.split(' '));
            let whole = whole.map(|cli| format!("{cli:?}"));
            assert_eq!(read(line), whole.map_err(|error| error.kind()), "{line}");
            let with_word = line.replacen("repaylint", "repaylint check", 1);
            if line.contains(".csv") {
                assert_eq!(read(&with_word), read(line), "{line}");
            }
        }
        assert_eq!(read("repaylint check --help"), Err(ErrorKind::DisplayHelp));
    }

    #[test]
    fn check_needs_no_word() {
        assert!(parse("repaylint report.csv --quiet").check.output.quiet);
        let Some(Command::Check(check)) = parse("repaylint check report.csv --quiet").command
        else {
            panic!("no check");
        };
        assert!(check.output.quiet);
    }
}
