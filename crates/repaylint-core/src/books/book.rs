//! One book: files of reference data read as one table of loans. Finds a loan's row, tells its values and its place.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use foldhash::fast::RandomState;
use rust_decimal::Decimal;

use super::extra::{Extra, Extras};
use super::index::Index;
use super::near::{Forms, NearMiss};
use crate::amount::{AmountText, Amounts};
use crate::engine::{Input, RunError};
use crate::finding::{Field, FileId, Place, RecordNo};
use crate::ids::IdCode;
use crate::model::{CsvLayout, HeaderCell, Kept, Kind, Label, Labels, Record, Report};
use crate::read;
use crate::read::again::{Again, Ids, short_way};
use crate::read::alike::locate;
use crate::read::csv::plain::PlainRows;
use crate::settings::{Contents, Keeps, Naming, Settings};
use crate::source::to_u32;
use crate::terms::Basis;
use crate::words::Meaning;

/// A row of a book, counted from 0 through all its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row(pub u32);

/// What reading a book takes.
pub(crate) struct Reading<'a> {
    /// Of the run.
    pub(crate) settings: &'a Settings,
    /// Of the run: equal ids have equal hashes in all its files.
    pub(crate) hasher: &'a RandomState,
}

impl Reading<'_> {
    /// The MIS's own columns, which an earlier report may have too.
    pub(crate) fn of_previous(&self) -> Naming {
        Naming {
            contents: Contents::Repayments,
            ..self.of_ledger()
        }
    }

    /// The MIS's ledger.
    pub(crate) fn of_ledger(&self) -> Naming {
        let mis = &self.settings.mis;
        Naming {
            contents: Contents::Ledger,
            loan_id: mis.loan_id.clone(),
            client_id: mis.client_id.clone(),
            amount: mis.amount.clone(),
            basis: self.settings.basis,
        }
    }

    /// Kiva's list.
    pub(crate) fn of_loans() -> Naming {
        Naming {
            contents: Contents::Loans,
            ..Naming::default()
        }
    }
}

/// Files of reference data, read as one table of loans.
#[derive(Debug)]
pub struct Book {
    /// Its files.
    pub files: Vec<Report>,
    /// The row with which each file begins.
    bases: Vec<u32>,
    extras: Vec<Extras>,
    short_ways: Vec<Option<PlainRows>>,
    /// Ids and amounts by row; what the amounts mean is the book's own matter.
    pub(super) kept: Kept,
    /// Rows that do not count: left out by a filter, or added to an earlier row of the same loan.
    pub(super) left_out: Vec<bool>,
    hasher: RandomState,
    index: OnceLock<Index>,
    forms: OnceLock<Forms>,
    clients: OnceLock<HashSet<String>>,
    by_pair: bool,
}

impl Book {
    /// Reads files as one book.
    pub(crate) fn read(
        inputs: Vec<(FileId, Input)>,
        naming: Naming,
        reading: &Reading<'_>,
    ) -> Result<Self, RunError> {
        let settings = Settings {
            header: None,
            encoding: None,
            delimiter: None,
            column_mode: None,
            sheet: None,
            keeps: Keeps {
                keys: naming.contents == Contents::Ledger,
                values: true,
            },
            naming,
            ..reading.settings.clone()
        };
        let mut book = Self {
            files: Vec::new(),
            bases: Vec::new(),
            extras: Vec::new(),
            short_ways: Vec::new(),
            kept: Kept::default(),
            left_out: Vec::new(),
            hasher: reading.hasher.clone(),
            index: OnceLock::new(),
            forms: OnceLock::new(),
            clients: OnceLock::new(),
            by_pair: false,
        };
        for (id, input) in inputs {
            let mut file = read::read(id, input.name, input.bytes, &settings, reading.hasher, &())?;
            demand_columns(&file, &settings)?;
            book.extras.push(Extras::of(&file, &settings));
            book.bases.push(to_u32(book.len()));
            book.kept.append(std::mem::take(&mut file.kept));
            book.short_ways.push(short_way(&file));
            book.files.push(file);
        }
        Ok(book)
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.kept.amounts.len()
    }

    /// Whether it has no row.
    pub fn is_empty(&self) -> bool {
        self.kept.amounts.is_empty()
    }

