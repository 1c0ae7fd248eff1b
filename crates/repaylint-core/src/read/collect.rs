//! What one pass over the repayments leaves behind. Both readers hand every repayment to it: plain ones by their bytes,
//! all others as records.

use foldhash::fast::RandomState;

use super::key::{Key, Keying, NO_KEY};
use crate::amount::{AmountText, Plain, Total};
use crate::finding::RecordNo;
use crate::ids::{Glance, IdCode, IdText};
use crate::model::{Columns, Form, IdColumn, Kept, Label, Record};
use crate::settings::Settings;
use crate::source::to_u32;

/// Gathers repayments in order.
pub(super) struct Collector<'s> {
    pub(super) starts: Vec<u32>,
    pub(super) suspects: Vec<RecordNo>,
    pub(super) columns: Columns,
    pub(super) keys: Vec<Key>,
    keeps_keys: bool,
    /// Every repayment's values, where they are wanted.
    pub(super) kept: Option<Kept>,
    /// Sum of the amounts that read plainly; the engine adds the others when their column is known.
    pub(super) total: Total,
    /// Sum of the other amounts that have one reading by themselves.
    damaged: Total,
    /// Amounts that have none.
    unreadable: u32,
    minor_units: u32,
    keying: Keying<'s>,
    hasher: &'s RandomState,
}

/// A repayment of which nothing needs to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PlainRecord<'t> {
    pub(super) loan_id: &'t [u8],
    pub(super) loan_glance: Glance,
    pub(super) client: Client<'t>,
    pub(super) amount: Plain,
}

/// The client id of a plain repayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client<'t> {
    /// The file has no such column, or the object no such field.
    None,
    /// It has, and this is what a glance told.
    Some(Glance, &'t [u8]),
}

impl<'s> Collector<'s> {
    pub(super) fn new(
        expected_records: usize,
        settings: &Settings,
        hasher: &'s RandomState,
    ) -> Self {
        Self {
            starts: Vec::with_capacity(expected_records),
            suspects: Vec::new(),
            columns: Columns::default(),
            keys: Vec::with_capacity(if settings.keeps.keys {
                expected_records
            } else {
                0
            }),
            keeps_keys: settings.keeps.keys,
            kept: settings
                .keeps
                .values
                .then(|| Kept::with_capacity(expected_records)),
            total: Total::default(),
            damaged: Total::default(),
            unreadable: 0,
            minor_units: settings.minor_units(),
            keying: Keying::new(hasher),
            hasher,
        }
    }

    /// The number that the next repayment gets.
    pub(super) fn next_no(&self) -> RecordNo {
        RecordNo(to_u32(self.starts.len()))
    }

    /// What the repayments so far add up to; `None` where an amount among them cannot be read.
    pub(super) fn sum_so_far(&self) -> Option<Total> {
        let mut sum = self.total;
        sum += self.damaged;
        (self.unreadable == 0).then_some(sum)
    }

    /// Draws the columns together; to be called once, at the end.
    pub(super) fn settle(&mut self) {
        self.columns.loan_id.settle();
        self.columns.client_id.settle();
    }

    /// Whether an amount keeps to the currency's decimals, so that it can be passed as plain.
    #[inline]
    pub(super) fn fits_currency(&self, amount: Plain) -> bool {
        u32::from(amount.scale) <= self.minor_units || !amount.has_fraction()
    }

