//! What repayments with equal hashes really are: the same loan, the same id of two clients, ids that people would confuse.
//! Reads each of them again.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::RandomState;

use super::held::Held;
use super::judge::Checks;
use super::repeats::{RecordRef, Repeat, Repeats};
use super::views::FileView;
use crate::finding::Field;
use crate::ids::{fold_for_likeness, is_separator};
use crate::model::Report;
use crate::read::alike::locate;
use crate::settings::Settings;
use crate::source::to_u32;
use crate::terms::ColumnMode;

/// What names one loan, and the repayments that do.
struct Loan {
    id: Box<str>,
    client: Box<str>,
    first: RecordRef,
    later: Vec<RecordRef>,
}

/// Proves groups of repayments one after the other.
pub(super) struct Finder<'a> {
    files: &'a [Report],
    settings: &'a Settings,
    checks: &'a Checks,
    held: Option<Held<'a>>,
    bases: Vec<u32>,
    /// Some files name loans by their id alone, others by the pair.
    has_both_modes: bool,
    repeats: Repeats,
}

impl<'a> Finder<'a> {
    pub(super) fn new(
        files: &'a [Report],
        settings: &'a Settings,
        checks: &'a Checks,
        held: Option<Held<'a>>,
        bases: Vec<u32>,
        loan_ids: u64,
    ) -> Self {
        let repeats = Repeats {
            loan_ids,
            ..Repeats::default()
        };
        let is_by_id = |report: &Report| report.mode == ColumnMode::Two;
        Self {
            files,
            settings,
            checks,
            held,
            bases,
            has_both_modes: files.iter().any(is_by_id) && !files.iter().all(is_by_id),
            repeats,
        }
    }

    pub(super) fn into_repeats(self) -> Repeats {
        self.repeats
    }

    /// Looks at what equal hashes really are: the first of its kind, and each later one.
    pub(super) fn prove(&mut self, pairs: &[(u32, u32)]) {
        let first = pairs.first().map(|pair| pair.0);
        let numbers = first.into_iter().chain(pairs.iter().map(|pair| pair.1));
        let (loans, read) = self.loans(numbers);
        let mut clients: HashMap<&str, Vec<RecordRef>> = HashMap::new();
        for loan in &loans {
            clients.entry(&loan.id).or_default().push(loan.first);
        }
        let repeated = (read - clients.len()) as u64;
        self.repeats.loan_ids = self.repeats.loan_ids.saturating_sub(repeated);
        if clients.len() > 1 {
            self.find_near(&loans);
        }
        for loan in &loans {
            let Some(records) = clients.remove(&*loan.id) else {
                continue;
            };
            self.repeats.shared_ids += u64::from(records.len() > 1);
            if records.len() == 2 || records.len() > 2 && self.settings.ids.loan_unique {
                self.repeats.two_clients.push(Repeat { records });
            }
        }
        for loan in loans.into_iter().filter(|loan| !loan.later.is_empty()) {
            let mut records = loan.later;
            records.insert(0, loan.first);
            self.repeats.same_loan.push(Repeat { records });
        }
    }

    /// The loans that some repayments name, in order, and how many repayments there were.
    fn loans(&self, numbers: impl Iterator<Item = u32>) -> (Vec<Loan>, usize) {
        let mut loans = Loans::default();
        let mut clientless = Vec::new();
        let mut read = 0;
        for number in numbers {
            read += 1;
            let place = self.locate(number);
            let Some((id, client)) = self.read(place) else {
                continue;
            };
            match client {
                None if self.has_both_modes => clientless.push((id, place)),
                client => loans.add(id, client.unwrap_or_default(), place),
            }
        }
        loans.add_clientless(clientless);
        (loans.in_order, read)
    }

    fn locate(&self, number: u32) -> RecordRef {
        let (file, record) = locate(&self.bases, number);
        RecordRef { file, record }
    }

    /// What names the loan of a repayment, with the client where that belongs to it; `None` where its ids no longer tell.
    fn read(&self, place: RecordRef) -> Option<(Box<str>, Option<Box<str>>)> {
        let report = self.files.get(place.file.0 as usize)?;
        let record = report.record(place.record)?;
        let by_pair = report.mode != ColumnMode::Two;
        let fields: &[Field] = if by_pair {
            &[Field::LoanId, Field::ClientId]
        } else {
            &[Field::LoanId]
        };
        let file = FileView {
            report,
            settings: self.settings,
            held: self.held,
        };
        if report.suspects.binary_search(&place.record).is_ok()
            && self.checks.has_lost_id(file, &record, fields)
        {
            return None;
        }
        let client = by_pair.then(|| record.client_key().into());
        Some((record.loan_key().into(), client))
    }

