//! The short way for rows that nothing needs to be said about: no quotes, the right number of fields, ids and amount
//! plain at a glance. Everything else goes the long way; a property test holds both ways together.

use crate::amount::Plain;
use crate::finding::Field;
use crate::ids::{Glance, glance};
use crate::model::{Column, CsvLayout};
use crate::read::collect::{Client, PlainRecord};

/// Bytes at which a field may end, and quotes.
const SPECIAL: u8 = 1;

/// Reads plain rows of one layout.
pub(super) struct PlainRows {
    special: [u8; 256],
    columns: Vec<Column>,
    delimiter: u8,
    max_field: usize,
}

impl PlainRows {
    /// `None` where no row of the file can be plain.
    pub(super) fn new(layout: &CsvLayout) -> Option<Self> {
        layout.column_of(Field::LoanId)?;
        layout.column_of(Field::Amount)?;
        let mut special = [0; 256];
        for byte in [b'\n', b'\r', b'"', layout.delimiter] {
            *special.get_mut(byte as usize)? = SPECIAL;
        }
        let columns = layout.columns.clone();
        Some(Self { special, columns, delimiter: layout.delimiter, max_field: layout.max_field as usize })
    }

    /// The repayment of the row that begins at `start`, and where the next row begins.
    #[inline]
    pub(super) fn read<'t>(&self, text: &'t [u8], start: usize) -> Option<(PlainRecord<'t>, usize)> {
        let row = text.get(start..)?;
        let mut loan = None;
        let mut client = Client::None;
        let mut amount = None;
        let mut field_start = 0;
        let mut ends = Ends::Field;
        for column in &self.columns {
            if ends != Ends::Field {
                return None;
            }
            let rest = row.get(field_start..)?;
            let length = rest.iter().position(|byte| self.special[*byte as usize] == SPECIAL).unwrap_or(rest.len());
            let (field, after) = rest.split_at(length);
            match column {
                Column::Unread => {}
                Column::Read(Field::LoanId) => match glance(field) {
                    Glance::Look => return None,
                    seen => loan = Some((field, seen)),
                },
                Column::Read(Field::ClientId) => match glance(field) {
                    Glance::Look => return None,
                    seen => client = Client::Some(seen, field.len()),
                },
                Column::Read(Field::Amount) => amount = Some(Plain::parse(field)?),
            }
            field_start += length + 1;
            ends = match after {
                [] => {
                    field_start -= 1;
                    Ends::Row
                }
                [b'\n', ..] => Ends::Row,
                [b'\r', b'\n', ..] => {
                    field_start += 1;
                    Ends::Row
                }
                [b'\r', b'\r', ..] | [b'"', ..] => return None,
                [b'\r', ..] => Ends::Row,
                [byte, ..] if *byte == self.delimiter => Ends::Field,
                _ => return None,
            };
        }
        let (loan_id, loan_glance) = loan?;
        if ends == Ends::Field || field_start > self.max_field {
            return None;
        }
        let record = PlainRecord { start, loan_id, loan_glance, client, amount: amount? };
        Some((record, start + field_start))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    Field,
    Row,
}
