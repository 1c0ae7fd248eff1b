//! Finds what separates the fields of a file: what Excel's `sep=` line says, what makes a header of known names, or what
//! gives rows of one length.

use super::split::{RawRow, split};
use crate::amount::AmountText;
use crate::ids::{Glance, glance};
use crate::model::CsvLayout;
use crate::source::Span;
use crate::words::{self, Meaning};

/// Rows that a guess looks at.
const SAMPLE_ROWS: usize = 40;

/// Separators by how usual they are; the first of equals wins.
const CANDIDATES: [u8; 9] = *b",;\t|:^~!&";

/// Excel's `sep=;` line at `start`: its separator and its span with the line end.
pub(super) fn sep_line(text: &[u8], start: usize) -> Option<(u8, Span)> {
    let line = text.get(start..)?;
    let length = memchr::memchr2(b'\n', b'\r', line).unwrap_or(line.len());
    let content = line.get(..length)?;
    let content = content
        .strip_prefix(b"\"")
        .and_then(|rest| rest.strip_suffix(b"\""))
        .unwrap_or(content);
    let (key, rest) = content.split_at_checked(4)?;
    let delimiter = match rest {
        [delimiter] => *delimiter,
        [] => b',',
        _ => return None,
    };
    let end = super::split::after_line_end(text, start + length);
    key.eq_ignore_ascii_case(b"sep=")
        .then(|| (delimiter, Span::of(start, end)))
}

/// The most likely separator.
pub(super) fn delimiter(text: &[u8], start: usize) -> u8 {
    let scored = CANDIDATES
        .into_iter()
        .map(|candidate| (score(text, start, candidate), candidate));
    scored
        .reduce(|best, other| if other.0 > best.0 { other } else { best })
        .map_or(b',', |(_, delimiter)| delimiter)
}

/// Known headers first, then rows that read as repayments, then rows of one length.
type Score = (usize, usize, usize);

fn score(text: &[u8], start: usize, delimiter: u8) -> Score {
    let layout = CsvLayout {
        delimiter,
        max_field: 1 << 16,
        ..CsvLayout::default()
    };
    let mut row = RawRow::default();
    let (mut headers, mut repayments) = (0, 0);
    let mut lengths: Vec<usize> = Vec::new();
    let mut at = start;
    for _ in 0..SAMPLE_ROWS {
        if at >= text.len() {
            break;
        }
        split(text, at, &layout, &mut row);
        at = row.next;
        if row.is_blank(text) || row.fields.len() < 2 {
            continue;
        }
        lengths.push(row.fields.len());
        headers = headers.max(known_headers(text, &row));
        repayments += usize::from(reads_as_repayment(text, &row));
    }
    let most = lengths
        .iter()
        .map(|length| lengths.iter().filter(|other| *other == length).count())
        .max();
    (headers, repayments, most.unwrap_or(0))
}

/// How many of a row's cells name a value of a repayment.
pub(super) fn known_headers(text: &[u8], row: &RawRow) -> usize {
    let is_known = |index: &usize| {
        let name = String::from_utf8_lossy(row.bytes(text, *index));
        name.len() <= 64 && matches!(words::header(&name).0, Meaning::Value(..))
    };
    (0..row.fields.len()).filter(is_known).count()
}

/// Whether a row has something like an id first and something like an amount after it.
pub(super) fn reads_as_repayment(text: &[u8], row: &RawRow) -> bool {
    let looks_like_id = glance(row.bytes(text, 0)) != Glance::Look;
    looks_like_id && (1..row.fields.len()).any(|index| reads_as_amount(row.bytes(text, index)))
}

/// Whether a field reads as an amount in any way.
pub(super) fn reads_as_amount(field: &[u8]) -> bool {
    field.len() <= 64
        && field.iter().any(|byte| !byte.is_ascii_alphabetic())
        && std::str::from_utf8(field).is_ok_and(|field| AmountText::new(field).exact().is_some())
}
