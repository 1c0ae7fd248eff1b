//! The one pass over a file's rows: each becomes a repayment or is set aside for a stated reason.

use std::cell::OnceCell;

use foldhash::fast::RandomState;

use super::Limit;
use super::fields::{Fit, fit, labels, other_delimiter, ragged_place, record};
use super::plain::PlainRows;
use super::split::{RawRow, is_blank, split};
use rust_decimal::Decimal;

use crate::amount::AmountText;
use crate::engine::Progress;
use crate::finding::Field;
use crate::ids::{Glance, are_built_alike, glance, is_date};
use crate::model::{BrokenQuote, CsvLayout, Ragged, RowRun, Rows, TotalsRow};
use crate::read::collect::Collector;
use crate::settings::Settings;
use crate::source::{Span, to_u32};
use crate::words;

/// Bytes between two messages to whoever watches.
const PROGRESS_STRIDE: usize = 4 << 20;

/// Takes all rows from the file.
pub(super) fn scan<'s>(
    text: &[u8],
    start: usize,
    layout: &mut CsvLayout,
    settings: &Settings,
    hasher: &'s RandomState,
    progress: &dyn Progress,
) -> Result<(Collector<'s>, Rows), Limit> {
    let body = layout.body as usize;
    let collector = Collector::new(expected_records(text, body), settings, hasher);
    let mut scan = Scan {
        text,
        layout,
        limit_columns: settings.limits.max_columns,
        collector,
        rows: Rows::default(),
        waiting: Vec::new(),
        first_id: OnceCell::new(),
        last_total: None,
    };
    scan.take_top(start);
    scan.take_rows(body, progress)?;
    scan.finish();
    scan.collector.settle();
    Ok((scan.collector, scan.rows))
}

/// A guess from the first rows, so that lists need not grow.
fn expected_records(text: &[u8], body: usize) -> usize {
    let rest = text.get(body..).unwrap_or_default();
    let sample = rest.get(..1 << 14).unwrap_or(rest);
    let is_line_end = |byte: &&u8| matches!(byte, b'\n' | b'\r');
    let lines = sample.iter().filter(is_line_end).count().max(1);
    rest.len() / (sample.len() / lines).max(1) + 1
}

struct Scan<'t, 'l, 's> {
    text: &'t [u8],
    layout: &'l mut CsvLayout,
    limit_columns: u32,
    collector: Collector<'s>,
    rows: Rows,
    /// Rows that are notes if no data follow, else something else; and blank rows between them.
    waiting: Vec<Waiting>,
    /// The first repayment's loan id, once it was asked for.
    first_id: OnceCell<Vec<u8>>,
    /// The sum at the totals row before, for subtotals.
    last_total: Option<crate::amount::Total>,
}

/// A row that is judged when the next one is known.
#[derive(Clone, Copy)]
struct Waiting {
    start: usize,
    span: Span,
    is_blank: bool,
}

