//! A learned shape: as a pattern for `[ids]`, and as something to show to people.

use std::fmt::Write;

/// What the ids of a column look like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdShape {
    pieces: Vec<Piece>,
    shortest: String,
    longest: String,
}

/// A piece of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Always the same.
    Literal(String),
    /// Digits.
    Digits(Times),
    /// Letters.
    Letters(Letters, Times),
    /// Letters and digits in any order.
    Mixture(Letters, Times),
}

/// Which letters there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letters {
    /// A to Z.
    pub(super) upper: bool,
    /// a to z.
    pub(super) lower: bool,
    /// Those of other alphabets, and letters with accents.
    pub(super) other: bool,
}

/// How many characters a piece has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Times {
    least: usize,
    /// `None` for any number.
    most: Option<usize>,
}

impl Times {
    /// One or more.
    pub(super) const ANY: Self = Self {
        least: 1,
        most: None,
    };

    pub(super) fn exactly(count: usize) -> Self {
        Self::between(count, count)
    }

    pub(super) fn between(least: usize, most: usize) -> Self {
        Self {
            least,
            most: Some(most),
        }
    }

    fn only(self) -> Option<usize> {
        self.most.filter(|most| *most == self.least)
    }
}

impl IdShape {
    pub(super) fn new(pieces: Vec<Piece>, shortest: String, longest: String) -> Self {
        Self {
            pieces,
            shortest,
            longest,
        }
    }

    /// A regular expression that whole ids of this shape match.
    pub fn pattern(&self) -> String {
        let mut pattern = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => push_escaped(&mut pattern, text),
                Piece::Digits(times) => push_class(&mut pattern, "0-9", "", *times),
                Piece::Letters(letters, times) => {
                    push_class(&mut pattern, "", letters.ranges(), *times);
                }
                Piece::Mixture(letters, times) => {
                    push_class(&mut pattern, "0-9", letters.ranges(), *times);
                }
            }
        }
        pattern
    }

    /// The shape as an id of zeros, such as `KE-0000000`; `None` where ids of this shape differ by more than digits.
    pub fn picture(&self) -> Option<String> {
        let mut picture = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Literal(text) => picture.push_str(text),
                Piece::Digits(times) => picture.extend(std::iter::repeat_n('0', times.only()?)),
                Piece::Letters(..) | Piece::Mixture(..) => return None,
            }
        }
        Some(picture)
    }

    /// The shortest id that it was learned from.
    pub fn shortest(&self) -> &str {
        &self.shortest
    }

    /// The longest id that it was learned from.
    pub fn longest(&self) -> &str {
        &self.longest
    }
}

impl Letters {
    fn ranges(self) -> &'static str {
        match (self.upper, self.lower) {
            (true, true) => "A-Za-z",
            (true, false) => "A-Z",
            (false, true) => "a-z",
            (false, false) => "",
        }
    }
}

fn push_class(pattern: &mut String, digits: &str, letters: &str, times: Times) {
    // Writing to a string does not fail.
    let _ = match (times.least, times.most) {
        (1, Some(1)) => write!(pattern, "[{digits}{letters}]"),
        (least, Some(most)) if least == most => write!(pattern, "[{digits}{letters}]{{{least}}}"),
        (least, Some(most)) => write!(pattern, "[{digits}{letters}]{{{least},{most}}}"),
        (_, None) => write!(pattern, "[{digits}{letters}]+"),
    };
}

/// Text as it stands in a pattern. Only what means something there is escaped, so that people still recognise it.
fn push_escaped(pattern: &mut String, text: &str) {
    for char in text.chars() {
        if "\\.+*?()|[]{}^$".contains(char) {
            pattern.push('\\');
        }
        pattern.push(char);
    }
}
