//! What the rules could not look at, and what would let them.

use super::expected::{Expectation, can_be_summed, expectations};
use super::outcome::NotChecked;
use crate::books::Books;
use crate::model::{Layout, Report};
use crate::settings::Settings;

/// Everything that was not checked in a run.
pub(super) fn list(files: &[Report], settings: &Settings, books: &Books) -> Vec<NotChecked> {
    let mut list = Vec::new();
    let mut add = |missing: bool, rules: &[&'static str], why, unlock| {
        if missing {
            list.push(NotChecked {
                rules: rules.to_vec(),
                why,
                unlock,
            });
        }
    };
    let lacks_column = |report: &Report| match &report.layout {
        Layout::Csv(layout) => !report.is_empty() && !layout.can_be_read(),
        Layout::Json(_) => false,
    };
    add(
        files.iter().any(lacks_column),
        &["IDS", "AMT", "DUP"],
        "missing-column",
        None,
    );
    add(
        settings.column_mode.is_none(),
        &["COL001", "COL002"],
        "column-mode",
        Some("--column-mode"),
    );
    let said_by_kiva = books
        .kiva
        .as_ref()
        .is_some_and(|list| !list.currencies().is_empty());
    add(
        settings.currencies.is_empty() && !said_by_kiva,
        &["AMT007"],
        "currency",
        Some("--currency"),
    );
    add(
        settings.max_amount.is_none(),
        &["AMT013"],
        "max-amount",
        Some("max-amount"),
    );
    add(
        settings.ids.loan.is_none() && settings.ids.client.is_none(),
        &["IDS007"],
        "id-patterns",
        Some("[ids]"),
    );
    let expected = expectations(files, settings);
    let wants_total = |wanted: &Expectation<'_>| wanted.expected.total.is_some();
    let wants_count = |wanted: &Expectation<'_>| wanted.expected.count.is_some();
    add(settings.partial, &["TOT001", "TOT002"], "partial", None);
    add(
        !settings.partial && !expected.iter().any(wants_total),
        &["TOT001"],
        "control-total",
        Some("--expect-total"),
    );
    add(
        !settings.partial && !expected.iter().any(wants_count),
        &["TOT002"],
        "control-count",
        Some("--expect-count"),
    );
    let mut unread = expected.iter().filter(|wanted| {
        let mut files = wanted.files(files).iter();
        files.any(|report| !can_be_summed(report))
    });
    add(unread.clone().any(wants_total), &["TOT001"], "unread", None);
    add(unread.any(wants_count), &["TOT002"], "unread", None);
    list
}
