//! Repayments whose loan stands in the same files before: what counts twice in a sum or a number of rows.

use crate::engine::{RecordRef, RunView};
use crate::finding::FileId;

/// The first repayment of a loan and a later one, of all repayments of one file, or of the run.
pub(super) fn repeated<'r>(
    run: &'r RunView<'_>,
    file: Option<FileId>,
) -> impl Iterator<Item = (RecordRef, RecordRef)> + 'r {
    let is_meant = move |record: &&RecordRef| file.is_none_or(|file| record.file == file);
    run.repeats.same_loan.iter().flat_map(move |group| {
        let mut meant = group.records.iter().filter(is_meant).copied();
        let first = meant.next();
        meant.filter_map(move |later| Some((first?, later)))
    })
}
