//! Which journal a submission has, and what it lets the user do now.

use std::io;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use repaylint_api::endpoints::Environment;
use repaylint_api::journal::{
    BatchState, Damage, Event, FileTape, History, Journal, JournalError, Next, Plan, PlannedBatch,
    ReportFile, Submission, read_only,
};
use repaylint_core::finding::Args;

use super::plan::Report;
use crate::args::{SendingArgs, SubmitArgs};
use crate::failure::Failure;
use crate::inputs::shown;
use crate::output;
use crate::run::Checked;
use crate::voice::Voice;

/// What the name of a journal ends with, after its report's.
pub(super) const ENDING: &str = ".submission.jsonl";

/// What every line of a journal begins with.
const LINE: &[u8] = b"{\"seq\":";

/// Bytes in which a line's beginning is looked for. It does not stand first where a first line broke off.
pub(super) const LOOKED_AT: usize = 256;

/// A journal that is being written.
pub(super) type Open = Journal<FileTape>;

/// Where the journal is: as told, else beside the one report.
pub(super) fn path(args: &SubmitArgs) -> Result<PathBuf, Vec<Failure>> {
    let refused = |key| Err(vec![Failure::new(key, Args::none())]);
    let nameless = |case| {
        let args = Args::none().case("case", case);
        Err(vec![Failure::new("submit-which-journal", args)])
    };
    let is_stdin = |path: &&PathBuf| path.as_path() == Path::new("-");
    if args.check.paths.iter().any(|path| is_stdin(&path)) {
        return refused("submit-stdin");
    }
    match (&args.sending.journal, args.check.paths.as_slice()) {
        (Some(journal), _) => Ok(journal.clone()),
        (None, [report]) if !report.is_dir() => {
            let mut name = report.file_name().unwrap_or_default().to_owned();
            name.push(ENDING);
            Ok(report.with_file_name(name))
        }
        (None, []) => refused("run-no-input"),
        (None, [_]) => nameless("folder"),
        (None, _) => nameless("files"),
    }
}

/// Whether a file that begins so may be a journal.
pub(super) fn may_be_one(begin: &[u8]) -> bool {
    let begin = begin.get(..LOOKED_AT).unwrap_or(begin);
    LINE.starts_with(begin) || begin.windows(LINE.len()).any(|bytes| bytes == LINE)
}

/// Refuses to write a result over the journal.
pub(super) fn spare(journal: &Path, checked: &Checked) -> Result<(), Vec<Failure>> {
    let mut results = checked.result_files();
    if results.any(|result| output::is_same_file(result, journal)) {
        let about = Args::none().text("file", shown(journal));
        return Err(vec![Failure::new("submit-output-is-journal", about)]);
    }
    Ok(())
}

/// What may be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// Begin.
    Begin,
    /// Send what was never sent.
    GoOn,
    /// Write down what the user found in PA2, and go on.
    Settle(Event),
    /// A person must look first.
    Unsettled(u32),
    /// Everything is with Kiva.
    NothingLeft,
}

/// What a run wants to send, and where to.
pub(super) struct Aim<'a> {
    pub(super) files: &'a [ReportFile],
    /// The batches; none of a report that the check does not let pass.
    pub(super) batches: Option<&'a [PlannedBatch]>,
    /// The address of the API.
    pub(super) api: &'a str,
    /// The month, where it is told.
    pub(super) period: Option<&'a str>,
}

/// A journal as it was found.
pub(super) struct Chosen {
    path: PathBuf,
    /// As people know it.
    pub(super) name: String,
    submission: Option<Submission>,
    /// Whether its last line broke off.
    is_torn: bool,
    /// The batch that such a line may have been about to send.
    suspect: Option<u32>,
}

impl Chosen {
    /// Looks at the journal without a claim on it.
    pub(super) fn look(path: &Path, environment: Environment) -> Result<Self, Vec<Failure>> {
        let name = shown(path);
        let found = read_only(path).map_err(|error| vec![io_failure(&error, &name)])?;
        let found = found.unwrap_or_default();
        if !may_be_one(&found) {
            let about = Args::none().text("file", name);
            return Err(vec![Failure::new("submit-no-journal", about)]);
        }
        let history = History::read(&found);
        let history = history.map_err(|damage| vec![damaged(damage, &name)])?;
        Ok(Self {
            path: path.to_owned(),
            name,
            submission: history.submission(environment.as_str()).cloned(),
            is_torn: history.is_torn(),
            suspect: history.suspect(environment.as_str()),
        })
    }

