//! What a whole journal tells. Believes it only where every line is as it was written and follows the one before; the
//! one exception is a line that broke off while it was written, at the very end or marked as such afterwards.

use std::collections::BTreeMap;

use super::line::{self, Line, sha256};
use super::state::{Next, Submission};
use super::{Damage, Event, SCHEMA};

/// What stands for the line before the first.
const NOTHING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A journal as it was read.
#[derive(Clone, Debug)]
pub struct History {
    submissions: BTreeMap<String, Submission>,
    /// Lines that are whole.
    lines: u64,
    /// SHA-256 of the last line, or of what is left of it.
    last: String,
    /// How it ends.
    end: End,
}

/// How a journal ends.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    /// With a line break, or it is empty.
    Whole,
    /// With a whole line that only lacks its line break.
    Unbroken,
    /// With a line that broke off.
    Torn(Torn),
}

/// What is left of a line that broke off.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Torn {
    bytes: u64,
    /// Whether a line break was put behind it already, by a run that then broke off too.
    is_closed: bool,
    /// What it may have been about to send: environments and batches.
    suspects: Vec<(String, u32)>,
}

impl Default for History {
    fn default() -> Self {
        Self {
            submissions: BTreeMap::new(),
            lines: 0,
            last: NOTHING.to_owned(),
            end: End::Whole,
        }
    }
}

impl History {
    /// Reads a journal.
    ///
    /// # Errors
    ///
    /// Where it cannot be believed.
    pub fn read(bytes: &[u8]) -> Result<Self, Damage> {
        let mut history = Self::default();
        // Where the text that cannot be read begins, and in which line.
        let mut unread: Option<(usize, u64)> = None;
        let mut at = 0;
        let mut place = 0;
        for text in bytes.split_inclusive(|byte| *byte == b'\n') {
            place += 1;
            let begin = at;
            at += text.len();
            let is_closed = text.ends_with(b"\n");
            let text = text.strip_suffix(b"\n").unwrap_or(text);
            let Some(line) = Line::parse(text) else {
                unread.get_or_insert((begin, place));
                continue;
            };
            if let Some((from, place)) = unread.take() {
                let left = bytes.get(from..begin.saturating_sub(1)).unwrap_or_default();
                let is_marked =
                    matches!(line.event, Event::Torn { bytes, .. } if bytes == left.len() as u64);
                if !is_marked {
                    return Err(Damage::Unreadable { line: place });
                }
                history.last = sha256(left);
            }
            history.take(&line, place)?;
            history.last = sha256(text);
            if !is_closed {
                history.end = End::Unbroken;
            }
        }
        if let Some((from, place)) = unread {
            let left = bytes.get(from..).unwrap_or_default();
            history.end = End::Torn(history.torn(left, place)?);
        }
        Ok(history)
    }

    /// Takes a line that is whole.
    fn take(&mut self, line: &Line, place: u64) -> Result<(), Damage> {
        if line.previous != self.last || line.seq != self.lines + 1 {
            return Err(Damage::Unchained { line: place });
        }
        self.lines += 1;
        if matches!(&line.event, Event::Begun(plan) if plan.schema_version != SCHEMA) {
            return Err(Damage::Format { line: place });
        }
        self.apply(&line.environment, &line.event)
            .map_err(|()| Damage::Senseless { line: place })
    }

    /// Lets an event happen.
    pub(super) fn apply(&mut self, environment: &str, event: &Event) -> Result<(), ()> {
        match (self.submissions.get_mut(environment), event) {
            (Some(submission), event) => submission.apply(event).map_err(|_| ()),
            (None, Event::Begun(plan)) => {
                let submission = Submission::new((**plan).clone()).map_err(|_| ())?;
                self.submissions.insert(environment.to_owned(), submission);
                Ok(())
            }
            (None, Event::Torn { batch: None, .. }) => Ok(()),
            (None, _) => Err(()),
        }
    }

