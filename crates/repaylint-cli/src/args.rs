//! The command line as typed. What needs more than a word list to be judged is judged in `settings` and `output`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use repaylint_core::config::FILE_NAME;
use repaylint_core::terms::{Basis, ColumnMode};

const AFTER_HELP: &str = "\
Examples:
  repaylint october.csv
  repaylint reports/ --column-mode three --currency KES
  repaylint october.csv --format concise --format json=findings.json

Exit codes: 0 nothing to correct, 1 something to correct, 2 the check could not be carried out";

const AFTER_INIT_HELP: &str = "\
Examples:
  repaylint init
  repaylint init --from october.csv
  repaylint init --yes --column-mode three --currency KES --loan-id-example KE-0001234";

/// Checks repayment reports before they go to Kiva. Everything stays on this computer.
#[derive(Debug, Parser)]
#[command(
    name = "repaylint",
    version,
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = true,
    after_help = AFTER_HELP
)]
pub(crate) struct Cli {
    /// What to do; `check` where nothing is said.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// For `check` without the word.
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check reports (also without the word: repaylint FILE)
    Check(Box<CheckArgs>),
    /// Write a repaylint.toml: asks for your organization's few settings
    Init(Box<InitArgs>),
    /// List all rules
    Rules {
        /// How to list them
        #[arg(long, value_enum, default_value_t = RulesFormat::Text)]
        format: RulesFormat,
    },
    /// Explain one rule: what it finds, why it matters, how to mend it
    Explain {
        /// For example AMT002 or decimal-comma
        #[arg(value_name = "CODE|NAME")]
        rule: String,
    },
    /// Stand in for Kiva's Partner API on this computer, for trying an export; nothing is sent
    #[cfg(feature = "mock")]
    Mock(MockArgs),
    /// Print a schema, or compare Kiva's own with it
    Schema {
        /// Which
        #[arg(value_enum, default_value_t = Schema::Repayments)]
        which: Schema,
        /// With openapi: say what this document, downloaded from Kiva, changes for repaylint
        #[arg(long, value_name = "FILE")]
        compare: Option<PathBuf>,
    },
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
    /// The body of the Partner API's call
    Repayments,
    /// What --format json writes
    Report,
    /// repaylint.toml
    Config,
    /// The Partner API, as far as it is known (OpenAPI 3.0)
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
        match self {
            Lang::En => "en",
            Lang::Es => "es",
            Lang::Fr => "fr",
        }
    }
}

/// What `check` is told.
#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    /// Reports (CSV, JSON or Excel), folders of them, or - for standard input; several are one report
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
#[command(next_help_heading = "The report")]
pub(crate) struct ReadingArgs {
    /// As in PA2 -> Account -> Profile -> CSV upload format
    #[arg(
        long,
        value_enum,
        value_name = "two|three",
        hide_possible_values = true
    )]
    pub(crate) column_mode: Option<ModeArg>,
    /// Amounts are repaid so far (cumulative), still owed (outstanding), or of the month (period)
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) basis: Option<BasisArg>,
    /// ISO 4217 code of the amounts, such as KES; several separated by commas
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub(crate) currency: Vec<String>,
    /// The month that is reported, such as 2026-10
    #[arg(long, value_name = "YYYY-MM")]
    pub(crate) period: Option<String>,
    /// These are only some of the files of the period
    #[arg(long)]
    pub(crate) partial: bool,
    /// What all amounts add up to, by your MIS
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) expect_total: Option<String>,
    /// How many repayments there are, by your MIS
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub(crate) expect_count: Option<String>,
    /// Encoding of all files, such as windows-1252 [default: found out]
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// Separator of CSV files: one character, or tab [default: found out]
    #[arg(long, value_name = "CHARACTER")]
    pub(crate) delimiter: Option<String>,
    /// The first row of CSV files is data
    #[arg(long)]
    pub(crate) no_header: bool,
    /// The sheet of Excel workbooks [default: the first that reads as a report]
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// The name of what comes from standard input
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_name: Option<String>,
}

