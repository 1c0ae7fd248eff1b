//! Finds the header, and from it, or without one from the number of fields, what each column holds.

use super::SEARCHED_ROWS;
use super::dialect::{known_headers, name, names, reads_as_amount};
use super::fields::{Fit, ends_early, fit, is_split_amount, looks_read, ragged_place};
use super::split::{RawRow, is_blank, split};
use crate::finding::Field;
use crate::ids::{Glance, glance};
use crate::model::{BrokenQuote, Column, CsvLayout, Header, HeaderCell, Label, Ragged, RowRun};
use crate::settings::{Contents, Settings};
use crate::source::{Span, to_u32};
use crate::terms::{Basis, ColumnMode};
use crate::words::{self, Meaning, Rank};

/// Rows at the top of a file, split without knowing how many columns there are.
struct Top {
    rows: Vec<RawRow>,
}

impl Top {
    fn read(text: &[u8], start: usize, layout: &CsvLayout) -> Self {
        let mut rows = Vec::new();
        let mut at = start;
        while at < text.len() && rows.len() < SEARCHED_ROWS {
            let mut row = RawRow::default();
            split(text, at, layout, &mut row);
            at = row.next;
            rows.push(row);
        }
        Self { rows }
    }

    /// The row above the data that names columns only under another separator, which it is then split by.
    fn header_in_another_separator(
        &mut self,
        text: &[u8],
        layout: &mut CsvLayout,
    ) -> Option<usize> {
        if layout.sheet.is_some() || self.rows.iter().any(|row| names_a_value(text, row)) {
            return None;
        }
        let data = self.rows.iter().position(|row| is_data(text, row))?;
        let (index, row, other) =
            self.rows
                .iter()
                .take(data)
                .enumerate()
                .find_map(|(index, row)| {
                    let (other, split) = split_otherwise(text, row, layout)?;
                    Some((index, split, other))
                })?;
        // A header in commas is right, and the finding about the separator of the data says all.
        if other != b',' || layout.delimiter_expected {
            let found = self.rows.get(index).map_or(1, |row| row.fields.len());
            layout.ragged.push(Ragged {
                span: row.span,
                place: Span::at(row.span.end),
                found: to_u32(found),
                other_delimiter: Some(other),
            });
        }
        *self.rows.get_mut(index)? = row;
        Some(index)
    }
}

/// The separator, other than the file's, under which a row names at least two values, and the row split by it.
fn split_otherwise(text: &[u8], row: &RawRow, usual: &CsvLayout) -> Option<(u8, RawRow)> {
    let others = [b',', b';', b'\t', b'|', b':', b' '];
    others
        .into_iter()
        .filter(|other| *other != usual.delimiter)
        .find_map(|other| {
            let layout = CsvLayout {
                delimiter: other,
                max_field: row.span.len(),
                max_columns: usual.max_columns,
                ..CsvLayout::default()
            };
            let mut split_row = RawRow::default();
            split(text, row.span.start as usize, &layout, &mut split_row);
            let names = split_row.span == row.span && known_headers(text, &split_row) >= 2;
            names.then_some((other, split_row))
        })
}

/// Fills in header, titles and columns of a layout that knows its separator, and where the data begin.
pub(super) fn find(text: &[u8], start: usize, settings: &Settings, layout: &mut CsvLayout) {
    layout.body = to_u32(start);
    let mut top = Top::read(text, start, layout);
    let header = if settings.header == Some(false) {
        None
    } else {
        let apart = top.header_in_another_separator(text, layout);
        apart.or_else(|| header_row(text, &top, settings))
    };
    layout.header_declared_absent = settings.header == Some(false);
    let first = match header {
        Some(index) => {
            set_header(text, &top, index, settings, layout);
            index + 1
        }
        None => set_columns_by_position(text, &top, settings, layout),
    };
    let titles = header.unwrap_or(first);
    layout.titles = titles_above(text, &top, titles);
    if let Some(row) = top.rows.get(first.saturating_sub(1)).filter(|_| first > 0) {
        layout.body = to_u32(row.next);
    }
    layout.first_row = top
        .rows
        .iter()
        .skip(first)
        .find(|row| !row.is_blank(text))
        .map(|row| row.span);
    let from = header.unwrap_or(first);
    layout.delimiter_at = top.rows.iter().skip(from).take(2).find_map(|row| {
        let end = row.fields.first()?.outer.end;
        let is_separator = text.get(end as usize) == Some(&layout.delimiter);
        is_separator.then(|| Span::new(end, end + 1))
    });
}

