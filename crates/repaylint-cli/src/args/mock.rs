//! What `mock` is told.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{ConfigArgs, ModeArg};

/// What `mock` is told.
#[derive(Args, Debug)]
pub(crate) struct MockArgs {
    #[arg(long, value_name = "N", default_value_t = 8780)]
    pub(crate) port: u16,
    #[arg(long, value_name = "FILE")]
    pub(crate) loans: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = ProblemsArg::Findings)]
    pub(crate) problems: ProblemsArg,
    #[arg(long, value_enum, default_value_t = AnswerArg::One)]
    pub(crate) answer: AnswerArg,
    #[arg(long, value_enum, value_name = "two|three")]
    pub(crate) column_mode: Option<ModeArg>,
    #[command(flatten)]
    pub(crate) config: ConfigArgs,
}

/// `--problems`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ProblemsArg {
    Findings,
    None,
}

/// `--answer`
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerArg {
    One,
    List,
}
