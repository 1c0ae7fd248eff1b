//! What was expected and is met, what was not checked and what would let it, and what came of exceptions and baseline.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::engine::NotChecked;
use repaylint_core::finding::Args;

use super::Run;
use super::words::Words;
use crate::options::Options;
use crate::text::codes::joined;
use crate::text::known;
use crate::text::summary::{matched, unlocked_by, why};

#[derive(Template)]
#[template(path = "html/checks.html")]
pub(super) struct Checks<'a> {
    words: Words<'a>,
    matched: Vec<String>,
    not_checked: Vec<Unchecked>,
    known: Vec<String>,
}

impl HtmlSafe for Checks<'_> {}

struct Unchecked {
    why: String,
    rules: String,
    unlock: String,
}

impl<'a> Checks<'a> {
    pub(super) fn of(run: Run<'a>) -> Self {
        let Run { outcome, options } = run;
        let everything = Options {
            verbose: true,
            ..*options
        };
        let not_checked = outcome.not_checked.iter();
        let known = known::exceptions(outcome, &everything).into_iter();
        Self {
            words: run.words(),
            matched: matched(outcome, options),
            not_checked: not_checked.map(|reason| unchecked(run, reason)).collect(),
            known: known
                .chain(known::baseline(outcome, options))
                .map(|line| line.trim().to_owned())
                .collect(),
        }
    }
}

fn unchecked(run: Run<'_>, reason: &NotChecked) -> Unchecked {
    let words = run.words();
    let unlock = match unlocked_by(reason) {
        None => words.t("html-not-checked-nothing"),
        Some(flag) if flag.starts_with('-') => {
            words.fill("html-not-checked-flag", &Args::none().text("flag", flag))
        }
        Some(setting) => {
            let args = Args::none().text("setting", setting);
            words.fill("html-not-checked-setting", &args)
        }
    };
    Unchecked {
        why: why(reason, run.options.messages),
        rules: joined(&reason.rules),
        unlock,
    }
}
