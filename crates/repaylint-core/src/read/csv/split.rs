//! Splits one row into fields (RFC 4180) and proves that its quotes are sane. A quote that cannot be right is named, and
//! the rest of its line is read by the separators alone, so that no row after it is lost.

use super::near::position;
use crate::finding::Field;
use crate::ids::{Glance, glance};
use crate::model::{CsvLayout, QuoteFault};
use crate::source::{Span, to_u32};

/// A field as it lies in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RawField {
    /// With its quotes.
    pub(super) outer: Span,
    /// In sane quotes.
    pub(super) quoted: bool,
    /// With doubled quotes inside.
    pub(super) escaped: bool,
}

impl RawField {
    /// Without its quotes.
    pub(super) fn inner(self) -> Span {
        if self.quoted {
            Span::new(self.outer.start + 1, self.outer.end - 1)
        } else {
            self.outer
        }
    }
}

/// A row as it lies in the text.
#[derive(Clone, Debug, Default)]
pub(super) struct RawRow {
    /// Without its line end.
    pub(super) span: Span,
    /// Where the next row begins.
    pub(super) next: usize,
    /// Its fields: at least one.
    pub(super) fields: Vec<RawField>,
    /// The first quote at fault.
    pub(super) fault: Option<(QuoteFault, Span)>,
}

impl RawRow {
    /// The bytes of a field without its quotes.
    pub(super) fn bytes<'t>(&self, text: &'t [u8], index: usize) -> &'t [u8] {
        self.fields
            .get(index)
            .and_then(|field| text.get(field.inner().range()))
            .unwrap_or_default()
    }

    /// Whether nothing but blanks stands in it.
    pub(super) fn is_blank(&self, text: &[u8]) -> bool {
        (0..self.fields.len()).all(|index| is_blank(self.bytes(text, index)))
    }

    /// The indices of fields that are not blank.
    pub(super) fn filled<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
        (0..self.fields.len()).filter(|index| !is_blank(self.bytes(text, *index)))
    }
}

pub(super) fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b' ' | b'\t'))
        || std::str::from_utf8(bytes).is_ok_and(|text| text.trim().is_empty())
}

/// Splits the row that begins at `start` into `row`. The layout tells the separator and, once it is known, how many
/// columns there are.
pub(super) fn split(text: &[u8], start: usize, layout: &CsvLayout, row: &mut RawRow) {
    row.fields.clear();
    row.fault = None;
    let mut splitter = Splitter {
        text,
        delimiter: layout.delimiter,
        max_field: layout.max_field as usize,
        max_columns: layout.max_columns.map_or(usize::MAX, |most| most as usize),
        row,
    };
    let mut end = splitter.from(start);
    let several_lines = |field: &RawField| {
        field.quoted
            && memchr::memchr2(
                b'\n',
                b'\r',
                text.get(field.outer.range()).unwrap_or_default(),
            )
            .is_some()
    };
    let first_long = splitter.row.fields.iter().position(several_lines);
    let may_be_insane = layout.sheet.is_none() && !layout.columns.is_empty();
    if let Some(index) = first_long.filter(|_| may_be_insane) {
        let insane =
            !fits(text, splitter.row, layout) || swallows_a_row(text, splitter.row, start, layout);
        if let Some(field) = splitter.row.fields.get(index).copied().filter(|_| insane) {
            splitter.row.fields.truncate(index);
            let quote = Span::new(field.outer.start, field.outer.start + 1);
            splitter.row.fault = Some((QuoteFault::Unclosed, quote));
            end = splitter.plainly_from(field.outer.start as usize);
        }
    }
    row.span = Span::of(start, end);
    row.next = after_line_end(text, end);
}

/// Where the line after the line end at `end` begins. One or two carriage returns before a line feed belong to it.
pub(super) fn after_line_end(text: &[u8], end: usize) -> usize {
    end + match text.get(end..).unwrap_or_default() {
        [b'\r', b'\r', b'\n', ..] => 3,
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// Whether the number of fields is one that the file's rows have; empty ones at the end do not count.
fn fits(text: &[u8], row: &RawRow, layout: &CsvLayout) -> bool {
    let filled = row.filled(text).last().map_or(0, |index| index + 1);
    row.fields.len() >= layout.needed_columns() && filled <= layout.columns.len()
}

/// Whether a line inside a quoted field is itself a repayment, or the lines that the field begins and ends in are both one:
/// then the quote was not meant to reach so far.
fn swallows_a_row(text: &[u8], row: &RawRow, start: usize, layout: &CsvLayout) -> bool {
    let is_break = |byte: &u8| matches!(byte, b'\n' | b'\r');
    let inner = |field: &RawField| text.get(field.inner().range()).unwrap_or_default();
    let lines = |from: usize| text.get(from..).unwrap_or_default().split(is_break);
    let is_row = |from: usize| {
        let line = lines(from).next();
        line.is_some_and(|line| looks_like_repayment(line, layout))
    };
    let swallows = |field: &RawField| {
        let inside = inner(field);
        let Some(last_break) = inside.iter().rposition(is_break) else {
            return false;
        };
        let last_line = field.inner().start as usize + last_break + 1;
        let holds_a_row = || {
            let mut lines = inside.split(is_break).skip(1);
            lines.any(|line| looks_like_repayment(line, layout))
        };
        holds_a_row() || is_row(start) && is_row(last_line)
    };
    row.fields.iter().filter(|field| field.quoted).any(swallows)
}

/// As many fields as the file has columns, something like an id, and nothing but an amount where amounts stand.
fn looks_like_repayment(line: &[u8], layout: &CsvLayout) -> bool {
    let fields = || line.split(|byte| *byte == layout.delimiter);
    let field = |field| {
        layout
            .column_of(field)
            .and_then(|index| fields().nth(index))
            .unwrap_or_default()
    };
    let (loan_id, amount) = (field(Field::LoanId), field(Field::Amount));
    fields().count() == layout.columns.len()
        && (loan_id.iter().any(u8::is_ascii_digit) || glance(loan_id) != Glance::Look)
        && amount.iter().any(u8::is_ascii_digit)
        && amount
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'"' | b' '))
}

