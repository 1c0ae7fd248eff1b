//! What rules about reference data lack in a run, and what would give it to them.

use super::held::BooksView;
use super::matching::Which;
use super::outcome::NotChecked;
use crate::books::{Extra, KivaList};
use crate::model::Report;
use crate::rules::{Need, Rule};
use crate::settings::Settings;
use crate::terms::Basis;

/// The first thing that a rule needs and the run has not.
pub(super) fn first(needs: &[Need], view: &BooksView<'_>) -> Option<Need> {
    needs.iter().copied().find(|need| !is_met(*need, view))
}

fn is_met(need: Need, view: &BooksView<'_>) -> bool {
    let has = |which| view.books.book(which).is_some();
    match need {
        Need::Ledger => has(Which::Ledger),
        Need::Loans => has(Which::Kiva),
        Need::LoanStatuses => view.books.kiva.as_ref().is_none_or(KivaList::has_statuses),
        Need::LoanCurrencies => {
            let list = view.books.kiva.as_ref();
            list.is_none_or(|list| !list.currencies().is_empty())
        }
        Need::Currencies => !view.settings.currencies.is_empty(),
        Need::Previous => has(Which::Previous),
        Need::Drafts => view.books.tests.given,
        Need::OtherAmounts => has(Which::Ledger) || has(Which::Previous),
        Need::LoanAmounts => {
            let ledger = view.books.book(Which::Ledger);
            has(Which::Kiva) || ledger.is_some_and(|book| book.has(Extra::Principal))
        }
        Need::LoanAmountsOrTotals => {
            let ledger = view.books.book(Which::Ledger);
            is_met(Need::LoanAmounts, view) || ledger.is_some_and(|book| book.has(Extra::TotalPaid))
        }
        Need::SameKind => is_of_same_kind(view),
        Need::WholeMonth => !view.settings.partial,
        Need::RunningAmounts => view.settings.basis != Some(Basis::Period),
        Need::Basis(wanted) => view
            .settings
            .basis
            .is_some_and(|basis| wanted.contains(&basis)),
    }
}

/// Whether the ledger's amounts can be the report's. Names can mislead, in both directions: where they contradict each
/// other, at least half of the amounts must be equal all the same.
fn is_of_same_kind(view: &BooksView<'_>) -> bool {
    let named = |files: &[Report]| files.iter().find_map(Report::basis);
    let ledger = view.books.book(Which::Ledger);
    let booked = ledger.and_then(|book| named(&book.files));
    let reported = view.settings.basis.or_else(|| named(view.files));
    match (reported, booked) {
        (Some(reported), Some(booked)) if reported != booked => {
            let common = view.common(Which::Ledger).count();
            let differing = view.differing(Which::Ledger).count();
            common > 0 && differing * 2 <= common
        }
        _ => true,
    }
}

/// Rules that could not be asked, by what they lack.
#[derive(Default)]
pub(super) struct Unmet(Vec<NotChecked>);

impl Unmet {
    pub(super) fn add(&mut self, rule: &'static Rule, need: Need, settings: &Settings) {
        let (why, unlock) = words(need, settings);
        match self.0.iter_mut().find(|entry| entry.why == why) {
            Some(entry) => entry.rules.push(rule.code),
            None => self.0.push(NotChecked {
                rules: vec![rule.code],
                why,
                unlock,
            }),
        }
    }

    pub(super) fn into_list(mut self) -> Vec<NotChecked> {
        for entry in &mut self.0 {
            entry.rules.sort_unstable();
        }
        self.0.sort_by(|left, right| left.rules.cmp(&right.rules));
        self.0
    }
}

fn words(need: Need, settings: &Settings) -> (&'static str, Option<&'static str>) {
    match need {
        Need::Ledger => ("ledger", Some("--mis FILE")),
        Need::Loans => ("loans", Some("--loans FILE")),
        Need::LoanStatuses => ("loan-statuses", Some("--loans FILE")),
        Need::LoanCurrencies => ("loan-currencies", Some("--loans FILE")),
        Need::Currencies => ("currency", Some("--currency")),
        Need::Previous => ("previous", Some("--previous FILE")),
        Need::Drafts => ("drafts", Some("--drafts FILE")),
        Need::OtherAmounts => ("other-amounts", Some("--previous FILE")),
        Need::LoanAmounts | Need::LoanAmountsOrTotals => ("loan-amounts", Some("--loans FILE")),
        Need::SameKind => ("other-kind", Some("[mis] amount")),
        Need::WholeMonth => ("partial", None),
        Need::RunningAmounts | Need::Basis(_) if settings.basis.is_none() => {
            ("basis", Some("--basis"))
        }
        Need::RunningAmounts | Need::Basis(_) => ("kind-of-amounts", None),
    }
}
