//! What is wrong with the rows of a spoiled file: an even mixture, so that no column shares one defect.

use crate::random::Random;
use crate::work::{Recipe, Repayment};

/// One defect of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// A blank before the loan id.
    Blank,
    /// A comma as decimal mark.
    DecimalComma,
    /// The loan of an earlier row once more.
    Duplicate {
        /// That row.
        of: u64,
    },
    /// No loan id.
    EmptyId,
}

impl Defect {
    /// The repayment with the defect; `other` is the one that a duplicate repeats.
    pub(crate) fn spoil(self, mut repayment: Repayment, other: Repayment) -> Repayment {
        match self {
            Defect::Blank => repayment.loan_id.insert(0, ' '),
            Defect::DecimalComma => repayment.amount = repayment.amount.replace('.', ","),
            Defect::Duplicate { .. } => {
                repayment.loan_id = other.loan_id;
                repayment.client_id = other.client_id;
            }
            Defect::EmptyId => repayment.loan_id.clear(),
        }
        repayment
    }
}

/// The defect of a row, if it has one.
pub(crate) fn defect_at(recipe: Recipe, row: u64) -> Option<Defect> {
    let mut random = Random::of(recipe.seed.wrapping_add(1), row);
    if !random.percent(recipe.bad) {
        return None;
    }
    Some(match random.below(4) {
        0 => Defect::Blank,
        1 => Defect::EmptyId,
        2 => (0..row)
            .rev()
            .find(|earlier| still_names_its_loan(recipe, *earlier))
            .map_or(Defect::EmptyId, |of| Defect::Duplicate { of }),
        _ => Defect::DecimalComma,
    })
}

/// A row that stands in the file under its own loan id can be repeated.
fn still_names_its_loan(recipe: Recipe, row: u64) -> bool {
    let mut random = Random::of(recipe.seed.wrapping_add(1), row);
    !random.percent(recipe.bad) || matches!(random.below(4), 0 | 3)
}
