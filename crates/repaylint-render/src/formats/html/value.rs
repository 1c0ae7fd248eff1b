//! A value as it stands in the file, with the fault marked: what a fix would change, and what nobody sees by its name.

use std::ops::Range;

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::Args;

use super::words::Words;
use crate::visible::{is_hidden, shortened};

/// Characters of a value that are shown.
const MAX_VALUE: usize = 200;

/// Characters up to which two values are compared one by one.
const MAX_COMPARED: usize = 48;

/// A value in pieces.
#[derive(Debug, Default, PartialEq, Eq, Template)]
#[template(path = "html/value.html")]
pub(super) struct Value {
    pieces: Vec<Piece>,
}

impl HtmlSafe for Value {}

#[derive(Debug, PartialEq, Eq)]
enum Piece {
    /// As it stands.
    Plain(String),
    /// Wrong.
    Marked(String),
    /// What nobody sees, by its name.
    Named(String),
    /// A word of ours in the place of a value, such as `blank`.
    Said(String),
}

/// Which characters of a value are wrong.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault<'t> {
    /// Those that are not in the right value.
    Unlike(&'t str),
    /// Those that can stand in no amount.
    NotOfAmount,
    /// Nobody says.
    Unknown,
}

impl Value {
    /// A word of ours in the place of a value.
    pub(super) fn said(text: String) -> Self {
        Self {
            pieces: vec![Piece::Said(text)],
        }
    }

    /// A value as it is, without a fault.
    pub(super) fn plain(text: &str, words: Words<'_>) -> Self {
        Self::of(text, Fault::Unknown, words)
    }

    /// A line of a file that is already visible, with a place in it marked.
    pub(super) fn line(text: &str, place: Range<usize>) -> Self {
        let part = |range: Range<usize>| text.get(range).unwrap_or_default().to_owned();
        let mut pieces = vec![
            Piece::Plain(part(0..place.start)),
            Piece::Marked(part(place.clone())),
            Piece::Plain(part(place.end..text.len())),
        ];
        pieces.retain(
            |piece| !matches!(piece, Piece::Plain(text) | Piece::Marked(text) if text.is_empty()),
        );
        Self { pieces }
    }

    /// A value with its fault.
    pub(super) fn of(text: &str, fault: Fault<'_>, words: Words<'_>) -> Self {
        if text.is_empty() {
            return Self::said(words.t("html-blank"));
        }
        let shown = shortened(text, MAX_VALUE);
        let chars: Vec<char> = shown.chars().collect();
        let wrong = match fault {
            Fault::Unlike(right) => unlike(&chars, &right.chars().collect::<Vec<_>>()),
            Fault::NotOfAmount => chars
                .iter()
                .map(|char| !char.is_ascii_digit() && *char != '.')
                .collect(),
            Fault::Unknown => vec![false; chars.len()],
        };
        let last = chars.len().saturating_sub(1);
        let mut value = Self::default();
        for (index, (char, wrong)) in chars.iter().zip(wrong).enumerate() {
            let is_edge = index == 0 || index == last;
            let is_odd_blank = char.is_whitespace() && (is_edge || *char != ' ');
            if is_hidden(*char) || is_odd_blank {
                value.pieces.push(Piece::Named(name_of(*char, words)));
            } else {
                value.push(*char, wrong);
            }
        }
        value
    }

    fn push(&mut self, char: char, wrong: bool) {
        match (self.pieces.last_mut(), wrong) {
            (Some(Piece::Plain(text)), false) | (Some(Piece::Marked(text)), true) => {
                text.push(char);
            }
            (_, true) => self.pieces.push(Piece::Marked(char.into())),
            (_, false) => self.pieces.push(Piece::Plain(char.into())),
        }
    }
}

/// What a character is called that nobody sees.
fn name_of(char: char, words: Words<'_>) -> String {
    let code = format!("{:04X}", u32::from(char));
    let known = words
        .0
        .find_text(&format!("html-char-{code}"), &Args::none());
    known.unwrap_or_else(|| words.fill("html-char-other", &Args::none().text("code", code)))
}

