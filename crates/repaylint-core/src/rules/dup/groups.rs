//! Repayments of the same loan, and how their amounts compare. Leaves out what another finding explains.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::copies::Copies;
use crate::amount::AmountText;
use crate::engine::{FileView, RecordRef, RunView};
use crate::finding::{Edit, Field, Place};
use crate::model::Record;
use crate::rules::col::swapped_columns::id_that_holds_amounts;
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::terms::ColumnMode;

/// The repayments of one loan, always two or more. They are read when they are asked for, since there may be millions.
pub(super) struct Group<'g> {
    run: &'g RunView<'g>,
    records: &'g [RecordRef],
    copies: &'g Copies,
}

/// The groups of a run in which each repayment is one too many by itself.
pub(super) fn groups<'g>(
    run: &'g RunView<'g>,
    copies: &'g Copies,
) -> impl Iterator<Item = Group<'g>> {
    let repeats = run.repeats.same_loan.iter();
    let groups = repeats.map(move |repeat| Group {
        run,
        records: &repeat.records,
        copies,
    });
    groups.filter(|group| {
        group.records().nth(1).is_some() && group.first().is_some_and(|first| first.is_named())
    })
}

impl<'g> Group<'g> {
    pub(super) fn records(&self) -> impl Iterator<Item = RecordRef> {
        let is_left = |record: &RecordRef| !self.copies.explain(*record, self.records);
        self.records.iter().copied().filter(is_left)
    }

    /// The repayments, in the order of the run.
    pub(super) fn repayments(&self) -> impl Iterator<Item = Repayment<'g>> {
        let run = self.run;
        self.records().filter_map(|at| Repayment::read(run, at))
    }

    /// The first of them.
    pub(super) fn first(&self) -> Option<Repayment<'g>> {
        self.repayments().next()
    }

    /// Whether all amounts are the same.
    pub(super) fn is_of_one_amount(&self) -> bool {
        let mut amounts = self.repayments().map(|repayment| repayment.amount());
        let first = amounts.next();
        amounts.all(|amount| Some(amount) == first)
    }
}

/// A repayment with its file.
pub(super) struct Repayment<'g> {
    /// The file.
    pub(super) file: FileView<'g>,
    /// The repayment.
    pub(super) record: Record<'g>,
}

impl<'g> Repayment<'g> {
    /// Reads a repayment again; `None` where its file has no column to compare by, which was found before.
    pub(super) fn read(run: &RunView<'g>, at: RecordRef) -> Option<Self> {
        let file = run.file(at.file.0)?;
        if file.csv().is_some_and(lacks_a_column) || id_that_holds_amounts(&file).is_some() {
            return None;
        }
        let record = file.report.record(at.record)?;
        Some(Self { file, record })
    }

    /// The place of its loan id.
    pub(super) fn place(&self) -> Place {
        let id = self.record.loan_id.as_ref();
        Place {
            file: Some(self.file.report.id),
            span: Some(id.map_or(self.record.span, |cell| cell.span)),
            record: Some(self.record.no),
            field: Some(Field::LoanId),
        }
    }

    /// Its amount.
    pub(super) fn amount(&self) -> Amount<'g> {
        let Some(cell) = &self.record.amount else {
            return Amount::Written(Cow::Borrowed(""));
        };
        let columns = &self.file.report.columns;
        let minor_units = self.file.settings.minor_units();
        let text = AmountText::new(&cell.text).in_column(&columns.amount, minor_units);
        match text.only_reading() {
            Some(value) => Amount::Value(value),
            None => Amount::Written(cell.text.clone()),
        }
    }

    /// The edit that deletes its row; `None` in JSON, where commas between the repayments would have to go too.
    pub(super) fn deletion(&self) -> Option<Edit> {
        self.file.csv()?;
        Some(self.file.deletion_of(self.record.span))
    }

    /// Whether it says which loan it is about: with three columns that takes a client id, too.
    fn is_named(&self) -> bool {
        let is_pair = self.file.mode() == ColumnMode::Three;
        let has_client = !self.record.client_key().is_empty();
        !self.record.loan_key().is_empty() && (has_client || !is_pair)
    }
}

/// An amount as repayments are compared by it.
#[derive(Debug, PartialEq)]
pub(super) enum Amount<'g> {
    /// A number, however it is written.
    Value(Decimal),
    /// What stands there, where that has no single reading.
    Written(Cow<'g, str>),
}

impl Amount<'_> {
    /// The number.
    pub(super) fn value(&self) -> Option<Decimal> {
        match self {
            Amount::Value(value) => Some(*value),
            Amount::Written(_) => None,
        }
    }
}
