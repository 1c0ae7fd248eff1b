//! What the commands that speak to Kiva are told.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::{CheckArgs, ConfigArgs, Lang};

/// What `submit` is told.
#[derive(Args, Debug)]
#[command(mut_arg("write_baseline", |arg| arg.hide(true).conflicts_with("env")))]
pub(crate) struct SubmitArgs {
    #[command(flatten)]
    pub(crate) sending: SendingArgs,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

/// Where, and how carefully.
#[derive(Args, Debug)]
#[command(next_help_heading = "sending")]
pub(crate) struct SendingArgs {
    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub(crate) resume: bool,
    #[arg(long, value_name = "N", conflicts_with = "resend")]
    pub(crate) mark_accepted: Option<u32>,
    #[arg(long, value_name = "N")]
    pub(crate) resend: Option<u32>,
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    pub(crate) confirm_total: Option<String>,
    #[arg(long)]
    pub(crate) again: bool,
    #[arg(long, value_name = "FILE")]
    pub(crate) journal: Option<PathBuf>,
}

/// What is done with Kiva's list of loans.
#[derive(Debug, Subcommand)]
pub(crate) enum LoansCommand {
    Fetch(Box<FetchArgs>),
}

/// What `loans fetch` is told.
#[derive(Args, Debug)]
pub(crate) struct FetchArgs {
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    #[arg(long)]
    pub(crate) all_statuses: bool,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(short, long)]
    pub(crate) quiet: bool,
    #[arg(long, value_enum, value_name = "en|es|fr")]
    pub(crate) lang: Option<Lang>,
    #[command(flatten)]
    pub(crate) connection: ConnectionArgs,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

/// With whom to speak, and as whom.
#[derive(Args, Debug)]
#[command(next_help_heading = "connection")]
pub(crate) struct ConnectionArgs {
    #[arg(long, value_enum, value_name = "staging|production")]
    pub(crate) env: EnvironmentArg,
    #[arg(long, value_name = "FILE")]
    pub(crate) credentials: Option<PathBuf>,
    #[arg(long, value_name = "HOST")]
    pub(crate) allow_host: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(crate) openapi: Option<PathBuf>,
}

/// `--env`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvironmentArg {
    Staging,
    Production,
}