/// `="00123"`: written so that Excel keeps the zeros, and a matter of ids (IDS010).
fn is_text_for_excel(field: &[u8]) -> bool {
    let inside = field
        .strip_prefix(b"=\"")
        .and_then(|rest| rest.strip_suffix(b"\""));
    inside.is_some_and(|inside| !inside.contains(&b'"'))
}

struct Splitter<'t, 'r> {
    text: &'t [u8],
    delimiter: u8,
    max_field: usize,
    max_columns: usize,
    row: &'r mut RawRow,
}

impl Splitter<'_, '_> {
    /// Reads fields from `at` to the end of the row; gives the row's end.
    fn from(&mut self, mut at: usize) -> usize {
        loop {
            let end = if self.text.get(at) == Some(&b'"') {
                match self.closing_quote(at) {
                    Ok((close, escaped)) => {
                        self.push(at, close + 1, true, escaped);
                        close + 1
                    }
                    Err(fault) => {
                        self.fault(fault, at);
                        return self.plainly_from(at);
                    }
                }
            } else {
                self.bare_field(at)
            };
            match self.text.get(end) {
                Some(byte) if *byte == self.delimiter && self.is_full() => {
                    return self.line_end(end);
                }
                Some(byte) if *byte == self.delimiter => at = end + 1,
                _ => return end,
            }
        }
    }

    /// Reads fields from `at` to the end of the line by the separators alone; a field in sane quotes still counts as quoted.
    fn plainly_from(&mut self, mut at: usize) -> usize {
        loop {
            let end = self.field_end(at);
            let field = self.text.get(at..end).unwrap_or_default();
            let quoted = field.len() >= 2
                && field.starts_with(b"\"")
                && field.ends_with(b"\"")
                && memchr::memchr_iter(b'"', field).count() == 2;
            self.push(at, end, quoted, false);
            match self.text.get(end) {
                Some(byte) if *byte == self.delimiter && self.is_full() => {
                    return self.line_end(end);
                }
                Some(byte) if *byte == self.delimiter => at = end + 1,
                _ => return end,
            }
        }
    }

    /// Whether there is one field more than may be read, so that the rest of the line tells nothing new.
    fn is_full(&self) -> bool {
        self.row.fields.len() > self.max_columns
    }

    fn line_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        position(rest, [b'\n', b'\r']).map_or(self.text.len(), |length| at + length)
    }

    fn bare_field(&mut self, at: usize) -> usize {
        let end = self.field_end(at);
        let field = self.text.get(at..end).unwrap_or_default();
        let quote = position(field, [b'"']).filter(|_| !is_text_for_excel(field));
        if let Some(offset) = quote {
            self.fault(QuoteFault::Bare, at + offset);
        }
        self.push(at, end, false, false);
        end
    }

    fn field_end(&self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        position(rest, [self.delimiter, b'\n', b'\r']).map_or(self.text.len(), |length| at + length)
    }

    /// The quote that closes the field opened at `open`, and whether quotes are doubled inside.
    fn closing_quote(&self, open: usize) -> Result<(usize, bool), QuoteFault> {
        let limit = (open + 1 + self.max_field).min(self.text.len());
        let mut at = open + 1;
        let mut escaped = false;
        loop {
            let rest = self.text.get(at..limit).unwrap_or_default();
            let quote = at + memchr::memchr(b'"', rest).ok_or(QuoteFault::Unclosed)?;
            match self.text.get(quote + 1) {
                Some(b'"') => {
                    escaped = true;
                    at = quote + 2;
                }
                None | Some(b'\n' | b'\r') => return Ok((quote, escaped)),
                Some(byte) if *byte == self.delimiter => return Ok((quote, escaped)),
                Some(_) => {
                    let inside = self.text.get(open..quote).unwrap_or_default();
                    let is_of_later_line = memchr::memchr2(b'\n', b'\r', inside).is_some();
                    return Err(if is_of_later_line {
                        QuoteFault::Unclosed
                    } else {
                        QuoteFault::TextAfter
                    });
                }
            }
        }
    }

    fn push(&mut self, start: usize, end: usize, quoted: bool, escaped: bool) {
        self.row.fields.push(RawField {
            outer: Span::of(start, end),
            quoted,
            escaped,
        });
    }

    fn fault(&mut self, fault: QuoteFault, at: usize) {
        let at = to_u32(at);
        self.row.fault.get_or_insert((fault, Span::new(at, at + 1)));
    }
}
