//! The run: reads each file, asks the rules about it, then about all files together, and draws the sums.

use foldhash::fast::RandomState;

use super::conserve;
use super::judge::Checks;
use super::not_checked;
use super::outcome::{Outcome, RunError, Summary};
use super::repeats::Repeats;
use super::sink::{Gathered, Sink};
use super::views::{FileView, RunView};
use crate::finding::{FileId, Finding};
use crate::model::{Kind, Layout, Report};
use crate::read;
use crate::rules::{self, Check};
use crate::settings::Settings;
use crate::source::{Bytes, to_u32};
use crate::terms::ColumnMode;

/// A file to check.
pub struct Input {
    /// The name that reports show, and whose ending says what it should be.
    pub name: String,
    /// Its bytes.
    pub bytes: Bytes,
}

/// Is told how far a long run has come.
pub trait Progress {
    /// So many more bytes were read.
    fn advance(&self, bytes: u64);
}

/// No one is watching.
impl Progress for () {
    fn advance(&self, _: u64) {}
}

/// Checks files as one report.
///
/// # Errors
///
/// What keeps the files from being checked at all: a limit, a format that is not read. A broken file is no error
/// but findings.
pub fn check(
    inputs: Vec<Input>,
    settings: &Settings,
    progress: &dyn Progress,
) -> Result<Outcome, RunError> {
    let hasher = RandomState::default();
    let mut files = Vec::with_capacity(inputs.len());
    for (index, input) in inputs.into_iter().enumerate() {
        let id = FileId(to_u32(index));
        let mut report = read::read(id, input.name, input.bytes, settings, &hasher, progress)?;
        report.mode = mode(&report, settings);
        files.push(report);
    }
    let checks = Checks::all();
    let workbooks = files.iter().filter(|file| file.kind() == Kind::Xlsx);
    let mut sink = Sink::new(&settings.levels, workbooks.map(|file| file.id).collect());
    for report in &mut files {
        let total = check_file(report, settings, &checks, &mut sink);
        report.total += total;
    }
    sink.next_file();
    let repeats = Repeats::find(&mut files, settings, &checks);
    let view = RunView {
        files: &files,
        settings,
        repeats: &repeats,
    };
    for rule in rules::all() {
        if let Check::Run(check) = &rule.check {
            check(&view, &mut sink);
        }
    }
    finish(files, sink.into_gathered(), settings)
}

/// Asks the rules about one file. Gives the sum of the amounts that the reader did not count.
fn check_file(
    report: &Report,
    settings: &Settings,
    checks: &Checks,
    sink: &mut Sink<'_>,
) -> crate::amount::Total {
    let file = FileView { report, settings };
    sink.next_file();
    for rule in rules::all() {
        if let Check::File(check)
        | Check::FileAndCell(check, _)
        | Check::FileAndStructure(check, _) = &rule.check
        {
            check(&file, sink);
        }
    }
    checks.judge(file, sink)
}

/// How the repayments of a file are to be understood.
fn mode(report: &Report, settings: &Settings) -> ColumnMode {
    if let Some(mode) = settings.column_mode {
        return mode;
    }
    let clients = &report.columns.client_id;
    let declared = match &report.layout {
        Layout::Csv(layout) => layout.header.is_some() && !layout.by_position,
        Layout::Json(_) => false,
    };
    let has_column = report
        .layout
        .csv()
        .is_some_and(|layout| layout.column_of(crate::finding::Field::ClientId).is_some());
    match (clients.present > 0, clients.absent > 0) {
        _ if declared => {
            if has_column {
                ColumnMode::Three
            } else {
                ColumnMode::Two
            }
        }
        (true, true) => ColumnMode::Mixed,
        (true, false) => ColumnMode::Three,
        (false, _) => ColumnMode::Two,
    }
}

/// Puts everything in order and draws the sums.
fn finish(
    files: Vec<Report>,
    gathered: Gathered,
    settings: &Settings,
) -> Result<Outcome, RunError> {
    let sums = conserve::draw(&files, &gathered.flags, settings)?;
    let summary = Summary {
        errors: gathered.errors,
        warnings: gathered.warnings,
        infos: gathered.infos,
        fixable: gathered.fixable,
        by_code: gathered.by_code,
        ..sums
    };
    let mut findings = gathered.findings;
    findings.sort_by_key(order);
    let not_checked = not_checked::list(&files, settings);
    Ok(Outcome {
        files,
        findings,
        truncated: gathered.truncated,
        not_checked,
        summary,
    })
}

/// By file; in each those of the whole file first, then by place; last those of the run.
fn order(finding: &Finding) -> (u32, Option<(u32, u32)>, &'static str) {
    let file = finding.place.file.map_or(u32::MAX, |file| file.0);
    (
        file,
        finding.place.span.map(|span| (span.start, span.end)),
        finding.rule.code,
    )
}
