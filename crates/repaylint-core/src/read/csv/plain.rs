//! The short way for rows that nothing needs to be said about: no quotes but around whole values, the right number of
//! fields, ids and amount plain at a glance. Everything else goes the long way; a property test holds both ways together.

use crate::amount::Plain;
use crate::finding::Field;
use crate::ids::{Classes, Glance};
use crate::model::{Column, CsvLayout, Label};
use crate::read::collect::{Client, Collector, PlainRecord};

/// Reads plain rows of one layout.
#[derive(Clone)]
pub(crate) struct PlainRows {
    classes: Classes,
    columns: Vec<Column>,
    delimiter: u8,
    max_field: usize,
    has_labels: bool,
}

impl std::fmt::Debug for PlainRows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PlainRows").finish_non_exhaustive()
    }
}

impl PlainRows {
    /// `None` where no row of the file can be plain.
    pub(in crate::read) fn new(layout: &CsvLayout) -> Option<Self> {
        layout.can_be_read().then(|| Self {
            classes: Classes::ending_at(&[b'\n', b'\r', b'"', layout.delimiter]),
            columns: layout.columns.clone(),
            delimiter: layout.delimiter,
            max_field: layout.max_field as usize,
            has_labels: layout.has_labels(),
        })
    }

    /// Takes plain rows, beginning at `start`, as long as there are any and they begin before `until`; gives the place
    /// after the last of them.
    pub(super) fn take_run(
        &self,
        text: &[u8],
        start: usize,
        until: usize,
        collector: &mut Collector<'_>,
    ) -> usize {
        let mut at = start;
        let mut labels = [&[][..]; Label::COUNT];
        while let Some((record, next)) = self.read(text, at, &mut labels).filter(|_| at < until) {
            if !collector.fits_currency(record.amount) {
                break;
            }
            collector.push_plain(record);
            if self.has_labels {
                collector.label_last(&labels);
            }
            at = next;
        }
        at
    }

    /// The repayment of the row that begins at `start`.
    pub(in crate::read) fn record<'t>(
        &self,
        text: &'t [u8],
        start: usize,
    ) -> Option<PlainRecord<'t>> {
        let mut labels = [&[][..]; Label::COUNT];
        self.read(text, start, &mut labels)
            .map(|(record, _)| record)
    }

    /// The repayment of the row that begins at `start`, and where the next row begins. Puts the further columns of a list
    /// of loans into `labels`.
    #[expect(
        clippy::inline_always,
        reason = "the hot path of every row: measured, a call costs a third of it"
    )]
    #[inline(always)]
    pub(super) fn read<'t>(
        &self,
        text: &'t [u8],
        start: usize,
        labels: &mut [&'t [u8]; Label::COUNT],
    ) -> Option<(PlainRecord<'t>, usize)> {
        let mut rest = text.get(start..)?;
        let mut loan = None;
        let mut client = Client::None;
        let mut amount = None;
        let (last, others) = self.columns.split_last()?;
        for column in others {
            rest = self.field(*column, rest, &mut loan, &mut client, &mut amount, labels)?;
            let (delimiter, after) = rest.split_first()?;
            if *delimiter != self.delimiter {
                return None;
            }
            rest = after;
        }
        rest = self.field(*last, rest, &mut loan, &mut client, &mut amount, labels)?;
        rest = match rest {
            [b'\n', after @ ..] | [b'\r', b'\n', after @ ..] => after,
            [] => rest,
            _ => return None,
        };
        let next = text.len() - rest.len();
        let (loan_id, loan_glance) = loan?;
        if next - start > self.max_field {
            return None;
        }
        Some((
            PlainRecord {
                start,
                loan_id,
                loan_glance,
                client,
                amount: amount?,
            },
            next,
        ))
    }

    /// Reads one field; gives what follows it.
    #[expect(
        clippy::inline_always,
        reason = "the hot path of every row: measured, a call costs a third of it"
    )]
    #[inline(always)]
    fn field<'t>(
        &self,
        column: Column,
        rest: &'t [u8],
        loan: &mut Option<(&'t [u8], Glance)>,
        client: &mut Client<'t>,
        amount: &mut Option<Plain>,
        labels: &mut [&'t [u8]; Label::COUNT],
    ) -> Option<&'t [u8]> {
        let quoted = rest.first() == Some(&b'"');
        let inside = if quoted { rest.get(1..)? } else { rest };
        let length = match column {
            Column::Read(Field::Amount) => {
                let (value, length) = Plain::parse_prefix(inside)?;
                *amount = Some(value);
                length
            }
            Column::Read(field) => {
                let (id, seen) = self.classes.glance_to_end(inside);
                if seen == Glance::Look {
                    return None;
                }
                match field {
                    Field::LoanId => *loan = Some((id, seen)),
                    _ => *client = Client::Some(seen, id),
                }
                id.len()
            }
            Column::Unread => self.classes.length_to_end(inside),
            // Only an empty one is plain.
            Column::Nameless => 0,
            Column::Label(label) => {
                let length = self.classes.length_to_end(inside);
                labels[label as usize] = inside.get(..length)?;
                length
            }
        };
        let after = inside.get(length..)?;
        if quoted {
            after.strip_prefix(b"\"")
        } else {
            Some(after)
        }
    }
}