/// The row that names columns: the first with a known (or misspelt) name, else one that can only be names.
fn header_row(text: &[u8], top: &Top, settings: &Settings) -> Option<usize> {
    let declared = settings.header;
    let told = top
        .rows
        .iter()
        .position(|row| has_told_name(text, row, settings));
    if told.is_some() {
        return told;
    }
    // `Paid` names a column, or says of a repayment that it is paid.
    let is_header = |row: &RawRow| {
        row.filled(text).count() >= 2
            && names_a_value(text, row)
            && (!is_data(text, row) || known_headers(text, row) >= 2)
    };
    let found = top.rows.iter().position(is_header);
    let first_data = top.rows.iter().position(|row| is_data(text, row));
    match (found, first_data) {
        (Some(header), Some(data)) if data < header => {
            // Titles such as `Period,202610` look like data; a row as long as the header with an id and an amount is.
            let length = top.rows.get(header).map_or(0, |row| row.fields.len());
            let has_digit = |row: &RawRow, index: &usize| {
                row.bytes(text, *index).iter().any(u8::is_ascii_digit)
            };
            let is_real = top.rows.get(data).is_some_and(|row| {
                let with_digits = (0..length).filter(|index| has_digit(row, index));
                row.fields.len() == length && with_digits.count() >= 2
            });
            if is_real { None } else { Some(header) }
        }
        (Some(header), _) => Some(header),
        (None, Some(0)) if declared != Some(true) => None,
        (None, Some(data)) => {
            let length = top.rows.get(data).map_or(0, |row| row.fields.len());
            let is_above =
                |(index, row): &(usize, &RawRow)| *index < data && !begins_with_id(text, row);
            let above = top.rows.iter().enumerate().rfind(is_above);
            let names = above
                .filter(|(_, row)| row.fields.len() == length && row.filled(text).count() >= 2);
            if let Some((index, _)) = names {
                Some(index)
            } else if declared == Some(true) {
                Some(0)
            } else {
                None
            }
        }
        (None, None) => {
            let mut rows = top.rows.iter().enumerate();
            rows.find(|(_, row)| row.filled(text).count() >= 2)
                .filter(|(_, row)| declared == Some(true) || !begins_with_id(text, row))
                .map(|(index, _)| index)
        }
    }
}

/// Whether a row is a repayment by its first field, whatever has become of its amount: neither a header nor a title.
fn begins_with_id(text: &[u8], row: &RawRow) -> bool {
    let first = row.bytes(text, 0).trim_ascii();
    let is_number = !first.is_empty() && first.iter().all(u8::is_ascii_digit);
    is_number || glance(first) != Glance::Look
}

/// Whether a column has the name that the user says.
fn has_told_name(text: &[u8], row: &RawRow, settings: &Settings) -> bool {
    let told: Vec<String> = Field::ALL
        .into_iter()
        .filter_map(|field| settings.naming.name_of(field).map(words::fold))
        .collect();
    !told.is_empty() && names(text, row).any(|name| told.contains(&words::fold(&name)))
}

fn names_a_value(text: &[u8], row: &RawRow) -> bool {
    names(text, row).any(|name| {
        matches!(words::header(&name).0, Meaning::Value(..)) || words::misspelt(&name).is_some()
    })
}

/// Something in the first field, and an amount in another.
fn is_data(text: &[u8], row: &RawRow) -> bool {
    (1..row.fields.len()).any(|index| reads_as_amount(row.bytes(text, index)))
}

fn titles_above(text: &[u8], top: &Top, header: usize) -> Option<RowRun> {
    let rows = top.rows.get(..header)?;
    let filled = |row: &&RawRow| !row.is_blank(text);
    let (first, last) = (rows.iter().find(filled)?, rows.iter().rfind(filled)?);
    let count = rows.iter().filter(filled).count();
    let rows = u32::try_from(count).unwrap_or(u32::MAX);
    Some(RowRun {
        span: first.span.to(last.span),
        first: first.span,
        rows,
    })
}