    /// All rows that count.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        (0..to_u32(self.len()))
            .map(Row)
            .filter(|row| self.counts(*row))
    }

    /// Whether a row counts.
    pub fn counts(&self, row: Row) -> bool {
        !self.left_out.get(row.0 as usize).copied().unwrap_or(false)
    }

    /// Leaves a row out.
    pub(super) fn leave_out(&mut self, row: Row) {
        if self.left_out.is_empty() {
            self.left_out = vec![false; self.len()];
        }
        if let Some(left_out) = self.left_out.get_mut(row.0 as usize) {
            *left_out = true;
        }
    }

    /// The file of a row, and the row's number there.
    fn locate(&self, row: Row) -> (usize, RecordNo) {
        let (file, no) = locate(&self.bases, row.0);
        (file.0 as usize, no)
    }

    /// A row, with a place on every value.
    pub fn record(&self, row: Row) -> Option<Record<'_>> {
        let (file, no) = self.locate(row);
        self.files.get(file)?.record(no)
    }

    /// The place of a row's value.
    pub fn place(&self, row: Row, field: Field) -> Place {
        let (file, no) = self.locate(row);
        let Some(file) = self.files.get(file) else {
            return Place::default();
        };
        let record = file.record(no);
        let span = record.map(|record| match record.cell(field) {
            Some(cell) => cell.span,
            None if file.kind() == Kind::Json => file.source.character_at(record.span.start),
            None => record.span,
        });
        Place {
            file: Some(file.id),
            span,
            record: Some(no),
            field: Some(field),
        }
    }

    /// Amounts by row.
    pub(crate) fn amounts(&self) -> &Amounts {
        &self.kept.amounts
    }

    /// The amount of a row, where it has one reading.
    pub fn amount(&self, row: Row) -> Option<Decimal> {
        self.kept.amounts.get(row.0)
    }

    /// What names the loan of a row: loan id and client id, without blanks around them.
    pub fn ids(&self, row: Row) -> (String, String) {
        let record = self.record(row);
        let ids = record.map(|record| (record.loan_key().into(), record.client_key().into()));
        ids.unwrap_or_default()
    }

    /// Whether any row has a client id.
    pub fn has_clients(&self) -> bool {
        self.files
            .iter()
            .any(|file| file.columns.client_id.present > 0)
    }

    /// Whether any file has a column beside the three.
    pub fn has(&self, extra: Extra) -> bool {
        self.extras.iter().any(|extras| extras.has(extra))
    }

    /// A further column of a list of loans.
    pub(crate) fn labels(&self, label: Label) -> &Labels {
        self.kept.labels(label)
    }

    /// The text of a column beside the three.
    pub fn extra(&self, row: Row, extra: Extra) -> Option<Cow<'_, str>> {
        let (file, no) = self.locate(row);
        let report = self.files.get(file)?;
        self.extras.get(file)?.read(report, no, extra)
    }

    /// A column of amounts beside the three, row by row.
    pub(super) fn money(&self, extra: Extra, minor_units: u32) -> Amounts {
        let mut amounts = Amounts::with_capacity(self.len());
        amounts.fill(to_u32(self.len()));
        for ((file, extras), base) in self.files.iter().zip(&self.extras).zip(&self.bases) {
            extras.each(file, extra, |no, text| {
                let amount = text.and_then(|text| {
                    let written = AmountText::new(&text);
                    written
                        .in_column(&file.columns.amount, minor_units)
                        .only_reading()
                });
                amounts.set(base + no.0, amount);
            });
        }
        amounts
    }

    /// Shows every row's text of a column beside the three, in order, without looking for the column anew.
    pub(super) fn each_extra(&self, extra: Extra, mut take: impl FnMut(Row, Option<Cow<'_, str>>)) {
        for ((file, extras), base) in self.files.iter().zip(&self.extras).zip(&self.bases) {
            extras.each(file, extra, |no, text| take(Row(base + no.0), text));
        }
    }

    /// Whether loans are found by the pair of their ids.
    pub fn is_by_pair(&self) -> bool {
        self.by_pair
    }

    /// Decides by what a loan is found; by the pair only where the book has client ids.
    pub(crate) fn find_by(&mut self, pair: bool) {
        self.by_pair = pair && self.has_clients();
        self.index = OnceLock::new();
    }

    /// The row of a loan, by its ids without blanks around them. An id that differs in anything is another loan.
    pub fn find(&self, loan_id: &[u8], client_id: &[u8]) -> Option<Row> {
        let ids = || Ids {
            loan_id: loan_id.into(),
            client_id: client_id.into(),
        };
        let loan = IdCode::of(loan_id, &self.hasher);
        let client = IdCode::of(client_id, &self.hasher);
        self.find_code(loan, client, &ids)
    }

    /// The same by codes; `ids` is asked where these prove nothing.
    pub(crate) fn find_code<'i>(
        &self,
        loan: IdCode,
        client: IdCode,
        ids: &dyn Fn() -> Ids<'i>,
    ) -> Option<Row> {
        self.index().find(self, loan, client, ids)
    }

    /// Whether a row is of this loan.
    #[inline]
    pub(crate) fn is_at<'i>(
        &self,
        row: Row,
        loan: IdCode,
        client: IdCode,
        ids: &dyn Fn() -> Ids<'i>,
    ) -> bool {
        let number = row.0 as usize;
        let equal =
            self.kept.loan(number) == loan && (!self.by_pair || self.kept.client(number) == client);
        let proven = loan.is_exact() && (!self.by_pair || client.is_exact());
        equal && (proven || self.is_proven_at(row, &ids()))
    }

    /// The row of another book that is of the same loan.
    pub fn same_loan(&self, row: Row, other: &Book) -> Option<Row> {
        let (loan_id, client_id) = self.ids(row);
        if other.by_pair && !self.has_clients() {
            let misses = other.near_misses(&loan_id);
            let same = misses.into_iter().find(|miss| miss.loan_id == loan_id);
            return same.map(|miss| miss.row);
        }
        other.find(loan_id.as_bytes(), client_id.as_bytes())
    }

    /// All rows of loans that have several, each with the loan's first: nobody can tell which of them counts.
    pub fn repeated(&self) -> &HashMap<Row, Row> {
        self.index().firsts()
    }

    /// Whether two rows may be of the same loan, by their codes.
    pub(crate) fn may_be_same(&self, one: Row, other: Row) -> bool {
        let (one, other) = (one.0 as usize, other.0 as usize);
        self.kept.loan(one) == self.kept.loan(other)
            && (!self.by_pair || self.kept.client(one) == self.kept.client(other))
    }

    #[inline(never)]
    fn is_proven_at(&self, row: Row, ids: &Ids<'_>) -> bool {
        self.ids_at(row).is_some_and(|at| {
            at.loan_id == ids.loan_id && (!self.by_pair || at.client_id == ids.client_id)
        })
    }

    /// The ids of a row, read again.
    pub(super) fn ids_at(&self, row: Row) -> Option<Ids<'_>> {
        let (file, no) = self.locate(row);
        let short_way = self.short_ways.get(file)?.as_ref();
        Again::of(self.files.get(file)?, short_way).ids(no)
    }

    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::of(self))
    }

    /// Reads every row's ids again, in order.
    pub(super) fn each_ids(&self, mut take: impl FnMut(Row, &Ids<'_>)) {
        let files = self.files.iter().zip(&self.short_ways);
        for ((file, short_way), base) in files.zip(&self.bases) {
            let again = Again::of(file, short_way.as_ref());
            for no in file.numbers() {
                if let Some(ids) = again.ids(no) {
                    take(Row(base + no.0), &ids);
                }
            }
        }
    }

    /// Rows whose loan id is this one or looks much like it, whatever their client.
    pub fn near_misses(&self, loan_id: &str) -> Vec<NearMiss> {
        self.forms().of_loan(self, loan_id)
    }

    fn forms(&self) -> &Forms {
        self.forms.get_or_init(|| Forms::of(self, &self.hasher))
    }

    /// The one way in which zeros at the front make the ids of a loan those of a row; `None` where none or several do.
    /// The client's count only where loans are found by the pair.
    pub fn with_leading_zeros(&self, loan_id: &str, client_id: &str) -> Option<(String, String)> {
        let is_filled = |id: &str, short: &str| {
            let zeros = id.strip_suffix(short);
            zeros.is_some_and(|zeros| zeros.bytes().all(|byte| byte == b'0'))
        };
        let mut found: Option<(String, String)> = None;
        for row in self.forms().like(self, loan_id) {
            let client = if self.by_pair {
                row.client_id
            } else {
                client_id.to_owned()
            };
            if !is_filled(&row.loan_id, loan_id) || !is_filled(&client, client_id) {
                continue;
            }
            let ids = (row.loan_id, client);
            if found.as_ref().is_some_and(|other| *other != ids) {
                return None;
            }
            found = Some(ids);
        }
        found.filter(|(loan, client)| loan != loan_id || client != client_id)
    }

    /// The rows of a loan in another book. A row without client id is any client's there.
    pub fn rows_in(&self, other: &Book, row: Row) -> Vec<Row> {
        let Some(values) = self.ids_at(row) else {
            return Vec::new();
        };
        if other.by_pair && values.client_id.is_empty() {
            let loan_id = String::from_utf8_lossy(&values.loan_id);
            let namesakes = other.near_misses(&loan_id).into_iter();
            return namesakes
                .filter(|other| *other.loan_id == *loan_id)
                .map(|other| other.row)
                .collect();
        }
        let found = other.find(&values.loan_id, &values.client_id);
        found.into_iter().collect()
    }

    /// The first row that does not count of each of these loan ids.
    pub(super) fn left_out_among(&self, loan_ids: &HashSet<&[u8]>) -> HashMap<Vec<u8>, Row> {
        let mut found = HashMap::new();
        if self.left_out.is_empty() || loan_ids.is_empty() {
            return found;
        }
        self.each_ids(|row, values| {
            if !self.counts(row) && loan_ids.contains(&*values.loan_id) {
                found.entry(values.loan_id.to_vec()).or_insert(row);
            }
        });
        found
    }

    /// Whether a loan id stands in it exactly so, whoever the client is.
    pub fn has_loan(&self, loan_id: &str) -> bool {
        if !self.by_pair {
            return self.find(loan_id.as_bytes(), &[]).is_some();
        }
        let mut alike = self.forms().like(self, loan_id);
        alike.any(|miss| miss.loan_id == loan_id)
    }

    /// Whether a client id stands in it exactly so.
    pub fn has_client(&self, client_id: &str) -> bool {
        let clients = self.clients.get_or_init(|| {
            let mut clients = HashSet::new();
            self.each_ids(|_, values| {
                if !values.client_id.is_empty() {
                    clients.insert(String::from_utf8_lossy(&values.client_id).into_owned());
                }
            });
            clients
        });
        clients.contains(client_id)
    }
}

