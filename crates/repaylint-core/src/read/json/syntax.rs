//! The grammar of RFC 8259, to the letter: where a token ends, and what was probably meant where it is none.

use crate::model::SyntaxProblem as Problem;
use crate::source::Span;

/// Why reading stops.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) problem: Problem,
    pub(super) span: Span,
    pub(super) opening: Option<Span>,
}

impl Fault {
    pub(super) fn new(problem: Problem, start: usize, end: usize) -> Self {
        Self {
            problem,
            span: Span::of(start, end),
            opening: None,
        }
    }

    pub(super) fn opened_at(mut self, opening: usize) -> Self {
        self.opening = Some(Span::of(opening, opening + 1));
        self
    }
}

/// What a value begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Object,
    Array,
    String,
    Number,
    Word,
}

/// White space as JSON knows it.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// The first byte from `at` on that is no white space.
#[inline]
pub(super) fn skip_space(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .position(|byte| !is_space(*byte))
        .unwrap_or(rest.len())
}

/// The kind of value that begins at `at`.
pub(super) fn token_at(text: &[u8], at: usize) -> Result<Token, Fault> {
    match text.get(at) {
        Some(b'{') => Ok(Token::Object),
        Some(b'[') => Ok(Token::Array),
        Some(b'"') => Ok(Token::String),
        Some(b'-' | b'0'..=b'9') => Ok(Token::Number),
        Some(b't' | b'f' | b'n') => Ok(Token::Word),
        _ => Err(no_value(text, at)),
    }
}

/// What was meant where no value stands.
fn no_value(text: &[u8], at: usize) -> Fault {
    match text.get(at) {
        None => Fault::new(
            Problem::UnclosedBracket,
            end_of_content(text),
            end_of_content(text),
        ),
        Some(b'\'') => Fault::new(Problem::SingleQuotes, at, single_quoted_end(text, at)),
        Some(b',' | b']' | b'}' | b':') => Fault::new(Problem::MissingValue, at, at + 1),
        Some(b'+' | b'.') => Fault::new(Problem::BadNumber, at, word_end(text, at)),
        Some(byte) if byte.is_ascii_alphabetic() => {
            Fault::new(Problem::NotJsonWord, at, word_end(text, at))
        }
        Some(_) => unexpected(text, at),
    }
}

/// A character that has no business here.
pub(super) fn unexpected(text: &[u8], at: usize) -> Fault {
    Fault::new(Problem::UnexpectedCharacter, at, char_end(text, at))
}

/// What was meant where no key stands.
pub(super) fn no_key(text: &[u8], at: usize, opening: usize) -> Fault {
    match text.get(at) {
        Some(b'\'') => Fault::new(Problem::SingleQuotes, at, single_quoted_end(text, at)),
        Some(byte) if byte.is_ascii_alphabetic() || *byte == b'_' => {
            Fault::new(Problem::UnquotedKey, at, word_end(text, at))
        }
        Some(b']') => Fault::new(Problem::WrongBracket, at, at + 1).opened_at(opening),
        Some(b'{' | b'[') => Fault::new(Problem::UnclosedBracket, at, at + 1).opened_at(opening),
        Some(b',') => Fault::new(Problem::MissingValue, at, at + 1),
        None => unclosed(text, opening),
        Some(_) => unexpected(text, at),
    }
}

/// The document ends inside what was opened at `opening`.
pub(super) fn unclosed(text: &[u8], opening: usize) -> Fault {
    let end = end_of_content(text);
    Fault::new(Problem::UnclosedBracket, end, end).opened_at(opening)
}

fn end_of_content(text: &[u8]) -> usize {
    text.iter()
        .rposition(|byte| !is_space(*byte))
        .map_or(0, |last| last + 1)
}

fn char_end(text: &[u8], at: usize) -> usize {
    let rest = text.get(at + 1..).unwrap_or_default();
    at + 1
        + rest
            .iter()
            .take_while(|byte| (**byte & 0xC0) == 0x80)
            .count()
}

fn word_end(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let is_word = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'+' | b'-' | b'$')
    };
    (at + rest.iter().take_while(|byte| is_word(byte)).count()).max(at + 1)
}

fn single_quoted_end(text: &[u8], at: usize) -> usize {
    let rest = text.get(at + 1..).unwrap_or_default();
    match rest
        .iter()
        .position(|byte| matches!(byte, b'\'' | b'\n' | b'\r'))
    {
        Some(length) if rest.get(length) == Some(&b'\'') => at + length + 2,
        _ => at + 1,
    }
}

/// The end of the string whose opening quote is at `open`, past its closing quote.
pub(super) fn string_end(text: &[u8], open: usize) -> Result<usize, Fault> {
    let mut at = open + 1;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let special = |byte: &u8| *byte < 0x20 || matches!(byte, b'"' | b'\\');
        let Some(length) = rest.iter().position(special) else {
            return Err(Fault::new(Problem::UnclosedString, open, open + 1));
        };
        at += length;
        match text.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => at = escape_end(text, at)?,
            Some(b'\n' | b'\r') => return Err(Fault::new(Problem::UnclosedString, open, open + 1)),
            _ => return Err(Fault::new(Problem::ControlInString, at, at + 1)),
        }
    }
}

fn escape_end(text: &[u8], at: usize) -> Result<usize, Fault> {
    match text.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') => {
            let digits = text.get(at + 2..at + 6).unwrap_or_default();
            if digits.len() == 4 && digits.iter().all(u8::is_ascii_hexdigit) {
                Ok(at + 6)
            } else {
                Err(Fault::new(Problem::BadEscape, at, (at + 2).min(text.len())))
            }
        }
        _ => Err(Fault::new(
            Problem::BadEscape,
            at,
            char_end(text, at + 1).min(text.len()),
        )),
    }
}

/// The end of the number that begins at `start`.
pub(super) fn number_end(text: &[u8], start: usize) -> Result<usize, Fault> {
    let digits = |at: usize| {
        text.get(at..)
            .unwrap_or_default()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let bad = |problem| Err(Fault::new(problem, start, word_end(text, start)));
    let first = if text.get(start) == Some(&b'-') {
        start + 1
    } else {
        start
    };
    let whole = digits(first);
    if whole == 0 {
        return bad(Problem::BadNumber);
    }
    if whole > 1 && text.get(first) == Some(&b'0') {
        return bad(Problem::LeadingZero);
    }
    let mut at = first + whole;
    if text.get(at) == Some(&b'.') {
        let fraction = digits(at + 1);
        if fraction == 0 {
            return bad(Problem::BadNumber);
        }
        at += 1 + fraction;
    }
    if matches!(text.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(text.get(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent == 0 {
            return bad(Problem::BadNumber);
        }
        at += 1 + sign + exponent;
    }
    match text.get(at) {
        Some(byte) if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'+') => {
            bad(Problem::BadNumber)
        }
        _ => Ok(at),
    }
}

/// The end of `true`, `false` or `null`.
pub(super) fn word_value_end(text: &[u8], start: usize) -> Result<usize, Fault> {
    let end = word_end(text, start);
    match text.get(start..end) {
        Some(b"true" | b"false" | b"null") => Ok(end),
        _ => Err(Fault::new(Problem::NotJsonWord, start, end)),
    }
}
