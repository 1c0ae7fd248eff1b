//! What one pass over the repayments leaves behind. Both readers hand every repayment to it: plain ones by their bytes,
//! all others as records.

use foldhash::fast::RandomState;
use std::hash::{BuildHasher, Hasher};

use crate::amount::{AmountText, Plain, Total};
use crate::finding::RecordNo;
use crate::ids::{Glance, IdText, fold_for_likeness};
use crate::model::{Columns, IdColumn, Record};
use crate::source::to_u32;

/// The hash of a loan id and the repayment that has it: hash in the upper, number in the lower 32 bits.
pub(crate) type Key = u64;

/// Gathers repayments in order.
pub(super) struct Collector<'s> {
    pub(super) starts: Vec<u32>,
    pub(super) suspects: Vec<RecordNo>,
    pub(super) columns: Columns,
    pub(super) keys: Vec<Key>,
    pub(super) total: Total,
    minor_units: u32,
    hasher: &'s RandomState,
}

/// A repayment of which nothing needs to be said.
#[derive(Clone, Copy)]
pub(super) struct PlainRecord<'t> {
    pub(super) start: usize,
    pub(super) loan_id: &'t [u8],
    pub(super) loan_glance: Glance,
    pub(super) client: Client,
    pub(super) amount: Plain,
}

/// The client id of a plain repayment.
#[derive(Clone, Copy)]
pub(super) enum Client {
    /// The file has no such column, or the object no such field.
    None,
    /// It has, and this is what a glance told.
    Some(Glance, usize),
}

impl<'s> Collector<'s> {
    pub(super) fn new(expected_records: usize, minor_units: u32, hasher: &'s RandomState) -> Self {
        Self {
            starts: Vec::with_capacity(expected_records),
            suspects: Vec::new(),
            columns: Columns::default(),
            keys: Vec::with_capacity(expected_records),
            total: Total::default(),
            minor_units,
            hasher,
        }
    }

    /// The number that the next repayment gets.
    pub(super) fn next_no(&self) -> RecordNo {
        RecordNo(to_u32(self.starts.len()))
    }

    /// Whether an amount keeps to the currency's decimals, so that it can be passed as plain.
    #[inline]
    pub(super) fn fits_currency(&self, amount: Plain) -> bool {
        u32::from(amount.scale) <= self.minor_units || !amount.has_fraction()
    }

    /// Takes a plain repayment.
    #[inline]
    pub(super) fn push_plain(&mut self, record: PlainRecord<'_>) {
        let no = self.next_no();
        self.starts.push(to_u32(record.start));
        add_glance(&mut self.columns.loan_id, record.loan_glance, record.loan_id.len(), no);
        match record.client {
            Client::None => self.columns.client_id.add_absent(no),
            Client::Some(glance, length) => add_glance(&mut self.columns.client_id, glance, length, no),
        }
        self.columns.amount.add_plain(record.amount, no);
        self.total.add_plain(record.amount);
        let hash = match record.loan_glance {
            Glance::Digits { zero_led: false } => self.hash(record.loan_id),
            _ => self.hash(&fold_for_likeness(record.loan_id)),
        };
        self.push_key(hash, no);
    }

    /// Takes any repayment.
    pub(super) fn push(&mut self, record: &Record<'_>, start: u32) {
        let no = self.next_no();
        self.starts.push(start);
        let mut remarkable = record.broken_quote || !record.violations.is_empty();
        remarkable |= add_id(&mut self.columns.loan_id, record.loan_id.as_ref().map(|cell| &*cell.text), no);
        let has_client = record.client_id.is_some();
        let client = add_id(&mut self.columns.client_id, record.client_id.as_ref().map(|cell| &*cell.text), no);
        remarkable |= has_client && client;
        match &record.amount {
            Some(cell) => {
                let amount = AmountText::new(&cell.text);
                let unremarkable = amount.is_unremarkable(self.minor_units) && !crate::ids::is_formula(&cell.text);
                if amount.has(crate::amount::Mark::Empty) {
                    self.columns.amount.add_absent();
                } else {
                    self.columns.amount.add(&amount, no);
                }
                if let Some(value) = amount.only_reading().filter(|_| unremarkable) {
                    self.total.add(value);
                }
                remarkable |= !unremarkable;
            }
            None => {
                self.columns.amount.add_absent();
                remarkable = true;
            }
        }
        if remarkable {
            self.suspects.push(no);
        }
        let key = record.loan_key();
        if !key.is_empty() && !record.broken_quote {
            let hash = self.hash(&fold_for_likeness(key.as_bytes()));
            self.push_key(hash, no);
        }
    }

    #[inline]
    fn hash(&self, id: &[u8]) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write(id);
        hasher.finish()
    }

    #[inline]
    fn push_key(&mut self, hash: u64, no: RecordNo) {
        self.keys.push(hash & !u64::from(u32::MAX) | u64::from(no.0));
    }
}

#[inline]
fn add_glance(column: &mut IdColumn, glance: Glance, width: usize, no: RecordNo) {
    if column.first_present.is_none() {
        column.first_present = Some(no);
    }
    match glance {
        Glance::Digits { zero_led } => column.add_digits(width, zero_led),
        Glance::Code { mixed_case } => column.add_code(mixed_case),
        Glance::Look => {}
    }
}

/// Counts an id; whether it is remarkable.
fn add_id(column: &mut IdColumn, written: Option<&str>, no: RecordNo) -> bool {
    let Some(written) = written.filter(|text| !text.trim().is_empty()) else {
        column.add_absent(no);
        return true;
    };
    column.first_present.get_or_insert(no);
    let id = IdText::new(written);
    column.add(&id);
    id.is_remarkable()
}
