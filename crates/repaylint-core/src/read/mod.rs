//! Readers: from a source's text to a [`crate::model::Report`]. They notice everything and judge nothing.

pub(crate) mod again;
pub(crate) mod alike;
pub(crate) mod collect;
pub(crate) mod csv;
pub mod json;
mod key;
mod kind;
mod xlsx;

use foldhash::fast::RandomState;
use kind::{Binary, Text};

use crate::engine::{Progress, RunError};
use crate::finding::FileId;
use crate::model::Report;
use crate::settings::Settings;
use crate::source::{Bytes, Source};

/// Reads one file as what it is.
pub(crate) fn read(
    id: FileId,
    name: String,
    bytes: Bytes,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Result<Report, RunError> {
    let size = (*bytes).as_ref().len() as u64;
    if size > settings.limits.max_bytes {
        return Err(RunError::TooLarge {
            file: name,
            bytes: size,
            limit: settings.limits.max_bytes,
        });
    }
    let mut report = match kind::binary((*bytes).as_ref()) {
        Some(Binary::Zip) => xlsx::read(id, name, bytes, settings, hasher, progress)?,
        Some(Binary::Unsupported(format)) => {
            return Err(RunError::UnsupportedFormat { file: name, format });
        }
        None => {
            let source = Source::new(name, bytes, settings.encoding);
            match kind::of(source.name(), source.text()) {
                Text::Csv => csv::read(id, source, settings, hasher, progress)?,
                Text::Json => json::read(id, source, settings, hasher, progress),
            }
        }
    };
    report.keep_amounts_of_suspects(settings.minor_units());
    Ok(report)
}
