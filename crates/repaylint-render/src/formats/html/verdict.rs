//! The head of the page: the verdict in one sentence, and what to do next.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::Args;

use super::card::Card;
use super::words::Words;
use super::{Run, place};
use crate::text::summary::{Verdict, verdict};

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
        let Verdict { case, sentence } = verdict(outcome, run.options.messages);
        let only_expired = case == "errors" && outcome.summary.errors == 0;
        let (tone, next) = match case {
            "errors" if only_expired => ("bad", "expired"),
            "errors" => ("bad", "errors"),
            "warnings" => ("look", "warnings"),
            "nothing" => ("none", "nothing"),
            _ => ("good", "clean"),
        };
        let words = run.words();
        let first = first.filter(|_| matches!(next, "errors" | "warnings"));
        Self {
            words,
            sentence,
            tone,
            files: outcome.files.iter().map(place::name).collect(),
            next: words.fill("html-next", &Args::none().case("case", next)),
            first: first.map(|card| (card.id.clone(), card.title.clone())),
            fixable: outcome.summary.fixable,
            has_unchecked: !outcome.not_checked.is_empty(),
        }
    }

    pub(super) fn page_title(&self) -> String {
        let args = Args::none().text("verdict", self.sentence.as_str());
        self.words.fill("html-title", &args)
    }
}