/// What the reports are held against.
#[derive(Args, Debug)]
#[command(next_help_heading = "Held against")]
pub(crate) struct BookArgs {
    /// The MIS's ledger (CSV, Excel or JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) mis: Option<PathBuf>,
    /// Kiva's list of loans (the Partner API's answer, or PA2's download); repeatable
    #[arg(long, value_name = "FILE")]
    pub(crate) loans: Vec<PathBuf>,
    /// Last period's report
    #[arg(long, value_name = "FILE")]
    pub(crate) previous: Option<PathBuf>,
    /// Test loan drafts that were sent to Kiva, or a folder of them; repeatable
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) drafts: Vec<PathBuf>,
}

/// Which rules speak, and what they lead to.
#[derive(Args, Debug)]
#[command(next_help_heading = "Rules")]
pub(crate) struct RuleArgs {
    /// Only these rules: codes, names, or prefixes such as AMT, separated by commas
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) select: Vec<String>,
    /// Not these rules
    #[arg(long, value_delimiter = ',', value_name = "RULES")]
    pub(crate) ignore: Vec<String>,
    /// Fail on warnings too
    #[arg(long, value_enum, value_name = "warnings", hide_possible_values = true)]
    pub(crate) deny: Option<Deny>,
    /// End with 0 whatever is found
    #[arg(long)]
    pub(crate) exit_zero: bool,
    /// Hide the warnings that this file holds; errors are never hidden
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write today's warnings to this file, for --baseline
    #[arg(long, value_name = "FILE")]
    pub(crate) write_baseline: Option<PathBuf>,
}

/// Where settings come from.
#[derive(Args, Debug)]
#[command(next_help_heading = "Configuration")]
pub(crate) struct ConfigArgs {
    /// Use this file [default: repaylint.toml in the first report's folder or above]
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    pub(crate) config: Option<PathBuf>,
    /// Use no configuration file
    #[arg(long)]
    pub(crate) no_config: bool,
}

/// What is shown, how and where.
#[derive(Args, Debug)]
#[command(next_help_heading = "Output")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct OutputArgs {
    /// full, concise or json; json=FILE writes to a file; may be given several times
    #[arg(long, value_name = "FORMAT[=FILE]")]
    pub(crate) format: Vec<String>,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Language of messages: en, es or fr
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) lang: Option<Lang>,
    /// Colours: auto, always or never
    #[arg(
        long,
        value_enum,
        value_name = "WHEN",
        default_value_t = ColorChoice::Auto,
        hide_possible_values = true,
        hide_default_value = true
    )]
    pub(crate) color: ColorChoice,
    /// Findings shown of each file in text formats; the rest is counted
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub(crate) max_findings: usize,
    /// Give the SHA-256 of each file
    #[arg(long)]
    pub(crate) hash: bool,
    /// Show ids as 10***70
    #[arg(long)]
    pub(crate) redact: bool,
    /// Count the findings of each rule
    #[arg(long)]
    pub(crate) statistics: bool,
    /// Nothing but findings
    #[arg(short, long, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Also which files are used, and why some rules were not checked
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

/// How far a run may go.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits")]
pub(crate) struct LimitArgs {
    /// Bytes of a file [default: 2147483648]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=u64::from(u32::MAX)))]
    pub(crate) max_bytes: Option<u64>,
    /// Bytes of a field [default: 1048576]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_field: Option<u32>,
    /// Fields of a row [default: 256]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_columns: Option<u32>,
    /// At most so many threads [default: what the computer has]
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
}

