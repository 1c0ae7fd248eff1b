//! `repaylint completions`: scripts that complete commands, flags, formats and rules in people's shells.

use clap::Command;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use repaylint_core::rules;

use crate::failure::Failure;
use crate::voice::Voice;
use crate::{help, output, report};

/// Prints the script of a shell.
pub(crate) fn print(shell: Shell, voice: &Voice) -> Result<(), Failure> {
    let mut command = complete(help::command(voice.messages(), voice.file().width));
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "repaylint", &mut script);
    output::to_stdout(false, |out| out.write_all(&script))
}

/// The command line, with all words that may stand in it: those that the parser takes as any text, to tell a mistake
/// better than a word list can, and those that the help says in its own words.
fn complete(command: Command) -> Command {
    let formats = || PossibleValuesParser::new(report::formats().map(|format| format.name));
    let codes = || PossibleValuesParser::new(rules::all().map(|rule| rule.code));
    let told = |command: Command| command.mut_args(|arg| arg.hide_possible_values(false));
    let checking = |command: Command| {
        command
            .mut_arg("format", |arg| arg.value_parser(formats()))
            .mut_arg("select", |arg| arg.value_parser(codes()))
            .mut_arg("ignore", |arg| arg.value_parser(codes()))
    };
    checking(told(command))
        .mut_subcommands(told)
        .mut_subcommand("check", checking)
        .mut_subcommand("explain", |explain| {
            explain.mut_arg("rule", |arg| arg.value_parser(codes()))
        })
}