fn set_header(text: &[u8], top: &Top, index: usize, settings: &Settings, layout: &mut CsvLayout) {
    let Some(row) = top.rows.get(index) else {
        return;
    };
    let data = top.rows.get(index + 1..).unwrap_or_default();
    let mut cells: Vec<HeaderCell> = (0..row.fields.len())
        .map(|index| {
            let name = name(row.bytes(text, index), row);
            let (mut meaning, rank) = words::header(&name);
            if meaning == Meaning::Empty && holds_values(text, data, index) {
                meaning = Meaning::Unknown;
            }
            let span = row
                .fields
                .get(index)
                .map_or(row.span, |field| field.inner());
            HeaderCell {
                span,
                text: name,
                meaning,
                rank,
                misspelt: None,
            }
        })
        .collect();
    layout.columns = columns(&mut cells, settings);
    if layout.sheet.is_none() && layout.can_be_read() {
        take_nameless(text, data, &mut cells, layout);
        layout.surplus = usual_surplus(text, data, layout);
    }
    if let Some((fault, place)) = row.fault {
        layout.quotes.push(BrokenQuote {
            place,
            fault,
            row_readable: true,
        });
    }
    if let Some(length) = length_of_misfits(text, data, layout) {
        layout.columns = columns_of_length(&mut cells, length, settings);
        layout.ragged.push(Ragged {
            span: row.span,
            place: ragged_place(row, layout),
            found: to_u32(row.fields.len()),
            other_delimiter: None,
        });
    }
    let named = cells
        .iter()
        .filter(|cell| cell.meaning != Meaning::Empty)
        .count();
    let all_unknown = cells
        .iter()
        .all(|cell| matches!(cell.meaning, Meaning::Unknown | Meaning::Empty));
    let none_read = !layout.columns.iter().any(|column| column.is_read());
    if none_read
        && all_unknown
        && named == cells.len()
        && let Some(columns) = by_position(cells.len())
    {
        layout.columns = columns;
        layout.by_position = true;
    }
    layout.header = Some(Header {
        span: row.span,
        cells,
    });
}

/// Whether any row has a value in a column.
fn holds_values(text: &[u8], rows: &[RawRow], column: usize) -> bool {
    rows.iter().any(|row| !is_blank(row.bytes(text, column)))
}

/// Finds the columns without a name in which a value may be one that was moved: next to the amount, and after all that are
/// read. Numbers in half of the rows that cannot be the rest of an amount prove a column of its own; one without any words
/// is none.
fn take_nameless(text: &[u8], data: &[RawRow], cells: &mut [HeaderCell], layout: &mut CsvLayout) {
    let amount = layout.column_of(Field::Amount);
    let beside = amount.map(|amount| amount + 1);
    for index in beside.into_iter().chain([layout.needed_columns()]) {
        let (Some(cell), Some(column @ Column::Unread)) =
            (cells.get_mut(index), layout.columns.get_mut(index))
        else {
            continue;
        };
        let is_rest = |row: &RawRow| {
            beside == Some(index) && amount.is_some_and(|amount| is_split_amount(text, row, amount))
        };
        let rows = data.iter().filter(|row| !row.is_blank(text));
        let others = rows.clone().filter(|row| !is_rest(row));
        let others = others.map(|row| row.bytes(text, index));
        let (numbers, words): (Vec<_>, Vec<_>) = others
            .filter(|value| !is_blank(value))
            .partition(|value| looks_read(value));
        let is_own = !numbers.is_empty() && numbers.len() * 2 >= rows.count();
        if cell.text.trim().is_empty() && !is_own {
            *column = Column::Nameless;
            if words.is_empty() {
                cell.meaning = Meaning::Empty;
            }
        }
    }
}

/// How many empty fields most rows have after the header's columns.
fn usual_surplus(text: &[u8], data: &[RawRow], layout: &CsvLayout) -> usize {
    let amount = layout.column_of(Field::Amount);
    let surplus = |row: &&RawRow| {
        let is_split = amount.is_some_and(|amount| is_split_amount(text, row, amount));
        let is_empty = trimmed_length(text, row) <= layout.columns.len();
        let more = row.fields.len().checked_sub(layout.columns.len())?;
        (is_empty && !is_split).then_some(more)
    };
    let rows: Vec<&RawRow> = data.iter().filter(|row| !row.is_blank(text)).collect();
    let surpluses: Vec<usize> = rows.iter().filter_map(surplus).collect();
    let mut candidates = surpluses.iter().copied();
    let usual = candidates.find(|more| {
        let alike = surpluses.iter().filter(|other| *other == more).count();
        alike >= 2 && alike * 2 > rows.len()
    });
    usual.unwrap_or(0)
}

