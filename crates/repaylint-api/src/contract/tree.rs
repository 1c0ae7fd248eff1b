//! JSON as a tree in which every number stays the digits that it is: no amount ever becomes a binary number here.

use std::collections::HashSet;
use std::fmt;

use repaylint_core::finding::Args;
use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use super::Breach;

/// Brackets inside one another that a body may have.
const MAX_DEPTH: usize = 64;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads a body.
    pub(super) fn read(body: &[u8]) -> Result<Self, Breach> {
        let raw: &RawValue =
            serde_json::from_slice(body).map_err(|error| unreadable("", &error.to_string()))?;
        build(raw, &mut String::new(), 0)
    }

    /// The JSON name of its type.
    pub(super) fn type_name(&self) -> &'static str {
        match self {
            Tree::Null => "null",
            Tree::Bool(_) => "boolean",
            Tree::Number(_) => "number",
            Tree::Text(_) => "string",
            Tree::List(_) => "array",
            Tree::Object(_) => "object",
        }
    }
}

fn unreadable(pointer: &str, reason: &str) -> Breach {
    let args = Args::none().text("reason", reason);
    Breach::new(pointer, "contract-not-json", args)
}

fn build(raw: &RawValue, pointer: &mut String, depth: usize) -> Result<Tree, Breach> {
    let text = raw.get();
    let failed = |pointer: &str, error: serde_json::Error| unreadable(pointer, &error.to_string());
    if depth > MAX_DEPTH {
        return Err(Breach::new(
            pointer.as_str(),
            "contract-too-deep",
            Args::none(),
        ));
    }
    let length = pointer.len();
    match text.as_bytes().first() {
        Some(b'{') => {
            let mut reader = serde_json::Deserializer::from_str(text);
            let raw = reader
                .deserialize_map(Members)
                .map_err(|error| failed(pointer, error))?;
            let mut members = Vec::with_capacity(raw.len());
            let mut known = HashSet::new();
            for (key, value) in raw {
                if !known.insert(key.clone()) {
                    let args = Args::none().text("field", key);
                    return Err(Breach::new(pointer.as_str(), "contract-twice", args));
                }
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                let value = build(value, pointer, depth + 1)?;
                pointer.truncate(length);
                members.push((key, value));
            }
            Ok(Tree::Object(members))
        }
        Some(b'[') => {
            let raw: Vec<&RawValue> =
                serde_json::from_str(text).map_err(|error| failed(pointer, error))?;
            let mut elements = Vec::with_capacity(raw.len());
            for (index, value) in raw.into_iter().enumerate() {
                pointer.push('/');
                pointer.push_str(&index.to_string());
                elements.push(build(value, pointer, depth + 1)?);
                pointer.truncate(length);
            }
            Ok(Tree::List(elements))
        }
        Some(b'"') => serde_json::from_str(text)
            .map(Tree::Text)
            .map_err(|error| failed(pointer, error)),
        _ => Ok(match text {
            "null" => Tree::Null,
            "true" => Tree::Bool(true),
            "false" => Tree::Bool(false),
            digits => Tree::Number(digits.to_owned()),
        }),
    }
}

/// Reads an object's members in order, those with the same name too.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("{")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
