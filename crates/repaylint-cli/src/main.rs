//! The program `repaylint`: from arguments to an exit code. What a report must look like is the core's business, how
//! findings are shown the renderer's.

mod args;
mod atomic;
mod baseline;
mod books;
mod bytes;
mod clock;
#[cfg(feature = "send")]
mod contract;
mod control;
mod discover;
mod exit;
mod failure;
mod init;
mod inputs;
mod kinds;
#[cfg(feature = "mock")]
mod mock;
mod output;
mod panic;
mod progress;
mod report;
mod run;
mod settings;
mod small_text;
mod voice;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use args::Cli;
use exit::Exit;

/// Prints help, or a mistake in the arguments without what they may hold for the terminal: a shell puts names of files
/// among them.
fn complain(help_or_mistake: &clap::Error) {
    let has_controls = |arg: std::ffi::OsString| arg.to_string_lossy().contains(char::is_control);
    // Nowhere left to complain where this cannot be printed.
    let _ = if std::env::args_os().any(has_controls) {
        let text = help_or_mistake.render().to_string();
        let is_kept = |char: &char| *char == '\n' || !char.is_control();
        let text: String = text.chars().filter(is_kept).collect();
        io::stderr().write_all(text.as_bytes())
    } else {
        help_or_mistake.print()
    };
}

fn main() -> ExitCode {
    panic::install_hook();
    let exit = match Cli::try_parse() {
        Ok(cli) => run::run(&cli),
        Err(help_or_mistake) => {
            complain(&help_or_mistake);
            if help_or_mistake.use_stderr() {
                Exit::Failed
            } else {
                Exit::Clean
            }
        }
    };
    exit.into()
}
