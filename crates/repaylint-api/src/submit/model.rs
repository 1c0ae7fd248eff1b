//! A model of the world: a server that counts what it books, a computer that crashes anywhere, and a person who looks
//! things up. Whatever happens, no batch is booked twice, and none is missing where the program says that it is done.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use std::{collections::BTreeMap, io};

use proptest::prelude::*;

use super::{Ended, Submitter, Watcher, World};
use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Refusal, Service, Unknown, UnknownWhy};
use crate::contract::Breach;
use crate::journal::testing::{begun, odd};
use crate::journal::{Event, Journal, Next, Submission, Tape};
use crate::patience::Waits;

const BATCHES: u32 = 3;

/// What happens to one request.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Booked,
    /// The answer is odd.
    BookedOddly,
    /// The computer dies while it looks what is odd in the answer.
    BookedAndCrashed,
    BookedUnheard,
    LostUnheard,
    NotSent,
    NotSentFinally,
    Refused,
    /// The computer dies while the request is under way.
    CrashBooked,
    CrashLost,
}

/// What a run of the program meets.
#[derive(Clone, Debug)]
struct Weather {
    fates: Vec<Fate>,
    /// Bytes of the journal after which the computer dies, in the midst of a line.
    dies_after: Option<usize>,
    stops: bool,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        6 => Just(Fate::Booked),
        2 => Just(Fate::BookedOddly),
        1 => Just(Fate::BookedAndCrashed),
        1 => Just(Fate::BookedUnheard),
        1 => Just(Fate::LostUnheard),
        1 => Just(Fate::NotSent),
        1 => Just(Fate::NotSentFinally),
        1 => Just(Fate::Refused),
        1 => Just(Fate::CrashBooked),
        1 => Just(Fate::CrashLost),
    ]
}

fn weather() -> impl Strategy<Value = Weather> {
    let dies_after = prop::option::of(0..1500_usize);
    let fates = prop::collection::vec(fate(), 0..6);
    (fates, dies_after, prop::bool::weighted(0.05)).prop_map(|(fates, dies_after, stops)| Weather {
        fates,
        dies_after,
        stops,
    })
}

/// A disk that keeps what was written up to the crash.
struct Disk<'d> {
    bytes: &'d mut Vec<u8>,
    room: Rc<Cell<usize>>,
}

impl Tape for Disk<'_> {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let taken = self.room.get().min(bytes.len());
        self.bytes.extend_from_slice(&bytes[..taken]);
        self.room.set(self.room.get() - taken);
        if taken < bytes.len() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

struct Kiva<'k> {
    booked: &'k mut BTreeMap<Vec<u8>, u32>,
    fates: Vec<Fate>,
    /// Of the last request.
    fate: Fate,
    room: Rc<Cell<usize>>,
}

impl Service for Kiva<'_> {
    fn send(&mut self, body: &[u8]) -> Answer {
        let fate = self.fates.pop().unwrap_or(Fate::Booked);
        self.fate = fate;
        let is_lost = matches!(
            fate,
            Fate::LostUnheard
                | Fate::NotSent
                | Fate::NotSentFinally
                | Fate::Refused
                | Fate::CrashLost
        );
        if !is_lost {
            *self.booked.entry(body.to_vec()).or_default() += 1;
        }
        let why = NotSentWhy::Network(Cause::Refused);
        match fate {
            Fate::Booked | Fate::BookedOddly | Fate::BookedAndCrashed => {
                Answer::Accepted(Vec::new())
            }
            Fate::BookedUnheard | Fate::LostUnheard => Answer::Unknown(Unknown {
                why: UnknownWhy::Network(Cause::Lost),
            }),
            Fate::NotSent | Fate::NotSentFinally => Answer::NotSent(NotSent {
                why,
                retry_after: None,
                is_final: matches!(fate, Fate::NotSentFinally),
            }),
            Fate::Refused => Answer::Refused(Refusal {
                status: 400,
                words: String::new(),
            }),
            // Whatever came back, nobody is there any more to write it down.
            Fate::CrashBooked | Fate::CrashLost => {
                self.room.set(0);
                Answer::Accepted(Vec::new())
            }
        }
    }

    fn remarks(&mut self) -> Vec<Breach> {
        if matches!(self.fate, Fate::BookedAndCrashed) {
            self.room.set(0);
        }
        match (self.fate, odd(1)) {
            (Fate::BookedOddly | Fate::BookedAndCrashed, Event::Odd { breaches, .. }) => breaches,
            _ => Vec::new(),
        }
    }
}