    /// The same of a journal that nobody else can write.
    pub(super) fn again(&self, journal: &Open) -> Self {
        Self {
            path: self.path.clone(),
            name: self.name.clone(),
            submission: journal.submission().cloned(),
            is_torn: journal.is_torn(),
            suspect: journal.suspect(),
        }
    }

    /// Opens it for this program alone.
    pub(super) fn open(&self, environment: Environment) -> Result<Open, Failure> {
        Journal::open(&self.path, environment.as_str())
            .map_err(|error| unusable(&error, &self.name))
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// What it tells of the submission.
    pub(super) fn submission(&self) -> Option<&Submission> {
        self.submission.as_ref()
    }

    /// How far a batch is. One that a line which broke off may have been about to send is unknown.
    pub(super) fn state(&self, batch: u32) -> Option<BatchState> {
        let state = self.submission().and_then(|all| all.state(batch));
        let is_suspect = self.suspect == Some(batch);
        if is_suspect {
            Some(BatchState::Unknown)
        } else {
            state
        }
    }

    /// Whether Kiva may have a part of it.
    pub(super) fn may_have_arrived(&self) -> bool {
        let mut states = self.submission().into_iter().flat_map(Submission::states);
        self.suspect.is_some() || states.any(|(_, state)| state.may_have_arrived())
    }

    /// The submission, where any of it was tried.
    pub(super) fn tried(&self) -> Option<&Submission> {
        let is_untouched =
            |submission: &Submission| submission.is_fresh() && self.suspect.is_none();
        self.submission()
            .filter(|submission| !is_untouched(submission))
    }

    /// Whether it says that all is with Kiva, down to its last line: then nothing need be written any more.
    pub(super) fn is_finished(&self) -> bool {
        self.suspect.is_none() && self.submission().is_some_and(Submission::is_finished)
    }

    /// The partner for whom it is, where any of it was tried.
    pub(super) fn partner(&self) -> Option<&str> {
        self.tried()
            .map(|submission| submission.plan().partner_id.as_str())
    }

    /// The month: that for which the journal began, else the report's.
    pub(super) fn period<'a>(&'a self, report: &'a Report<'_>) -> Option<&'a str> {
        let begun = self.tried().map(Submission::plan);
        let begun = begun.and_then(|plan| plan.period.as_deref());
        begun.or(report.period.as_deref())
    }

    /// Whether an event says that the one batch is with Kiva that was not known to be there.
    pub(super) fn is_last(&self, event: &Event) -> bool {
        let (Event::MarkedAccepted { batch }, Some(submission)) = (event, self.submission()) else {
            return false;
        };
        let mut states = submission.states();
        states.all(|(number, state)| number == *batch || state == BatchState::Accepted)
    }

    /// Says that a line broke off and is marked now.
    pub(super) fn tell_torn(&self, voice: &Voice) {
        if self.is_torn {
            let about = Args::none().text("file", self.name.as_str());
            voice.note("submit-told-torn", &about);
        }
    }

    /// What is to be done next, a line that broke off being counted.
    fn next(&self, submission: &Submission) -> Next {
        match self.suspect {
            Some(batch) => Next::Settle(batch),
            None => submission.next(),
        }
    }

    /// What the journal and the user's words together lead to.
    pub(super) fn decide(
        &self,
        args: &SendingArgs,
        aim: &Aim<'_>,
    ) -> Result<Decision, Vec<Failure>> {
        let about = || Args::none().text("file", self.name.as_str());
        let refused = |key, args| Err(vec![Failure::new(key, args)]);
        let settled = match (args.mark_accepted, args.resend) {
            (Some(batch), _) => Some((batch, Event::MarkedAccepted { batch })),
            (_, Some(batch)) => Some((batch, Event::Resend { batch })),
            _ => None,
        };
        let Some(submission) = self.tried() else {
            return match settled {
                Some((batch, _)) => refused(
                    "submit-nothing-unknown",
                    about().number("batch", batch.into()).case("case", "none"),
                ),
                None => Ok(Decision::Begin),
            };
        };
        if !submission.plan().has_bytes_of(aim.files) {
            let case = match self.next(submission) {
                Next::Nothing => "done",
                _ if self.may_have_arrived() => "arrived",
                _ => "nothing",
            };
            return refused("submit-report-changed", about().case("case", case));
        }
        self.refuse_elsewhere(submission.plan(), aim)?;
        let next = self.next(submission);
        let wants_to_go_on = args.resume || settled.is_some();
        if !wants_to_go_on {
            let args = about()
                .number("batches", submission.plan().batches.len() as u64)
                .number("accepted", accepted(submission));
            return match next {
                Next::Nothing => refused("submit-already-sent", args),
                Next::Send(_) => {
                    let case = if self.may_have_arrived() {
                        "open"
                    } else {
                        "none"
                    };
                    refused("submit-needs-resume", args.case("case", case))
                }
                Next::Settle(batch) => {
                    let args = args.case("case", "unknown").number("batch", batch.into());
                    refused("submit-needs-resume", args)
                }
            };
        }
        if aim
            .batches
            .is_some_and(|batches| submission.plan().batches != batches)
        {
            return refused("submit-settings-changed", about());
        }
        match (next, settled) {
            (Next::Settle(open), Some((batch, event))) if open == batch => {
                Ok(Decision::Settle(event))
            }
            (Next::Settle(open), Some((batch, _))) => {
                let args = about().number("open", open.into());
                refused("submit-other-batch", args.number("batch", batch.into()))
            }
            (Next::Settle(open), None) => Ok(Decision::Unsettled(open)),
            (_, Some((batch, _))) => refused(
                "submit-nothing-unknown",
                about().number("batch", batch.into()).case("case", "known"),
            ),
            (Next::Nothing, None) => Ok(Decision::NothingLeft),
            (Next::Send(_), None) => Ok(Decision::GoOn),
        }
    }

    /// Refuses to take what was sent elsewhere, or for another month, for what is to be sent now.
    fn refuse_elsewhere(&self, plan: &Plan, aim: &Aim<'_>) -> Result<(), Vec<Failure>> {
        if plan.api != aim.api {
            let refusal = other("submit-other-address", &plan.api, aim.api, &self.name);
            return Err(vec![refusal]);
        }
        match (plan.period.as_deref(), aim.period) {
            (Some(begun), Some(given)) if begun != given => {
                Err(vec![other("submit-other-month", begun, given, &self.name)])
            }
            _ => Ok(()),
        }
    }
}