    /// Takes a plain repayment that begins at `start`.
    #[expect(
        clippy::inline_always,
        reason = "the hot path of every row: where the ids are known to be digits, nothing is asked about them again"
    )]
    #[inline(always)]
    pub(super) fn push_plain(&mut self, start: usize, record: PlainRecord<'_>) {
        let no = self.next_no();
        self.starts.push(to_u32(start));
        add_glance(&mut self.columns.loan_id, record.loan_glance, no);
        match record.client {
            Client::None => self.columns.client_id.add_absent(no),
            Client::Some(glance, _) => add_glance(&mut self.columns.client_id, glance, no),
        }
        self.columns.amount.add_plain(record.amount, no);
        self.total.add_plain(record.amount);
        if let Some(kept) = &mut self.kept {
            let client = match record.client {
                Client::None => IdCode::NONE,
                Client::Some(glance, id) => code(id, glance, self.hasher),
            };
            let loan = code(record.loan_id, record.loan_glance, self.hasher);
            kept.push_ids(loan, client);
            kept.amounts.push_plain(record.amount);
        }
        if self.keeps_keys {
            self.keys.push(match record.loan_glance {
                Glance::Digits(digits) => self.keying.of_digits(digits),
                _ => self.keying.of(record.loan_id),
            });
        }
    }

    /// Takes the further columns of the repayment that was taken last.
    #[inline]
    pub(super) fn label_last(&mut self, texts: &[&[u8]; Label::COUNT]) {
        if let Some(kept) = &mut self.kept {
            kept.label_last(texts);
        }
    }

    /// Takes any repayment.
    pub(super) fn push(&mut self, record: &Record<'_>, start: u32) {
        let no = self.next_no();
        self.starts.push(start);
        let mut remarkable = record.broken_quote || !record.violations.is_empty();
        remarkable |= add_id(
            &mut self.columns.loan_id,
            record.loan_id.as_ref().map(|cell| &*cell.text),
            no,
        );
        let has_client = record.client_id.is_some();
        let client = add_id(
            &mut self.columns.client_id,
            record.client_id.as_ref().map(|cell| &*cell.text),
            no,
        );
        remarkable |= has_client && client;
        if let Some(kept) = &mut self.kept {
            let code = |id: &str| {
                if record.broken_quote {
                    IdCode::NONE
                } else {
                    IdCode::of(id.as_bytes(), self.hasher)
                }
            };
            kept.push_ids(code(record.loan_key()), code(record.client_key()));
            // What a remarkable amount is depends on its column, which is not known to its end yet.
            kept.amounts.push_none();
        }
        if let Some(cell) = &record.amount {
            let amount = AmountText::new(&cell.text);
            let unremarkable =
                amount.is_unremarkable(self.minor_units) && !crate::ids::is_formula(&cell.text);
            if amount.has(crate::amount::Mark::Empty) {
                self.columns.amount.add_absent();
            } else {
                let is_joined = cell.form == Form::Joined;
                self.columns.amount.add(&amount, is_joined, no);
            }
            match amount.only_reading() {
                Some(value) if unremarkable => {
                    self.total.add(value);
                    if let Some(kept) = &mut self.kept {
                        kept.amounts.set(no.0, Some(value));
                    }
                }
                Some(value) => self.damaged.add(value),
                None => self.unreadable += 1,
            }
            remarkable |= !unremarkable;
        } else {
            self.columns.amount.add_absent();
            remarkable = true;
        }
        if remarkable {
            self.suspects.push(no);
        }
        if !self.keeps_keys {
            return;
        }
        let loan = record.loan_key();
        let names_a_loan = !loan.is_empty() && !record.broken_quote;
        let key = if names_a_loan {
            self.keying.of(loan.as_bytes())
        } else {
            NO_KEY
        };
        self.keys.push(key);
    }
}

#[expect(clippy::inline_always, reason = "the hot path of every row")]
#[inline(always)]
fn add_glance(column: &mut IdColumn, glance: Glance, no: RecordNo) {
    if column.first_present.is_none() {
        column.first_present = Some(no);
    }
    match glance {
        Glance::Digits(digits) => column.add_digits(digits),
        Glance::Code { mixed_case } => column.add_code(mixed_case),
        Glance::Look => {}
    }
}

#[inline]
fn code(id: &[u8], glance: Glance, hasher: &RandomState) -> IdCode {
    match glance {
        Glance::Digits(digits) => IdCode::of_digits(digits),
        _ => IdCode::of(id, hasher),
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
