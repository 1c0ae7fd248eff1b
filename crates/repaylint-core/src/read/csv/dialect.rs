//! Finds what separates the fields of a file: what Excel's `sep=` line says, what makes a header of known names, or what
//! gives rows of one length.

use super::near::position;
use super::split::{RawRow, split};
use crate::amount::AmountText;
use crate::ids::{Glance, glance};
use crate::model::CsvLayout;
use crate::source::Span;
use crate::words::{self, Meaning};

/// Rows that a guess looks at.
const SAMPLE_ROWS: usize = 40;

/// Where a separator must occur to be one.
const SAMPLE_BYTES: usize = 1 << 13;

/// Separators other than the comma by how usual they are; the first of equals wins, and the comma before all.
const OTHERS: [u8; 8] = *b";\t|:^~!&";

/// Excel's `sep=;` line at `start`: its separator and its span with the line end.
pub(super) fn sep_line(text: &[u8], start: usize) -> Option<(u8, Span)> {
    let line = text.get(start..)?;
    let length = position(line, [b'\n', b'\r']).unwrap_or(line.len());
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
pub(super) fn delimiter(text: &[u8], start: usize, max_columns: u32) -> u8 {
    let score = |delimiter| Score::of(text, start, delimiter, max_columns);
    let comma = score(b',');
    if comma.is_sure {
        return b',';
    }
    let rest = text.get(start..).unwrap_or_default();
    let head = rest.get(..SAMPLE_BYTES).unwrap_or(rest);
    let others = OTHERS
        .into_iter()
        .filter(|other| memchr::memchr(*other, head).is_some())
        .map(|other| (score(other), other));
    others
        .fold(
            (comma, b','),
            |best, other| {
                if other.0 > best.0 { other } else { best }
            },
        )
        .1
}

/// What speaks for a separator, weightiest first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// A header with two known names, and a repayment: no need to look further.
    is_sure: bool,
    /// Known headers and repayments both, or rows as long as a header of two known names.
    is_report: bool,
    /// Rows that read as repayments: a header alone may be in another separator.
    repayments: usize,
    /// Known headers in one row.
    headers: usize,
    /// Rows of one length.
    alike: usize,
}

impl Score {
    fn of(text: &[u8], start: usize, delimiter: u8, max_columns: u32) -> Self {
        let layout = CsvLayout {
            delimiter,
            max_field: 1 << 16,
            max_columns: Some(max_columns),
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
            if headers < 2 {
                headers = headers.max(known_headers(text, &row));
            }
            repayments += usize::from(reads_as_repayment(text, &row));
            if headers >= 2 && repayments > 0 {
                break;
            }
        }
        let alike = lengths
            .iter()
            .map(|length| lengths.iter().filter(|other| *other == length).count())
            .max()
            .unwrap_or(0);
        let all_alike = alike == lengths.len() && lengths.len() > 1;
        Self {
            is_sure: headers >= 2 && repayments > 0,
            is_report: headers > 0 && repayments > 0 || headers >= 2 && all_alike,
            repayments,
            headers,
            alike,
        }
    }
}

/// How many of a row's cells name a value of a repayment.
pub(super) fn known_headers(text: &[u8], row: &RawRow) -> usize {
    let is_known = |name: &String| matches!(words::header(name).0, Meaning::Value(..));
    names(text, row).filter(is_known).count()
}

/// A row's cells that may be names: short, and with letters. Stray quotes belong to no name.
pub(super) fn names<'a>(text: &'a [u8], row: &'a RawRow) -> impl Iterator<Item = String> + 'a {
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    (0..row.fields.len())
        .map(|index| row.bytes(text, index))
        .filter(move |bytes| bytes.len() <= 64 && bytes.iter().any(is_letter))
        .map(|bytes| name(bytes, row))
}

/// A header cell as a name.
pub(super) fn name(bytes: &[u8], row: &RawRow) -> String {
    let name = String::from_utf8_lossy(bytes);
    let name = name.trim_start_matches('\u{feff}');
    if row.fault.is_some() {
        name.replace('"', "")
    } else {
        name.replace("\"\"", "\"")
    }
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
