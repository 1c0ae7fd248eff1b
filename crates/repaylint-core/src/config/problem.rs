//! What is wrong with a configuration file: a message's key and values, and the place in the file.

use std::ops::Range;

use super::UnknownRule;
use crate::finding::Args;
use crate::source::Span;

/// One thing that is wrong with a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Key of its message, `config-…`; the texts belong to the renderer.
    pub key: &'static str,
    /// What the message is filled with.
    pub args: Args,
    /// Where, in bytes of the file's text.
    pub span: Span,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

/// The problems met so far.
#[derive(Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn push(&mut self, key: &'static str, args: Args, span: Range<usize>) {
        self.push_with(key, args, span, None);
    }

    pub(crate) fn push_with(
        &mut self,
        key: &'static str,
        args: Args,
        span: Range<usize>,
        suggestion: Option<&str>,
    ) {
        self.0.push(Problem {
            key,
            args,
            span: Span::of(span.start, span.end),
            suggestion: suggestion.map(str::to_owned),
        });
    }

    pub(super) fn unknown_rule(&mut self, word: &str, unknown: UnknownRule, span: Range<usize>) {
        let args = Args::none().text("rule", word);
        self.push_with("config-unknown-rule", args, span, unknown.suggestion);
    }

    /// The problems in order of place, or `value` if there is none.
    pub(crate) fn unless_any<T>(mut self, value: T) -> Result<T, Vec<Problem>> {
        if self.0.is_empty() {
            return Ok(value);
        }
        self.0.sort_by_key(|problem| problem.span);
        Err(self.0)
    }
}
