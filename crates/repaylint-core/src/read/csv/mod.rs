//! Reads separated values: finds separator and header, then takes one row after the other. The cells of a sheet come here
//! too, laid out as such: their separator is known, and their columns are right.

mod dialect;
mod fields;
mod header;
mod near;
pub(crate) mod plain;
mod scan;
mod split;

use std::borrow::Cow;

use foldhash::fast::RandomState;

use crate::engine::{Progress, RunError};
use crate::finding::{FileId, RecordNo};
use crate::model::{CsvLayout, Layout, Record, Report, SheetLayout};
use crate::settings::Settings;
use crate::source::{Source, to_u32};
use crate::terms::ColumnMode;

/// Rows among which a header is looked for.
pub(super) const SEARCHED_ROWS: usize = 40;

/// Reads a CSV file.
pub(super) fn read(
    id: FileId,
    source: Source,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Result<Report, RunError> {
    let layout = layout(&source, settings);
    read_rows(id, source, layout, settings, hasher, progress)
}

/// Reads the cells of a sheet.
pub(super) fn read_sheet(
    id: FileId,
    source: Source,
    sheet: SheetLayout,
    settings: &Settings,
    hasher: &RandomState,
) -> Result<Report, RunError> {
    let layout = sheet_layout(source.text(), sheet, settings);
    // Whoever watches waits for the bytes on disk, and those are read.
    read_rows(id, source, layout, settings, hasher, &())
}

/// Whether the first rows of a sheet have a header that names loan ids and amounts, and something under it.
pub(super) fn begins_like_a_report(text: &[u8], settings: &Settings) -> bool {
    let layout = sheet_layout(text, SheetLayout::default(), settings);
    let is_named = layout.header.is_some() && !layout.by_position;
    is_named && layout.can_be_read() && layout.first_row.is_some()
}

fn read_rows(
    id: FileId,
    source: Source,
    mut layout: CsvLayout,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Result<Report, RunError> {
    let columns = to_u32(layout.columns.len());
    if columns > settings.limits.max_columns {
        return Err(
            Limit::Columns(layout.body as usize, settings.limits.max_columns).in_file(&source),
        );
    }
    let outcome = scan::scan(
        source.text(),
        source.body_start() as usize,
        &mut layout,
        settings,
        hasher,
        progress,
    );
    let (collector, rows) = outcome.map_err(|limit| limit.in_file(&source))?;
    Ok(Report {
        id,
        source,
        layout: Layout::Csv(layout),
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
    })
}

/// Everything about a file that its first rows tell.
fn layout(source: &Source, settings: &Settings) -> CsvLayout {
    let text = source.text();
    let mut start = source.body_start() as usize;
    let mut layout = CsvLayout {
        max_field: settings.limits.max_field,
        max_columns: Some(settings.limits.max_columns),
        contents: settings.naming.contents,
        ..CsvLayout::default()
    };
    let sep = dialect::sep_line(text, start);
    if let Some((_, span)) = sep {
        layout.sep_line = Some(span);
        start = span.end as usize;
    }
    let told = settings.delimiter.or(sep.map(|(delimiter, _)| delimiter));
    layout.delimiter =
        told.unwrap_or_else(|| dialect::delimiter(text, start, settings.limits.max_columns));
    let is_tsv = source.name().to_ascii_lowercase().ends_with(".tsv");
    layout.delimiter_expected = is_tsv && layout.delimiter == b'\t';
    header::find(text, start, settings, &mut layout);
    layout
}

/// The text of a field, by its position, of the row that begins at `start`.
pub(crate) fn field_at<'t>(
    text: &'t [u8],
    start: u32,
    layout: &CsvLayout,
    index: usize,
) -> Option<Cow<'t, str>> {
    let mut row = split::RawRow::default();
    split::split(text, start as usize, layout, &mut row);
    fields::text_of(text, &row, layout, index)
}

/// Splits rows of one file, one after the other, and tells their fields.
pub(crate) struct Fields<'t> {
    text: &'t [u8],
    layout: &'t CsvLayout,
    row: split::RawRow,
    /// Ends of the fields of a row without quotes; empty where the row must be split with care.
    ends: Vec<usize>,
    start: usize,
}

impl<'t> Fields<'t> {
    /// Of a file.
    pub(crate) fn of(text: &'t [u8], layout: &'t CsvLayout) -> Self {
        Self {
            text,
            layout,
            row: split::RawRow::default(),
            ends: Vec::new(),
            start: 0,
        }
    }

    /// Takes the row that begins at `start`.
    pub(crate) fn split(&mut self, start: u32) {
        self.start = start as usize;
        if !self.split_plain() {
            self.ends.clear();
            split::split(self.text, start as usize, self.layout, &mut self.row);
        }
    }

    /// The short way, for rows without quotes.
    fn split_plain(&mut self) -> bool {
        self.ends.clear();
        let rest = self.text.get(self.start..).unwrap_or_default();
        let length = memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        let line = rest.get(..length).unwrap_or_default();
        if memchr::memchr(b'"', line).is_some() {
            return false;
        }
        let delimiters = memchr::memchr_iter(self.layout.delimiter, line);
        self.ends.extend(delimiters.map(|at| self.start + at));
        self.ends.push(self.start + length);
        true
    }

    /// The text of a field of that row.
    pub(crate) fn text(&self, index: usize) -> Option<Cow<'t, str>> {
        if let Some(end) = self.ends.get(index) {
            let before = index.checked_sub(1).and_then(|index| self.ends.get(index));
            let begin = before.map_or(self.start, |end| end + 1);
            let bytes = self.text.get(begin..*end)?;
            return Some(match std::str::from_utf8(bytes) {
                Ok(text) => text.into(),
                Err(_) => String::from_utf8_lossy(bytes),
            });
        }
        if !self.ends.is_empty() {
            return None;
        }
        fields::text_of(self.text, &self.row, self.layout, index)
    }
}

/// Everything about a sheet that its first rows tell.
fn sheet_layout(text: &[u8], sheet: SheetLayout, settings: &Settings) -> CsvLayout {
    let mut layout = CsvLayout {
        delimiter: b',',
        max_field: settings.limits.max_field,
        max_columns: Some(settings.limits.max_columns),
        sheet: Some(Box::new(sheet)),
        contents: settings.naming.contents,
        ..CsvLayout::default()
    };
    header::find(text, 0, settings, &mut layout);
    layout
}

/// Reads the repayment whose row begins at `start` again.
pub(crate) fn record_at<'t>(
    text: &'t [u8],
    start: u32,
    layout: &CsvLayout,
    no: RecordNo,
) -> Record<'t> {
    let mut row = split::RawRow::default();
    split::split(text, start as usize, layout, &mut row);
    let fit = fields::fit(text, &row, layout);
    fields::record(text, &row, layout, fit, no)
}

/// A row that goes over a limit.
pub(super) enum Limit {
    /// A field is too long.
    Field(usize, u32),
    /// There are too many fields.
    Columns(usize, u32),
}

impl Limit {
    fn in_file(&self, source: &Source) -> RunError {
        let line = |at: usize| u64::from(source.position(to_u32(at)).line);
        let file = source.name().to_owned();
        let sheet = source.sheet().map(|sheet| sheet.name().to_owned());
        match *self {
            Limit::Field(at, limit) => RunError::FieldTooLong {
                file,
                sheet,
                line: line(at),
                limit: u64::from(limit),
            },
            Limit::Columns(at, limit) => RunError::TooManyColumns {
                file,
                sheet,
                line: line(at),
                limit: u64::from(limit),
            },
        }
    }
}

#[cfg(test)]
mod tests;