struct Nobody {
    stops: bool,
}

impl Watcher for Nobody {
    fn leaves(&mut self, _: u32) {}
    fn answered(&mut self, _: u32, _: &Answer) {}
}

impl Waits for Nobody {
    fn wait(&mut self, _: Duration, _: &NotSent) -> bool {
        true
    }
    fn random(&mut self) -> u32 {
        0
    }
}

impl World for Nobody {
    fn now(&self) -> String {
        "now".to_owned()
    }
    fn wants_to_stop(&self) -> bool {
        self.stops
    }
}

fn body(batch: u32) -> Vec<u8> {
    batch.to_string().into_bytes()
}

/// Runs the program once, the person before it settling what an earlier run left open. Whether it says that all is done.
fn run(
    bytes: &mut Vec<u8>,
    booked: &mut BTreeMap<Vec<u8>, u32>,
    weather: Weather,
) -> Result<bool, TestCaseError> {
    let before = bytes.clone();
    let room = Rc::new(Cell::new(weather.dies_after.unwrap_or(usize::MAX)));
    let disk = Disk {
        bytes,
        room: Rc::clone(&room),
    };
    let mut journal = Journal::new(disk, &before, "staging")
        .map_err(|error| TestCaseError::fail(error.to_string()))?;
    if journal.mend("now").is_err() {
        return Ok(false);
    }
    let prepared = match journal.submission().map(Submission::next) {
        None => journal.append(begun(BATCHES), "now"),
        Some(Next::Settle(batch)) if booked.contains_key(&body(batch)) => {
            journal.append(Event::MarkedAccepted { batch }, "now")
        }
        Some(Next::Settle(batch)) => journal.append(Event::Resend { batch }, "now"),
        Some(_) => Ok(()),
    };
    if prepared.is_err() {
        return Ok(false);
    }
    let mut fates = weather.fates;
    fates.reverse();
    let stops = weather.stops;
    let ended = Submitter {
        journal: &mut journal,
        service: &mut Kiva {
            booked,
            fates,
            fate: Fate::Booked,
            room,
        },
        bodies: &mut |batch| Ok(body(batch)),
        watcher: &mut Nobody { stops },
        world: &mut Nobody { stops },
    }
    .run();
    Ok(matches!(ended, Ok(Ended::Finished)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_is_booked_twice_and_nothing_is_lost(
        runs in prop::collection::vec(weather(), 0..8),
    ) {
        let (mut bytes, mut booked) = (Vec::new(), BTreeMap::new());
        let everything_once = |booked: &BTreeMap<Vec<u8>, u32>| {
            (1..=BATCHES).all(|batch| booked.get(&body(batch)) == Some(&1))
        };
        for weather in runs {
            let says_done = run(&mut bytes, &mut booked, weather)?;
            prop_assert!(booked.values().all(|times| *times == 1), "{booked:?}");
            prop_assert!(!says_done || everything_once(&booked), "{booked:?}");
        }
        // In fair weather it comes to an end, however it began.
        let fair = Weather { fates: Vec::new(), dies_after: None, stops: false };
        let says_done = run(&mut bytes, &mut booked, fair)?;
        prop_assert!(says_done && everything_once(&booked), "{booked:?}");
    }
}