/// The number of fields that the data have where nearly no row goes with the header: then it is the header that is at
/// fault and not each row.
fn length_of_misfits(text: &[u8], data: &[RawRow], layout: &CsvLayout) -> Option<usize> {
    let rows: Vec<&RawRow> = data.iter().filter(|row| !row.is_blank(text)).collect();
    let misfits = rows
        .iter()
        .filter(|row| fit(text, row, layout) == Fit::Ragged || ends_early(text, row, layout));
    let lengths: Vec<usize> = misfits.map(|row| row.fields.len()).collect();
    let length = lengths.iter().copied().find(|length| {
        let alike = lengths.iter().filter(|other| *other == length).count();
        alike >= 3 && alike * 10 >= rows.len() * 9
    });
    length.filter(|length| *length >= 2 && *length != layout.columns.len())
}

/// The columns of data with another number of fields than the header: by the names where only empty names are too
/// many; else nobody knows which name belongs to which field.
fn columns_of_length(
    cells: &mut Vec<HeaderCell>,
    length: usize,
    settings: &Settings,
) -> Vec<Column> {
    let is_named = |cell: &HeaderCell| !cell.text.trim().is_empty();
    if cells.iter().filter(|cell| is_named(cell)).count() != length {
        return vec![Column::Unread; length];
    }
    cells.retain(is_named);
    columns(cells, settings)
}

/// What each column holds, by its name.
fn columns(cells: &mut [HeaderCell], settings: &Settings) -> Vec<Column> {
    let mut columns = vec![Column::Unread; cells.len()];
    for field in Field::ALL {
        let named = best_named(cells, field, settings).or_else(|| {
            let misspelt = cells.iter().position(|cell| {
                cell.meaning == Meaning::Unknown
                    && words::misspelt(&cell.text).is_some_and(|(meant, _)| meant == field)
            })?;
            if let Some(cell) = cells.get_mut(misspelt) {
                cell.misspelt = Some(field);
            }
            Some(misspelt)
        });
        if let Some(column) = named.and_then(|index| columns.get_mut(index)) {
            *column = Column::Read(field);
        }
    }
    if settings.naming.contents == Contents::Loans {
        take_labels(cells, &mut columns);
    }
    columns
}

/// The further columns of a list of loans.
fn take_labels(cells: &[HeaderCell], columns: &mut [Column]) {
    for label in Label::ALL {
        let mut named = cells.iter().zip(columns.iter_mut());
        let named = named.find(|(cell, column)| !column.is_read() && label.is_named(&cell.text));
        if let Some((_, column)) = named {
            *column = Column::Label(label);
        }
    }
}

