//! Lays cells out as separated values: one line for each row from the first, cells from column A on, blank rows as blank
//! lines, and nothing after the last value.

use super::facts::MAX_ROWS;
use super::{Trouble, csv};
use crate::model::RowRun;
use crate::settings::Limits;
use crate::source::{Span, to_u32};

/// The rows so far.
pub(super) struct Grid {
    limits: Limits,
    room: u64,
    text: String,
    /// Where each row begins.
    rows: Vec<u32>,
    /// Up to which column each row has cells.
    widths: Vec<u16>,
}

impl Grid {
    /// An empty grid whose text may have `room` bytes.
    pub(super) fn new(limits: Limits, room: u64) -> Self {
        Self {
            limits,
            room,
            text: String::new(),
            rows: Vec::new(),
            widths: Vec::new(),
        }
    }

    /// Adds a value at its place, counted from 0. Places rise.
    pub(super) fn put(&mut self, row: u32, column: u32, value: &str) -> Result<(), Trouble> {
        if column >= self.limits.max_columns {
            return Err(Trouble::Columns(row + 1, self.limits.max_columns));
        }
        let width = u16::try_from(column + 1).map_err(|_| Trouble::Broken("cells"))?;
        let index = row as usize;
        if row >= MAX_ROWS || index + 1 < self.rows.len() {
            return Err(Trouble::Broken("cells"));
        }
        while self.rows.len() <= index {
            if !self.rows.is_empty() {
                self.text.push('\n');
            }
            self.rows.push(to_u32(self.text.len()));
            self.widths.push(0);
        }
        let last = self.widths.last_mut().ok_or(Trouble::Broken("cells"))?;
        if width <= *last {
            return Err(Trouble::Broken("cells"));
        }
        let separators = width - (*last).max(1);
        *last = width;
        for _ in 0..separators {
            self.text.push(',');
        }
        let start = self.text.len();
        push_field(value, &mut self.text);
        if self.text.len() - start > self.limits.max_field as usize {
            return Err(Trouble::Field(row + 1, self.limits.max_field));
        }
        self.demand_room(self.text.len())
    }

    fn demand_room(&self, length: usize) -> Result<(), Trouble> {
        if length as u64 > self.room.min(u64::from(u32::MAX)) {
            Err(Trouble::TooLarge("text", self.room))
        } else {
            Ok(())
        }
    }

    /// The text, and where in it each row begins. A row ends where the widest of the first rows does, among which the
    /// header is: so every value that is missing has a place.
    pub(super) fn into_text(self) -> Result<(String, Vec<u32>), Trouble> {
        let top = self.widths.iter().take(csv::SEARCHED_ROWS);
        let width = top.copied().max().unwrap_or(0);
        let missing = |own: u16| match own {
            0 => 0,
            _ => usize::from(width.saturating_sub(own)),
        };
        let padding: usize = self.widths.iter().map(|own| missing(*own)).sum();
        if padding == 0 {
            return Ok((self.text, self.rows));
        }
        let length = self.text.len() + padding;
        self.demand_room(length)?;
        let mut text = String::with_capacity(length);
        let mut rows = Vec::with_capacity(self.rows.len());
        let ends = self.rows.iter().skip(1).map(|next| *next as usize);
        let ends = ends.chain([self.text.len() + 1]);
        for ((start, end), own) in self.rows.iter().zip(ends).zip(&self.widths) {
            if !rows.is_empty() {
                text.push('\n');
            }
            rows.push(to_u32(text.len()));
            let row = self.text.get(*start as usize..end - 1);
            text.push_str(row.unwrap_or_default());
            text.extend(std::iter::repeat_n(',', missing(*own)));
        }
        Ok((text, rows))
    }
}

/// In quotes where a separated value needs them.
fn push_field(value: &str, text: &mut String) {
    if memchr::memchr3(b',', b'\n', b'\r', value.as_bytes()).is_none() && !value.contains('"') {
        text.push_str(value);
        return;
    }
    text.push('"');
    for char in value.chars() {
        if char == '"' {
            text.push('"');
        }
        text.push(char);
    }
    text.push('"');
}

/// Runs of rows, the first and the last counted from 0, as places in a text.
pub(super) fn runs(ranges: &[(u32, u32)], rows: &[u32], length: usize) -> Vec<RowRun> {
    let start = |row: u32| rows.get(row as usize).copied();
    let end = |row: u32| start(row + 1).map_or(to_u32(length), |next| next - 1);
    ranges
        .iter()
        .filter_map(|(first, last)| {
            let last = (*last).min(to_u32(rows.len()).checked_sub(1)?);
            let first_row = Span::new(start(*first)?, end(*first));
            Some(RowRun {
                span: Span::new(first_row.start, end(last)),
                first: first_row,
                rows: last - first + 1,
            })
        })
        .collect()
}
