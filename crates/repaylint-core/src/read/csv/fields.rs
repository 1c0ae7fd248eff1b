//! From the fields of a row to the values of a repayment: which field is which, and whether the row has the right number.

use std::borrow::Cow;

use super::dialect::reads_as_amount;
use super::split::{RawField, RawRow, is_blank};
use crate::amount::{AmountText, Mark};
use crate::finding::{Field, RecordNo};
use crate::ids::{Glance, glance};
use crate::model::{Cell, Column, CsvLayout, Form, Label, Record};
use crate::source::Span;

/// How a row's fields go with the file's columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// Field by field.
    Fits,
    /// The amount's own comma splits it in two fields.
    Joined {
        /// The column of the amount.
        amount: usize,
        /// How many places further than their columns the fields after it stand: none where the header leaves room for the
        /// rest of the amount.
        shift: usize,
    },
    /// Not at all.
    Ragged,
}

/// Compares a row with the file's columns.
pub(super) fn fit(text: &[u8], row: &RawRow, layout: &CsvLayout) -> Fit {
    // Without an id or an amount no row can be read, and how long each is says nothing more. In a sheet every cell has its
    // column, and what stands beside the table is none of its rows' fields.
    if layout.sheet.is_some() || !layout.can_be_read() {
        return Fit::Fits;
    }
    let columns = layout.columns.len();
    let found = row.fields.len();
    let filled = row.filled(text).last().map_or(0, |index| index + 1);
    let needed = layout.needed_columns();
    let has_surplus = found > columns + layout.surplus;
    let looks_moved = |index: usize| looks_moved(text, row, layout, index);
    let mut all_columns = layout.columns.iter().enumerate();
    let is_moved = has_surplus && looks_moved(needed)
        || all_columns.any(|(index, column)| *column == Column::Nameless && looks_moved(index));
    if found >= needed && filled <= columns && !is_moved && !lacks_a_separator(text, row, layout) {
        return Fit::Fits;
    }
    let split = layout.column_of(Field::Amount).filter(|amount| {
        layout.delimiter == b','
            && is_split_amount(text, row, *amount)
            && names_loan(text, row, layout)
    });
    let Some(amount) = split else {
        return Fit::Ragged;
    };
    let has_room = layout.columns.get(amount + 1) == Some(&Column::Nameless);
    let is_one_more =
        found > columns && (filled == columns + 1 || found == columns + layout.surplus + 1);
    match (is_one_more, has_room) {
        (false, true) if found >= needed => Fit::Joined { amount, shift: 0 },
        (true, _) => Fit::Joined { amount, shift: 1 },
        _ => Fit::Ragged,
    }
}

/// Whether one field holds what belongs in two: an id that is none, in a row that ends early.
fn lacks_a_separator(text: &[u8], row: &RawRow, layout: &CsvLayout) -> bool {
    let id = row.bytes(text, layout.column_of(Field::LoanId).unwrap_or_default());
    ends_early(text, row, layout) && !is_blank(id) && glance(id) == Glance::Look
}

/// Whether a row has fewer fields than columns, and nothing in the last of those that are read.
pub(super) fn ends_early(text: &[u8], row: &RawRow, layout: &CsvLayout) -> bool {
    let last = layout.needed_columns().checked_sub(1);
    row.fields.len() < layout.named_columns()
        && layout.sheet.is_none()
        && last.is_some_and(|last| is_blank(row.bytes(text, last)))
}

/// Whether a field beside the columns that are read could belong into the last one before it: then a separator too many
/// may have moved it there. An amount with all its decimals lacks nothing.
fn looks_moved(text: &[u8], row: &RawRow, layout: &CsvLayout, index: usize) -> bool {
    let value = row.bytes(text, index);
    let before = layout.columns.get(..index).unwrap_or_default();
    let last = before.iter().rposition(|column| column.is_read());
    match last.filter(|last| before.get(*last) == Some(&Column::Read(Field::Amount))) {
        Some(amount) => {
            let mut beside = before.iter().take(amount);
            let follows_id = beside.next_back().is_none_or(|column| column.is_read());
            reads_as_amount(value) && !(follows_id && has_decimals(row.bytes(text, amount)))
        }
        None => looks_read(value),
    }
}

/// `25.00`, but not `45.1`, of which the rest may stand beside it.
fn has_decimals(amount: &[u8]) -> bool {
    let point = amount.iter().position(|byte| *byte == b'.');
    let decimals = point.and_then(|point| amount.get(point + 1..));
    decimals.is_some_and(|digits| digits.len() >= 2 && digits.iter().all(u8::is_ascii_digit))
}

/// Whether a value could be one of those that are read.
pub(super) fn looks_read(field: &[u8]) -> bool {
    reads_as_amount(field) || glance(field) != Glance::Look
}

/// Whether the ids before the amount are there: else it is another separator that is one too many.
fn names_loan(text: &[u8], row: &RawRow, layout: &CsvLayout) -> bool {
    [Field::LoanId, Field::ClientId]
        .into_iter()
        .filter_map(|field| layout.column_of(field))
        .all(|index| !is_blank(row.bytes(text, index)))
}