fn best_named(cells: &[HeaderCell], field: Field, settings: &Settings) -> Option<usize> {
    if let Some(name) = settings.naming.name_of(field) {
        let wanted = words::fold(name);
        let told = cells
            .iter()
            .position(|cell| words::fold(&cell.text) == wanted);
        if told.is_some() || settings.naming.is_strict() {
            return told;
        }
    }
    if settings.naming.contents == Contents::Loans && field == Field::Amount {
        return price(cells);
    }
    if settings.naming.contents == Contents::Ledger && field == Field::Amount {
        let of_basis = |cell: &HeaderCell| {
            settings.basis.is_some() && cell.meaning == Meaning::Value(field, settings.basis)
        };
        if let Some(index) = cells.iter().position(of_basis) {
            return Some(index);
        }
    }
    let at_rank = |rank: Rank| {
        cells.iter().enumerate().filter(move |(_, cell)| {
            cell.rank == rank && matches!(cell.meaning, Meaning::Value(named, _) if named == field)
        })
    };
    let sure = at_rank(Rank::Exact).chain(at_rank(Rank::Alias)).next();
    if let Some((index, _)) = sure {
        return Some(index);
    }
    if field == Field::Amount {
        return bound_amount(at_rank(Rank::Bound), settings)
            .or_else(|| lone_principal(cells))
            .or_else(|| only_bound(at_rank(Rank::Bound), settings));
    }
    let mut last = at_rank(Rank::Last);
    match (last.next(), last.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// The loan's amount in its own currency, in a list of loans.
fn price(cells: &[HeaderCell]) -> Option<usize> {
    let is_local = |cell: &HeaderCell| words::is_local_price(&cell.text);
    let is_principal = |cell: &HeaderCell| cell.meaning == Meaning::Principal;
    let local = cells.iter().position(is_local);
    local.or_else(|| cells.iter().position(is_principal))
}

/// An amount whose name tells its basis: the configured one, or the only one.
fn bound_amount<'c>(
    mut bound: impl Iterator<Item = (usize, &'c HeaderCell)>,
    settings: &Settings,
) -> Option<usize> {
    if let Some(basis) = settings.basis.filter(|basis| *basis != Basis::Period) {
        return bound.find(|(_, cell)| matches!(cell.meaning, Meaning::Value(_, Some(named)) if named == basis)).map(|(index, _)| index);
    }
    match (bound.next(), bound.next()) {
        (Some((index, _)), None) => Some(index),
        _ => None,
    }
}

/// The only amount of a report, although its name tells another basis than the configured one: that is its defect, and
/// nothing is missing.
fn only_bound<'c>(
    mut bound: impl Iterator<Item = (usize, &'c HeaderCell)>,
    settings: &Settings,
) -> Option<usize> {
    match (bound.next(), bound.next(), settings.naming.contents) {
        (Some((index, _)), None, Contents::Repayments) => Some(index),
        _ => None,
    }
}

/// `Capital` alone is the loan's amount in a ledger, but the amount in a report of two or three columns. `Loan Amount` never
/// is what was repaid.
fn lone_principal(cells: &[HeaderCell]) -> Option<usize> {
    let mut principals = cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| cell.meaning == Meaning::Principal);
    let (Some((index, cell)), None) = (principals.next(), principals.next()) else {
        return None;
    };
    (cells.len() <= 3 && words::is_bare_principal(&cell.text)).then_some(index)
}

fn by_position(columns: usize) -> Option<Vec<Column>> {
    let (loan, client, amount) = (
        Column::Read(Field::LoanId),
        Column::Read(Field::ClientId),
        Column::Read(Field::Amount),
    );
    match columns {
        2 => Some(vec![loan, amount]),
        3 => Some(vec![loan, client, amount]),
        _ => None,
    }
}

/// Columns of a file without header, by the number of fields that most rows have. Gives the index of the first row of
/// data: rows above it are titles.
fn set_columns_by_position(
    text: &[u8],
    top: &Top,
    settings: &Settings,
    layout: &mut CsvLayout,
) -> usize {
    let filled: Vec<&RawRow> = top.rows.iter().filter(|row| !row.is_blank(text)).collect();
    // `88001,` lacks its amount, and is no row of one field.
    let least = |row: &RawRow| match row.fields.len() {
        2.. if begins_with_id(text, row) => 2,
        _ => 0,
    };
    let lengths: Vec<usize> = filled
        .iter()
        .map(|row| trimmed_length(text, row).max(least(row)))
        .collect();
    let usual = lengths.iter().copied().max_by_key(|length| {
        (
            lengths.iter().filter(|other| *other == length).count(),
            usize::MAX - *length,
        )
    });
    let mut count = usual.unwrap_or(0);
    let may_be_split = layout.delimiter == b',' && layout.sheet.is_none();
    let wanted = match settings.column_mode {
        Some(ColumnMode::Two) => 2,
        Some(ColumnMode::Three) => 3,
        _ => count,
    };
    if count == wanted + 1 && may_be_split {
        let split = filled
            .iter()
            .filter(|row| is_split_amount(text, row, wanted - 1))
            .count();
        if split * 10 >= filled.len() * 9 {
            count = wanted;
        }
    }
    layout.columns = by_position(count).unwrap_or_else(|| vec![Column::Unread; count]);
    layout.by_position = true;
    let first_data = top
        .rows
        .iter()
        .position(|row| trimmed_length(text, row) >= count.max(1) || begins_with_id(text, row));
    let above_are_titles = |first: &usize| {
        top.rows
            .iter()
            .take(*first)
            .all(|row| row.filled(text).count() <= 1 && !is_data(text, row))
    };
    first_data.filter(above_are_titles).unwrap_or(0)
}

/// Fields up to the last that is filled.
fn trimmed_length(text: &[u8], row: &RawRow) -> usize {
    row.filled(text).last().map_or(0, |index| index + 1)
}
