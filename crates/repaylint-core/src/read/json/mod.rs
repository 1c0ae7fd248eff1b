//! Reads the API's JSON (RFC 8259) one repayment at a time. Every value knows its bytes; numbers stay the text they are.

mod document;
mod labels;
mod plain;
mod record;
mod scan;
mod schema;
mod syntax;
mod tree;
mod values;

use std::borrow::Cow;

use foldhash::fast::RandomState;

use super::collect::PlainRecord;
use crate::engine::Progress;
use crate::finding::{Field, FileId, RecordNo};
use crate::model::{JsonLayout, Layout, Record, Report};
use crate::settings::Settings;
use crate::source::Source;
use crate::terms::ColumnMode;
pub(crate) use values::{Node, parse_whole};

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
        kept: collector.kept.unwrap_or_default(),
        mode: ColumnMode::Two,
        total: collector.total,
        exchanged: None,
        control: None,
    }
}

/// Reads the repayment whose object begins at `start` again.
pub(crate) fn record_at<'t>(
    text: &'t [u8],
    start: u32,
    layout: &JsonLayout,
    no: RecordNo,
) -> Option<Record<'t>> {
    let tree = tree::parse(text, start as usize)?;
    record::from_tree(&tree, text, &layout.naming, no)
}

/// The text of a member of the object that begins at `start`: a string, a number or a truth value.
pub(crate) fn member_at(text: &[u8], start: u32, name: &str) -> Option<String> {
    let tree::Value::Object(members) = tree::parse(text, start as usize)?.value else {
        return None;
    };
    let member = members.into_iter().find(|member| member.key == name)?;
    member.value.value.text().map(Cow::into_owned)
}

/// The names of the members of the object that begins at `start`.
pub(crate) fn names_at(text: &[u8], start: u32) -> Vec<String> {
    let tree = tree::parse(text, start as usize);
    match tree.map(|tree| tree.value) {
        Some(tree::Value::Object(members)) => members
            .into_iter()
            .map(|member| member.key.into_owned())
            .collect(),
        _ => Vec::new(),
    }
}

/// The name of the member that holds a field of the object that begins at `start`.
pub(crate) fn name_of(
    text: &[u8],
    start: u32,
    layout: &JsonLayout,
    field: Field,
) -> Option<String> {
    let tree::Value::Object(members) = tree::parse(text, start as usize)?.value else {
        return None;
    };
    let member = record::member_of(&members, field, &layout.naming)?;
    Some(member.key.clone().into_owned())
}

/// The values of a plain repayment again; `None` where it must go the long way.
pub(super) fn plain_at(text: &[u8], start: u32) -> Option<PlainRecord<'_>> {
    plain::read(text, start as usize).map(|(record, _)| record)
}

#[cfg(test)]
mod tests;
