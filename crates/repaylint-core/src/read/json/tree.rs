//! One repayment as a tree in which every value keeps its place: what the schema is held against.

use std::borrow::Cow;

use super::scan::{Next, Scanner};
use super::syntax::{Fault, Token};
use crate::source::Span;

/// A value with its place, quotes and brackets included.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree<'t> {
    pub(super) span: Span,
    pub(super) value: Value<'t>,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value<'t> {
    Null,
    Bool(bool),
    /// The digits as the file has them.
    Number(&'t str),
    String(Cow<'t, str>),
    Array(Vec<Tree<'t>>),
    Object(Vec<Member<'t>>),
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Member<'t> {
    /// The key without its quotes.
    pub(super) key_span: Span,
    pub(super) key: Cow<'t, str>,
    pub(super) value: Tree<'t>,
}

impl Value<'_> {
    /// What a string, a number or a truth value says.
    pub(super) fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Value::String(text) => Some(Cow::Borrowed(text)),
            Value::Number(digits) => Some(Cow::Borrowed(digits)),
            Value::Bool(true) => Some("true".into()),
            Value::Bool(false) => Some("false".into()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

impl Tree<'_> {
    /// The JSON name of its type.
    pub(super) fn type_name(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        }
    }
}

/// The value that begins at `start`; `None` where it is no JSON.
pub(super) fn parse(text: &[u8], start: usize) -> Option<Tree<'_>> {
    build(&mut Scanner::new(text, start)).ok()
}

/// The value at the scanner's place. Depth is bounded by the scanner.
pub(super) fn build<'t>(scanner: &mut Scanner<'t>) -> Result<Tree<'t>, Fault> {
    let start = scanner.at;
    let token = scanner.token()?;
    let value = match token {
        Token::Object => {
            scanner.enter()?;
            let mut members = Vec::new();
            let mut next = scanner.first()?;
            while next == Next::Another {
                let key = inside(scanner.key()?);
                let value = build(scanner)?;
                members.push(Member {
                    key_span: key,
                    key: unescaped(scanner.text, key),
                    value,
                });
                next = scanner.next()?;
            }
            Value::Object(members)
        }
        Token::Array => {
            scanner.enter()?;
            let mut elements = Vec::new();
            let mut next = scanner.first()?;
            while next == Next::Another {
                elements.push(build(scanner)?);
                next = scanner.next()?;
            }
            Value::Array(elements)
        }
        Token::String => Value::String(unescaped(scanner.text, inside(scanner.scalar(token)?))),
        Token::Number => {
            let digits = scanner.scalar(token)?;
            Value::Number(std::str::from_utf8(slice(scanner.text, digits)).unwrap_or_default())
        }
        Token::Word => match slice(scanner.text, scanner.scalar(token)?) {
            b"true" => Value::Bool(true),
            b"false" => Value::Bool(false),
            _ => Value::Null,
        },
    };
    Ok(Tree {
        span: Span::of(start, scanner.at),
        value,
    })
}

fn slice(text: &[u8], span: Span) -> &[u8] {
    text.get(span.range()).unwrap_or_default()
}

/// A string without its quotes.
pub(super) fn inside(quoted: Span) -> Span {
    Span::new(quoted.start + 1, quoted.end.saturating_sub(1))
}

/// The text of a string's inside. A lone half of a surrogate pair becomes U+FFFD.
pub(super) fn unescaped(text: &[u8], inside: Span) -> Cow<'_, str> {
    let raw = String::from_utf8_lossy(slice(text, inside));
    if !raw.contains('\\') {
        return raw;
    }
    let mut units: Vec<u16> = Vec::with_capacity(raw.len());
    let mut buffer = [0; 2];
    let mut rest = raw.chars();
    while let Some(char) = rest.next() {
        let meant = match char {
            '\\' => match rest.next() {
                Some('u') => {
                    let digits: String = rest.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&digits, 16).unwrap_or(0xfffd));
                    continue;
                }
                Some('b') => '\u{8}',
                Some('f') => '\u{c}',
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        };
        units.extend_from_slice(meant.encode_utf16(&mut buffer));
    }
    Cow::Owned(String::from_utf16_lossy(&units))
}
