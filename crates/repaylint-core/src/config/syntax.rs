//! From text to TOML, whatever the file is for; what is no TOML is said in words of our own where a person's slip is
//! recognised.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, Error};

use super::problem::Problems;
use crate::finding::Args;

/// The top of a file; `None` where its syntax is broken, which is then a problem of this key.
pub(crate) fn parse_table<'t>(
    text: &'t str,
    key: &'static str,
    problems: &mut Problems,
) -> Option<Spanned<DeTable<'t>>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        // What stands in a broken file is partly guessed by the parser: judging it would invent problems.
        report(text, &errors, key, problems);
        return None;
    }
    Some(root)
}

/// One problem a line: the parser stumbles on over the rest of a line that it did not understand.
fn report(text: &str, errors: &[Error], key: &'static str, problems: &mut Problems) {
    let mut done_to = None;
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        if done_to.is_some_and(|end| span.start <= end) {
            continue;
        }
        let rest = text.get(span.start..).unwrap_or_default();
        done_to = Some(span.start + rest.find('\n').unwrap_or(rest.len()));
        let (case, span) = case_of(text, error.message(), span);
        let args = Args::none()
            .case("case", case)
            .text("detail", error.message());
        problems.push(key, args, span);
    }
}

/// The slips that a person makes by hand get words of their own; the rest is said in the parser's.
fn case_of(text: &str, message: &str, span: Range<usize>) -> (&'static str, Range<usize>) {
    let starts = |start| message.starts_with(start);
    if starts("duplicate key") {
        ("key-twice", span)
    } else if starts("string values must be quoted") || starts("invalid boolean") {
        ("bare-word", span)
    } else if starts("missing escaped value") {
        // The parser points behind the backslash.
        let backslash = span.start.saturating_sub(1);
        let is_backslash = text.as_bytes().get(backslash) == Some(&b'\\');
        let start = if is_backslash { backslash } else { span.start };
        ("backslash", start..span.end)
    } else {
        ("other", span)
    }
}
