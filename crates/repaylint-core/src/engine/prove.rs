//! What repayments with equal hashes really are: the same loan, the same id of two clients, ids that people would confuse.
//! Reads each of them again.

use std::collections::HashMap;
use std::hash::BuildHasher;

use foldhash::fast::RandomState;

use super::held::Held;
use super::judge::Checks;
use super::repeats::{RecordRef, Repeat, Repeats};
use super::views::FileView;
use crate::finding::{Field, FileId, RecordNo};
use crate::ids::is_separator;
use crate::model::Report;
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
        Self {
            files,
            settings,
            checks,
            held,
            bases,
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
        let mut loans: Vec<Loan> = Vec::new();
        let hasher = RandomState::default();
        let mut known: HashMap<u64, u32> = HashMap::new();
        let mut read = 0;
        for number in numbers {
            read += 1;
            let place = self.locate(number);
            let Some((id, client)) = self.read(place) else {
                continue;
            };
            let mut hash = hasher.hash_one((&id, &client));
            let next = to_u32(loans.len());
            // Different names with one hash are so rare that the next number along serves the later one.
            let index = loop {
                let index = *known.entry(hash).or_insert(next);
                match loans.get(index as usize) {
                    Some(other) if other.id != id || other.client != client => {
                        hash = hash.wrapping_add(1);
                    }
                    _ => break index,
                }
            };
            match loans.get_mut(index as usize) {
                Some(loan) => loan.later.push(place),
                None => loans.push(Loan {
                    id,
                    client,
                    first: place,
                    later: Vec::new(),
                }),
            }
        }
        (loans, read)
    }

    fn locate(&self, number: u32) -> RecordRef {
        let file = self
            .bases
            .partition_point(|base| *base <= number)
            .saturating_sub(1);
        let base = self.bases.get(file).copied().unwrap_or(0);
        RecordRef {
            file: FileId(to_u32(file)),
            record: RecordNo(number - base),
        }
    }

    /// What names the loan of a repayment; `None` where its ids no longer tell.
    fn read(&self, place: RecordRef) -> Option<(Box<str>, Box<str>)> {
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
        let client = if by_pair { record.client_key() } else { "" };
        Some((record.loan_key().into(), client.into()))
    }

    /// Ids that are equal but for case, leading zeros, or separators that only one of the two has.
    fn find_near(&mut self, loans: &[Loan]) {
        let mut kept: HashMap<(&str, String), RecordRef> = HashMap::new();
        let mut parted: HashMap<(&str, bool), RecordRef> = HashMap::new();
        for loan in loans {
            let lower = loan.id.to_ascii_lowercase();
            let form = lower.trim_start_matches('0').to_owned();
            let has_separator = loan.id.bytes().any(is_separator);
            let twin = kept.get(&(&*loan.client, form.clone())).copied();
            let other = parted.get(&(&*loan.client, !has_separator)).copied();
            if let Some(earlier) = twin.or(other) {
                let records = vec![earlier, loan.first];
                self.repeats.near.push(Repeat { records });
            }
            kept.entry((&loan.client, form)).or_insert(loan.first);
            let own = parted.entry((&loan.client, has_separator));
            own.or_insert(loan.first);
        }
    }
}