    /// Ids that are equal but for case, leading zeros, or separators that only one of the two has. Equal hashes alone prove
    /// nothing.
    fn find_near(&mut self, loans: &[Loan]) {
        let mut kept: HashMap<(&str, String), RecordRef> = HashMap::new();
        let mut parted: HashMap<(&str, Vec<u8>, bool), RecordRef> = HashMap::new();
        for loan in loans {
            let lower = loan.id.to_ascii_lowercase();
            let form = lower.trim_start_matches('0').to_owned();
            let folded = fold_for_likeness(loan.id.as_bytes(), &mut Vec::new()).to_vec();
            let has_separator = loan.id.bytes().any(is_separator);
            let twin = kept.get(&(&*loan.client, form.clone())).copied();
            let other = parted
                .get(&(&*loan.client, folded.clone(), !has_separator))
                .copied();
            if let Some(earlier) = twin.or(other) {
                let records = vec![earlier, loan.first];
                self.repeats.near.push(Repeat { records });
            }
            kept.entry((&loan.client, form)).or_insert(loan.first);
            let own = parted.entry((&loan.client, folded, has_separator));
            own.or_insert(loan.first);
        }
    }
}

/// Loans by what names them.
#[derive(Default)]
struct Loans {
    in_order: Vec<Loan>,
    hasher: RandomState,
    known: HashMap<u64, u32>,
}

impl Loans {
    /// Puts a repayment to its loan.
    fn add(&mut self, id: Box<str>, client: Box<str>, place: RecordRef) {
        let mut hash = self.hasher.hash_one((&id, &client));
        let next = to_u32(self.in_order.len());
        // Different names with one hash are so rare that the next number along serves the later one.
        let index = loop {
            let index = *self.known.entry(hash).or_insert(next);
            match self.in_order.get(index as usize) {
                Some(other) if other.id != id || other.client != client => {
                    hash = hash.wrapping_add(1);
                }
                _ => break index,
            }
        };
        match self.in_order.get_mut(index as usize) {
            Some(loan) => loan.later.push(place),
            None => self.in_order.push(Loan {
                id,
                client,
                first: place,
                later: Vec::new(),
            }),
        }
    }

    /// Puts repayments of files without client ids to the loans of those with them. An id under several clients does not
    /// say whose loan it is.
    fn add_clientless(&mut self, repayments: Vec<(Box<str>, RecordRef)>) {
        if repayments.is_empty() {
            return;
        }
        let mut clients: HashMap<Box<str>, Option<Box<str>>> = HashMap::new();
        for loan in &self.in_order {
            let client = clients.entry(loan.id.clone());
            client
                .and_modify(|several| *several = None)
                .or_insert(Some(loan.client.clone()));
        }
        for (id, place) in repayments {
            let client = clients.get(&id).cloned().unwrap_or_else(|| Some("".into()));
            if let Some(client) = client {
                self.add(id, client, place);
            }
        }
        for loan in &mut self.in_order {
            loan.later.push(loan.first);
            loan.later.sort_unstable();
            loan.first = loan.later.remove(0);
        }
        self.in_order.sort_by_key(|loan| loan.first);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::outcome;

    #[test]
    fn ids_with_one_hash_are_near_only_if_they_read_alike() {
        let near = |ids: [&str; 2]| {
            let [first, second] = ids;
            let text = format!("loan_id,amount\n{first},25.00\n{second},12.50\n");
            let settings = Settings::default();
            let outcome = outcome("r.csv", text, &settings);
            let checks = Checks::all();
            let mut finder = Finder::new(&outcome.files, &settings, &checks, None, vec![0], 2);
            finder.prove(&[(0, 1)]);
            finder.into_repeats().near.len()
        };
        assert_eq!(near(["KE-001", "ke001"]), 1);
        assert_eq!(near(["KE-001", "88002"]), 0);
        assert_eq!(near(["88002", "KE-001"]), 0);
        assert_eq!(near(["12-3", "1-23"]), 0);
    }
}
