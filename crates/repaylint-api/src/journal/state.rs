//! How far a submission is: what each event does to it, and what may be done next. Pure: knows no file, no network and
//! no clock. Refuses every event that makes no sense, so that a journal which holds one is not believed.

use super::{Event, Plan};
use crate::answer::Upload;
use crate::contract::Breach;

/// How far a batch is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchState {
    /// Never tried.
    Planned,
    /// Tried, and it did not reach Kiva's books.
    NotSent,
    /// Refused by Kiva as a whole.
    Refused,
    /// On its way; once the run has ended, its outcome is unknown.
    Intended,
    /// Nobody knows whether it arrived.
    Unknown,
    /// With Kiva.
    Accepted,
}

impl BatchState {
    /// Whether Kiva may have the batch.
    pub fn may_have_arrived(self) -> bool {
        match self {
            BatchState::Intended | BatchState::Unknown | BatchState::Accepted => true,
            BatchState::Planned | BatchState::NotSent | BatchState::Refused => false,
        }
    }

    /// Whether it may be sent without asking a person.
    fn may_be_sent(self) -> bool {
        !self.may_have_arrived()
    }

    /// Whether a person must look for it in PA2.
    pub fn must_be_settled(self) -> bool {
        matches!(self, BatchState::Intended | BatchState::Unknown)
    }
}

/// What is to be done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Send this batch.
    Send(u32),
    /// A person must say whether this batch arrived; nothing may be sent before.
    Settle(u32),
    /// All batches are with Kiva.
    Nothing,
}

/// An event that cannot follow those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this cannot follow what was before")]
pub struct Senseless;

/// A submission, as far as its events tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    plan: Plan,
    batches: Vec<Known>,
    finished: bool,
}

/// What is known of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    state: BatchState,
    /// What Kiva said of it.
    uploads: Vec<Upload>,
    /// What was odd in that.
    breaches: Vec<Breach>,
}

impl Known {
    const NOTHING: Self = Self {
        state: BatchState::Planned,
        uploads: Vec::new(),
        breaches: Vec::new(),
    };
}

impl Submission {
    /// A submission of which nothing was sent yet.
    ///
    /// # Errors
    ///
    /// Where the batches are not numbered from 1.
    pub fn new(plan: Plan) -> Result<Self, Senseless> {
        let numbers = plan.batches.iter().map(|batch| batch.batch);
        if !numbers.eq((1..).take(plan.batches.len())) {
            return Err(Senseless);
        }
        Ok(Self {
            batches: vec![Known::NOTHING; plan.batches.len()],
            plan,
            finished: false,
        })
    }

    /// What will be sent.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How far each batch is, in their order.
    pub fn states(&self) -> impl Iterator<Item = (u32, BatchState)> {
        (1..).zip(self.batches.iter().map(|known| known.state))
    }

    /// How far a batch is.
    pub fn state(&self, batch: u32) -> Option<BatchState> {
        let index = usize::try_from(batch).ok()?.checked_sub(1)?;
        self.batches.get(index).map(|known| known.state)
    }

    /// What Kiva said of the batches that it took, with their numbers.
    pub fn uploads(&self) -> impl Iterator<Item = (u32, &Upload)> {
        let batches = (1..).zip(&self.batches);
        batches.flat_map(|(number, known)| {
            let uploads = known.uploads.iter();
            uploads.map(move |upload| (number, upload))
        })
    }

    /// What was odd in Kiva's answers to the batches that it took, with their numbers.
    pub fn breaches(&self) -> impl Iterator<Item = (u32, &[Breach])> {
        let batches = (1..).zip(&self.batches);
        let batches = batches.map(|(number, known)| (number, known.breaches.as_slice()));
        batches.filter(|(_, breaches)| !breaches.is_empty())
    }

    /// Whether nothing was tried yet.
    pub fn is_fresh(&self) -> bool {
        self.states().all(|(_, state)| state == BatchState::Planned)
    }

    /// Whether the end was written down.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// What is to be done next.
    pub fn next(&self) -> Next {
        let first = |wanted: fn(BatchState) -> bool| {
            self.states()
                .find_map(|(batch, state)| wanted(state).then_some(batch))
        };
        if let Some(batch) = first(BatchState::must_be_settled) {
            return Next::Settle(batch);
        }
        first(BatchState::may_be_sent).map_or(Next::Nothing, Next::Send)
    }

    /// Takes the next event.
    ///
    /// # Errors
    ///
    /// Where it cannot follow those before it; nothing has changed then.
    pub fn apply(&mut self, event: &Event) -> Result<(), Senseless> {
        if self.finished {
            return match event {
                Event::Torn { batch: None, .. } => Ok(()),
                _ => Err(Senseless),
            };
        }
        match event {
            Event::Begun(plan) if self.is_fresh() => {
                *self = Self::new(Plan::clone(plan))?;
                Ok(())
            }
            Event::Intent { batch, sha256 } => {
                let index = usize::try_from(*batch).map_err(|_| Senseless)?;
                let planned = index
                    .checked_sub(1)
                    .and_then(|index| self.plan.batches.get(index));
                let is_planned = planned.is_some_and(|planned| planned.sha256 == *sha256);
                let is_next = is_planned && self.next() == Next::Send(*batch);
                self.become_if(is_next, *batch, BatchState::Intended)
            }
            Event::Accepted { batch, uploads } => {
                self.end(*batch, BatchState::Accepted)?;
                if let Some(known) = self.known(*batch) {
                    known.uploads.clone_from(uploads);
                }
                Ok(())
            }
            Event::Odd { batch, breaches } => {
                let known = self.known(*batch).ok_or(Senseless)?;
                if known.state != BatchState::Accepted || !known.breaches.is_empty() {
                    return Err(Senseless);
                }
                known.breaches.clone_from(breaches);
                Ok(())
            }
            Event::NotSent { batch, .. } => self.end(*batch, BatchState::NotSent),
            Event::Refused { batch, .. } => self.end(*batch, BatchState::Refused),
            Event::Unknown { batch, .. } => self.end(*batch, BatchState::Unknown),
            Event::MarkedAccepted { batch } => {
                let is_open = self.next() == Next::Settle(*batch);
                self.become_if(is_open, *batch, BatchState::Accepted)
            }
            Event::Resend { batch } => {
                let is_open = self.next() == Next::Settle(*batch);
                self.become_if(is_open, *batch, BatchState::NotSent)
            }
            Event::Finished if self.next() == Next::Nothing => {
                self.finished = true;
                Ok(())
            }
            Event::Begun(_) | Event::Finished => Err(Senseless),
            Event::Torn { batch: None, .. } => Ok(()),
            Event::Torn {
                batch: Some(batch), ..
            } => {
                let is_next = self.next() == Next::Send(*batch);
                self.become_if(is_next, *batch, BatchState::Unknown)
            }
        }
    }

    /// The outcome of a batch that is on its way.
    fn end(&mut self, batch: u32, state: BatchState) -> Result<(), Senseless> {
        let is_on_its_way = self.state(batch) == Some(BatchState::Intended);
        self.become_if(is_on_its_way, batch, state)
    }

    fn become_if(&mut self, may: bool, batch: u32, state: BatchState) -> Result<(), Senseless> {
        let known = self.known(batch).filter(|_| may).ok_or(Senseless)?;
        known.state = state;
        Ok(())
    }

    fn known(&mut self, batch: u32) -> Option<&mut Known> {
        let index = usize::try_from(batch).ok()?.checked_sub(1)?;
        self.batches.get_mut(index)
    }
}

#[cfg(test)]
mod tests;
