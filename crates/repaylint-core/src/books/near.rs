//! Ids that are nearly the same: equal but for case, leading zeros or separators. Named, never joined.

use std::hash::{BuildHasher, Hasher};

use foldhash::fast::RandomState;

use super::{Book, Row};
use crate::ids::fold_for_likeness;

/// In what two loan ids differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    /// In nothing: the client is another.
    Client,
    /// In leading zeros.
    Zeros,
    /// In upper and lower case.
    Case,
    /// In separators, or in several of these.
    Separators,
}

impl Near {
    /// In what two loan ids differ that are nearly equal.
    pub fn between(one: &str, other: &str) -> Self {
        let zeros = |id: &str| id.trim_start_matches('0').to_owned();
        if one == other {
            Near::Client
        } else if zeros(one) == zeros(other) {
            Near::Zeros
        } else if one.eq_ignore_ascii_case(other) {
            Near::Case
        } else {
            Near::Separators
        }
    }

    /// The word that templates choose their wording by.
    pub fn as_str(self) -> &'static str {
        match self {
            Near::Client => "client",
            Near::Zeros => "zeros",
            Near::Case => "case",
            Near::Separators => "separators",
        }
    }
}

/// A row whose loan id is nearly the one looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NearMiss {
    /// The row.
    pub row: Row,
    /// Its loan id.
    pub loan_id: String,
    /// Its client id; empty where it has none.
    pub client_id: String,
    /// In what it differs.
    pub differs: Near,
}

/// Near misses told of one id.
const MOST: usize = 20;

/// Rows looked at for one id: where loans are numbered for each client, `1` may stand under thousands of them.
const LOOKED_AT: usize = 1000;

/// The rows of a book by the form that nearly equal loan ids share: its hash in the upper, the row in the lower 32
/// bits, in order.
#[derive(Debug)]
pub(super) struct Forms {
    rows: Vec<u64>,
    hasher: RandomState,
}

impl Forms {
    pub(super) fn of(book: &Book, hasher: &RandomState) -> Self {
        let mut forms = Self {
            rows: Vec::with_capacity(book.len()),
            hasher: hasher.clone(),
        };
        let mut buffer = Vec::new();
        book.each_ids(|row, values| {
            if book.counts(row) && !values.loan_id.is_empty() {
                let form = fold_for_likeness(&values.loan_id, &mut buffer);
                let hash = forms.hash(form);
                forms.rows.push(hash | u64::from(row.0));
            }
        });
        forms.rows.sort_unstable();
        forms
    }

    fn hash(&self, form: &[u8]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(form);
        hasher.finish() & (u64::from(u32::MAX) << 32)
    }

    /// Loans whose id is this one or looks like it, equal ones first.
    pub(super) fn of_loan(&self, book: &Book, loan_id: &str) -> Vec<NearMiss> {
        let mut misses: Vec<NearMiss> = self.like(book, loan_id).collect();
        misses.sort_by_key(|miss| miss.differs != Near::Client);
        misses.truncate(MOST);
        misses
    }

    /// The same in the order of the book.
    pub(super) fn like<'f>(
        &'f self,
        book: &'f Book,
        loan_id: &'f str,
    ) -> impl Iterator<Item = NearMiss> + 'f {
        let mut buffer = Vec::new();
        let form = fold_for_likeness(loan_id.as_bytes(), &mut buffer).to_vec();
        let hash = self.hash(&form);
        let first = self.rows.partition_point(|entry| *entry < hash);
        let rows = self.rows.iter().skip(first).take(LOOKED_AT);
        let alike = rows.take_while(move |entry| **entry >> 32 == hash >> 32);
        alike.filter_map(move |entry| {
            let row = Row(u32::try_from(entry & u64::from(u32::MAX)).ok()?);
            let (other, client_id) = book.ids(row);
            let is_alike = fold_for_likeness(other.as_bytes(), &mut buffer) == form;
            is_alike.then(|| NearMiss {
                row,
                differs: Near::between(loan_id, &other),
                loan_id: other,
                client_id,
            })
        })
    }
}
