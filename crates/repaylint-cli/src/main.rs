//! The program `repaylint`: from arguments to an exit code. What a report must look like is the core's business, how
//! findings are shown the renderer's.

mod args;
mod atomic;
mod bytes;
mod discover;
mod exit;
mod failure;
mod inputs;
mod kinds;
mod output;
mod panic;
mod progress;
mod report;
mod run;
mod settings;
mod voice;

use std::process::ExitCode;

use clap::Parser;

use args::Cli;
use exit::Exit;

fn main() -> ExitCode {
    panic::install_hook();
    let exit = match Cli::try_parse() {
        Ok(cli) => run::run(&cli),
        Err(help_or_mistake) => {
            // Nowhere left to complain where this cannot be printed.
            let _ = help_or_mistake.print();
            if help_or_mistake.use_stderr() {
                Exit::Failed
            } else {
                Exit::Clean
            }
        }
    };
    exit.into()
}
