//! The parts of an id between its separators, and what several ids have in common there.

use super::Trust;
use super::shape::{Letters, Piece, Times};

/// A part of all ids learned from so far.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// A separator, or any other character that is neither letter nor digit.
    Mark(char),
    /// Letters and digits.
    Word(Word),
}

/// Letters and digits side by side.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// What it is made of; `None` where the ids do not agree about it.
    runs: Option<Vec<Run>>,
    /// The same as a whole.
    whole: Extent,
}

/// Letters, or digits.
#[derive(Clone, Debug)]
enum Run {
    Digits(Digits),
    Letters(Text),
}

#[derive(Clone, Debug)]
struct Digits {
    narrowest: usize,
    /// The largest number, with its zeros.
    largest: String,
    /// A number of the largest width begins with a zero.
    padded: bool,
}

#[derive(Clone, Debug)]
struct Text {
    /// The letters, where they are always the same.
    same: Option<String>,
    extent: Extent,
}

/// How long a text is, and which letters it is made of.
#[derive(Clone, Copy, Debug)]
struct Extent {
    shortest: usize,
    longest: usize,
    letters: Letters,
}

/// The parts of one id.
pub(super) fn parts(id: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = id;
    while let Some(first) = rest.chars().next() {
        let is_word = is_in_word(first);
        let end = if is_word {
            rest.find(|char| !is_in_word(char)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (part, after) = rest.split_at(end);
        parts.push(if is_word {
            Part::Word(Word::new(part))
        } else {
            Part::Mark(first)
        });
        rest = after;
    }
    parts
}

/// Joins what one more id has to what all before it have; `false` where they have too little in common.
pub(super) fn join(parts: &mut [Part], other: Vec<Part>) -> bool {
    parts.len() == other.len()
        && parts
            .iter_mut()
            .zip(other)
            .all(|(part, other)| match (part, other) {
                (Part::Mark(mark), Part::Mark(other)) => *mark == other,
                (Part::Word(word), Part::Word(other)) => {
                    word.join(other);
                    true
                }
                _ => false,
            })
}

impl Part {
    /// Adds what ids may have here; `None` where that cannot be said.
    pub(super) fn add_pieces(&self, trust: Trust, pieces: &mut Vec<Piece>) -> Option<()> {
        match self {
            Part::Mark(mark) => pieces.push(Piece::Literal(mark.to_string())),
            Part::Word(word) => match &word.runs {
                Some(runs) if has_order(runs, trust) => {
                    for run in runs {
                        pieces.push(run.piece(trust)?);
                    }
                }
                _ => pieces.push(word.mixture(trust)?),
            },
        }
        Some(())
    }
}

impl Word {
    fn new(text: &str) -> Self {
        let mut runs = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let digits = first.is_ascii_digit();
            let end = rest.find(|char: char| char.is_ascii_digit() != digits);
            let (run, after) = rest.split_at(end.unwrap_or(rest.len()));
            runs.push(if digits {
                Run::Digits(Digits::new(run))
            } else {
                Run::Letters(Text::new(run))
            });
            rest = after;
        }
        Self {
            runs: Some(runs),
            whole: Extent::of(text),
        }
    }

    fn join(&mut self, other: Word) {
        self.whole.join(other.whole);
        let (Some(runs), Some(others)) = (&mut self.runs, other.runs) else {
            self.runs = None;
            return;
        };
        let fits = runs.len() == others.len()
            && runs
                .iter_mut()
                .zip(others)
                .all(|(run, other)| run.join(other));
        if !fits {
            self.runs = None;
        }
    }

    fn mixture(&self, trust: Trust) -> Option<Piece> {
        let times = if trust == Trust::Many {
            self.whole.times()
        } else {
            Times::ANY
        };
        let letters = self.whole.letters;
        (!letters.other).then_some(Piece::Mixture(letters, times))
    }
}

/// Whether letters and digits take turns by rule and not by chance, as in codes that are drawn at random.
fn has_order(runs: &[Run], trust: Trust) -> bool {
    let same_letters = || {
        runs.iter().all(|run| match run {
            Run::Letters(text) => text.same.is_some(),
            Run::Digits(_) => true,
        })
    };
    runs.len() <= 2 || trust == Trust::Many && same_letters()
}

impl Run {
    /// Whether both are of one kind.
    fn join(&mut self, other: Run) -> bool {
        match (self, other) {
            (Run::Digits(digits), Run::Digits(other)) => digits.join(other),
            (Run::Letters(text), Run::Letters(other)) => text.join(&other),
            _ => return false,
        }
        true
    }

    fn piece(&self, trust: Trust) -> Option<Piece> {
        match self {
            Run::Digits(digits) => Some(Piece::Digits(digits.times(trust))),
            Run::Letters(text) => match &text.same {
                Some(same) => Some(Piece::Literal(same.clone())),
                None if text.extent.letters.other => None,
                None => Some(Piece::Letters(text.extent.letters, text.extent.times())),
            },
        }
    }
}

impl Digits {
    fn new(digits: &str) -> Self {
        Self {
            narrowest: digits.len(),
            largest: digits.to_owned(),
            padded: is_padded(digits),
        }
    }

    fn join(&mut self, other: Digits) {
        self.narrowest = self.narrowest.min(other.narrowest);
        if other.largest.len() == self.largest.len() {
            self.padded |= other.padded;
            self.largest = std::mem::take(&mut self.largest).max(other.largest);
        } else if other.largest.len() > self.largest.len() {
            self.padded = other.padded;
            self.largest = other.largest;
        }
    }

    /// How many digits the ids and their successors have: a number that is not filled up with zeros grows by a digit
    /// one day.
    fn times(&self, trust: Trust) -> Times {
        let widest = self.largest.len();
        if trust == Trust::Single {
            return if self.padded {
                Times::exactly(widest)
            } else {
                Times::ANY
            };
        }
        let grows = if self.padded {
            self.largest.bytes().all(|byte| byte == b'9')
        } else {
            self.narrowest < widest || widest < 4 || self.largest.starts_with('9')
        };
        Times::between(self.narrowest, widest + usize::from(grows))
    }
}

/// Filled up with zeros to a width.
fn is_padded(digits: &str) -> bool {
    digits.len() > 1 && digits.starts_with('0')
}

impl Text {
    fn new(text: &str) -> Self {
        Self {
            same: Some(text.to_owned()),
            extent: Extent::of(text),
        }
    }

    fn join(&mut self, other: &Text) {
        self.extent.join(other.extent);
        if self.same != other.same {
            self.same = None;
        }
    }
}

impl Extent {
    fn of(text: &str) -> Self {
        let length = text.chars().count();
        Self {
            shortest: length,
            longest: length,
            letters: Letters {
                upper: text.contains(|char: char| char.is_ascii_uppercase()),
                lower: text.contains(|char: char| char.is_ascii_lowercase()),
                other: !text.is_ascii(),
            },
        }
    }

    fn join(&mut self, other: Extent) {
        self.shortest = self.shortest.min(other.shortest);
        self.longest = self.longest.max(other.longest);
        self.letters.upper |= other.letters.upper;
        self.letters.lower |= other.letters.lower;
        self.letters.other |= other.letters.other;
    }

    fn times(&self) -> Times {
        Times::between(self.shortest, self.longest)
    }
}

fn is_in_word(char: char) -> bool {
    char.is_alphabetic() || char.is_ascii_digit()
}
