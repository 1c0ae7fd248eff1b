//! Ids that are nearly the same: equal but for case, leading zeros or separators. Named, never joined.

use std::collections::HashMap;

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

/// Near misses shown of one id.
const MOST: usize = 20;

/// The rows of a book by the form that nearly equal loan ids share.
#[derive(Debug)]
pub(super) struct Forms(HashMap<Box<[u8]>, Vec<u32>>);

impl Forms {
    pub(super) fn of(book: &Book) -> Self {
        let mut forms: HashMap<Box<[u8]>, Vec<u32>> = HashMap::new();
        let mut buffer = Vec::new();
        book.each_ids(|row, values| {
            if book.counts(row) && !values.loan_id.is_empty() {
                let form = fold_for_likeness(&values.loan_id, &mut buffer);
                let rows = forms.entry(form.into()).or_default();
                if rows.len() < MOST {
                    rows.push(row.0);
                }
            }
        });
        Self(forms)
    }

    pub(super) fn of_loan(&self, book: &Book, loan_id: &str) -> Vec<NearMiss> {
        let mut buffer = Vec::new();
        let form = fold_for_likeness(loan_id.as_bytes(), &mut buffer);
        let rows = self.0.get(form).into_iter().flatten();
        rows.map(|row| {
            let (other, client_id) = book.ids(Row(*row));
            NearMiss {
                row: Row(*row),
                differs: Near::between(loan_id, &other),
                loan_id: other,
                client_id,
            }
        })
        .collect()
    }
}
