//! The program `repaylint`: from arguments to an exit code. What a report must look like is the core's business, how
//! findings are shown the renderer's.

mod args;
mod atomic;
mod baseline;
mod books;
mod browser;
mod bytes;
mod catalogue;
mod clock;
mod completions;
#[cfg(feature = "send")]
mod connection;
#[cfg(feature = "send")]
mod contract;
mod control;
mod convert;
mod discover;
mod dropped;
mod exit;
mod failure;
mod help;
mod init;
mod inputs;
mod kinds;
#[cfg(feature = "send")]
mod loans;
mod manual;
mod mistake;
#[cfg(feature = "mock")]
mod mock;
mod money;
mod output;
mod panic;
mod progress;
mod report;
mod run;
mod service;
mod settings;
mod show;
mod small_text;
#[cfg(feature = "send")]
mod submit;
mod tongue;
mod voice;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::Command;

use args::Cli;
use dropped::Dropped;
use exit::Exit;
use voice::Voice;

/// The static program for Linux is built with musl, whose own allocator takes half as long again for a run of many
/// findings.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Shows the help that was asked for, or says what is wrong with the arguments.
fn answer(help_or_mistake: &clap::Error, args: &[OsString]) -> Exit {
    let voice = Voice::speaking(tongue::told(args));
    voice.follow(discover::lang_here());
    let help = help::command(voice.messages(), voice.stdout().width);
    if !help_or_mistake.use_stderr() {
        // Asked again where the texts are known.
        if let Err(help) = help.try_get_matches_from(args) {
            print(&help, args);
        }
        return Exit::Clean;
    }
    match mistake::of(help_or_mistake, &usage(&help, args)) {
        Some(failure) => voice.complain_all(&[failure]),
        None => print(help_or_mistake, args),
    }
    Exit::Failed
}

/// The command line that shows the help of the command that was given.
fn usage(help: &Command, args: &[OsString]) -> String {
    let given = args.get(1).and_then(|word| word.to_str());
    match given.and_then(|name| help.find_subcommand(name)) {
        Some(command) => format!("repaylint {} --help", command.get_name()),
        None => "repaylint --help".to_owned(),
    }
}

/// Prints without what the arguments may hold for the terminal: a shell puts names of files among them.
fn print(text: &clap::Error, args: &[OsString]) {
    let has_controls = |arg: &OsString| arg.to_string_lossy().contains(char::is_control);
    // Nowhere left to complain where this cannot be printed.
    let _ = if args.iter().any(has_controls) {
        let text = text.render().to_string();
        let is_kept = |char: &char| *char == '\n' || !char.is_control();
        let text: String = text.chars().filter(is_kept).collect();
        io::stderr().write_all(text.as_bytes())
    } else {
        text.print()
    };
}

fn main() -> ExitCode {
    panic::install_hook();
    let args: Vec<OsString> = std::env::args_os().collect();
    let dropped = Dropped::find();
    let exit = match Cli::read(&args) {
        Ok(mut cli) => {
            cli.check.output.open |= dropped.is_some();
            run::run(&cli)
        }
        Err(help_or_mistake) => answer(&help_or_mistake, &args),
    };
    if let (Exit::Failed, Some(dropped)) = (exit, dropped) {
        dropped.keep_window_open();
    }
    exit.into()
}
