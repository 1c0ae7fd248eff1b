//! Columns of a book beside loan id, client id and amount, by the names that ledgers and Kiva's lists give them.

use std::borrow::Cow;

use crate::finding::{Field, RecordNo};
use crate::model::{CsvLayout, Layout, Report};
use crate::read::{csv, json};
use crate::settings::{Contents, Settings};
use crate::words::{self, Meaning};

/// A column beside the three.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The loan's own amount, in a ledger.
    Principal,
    /// The amount by the other basis: outstanding where the book's amount is cumulative, and the other way round.
    OtherBasis,
    /// Everything that was paid, interest included.
    TotalPaid,
    /// Kiva's own number of the loan.
    KivaId,
    /// The column by which `[mis] where` chooses rows.
    Filter,
}

impl Extra {
    const ALL: [Extra; 5] = [
        Extra::Principal,
        Extra::OtherBasis,
        Extra::TotalPaid,
        Extra::KivaId,
        Extra::Filter,
    ];

    /// Whether a column of this name is it.
    fn is_named(self, name: &str, settings: &Settings) -> bool {
        let told = match self {
            Extra::Principal => settings.mis.principal.as_deref(),
            Extra::Filter => settings.mis.rows.column.as_deref(),
            _ => None,
        };
        if let Some(told) = told.filter(|_| settings.naming.contents == Contents::Ledger) {
            return words::fold(told) == words::fold(name);
        }
        match self {
            Extra::Principal => words::header(name).0 == Meaning::Principal,
            Extra::OtherBasis => matches!(
                words::header(name).0,
                Meaning::Value(Field::Amount, Some(basis)) if Some(basis) != settings.basis
            ),
            Extra::TotalPaid => words::is_total_paid(name),
            Extra::KivaId => words::is_kiva_id(name),
            Extra::Filter => false,
        }
    }
}

/// Where a file keeps them.
#[derive(Debug)]
pub(super) struct Extras {
    /// Column, or JSON name, of each.
    found: [Option<Source>; Extra::ALL.len()],
}

#[derive(Clone, Debug)]
enum Source {
    Column(usize),
    Member(String),
}

impl Extras {
    /// Looks for them in the header, or in the first object.
    pub(super) fn of(file: &Report, settings: &Settings) -> Self {
        let found = Extra::ALL.map(|extra| match &file.layout {
            Layout::Csv(layout) => column(layout, extra, settings).map(Source::Column),
            Layout::Json(_) => member(file, extra, settings).map(Source::Member),
        });
        Self { found }
    }

    fn source(&self, extra: Extra) -> Option<&Source> {
        self.found.get(extra as usize)?.as_ref()
    }

    pub(super) fn has(&self, extra: Extra) -> bool {
        self.source(extra).is_some()
    }

    /// One value of one row.
    pub(super) fn read<'r>(
        &self,
        file: &'r Report,
        no: RecordNo,
        extra: Extra,
    ) -> Option<Cow<'r, str>> {
        let start = *file.starts.get(no.0 as usize)?;
        let text = file.source.text();
        let value = match (self.source(extra)?, &file.layout) {
            (Source::Column(index), Layout::Csv(layout)) => {
                csv::field_at(text, start, layout, *index)
            }
            (Source::Member(name), Layout::Json(_)) => {
                json::member_at(text, start, name).map(Cow::Owned)
            }
            _ => None,
        }?;
        Some(trimmed(value))
    }

    /// One value of every row, in order.
    pub(super) fn each(
        &self,
        file: &Report,
        extra: Extra,
        mut take: impl FnMut(RecordNo, Option<Cow<'_, str>>),
    ) {
        match (self.source(extra), &file.layout) {
            (Some(Source::Column(index)), Layout::Csv(layout)) => {
                let mut rows = csv::Fields::of(file.source.text(), layout);
                for (no, start) in file.numbers().zip(&file.starts) {
                    rows.split(*start);
                    take(no, rows.text(*index).map(trimmed));
                }
            }
            (Some(_), _) => {
                for no in file.numbers() {
                    take(no, self.read(file, no, extra));
                }
            }
            (None, _) => {}
        }
    }
}

fn trimmed(value: Cow<'_, str>) -> Cow<'_, str> {
    match value {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

fn column(layout: &CsvLayout, extra: Extra, settings: &Settings) -> Option<usize> {
    let cells = &layout.header.as_ref()?.cells;
    let amount = layout.column_of(Field::Amount);
    cells
        .iter()
        .enumerate()
        .position(|(index, cell)| Some(index) != amount && extra.is_named(&cell.text, settings))
}

fn member(file: &Report, extra: Extra, settings: &Settings) -> Option<String> {
    let (text, first) = (file.source.text(), *file.starts.first()?);
    let layout = file.layout.json()?;
    let amount = json::name_of(text, first, layout, Field::Amount);
    json::names_at(text, first)
        .into_iter()
        .find(|name| amount.as_ref() != Some(name) && extra.is_named(name, settings))
}
