//! Streams a sheet's values from calamine into the grid, one cell after the other.

use std::io::Cursor;

use calamine::{DataRef, XlsxCellReader};

use super::Trouble;
use super::facts::Facts;
use super::grid::Grid;
use super::value::{self, Zeros};
use crate::finding::Field;
use crate::read::csv::SEARCHED_ROWS;
use crate::words::{self, Meaning};

/// How much of a sheet is read.
#[derive(Clone, Copy)]
pub(super) enum Until {
    /// All of it.
    End,
    /// So many rows from the first on, whatever they hold.
    Row(usize),
}

impl Until {
    /// Whether a row, counted from 0, is not wanted any more.
    pub(super) fn is_behind(self, row: u32) -> bool {
        match self {
            Until::End => false,
            Until::Row(rows) => row as usize >= rows,
        }
    }
}

/// Puts every value of a sheet into the grid.
pub(super) fn fill(
    cells: &mut XlsxCellReader<'_, Cursor<&[u8]>>,
    facts: &Facts,
    until: Until,
    grid: &mut Grid,
) -> Result<(), Trouble> {
    let mut formulas = facts.formulas.iter().peekable();
    let mut formats = Formats::default();
    let mut amounts = Vec::new();
    let mut text = String::new();
    while let Some((cell, style)) = cells.next_cell_with_style_id()? {
        let (row, column) = cell.get_position();
        if until.is_behind(row) {
            return Ok(());
        }
        text.clear();
        let written = match cell.get_value() {
            DataRef::Empty => {
                let formula = formulas.next_if(|next| (next.row, next.column) == (row, column));
                formula.map_or("", |formula| &formula.text)
            }
            DataRef::String(written) => written,
            DataRef::SharedString(written) => written,
            DataRef::Float(number) => {
                let zeros = formats
                    .of(style, cells)
                    .filter(|_| !amounts.contains(&column));
                value::push_number(*number, zeros, &mut text);
                &text
            }
            DataRef::Int(number) => {
                value::push_whole(*number, &mut text);
                &text
            }
            DataRef::Bool(true) => "TRUE",
            DataRef::Bool(false) => "FALSE",
            DataRef::DateTime(date) => {
                value::push_date(date, &mut text);
                &text
            }
            DataRef::DateTimeIso(date) | DataRef::DurationIso(date) => {
                value::push_iso_date(date, &mut text);
                &text
            }
            DataRef::Error(error) => {
                text.push_str(&error.to_string());
                &text
            }
        };
        if (row as usize) < SEARCHED_ROWS && names_amounts(written) {
            amounts.push(column);
        }
        if !written.is_empty() {
            grid.put(row, column, written)?;
        }
    }
    Ok(())
}

/// Whether a cell is the header of amounts: their zeros are none of an id.
fn names_amounts(written: &str) -> bool {
    let meaning = words::header(written).0;
    matches!(
        meaning,
        Meaning::Value(Field::Amount, _) | Meaning::Principal
    )
}

/// The styles whose numbers are shown with leading zeros, each looked at once.
#[derive(Default)]
struct Formats(Vec<Format>);

#[derive(Clone)]
enum Format {
    Unknown,
    Plain,
    Zeros(Zeros),
}

impl Formats {
    fn of(&mut self, style: usize, cells: &XlsxCellReader<'_, Cursor<&[u8]>>) -> Option<&Zeros> {
        let styles = cells.styles();
        if self.0.is_empty() {
            self.0.resize(styles.len(), Format::Unknown);
        }
        let format = self.0.get_mut(style)?;
        if matches!(format, Format::Unknown) {
            let code = styles.get(style)?.number_format.as_ref();
            let zeros = code.and_then(|format| Zeros::of(&format.format_code));
            *format = zeros.map_or(Format::Plain, Format::Zeros);
        }
        match format {
            Format::Zeros(zeros) => Some(zeros),
            Format::Unknown | Format::Plain => None,
        }
    }
}
