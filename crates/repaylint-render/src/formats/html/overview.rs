//! Findings by rule, as a table with bars: what there is to do, and the way to each card.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::Severity;

use super::Run;
use super::card::Card;
use super::words::Words;

#[derive(Template)]
#[template(path = "html/overview.html")]
pub(super) struct Overview<'a> {
    words: Words<'a>,
    entries: Vec<Entry>,
}

impl HtmlSafe for Overview<'_> {}

struct Entry {
    card: String,
    code: &'static str,
    title: String,
    severity: Severity,
    places: u64,
    /// Length of the bar, in hundredths of the longest.
    length: u64,
}

impl<'a> Overview<'a> {
    pub(super) fn of(run: Run<'a>, cards: &[Card<'a>]) -> Self {
        let most = cards.iter().map(|card| card.places).max().unwrap_or(1);
        let entries = cards.iter().map(|card| Entry {
            card: card.id.clone(),
            code: card.code,
            title: card.title.clone(),
            severity: card.severity,
            places: card.places,
            // One of a million is still seen.
            length: (card.places * 100 / most.max(1)).max(1),
        });
        Self {
            words: run.words(),
            entries: entries.collect(),
        }
    }
}
