//! Trees that keep digits, as the jsonschema crate sees them.

use std::borrow::Cow;

use jsonschema::JsonType;
use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use serde_json::Value;

use super::super::tree::Tree;
use super::bounds::decimal;

/// Trees that keep digits, as the jsonschema crate sees them.
pub(super) struct Digits;

impl Json for Digits {
    type Node<'a> = &'a Tree;
    type PreparedKey = String;
    type StringBuffer = ();

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(&Tree) -> T) -> T {
        f(&Tree::Text(string.to_owned()))
    }
}

/// A number by its digits.
pub(in crate::contract) struct Number<'t>(&'t str);

impl JsonNumber for Number<'_> {
    fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    // Never asked: whatever compares numbers is under `NUMBER`.
    fn as_f64(&self) -> Option<f64> {
        None
    }

    fn as_str(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    // Only for the crate's own messages, which nobody reads.
    fn to_number(&self) -> Cow<'_, serde_json::Number> {
        Cow::Owned(0.into())
    }

    fn is_integer(&self) -> bool {
        decimal(self.0).map_or_else(
            || !self.0.contains(['.', 'e', 'E']),
            |number| number.fract().is_zero(),
        )
    }
}

impl<'a> Node<'a, Digits> for &'a Tree {
    type Object = &'a [(String, Tree)];
    type Array = &'a [Tree];
    type Number = Number<'a>;

    fn as_object(&self) -> Option<Self::Object> {
        if let Tree::Object(members) = self {
            Some(members)
        } else {
            None
        }
    }

    fn as_array(&self) -> Option<Self::Array> {
        if let Tree::List(elements) = self {
            Some(elements)
        } else {
            None
        }
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        if let Tree::Text(text) = self {
            Some(Cow::Borrowed(text))
        } else {
            None
        }
    }

    fn as_number(&self) -> Option<Number<'a>> {
        if let Tree::Number(digits) = self {
            Some(Number(digits))
        } else {
            None
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        if let Tree::Bool(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    fn is_null(&self) -> bool {
        **self == Tree::Null
    }

    fn json_type(&self) -> JsonType {
        match self {
            Tree::Null => JsonType::Null,
            Tree::Bool(_) => JsonType::Boolean,
            Tree::Number(_) => JsonType::Number,
            Tree::Text(_) => JsonType::String,
            Tree::List(_) => JsonType::Array,
            Tree::Object(_) => JsonType::Object,
        }
    }

    // Only for the crate's own messages, which nobody reads.
    fn to_value(&self) -> Cow<'a, Value> {
        Cow::Owned(Value::Null)
    }

    fn identity(&self) -> Option<NodeIdentity> {
        Some(NodeIdentity::new(std::ptr::from_ref::<Tree>(self).addr()))
    }
}

impl<'a> Object<'a, Digits> for &'a [(String, Tree)] {
    type Node = &'a Tree;
    type MemberName = &'a str;
    type MembersIter = std::iter::Map<
        std::slice::Iter<'a, (String, Tree)>,
        fn(&'a (String, Tree)) -> (&'a str, &'a Tree),
    >;

    fn len(&self) -> usize {
        <[(String, Tree)]>::len(self)
    }

    fn get(&self, key: &String) -> Option<Self::Node> {
        let mut members = self.iter();
        members
            .find(|(known, _)| known == key)
            .map(|(_, value)| value)
    }

    fn members(&self) -> Self::MembersIter {
        self.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl<'a> Array<'a, Digits> for &'a [Tree] {
    type Node = &'a Tree;
    type ElementsIter = std::slice::Iter<'a, Tree>;

    fn len(&self) -> usize {
        <[Tree]>::len(self)
    }

    fn elements(&self) -> Self::ElementsIter {
        self.iter()
    }
}
