//! What the tests of the journal share: small plans, and a tape in memory that may break off.

use std::io;

use repaylint_core::finding::Args;

use crate::contract::Breach;

use super::{Event, Journal, Loan, Plan, PlannedBatch, SCHEMA, Tape, Tool, sha256};

/// The hash of a batch's body in tests.
pub(crate) fn hash_of(batch: u32) -> String {
    sha256(batch.to_string().as_bytes())
}

/// A plan of so many batches with one loan each.
pub(crate) fn plan(batches: u32) -> Plan {
    let batch = |batch: u32| PlannedBatch {
        batch,
        total: "12.50".to_owned(),
        sha256: hash_of(batch),
        loans: vec![Loan {
            loan_id: format!("8800{batch}"),
            client_id: None,
        }],
    };
    Plan {
        schema_version: SCHEMA,
        tool: Tool {
            name: "repaylint".to_owned(),
            version: "0.1.0".to_owned(),
            rules: "0".to_owned(),
        },
        files: Vec::new(),
        api: "http://127.0.0.1:1".to_owned(),
        partner_id: "9999".to_owned(),
        period: Some("2026-10".to_owned()),
        currencies: Vec::new(),
        column_mode: "two".to_owned(),
        again: false,
        repayments: batches.into(),
        total: "12.50".to_owned(),
        batches: (1..=batches).map(batch).collect(),
    }
}

pub(crate) fn begun(batches: u32) -> Event {
    Event::Begun(Box::new(plan(batches)))
}

pub(crate) fn intent(batch: u32) -> Event {
    let sha256 = hash_of(batch);
    Event::Intent { batch, sha256 }
}

pub(crate) fn accepted(batch: u32) -> Event {
    let uploads = Vec::new();
    Event::Accepted { batch, uploads }
}

pub(crate) fn odd(batch: u32) -> Event {
    let args = Args::none().text("status", "207");
    let breach = Breach {
        pointer: String::new(),
        key: "contract-status",
        args,
    };
    let breaches = vec![breach];
    Event::Odd { batch, breaches }
}

pub(crate) fn unknown(batch: u32) -> Event {
    let why = "time-out".to_owned();
    Event::Unknown { batch, why }
}

pub(crate) fn not_sent(batch: u32) -> Event {
    let why = "refused".to_owned();
    Event::NotSent { batch, why }
}

/// A tape that breaks off after so many bytes, as if the power had gone.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub(crate) bytes: Vec<u8>,
    pub(crate) room: Option<usize>,
    /// Whether a line that broke off can be taken back: the disk is full, and the power is there.
    pub(crate) can_take_back: bool,
    /// How long it was before the last line.
    pub(crate) length: usize,
}

impl Tape for Memory {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let room = self.room.unwrap_or(usize::MAX);
        self.length = self.bytes.len();
        let taken = bytes.get(..room.min(bytes.len())).expect("a part");
        self.bytes.extend_from_slice(taken);
        self.room = self.room.map(|room| room - taken.len());
        if taken.len() < bytes.len() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn take_back(&mut self) -> io::Result<()> {
        if !self.can_take_back {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.bytes.truncate(self.length);
        Ok(())
    }
}

/// A journal of these events.
pub(crate) fn written(events: impl IntoIterator<Item = Event>) -> Vec<u8> {
    let mut journal = Journal::new(Memory::default(), b"", "staging").expect("an empty journal");
    for event in events {
        journal
            .append(event, "2026-11-22T22:55:41Z")
            .expect("written");
    }
    journal.into_tape().bytes
}
