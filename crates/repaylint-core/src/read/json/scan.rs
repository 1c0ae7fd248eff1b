//! Walks over a document's tokens without keeping them: validates, and reads over comments and trailing commas, which are
//! no JSON but leave no doubt what was meant.

use super::MAX_DEPTH;
use super::syntax::{
    Fault, Token, no_key, number_end, skip_space, string_end, token_at, unclosed, unexpected,
    word_value_end,
};
use crate::finding::Edit;
use crate::model::SyntaxProblem as Problem;
use crate::source::Span;

/// A comment or trailing comma that was read over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    pub(super) problem: Problem,
    pub(super) span: Span,
    pub(super) edit: Edit,
}

/// A place in a document.
#[derive(Debug)]
pub(super) struct Scanner<'t> {
    pub(super) text: &'t [u8],
    pub(super) at: usize,
    /// Opening brackets around the place.
    open: Vec<usize>,
    pub(super) slips: Vec<Slip>,
}

/// What follows a value inside brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Another,
    Closed,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t [u8], at: usize) -> Self {
        Self {
            text,
            at,
            open: Vec::new(),
            slips: Vec::new(),
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    /// Goes on to the next token, over white space and comments.
    pub(super) fn skip_blank(&mut self) -> Result<(), Fault> {
        loop {
            self.at = skip_space(self.text, self.at);
            match self.comment_end()? {
                Some(end) => {
                    let span = Span::of(self.at, end);
                    // Nothing need stand in its place: values are parted by commas and brackets alone.
                    self.slips.push(Slip {
                        problem: Problem::Comment,
                        span,
                        edit: Edit {
                            span,
                            replacement: "".into(),
                        },
                    });
                    self.at = end;
                }
                None => return Ok(()),
            }
        }
    }

    fn comment_end(&self) -> Result<Option<usize>, Fault> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let line_end = || self.at + memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
        match rest {
            [b'/', b'/', ..] | [b'#', ..] => Ok(Some(line_end())),
            [b'/', b'*', ..] => match memchr::memmem::find(rest, b"*/") {
                Some(length) => Ok(Some(self.at + length + 2)),
                None => Err(Fault::new(Problem::Comment, self.at, self.at + 2)),
            },
            _ => Ok(None),
        }
    }

    /// Enters the bracket at the current place.
    pub(super) fn enter(&mut self) -> Result<(), Fault> {
        if self.open.len() >= MAX_DEPTH {
            let fault = Fault::new(Problem::TooDeep, self.at, self.at + 1);
            return Err(match self.open.first() {
                Some(first) => fault.opened_at(*first),
                None => fault,
            });
        }
        self.open.push(self.at);
        self.at += 1;
        Ok(())
    }

    /// Right after an opening bracket: whether something stands inside.
    pub(super) fn first(&mut self) -> Result<Next, Fault> {
        self.skip_blank()?;
        self.close_or(|_| Ok(Next::Another))
    }

    /// After a value inside brackets: over the comma to the next, or out of the bracket.
    pub(super) fn next(&mut self) -> Result<Next, Fault> {
        self.skip_blank()?;
        if self.byte() == Some(b',') {
            let comma = self.at;
            self.at += 1;
            self.skip_blank()?;
            if self.byte() == Some(self.closer()) {
                let span = Span::of(comma, comma + 1);
                self.slips.push(Slip {
                    problem: Problem::TrailingComma,
                    span,
                    edit: Edit {
                        span,
                        replacement: "".into(),
                    },
                });
                return self.close_or(|_| Ok(Next::Another));
            }
            return Ok(Next::Another);
        }
        self.close_or(|scanner| Err(scanner.no_comma()))
    }

    fn opening(&self) -> usize {
        self.open.last().copied().unwrap_or(0)
    }

    fn closer(&self) -> u8 {
        if self.text.get(self.opening()) == Some(&b'{') {
            b'}'
        } else {
            b']'
        }
    }

    fn close_or(
        &mut self,
        other: impl FnOnce(&Self) -> Result<Next, Fault>,
    ) -> Result<Next, Fault> {
        match self.byte() {
            None => Err(unclosed(self.text, self.opening())),
            Some(byte) if byte == self.closer() => {
                self.open.pop();
                self.at += 1;
                Ok(Next::Closed)
            }
            Some(b'}' | b']' | b')') => {
                Err(Fault::new(Problem::WrongBracket, self.at, self.at + 1)
                    .opened_at(self.opening()))
            }
            Some(_) => other(self),
        }
    }

    /// Neither comma nor closing bracket after a value.
    fn no_comma(&self) -> Fault {
        match self.byte() {
            Some(b'"' | b'{' | b'[' | b'-' | b'\'') => {
                Fault::new(Problem::MissingComma, self.at, self.at + 1)
            }
            Some(byte) if byte.is_ascii_alphanumeric() => {
                Fault::new(Problem::MissingComma, self.at, self.at + 1)
            }
            Some(b':') if self.closer() == b']' => {
                unexpected(self.text, self.at).opened_at(self.opening())
            }
            _ => unexpected(self.text, self.at),
        }
    }

    /// Reads a key and its colon; gives the key with its quotes. Stops at the value.
    pub(super) fn key(&mut self) -> Result<Span, Fault> {
        let start = self.at;
        if self.byte() != Some(b'"') {
            return Err(no_key(self.text, self.at, self.opening()));
        }
        self.at = string_end(self.text, self.at)?;
        let key = Span::of(start, self.at);
        self.skip_blank()?;
        match self.byte() {
            Some(b':') => {
                self.at += 1;
                self.skip_blank()?;
                Ok(key)
            }
            None => Err(unclosed(self.text, self.opening())),
            Some(_) => {
                let found = unexpected(self.text, self.at);
                Err(Fault {
                    problem: Problem::MissingColon,
                    ..found
                })
            }
        }
    }

    /// The kind of value that begins here.
    pub(super) fn token(&self) -> Result<Token, Fault> {
        if self.at >= self.text.len() && !self.open.is_empty() {
            return Err(unclosed(self.text, self.opening()));
        }
        token_at(self.text, self.at)
    }

    /// Reads over a scalar; gives its span with quotes.
    pub(super) fn scalar(&mut self, token: Token) -> Result<Span, Fault> {
        let start = self.at;
        self.at = match token {
            Token::String => string_end(self.text, start)?,
            Token::Number => number_end(self.text, start)?,
            _ => word_value_end(self.text, start)?,
        };
        Ok(Span::of(start, self.at))
    }

    /// Reads over any value, however deep, without recursion; gives its span.
    pub(super) fn value(&mut self) -> Result<Span, Fault> {
        let start = self.at;
        let depth = self.open.len();
        loop {
            let token = self.token()?;
            let mut next = match token {
                Token::Object | Token::Array => {
                    self.enter()?;
                    self.first()?
                }
                _ => {
                    self.scalar(token)?;
                    if self.open.len() == depth {
                        Next::Closed
                    } else {
                        self.next()?
                    }
                }
            };
            while next == Next::Closed {
                if self.open.len() == depth {
                    return Ok(Span::of(start, self.at));
                }
                next = self.next()?;
            }
            if self.closer() == b'}' {
                self.key()?;
            }
        }
    }
}
