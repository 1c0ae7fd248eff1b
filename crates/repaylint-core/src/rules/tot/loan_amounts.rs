//! Repayments above their loan's own amount, as Kiva's list or the ledger has it, and which of them interest explains.
//! Knows no single rule.

use std::cmp::Ordering;
use std::collections::HashSet;

use iso_currency::Currency;
use rust_decimal::Decimal;

use crate::books::{Extra, KivaList, Ledger, Row};
use crate::engine::{BooksView, RecordRef, Which};
use crate::finding::{Field, Place};
use crate::settings::Settings;
use crate::terms::Basis;

/// Findings of interest need at least so many loans.
const MANY: usize = 5;

/// A loan with more than its own amount.
pub(crate) struct Excess {
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

/// Holds all amounts against those of their loans, once for all rules.
pub(super) fn compared<'v>(view: &'v BooksView<'_>) -> &'v Compared {
    view.compared.get_or_init(|| Compared::of(view))
}

/// Loans whose own amount is known.
#[derive(Default)]
pub(crate) struct Compared {
    /// How many they are.
    pub(super) known: usize,
    /// Those with more than that, by more than one minor unit.
    pub(super) exceeding: Vec<Excess>,
}

impl Compared {
    /// Holds all amounts against those of their loans. Amounts of one period say nothing of the whole loan.
    fn of(view: &BooksView<'_>) -> Self {
        let mut compared = Self::default();
        let basis = view.settings.basis;
        if !matches!(basis, Some(Basis::Cumulative | Basis::Outstanding)) {
            return compared;
        }
        let prices = view
            .books
            .kiva
            .as_ref()
            .map(|kiva| Prices::of(kiva, view.settings));
        if let Some(prices) = &prices {
            compared.hold_against_prices(view, prices);
        }
        if let Some(ledger) = &view.books.ledger {
            compared.hold_against_principals(view, ledger, prices.as_ref());
        }
        compared
            .exceeding
            .sort_by(|one, other| one.records.cmp(&other.records));
        compared
    }

    fn hold_against_prices(&mut self, view: &BooksView<'_>, prices: &Prices<'_>) {
        let place = |row| prices.kiva.book.place(row, Field::Amount);
        let above = |order| order == Some(Ordering::Greater);
        for common in view.comparing(Which::Kiva, above) {
            let limit = prices.limit(common.row);
            self.add(&[common.record], common.reported, limit, || {
                place(common.row)
            });
        }
        for shared in view.shared(Which::Kiva) {
            let limit = prices.limit(shared.row);
            self.add(&shared.members, shared.reported, limit, || {
                place(shared.row)
            });
        }
        // How many could be compared is asked only where some are too large.
        if !self.exceeding.is_empty() {
            let fits = |order| matches!(order, Some(Ordering::Less | Ordering::Equal));
            let others = view.comparing(Which::Kiva, fits);
            self.known += others.filter(|common| prices.has(common.row)).count();
        }
    }

    /// Those that Kiva's list has no price of.
    fn hold_against_principals(
        &mut self,
        view: &BooksView<'_>,
        ledger: &Ledger,
        prices: Option<&Prices<'_>>,
    ) {
        if !ledger.book.has(Extra::Principal) {
            return;
        }
        let tolerance = minor_unit(view.settings.minor_units());
        let limit = |row| Some((ledger.principal(row).filter(is_above_zero)?, tolerance));
        let place = |row| ledger.book.place(row, Field::Amount);
        let has_price = |record: &RecordRef| {
            let row = view.row(Which::Kiva, *record);
            prices.zip(row).is_some_and(|(prices, row)| prices.has(row))
        };
        for (record, row) in view.common_rows(Which::Ledger) {
            if !has_price(&record) {
                self.add(&[record], view.amount(record), limit(row), || place(row));
            }
        }
        for shared in view.shared(Which::Ledger) {
            if !shared.members.iter().any(has_price) {
                self.add(&shared.members, shared.reported, limit(shared.row), || {
                    place(shared.row)
                });
            }
        }
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

/// The loans' amounts in Kiva's list.
struct Prices<'k> {
    kiva: &'k KivaList,
    /// Minor units of each of its currencies; none of one that the report is not in: that is said elsewhere.
    units: Vec<Option<u32>>,
    /// Where nothing is said.
    usual: u32,
}

impl<'k> Prices<'k> {
    fn of(kiva: &'k KivaList, settings: &Settings) -> Self {
        let usual = settings.minor_units();
        let units = kiva.currencies().iter().map(|code| {
            let Some(currency) = Currency::from_code(&code.to_ascii_uppercase()) else {
                return Some(usual);
            };
            let is_ours = settings.currencies.is_empty() || settings.currencies.contains(&currency);
            is_ours.then(|| currency.exponent().map_or(2, u32::from))
        });
        Self {
            kiva,
            units: units.collect(),
            usual,
        }
    }

    fn unit(&self, row: Row) -> Option<u32> {
        let Some(currency) = self.kiva.currency_number(row) else {
            return Some(self.usual);
        };
        *self.units.get(currency)?
    }

    /// Whether a loan has a price in the report's currency.
    fn has(&self, row: Row) -> bool {
        self.kiva.book.amounts().is_above_zero(row.0) && self.unit(row).is_some()
    }

    /// The price, and one minor unit of it.
    fn limit(&self, row: Row) -> Option<(Decimal, Decimal)> {
        let amount = self.kiva.book.amount(row).filter(is_above_zero)?;
        Some((amount, minor_unit(self.unit(row)?)))
    }
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
