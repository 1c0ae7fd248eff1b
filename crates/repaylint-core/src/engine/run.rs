//! The run: reads each file, asks the rules about it, then about all files together, and draws the sums.

use std::num::NonZeroUsize;
use std::slice;

use foldhash::fast::RandomState;

use super::conserve;
use super::expected;
use super::held::{BooksView, Held};
use super::judge::Checks;
use super::matching::Matches;
use super::not_checked;
use super::outcome::{NotChecked, Outcome, RunError, Summary};
use super::repeats::Repeats;
use super::sink::{Gathered, Sink};
use super::tie_out::TieOut;
use super::unmet::{self, Unmet};
use super::views::{FileView, RunView};
use crate::amount::Total;
use crate::books::control::Control;
use crate::books::{Books, Given, Inputs, KivaList, together};
use crate::finding::{FileId, Finding};
use crate::model::{Layout, Report};
use crate::read;
use crate::read::alike::Alike;
use crate::rules::col::swapped_columns;
use crate::rules::{self, BooksCheck, Check, Rule};
use crate::settings::{Keeps, Settings};
use crate::source::{Bytes, to_u32};
use crate::terms::ColumnMode;

/// A file to check.
pub struct Input {
    /// The name that reports show, and whose ending says what it should be.
    pub name: String,
    /// Its bytes.
    pub bytes: Bytes,
    /// The control file beside it.
    pub control: Option<Control>,
}

impl Input {
    /// A file with nothing beside it.
    pub fn new(name: impl Into<String>, bytes: Bytes) -> Self {
        Self {
            name: name.into(),
            bytes,
            control: None,
        }
    }

    /// With the control file beside it.
    #[must_use]
    pub fn with_control(mut self, control: Option<Control>) -> Self {
        self.control = control;
        self
    }
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
    inputs: impl Into<Inputs>,
    settings: &Settings,
    progress: &dyn Progress,
) -> Result<Outcome, RunError> {
    let (mut files, alike, books) = read_all(inputs.into(), settings, progress)?;
    let matches = Matches::find(&files, &books, settings);
    let held = (!books.is_empty()).then_some(Held {
        books: &books,
        matches: &matches,
    });
    let checks = Checks::all();
    let gathered = Gathered::new(settings);
    let gathered = check_files(&mut files, held, settings, &checks, gathered);
    let gathered = check_books(&books, held, settings, &checks, gathered);
    let repeats = Repeats::find(&files, alike, settings, &checks, held);
    let run = RunView {
        files: &files,
        settings,
        repeats: &repeats,
        held,
    };
    let view = BooksView::new(run, &books, &matches, &checks);
    let mut sink = Sink::new(&settings.levels, &files, gathered).with_books(&books);
    let mut not_checked = not_checked::list(&files, settings, &books);
    let (tie_out, (), unmet) = together(
        threads(settings, &books),
        || TieOut::of(&view),
        || (),
        || {
            check_together(&run, &mut sink);
            check_against_books(&view, &mut sink)
        },
    );
    not_checked.extend(unmet);
    let gathered = sink.into_gathered();
    let outcome = finish(files, books, gathered, settings, not_checked)?;
    Ok(Outcome { tie_out, ..outcome })
}

/// Reads the reports and what they are held against, at the same time where the machine can.
fn read_all(
    mut inputs: Inputs,
    settings: &Settings,
    progress: &dyn Progress,
) -> Result<(Vec<Report>, Alike, Books), RunError> {
    let hasher = RandomState::default();
    let given = Given::take(&mut inputs);
    let settings = &Settings {
        keeps: Keeps {
            values: !given.is_empty(),
            ..Keeps::default()
        },
        threads: if given.is_empty() {
            ALONE
        } else {
            settings.threads
        },
        ..settings.clone()
    };
    let (books, (), files) = together(
        settings.threads,
        || given.read(settings, &hasher),
        || (),
        || read_reports(inputs.reports, settings, &hasher, progress),
    );
    let ((files, alike), mut books) = (files?, books?);
    let by_pair = files.iter().all(|file| file.mode == ColumnMode::Three);
    books.find_by(by_pair && !settings.ids.loan_unique);
    if let Some(ledger) = &mut books.ledger {
        ledger.settle(settings.mis.sum.unwrap_or(false))?;
    }
    Ok((files, alike, books))
}

/// Nothing that takes long is no reason to start a thread.
const ALONE: Option<NonZeroUsize> = Some(NonZeroUsize::MIN);

/// The threads worth starting.
fn threads(settings: &Settings, books: &Books) -> Option<NonZeroUsize> {
    if books.books().next().is_none() {
        ALONE
    } else {
        settings.threads
    }
}

