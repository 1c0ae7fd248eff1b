//! A line of the journal: an event with its number, its time, and two hashes. One is the hash of the line before, so
//! that no line can be changed, left out or put in unseen; the other that of the line itself, so that the last line
//! cannot be changed either. That whole lines were cut off at the end, as in an older copy, cannot be seen. Knows no file
//! and no meaning of events.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::Event;

/// What a line begins with.
const BEGIN: &[u8] = b"{\"seq\":";

/// What stands before the line's own hash.
const CHECK: &str = ",\"check\":\"";

/// What stands behind it.
const END: &str = "\"}";

/// What stands before the name of the event.
const EVENT: &str = "\"event\":\"";

/// The name of the event of a mark, as it is written.
const TORN: &str = "torn\"";

/// More bytes than a line has up to the name of its event.
const LONGEST_BEFORE_EVENT: usize = 80;

/// Digits of a hash.
const HASH_LENGTH: usize = 64;

/// A line as it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    /// Its number, from 1.
    pub(super) seq: u64,
    /// Whose submission it tells of: `staging` or `production`.
    pub(super) environment: String,
    /// What happened.
    #[serde(flatten)]
    pub(super) event: Event,
    /// When, as whoever had a clock said.
    pub(super) time: String,
    /// SHA-256 of the line before, without its line break; zeros in the first line.
    pub(super) previous: String,
}

impl Line {
    /// As it is written, without a line break.
    ///
    /// # Errors
    ///
    /// What the JSON writer says; it takes whatever a line can hold.
    pub(super) fn to_text(&self) -> Result<String, serde_json::Error> {
        let mut text = serde_json::to_string(self)?;
        text.pop();
        let check = sha256(text.as_bytes());
        text.push_str(CHECK);
        text.push_str(&check);
        text.push_str(END);
        Ok(text)
    }

    /// Reads a line; `None` where it is not as it was written.
    pub(super) fn parse(text: &[u8]) -> Option<Self> {
        let text = str::from_utf8(text).ok()?;
        let (before, check) = text.rsplit_once(CHECK)?;
        if check.strip_suffix(END)? != sha256(before.as_bytes()) {
            return None;
        }
        serde_json::from_str(&format!("{before}}}")).ok()
    }
}

/// Whether a text is what is left of a line that broke off: it has a line's beginning, or the zeros that some systems
/// leave where nothing was written yet, and nowhere a line's end. A whole line to which something was added did not
/// break off, it was changed.
pub(super) fn may_be_torn(text: &[u8]) -> bool {
    let has_begin = text.starts_with(BEGIN) || BEGIN.starts_with(text) || text.starts_with(b"\0");
    has_begin && !holds_end(text)
}

fn holds_end(text: &[u8]) -> bool {
    let text = String::from_utf8_lossy(text);
    text.match_indices(CHECK).any(|(at, _)| {
        let behind = text.get(at + CHECK.len()..).unwrap_or_default();
        let check = behind.get(..HASH_LENGTH).unwrap_or_default();
        let is_hash =
            check.len() == HASH_LENGTH && check.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hash
            && behind
                .get(HASH_LENGTH..)
                .is_some_and(|rest| rest.starts_with(END))
    })
}

/// Whether a text is what is left of a mark that says of the line before that it broke off. No other line is written
/// behind such a line.
pub(super) fn may_be_torn_mark(text: &[u8]) -> bool {
    if text.contains(&b'\0') {
        return may_be_torn(text);
    }
    let written = String::from_utf8_lossy(text);
    let event = written.split_once(EVENT).map(|(_, event)| event);
    let is_mark = match event {
        Some(event) => event.starts_with(TORN) || TORN.starts_with(event),
        None => text.len() < LONGEST_BEFORE_EVENT,
    };
    is_mark && may_be_torn(text)
}

/// SHA-256 in lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest
        .iter()
        .fold(String::with_capacity(HASH_LENGTH), |mut hex, byte| {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

#[cfg(test)]
mod tests {
    use super::super::Event;
    use super::Line;

    fn line() -> Line {
        Line {
            seq: 7,
            environment: "staging".to_owned(),
            event: Event::NotSent {
                batch: 3,
                why: "a \"quote\",\"check\":\"".to_owned(),
            },
            time: "2026-11-22T22:55:41Z".to_owned(),
            previous: "0".repeat(64),
        }
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let text = line().to_text().expect("JSON");
        assert_eq!(Line::parse(text.as_bytes()), Some(line()));
    }

    #[test]
    fn what_a_reader_looks_for_stands_first() {
        let text = line().to_text().expect("JSON");
        let begin = r#"{"seq":7,"environment":"staging","event":"not-sent","batch":3,"#;
        assert!(text.starts_with(begin), "{text}");
    }

    #[test]
    fn no_byte_of_a_line_can_be_changed_or_left_out() {
        let text = line().to_text().expect("JSON");
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] ^= 1;
            assert_eq!(Line::parse(&changed), None, "{at}");
            assert_eq!(Line::parse(&text.as_bytes()[..at]), None, "{at}");
        }
    }
}