/// What differs, where a journal is for something else than this run.
fn other(key: &'static str, expected: &str, actual: &str, name: &str) -> Failure {
    let args = Args::none()
        .text("file", name)
        .text("expected", expected)
        .text("actual", actual);
    Failure::new(key, args)
}

/// How many batches are with Kiva.
pub(super) fn accepted(submission: &Submission) -> u64 {
    let is_accepted = |state| state == BatchState::Accepted;
    submission
        .states()
        .filter(|(_, state)| is_accepted(*state))
        .count() as u64
}

/// Repayments of a batch in the submission that goes on.
pub(super) fn size_of(submission: &Submission) -> NonZeroU32 {
    let first = submission.plan().batches.first();
    let size = first.and_then(|batch| u32::try_from(batch.loans.len()).ok());
    size.and_then(NonZeroU32::new).unwrap_or(NonZeroU32::MIN)
}

/// Why a journal cannot be used.
pub(super) fn unusable(error: &JournalError, name: &str) -> Failure {
    let about = Args::none().text("file", name);
    match error {
        JournalError::Io(error) => io_failure(error, name),
        JournalError::Damaged(damage) => damaged(*damage, name),
        JournalError::Gone => Failure::new("submit-journal-gone", about.case("case", "none")),
        JournalError::Locked => Failure::new("submit-locked", about),
        JournalError::Senseless => Failure::new("submit-senseless", about),
    }
}

fn io_failure(error: &io::Error, name: &str) -> Failure {
    Failure::io("submit-journal-unusable", name, error)
}

/// Why a journal cannot be believed.
pub(super) fn damaged(damage: Damage, name: &str) -> Failure {
    let (line, case) = match damage {
        Damage::Unreadable { line } => (line, "unreadable"),
        Damage::Unchained { line } => (line, "unchained"),
        Damage::Senseless { line } => (line, "senseless"),
        Damage::Format { .. } => {
            return Failure::new("submit-journal-format", Args::none().text("file", name));
        }
    };
    let args = Args::none().text("file", name).number("line", line);
    Failure::new("submit-journal-damaged", args.case("case", case))
}

/// The journal is for another partner than the credentials.
pub(super) fn other_partner(expected: &str, actual: &str, name: &str) -> Failure {
    other("submit-other-partner", expected, actual, name)
}

/// What cannot happen: a journal that has begun has its submission.
pub(super) fn vanished(name: &str) -> Failure {
    Failure::new("submit-senseless", Args::none().text("file", name))
}