    /// What is known of a last line that cannot be read.
    fn torn(&mut self, left: &[u8], place: u64) -> Result<Torn, Damage> {
        let is_closed = left.ends_with(b"\n");
        let left = left.strip_suffix(b"\n").unwrap_or(left);
        let first = left.split(|byte| *byte == b'\n').next();
        // The line itself, and marks behind it that broke off too.
        for (index, line) in left.split(|byte| *byte == b'\n').enumerate() {
            let broke_off = if index == 0 {
                line::may_be_torn(line)
            } else {
                line::may_be_torn_mark(line)
            };
            if !broke_off {
                let line = place + index as u64;
                return Err(Damage::Unreadable { line });
            }
        }
        self.last = sha256(left);
        Ok(Torn {
            bytes: left.len() as u64,
            is_closed,
            suspects: self.suspects(first.unwrap_or_default()),
        })
    }

    /// The batches that a line may have been about to send. A line is on disk before its batch leaves, so one that
    /// broke off should mean that nothing left; but disks have been known to promise more than they keep.
    fn suspects(&self, line: &[u8]) -> Vec<(String, u32)> {
        let line = String::from_utf8_lossy(line);
        let told = |key: &str| {
            let (_, behind) = line.split_once(key)?;
            behind.split_once('"').map(|(value, _)| value)
        };
        let environment = told("\"environment\":\"");
        let event = told("\"event\":\"");
        if event.is_some_and(|event| !["intent", "torn"].contains(&event)) {
            return Vec::new();
        }
        let submissions = self.submissions.iter();
        submissions
            .filter(|(name, _)| environment.is_none_or(|told| told == *name))
            .filter_map(|(name, submission)| match submission.next() {
                Next::Send(batch) => Some((name.clone(), batch)),
                Next::Settle(_) | Next::Nothing => None,
            })
            .collect()
    }

    /// The submission to an environment.
    pub fn submission(&self, environment: &str) -> Option<&Submission> {
        self.submissions.get(environment)
    }

    /// Whether it ends with a line that broke off.
    pub fn is_torn(&self) -> bool {
        matches!(self.end, End::Torn(_))
    }

    /// The batch of a submission that a last line which broke off may have been about to send.
    pub fn suspect(&self, environment: &str) -> Option<u32> {
        let End::Torn(torn) = &self.end else {
            return None;
        };
        let mut suspects = torn.suspects.iter();
        suspects.find_map(|(name, batch)| (name == environment).then_some(*batch))
    }

    /// What happens, once it is written down, to a line that broke off: an event for each batch that it may have been
    /// about to send. Takes them as having happened.
    pub(super) fn mend(&mut self, environment: &str) -> Mending {
        match std::mem::replace(&mut self.end, End::Whole) {
            End::Whole => Mending::default(),
            End::Unbroken => Mending {
                needs_break: true,
                events: Vec::new(),
            },
            End::Torn(torn) => {
                let bytes = torn.bytes;
                let suspects = torn.suspects.into_iter();
                let mut events: Vec<_> = suspects
                    .map(|(environment, batch)| {
                        (
                            environment,
                            Event::Torn {
                                bytes,
                                batch: Some(batch),
                            },
                        )
                    })
                    .collect();
                if events.is_empty() {
                    events.push((environment.to_owned(), Event::Torn { bytes, batch: None }));
                }
                Mending {
                    needs_break: !torn.is_closed,
                    events,
                }
            }
        }
    }

    /// Numbers the next line and chains it to the last.
    pub(super) fn chain(
        &mut self,
        environment: &str,
        event: Event,
        time: String,
    ) -> Result<String, serde_json::Error> {
        self.lines += 1;
        let line = Line {
            seq: self.lines,
            environment: environment.to_owned(),
            event,
            time,
            previous: self.last.clone(),
        };
        let text = line.to_text()?;
        self.last = sha256(text.as_bytes());
        Ok(text)
    }
}

/// What must be written before anything else can be.
#[derive(Debug, Default)]
pub(super) struct Mending {
    /// The last line lacks its line break.
    pub(super) needs_break: bool,
    /// What is to be said of it, with the environment it concerns.
    pub(super) events: Vec<(String, Event)>,
}

#[cfg(test)]
mod tests;
