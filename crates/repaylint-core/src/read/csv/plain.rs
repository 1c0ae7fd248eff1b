//! The short way for rows that nothing needs to be said about: no quotes but around whole values, the right number of
//! fields, ids and amount plain at a glance. Everything else goes the long way; a property test holds both ways together.

use crate::amount::Plain;
use crate::digits::Digits;
use crate::finding::Field;
use crate::ids::{Classes, Glance, is_plain};
use crate::model::{Column, CsvLayout, Label};
use crate::read::collect::{Client, Collector, PlainRecord};

/// Texts of the further columns of a list of loans.
type LabelTexts<'t> = [&'t [u8]; Label::COUNT];

/// Whether a client id stands between loan id and amount: these are the columns of Kiva's own samples.
#[derive(Clone, Copy)]
struct HasClient(bool);

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
        use Column::Read;
        use Field::{Amount, ClientId, LoanId};
        // A loop for each: known here, the columns spare every row the question what its fields are.
        match *self.columns.as_slice() {
            [Read(LoanId), Read(ClientId), Read(Amount)] => {
                self.take(Some(HasClient(true)), text, start, until, collector)
            }
            [Read(LoanId), Read(Amount)] => {
                self.take(Some(HasClient(false)), text, start, until, collector)
            }
            _ => self.take(None, text, start, until, collector),
        }
    }

    #[expect(clippy::inline_always, reason = "a loop for each order of columns")]
    #[inline(always)]
    fn take(
        &self,
        usual: Option<HasClient>,
        text: &[u8],
        start: usize,
        until: usize,
        collector: &mut Collector<'_>,
    ) -> usize {
        let mut labels = LabelTexts::default();
        let mut at = start;
        while at < until {
            let Some(row) = text.get(at..) else { break };
            if let Some((record, after)) = usual.and_then(|usual| self.digits(row, usual))
                && collector.fits_currency(record.amount)
            {
                collector.push_plain(at, record);
                at = text.len() - after.len();
                continue;
            }
            let Some((record, after)) = self.any(row, &mut labels) else {
                break;
            };
            let length = row.len() - after.len();
            if length > self.max_field || !collector.fits_currency(record.amount) {
                break;
            }
            collector.push_plain(at, record);
            if self.has_labels {
                collector.label_last(&labels);
            }
            at += length;
        }
        at
    }

    /// The repayment of the row that begins at `start`, and where the next row begins.
    pub(in crate::read) fn read<'t>(
        &self,
        text: &'t [u8],
        start: usize,
    ) -> Option<(PlainRecord<'t>, usize)> {
        let rest = text.get(start..)?;
        let (record, after) = self.any(rest, &mut LabelTexts::default())?;
        let length = rest.len() - after.len();
        (length <= self.max_field).then_some((record, start + length))
    }

    /// A row of ids of digits and an amount, without quotes, as nearly all are; and what follows it.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    fn digits<'t>(
        &self,
        row: &'t [u8],
        HasClient(has_client): HasClient,
    ) -> Option<(PlainRecord<'t>, &'t [u8])> {
        let (loan_id, loan_glance, mut rest) = self.digits_id(row)?;
        let mut client = Client::None;
        if has_client {
            let (id, glance, after) = self.digits_id(rest)?;
            client = Client::Some(glance, id);
            rest = after;
        }
        let (amount, length) = Plain::parse_prefix(rest)?;
        let after = after_row(rest.get(length..)?)?;
        let record = PlainRecord {
            loan_id,
            loan_glance,
            client,
            amount,
        };
        if row.len() - after.len() > self.max_field {
            return None;
        }
        Some((record, after))
    }

    /// A plain id of digits, and what follows its delimiter.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    fn digits_id<'t>(&self, rest: &'t [u8]) -> Option<(&'t [u8], Glance, &'t [u8])> {
        let digits = Digits::at_start(rest)?;
        let (id, after) = rest.split_at_checked(digits.len())?;
        let after = self.after_delimiter(after)?;
        if !is_plain(digits) {
            return None;
        }
        Some((id, Glance::Digits(digits), after))
    }

    /// A row of any columns, and what follows it. Puts the further columns of a list of loans into `labels`.
    fn any<'t>(
        &self,
        row: &'t [u8],
        labels: &mut LabelTexts<'t>,
    ) -> Option<(PlainRecord<'t>, &'t [u8])> {
        let mut loan = None;
        let mut client = Client::None;
        let mut amount = None;
        let mut rest = row;
        for (index, column) in self.columns.iter().enumerate() {
            if index > 0 {
                rest = self.after_delimiter(rest)?;
            }
            rest = match *column {
                Column::Read(Field::LoanId) => {
                    let (id, glance, rest) = self.id(rest)?;
                    loan = Some((id, glance));
                    rest
                }
                Column::Read(Field::ClientId) => {
                    let (id, glance, rest) = self.id(rest)?;
                    client = Client::Some(glance, id);
                    rest
                }
                Column::Read(Field::Amount) => {
                    let (value, rest) = self::amount(rest)?;
                    amount = Some(value);
                    rest
                }
                Column::Label(label) => {
                    let (text, rest) = self.text(rest)?;
                    labels[label as usize] = text;
                    rest
                }
                Column::Unread => self.text(rest)?.1,
                // Only an empty one is plain.
                Column::Nameless => {
                    let (inside, quote) = opened(rest);
                    closed(inside, quote)?
                }
            };
        }
        let (loan_id, loan_glance) = loan?;
        let record = PlainRecord {
            loan_id,
            loan_glance,
            client,
            amount: amount?,
        };
        Some((record, after_row(rest)?))
    }

    /// A plain id, and what follows it.
    #[expect(clippy::inline_always, reason = "the hot path of every row")]
    #[inline(always)]
    fn id<'t>(&self, rest: &'t [u8]) -> Option<(&'t [u8], Glance, &'t [u8])> {
        let (inside, quote) = opened(rest);
        let (id, glance) = self.classes.glance_to_end(inside);
        if glance == Glance::Look {
            return None;
        }
        Some((id, glance, closed(inside.get(id.len()..)?, quote)?))
    }

    /// Any text that holds no character of the format, and what follows it.
    #[inline]
    fn text<'t>(&self, rest: &'t [u8]) -> Option<(&'t [u8], &'t [u8])> {
        let (inside, quote) = opened(rest);
        let length = self.classes.length_to_end(inside);
        let (text, after) = inside.split_at_checked(length)?;
        Some((text, closed(after, quote)?))
    }

    #[inline]
    fn after_delimiter<'t>(&self, rest: &'t [u8]) -> Option<&'t [u8]> {
        match rest {
            [delimiter, after @ ..] if *delimiter == self.delimiter => Some(after),
            _ => None,
        }
    }
}

