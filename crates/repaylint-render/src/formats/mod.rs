//! The formats of `--format`: each is one file and one line in the list.

mod concise;
mod full;
mod html;
pub(crate) mod json;

use std::io::{self, Write};

use repaylint_core::engine::Outcome;

use crate::options::Options;

/// A format of `--format`.
#[derive(Debug)]
pub struct Format {
    /// As typed.
    pub name: &'static str,
    /// Whether it shows the SHA-256 of each file unasked.
    pub shows_hashes: bool,
    /// Writes an outcome.
    pub render: fn(&mut dyn Write, &Outcome, &Options<'_>) -> io::Result<()>,
}

/// All formats; the first is for people at a terminal.
pub static FORMATS: &[Format] = &[full::FORMAT, concise::FORMAT, json::FORMAT, html::FORMAT];

impl Format {
    /// The format of this name.
    pub fn find(name: &str) -> Option<&'static Format> {
        FORMATS.iter().find(|format| format.name == name)
    }
}
