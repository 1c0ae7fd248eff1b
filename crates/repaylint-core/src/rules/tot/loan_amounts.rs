//! Repayments above their loan's own amount, as Kiva's list or the ledger has it, and which of them interest explains.
//! Knows no single rule.

use std::collections::HashSet;

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::books::{KivaList, Row};
use crate::engine::{BooksView, RecordRef, Shared, Which};
use crate::finding::{Field, Place};
use crate::settings::Settings;
use crate::terms::Basis;

/// Findings of interest need at least so many loans.
const MANY: usize = 5;

/// A loan with more than its own amount.
pub(super) struct Excess {
    /// Its repayments: one, or those of its members.
    pub(super) records: Vec<RecordRef>,
    /// Their amount.
    pub(super) reported: Decimal,
    /// The loan's own.
    pub(super) limit: Decimal,
    /// Where that stands.
    pub(super) place: Place,
}

impl Excess {
    /// Whether interest can be all there is too much: at most 60 % of the loan's amount.
    pub(super) fn is_like_interest(&self) -> bool {
        let most = self.limit.checked_mul(Decimal::new(16, 1));
        most.is_some_and(|most| self.reported <= most)
    }
}

/// Loans whose own amount is known.
#[derive(Default)]
pub(super) struct Compared {
    /// How many they are.
    pub(super) known: usize,
    /// Those with more than that, by more than one minor unit.
    pub(super) exceeding: Vec<Excess>,
}

impl Compared {
    /// Holds all amounts against those of their loans. Amounts of one period say nothing of the whole loan.
    pub(super) fn of(view: &BooksView<'_>) -> Self {
        let mut compared = Self::default();
        if !matches!(
            view.settings.basis,
            Some(Basis::Cumulative | Basis::Outstanding)
        ) {
            return compared;
        }
        if let Some(kiva) = &view.books.kiva {
            let price = |row| price(kiva, row, view.settings);
            let place = |row| kiva.book.place(row, Field::Amount);
            for common in view.common(Which::Kiva) {
                let single = [common.record];
                compared.add(&single, common.reported, price(common.row), || {
                    place(common.row)
                });
            }
            for shared in view.shared(Which::Kiva) {
                let Shared {
                    row,
                    members,
                    reported,
                    ..
                } = shared;
                compared.add(&members, reported, price(row), || place(row));
            }
        }
        if let Some(ledger) = &view.books.ledger {
            let tolerance = minor_unit(view.settings.minor_units());
            let principal = |row| Some((ledger.principal(row).filter(is_above_zero)?, tolerance));
            let place = |row| ledger.book.place(row, Field::Amount);
            let has_price = |record| {
                let kiva = view.books.kiva.as_ref();
                let row = view.row(Which::Kiva, record);
                kiva.zip(row)
                    .is_some_and(|(kiva, row)| price(kiva, row, view.settings).is_some())
            };
            for common in view.common(Which::Ledger) {
                if !has_price(common.record) {
                    let single = [common.record];
                    compared.add(&single, common.reported, principal(common.row), || {
                        place(common.row)
                    });
                }
            }
            for shared in view.shared(Which::Ledger) {
                let Shared {
                    row,
                    members,
                    reported,
                    ..
                } = shared;
                if !members.iter().any(|member| has_price(*member)) {
                    compared.add(&members, reported, principal(row), || place(row));
                }
            }
        }
        compared
            .exceeding
            .sort_by(|one, other| one.records.cmp(&other.records));
        compared
    }

    fn add(
        &mut self,
        records: &[RecordRef],
        reported: Option<Decimal>,
        limit: Option<(Decimal, Decimal)>,
        place: impl Fn() -> Place,
    ) {
        let (Some(reported), Some((limit, tolerance))) = (reported, limit) else {
            return;
        };
        self.known += 1;
        let most = limit.checked_add(tolerance);
        if most.is_some_and(|most| reported > most) {
            self.exceeding.push(Excess {
                records: records.to_vec(),
                reported,
                limit,
                place: place(),
            });
        }
    }
}

fn is_above_zero(amount: &Decimal) -> bool {
    amount.is_sign_positive() && !amount.is_zero()
}

/// The loan's amount in Kiva's list, with one minor unit of its currency. None where the list has another currency
/// than the report: that is said elsewhere.
fn price(kiva: &KivaList, row: Row, settings: &Settings) -> Option<(Decimal, Decimal)> {
    let amount = kiva.book.amount(row).filter(is_above_zero)?;
    let currency = kiva
        .currency(row)
        .and_then(|code| Currency::from_code(&code.to_ascii_uppercase()));
    let Some(currency) = currency else {
        return Some((amount, minor_unit(settings.minor_units())));
    };
    let is_ours = settings.currencies.is_empty() || settings.currencies.contains(&currency);
    let digits = currency.exponent().map_or(2, u32::from);
    is_ours.then(|| (amount, minor_unit(digits)))
}

fn minor_unit(digits: u32) -> Decimal {
    Decimal::new(1, digits)
}

/// Repayments that hold interest beside the principal.
pub(super) struct Interest {
    /// Those of loans that exceed their amount as interest does, and those that equal everything that was paid.
    pub(super) records: Vec<RecordRef>,
    /// Whether the ledger shows it.
    pub(super) is_by_ledger: bool,
}

impl Interest {
    /// Looks for them among the loans that exceed their amount, and in the ledger's column of everything that was paid.
    pub(super) fn of(view: &BooksView<'_>, compared: &Compared) -> Self {
        let exceeding = compared.exceeding.iter();
        let like_interest: Vec<&Excess> = exceeding.filter(|it| it.is_like_interest()).collect();
        let paid = equal_to_total_paid(view);
        let is_by_ledger = paid.len() >= MANY;
        let mut records = Vec::new();
        if like_interest.len() >= MANY {
            records.extend(
                like_interest
                    .iter()
                    .flat_map(|it| it.records.iter().copied()),
            );
        }
        if is_by_ledger {
            records.extend(paid);
        }
        records.sort_unstable();
        records.dedup();
        Self {
            records,
            is_by_ledger,
        }
    }

    /// The same to look them up in.
    pub(super) fn explained(&self) -> HashSet<RecordRef> {
        self.records.iter().copied().collect()
    }
}

fn equal_to_total_paid(view: &BooksView<'_>) -> Vec<RecordRef> {
    let Some(ledger) = &view.books.ledger else {
        return Vec::new();
    };
    if !ledger.has_total_paid() {
        return Vec::new();
    }
    view.differing(Which::Ledger)
        .filter(|common| {
            common.reported > common.booked
                && common.booked.is_some()
                && common.reported == ledger.total_paid(common.row)
        })
        .map(|common| common.record)
        .collect()
}
