//! A baseline: the warnings of a report that were there already, by rule and record, and the JSON text that keeps them.
//! It holds no id and no amount but fingerprints. A short number can be guessed from its fingerprint: it is no secret.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::de::{self, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use super::Subject;
use crate::rules::Rule;
use crate::source::Span;

/// The only version of the text that there is.
const SCHEMA_VERSION: u64 = 1;

/// Findings that are known, with how often each was met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    by_code: BTreeMap<String, BTreeMap<Entry, u64>>,
}

/// What the findings of a rule are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    about: About,
    fingerprint: Fingerprint,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum About {
    Loan,
    File,
    Run,
}

/// SHA-256 of the rule's code, the word of [`About`] and the names of the subject, each followed by a zero byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fingerprint([u8; 32]);

/// Why a text is no baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineProblem {
    /// It is not JSON, or not what this program writes.
    Broken(Span),
    /// Another version of the program wrote it in another way.
    Version(u64),
}

impl Entry {
    pub(super) fn of(rule: &Rule, subject: Subject<'_>) -> Self {
        let (about, word, names): (_, _, &[&str]) = match &subject {
            Subject::Loan { id, client } => (About::Loan, "loan", &[id, client]),
            Subject::File(name) => (About::File, "file", &[name]),
            Subject::Run => (About::Run, "run", &[]),
        };
        let mut hash = Sha256::new();
        for part in [rule.code, word].iter().chain(names) {
            hash.update(part);
            hash.update([0]);
        }
        Self {
            about,
            fingerprint: Fingerprint(hash.finalize().into()),
        }
    }
}

impl Baseline {
    /// Reads the text that [`Baseline::to_json`] writes, also where a person has edited it.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, BaselineProblem> {
        let head: Head = from_json(text)?;
        if head.schema_version != SCHEMA_VERSION {
            return Err(BaselineProblem::Version(head.schema_version));
        }
        let written: Written<'_> = from_json(text)?;
        let mut baseline = Self::default();
        for line in written.findings {
            let entry = Entry {
                about: line.about,
                fingerprint: line.sha256,
            };
            baseline.add(&line.code, entry, line.count);
        }
        Ok(baseline)
    }

    /// The text of a file: sorted, an entry a line, the same for the same findings.
    pub fn to_json(&self) -> String {
        let head = serde_json::json!({ "name": "repaylint", "version": env!("CARGO_PKG_VERSION") });
        let mut text = format!(
            "{{\n  \"schema_version\": {SCHEMA_VERSION},\n  \"tool\": {head},\n  \"findings\": ["
        );
        let lines = self.by_code.iter().flat_map(|(code, entries)| {
            entries.iter().map(|(entry, count)| Line {
                code: code.into(),
                about: entry.about,
                sha256: entry.fingerprint,
                count: *count,
            })
        });
        let mut separator = "\n    ";
        for line in lines {
            text.push_str(separator);
            separator = ",\n    ";
            // A struct of words and numbers can always be written.
            text.push_str(&serde_json::to_string(&line).unwrap_or_default());
        }
        text.push_str("\n  ]\n}\n");
        text
    }

    /// How many findings it holds.
    pub fn findings(&self) -> u64 {
        let counts = self.by_code.values().flat_map(BTreeMap::values);
        counts.fold(0, |sum, count| sum.saturating_add(*count))
    }

    pub(super) fn add(&mut self, code: &str, entry: Entry, count: u64) {
        if !self.by_code.contains_key(code) {
            self.by_code.insert(code.to_owned(), BTreeMap::new());
        }
        if let Some(entries) = self.by_code.get_mut(code) {
            let known = entries.entry(entry).or_default();
            *known = known.saturating_add(count);
        }
    }

    pub(super) fn count(&self, code: &str, entry: &Entry) -> u64 {
        let entries = self.by_code.get(code);
        let count = entries.and_then(|entries| entries.get(entry));
        count.copied().unwrap_or(0)
    }

    /// Entries of the wanted rules that are here more often than there.
    pub(super) fn more_than(&self, other: &Self, wanted: impl Fn(&str) -> bool) -> u64 {
        let rules = self.by_code.iter().filter(|(code, _)| wanted(code));
        let more = rules.map(|(code, entries)| {
            let more = entries
                .iter()
                .filter(|(entry, count)| **count > other.count(code, entry));
            more.count() as u64
        });
        more.sum()
    }
}

#[derive(Deserialize)]
struct Head {
    schema_version: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'t> {
    #[serde(rename = "schema_version")]
    _schema_version: IgnoredAny,
    #[serde(rename = "tool")]
    _tool: IgnoredAny,
    #[serde(borrow)]
    findings: Vec<Line<'t>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'t> {
    #[serde(borrow)]
    code: Cow<'t, str>,
    about: About,
    sha256: Fingerprint,
    #[serde(deserialize_with = "from_1")]
    count: u64,
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut hex = String::with_capacity(2 * self.0.len());
        for byte in self.0 {
            // Writing to a string does not fail.
            let _ = write!(hex, "{byte:02x}");
        }
        serializer.serialize_str(&hex)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hex = Cow::<'de, str>::deserialize(deserializer)?;
        fingerprint(&hex).ok_or_else(|| de::Error::custom("no fingerprint"))
    }
}

/// Sixty-four digits, in small letters where they are letters.
fn fingerprint(hex: &str) -> Option<Fingerprint> {
    let mut bytes = [0; 32];
    if hex.len() != 2 * bytes.len() {
        return None;
    }
    let digit = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
        let [high, low] = pair else { return None };
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(Fingerprint(bytes))
}

fn from_1<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    let count = u64::deserialize(deserializer)?;
    if count == 0 {
        return Err(de::Error::custom("no count"));
    }
    Ok(count)
}

fn from_json<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, BaselineProblem> {
    serde_json::from_str(text).map_err(|error| {
        let line = error.line().saturating_sub(1);
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let at = (start + error.column().saturating_sub(1)).min(text.len());
        let at = (0..=at).rfind(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let length = text.get(at..).and_then(|rest| rest.chars().next());
        BaselineProblem::Broken(Span::of(at, at + length.map_or(0, char::len_utf8)))
    })
}
