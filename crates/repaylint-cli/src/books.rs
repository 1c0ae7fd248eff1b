//! Brings the reference data into memory that the reports are held against. Knows nothing of what they hold.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use repaylint_core::books::Inputs;
use repaylint_core::engine::Input;

use crate::args::BookArgs;
use crate::bytes;
use crate::failure::{Failure, Failures};
use crate::inputs::shown;

/// Reads everything that was given beside the reports.
pub(crate) fn read(
    args: &BookArgs,
    reports: Vec<Input>,
    limit: u64,
) -> Result<Inputs, Vec<Failure>> {
    let mut failures = Failures::default();
    // Large files come faster when they come at the same time.
    let (ledger, loans, previous) = thread::scope(|scope| {
        let reading = |path: &PathBuf| {
            let path = path.clone();
            scope.spawn(move || file(&path, limit))
        };
        let ledger = args.mis.as_ref().map(reading);
        let loans: Vec<_> = args.loans.iter().map(reading).collect();
        let previous = args.previous.as_ref().map(reading);
        let loans: Vec<_> = loans.into_iter().map(joined).collect();
        (ledger.map(joined), loans, previous.map(joined))
    });
    let mut keep = |read: Result<Input, Failure>| failures.keep_one(read);
    let mut inputs = Inputs {
        reports,
        ledger: ledger.and_then(&mut keep),
        loans: loans.into_iter().filter_map(&mut keep).collect(),
        previous: previous.and_then(&mut keep),
        drafts: Vec::new(),
    };
    for path in &args.drafts {
        for draft in failures.keep_one(drafts_at(path)).unwrap_or_default() {
            inputs.drafts.extend(failures.keep_one(file(&draft, limit)));
        }
    }
    failures.unless_any(Some(inputs))
}

fn joined<T>(reading: thread::ScopedJoinHandle<'_, T>) -> T {
    match reading.join() {
        Ok(read) => read,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

fn file(path: &Path, limit: u64) -> Result<Input, Failure> {
    let name = shown(path);
    let bytes = bytes::of_file(path, &name, limit)?;
    Ok(Input::new(name, bytes))
}

/// The draft payloads of a folder, by name; or the one file.
fn drafts_at(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let unreadable = |error: std::io::Error| Failure::io("run-unreadable", shown(path), &error);
    let mut drafts = Vec::new();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let draft = entry.map_err(unreadable)?.path();
        let is_json = draft
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        if is_json && draft.is_file() {
            drafts.push(draft);
        }
    }
    drafts.sort();
    Ok(drafts)
}