/// What `init` is told.
#[derive(Args, Debug)]
#[command(after_help = AFTER_INIT_HELP)]
pub(crate) struct InitArgs {
    /// As in PA2 -> Account -> Profile -> CSV upload format
    #[arg(
        long,
        value_enum,
        value_name = "two|three",
        hide_possible_values = true
    )]
    pub(crate) column_mode: Option<ModeArg>,
    /// Amounts are repaid so far (cumulative), still owed (outstanding), or of the month (period)
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) basis: Option<BasisArg>,
    /// ISO 4217 code of the amounts, such as KES; several separated by commas
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub(crate) currency: Vec<String>,
    /// Language of messages: en, es or fr
    #[arg(long, value_enum, hide_possible_values = true)]
    pub(crate) lang: Option<Lang>,
    /// A loan id of yours, from which a pattern is made; may be given several times
    #[arg(long, value_name = "ID")]
    pub(crate) loan_id_example: Vec<String>,
    /// A client id of yours; may be given several times
    #[arg(long, value_name = "ID")]
    pub(crate) client_id_example: Vec<String>,
    /// Propose settings from this report
    #[arg(long, value_name = "FILE")]
    pub(crate) from: Option<PathBuf>,
    /// The file to write
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    pub(crate) output: PathBuf,
    /// Write over the file if it is there
    #[arg(long)]
    pub(crate) force: bool,
    /// Ask nothing: take what is given and what --from proposes, and leave the rest open
    #[arg(short, long, alias = "non-interactive")]
    pub(crate) yes: bool,
}

/// What `mock` is told.
#[cfg(feature = "mock")]
#[derive(Args, Debug)]
pub(crate) struct MockArgs {
    /// The port to listen at; 0 for any that is free
    #[arg(long, value_name = "N", default_value_t = 8780)]
    pub(crate) port: u16,
    /// The loans to list, and to hold reports against (as "loans fetch" writes them)
    #[arg(long, value_name = "FILE")]
    pub(crate) loans: Option<PathBuf>,
    /// Answer with what the checker finds, or with no problems
    #[arg(long, value_enum, default_value_t = ProblemsArg::Findings)]
    pub(crate) problems: ProblemsArg,
    /// Answer an upload by one object, or by a list: Kiva's documents have both
    #[arg(long, value_enum, default_value_t = AnswerArg::One)]
    pub(crate) answer: AnswerArg,
    /// As in PA2 -> Account -> Profile -> CSV upload format
    #[arg(
        long,
        value_enum,
        value_name = "two|three",
        hide_possible_values = true
    )]
    pub(crate) column_mode: Option<ModeArg>,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

/// `--problems`
#[cfg(feature = "mock")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProblemsArg {
    Findings,
    None,
}

/// `--answer`
#[cfg(feature = "mock")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerArg {
    One,
    List,
}

#[cfg(test)]
mod tests {
    use super::{Cli, Command};
    use clap::{CommandFactory, Parser};
    use repaylint_core::settings::Limits;

    fn parse(line: &str) -> Cli {
        Cli::try_parse_from(line.split(' ')).expect("a good command line")
    }

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
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

    #[test]
    fn the_defaults_that_the_help_names_are_the_real_ones() {
        let help = Cli::command().render_help().to_string();
        let limits = Limits::default();
        for default in [
            limits.max_bytes,
            limits.max_field.into(),
            limits.max_columns.into(),
        ] {
            assert!(help.contains(&format!("[default: {default}]")), "{default}");
        }
    }

    #[test]
    fn the_help_fits_a_terminal_and_ends_with_examples() {
        let mut cli = Cli::command();
        let init = cli.find_subcommand_mut("init").expect("a command");
        let helps = [init.render_long_help(), cli.render_long_help()];
        for help in helps.map(|help| help.to_string()) {
            let longest = help.lines().map(|line| line.chars().count()).max();
            assert!(longest <= Some(110), "{help}");
            for line in help
                .lines()
                .filter_map(|line| line.strip_prefix("  repaylint "))
            {
                assert!(
                    Cli::try_parse_from(format!("repaylint {line}").split(' ')).is_ok(),
                    "{line}"
                );
            }
            assert!(help.contains("\nExamples:\n  repaylint "));
        }
    }
}