/// Which characters of a value do not stand in the right one, after the longest part that both share.
fn unlike(found: &[char], right: &[char]) -> Vec<bool> {
    let same = |(left, right): &(&char, &char)| left == right;
    let start = found.iter().zip(right).take_while(same).count();
    let most = found.len().min(right.len()) - start;
    let end = found.iter().rev().zip(right.iter().rev());
    let end = end.take(most).take_while(same).count();
    let middle = start..found.len() - end;
    let right = right.get(start..right.len() - end).unwrap_or_default();
    let mut wrong = vec![false; found.len()];
    let inner = found.get(middle.clone()).unwrap_or_default();
    let kept = if inner.len().max(right.len()) <= MAX_COMPARED {
        common(inner, right)
    } else {
        vec![false; inner.len()]
    };
    for (wrong, kept) in wrong.iter_mut().skip(start).zip(kept) {
        *wrong = !kept;
    }
    wrong
}

/// Which characters of `found` belong to the longest sequence that both have.
fn common(found: &[char], right: &[char]) -> Vec<bool> {
    let width = right.len() + 1;
    // The length of the longest common sequence of what follows each pair of places.
    let mut lengths = vec![0_u8; (found.len() + 1) * width];
    let at = |lengths: &[u8], row: usize, column: usize| {
        lengths.get(row * width + column).copied().unwrap_or(0)
    };
    for (row, left) in found.iter().enumerate().rev() {
        for (column, other) in right.iter().enumerate().rev() {
            let length = if left == other {
                at(&lengths, row + 1, column + 1) + 1
            } else {
                at(&lengths, row + 1, column).max(at(&lengths, row, column + 1))
            };
            if let Some(slot) = lengths.get_mut(row * width + column) {
                *slot = length;
            }
        }
    }
    let mut kept = vec![false; found.len()];
    let (mut row, mut column) = (0, 0);
    while let (Some(left), Some(other)) = (found.get(row), right.get(column)) {
        if left == other {
            if let Some(slot) = kept.get_mut(row) {
                *slot = true;
            }
            (row, column) = (row + 1, column + 1);
        } else if at(&lengths, row + 1, column) >= at(&lengths, row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Fault, Piece, Value};
    use crate::formats::html::words::Words;
    use crate::language::Language;
    use crate::messages::Messages;

    /// The value with what is marked in brackets and what is named in braces.
    fn shown(text: &str, fault: Fault<'_>) -> String {
        let messages = Messages::new(Language::English);
        let value = Value::of(text, fault, Words(&messages));
        let pieces = value.pieces.iter().map(|piece| match piece {
            Piece::Plain(text) => text.clone(),
            Piece::Marked(text) => format!("[{text}]"),
            Piece::Named(name) => format!("{{{name}}}"),
            Piece::Said(word) => format!("({word})"),
        });
        pieces.collect()
    }

    #[test]
    fn what_the_right_value_lacks_is_marked() {
        assert_eq!(shown("12,50", Fault::Unlike("12.50")), "12[,]50");
        assert_eq!(shown("1.250,00", Fault::Unlike("1250.00")), "1[.]250[,]00");
        assert_eq!(shown("KES 250", Fault::Unlike("250")), "[KES ]250");
        assert_eq!(shown("25.00", Fault::Unlike("25.00")), "25.00");
        assert_eq!(shown("25", Fault::Unlike("")), "[25]");
        let long = "9".repeat(90);
        assert_eq!(
            shown(&format!("1{long}2"), Fault::Unlike("12")),
            format!("1[{long}]2")
        );
    }

    #[test]
    fn what_stands_in_no_amount_is_marked_where_nobody_knows_the_right_one() {
        assert_eq!(shown("1,25E+3", Fault::NotOfAmount), "1[,]25[E+]3");
        assert_eq!(shown("25.00", Fault::NotOfAmount), "25.00");
    }

    #[test]
    fn what_nobody_sees_is_named() {
        assert_eq!(shown("", Fault::Unknown), "(blank)");
        assert_eq!(shown(" 88001 ", Fault::Unknown), "{blank}88001{blank}");
        assert_eq!(shown("a b", Fault::Unknown), "a b");
        assert_eq!(
            shown("88\u{200b}0\u{a0}1\u{1}", Fault::Unknown),
            "88{zero-width space}0{no-break space}1{hidden character U+0001}"
        );
    }
}
