//! Which files a run reads: those given, those of the folders given, and standard input, each once.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use repaylint_core::config::nearest;
use repaylint_core::finding::Args;

use crate::args::Cli;
use crate::control;
use crate::failure::{Failure, Failures};
use crate::kinds;
use crate::voice::Voice;

/// The folder that the program is run in.
pub(crate) const CURRENT_FOLDER: &str = ".";

/// What is called `-` on the command line.
const STDIN: &str = "-";

/// Its name in reports, unless the user gives another.
const STDIN_NAME: &str = "<stdin>";

/// The commands that later versions bring.
const LATER_COMMANDS: [&str; 1] = ["fix"];

/// A file that is to be read.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// The name that reports show: the path as typed.
    pub(crate) name: String,
    /// Where its bytes come from.
    pub(crate) origin: Origin,
}

/// Where bytes come from.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) enum Origin {
    /// Standard input.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl Wanted {
    /// The folder whose configuration it follows: the current one for standard input.
    pub(crate) fn folder(&self) -> &Path {
        match &self.origin {
            Origin::Stdin => Path::new(CURRENT_FOLDER),
            Origin::File(path) => folder_of(path),
        }
    }
}

/// The folder that a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new(CURRENT_FOLDER))
}

/// The files meant by the paths of the command line, in their order.
pub(crate) fn collect(
    paths: &[PathBuf],
    stdin_name: Option<&str>,
    voice: &Voice,
) -> Result<Vec<Wanted>, Vec<Failure>> {
    if paths.is_empty() {
        return Err(vec![Failure::new("run-no-input", Args::none())]);
    }
    let mut failures = Failures::default();
    let mut wanted = Vec::new();
    for path in paths {
        if path == Path::new(STDIN) {
            wanted.push(Wanted {
                name: stdin_name.unwrap_or(STDIN_NAME).to_owned(),
                origin: Origin::Stdin,
            });
            continue;
        }
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => {
                let reports = failures.keep(reports_in(path, voice));
                wanted.extend(reports.unwrap_or_default());
            }
            Ok(_) if control::is_control(path) => {
                voice.note("run-control-given", &Args::none().text("file", shown(path)));
            }
            Ok(_) if kinds::is_manifest(path) => {
                let file = Args::none().text("file", shown(path));
                voice.note("convert-told-manifest", &file);
            }
            Ok(_) => wanted.push(Wanted {
                name: shown(path),
                origin: Origin::File(path.clone()),
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => failures.push(missing(path)),
            Err(error) => failures.push(Failure::io("run-unreadable", shown(path), &error)),
        }
    }
    let wanted = failures.unless_any(Some(wanted))?;
    if wanted.is_empty() {
        let is_manifest = |path: &PathBuf| kinds::is_manifest(path);
        let key = if paths.iter().any(is_manifest) {
            "convert-only-manifest"
        } else {
            "run-only-control"
        };
        return Err(vec![Failure::new(key, Args::none())]);
    }
    Ok(without_repeats(wanted, voice))
}

/// Paths as typed; bytes that are no text are replaced.
pub(crate) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A file of a folder, named alike on all systems.
fn shown_in(folder: &Path, name: &str) -> String {
    let folder = shown(folder);
    let folder = folder.trim_end_matches(std::path::is_separator);
    format!("{folder}/{name}")
}

/// Leaves files out that were named before, under whatever name.
fn without_repeats(wanted: Vec<Wanted>, voice: &Voice) -> Vec<Wanted> {
    let mut seen = HashSet::new();
    let is_new = |wanted: &Wanted| {
        let identity = match &wanted.origin {
            Origin::Stdin => Origin::Stdin,
            Origin::File(path) => {
                Origin::File(fs::canonicalize(path).unwrap_or_else(|_| path.clone()))
            }
        };
        let is_new = seen.insert(identity);
        if !is_new {
            let file = Args::none().text("file", wanted.name.as_str());
            voice.note("run-given-twice", &file);
        }
        is_new
    };
    wanted.into_iter().filter(is_new).collect()
}

/// A file that is not there, with the best guess why.
fn missing(path: &Path) -> Failure {
    let name = shown(path);
    let file = Args::none().text("file", name.as_str());
    // The flags that stand before a command hide it from the parser.
    let program = Cli::command();
    let commands = program.get_subcommands().map(clap::Command::get_name);
    let commands: Vec<&str> = commands.collect();
    if commands.contains(&name.as_str()) {
        return Failure::new("run-command-not-first", file);
    }
    if LATER_COMMANDS.contains(&name.as_str()) {
        return Failure::new("run-later-command", file);
    }
    if name.contains(['*', '?']) {
        return Failure::new("run-wildcard", file);
    }
    let neighbours: Vec<String> = files_of(folder_of(path))
        .unwrap_or_default()
        .iter()
        .map(|path| file_name(path))
        .collect();
    let suggestion = nearest(&file_name(path), neighbours.iter().map(String::as_str))
        .map(|neighbour| shown(&path.with_file_name(neighbour)))
        .or_else(|| nearest(&name, commands).map(str::to_owned));
    Failure::suggesting("run-no-such-file", file, suggestion.as_deref())
}

/// The reports of a folder, by name.
fn reports_in(folder: &Path, voice: &Voice) -> Result<Vec<Wanted>, Vec<Failure>> {
    let files = files_of(folder)
        .map_err(|error| vec![Failure::io("run-unreadable", shown(folder), &error)])?;
    let names: Vec<String> = files.iter().map(|path| file_name(path)).collect();
    let mut reports = Vec::new();
    let mut skipped = Vec::new();
    for (path, name) in files.into_iter().zip(&names) {
        match extension(name).as_str() {
            "json" | "csv" => {
                if let Some(kind) = kinds::other_kind(&path, name, &names) {
                    let file = Args::none().text("file", name.as_str());
                    skipped.push(voice.text(kind.key(), &file));
                    continue;
                }
            }
            "toml" if control::is_alone(name, &names) => {
                let file = Args::none().text("file", name.as_str());
                skipped.push(voice.text("run-kind-control", &file));
                continue;
            }
            "tsv" | "xlsx" => {}
            _ => continue,
        }
        reports.push(Wanted {
            name: shown_in(folder, name),
            origin: Origin::File(path),
        });
    }
    let about = Args::none()
        .text("folder", shown(folder))
        .text("files", skipped.join(", "));
    if !skipped.is_empty() {
        voice.note("run-skipped", &about);
    }
    if reports.is_empty() {
        return Err(vec![Failure::new("run-no-report-in-folder", about)]);
    }
    Ok(reports)
}

/// The files of a folder that are neither hidden nor Excel's mark on an open workbook (`~$…`), in order of name.
fn files_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !file_name(&path).starts_with(['.', '~']) && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The last part of a path.
pub(crate) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn extension(name: &str) -> String {
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    extension.to_ascii_lowercase()
}
