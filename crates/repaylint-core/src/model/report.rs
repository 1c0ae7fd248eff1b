//! One file of the run after it was read.

use super::{Columns, Kept, Layout, Record};
use crate::amount::{AmountText, Total};
use crate::books::control::Control;
use crate::finding::{Field, FileId, RecordNo};
use crate::read;
use crate::source::{Source, Span, to_u32};
use crate::terms::{Basis, ColumnMode};
use crate::words::{self, Meaning};

/// The format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Separated values.
    Csv,
    /// The API's body.
    Json,
    /// A sheet of an Excel workbook.
    Xlsx,
}

impl Kind {
    /// The word in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Csv => "csv",
            Kind::Json => "json",
            Kind::Xlsx => "xlsx",
        }
    }
}

/// A run of neighbouring rows that are no repayments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// From the first row's first byte to the last row's last.
    pub span: Span,
    /// How many rows.
    pub rows: u32,
    /// The code of the rule that says why.
    pub why: &'static str,
}

/// Where every row of the file went.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// All rows that were met, counted where they are taken from the file.
    pub read: u64,
    /// Header rows.
    pub header: u64,
    /// Rows that are repayments.
    pub repayments: u64,
    /// The others.
    pub set_aside: Vec<SetAside>,
}

impl Rows {
    /// Sets rows aside, joining them to the run before when they follow it for the same reason.
    pub fn set_aside(&mut self, span: Span, why: &'static str, joins: bool) {
        match self.set_aside.last_mut() {
            Some(last) if joins && last.why == why => {
                last.span = last.span.to(span);
                last.rows += 1;
            }
            _ => self.set_aside.push(SetAside { span, rows: 1, why }),
        }
    }

    /// Number of rows set aside.
    pub fn set_aside_count(&self) -> u64 {
        self.set_aside.iter().map(|run| u64::from(run.rows)).sum()
    }
}

/// Two columns that look exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exchanged {
    /// Which two, in the order of [`Field::ALL`].
    pub columns: [Field; 2],
    /// Whether reference data know the values the other way round; else the decimals show it.
    pub known: bool,
}

/// One file of the run after one pass over it. Repayments are not kept: [`Report::record`] reads one again.
#[derive(Debug)]
pub struct Report {
    /// Its place among the inputs.
    pub id: FileId,
    /// Its bytes and text.
    pub source: Source,
    /// How it is built, with everything that caught the reader's eye.
    pub layout: Layout,
    /// Where its rows went.
    pub rows: Rows,
    /// What its columns look like as a whole.
    pub columns: Columns,
    /// Offset of each repayment in the text.
    pub starts: Vec<u32>,
    /// Repayments with a value that does not read plainly, in order.
    pub suspects: Vec<RecordNo>,
    /// A hash of each repayment's loan id, for finding repeats; 0 where it names no loan.
    pub(crate) keys: Vec<u32>,
    /// Every repayment's values, where they are to be compared with reference data.
    pub kept: Kept,
    /// In which mode its repayments are understood; set by the engine from configuration and columns.
    pub mode: ColumnMode,
    /// Sum of its amounts; completed by the engine.
    pub total: Total,
    /// The columns that look exchanged; set by the engine, as reference data may prove it.
    pub exchanged: Option<Exchanged>,
    /// The control file beside it; set by the engine.
    pub control: Option<Control>,
}

impl Report {
    /// The format.
    pub fn kind(&self) -> Kind {
        match self.layout {
            Layout::Csv(_) if self.source.sheet().is_some() => Kind::Xlsx,
            Layout::Csv(_) => Kind::Csv,
            Layout::Json(_) => Kind::Json,
        }
    }

    /// Number of repayments.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether it holds no repayment.
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// The numbers of all repayments.
    pub fn numbers(&self) -> impl Iterator<Item = RecordNo> + use<> {
        (0..to_u32(self.len())).map(RecordNo)
    }

    /// The last repayment that begins at or before a place in the text.
    pub fn record_before(&self, offset: u32) -> Option<RecordNo> {
        let begun = self.starts.partition_point(|start| *start <= offset);
        Some(RecordNo(to_u32(begun.checked_sub(1)?)))
    }

    /// Reads a repayment again, with a place on every value.
    pub fn record(&self, no: RecordNo) -> Option<Record<'_>> {
        let start = *self.starts.get(no.0 as usize)?;
        match &self.layout {
            Layout::Csv(layout) => {
                Some(read::csv::record_at(self.source.text(), start, layout, no))
            }
            Layout::Json(layout) => read::json::record_at(self.source.text(), start, layout, no),
        }
    }

    /// The basis that the name of its amounts tells, if it tells any.
    pub fn basis(&self) -> Option<Basis> {
        let meaning = match &self.layout {
            Layout::Csv(layout) => layout.header_cell(Field::Amount)?.meaning,
            Layout::Json(layout) => {
                let first = *self.starts.first()?;
                let name = read::json::name_of(self.source.text(), first, layout, Field::Amount)?;
                words::header(&name).0
            }
        };
        match meaning {
            Meaning::Value(Field::Amount, basis) => basis,
            _ => None,
        }
    }

    /// Keeps the amounts of repayments that do not read plainly, now that their column is known.
    pub(crate) fn keep_amounts_of_suspects(&mut self, minor_units: u32) {
        if self.kept.amounts.is_empty() {
            return;
        }
        for index in 0..self.suspects.len() {
            let Some(no) = self.suspects.get(index).copied() else {
                break;
            };
            let amount = self.record(no).and_then(|record| {
                let cell = record.amount.filter(|_| !record.broken_quote)?;
                let amount = AmountText::new(&cell.text);
                amount
                    .in_column(&self.columns.amount, minor_units)
                    .only_reading()
            });
            self.kept.amounts.set(no.0, amount);
        }
    }

    /// The header of a field's column, as the file spells it.
    pub fn header_of(&self, field: Field) -> Option<&str> {
        let Layout::Csv(layout) = &self.layout else {
            return None;
        };
        let index = layout.column_of(field)?;
        let cell = layout.header.as_ref()?.cells.get(index)?;
        Some(&cell.text)
    }
}
