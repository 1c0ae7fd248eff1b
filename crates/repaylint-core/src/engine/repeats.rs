//! Repayments that name the same loan, or nearly: what looks alike by its hash ([`Alike`]), proven against the
//! files' bytes ([`super::prove`]).

use super::held::Held;
use super::judge::Checks;
use super::prove::Finder;
use crate::finding::{FileId, RecordNo};
use crate::model::Report;
use crate::read::alike::{Alike, bases};
use crate::settings::Settings;

/// A repayment of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    /// Its file.
    pub file: FileId,
    /// Its number there.
    pub record: RecordNo,
}

/// Repayments that are the same in some respect; always two or more, in the order of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeat {
    /// The repayments.
    pub records: Vec<RecordRef>,
}

/// Everything that stands in the run more than once.
#[derive(Clone, Debug, Default)]
pub struct Repeats {
    /// The same loan: equal loan ids, in three-column mode with equal client ids.
    pub same_loan: Vec<Repeat>,
    /// The same loan id under exactly two clients, or with `loan-unique` under two or more (three-column mode): the
    /// first repayment of each.
    pub two_clients: Vec<Repeat>,
    /// Two different loan ids that people would confuse (the client being the same in three-column mode).
    pub near: Vec<Repeat>,
    /// Loan ids in the run, each counted once.
    pub loan_ids: u64,
    /// Those of them that stand under several clients (three-column mode).
    pub shared_ids: u64,
}

impl Repeats {
    /// Whether the MIS numbers loans for each client, so that a loan id alone names none: repeated loan ids are no
    /// exception.
    pub fn share_loan_ids(&self) -> bool {
        self.shared_ids > 0 && self.shared_ids * 100 >= self.loan_ids
    }

    /// Finds what repeats in the files, of which some repayments look alike.
    pub(super) fn find(
        files: &[Report],
        alike: Alike,
        settings: &Settings,
        checks: &Checks,
        held: Option<Held<'_>>,
    ) -> Self {
        let Alike { mut pairs, named } = alike;
        let mut finder = Finder::new(files, settings, checks, held, bases(files), named);
        pairs.sort_unstable();
        for group in pairs.chunk_by(|left, right| left.0 == right.0) {
            finder.prove(group);
        }
        let mut repeats = finder.into_repeats();
        for list in [
            &mut repeats.same_loan,
            &mut repeats.two_clients,
            &mut repeats.near,
        ] {
            list.sort_by(|left, right| left.records.cmp(&right.records));
        }
        repeats
    }
}
