//! Readers: from a source's text to a [`crate::model::Report`]. They notice everything and judge nothing.

pub(crate) mod again;
pub(crate) mod collect;
pub(crate) mod csv;
pub mod json;
mod kind;

use foldhash::fast::RandomState;

use crate::engine::{Progress, RunError};
use crate::finding::FileId;
use crate::model::{Kind, Report};
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
    if let Some(format) = kind::unsupported((*bytes).as_ref()) {
        return Err(RunError::UnsupportedFormat { file: name, format });
    }
    let source = Source::new(name, bytes, settings.encoding);
    let mut report = match kind::of(source.name(), source.text()) {
        Kind::Csv => csv::read(id, source, settings, hasher, progress)?,
        Kind::Json => json::read(id, source, settings, hasher, progress),
    };
    report.keep_amounts_of_suspects(settings.minor_units());
    Ok(report)
}