/// Reads what is checked, and finds what looks alike in it.
fn read_reports(
    inputs: Vec<Input>,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Result<(Vec<Report>, Alike), RunError> {
    let mut files = Vec::with_capacity(inputs.len());
    for (index, input) in inputs.into_iter().enumerate() {
        let id = FileId(to_u32(index));
        let mut report = read::read(id, input.name, input.bytes, settings, hasher, progress)?;
        report.mode = mode(&report, settings);
        report.control = input.control;
        files.push(report);
    }
    let alike = Alike::among(&mut files);
    Ok((files, alike))
}

/// Asks the rules about each report, and completes its sum.
fn check_files(
    files: &mut [Report],
    held: Option<Held<'_>>,
    settings: &Settings,
    checks: &Checks,
    mut gathered: Gathered,
) -> Gathered {
    for report in files {
        let view = FileView {
            report,
            settings,
            held,
        };
        report.exchanged = swapped_columns::exchanged(&view);
        let mut sink = Sink::new(&settings.levels, slice::from_ref(report), gathered);
        let view = FileView {
            report,
            settings,
            held,
        };
        let total = check_file(view, checks, &mut sink);
        gathered = sink.into_gathered();
        report.total += total;
    }
    gathered
}

/// Says what of the reference data cannot be read.
fn check_books(
    books: &Books,
    held: Option<Held<'_>>,
    settings: &Settings,
    checks: &Checks,
    mut gathered: Gathered,
) -> Gathered {
    for report in books.files() {
        let mut sink = Sink::new(&settings.levels, slice::from_ref(report), gathered).in_book();
        // What Kiva's list holds is right by that alone.
        let is_kiva_s = |list: &KivaList| list.book.files.iter().any(|file| file.id == report.id);
        let view = FileView {
            report,
            settings,
            held: held.filter(|_| books.kiva.as_ref().is_some_and(is_kiva_s)),
        };
        check_book(view, checks, &mut sink);
        gathered = sink.into_gathered();
    }
    gathered
}

/// Asks the rules about all reports together.
fn check_together(view: &RunView<'_>, sink: &mut Sink<'_>) {
    for rule in rules::all() {
        if let Check::Run(check) = &rule.check {
            check(view, sink);
        }
    }
}

/// Asks the rules that hold the report against reference data. Gives those that could not be asked.
fn check_against_books(view: &BooksView<'_>, sink: &mut Sink<'_>) -> Vec<NotChecked> {
    let mut unmet = Unmet::default();
    let mut askable = Vec::new();
    for rule in rules::all() {
        let Check::Books(check) = &rule.check else {
            continue;
        };
        match unmet::first(check.needs, view) {
            Some(need) => unmet.add(rule, need, view.settings),
            None => askable.push((rule, check)),
        }
    }
    let mut replaced: Vec<&'static str> = Vec::new();
    for (rule, check) in causes_first(askable) {
        if replaced.contains(&rule.code) {
            continue;
        }
        (check.check)(view, sink);
        if sink.has(rule) {
            replaced.extend_from_slice(check.in_place_of);
        }
    }
    unmet.into_list()
}

/// A rule about reference data.
type BooksRule = (&'static Rule, &'static BooksCheck);

/// Keeps the order of the catalogue, but puts each rule after all those that speak in its place.
fn causes_first(mut waiting: Vec<BooksRule>) -> Vec<BooksRule> {
    let mut ordered = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let has_no_cause = |(rule, _): &BooksRule| {
            let mut others = waiting.iter();
            others.all(|(_, other)| !other.in_place_of.contains(&rule.code))
        };
        let next = waiting.iter().position(has_no_cause).unwrap_or(0);
        ordered.push(waiting.remove(next));
    }
    ordered
}

/// Asks the rules about one file. Gives the sum of the amounts that the reader did not count.
fn check_file(file: FileView<'_>, checks: &Checks, sink: &mut Sink<'_>) -> Total {
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

/// Rules about rows that cannot be read. Nothing else of a book's form is the report's concern.
const UNREADABLE_ROWS: [&str; 3] = ["FMT004", "FMT005", "FMT020"];

/// Says what of a file of reference data cannot be read, so that nobody takes it for compared.
fn check_book(file: FileView<'_>, checks: &Checks, sink: &mut Sink<'_>) {
    for rule in rules::all() {
        if let Check::File(check) = &rule.check
            && UNREADABLE_ROWS.contains(&rule.code)
        {
            check(&file, sink);
        }
    }
    checks.judge(file, sink);
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
    books: Books,
    gathered: Gathered,
    settings: &Settings,
    not_checked: Vec<NotChecked>,
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
    let matched = expected::matched(&files, settings);
    let uses = gathered
        .known
        .into_uses(|code| has_run(code, &not_checked, settings));
    Ok(Outcome {
        files,
        books,
        tie_out: None,
        findings,
        truncated: gathered.truncated,
        not_checked,
        exceptions: uses.exceptions,
        baseline: uses.baseline,
        new_baseline: uses.found,
        matched,
        summary,
        arrived: None,
        flags: gathered.flags,
        minor_units: settings.minor_units(),
    })
}

/// Whether a rule, or a rule of another version, could speak in every respect.
fn has_run(code: &str, not_checked: &[NotChecked], settings: &Settings) -> bool {
    let mut missed = not_checked.iter().flat_map(|reason| &reason.rules);
    let is_on = rules::find(code).is_some_and(|rule| settings.levels.is_on(rule));
    is_on && !missed.any(|missed| code.starts_with(missed))
}

/// By file; in each those of the whole file first, then by place; last those of the run.
pub(super) fn order(finding: &Finding) -> (u32, Option<(u32, u32)>, &'static str) {
    let file = finding.place.file.map_or(u32::MAX, |file| file.0);
    (
        file,
        finding.place.span.map(|span| (span.start, span.end)),
        finding.rule.code,
    )
}
