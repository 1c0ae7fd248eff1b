//! Law 3 for rules about loans: what nearly every repayment of the run has is one finding.

use crate::engine::{BooksView, RecordRef, Sink};
use crate::finding::{Finding, Safety};
use crate::model::Report;
use crate::rules::Rule;

/// Of fewer repayments nothing can be said to be shared.
const FEWEST: usize = 20;

/// Whether a finding stands for one repayment or for many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Many {
    /// For how many it stands.
    pub(super) count: u64,
    /// Of how many in all.
    pub(super) all: u64,
}

impl Many {
    /// The word that texts choose their wording by.
    pub(super) fn case(many: Option<Self>) -> &'static str {
        if many.is_some() { "yes" } else { "no" }
    }
}

/// Reports the repayments that have one defect: each by itself, or all of them at the first where nearly all have it.
pub(super) fn push_all(
    view: &BooksView<'_>,
    sink: &mut Sink<'_>,
    rule: &'static Rule,
    records: &[RecordRef],
    finding: impl Fn(RecordRef, Option<Many>) -> Finding,
) {
    let all: usize = view.files.iter().map(Report::len).sum();
    if all < FEWEST || records.len() * 10 < all * 9 {
        for record in records {
            sink.push(finding(*record, None));
        }
        return;
    }
    // Of a finding about many, each known loan is left out by itself.
    let mut is_new = |record: &RecordRef| {
        let (loan_id, client_id) = view.ids(*record);
        !sink.knows_loan(rule, &loan_id, &client_id)
    };
    let records: Vec<RecordRef> = records.iter().copied().filter(&mut is_new).collect();
    let count = records.len();
    let many = Many {
        count: count as u64,
        all: all as u64,
    };
    let Some((first, others)) = records.split_first() else {
        return;
    };
    let mut joined = finding(*first, Some(many)).count(many.count);
    for record in others {
        // Edits of other files cannot stand in a finding of this one.
        if let Some(fix) = joined.fix.as_mut().filter(|_| record.file == first.file) {
            let more = finding(*record, Some(many)).fix;
            let is_guess = more
                .as_ref()
                .is_some_and(|fix| fix.safety == Safety::Unsafe);
            if is_guess {
                fix.safety = Safety::Unsafe;
            }
            fix.edits.extend(more.into_iter().flat_map(|fix| fix.edits));
        }
    }
    sink.push_joined(joined, others.iter().copied());
}
