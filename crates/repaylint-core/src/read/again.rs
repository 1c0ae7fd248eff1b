//! Reads the values of a file's repayments again, one after the other: the short way where they are plain. Gives no
//! places; whoever needs them asks [`Report::record`].

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::collect::{Client, PlainRecord};
use super::csv::plain::PlainRows;
use super::json;
use crate::amount::{AmountText, Plain};
use crate::finding::RecordNo;
use crate::model::{Layout, Report};

/// Reads values of one file again.
pub(crate) struct Again<'r> {
    report: &'r Report,
    minor_units: u32,
    plain: Option<&'r PlainRows>,
}

/// The short way through a file's rows; `None` where there is none.
pub(crate) fn short_way(report: &Report) -> Option<PlainRows> {
    report.layout.csv().and_then(PlainRows::new)
}

/// The values of one repayment, ids without blanks around them.
pub(crate) struct Values<'r> {
    /// Empty where it is missing.
    pub(crate) loan_id: Cow<'r, [u8]>,
    /// Empty where it is missing.
    pub(crate) client_id: Cow<'r, [u8]>,
    /// The amount, where it has one reading.
    pub(crate) amount: Money,
}

/// An amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Money {
    /// Digits with at most two decimals.
    Plain(Plain),
    /// Any other.
    Exact(Decimal),
    /// None, or nobody knows which.
    None,
}

impl<'r> Again<'r> {
    /// Of a file whose currency has so many minor units.
    pub(crate) fn of(report: &'r Report, plain: Option<&'r PlainRows>, minor_units: u32) -> Self {
        Self {
            report,
            minor_units,
            plain,
        }
    }

    /// The values of a repayment; `None` where its row tells no values.
    pub(crate) fn values(&self, no: RecordNo) -> Option<Values<'r>> {
        let start = *self.report.starts.get(no.0 as usize)?;
        let text = self.report.source.text();
        let plain = match (&self.report.layout, self.plain) {
            (Layout::Csv(_), Some(rows)) => {
                rows.read(text, start as usize).map(|(record, _)| record)
            }
            (Layout::Json(layout), _) if layout.naming.loan_id.is_none() => {
                json::plain_at(text, start)
            }
            _ => None,
        };
        match plain {
            Some(record) => Some(Values::of_plain(record)),
            None => self.the_long_way(no),
        }
    }

    #[inline(never)]
    fn the_long_way(&self, no: RecordNo) -> Option<Values<'r>> {
        let record = self.report.record(no)?;
        if record.broken_quote {
            return None;
        }
        let id = |text: &str| Cow::Owned(text.as_bytes().to_vec());
        let amount = record.amount.as_ref().and_then(|cell| {
            AmountText::new(&cell.text)
                .in_column(&self.report.columns.amount, self.minor_units)
                .only_reading()
        });
        Some(Values {
            loan_id: id(record.loan_key()),
            client_id: id(record.client_key()),
            amount: amount.map_or(Money::None, Money::Exact),
        })
    }
}

impl<'r> Values<'r> {
    fn of_plain(record: PlainRecord<'r>) -> Self {
        let client_id = match record.client {
            Client::None => &[],
            Client::Some(_, id) => id,
        };
        Self {
            loan_id: Cow::Borrowed(record.loan_id),
            client_id: Cow::Borrowed(client_id),
            amount: Money::Plain(record.amount),
        }
    }
}
