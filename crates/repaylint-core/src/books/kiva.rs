//! The loans as Kiva knows them: the Partner API's answer as saved, or PA2's download.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::book::Reading;
use super::{Book, Extra, LoanStatus, Row};
use crate::engine::{Input, RunError};
use crate::finding::FileId;
use crate::model::{Label, Pages};
use crate::terms::Period;

/// Kiva's list of loans.
#[derive(Debug)]
pub struct KivaList {
    /// Its rows; the amount of a row is the loan's own, in its currency.
    pub book: Book,
    /// The status that each text of the column says.
    statuses: Vec<LoanStatus>,
    /// The texts of the column that say several borrowers.
    groups: Vec<bool>,
    /// What its pages say about themselves.
    pub pages: Pages,
    kiva_ids: OnceLock<HashMap<String, Row>>,
}

impl KivaList {
    pub(super) fn read(
        given: Vec<(FileId, Input)>,
        reading: &Reading<'_>,
    ) -> Result<Self, RunError> {
        let book = Book::read(given, Reading::of_loans(), reading)?;
        let mut pages = Pages::default();
        for layout in book.files.iter().filter_map(|file| file.layout.json()) {
            let more = &layout.pages;
            for total in &more.totals {
                if !pages.totals.contains(total) {
                    pages.totals.push(*total);
                }
            }
            pages.statuses.extend_from_slice(&more.statuses);
            pages.environment = pages.environment.or_else(|| more.environment.clone());
            // The oldest part makes the whole as old as it is.
            pages.taken_at = match (pages.taken_at, more.taken_at.clone()) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        let texts = |label| book.labels(label).texts().iter();
        let is_group = |count: &String| count.parse().is_ok_and(|count: u32| count > 1);
        Ok(Self {
            statuses: texts(Label::Status)
                .map(|text| LoanStatus::parse(text))
                .collect(),
            groups: texts(Label::Borrowers).map(is_group).collect(),
            book,
            pages,
            kiva_ids: OnceLock::new(),
        })
    }

    /// The different currencies, as written.
    pub fn currencies(&self) -> &[String] {
        self.book.labels(Label::Currency).texts()
    }

    /// The status of a row, as written.
    pub fn written_status(&self, row: Row) -> Option<&str> {
        self.book.labels(Label::Status).at(row.0 as usize)
    }

    /// The status of a row.
    pub fn status(&self, row: Row) -> LoanStatus {
        let number = self.book.labels(Label::Status).number_at(row.0 as usize);
        let status = number.and_then(|number| self.statuses.get(number));
        status.copied().unwrap_or(LoanStatus::Unsaid)
    }

    /// The currency of a row, by its position among [`KivaList::currencies`].
    pub(crate) fn currency_number(&self, row: Row) -> Option<usize> {
        self.book.labels(Label::Currency).number_at(row.0 as usize)
    }

    /// The currency of a row, as written.
    pub fn currency(&self, row: Row) -> Option<&str> {
        self.book.labels(Label::Currency).at(row.0 as usize)
    }

    /// Whether several borrowers share the loan of a row.
    pub fn is_group(&self, row: Row) -> bool {
        let number = self.book.labels(Label::Borrowers).number_at(row.0 as usize);
        number.is_some_and(|number| self.groups.get(number) == Some(&true))
    }

    /// Whether any loan is shared by several borrowers.
    pub fn has_groups(&self) -> bool {
        self.groups.contains(&true)
    }

    /// Whether statuses are said at all.
    pub fn has_statuses(&self) -> bool {
        !self.book.labels(Label::Status).texts().is_empty()
    }

    /// Whether it was taken from Kiva's test environment, where other loans live than in the real one.
    pub fn is_staging(&self) -> bool {
        let environment = self.pages.environment.as_deref().unwrap_or_default();
        environment.trim().to_ascii_lowercase().starts_with("stag")
    }

    /// Whether it says that loans of a row can receive repayments: by their status, or because none other were asked for.
    pub fn expects(&self, row: Row) -> bool {
        match self.status(row) {
            LoanStatus::Unsaid => self.asks_for_expected(),
            status => status.is_expected(),
        }
    }

    fn asks_for_expected(&self) -> bool {
        let mut asked = self.pages.statuses.iter();
        let is_expected = |status: &String| LoanStatus::parse(status).is_expected();
        !self.pages.statuses.is_empty() && asked.all(is_expected)
    }

    /// Those of some clients of whose loans it says that they can receive repayments.
    pub fn expected_clients<'c>(
        &self,
        wanted: impl Fn(&str) -> Option<&'c str>,
    ) -> HashSet<&'c str> {
        let mut clients = HashSet::new();
        self.book.each_ids(|row, values| {
            let client = str::from_utf8(&values.client_id).ok().and_then(&wanted);
            if let Some(client) = client.filter(|_| self.expects(row)) {
                clients.insert(client);
            }
        });
        clients
    }

    /// The month in which it was taken, where it says so.
    pub fn month(&self) -> Option<Period> {
        let day = self.pages.taken_at.as_deref()?;
        Period::parse(day.trim().get(..7)?)
    }

    /// Whether it holds as many loans as it says that there are. A list that says nothing of it is taken as whole.
    pub fn is_complete(&self) -> bool {
        let said: u64 = self.pages.totals.iter().sum();
        self.book.len() as u64 >= said && self.book.files.iter().all(is_whole)
    }

    /// The row of one of Kiva's own numbers.
    pub fn with_kiva_id(&self, kiva_id: &str) -> Option<Row> {
        let ids = self.kiva_ids.get_or_init(|| {
            let mut ids = HashMap::new();
            self.book.each_extra(Extra::KivaId, |row, id| {
                if let Some(id) = id.filter(|id| !id.is_empty()) {
                    ids.entry(id.into_owned()).or_insert(row);
                }
            });
            ids
        });
        ids.get(kiva_id).copied()
    }
}

/// Whether a file could be read to its end.
fn is_whole(file: &crate::model::Report) -> bool {
    file.layout
        .json()
        .is_none_or(|layout| layout.syntax.is_none())
}
