//! Finds the other journals that lie beside the journal or beside the reports. They are known by what they hold, as a
//! journal may have any name.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use repaylint_api::journal::{History, is_in_use, read_only};
use repaylint_core::finding::Args;

use super::journal::{self, Chosen, ENDING, LOOKED_AT, damaged};
use super::plan::Report;
use crate::failure::Failure;
use crate::inputs::{CURRENT_FOLDER, folder_of, shown};
use crate::voice::Voice;

/// What the first line of every journal begins with, and none of another program's.
const BEGIN: &[u8] = b"{\"seq\":1,\"environment\":\"";

/// Another journal.
pub(super) struct Sibling {
    /// As people know it.
    pub(super) name: String,
    /// Whether a run is sending by it. Looked at before it was read, so what one that has ended sent stands in it.
    pub(super) is_running: bool,
    /// What it tells.
    pub(super) history: History,
}

/// All others, by name. Who is not told is spared notes.
pub(super) fn of(
    chosen: &Chosen,
    report: &Report<'_>,
    told: Option<&Voice>,
) -> Result<Vec<Sibling>, Vec<Failure>> {
    let own = fs::canonicalize(chosen.path()).ok();
    let mut seen: Vec<PathBuf> = own.into_iter().collect();
    let mut siblings = Vec::new();
    let folders = report.folders.iter().map(PathBuf::as_path);
    for folder in [folder_of(chosen.path())].into_iter().chain(folders) {
        for path in files(folder).map_err(|error| vec![unreadable(folder, &error)])? {
            let identity = fs::canonicalize(&path).unwrap_or_else(|_| path.clone());
            if seen.contains(&identity) {
                continue;
            }
            if let Some(sibling) = read(&path, told).map_err(|failure| vec![failure])? {
                siblings.push(sibling);
                seen.push(identity);
            }
        }
    }
    Ok(siblings)
}

/// The files of a folder, by name.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Reads a file, if it is a journal.
fn read(path: &Path, told: Option<&Voice>) -> Result<Option<Sibling>, Failure> {
    let name = shown(path.strip_prefix(CURRENT_FOLDER).unwrap_or(path));
    let is_named = name.ends_with(ENDING);
    let mut is_running = false;
    let bytes = match begins_like_one(path).map(|begins| begins || is_named) {
        Ok(false) => return Ok(None),
        Ok(true) => {
            is_running = is_in_use(path);
            read_only(path).map(Option::unwrap_or_default)
        }
        Err(error) => Err(error),
    };
    let bytes = match bytes {
        Ok(bytes) => bytes,
        Err(error) if path.extension().is_some_and(|ending| ending == "jsonl") => {
            return Err(unreadable(path, &error));
        }
        Err(_) => return Ok(None),
    };
    match History::read(&bytes) {
        Ok(history) => Ok(Some(Sibling {
            name,
            is_running,
            history,
        })),
        Err(damage) if bytes.starts_with(BEGIN) => Err(damaged(damage, &name)),
        Err(_) => {
            if let Some(voice) = told.filter(|_| is_named) {
                voice.note("submit-told-no-journal", &Args::none().text("file", name));
            }
            Ok(None)
        }
    }
}

fn begins_like_one(path: &Path) -> io::Result<bool> {
    let mut begin = Vec::new();
    let file = File::open(path)?;
    file.take(LOOKED_AT as u64).read_to_end(&mut begin)?;
    Ok(journal::may_be_one(&begin))
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    let name = shown(path.strip_prefix(CURRENT_FOLDER).unwrap_or(path));
    Failure::io("submit-other-journal", name, error)
}
