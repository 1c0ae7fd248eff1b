//! The net under the program: a panic is a mistake of ours, and is said as such.

use std::panic::{self, PanicHookInfo};

use repaylint_core::finding::Args;

use crate::exit::Exit;
use crate::voice::Voice;

/// Lets a panic end the program like any other failed run.
pub(crate) fn install_hook() {
    panic::set_hook(Box::new(say_and_exit));
}

#[expect(
    clippy::exit,
    reason = "after a panic nothing may go on, and an abort would give another exit code"
)]
fn say_and_exit(panic: &PanicHookInfo<'_>) {
    // The place in our own code, and not the panic's message: that may quote somebody's data.
    let place = panic
        .location()
        .map(|place| format!("{}:{}", place.file(), place.line()));
    let args = Args::none().text("place", place.unwrap_or_default());
    Voice::speaking(None).complain("run-panicked", args);
    std::process::exit(Exit::Failed as i32);
}
