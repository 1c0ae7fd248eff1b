//! A table of the file: its keys, and what is said of those that it does not have.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeString, DeTable};

use super::discreet::is_credential;
use super::problem::Problems;
use super::value::Value;
use super::{keys, nearest};
use crate::finding::Args;

/// One table.
pub(crate) struct Section<'t> {
    name: String,
    table: &'t DeTable<'t>,
    span: Range<usize>,
}

impl<'t> Section<'t> {
    /// The table of this dotted name; the top of the file has an empty one.
    pub(crate) fn new(name: String, table: &'t DeTable<'t>, span: Range<usize>) -> Self {
        Self { name, table, span }
    }

    /// Its heading, or all of it where it is written in one line.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Says of each of the keys that is not given that it must be.
    pub(super) fn require(&self, keys: &[&'static str], problems: &mut Problems) {
        for key in keys.iter().filter(|key| !self.table.contains_key(**key)) {
            let args = Args::none()
                .text("key", *key)
                .text("section", self.name.as_str());
            problems.push("config-missing-key", args, self.span());
        }
    }

    /// Reads the value of a key if it is given.
    pub(crate) fn read<T: Default>(
        &self,
        key: &'static str,
        how: impl FnOnce(&Value<'t>, &mut Problems) -> T,
        problems: &mut Problems,
    ) -> T {
        self.get(key)
            .map(|value| how(&value, problems))
            .unwrap_or_default()
    }

    /// Reads the table under a key if it is given.
    pub(super) fn read_section<T: Default>(
        &self,
        key: &'static str,
        how: impl FnOnce(&Section<'t>, &mut Problems) -> T,
        problems: &mut Problems,
    ) -> T {
        self.get(key)
            .and_then(|value| value.section(problems))
            .map(|section| how(&section, problems))
            .unwrap_or_default()
    }

    /// Reads the tables under a key, which are written `[[key]]`.
    pub(super) fn read_sections<T>(
        &self,
        key: &'static str,
        how: impl Fn(&Section<'t>, &mut Problems) -> T,
        problems: &mut Problems,
    ) -> Vec<T> {
        self.get(key)
            .map(|value| value.sections(problems))
            .unwrap_or_default()
            .iter()
            .map(|section| how(section, problems))
            .collect()
    }

    fn get(&self, key: &'static str) -> Option<Value<'t>> {
        let spanned = self.table.get(key)?;
        Some(Value::new(self.dotted(key), spanned))
    }

    /// All keys with their values, in the order in which they stand in the file.
    pub(super) fn entries(&self) -> Vec<(&'t Spanned<DeString<'t>>, Value<'t>)> {
        let mut entries: Vec<_> = self
            .table
            .iter()
            .map(|(key, spanned)| {
                let value = Value::new(self.dotted(key.get_ref()), spanned);
                (key, value)
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
    }

    /// Says of every key that this section does not have where it belongs or what it was meant to be.
    pub(super) fn refuse_unknown_keys(&self, problems: &mut Problems) {
        self.refuse_keys_beside(keys::of(&self.name), refuse_misplaced, problems);
    }

    /// Says of every key that is not known what it was meant to be, unless `elsewhere` has said more.
    pub(crate) fn refuse_keys_beside(
        &self,
        known: &[&'static str],
        elsewhere: fn(&Spanned<DeString<'_>>, &mut Problems) -> bool,
        problems: &mut Problems,
    ) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            if is_credential(name) {
                problems.push(
                    "config-credential",
                    Args::none().text("key", name),
                    key.span(),
                );
                continue;
            }
            if elsewhere(key, problems) {
                continue;
            }
            let args = Args::none()
                .text("key", name)
                .text("section", self.name.as_str())
                .case("case", place_of(&self.name))
                .text("known", known.join(", "));
            let suggestion = nearest(name, known.iter().copied());
            problems.push_with("config-unknown-key", args, key.span(), suggestion);
        }
    }

    fn dotted(&self, key: &str) -> String {
        if self.name.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.name)
        }
    }
}

/// Says where a key belongs that another section has. In TOML a key is easily put under the wrong heading.
pub(super) fn refuse_misplaced(key: &Spanned<DeString<'_>>, problems: &mut Problems) -> bool {
    let name: &str = key.get_ref();
    let Some(home) = keys::only_home(name) else {
        return false;
    };
    let args = Args::none()
        .text("key", name)
        .text("home", home)
        .case("case", place_of(home));
    problems.push("config-misplaced-key", args, key.span());
    true
}

/// Whether a section is the top of the file, which has no heading to be called by.
fn place_of(section: &str) -> &'static str {
    if section.is_empty() { "top" } else { "section" }
}
