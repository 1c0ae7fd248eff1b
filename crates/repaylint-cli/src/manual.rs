//! `repaylint man`: the manual pages, made of what `--help` says.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::failure::Failure;
use crate::inputs::shown;
use crate::voice::Voice;
use crate::{help, output};

/// The manual that the pages belong to.
const MANUAL: &str = "repaylint manual";

/// Prints the main page, or writes all pages into a folder.
pub(crate) fn print(folder: Option<&Path>, voice: &Voice) -> Result<(), Failure> {
    let mut command = help::command(voice.messages(), voice.file().width);
    command.build();
    match folder {
        Some(folder) => write_all(&command, folder),
        None => output::to_stdout(false, |out| write(&command, out)),
    }
}

/// One file for the program and for each of its commands.
fn write_all(command: &Command, folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::io("run-cannot-write", shown(folder), &error))?;
    let commands = command.get_subcommands().filter(|it| !it.is_hide_set());
    let mut prepared = Vec::new();
    for command in std::iter::once(command).chain(commands) {
        let path = folder.join(Man::new(command.clone()).get_filename());
        prepared.push((output::prepare(&path, |out| write(command, out))?, path));
    }
    for (file, path) in prepared {
        file.commit()
            .map_err(|error| Failure::io("run-cannot-write", shown(&path), &error))?;
    }
    Ok(())
}

/// The page of a command.
fn write(command: &Command, out: &mut dyn Write) -> io::Result<()> {
    let page = Man::new(command.clone()).manual(MANUAL);
    page.render_title(out)?;
    page.render_name_section(out)?;
    let usage = command.clone().render_usage().to_string();
    as_written("SYNOPSIS", usage.trim_start_matches("Usage:"), out)?;
    page.render_description_section(out)?;
    page.render_options_section(out)?;
    if command.has_subcommands() {
        page.render_subcommands_section(out)?;
    }
    for part in after(command).split("\n\n") {
        if let Some((heading, text)) = part.split_once(':') {
            as_written(&heading.to_uppercase(), text, out)?;
        }
    }
    Ok(())
}

/// What follows the flags in the help: parts with a heading each.
fn after(command: &Command) -> String {
    let after = command.get_after_help();
    after.map(ToString::to_string).unwrap_or_default()
}

/// A section whose lines stay as they are.
fn as_written(heading: &str, text: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut section = Roff::new();
    section.control("SH", [heading]).control("nf", []);
    for line in text.trim_matches('\n').lines() {
        section.text([roman(line.trim())]);
    }
    section.control("fi", []).to_writer(out)
}
