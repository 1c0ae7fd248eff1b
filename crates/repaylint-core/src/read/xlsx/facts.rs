//! What calamine does not tell of a sheet: hidden rows and columns, and formulas whose results are not stored. Proves on the
//! way that every reference lies within a sheet.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Trouble;
use super::cells::Until;
use super::xml::{attribute, is_true, push_reference};

/// Rows of a sheet.
pub(super) const MAX_ROWS: u32 = 1 << 20;

/// Columns of a sheet.
const MAX_COLUMNS: u32 = 1 << 14;

/// A formula without a stored result, its place counted from 0.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Formula {
    pub(super) row: u32,
    pub(super) column: u32,
    /// With its `=`.
    pub(super) text: String,
}

/// What a sheet's XML says beside the values.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Runs of hidden rows, the first and the last, counted from 0.
    pub(super) hidden_rows: Vec<(u32, u32)>,
    /// Counted from 0.
    pub(super) hidden_columns: Vec<usize>,
    /// In order.
    pub(super) formulas: Vec<Formula>,
}

/// Reads a sheet's XML, up to the first cell that is not wanted.
pub(super) fn read<R: BufRead>(mut xml: Reader<R>, until: Until) -> Result<Facts, Trouble> {
    let mut reading = Reading::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => {
                let place = reading.start(&element)?;
                if place.is_some_and(|row| until.is_behind(row)) {
                    return Ok(reading.facts);
                }
            }
            Ok(Event::Text(text)) => reading.text(&text.xml10_content()),
            Ok(Event::CData(text)) => reading.text(&text.xml10_content()),
            Ok(Event::GeneralRef(reference)) => {
                let mut text = String::new();
                push_reference(&reference, &mut text);
                reading.text(&text);
            }
            Ok(Event::End(element)) => {
                let name = element.local_name();
                if name.as_ref() == "sheetData" {
                    return Ok(reading.facts);
                }
                reading.end(name.as_ref());
            }
            Ok(Event::Eof) => return Ok(reading.facts),
            Ok(_) => {}
            Err(_) => return Err(Trouble::Broken("xml")),
        }
    }
}

#[derive(Default)]
struct Reading {
    facts: Facts,
    /// Where a row or cell stands that does not say so.
    row: u32,
    column: u32,
    /// The cell that is read.
    cell: Option<Cell>,
    inside: Inside,
}

struct Cell {
    row: u32,
    column: u32,
    formula: Option<String>,
    has_value: bool,
}

#[derive(Default, PartialEq)]
enum Inside {
    #[default]
    Other,
    Formula,
    Value,
}

impl Reading {
    /// Takes an element; gives the row of a cell.
    fn start(&mut self, element: &BytesStart<'_>) -> Result<Option<u32>, Trouble> {
        match element.local_name().as_ref() {
            "c" => return self.start_cell(element).map(Some),
            "v" | "is" => self.inside = Inside::Value,
            "f" => {
                self.inside = Inside::Formula;
                if let Some(cell) = &mut self.cell {
                    cell.formula = Some("=".to_owned());
                }
            }
            "row" => self.start_row(element)?,
            "col" => self.column_format(element)?,
            "dimension" => {
                let range = attribute(element, "ref")?.unwrap_or_default();
                if !is_range(&range) {
                    return Err(Trouble::Broken("cells"));
                }
            }
            _ => {}
        }
        Ok(None)
    }

    fn start_row(&mut self, element: &BytesStart<'_>) -> Result<(), Trouble> {
        let mut is_hidden = false;
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Trouble::Broken("xml"))?;
            match attribute.key.as_ref() {
                "r" => {
                    let row = row(&attribute.value).ok_or(Trouble::Broken("cells"))?;
                    self.row = row;
                }
                "hidden" => is_hidden |= is_true(&attribute.value),
                "ht" => is_hidden |= is_zero(&attribute.value),
                _ => {}
            }
        }
        if is_hidden {
            match self.facts.hidden_rows.last_mut() {
                Some((_, last)) if *last + 1 == self.row => *last = self.row,
                _ => self.facts.hidden_rows.push((self.row, self.row)),
            }
        }
        Ok(())
    }

    fn start_cell(&mut self, element: &BytesStart<'_>) -> Result<u32, Trouble> {
        let mut place = (self.row, self.column);
        let mut has_value = false;
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Trouble::Broken("xml"))?;
            match attribute.key.as_ref() {
                "r" => place = cell(&attribute.value).ok_or(Trouble::Broken("cells"))?,
                // A formula whose result is an empty text stores nothing else.
                "t" => has_value |= attribute.value == "str",
                _ => {}
            }
        }
        self.column = place.1.saturating_add(1);
        self.inside = Inside::Other;
        self.cell = Some(Cell {
            row: place.0,
            column: place.1,
            formula: None,
            has_value,
        });
        Ok(place.0)
    }

    fn column_format(&mut self, element: &BytesStart<'_>) -> Result<(), Trouble> {
        let hidden = attribute(element, "hidden")?.is_some_and(|hidden| is_true(&hidden));
        let narrow = attribute(element, "width")?.is_some_and(|width| is_zero(&width));
        let number = |name| {
            let number = attribute(element, name)?.and_then(|number| number.parse().ok());
            Ok::<u32, Trouble>(number.unwrap_or(0).min(MAX_COLUMNS))
        };
        let (first, last) = (number("min")?.max(1), number("max")?);
        // Formats of columns do not overlap, so there cannot be more of them than columns.
        if (hidden || narrow) && self.facts.hidden_columns.len() < MAX_COLUMNS as usize {
            let columns = (first - 1..last).map(|column| column as usize);
            self.facts.hidden_columns.extend(columns);
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else {
            return;
        };
        match self.inside {
            Inside::Value => cell.has_value |= !text.is_empty(),
            Inside::Formula => {
                if let Some(formula) = &mut cell.formula {
                    formula.push_str(text);
                }
            }
            Inside::Other => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "v" | "is" | "f" => self.inside = Inside::Other,
            "row" => {
                self.row = self.row.saturating_add(1);
                self.column = 0;
            }
            "c" => {
                if let Some(cell) = self.cell.take()
                    && let Some(text) = cell.formula.filter(|_| !cell.has_value)
                {
                    self.facts.formulas.push(Formula {
                        row: cell.row,
                        column: cell.column,
                        text,
                    });
                }
            }
            _ => {}
        }
    }
}

fn is_zero(number: &str) -> bool {
    number.parse() == Ok(0.0_f64)
}

/// A row such as `7`, counted from 0.
fn row(written: &str) -> Option<u32> {
    let is_number = written.bytes().all(|byte| byte.is_ascii_digit());
    let row: u32 = written.parse().ok().filter(|_| is_number)?;
    row.checked_sub(1).filter(|row| *row < MAX_ROWS)
}

/// A cell such as `B7`: row and column, counted from 0.
fn cell(written: &str) -> Option<(u32, u32)> {
    let letters = written.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, digits) = written.split_at_checked(letters.min(4))?;
    let column = column.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    let column = column
        .checked_sub(1)
        .filter(|column| *column < MAX_COLUMNS)?;
    Some((row(digits)?, column))
}

/// `A1`, or `A1:C9`.
fn is_range(written: &str) -> bool {
    let (first, last) = written.split_once(':').unwrap_or((written, written));
    match (cell(first), cell(last)) {
        (Some(first), Some(last)) => first.0 <= last.0 && first.1 <= last.1,
        _ => false,
    }
}
