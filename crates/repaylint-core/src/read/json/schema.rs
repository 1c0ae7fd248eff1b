//! Holds one repayment against `schemas/repayments.schema.json`. The only module that knows the jsonschema crate.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use jsonschema::paths::LocationSegment;
use jsonschema::{JsonType, Validator};
use serde_json::Value as Plain;

use super::SCHEMA;
use super::tree::{Member, Tree, Value};

/// What the schema says against a tree, and the value it says it of.
pub(super) enum Objection<'a, 't> {
    /// The value has a type that the schema does not allow.
    Type(&'a Tree<'t>, Vec<String>),
    /// The object lacks a field.
    Missing(&'a Tree<'t>, String),
    /// The object has a field that the schema does not know.
    Unknown(&'a Member<'t>),
}

/// Everything the schema says against a repayment.
pub(super) fn objections<'a, 't>(tree: &'a Tree<'t>) -> Vec<Objection<'a, 't>> {
    let Some(validator) = validator() else {
        return Vec::new();
    };
    let mut objections = Vec::new();
    for error in validator.iter_errors(tree) {
        let path: Vec<String> = error
            .instance_path()
            .iter()
            .map(|segment| match segment {
                LocationSegment::Property(name) => name.to_string(),
                LocationSegment::Index(index) => index.to_string(),
            })
            .collect();
        let Some(place) = follow(tree, &path) else {
            continue;
        };
        match error.kind() {
            ValidationErrorKind::Type { .. } => objections.push(Objection::Type(place, path)),
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default().to_owned();
                objections.push(Objection::Missing(place, name));
            }
            ValidationErrorKind::AdditionalProperties { unexpected } => {
                let Value::Object(members) = &place.value else {
                    continue;
                };
                let names: HashSet<&str> = unexpected.iter().map(String::as_str).collect();
                let unknown = members.iter().filter(|member| names.contains(&*member.key));
                objections.extend(unknown.map(Objection::Unknown));
            }
            _ => {}
        }
    }
    objections
}

fn follow<'a, 't>(tree: &'a Tree<'t>, path: &[String]) -> Option<&'a Tree<'t>> {
    path.iter().try_fold(tree, |tree, step| match &tree.value {
        Value::Object(members) => members
            .iter()
            .find(|member| member.key == *step)
            .map(|member| &member.value),
        Value::Array(elements) => elements.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The validator of one repayment, compiled when the first repayment needs it.
fn validator() -> Option<&'static Validator<Positioned>> {
    static VALIDATOR: OnceLock<Option<Validator<Positioned>>> = OnceLock::new();
    let compile = || {
        let schema: Plain = serde_json::from_str(SCHEMA).ok()?;
        jsonschema::options_for::<Positioned>()
            .build(schema.pointer("/$defs/repayment")?)
            .ok()
    };
    VALIDATOR.get_or_init(compile).as_ref()
}

/// Trees that keep places, as the jsonschema crate sees them.
struct Positioned;

impl Json for Positioned {
    type Node<'a> = &'a Tree<'a>;
    type PreparedKey = String;
    type StringBuffer = ();

    fn prepare_key(key: &str) -> String {
        key.to_owned()
    }

    fn with_string_node<T>((): &mut (), string: &str, f: impl FnOnce(Self::Node<'_>) -> T) -> T {
        f(&Tree {
            span: crate::source::Span::default(),
            value: Value::String(Cow::Borrowed(string)),
        })
    }
}

/// A number by its digits.
struct Digits<'t>(&'t str);

impl JsonNumber for Digits<'_> {
    fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    // The schema compares no numbers; amounts are never read from here.
    fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }

    fn as_str(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.0)
    }

    fn to_number(&self) -> Cow<'_, serde_json::Number> {
        Cow::Owned(serde_json::from_str(self.0).unwrap_or_else(|_| 0.into()))
    }
}

impl<'a> Node<'a, Positioned> for &'a Tree<'a> {
    type Object = &'a [Member<'a>];
    type Array = &'a [Tree<'a>];
    type Number = Digits<'a>;

    fn as_object(&self) -> Option<Self::Object> {
        if let Value::Object(members) = &self.value {
            Some(members)
        } else {
            None
        }
    }

    fn as_array(&self) -> Option<Self::Array> {
        if let Value::Array(elements) = &self.value {
            Some(elements)
        } else {
            None
        }
    }

    fn as_string(&self) -> Option<Cow<'a, str>> {
        if let Value::String(text) = &self.value {
            Some(Cow::Borrowed(text))
        } else {
            None
        }
    }

    fn as_number(&self) -> Option<Digits<'a>> {
        if let Value::Number(digits) = &self.value {
            Some(Digits(digits))
        } else {
            None
        }
    }

    fn as_boolean(&self) -> Option<bool> {
        if let Value::Bool(value) = self.value {
            Some(value)
        } else {
            None
        }
    }

    fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    fn json_type(&self) -> JsonType {
        match self.value {
            Value::Null => JsonType::Null,
            Value::Bool(_) => JsonType::Boolean,
            Value::Number(_) => JsonType::Number,
            Value::String(_) => JsonType::String,
            Value::Array(_) => JsonType::Array,
            Value::Object(_) => JsonType::Object,
        }
    }

    /// Only what an error message of the crate would show, which nobody reads: the type is enough.
    fn to_value(&self) -> Cow<'a, Plain> {
        Cow::Owned(match &self.value {
            Value::Null => Plain::Null,
            Value::Bool(value) => Plain::Bool(*value),
            Value::Number(digits) => Plain::String((*digits).to_owned()),
            Value::String(text) => Plain::String(text.clone().into_owned()),
            Value::Array(_) => Plain::Array(Vec::new()),
            Value::Object(_) => Plain::Object(serde_json::Map::new()),
        })
    }

    fn identity(&self) -> Option<NodeIdentity> {
        Some(NodeIdentity::new(
            std::ptr::from_ref::<Tree<'_>>(self).addr(),
        ))
    }
}

impl<'a> Object<'a, Positioned> for &'a [Member<'a>] {
    type Node = &'a Tree<'a>;
    type MemberName = &'a str;
    type MembersIter = std::iter::Map<
        std::slice::Iter<'a, Member<'a>>,
        fn(&'a Member<'a>) -> (&'a str, &'a Tree<'a>),
    >;

    fn len(&self) -> usize {
        <[Member<'a>]>::len(self)
    }

    fn get(&self, key: &String) -> Option<Self::Node> {
        self.iter()
            .find(|member| member.key == *key)
            .map(|member| &member.value)
    }

    fn members(&self) -> Self::MembersIter {
        self.iter().map(|member| (&*member.key, &member.value))
    }
}

impl<'a> Array<'a, Positioned> for &'a [Tree<'a>] {
    type Node = &'a Tree<'a>;
    type ElementsIter = std::slice::Iter<'a, Tree<'a>>;

    fn len(&self) -> usize {
        <[Tree<'a>]>::len(self)
    }

    fn elements(&self) -> Self::ElementsIter {
        self.iter()
    }
}