impl Scan<'_, '_, '_> {
    /// Counts what stands above the data.
    fn take_top(&mut self, start: usize) {
        if let Some(span) = self.layout.sep_line {
            self.rows.read += 1;
            self.rows
                .set_aside(self.without_line_end(span), "FMT015", false);
        }
        let header = self.layout.header.as_ref().map(|header| header.span);
        let mut at = self.layout.sep_line.map_or(start, |span| span.end as usize);
        let mut row = RawRow::default();
        let known = std::mem::take(&mut self.layout.columns);
        while at < self.layout.body as usize {
            split(self.text, at, self.layout, &mut row);
            at = row.next;
            self.rows.read += 1;
            if header == Some(row.span) {
                self.rows.header += 1;
            } else if self.layout.titles.is_some() {
                self.rows.set_aside(row.span, "FMT016", true);
            } else {
                self.set_blank_aside(row.span);
            }
        }
        self.layout.columns = known;
    }

    fn without_line_end(&self, span: Span) -> Span {
        let line = self.text.get(span.range()).unwrap_or_default();
        let ends = line
            .iter()
            .rev()
            .take_while(|byte| matches!(byte, b'\n' | b'\r'))
            .count();
        Span::new(span.start, span.end.saturating_sub(to_u32(ends)))
    }

    fn set_blank_aside(&mut self, span: Span) {
        let joins = self
            .rows
            .set_aside
            .last()
            .is_some_and(|last| last.why == "FMT010" && self.follows(last.span, span));
        match self.layout.blanks.last_mut().filter(|_| joins) {
            Some(run) => {
                run.span = run.span.to(span);
                run.rows += 1;
            }
            None => self.layout.blanks.push(RowRun {
                span,
                first: span,
                rows: 1,
            }),
        }
        self.rows.set_aside(span, "FMT010", joins);
    }

    /// Whether nothing but a line end stands between two rows.
    fn follows(&self, earlier: Span, later: Span) -> bool {
        super::split::after_line_end(self.text, earlier.end as usize) == later.start as usize
    }

    fn take_rows(&mut self, body: usize, progress: &dyn Progress) -> Result<(), Limit> {
        let plain = PlainRows::new(self.layout);
        let mut row = RawRow::default();
        let mut at = body;
        let mut told = body;
        while at < self.text.len() {
            if let Some(plain) = plain.as_ref().filter(|_| self.waiting.is_empty()) {
                let before = self.collector.starts.len();
                at = plain.take_run(self.text, at, told + PROGRESS_STRIDE, &mut self.collector);
                let taken = (self.collector.starts.len() - before) as u64;
                self.rows.read += taken;
                self.rows.repayments += taken;
            }
            if at >= told + PROGRESS_STRIDE {
                progress.advance((at - told) as u64);
                told = at;
            } else if at < self.text.len() {
                split(self.text, at, self.layout, &mut row);
                self.check_limits(&row)?;
                let start = std::mem::replace(&mut at, row.next);
                self.take(start, &row);
            }
        }
        progress.advance((at - told) as u64);
        Ok(())
    }

    fn check_limits(&self, row: &RawRow) -> Result<(), Limit> {
        let start = row.span.start as usize;
        if row.fields.len() > self.limit_columns as usize {
            return Err(Limit::Columns(start, self.limit_columns));
        }
        let longest = row
            .fields
            .iter()
            .map(|field| field.outer.len())
            .max()
            .unwrap_or(0);
        if longest > self.layout.max_field {
            return Err(Limit::Field(start, self.layout.max_field));
        }
        Ok(())
    }

    /// Takes a row the long way.
    fn take(&mut self, start: usize, row: &RawRow) {
        let is_blank = row.is_blank(self.text);
        if is_blank || self.may_be_note(row) {
            self.waiting.push(Waiting {
                start,
                span: row.span,
                is_blank,
            });
            return;
        }
        let is_totals = row.fault.is_none() && self.is_totals(row);
        self.release_waiting();
        self.rows.read += 1;
        if is_totals {
            self.set_totals_aside(row);
        } else if self.repeats_header(row) {
            self.set_header_aside(row.span);
        } else {
            self.take_repayment(start, row);
        }
    }

    fn take_repayment(&mut self, start: usize, row: &RawRow) {
        let fit = fit(self.text, row, self.layout);
        if let Some((fault, place)) = row.fault {
            let row_readable = fit != Fit::Ragged;
            self.layout.quotes.push(BrokenQuote {
                place,
                fault,
                row_readable,
            });
            if !row_readable {
                self.rows.set_aside(row.span, "FMT005", false);
                return;
            }
        } else if fit == Fit::Ragged {
            self.layout.ragged.push(Ragged {
                span: row.span,
                place: ragged_place(row, self.layout),
                found: to_u32(row.fields.len()),
                other_delimiter: other_delimiter(self.text, row, self.layout),
            });
            self.rows.set_aside(row.span, "FMT004", false);
            return;
        }
        let record = record(self.text, row, self.layout, fit, self.collector.next_no());
        self.rows.repayments += 1;
        self.collector.push(&record, to_u32(start));
        if self.layout.has_labels() {
            let texts = labels(self.text, row, self.layout, fit);
            self.collector
                .label_last(&texts.each_ref().map(|text| text.as_bytes()));
        }
    }

    /// One filled field that is words and no id, where data should stand: a note, if only such rows follow. Under a note a
    /// date is one too, and a number of pages.
    fn may_be_note(&self, row: &RawRow) -> bool {
        if row.fault.is_some() || self.layout.columns.len() < 2 {
            return false;
        }
        let mut filled = row.filled(self.text);
        let (Some(index), None) = (filled.next(), filled.next()) else {
            return false;
        };
        let field = row.bytes(self.text, index);
        let words = String::from_utf8_lossy(field);
        // From the end: a note is never far.
        let follows_note = self.waiting.iter().rev().any(|row| !row.is_blank);
        if follows_note && (is_date(words.trim()) || is_page_of_pages(field)) {
            return true;
        }
        let has_letters = words.chars().filter(|char| char.is_alphabetic()).count() >= 3;
        let is_sentence = words.trim().contains(' ')
            || words::is_note(&words)
            || !words.contains(|char: char| char.is_ascii_digit());
        let other_separator = [b',', b';', b'\t', b'|']
            .iter()
            .any(|mark| *mark != self.layout.delimiter && field.contains(mark));
        let holds_a_row = other_separator && other_delimiter(self.text, row, self.layout).is_some();
        has_letters
            && is_sentence
            && !holds_a_row
            && glance(field) == Glance::Look
            && !words::is_totals_label(&words)
    }

    /// Rows were waiting for what follows; data follow.
    fn release_waiting(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let mut row = RawRow::default();
        for waiting in std::mem::take(&mut self.waiting) {
            self.rows.read += 1;
            if waiting.is_blank {
                self.set_blank_aside(waiting.span);
            } else {
                split(self.text, waiting.start, self.layout, &mut row);
                self.take_repayment(waiting.start, &row);
            }
        }
    }

    /// Nothing follows the waiting rows: notes are notes, and empty lines at the very end are nothing.
    fn finish(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let is_nothing = |row: &Waiting| {
            row.is_blank
                && self
                    .text
                    .get(row.span.range())
                    .is_some_and(|bytes| bytes.iter().all(u8::is_ascii_whitespace))
        };
        let kept = waiting
            .iter()
            .rposition(|row| !is_nothing(row))
            .map_or(0, |last| last + 1);
        let rows = waiting.get(..kept).unwrap_or_default();
        let mut notes = rows.iter().filter(|row| !row.is_blank);
        if let Some(first) = notes.next() {
            let last = notes.next_back().unwrap_or(first);
            let count =
                u32::try_from(rows.iter().filter(|row| !row.is_blank).count()).unwrap_or(u32::MAX);
            self.layout.notes = Some(RowRun {
                span: first.span.to(last.span),
                first: first.span,
                rows: count,
            });
        }
        for row in rows {
            self.rows.read += 1;
            if self.layout.notes.is_some() {
                self.rows.set_aside(row.span, "FMT016", true);
            } else {
                self.set_blank_aside(row.span);
            }
        }
    }

    /// A totals label in a row without another loan id, or the sum of the rows above and no loan id or none like theirs.
    fn is_totals(&self, row: &RawRow) -> bool {
        let loan_id = self.loan_id(row);
        if loan_id.is_empty() {
            return self.label(row).is_some() || self.amount_is_sum(row);
        }
        words::is_totals_label(&String::from_utf8_lossy(loan_id))
            || self.is_unlike_all(loan_id) && self.amount_is_sum(row)
    }

    fn loan_id(&self, row: &RawRow) -> &[u8] {
        let loan = self.layout.column_of(Field::LoanId);
        loan.map_or(&[][..], |index| row.bytes(self.text, index))
            .trim_ascii()
    }

    /// Whether something with letters is built otherwise than the first loan id and the last one.
    fn is_unlike_all(&self, id: &[u8]) -> bool {
        let starts = &self.collector.starts;
        let id_at = |start: u32| {
            let mut row = RawRow::default();
            split(self.text, start as usize, self.layout, &mut row);
            self.loan_id(&row).to_vec()
        };
        let (Some(first), Some(last)) = (starts.first(), starts.last()) else {
            return false;
        };
        let first = self.first_id.get_or_init(|| id_at(*first));
        !are_built_alike(id, first)
            && String::from_utf8_lossy(id).contains(char::is_alphabetic)
            && glance(id) == Glance::Look
            && !are_built_alike(id, &id_at(*last))
    }

    fn label(&self, row: &RawRow) -> Option<usize> {
        row.filled(self.text).find(|index| {
            words::is_totals_label(&String::from_utf8_lossy(row.bytes(self.text, *index)))
        })
    }

    /// Whether the row's amount is what the rows above, or those since the totals row before, add up to.
    fn amount_is_sum(&self, row: &RawRow) -> bool {
        let above = self.collector.starts.len();
        let (Some(value), Some(sum)) = (self.value_of(row), self.collector.sum_so_far()) else {
            return false;
        };
        let since_last = self.last_total.map(|last| {
            let mut since = sum;
            since -= last;
            since
        });
        above >= 2
            && !value.is_zero()
            && (sum.equals(value) || since_last.is_some_and(|sum| sum.equals(value)))
    }

    fn value_of(&self, row: &RawRow) -> Option<Decimal> {
        AmountText::new(&self.amount_of(row)?).only_reading()
    }

    fn amount_of(&self, row: &RawRow) -> Option<String> {
        let index = self.layout.column_of(Field::Amount)?;
        let field = String::from_utf8_lossy(row.bytes(self.text, index)).into_owned();
        (!field.trim().is_empty()).then_some(field)
    }

    fn set_totals_aside(&mut self, row: &RawRow) {
        let own = self.layout.column_of(Field::LoanId);
        let label = self
            .label(row)
            .or(own.filter(|index| !is_blank(row.bytes(self.text, *index))));
        let amount = self.amount_of(row);
        let sum = self.collector.sum_so_far();
        let stated = self.value_of(row).filter(|_| !self.amount_is_sum(row));
        let differs = sum.zip(stated).filter(|(sum, stated)| !sum.equals(*stated));
        let field = label
            .or(self.layout.column_of(Field::Amount))
            .and_then(|index| row.fields.get(index));
        self.layout.totals.push(TotalsRow {
            span: row.span,
            place: field.map_or(row.span, |field| field.inner()),
            label: label
                .map(|index| String::from_utf8_lossy(row.bytes(self.text, index)).into_owned()),
            amount,
            sum: differs.map(|(sum, _)| sum.to_string()),
        });
        self.last_total = sum;
        self.rows.set_aside(row.span, "FMT011", false);
    }

    fn repeats_header(&self, row: &RawRow) -> bool {
        let Some(header) = &self.layout.header else {
            return false;
        };
        header.cells.len() == row.fields.len()
            && header.cells.iter().enumerate().all(|(index, cell)| {
                let field = row.bytes(self.text, index);
                field
                    .trim_ascii()
                    .eq_ignore_ascii_case(cell.text.trim().as_bytes())
            })
    }

    fn set_header_aside(&mut self, span: Span) {
        let joins = self
            .layout
            .repeated_headers
            .last()
            .is_some_and(|last| self.follows(last.span, span));
        match self.layout.repeated_headers.last_mut().filter(|_| joins) {
            Some(run) => {
                run.span = run.span.to(span);
                run.rows += 1;
            }
            None => self.layout.repeated_headers.push(RowRun {
                span,
                first: span,
                rows: 1,
            }),
        }
        self.rows.set_aside(span, "FMT018", joins);
    }
}

/// `1/3`
fn is_page_of_pages(field: &[u8]) -> bool {
    let mut parts = field.trim_ascii().split(|byte| *byte == b'/');
    let mut is_number = || {
        parts.next().is_some_and(|part| {
            (1..=4).contains(&part.len()) && part.iter().all(u8::is_ascii_digit)
        })
    };
    is_number() && is_number() && parts.next().is_none()
}