/// A plain amount, and what follows it.
#[expect(clippy::inline_always, reason = "the hot path of every row")]
#[inline(always)]
fn amount(rest: &[u8]) -> Option<(Plain, &[u8])> {
    let (inside, quote) = opened(rest);
    let (amount, length) = Plain::parse_prefix(inside)?;
    Some((amount, closed(inside.get(length..)?, quote)?))
}

/// What follows an opening quote, and whether there is one.
#[inline]
fn opened(rest: &[u8]) -> (&[u8], bool) {
    match rest {
        [b'"', inside @ ..] => (inside, true),
        _ => (rest, false),
    }
}

/// What follows the closing quote of a value that has an opening one.
#[inline]
fn closed(after: &[u8], quote: bool) -> Option<&[u8]> {
    if quote {
        after.strip_prefix(b"\"")
    } else {
        Some(after)
    }
}

/// What follows the line end, or the last row of a text that ends without one.
#[inline]
fn after_row(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b'\n', after @ ..] | [b'\r', b'\n', after @ ..] => Some(after),
        [] => Some(rest),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{HasClient, LabelTexts, PlainRows};
    use crate::finding::Field;
    use crate::model::{Column, CsvLayout};

    fn rows(has_client: bool, max_field: u32) -> PlainRows {
        let mut columns = vec![
            Column::Read(Field::LoanId),
            Column::Read(Field::ClientId),
            Column::Read(Field::Amount),
        ];
        if !has_client {
            columns.remove(1);
        }
        let layout = CsvLayout {
            columns,
            max_field,
            delimiter: b',',
            ..CsvLayout::default()
        };
        PlainRows::new(&layout).expect("both columns are there")
    }

    proptest! {
        #[test]
        fn rows_of_digits_read_like_any_row(
            row in "(\"?([0-9]{0,17}|11+|1042970)\"?,){1,2}\"?[0-9]{0,17}(\\.[0-9]{0,3})?\"?(\r?\n)?[0-9,]{0,9}",
            has_client: bool,
            max_field in 5u32..40,
        ) {
            let rows = rows(has_client, max_field);
            if let Some((record, after)) = rows.digits(row.as_bytes(), HasClient(has_client)) {
                let any = rows.any(row.as_bytes(), &mut LabelTexts::default());
                prop_assert_eq!(any, Some((record, after)));
                prop_assert!(row.len() - after.len() <= max_field as usize);
            }
        }
    }

    #[test]
    fn a_row_as_most_are_is_read_as_digits() {
        let row = b"1042971,88001,25.50\nKE-1,88002,1";
        let (record, after) = rows(true, 99).digits(row, HasClient(true)).expect("digits");
        assert_eq!(
            (record.loan_id, after),
            (&b"1042971"[..], &b"KE-1,88002,1"[..])
        );
        assert_eq!(rows(true, 99).digits(after, HasClient(true)), None);
    }
}
