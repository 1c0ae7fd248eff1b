//! Repayments that name the same loan, found by hash partitions and proven against the files' bytes.

use crate::finding::{FileId, RecordNo};

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
    /// The same loan id under exactly two clients (three-column mode): the first repayment of each.
    pub two_clients: Vec<Repeat>,
    /// Different loan ids that people would confuse (the client being the same in three-column mode).
    pub near: Vec<Repeat>,
    /// Loan ids in the run, each counted once.
    pub loan_ids: u64,
}
