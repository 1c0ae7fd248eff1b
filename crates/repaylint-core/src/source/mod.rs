//! A file's bytes as text: which encoding they are in, and where a place in the text stands on disk, in which line
//! and column. Knows neither CSV nor JSON.

mod decode;
mod detect;
mod encoding;
mod lines;
mod sheet;
mod span;

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use decode::Decoded;
pub use encoding::Encoding;
use lines::LineIndex;
pub use sheet::{Sheet, letters};
pub use span::{Span, to_u32};

/// The bytes of a file: a vector, or whatever the caller keeps them in.
pub type Bytes = Box<dyn AsRef<[u8]> + Send + Sync>;

/// A place in a text as people count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// From 1. Lines end with LF, CR LF or a lone CR. Of a sheet, the row.
    pub line: u32,
    /// From 1, in Unicode scalar values; a byte-order mark is not counted. Of a sheet, its column.
    pub column: u32,
}

/// A file's bytes, understood as text.
pub struct Source {
    name: String,
    disk: Bytes,
    text: Text,
    encoding: Encoding,
    bom_len: u32,
    lines: OnceLock<LineIndex>,
}

/// The text of a file.
enum Text {
    /// The bytes on disk.
    AsOnDisk,
    /// Decoded from them.
    Decoded(Decoded),
    /// Taken from a workbook.
    Sheet(Sheet),
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("name", &self.name)
            .field("bytes", &self.disk().len())
            .field("encoding", &self.encoding)
            .finish_non_exhaustive()
    }
}

impl Source {
    /// Understands bytes as text, in the given encoding or the one that they show. Any bytes are some text.
    pub fn new(name: impl Into<String>, disk: Bytes, told: Option<Encoding>) -> Self {
        let bytes = (*disk).as_ref();
        let detected = match told {
            Some(encoding) => detect::told(bytes, encoding),
            None => detect::detect(bytes),
        };
        let text = detected.decoder.map_or(Text::AsOnDisk, |decoder| {
            Text::Decoded(Decoded::new(bytes, decoder))
        });
        let bom_len = if detected.has_bom {
            '\u{feff}'.len_utf8()
        } else {
            0
        };
        Self {
            name: name.into(),
            disk,
            text,
            encoding: detected.encoding,
            bom_len: to_u32(bom_len),
            lines: OnceLock::new(),
        }
    }

    /// A sheet that was read from a workbook of these bytes.
    pub fn of_sheet(name: impl Into<String>, disk: Bytes, sheet: Sheet) -> Self {
        Self {
            name: name.into(),
            disk,
            text: Text::Sheet(sheet),
            encoding: Encoding::Utf8,
            bom_len: 0,
            lines: OnceLock::new(),
        }
    }

    /// The name that reports show.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes on disk.
    pub fn disk(&self) -> &[u8] {
        (*self.disk).as_ref()
    }

    /// The text as UTF-8, a byte-order mark included. Always valid: what is not is decoded.
    pub fn text(&self) -> &[u8] {
        match &self.text {
            Text::AsOnDisk => self.disk(),
            Text::Decoded(decoded) => decoded.text.as_bytes(),
            Text::Sheet(sheet) => sheet.text(),
        }
    }

    /// The sheet, if the text is one of a workbook.
    pub fn sheet(&self) -> Option<&Sheet> {
        match &self.text {
            Text::Sheet(sheet) => Some(sheet),
            Text::AsOnDisk | Text::Decoded(_) => None,
        }
    }

    fn decoded(&self) -> Option<&Decoded> {
        match &self.text {
            Text::Decoded(decoded) => Some(decoded),
            Text::AsOnDisk | Text::Sheet(_) => None,
        }
    }

    /// The encoding of the bytes on disk; UTF-8 for a workbook, in which it means nothing.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The byte-order mark in the text, if there is one.
    pub fn bom(&self) -> Option<Span> {
        (self.bom_len > 0).then(|| Span::new(0, self.bom_len))
    }

    /// Where the text proper begins: after the byte-order mark.
    pub fn body_start(&self) -> u32 {
        self.bom_len
    }

    /// The first character of the text that is not UTF-8 on disk; `None` for UTF-8.
    pub fn first_not_utf8(&self) -> Option<Span> {
        self.decoded().map(|decoded| decoded.first_foreign)
    }

    /// All characters of the text that are not UTF-8 on disk, lowest first; empty for UTF-8 and for UTF-16, where
    /// every one is.
    pub fn foreign_characters(&self) -> impl Iterator<Item = Span> + '_ {
        self.decoded()
            .into_iter()
            .flat_map(|decoded| decoded.foreign(self.disk()))
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> Cow<'_, str> {
        String::from_utf8_lossy(self.text().get(span.range()).unwrap_or_default())
    }

    /// The byte on disk at which a place in the text stands; `None` in a workbook, where no byte is a cell's.
    pub fn disk_offset(&self, offset: u32) -> Option<u64> {
        match &self.text {
            Text::AsOnDisk => Some(u64::from(offset)),
            Text::Decoded(decoded) => Some(decoded.disk_offset(offset, self.disk())),
            Text::Sheet(_) => None,
        }
    }

    /// Line and column of a place in the text; of a sheet, row and column of its cell.
    pub fn position(&self, offset: u32) -> Position {
        if let Text::Sheet(sheet) = &self.text {
            return sheet.position(offset);
        }
        let index = self.lines.get_or_init(|| LineIndex::new(self.text()));
        let mut position = index.position(self.text(), offset);
        if position.line == 1 && self.bom_len > 0 {
            position.column = position.column.saturating_sub(1).max(1);
        }
        position
    }

    /// Where a span begins and, exclusive, ends: one past its last character, in a sheet one past its last cell.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let mut end = self.position(span.end);
        end.column += u32::from(self.sheet().is_some());
        (self.position(span.start), end)
    }

    /// The character that begins at a place in the text; empty at its end.
    pub fn character_at(&self, offset: u32) -> Span {
        let rest = self.text().get(offset as usize..).unwrap_or_default();
        let continued = |byte: &&u8| (**byte & 0xC0) == 0x80;
        let following = rest.iter().skip(1).take(3).take_while(continued).count();
        Span::new(offset, offset + to_u32((1 + following).min(rest.len())))
    }

    /// Rows with the line end after the last of them: what goes when they are deleted.
    pub fn with_line_end(&self, rows: Span) -> Span {
        let rest = self.text().get(rows.end as usize..).unwrap_or_default();
        let length = match rest {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        Span::new(rows.start, rows.end + length)
    }

    /// The whole line around a place, without its line end.
    pub fn line_around(&self, offset: u32) -> Span {
        let text = self.text();
        let at = (offset as usize).min(text.len());
        let start = text.get(..at).unwrap_or_default();
        let start =
            memchr::memrchr2(b'\n', b'\r', start).map_or(self.bom_len as usize, |end| end + 1);
        let rest = text.get(at..).unwrap_or_default();
        let end = memchr::memchr2(b'\n', b'\r', rest).map_or(text.len(), |length| at + length);
        Span::of(start.min(end), end)
    }
}

#[cfg(test)]
mod tests;
