//! Sends a report: one batch after the other, each written down before it leaves and after its answer came, and never
//! again what may have arrived. Knows what an answer leads to; prints nothing, and has no clock and no luck of its own.

mod words;

use std::io;

use crate::answer::{Answer, NotSent, Refusal, Service, Unknown};
use crate::contract::Breach;
use crate::journal::{Event, Journal, JournalError, Next, Tape, sha256};
use crate::patience::{TRIES, Waits, pause};

/// Who sees how far a submission is.
pub trait Watcher {
    /// A batch leaves.
    fn leaves(&mut self, batch: u32);
    /// An answer came and is written down.
    fn answered(&mut self, batch: u32, answer: &Answer);
}

/// What a program cannot know by itself.
pub trait World: Waits {
    /// What time it is, for the journal.
    fn now(&self) -> String;

    /// Whether the user wants to stop.
    fn wants_to_stop(&self) -> bool;
}

/// How a run ended. Only the first means that everything is with Kiva.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All batches are with Kiva.
    Finished,
    /// The user stopped it, between two batches.
    Stopped,
    /// An earlier run left a batch whose outcome is unknown.
    Unsettled {
        /// Its number.
        batch: u32,
    },
    /// A batch did not leave.
    NotSent {
        /// Its number.
        batch: u32,
        /// Why.
        why: NotSent,
    },
    /// A batch was refused.
    Refused {
        /// Its number.
        batch: u32,
        /// What the server said.
        refusal: Refusal,
    },
    /// Nobody knows whether a batch arrived.
    Unknown {
        /// Its number.
        batch: u32,
        /// Why.
        why: Unknown,
    },
}

/// What kept the program itself from going on.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// The journal could not be written, so the batch did not leave.
    #[error("the journal could not be written, so batch {batch} did not leave: {error}")]
    BeforeSending {
        /// The batch.
        batch: u32,
        /// Why.
        error: JournalError,
    },
    /// The batch left, and its answer could not be written down.
    #[error("batch {batch} left, and its answer could not be written down: {error}")]
    AfterSending {
        /// The batch.
        batch: u32,
        /// What the answer was.
        answer: Answer,
        /// Why.
        error: JournalError,
    },
    /// What became of each batch is written down, but not what was odd in an answer.
    #[error("what was odd in an answer could not be written down: {0}")]
    OnTheWay(JournalError),
    /// Everything is with Kiva, and the end could not be written down.
    #[error("the end could not be written down: {0}")]
    AtTheEnd(JournalError),
    /// The body of a batch could not be made, or is another than the one that was planned.
    #[error("the body of batch {batch} is not the one that was planned")]
    OtherBody {
        /// The batch.
        batch: u32,
    },
    /// The journal has no submission.
    #[error("no submission has begun")]
    NotBegun,
}

/// Everything that takes part.
pub struct Submitter<'a, T> {
    /// What was done so far; a submission has begun in it.
    pub journal: &'a mut Journal<T>,
    /// Who takes batches.
    pub service: &'a mut dyn Service,
    /// Makes the body of a batch.
    pub bodies: &'a mut dyn FnMut(u32) -> io::Result<Vec<u8>>,
    /// Who looks on.
    pub watcher: &'a mut dyn Watcher,
    /// Time and luck.
    pub world: &'a mut dyn World,
}

impl<T: Tape> Submitter<'_, T> {
    /// Sends what was never sent, until everything is with Kiva or something keeps it from going on.
    ///
    /// # Errors
    ///
    /// Where the program itself could not do its part.
    pub fn run(mut self) -> Result<Ended, SubmitError> {
        loop {
            let submission = self.journal.submission().ok_or(SubmitError::NotBegun)?;
            let is_finished = submission.is_finished();
            let batch = match submission.next() {
                Next::Nothing if is_finished => return Ok(Ended::Finished),
                Next::Nothing => {
                    let now = self.world.now();
                    let written = self.journal.append(Event::Finished, &now);
                    return written
                        .map(|()| Ended::Finished)
                        .map_err(SubmitError::AtTheEnd);
                }
                Next::Settle(batch) => return Ok(Ended::Unsettled { batch }),
                Next::Send(_) if self.world.wants_to_stop() => return Ok(Ended::Stopped),
                Next::Send(batch) => batch,
            };
            if let Some(ended) = self.send(batch)? {
                return Ok(ended);
            }
        }
    }

    /// Sends a batch, several times if it does not leave. `None` where the next one may follow.
    fn send(&mut self, batch: u32) -> Result<Option<Ended>, SubmitError> {
        let body = (self.bodies)(batch).map_err(|_| SubmitError::OtherBody { batch })?;
        let mut tries = 1;
        loop {
            let why = match self.send_once(batch, &body)? {
                Answer::Accepted(_) => return Ok(None),
                Answer::Refused(refusal) => return Ok(Some(Ended::Refused { batch, refusal })),
                Answer::Unknown(why) => return Ok(Some(Ended::Unknown { batch, why })),
                Answer::NotSent(why) => why,
            };
            let random = self.world.random();
            let pause = pause(tries, &why, random).filter(|_| tries < TRIES);
            let Some(pause) = pause else {
                return Ok(Some(Ended::NotSent { batch, why }));
            };
            if !self.world.wait(pause, &why) || self.world.wants_to_stop() {
                return Ok(Some(Ended::Stopped));
            }
            tries += 1;
        }
    }

    /// Sends a batch, and has its answer on disk when this returns.
    fn send_once(&mut self, batch: u32, body: &[u8]) -> Result<Answer, SubmitError> {
        let sha256 = sha256(body);
        let now = self.world.now();
        let intent = Event::Intent { batch, sha256 };
        self.journal
            .append(intent, &now)
            .map_err(|error| match error {
                // Its turn it is: only the body can be the matter.
                JournalError::Senseless => SubmitError::OtherBody { batch },
                error => SubmitError::BeforeSending { batch, error },
            })?;
        self.watcher.leaves(batch);
        let answer = self.service.send(body);
        let now = self.world.now();
        if let Err(error) = self.journal.append(words::event(batch, &answer), &now) {
            return Err(SubmitError::AfterSending {
                batch,
                answer,
                error,
            });
        }
        self.watcher.answered(batch, &answer);
        let remarks = self.service.remarks();
        if !remarks.is_empty() {
            let breaches = remarks.iter().map(Breach::without_values).collect();
            let odd = Event::Odd { batch, breaches };
            let written = self.journal.append(odd, &now);
            written.map_err(SubmitError::OnTheWay)?;
        }
        Ok(answer)
    }
}

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;
