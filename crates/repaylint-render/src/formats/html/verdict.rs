//! The head of the page: the verdict in one sentence, and what to do next.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::engine::{Arrived, Outcome};
use repaylint_core::finding::Args;

use super::card::Card;
use super::words::Words;
use super::{Run, place};
use crate::text::summary::{Tone, Verdict, verdict};

#[derive(Template)]
#[template(path = "html/lead.html")]
pub(super) struct Lead<'a> {
    words: Words<'a>,
    pub(super) sentence: String,
    /// `bad`, `look`, `good` or `none`.
    tone: &'static str,
    files: Vec<String>,
    next: String,
    /// Id and title of the card to begin with.
    first: Option<(String, String)>,
    fixable: u64,
    has_unchecked: bool,
}

impl HtmlSafe for Lead<'_> {}

impl<'a> Lead<'a> {
    pub(super) fn of(run: Run<'a>, first: Option<&Card<'a>>) -> Self {
        let outcome = run.outcome;
        let verdict = verdict(outcome, run.options.messages);
        let next = next(&verdict, outcome);
        let words = run.words();
        let first = first.filter(|_| matches!(next, "errors" | "warnings" | "sent-look"));
        Self {
            words,
            sentence: verdict.sentence,
            tone: match verdict.tone {
                Tone::Bad => "bad",
                Tone::Look => "look",
                Tone::Good => "good",
                Tone::None => "none",
            },
            files: outcome.files.iter().map(place::short_name).collect(),
            next: words.fill("html-next", &Args::none().case("case", next)),
            first: first.map(|card| (card.id.clone(), card.title.clone())),
            // What is with Kiva must stay as it is.
            fixable: outcome.arrived.map_or(outcome.summary.fixable, |_| 0),
            has_unchecked: !outcome.not_checked.is_empty(),
        }
    }

    pub(super) fn page_title(&self) -> String {
        let args = Args::none().text("verdict", self.sentence.as_str());
        self.words.fill("html-title", &args)
    }
}

/// The word that the advice is chosen by.
fn next(verdict: &Verdict, outcome: &Outcome) -> &'static str {
    match (outcome.arrived, verdict.case) {
        (Some(Arrived::Nothing), _) => "sent-nothing",
        (Some(Arrived::Unknown), _) => "sent-unknown",
        (Some(Arrived::Part), _) => "sent-part",
        (Some(Arrived::All), "errors" | "warnings") => "sent-look",
        (Some(Arrived::All), _) => "sent",
        (None, "errors") if outcome.summary.errors == 0 => "expired",
        (None, "errors") => "errors",
        (None, "warnings") => "warnings",
        (None, "nothing") => "nothing",
        (None, _) => "clean",
    }
}
