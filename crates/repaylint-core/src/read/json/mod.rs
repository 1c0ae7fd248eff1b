//! Reads the API's JSON (RFC 8259) one repayment at a time. Every value knows its bytes; numbers stay the text they are.

mod document;
mod plain;
mod record;
mod scan;
mod schema;
mod syntax;
mod tree;

use foldhash::fast::RandomState;

use crate::engine::Progress;
use crate::finding::{FileId, RecordNo};
use crate::model::{Layout, Record, Report};
use crate::settings::Settings;
use crate::source::Source;
use crate::terms::ColumnMode;

/// Brackets inside one another that a document may have (rule FMT020).
const MAX_DEPTH: usize = 128;

/// The schema of a call's body, as `repaylint schema` prints it.
pub const SCHEMA: &str = include_str!("../../../schemas/repayments.schema.json");

/// Reads a JSON file.
pub(super) fn read(
    id: FileId,
    source: Source,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Report {
    let document = document::read(
        source.text(),
        source.body_start() as usize,
        settings,
        hasher,
        progress,
    );
    let (layout, rows, collector) = document.into_parts();
    Report {
        id,
        source,
        layout: Layout::Json(layout),
        rows,
        columns: collector.columns,
        starts: collector.starts,
        suspects: collector.suspects,
        keys: collector.keys,
        mode: ColumnMode::Two,
        total: collector.total,
        control: None,
    }
}

/// Reads the repayment whose object begins at `start` again.
pub(crate) fn record_at(text: &[u8], start: u32, no: RecordNo) -> Option<Record<'_>> {
    let tree = tree::parse(text, start as usize)?;
    record::from_tree(&tree, text, no)
}

#[cfg(test)]
mod tests;