/// Whether two neighbouring fields are one amount that was written with a comma and without quotes.
pub(super) fn is_split_amount(text: &[u8], row: &RawRow, amount: usize) -> bool {
    let Some(joined) = joined_span(row, amount) else {
        return false;
    };
    let Ok(written) = std::str::from_utf8(text.get(joined.range()).unwrap_or_default()) else {
        return false;
    };
    let whole = row.bytes(text, amount);
    let rest = row.bytes(text, amount + 1);
    let is_digits = |bytes: &[u8]| !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    let read = AmountText::new(written);
    let is_whole =
        is_digits(whole.strip_prefix(b"-").unwrap_or(whole)) || read.has(Mark::GroupedByPoint);
    // Nobody writes more decimals than three: what has more is another value beside the amount.
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    is_whole && (1..=3).contains(&digits) && !read.has(Mark::NotANumber)
}

fn joined_span(row: &RawRow, amount: usize) -> Option<Span> {
    let (first, second) = (row.fields.get(amount)?, row.fields.get(amount + 1)?);
    (!first.quoted && !second.quoted).then(|| first.outer.to(second.outer))
}

/// The repayment that a row is.
pub(super) fn record<'t>(
    text: &'t [u8],
    row: &RawRow,
    layout: &CsvLayout,
    fit: Fit,
    no: RecordNo,
) -> Record<'t> {
    let cell = |field| {
        let index = layout.column_of(field)?;
        Some(value(text, row, layout, fit, index))
    };
    Record {
        no,
        span: row.span,
        loan_id: cell(Field::LoanId),
        client_id: cell(Field::ClientId),
        amount: cell(Field::Amount),
        broken_quote: row.fault.is_some(),
        violations: Vec::new(),
    }
}

fn value<'t>(
    text: &'t [u8],
    row: &RawRow,
    layout: &CsvLayout,
    fit: Fit,
    column: usize,
) -> Cell<'t> {
    if let Fit::Joined { amount, .. } = fit
        && column == amount
    {
        let span = joined_span(row, amount).unwrap_or_default();
        return cell(
            text,
            RawField {
                outer: span,
                quoted: false,
                escaped: false,
            },
            Form::Joined,
            layout,
        );
    }
    let index = match fit {
        Fit::Joined { amount, shift } if column > amount => column + shift,
        _ => column,
    };
    let missing = RawField {
        outer: Span::at(row.span.end),
        quoted: false,
        escaped: false,
    };
    let field = row.fields.get(index).copied().unwrap_or(missing);
    cell(
        text,
        field,
        if field.quoted {
            Form::Quoted
        } else {
            Form::Bare
        },
        layout,
    )
}

fn cell<'t>(text: &'t [u8], field: RawField, form: Form, layout: &CsvLayout) -> Cell<'t> {
    let span = field.inner();
    let written = String::from_utf8_lossy(text.get(span.range()).unwrap_or_default());
    let value = if field.escaped {
        Cow::Owned(written.replace("\"\"", "\""))
    } else {
        written
    };
    Cell {
        span,
        outer: field.outer,
        text: value,
        form,
        delimiter: Some(layout.delimiter),
    }
}

/// The further columns of a list of loans.
pub(super) fn labels<'t>(
    text: &'t [u8],
    row: &RawRow,
    layout: &CsvLayout,
    fit: Fit,
) -> [Cow<'t, str>; Label::COUNT] {
    Label::ALL.map(|label| {
        let mut columns = layout.columns.iter();
        let index = columns.position(|column| *column == Column::Label(label));
        index.map_or(Cow::default(), |index| {
            value(text, row, layout, fit, index).text
        })
    })
}

/// The text of a field by its position.
pub(super) fn text_of<'t>(
    text: &'t [u8],
    row: &RawRow,
    layout: &CsvLayout,
    index: usize,
) -> Option<Cow<'t, str>> {
    let field = *row.fields.get(index)?;
    Some(cell(text, field, Form::Bare, layout).text)
}

/// The first field beyond the file's columns, or the end of a row that is too short.
pub(super) fn ragged_place(row: &RawRow, layout: &CsvLayout) -> Span {
    let surplus = row
        .fields
        .get(layout.named_columns())
        .filter(|_| !layout.columns.is_empty());
    surplus.map_or(Span::at(row.span.end), |field| field.outer)
}

/// Another separator by which a row would have the file's number of fields.
pub(super) fn other_delimiter(text: &[u8], row: &RawRow, layout: &CsvLayout) -> Option<u8> {
    let line = text.get(row.span.range()).unwrap_or_default();
    [b';', b'\t', b'|', b',']
        .into_iter()
        .filter(|other| *other != layout.delimiter)
        .find(|other| {
            let fields: Vec<&[u8]> = line.split(|byte| byte == other).collect();
            let all_filled = layout
                .columns
                .iter()
                .zip(&fields)
                .all(|(column, field)| !column.is_read() || !is_blank(field));
            fields.len() >= layout.needed_columns().max(2)
                && fields.len() <= layout.columns.len()
                && all_filled
        })
}