/// A book without loan ids, or without amounts where it must have them, tells nothing.
fn demand_columns(file: &Report, settings: &Settings) -> Result<(), RunError> {
    let Some(layout) = file.layout.csv() else {
        return Ok(());
    };
    let missing = [Field::LoanId, Field::Amount].into_iter().find(|field| {
        let optional = *field == Field::Amount && layout.contents == Contents::Loans;
        layout.column_of(*field).is_none() && !optional
    });
    let other_kind = named_for_another_basis(layout, settings);
    let missing = missing.or(other_kind
        .is_some_and(|_| settings.naming.contents == Contents::Repayments)
        .then_some(Field::Amount));
    match missing {
        Some(field) if layout.first_row.is_some() || layout.header.is_some() => {
            Err(RunError::BookWithoutColumn {
                file: file.source.name().to_owned(),
                instead: other_kind
                    .filter(|_| field == Field::Amount)
                    .map(str::to_owned)
                    .unwrap_or_default(),
                basis: settings.basis,
                field: field.as_str(),
                told: settings
                    .naming
                    .name_of(field)
                    .unwrap_or_default()
                    .to_owned(),
                contents: settings.naming.contents,
            })
        }
        _ => Ok(()),
    }
}

/// The name of amounts by another basis than the configured one, where the file has none by that.
fn named_for_another_basis<'f>(layout: &'f CsvLayout, settings: &Settings) -> Option<&'f str> {
    let wanted = settings.basis.filter(|basis| *basis != Basis::Period)?;
    if let Some(cell) = layout.header_cell(Field::Amount)
        && !matches!(cell.meaning, Meaning::Value(_, Some(_)))
    {
        return None;
    }
    let cells = &layout.header.as_ref()?.cells;
    let of = |cell: &&HeaderCell, is_wanted: bool| matches!(cell.meaning, Meaning::Value(Field::Amount, Some(basis)) if (basis == wanted) == is_wanted);
    if cells.iter().any(|cell| of(&cell, true)) {
        return None;
    }
    let other = cells.iter().find(|cell| of(cell, false))?;
    Some(&other.text)
}
