//! The journal of a report's submissions: what stands between a crash and a loan that is reported twice. Kiva knows no
//! key by which it would recognise a batch that it has already, so a batch leaves only after the intent to send it is
//! on disk, and a batch whose outcome is not on disk never leaves again by itself.
//!
//! It is a file of JSON lines that only grows: [`line`] is a line, [`history`] what all of them tell, [`state`] what
//! may be done next, [`tape`] the file.

mod event;
mod history;
mod line;
mod state;
mod tape;
#[cfg(test)]
pub(crate) mod testing;

use std::io;
use std::path::Path;

pub use event::{Event, Loan, Plan, PlannedBatch, ReportFile, SCHEMA, Tool};
pub use history::History;
pub use line::sha256;
pub use state::{BatchState, Next, Senseless, Submission};
pub use tape::{FileTape, Tape, is_in_use, read_only};

/// Why a journal cannot be believed. Lines are counted from 1, as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// A line is not as it was written.
    #[error("line {line} is not as it was written")]
    Unreadable {
        /// Its number.
        line: u64,
    },
    /// A line does not follow the one before.
    #[error("line {line} does not follow the line before")]
    Unchained {
        /// Its number.
        line: u64,
    },
    /// The format is another than that of this program.
    #[error("line {line} begins a submission in another format")]
    Format {
        /// The line that says so.
        line: u64,
    },
    /// A line tells of something that cannot have happened.
    #[error("line {line} cannot have happened")]
    Senseless {
        /// Its number.
        line: u64,
    },
}

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The system refuses.
    #[error("the journal cannot be read or written: {0}")]
    Io(#[from] io::Error),
    /// Another program is writing it.
    #[error("another program is writing the journal")]
    Locked,
    /// It was moved, deleted or replaced since it was opened.
    #[error("the journal is no longer where it was")]
    Gone,
    /// It is not as this program writes it.
    #[error("the journal is damaged: {0}")]
    Damaged(#[from] Damage),
    /// This must not happen now.
    #[error("this cannot happen now")]
    Senseless,
}

/// A journal that is being written, about the submission to one environment.
#[derive(Debug)]
pub struct Journal<T> {
    tape: T,
    environment: String,
    history: History,
    /// After a line could not be written nothing more may be: nobody knows what is there.
    has_failed: bool,
}

impl Journal<FileTape> {
    /// Opens the journal or begins one, for this program alone. Nothing is written to it yet.
    ///
    /// # Errors
    ///
    /// Where another program has it, or it cannot be read or believed.
    pub fn open(path: &Path, environment: &str) -> Result<Self, JournalError> {
        let (tape, bytes) = FileTape::open(path)?.ok_or(JournalError::Locked)?;
        Self::new(tape, &bytes, environment)
    }
}

impl<T: Tape> Journal<T> {
    /// A journal of which `bytes` are on the tape.
    ///
    /// # Errors
    ///
    /// Where they cannot be believed.
    pub fn new(tape: T, bytes: &[u8], environment: &str) -> Result<Self, JournalError> {
        Ok(Self {
            tape,
            environment: environment.to_owned(),
            history: History::read(bytes)?,
            has_failed: false,
        })
    }

    /// The submission, where one has begun.
    pub fn submission(&self) -> Option<&Submission> {
        self.history.submission(&self.environment)
    }

    /// Whether its last line broke off while it was written.
    pub fn is_torn(&self) -> bool {
        self.history.is_torn()
    }

    /// The batch that such a line may have been about to send.
    pub fn suspect(&self) -> Option<u32> {
        self.history.suspect(&self.environment)
    }

    /// Marks a last line that broke off, so that others can follow it. What it may have been about to send is then of
    /// unknown outcome.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn mend(&mut self, time: &str) -> Result<(), JournalError> {
        let mending = self.history.mend(&self.environment);
        let mut text = String::new();
        for (environment, event) in mending.events {
            self.happen(&environment, &event)?;
            text.push_str(
                &self
                    .history
                    .chain(&environment, event, time.to_owned())
                    .map_err(io::Error::from)?,
            );
            text.push('\n');
        }
        if mending.needs_break {
            text.insert(0, '\n');
        }
        if text.is_empty() {
            return Ok(());
        }
        self.write(&text)
    }

    /// Writes down that something happened, or is about to. It is on disk when this returns.
    ///
    /// # Errors
    ///
    /// Where it makes no sense now, or cannot be written: then nothing more can be, and what was to follow must not be
    /// done.
    pub fn append(&mut self, event: Event, time: &str) -> Result<(), JournalError> {
        self.mend(time)?;
        let environment = self.environment.clone();
        let leaving = match &event {
            Event::Intent { batch, .. } => Some(*batch),
            _ => None,
        };
        self.happen(&environment, &event)?;
        let mut text = self
            .history
            .chain(&environment, event, time.to_owned())
            .map_err(io::Error::from)?;
        text.push('\n');
        let written = self.write(&text);
        if let (Err(error), Some(batch)) = (&written, leaving) {
            self.stay(batch, error);
        }
        written
    }

    /// A batch stays whose intent could not be written. Where nothing is left of that line, a later run need not take
    /// the batch for one that may have left.
    fn stay(&mut self, batch: u32, error: &JournalError) {
        if matches!(error, JournalError::Gone) || self.tape.take_back().is_ok() {
            let why = error.to_string();
            // It has just become one that leaves, so this can follow.
            let stayed = Event::NotSent { batch, why };
            let _ = self.history.apply(&self.environment, &stayed);
        }
    }

    #[cfg(test)]
    pub(crate) fn into_tape(self) -> T {
        self.tape
    }

    fn happen(&mut self, environment: &str, event: &Event) -> Result<(), JournalError> {
        if self.has_failed {
            return Err(JournalError::Senseless);
        }
        let happened = self.history.apply(environment, event);
        happened.map_err(|()| JournalError::Senseless)
    }

    fn write(&mut self, text: &str) -> Result<(), JournalError> {
        if !self.tape.is_in_place() {
            self.has_failed = true;
            return Err(JournalError::Gone);
        }
        let written = self.tape.append(text.as_bytes());
        self.has_failed = written.is_err();
        Ok(written?)
    }
}
