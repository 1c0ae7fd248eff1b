//! Reads the ids of a file's repayments again, one after the other: the short way where they are plain. Gives no
//! places; whoever needs them asks [`Report::record`].

use std::borrow::Cow;

use super::collect::{Client, PlainRecord};
use super::csv::plain::PlainRows;
use super::json;
use crate::finding::RecordNo;
use crate::model::{Layout, Report};

/// Reads ids of one file again.
pub(crate) struct Again<'r> {
    report: &'r Report,
    plain: Option<&'r PlainRows>,
}

/// The short way through a file's rows; `None` where there is none.
pub(crate) fn short_way(report: &Report) -> Option<PlainRows> {
    report.layout.csv().and_then(PlainRows::new)
}

/// The ids of one repayment, without blanks around them.
#[derive(Default)]
pub(crate) struct Ids<'r> {
    /// Empty where it is missing.
    pub(crate) loan_id: Cow<'r, [u8]>,
    /// Empty where it is missing.
    pub(crate) client_id: Cow<'r, [u8]>,
}

impl<'r> Again<'r> {
    /// Of a file.
    pub(crate) fn of(report: &'r Report, plain: Option<&'r PlainRows>) -> Self {
        Self { report, plain }
    }

    /// The ids of a repayment; `None` where its row tells no values.
    pub(crate) fn ids(&self, no: RecordNo) -> Option<Ids<'r>> {
        let start = *self.report.starts.get(no.0 as usize)?;
        let text = self.report.source.text();
        let plain = match (&self.report.layout, self.plain) {
            (Layout::Csv(_), Some(rows)) => rows.read(text, start as usize).map(|(row, _)| row),
            (Layout::Json(layout), _) if layout.naming.loan_id.is_none() => {
                json::plain_at(text, start)
            }
            _ => None,
        };
        match plain {
            Some(record) => Some(Ids::of_plain(record)),
            None => self.the_long_way(no),
        }
    }

    #[inline(never)]
    fn the_long_way(&self, no: RecordNo) -> Option<Ids<'r>> {
        let record = self.report.record(no)?;
        if record.broken_quote {
            return None;
        }
        let id = |text: &str| Cow::Owned(text.as_bytes().to_vec());
        Some(Ids {
            loan_id: id(record.loan_key()),
            client_id: id(record.client_key()),
        })
    }
}

impl<'r> Ids<'r> {
    fn of_plain(record: PlainRecord<'r>) -> Self {
        let client_id = match record.client {
            Client::None => &[],
            Client::Some(_, id) => id,
        };
        Self {
            loan_id: Cow::Borrowed(record.loan_id),
            client_id: Cow::Borrowed(client_id),
        }
    }
}
