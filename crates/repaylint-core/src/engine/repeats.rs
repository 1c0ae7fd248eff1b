//! Repayments that name the same loan. Hashes of all loan ids are dealt into partitions that fit the processor's cache;
//! what looks equal there is proven against the files' bytes. So a million ids cost no more than reading them.

use std::collections::HashMap;

use super::judge::Checks;
use super::views::FileView;
use crate::finding::{Field, FileId, RecordNo};
use crate::ids::is_separator;
use crate::model::Report;
use crate::read::collect::NO_KEY;
use crate::settings::Settings;
use crate::source::to_u32;
use crate::terms::ColumnMode;

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
}

impl Repeats {
    /// Finds what repeats in the files. Takes their keys.
    pub(super) fn find(files: &mut [Report], settings: &Settings, checks: &Checks) -> Self {
        let bases = bases(files);
        let (mut alike, loan_ids) = alike(files, &bases);
        files.iter_mut().for_each(|file| file.keys = Vec::new());
        let mut finder = Finder {
            files,
            settings,
            checks,
            bases,
            repeats: Repeats {
                loan_ids,
                ..Repeats::default()
            },
        };
        alike.sort_unstable();
        for group in alike.chunk_by(|left, right| left.0 == right.0) {
            finder.prove(group);
        }
        let mut repeats = finder.repeats;
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

/// The number at which each file's repayments begin when all are numbered through.
fn bases(files: &[Report]) -> Vec<u32> {
    let mut base = 0u32;
    let begin = |file: &Report| {
        let begin = base;
        base = base.saturating_add(to_u32(file.starts.len()));
        begin
    };
    files.iter().map(begin).collect()
}

/// Entries of a partition: its table then takes 32 KiB.
const PARTITION: usize = 4096;

/// A hash in the upper, the number of its repayment in the lower 32 bits.
type Entry = u64;

/// All repayments that name a loan.
fn entries<'a>(files: &'a [Report], bases: &'a [u32]) -> impl Iterator<Item = Entry> + 'a {
    files.iter().zip(bases).flat_map(|(file, base)| {
        let numbered = (*base..).zip(&file.keys);
        numbered
            .filter(|(_, key)| **key != NO_KEY)
            .map(|(number, key)| u64::from(*key) << 32 | u64::from(number))
    })
}

/// Pairs of repayments with the same hash: the first of its kind, and each later one. And how many name a loan.
fn alike(files: &[Report], bases: &[u32]) -> (Vec<(u32, u32)>, u64) {
    let most: usize = files.iter().map(|file| file.keys.len()).sum();
    let partitions = (most / PARTITION).next_power_of_two().min(1 << 16);
    let mut pairs = Vec::new();
    let mut table = Vec::new();
    let (dealt, ends) = deal(files, bases, most, partitions);
    let mut start = 0;
    for end in ends {
        pairs_in(
            dealt.get(start..end).unwrap_or_default(),
            &mut table,
            &mut pairs,
        );
        start = end;
    }
    (pairs, start as u64)
}

/// Deals entries into partitions by the upper bits of their hash, keeping their order. Gives each partition's end.
fn deal(
    files: &[Report],
    bases: &[u32],
    most: usize,
    partitions: usize,
) -> (Vec<Entry>, Vec<usize>) {
    let bits = partitions.trailing_zeros();
    let partition = |key: u32| {
        if bits == 0 {
            0
        } else {
            (key >> (u32::BITS - bits)) as usize
        }
    };
    let mut next = vec![0usize; partitions + 1];
    for key in files
        .iter()
        .flat_map(|file| &file.keys)
        .filter(|key| **key != NO_KEY)
    {
        if let Some(slot) = next.get_mut(partition(*key) + 1) {
            *slot += 1;
        }
    }
    let mut sum = 0;
    for slot in &mut next {
        sum += *slot;
        *slot = sum;
    }
    let mut dealt = vec![0; most];
    for entry in entries(files, bases) {
        if let Some(place) = next.get_mut(partition((entry >> 32) as u32)) {
            if let Some(slot) = dealt.get_mut(*place) {
                *slot = entry;
            }
            *place += 1;
        }
    }
    next.pop();
    (dealt, next)
}

const EMPTY: u32 = u32::MAX;

/// Open addressing over one partition. Equal hashes are pairs, whatever stands in the files.
fn pairs_in(entries: &[Entry], table: &mut Vec<u32>, pairs: &mut Vec<(u32, u32)>) {
    let size = (entries.len() * 2).next_power_of_two().max(2);
    table.clear();
    table.resize(size, EMPTY);
    let mask = size - 1;
    let hash = |entry: Entry| (entry >> 32) as u32;
    let number = |entry: Entry| (entry & u64::from(u32::MAX)) as u32;
    for (index, entry) in entries.iter().enumerate() {
        let mut slot = hash(*entry) as usize & mask;
        while let Some(taken) = table.get_mut(slot) {
            if *taken == EMPTY {
                *taken = to_u32(index);
                break;
            }
            let Some(first) = entries.get(*taken as usize) else {
                break;
            };
            if hash(*first) == hash(*entry) {
                pairs.push((number(*first), number(*entry)));
                break;
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// One loan id, as proven from the files.
struct Loan {
    id: String,
    client: String,
    records: Vec<RecordRef>,
}

struct Finder<'a> {
    files: &'a [Report],
    settings: &'a Settings,
    checks: &'a Checks,
    bases: Vec<u32>,
    repeats: Repeats,
}

impl Finder<'_> {
    /// Looks at what equal hashes really are.
    fn prove(&mut self, pairs: &[(u32, u32)]) {
        let numbers = pairs
            .first()
            .map(|pair| pair.0)
            .into_iter()
            .chain(pairs.iter().map(|pair| pair.1));
        let mut loans: Vec<Loan> = Vec::new();
        let mut known: HashMap<(String, String), usize> = HashMap::new();
        let mut repeated = 0;
        for number in numbers {
            let place = self.locate(number);
            let Some((id, client)) = self.read(place) else {
                repeated += 1;
                continue;
            };
            if let Some(index) = known.get(&(id.clone(), client.clone())) {
                if let Some(loan) = loans.get_mut(*index) {
                    loan.records.push(place);
                }
            } else {
                known.insert((id.clone(), client.clone()), loans.len());
                loans.push(Loan {
                    id,
                    client,
                    records: vec![place],
                });
            }
        }
        let mut clients: HashMap<&str, Vec<RecordRef>> = HashMap::new();
        for loan in &loans {
            if let Some(first) = loan.records.first() {
                clients.entry(&loan.id).or_default().push(*first);
            }
        }
        repeated += loans.iter().map(|loan| loan.records.len()).sum::<usize>() - clients.len();
        self.repeats.loan_ids = self.repeats.loan_ids.saturating_sub(repeated as u64);
        for loan in &loans {
            let Some(records) = clients.remove(&*loan.id) else {
                continue;
            };
            if records.len() == 2 || records.len() > 2 && self.settings.ids.loan_unique {
                self.repeats.two_clients.push(Repeat { records });
            }
        }
        self.find_near(&loans);
        let same = loans.into_iter().filter(|loan| loan.records.len() > 1);
        self.repeats.same_loan.extend(same.map(|loan| Repeat {
            records: loan.records,
        }));
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
    fn read(&self, place: RecordRef) -> Option<(String, String)> {
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
        };
        if report.suspects.binary_search(&place.record).is_ok()
            && self.checks.has_lost_id(file, &record, fields)
        {
            return None;
        }
        let client = if by_pair { record.client_key() } else { "" };
        Some((record.loan_key().to_owned(), client.to_owned()))
    }

    /// Ids that are equal but for case, leading zeros, or separators that only one of the two has.
    fn find_near(&mut self, loans: &[Loan]) {
        let mut kept: HashMap<(&str, String), RecordRef> = HashMap::new();
        let mut first: HashMap<(&str, bool), (RecordRef, &str)> = HashMap::new();
        let mut seen: HashMap<(&str, &str), ()> = HashMap::new();
        for loan in loans {
            let Some(place) = loan.records.first().copied() else {
                continue;
            };
            if seen.insert((&loan.client, &loan.id), ()).is_some() {
                continue;
            }
            let form = loan
                .id
                .to_ascii_lowercase()
                .trim_start_matches('0')
                .to_owned();
            let has_separator = loan.id.bytes().any(is_separator);
            let twin = kept.get(&(&*loan.client, form.clone())).copied();
            let other = first
                .get(&(&*loan.client, !has_separator))
                .map(|(place, _)| *place);
            if let Some(earlier) = twin.or(other) {
                self.repeats.near.push(Repeat {
                    records: vec![earlier, place],
                });
            }
            kept.entry((&loan.client, form)).or_insert(place);
            first
                .entry((&loan.client, has_separator))
                .or_insert((place, &loan.id));
        }
    }
}
