//! Reads the list of loans, page by page, and keeps of it what a report is checked against. The list may change while it
//! is read: then it is read again.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::answer::{NotSent, NotSentWhy};
use crate::partner_api::{PageTrouble, PartnerApi};
use crate::patience::{Waits, patiently};

mod kept;
#[cfg(test)]
mod tests;

/// The loans of a call: no more is recommended.
pub const PAGE: u64 = 300;

/// No partner has as many; a server that says so is not to be believed.
const MOST_LOANS: u64 = 2_000_000;

/// How often a list is read that changes meanwhile.
const READINGS: u32 = 3;

/// The statuses whose loans can receive repayments.
pub const EXPECTED: &[&str] = &["payingBack", "defaulted"];

/// All statuses in Kiva's documents.
pub const ALL: &[&str] = &[
    "payingBack",
    "defaulted",
    "fundRaising",
    "raised",
    "issue",
    "issue_revising",
    "issue_approving",
    "reviewed",
    "inactive",
    "inactive_expired",
    "expired",
    "refunded",
    "ended",
    "deleted",
];

/// Gives pages of loans.
pub trait Pages {
    /// One page of the loans of a status.
    ///
    /// # Errors
    ///
    /// Why there is none.
    fn page(&mut self, status: &str, offset: u64) -> Result<Vec<u8>, PageTrouble>;

    /// A text of a page without any secret.
    fn clean(&self, text: &str) -> String;
}

/// The API, asked patiently.
pub struct PatientPages<'a, W> {
    /// What is asked.
    pub api: &'a mut PartnerApi,
    /// What waits.
    pub waits: &'a mut W,
}

impl<W: Waits> Pages for PatientPages<'_, W> {
    fn page(&mut self, status: &str, offset: u64) -> Result<Vec<u8>, PageTrouble> {
        let api = &mut *self.api;
        patiently(self.waits, || api.page(status, offset, PAGE), as_not_sent)
    }

    fn clean(&self, text: &str) -> String {
        self.api.clean(text)
    }
}

/// A trouble in the terms of patience: to read again does no harm, whatever a gateway says.
fn as_not_sent(trouble: &PageTrouble) -> NotSent {
    match trouble {
        PageTrouble::NotSent(not_sent) => not_sent.clone(),
        PageTrouble::Status {
            status,
            words,
            retry_after,
        } => NotSent {
            why: NotSentWhy::ComeLater {
                status: *status,
                words: words.clone(),
            },
            retry_after: *retry_after,
            is_final: *status < 500,
        },
    }
}

/// Is told how far the reading is.
pub trait Progress {
    /// So many loans of a status are read, of so many.
    fn read(&mut self, status: &str, loans: u64, total: u64);

    /// The list has changed and is read from its beginning.
    fn again(&mut self, status: &str);
}

/// Why there is no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoansTrouble {
    /// A page could not be read.
    Page {
        /// Of which status.
        status: String,
        /// Why.
        trouble: PageTrouble,
    },
    /// What came is no page of loans.
    NotAPage {
        /// Of which status.
        status: String,
    },
    /// The list kept changing, or its pages do not add up to it.
    Restless {
        /// Of which status.
        status: String,
    },
    /// It says that it is longer than any list of loans.
    TooLong {
        /// How long.
        total: u64,
    },
}

/// The loans of some statuses.
#[derive(Debug, Default)]
pub struct Loans {
    /// Each as JSON, with the values that came, free of secrets.
    pub loans: Vec<String>,
    /// Where each stands.
    places: HashMap<String, usize>,
}

#[derive(Deserialize)]
struct Page<'a> {
    #[serde(rename = "totalRecords")]
    total: u64,
    #[serde(borrow)]
    data: Vec<&'a RawValue>,
}

/// Reads the loans of each of the statuses.
///
/// # Errors
///
/// The first trouble.
pub fn fetch(
    pages: &mut impl Pages,
    statuses: &[&str],
    progress: &mut impl Progress,
) -> Result<Loans, LoansTrouble> {
    let mut loans = Loans::default();
    for status in statuses {
        let mut readings = 0;
        let of_status = loop {
            readings += 1;
            match read(pages, status, progress)? {
                Some(of_status) => break of_status,
                None if readings < READINGS => progress.again(status),
                None => {
                    let status = (*status).to_owned();
                    return Err(LoansTrouble::Restless { status });
                }
            }
        };
        for (id, loan) in of_status {
            loans.put(id, loan);
        }
    }
    Ok(loans)
}

impl Loans {
    /// Adds a loan. One whose status changed between two lists stands in both: the later says more.
    fn put(&mut self, id: String, loan: String) {
        if let Some(known) = self.places.get(&id).and_then(|at| self.loans.get_mut(*at)) {
            *known = loan;
        } else {
            self.places.insert(id, self.loans.len());
            self.loans.push(loan);
        }
    }
}

/// Reads the loans of a status; `None` if the list has changed meanwhile.
fn read(
    pages: &mut impl Pages,
    status: &str,
    progress: &mut impl Progress,
) -> Result<Option<Vec<(String, String)>>, LoansTrouble> {
    let in_status = || status.to_owned();
    let mut loans: Vec<(String, String)> = Vec::new();
    let mut ids = HashSet::new();
    let mut total = None;
    loop {
        let offset = loans.len() as u64;
        let page = pages
            .page(status, offset)
            .map_err(|trouble| LoansTrouble::Page {
                status: in_status(),
                trouble,
            })?;
        let not_a_page = || LoansTrouble::NotAPage {
            status: in_status(),
        };
        let page: Page<'_> = serde_json::from_slice(&page).map_err(|_| not_a_page())?;
        if page.total > MOST_LOANS {
            return Err(LoansTrouble::TooLong { total: page.total });
        }
        if *total.get_or_insert(page.total) != page.total {
            return Ok(None);
        }
        for loan in &page.data {
            let (id, loan) = kept::kept(loan, |text| pages.clean(text)).ok_or_else(not_a_page)?;
            if !ids.insert(id.clone()) {
                return Ok(None);
            }
            loans.push((id, loan));
        }
        let read = loans.len() as u64;
        progress.read(status, read, page.total);
        if read == page.total {
            return Ok(Some(loans));
        }
        if page.data.is_empty() || read > page.total {
            return Ok(None);
        }
    }
}

/// The list as a document of the API's own shape, with when, where and for which statuses it was taken.
pub fn document(loans: &Loans, environment: &str, taken_at: &str, statuses: &[&str]) -> String {
    let text = |value: &str| serde_json::Value::from(value).to_string();
    let statuses: Vec<String> = statuses.iter().map(|status| text(status)).collect();
    let length: usize = loans.loans.iter().map(|loan| loan.len() + 2).sum();
    let mut document = String::with_capacity(length + 500);
    document.push_str(&beginning(environment));
    // Writing to a text does not fail.
    let _ = write!(
        document,
        ",\"taken_at\":{},\"statuses\":[{}]}},\n\"totalRecords\":{},\n\"data\":[",
        text(taken_at),
        statuses.join(","),
        loans.loans.len()
    );
    for (number, loan) in loans.loans.iter().enumerate() {
        document.push_str(if number == 0 { "\n" } else { ",\n" });
        document.push_str(loan);
    }
    document.push_str("\n]}\n");
    document
}

/// How each such document of an environment begins, and no other file.
pub fn beginning(environment: &str) -> String {
    let environment = serde_json::Value::from(environment);
    format!("{{\"snapshot\":{{\"environment\":{environment}")
}
