//! What a schema comes to: its references followed, its parts put together, so that two can be laid side by side however
//! they were cut.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::Value;

use super::super::plain;

/// Parts of schemas that are put together in all: a small file can unfold without end.
const MAX_PARTS: u32 = 20_000;

/// Schemas inside one another that are looked at.
const MAX_DEPTH: usize = 16;

/// What limits a value, in both documents.
const LIMITS: [&str; 11] = [
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "pattern",
    "format",
];

/// The schemas of a document.
pub(super) struct Shapes<'d> {
    document: &'d Value,
    parts: Cell<u32>,
}

/// What a schema comes to.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    /// Empty where it does not say.
    pub(super) types: BTreeSet<String>,
    pub(super) fields: BTreeMap<String, Field>,
    pub(super) items: Option<Box<Shape>>,
    /// The only values, if it names them.
    pub(super) options: Option<BTreeSet<String>>,
    /// [`LIMITS`], as written.
    pub(super) limits: BTreeMap<&'static str, String>,
    /// Whether nobody looks at it (our own mark).
    pub(super) is_unread: bool,
}

/// A field of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    pub(super) shape: Shape,
    pub(super) is_required: bool,
}

impl<'d> Shapes<'d> {
    pub(super) fn new(document: &'d Value) -> Self {
        let parts = Cell::new(MAX_PARTS);
        Self { document, parts }
    }

    /// What a schema comes to.
    pub(super) fn shape(&self, schema: &Value) -> Shape {
        self.drawn(schema, 0)
    }

    fn drawn(&self, schema: &Value, depth: usize) -> Shape {
        let left = self.parts.get();
        if left == 0 || depth > MAX_DEPTH {
            return Shape::default();
        }
        self.parts.set(left - 1);
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#');
            let target = target.and_then(|pointer| self.document.pointer(pointer));
            return target.map_or_else(Shape::default, |target| self.drawn(target, depth + 1));
        }
        let mut shape = self.own(schema, depth);
        for part in elements(schema, "allOf") {
            shape.add(self.drawn(part, depth + 1));
        }
        for choice in ["anyOf", "oneOf"] {
            let choices = elements(schema, choice).map(|choice| self.drawn(choice, depth + 1));
            if let Some(either) = choices.reduce(Shape::or) {
                shape.add(either);
            }
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) && !shape.types.is_empty() {
            shape.types.insert("null".to_owned());
        }
        shape
    }

    fn own(&self, schema: &Value, depth: usize) -> Shape {
        let mut shape = Shape {
            is_unread: schema.get("x-unread") == Some(&Value::Bool(true)),
            ..Shape::default()
        };
        if let Some(name) = schema.get("type").and_then(Value::as_str) {
            shape.types.insert(name.to_owned());
        }
        let required: BTreeSet<&str> = elements(schema, "required")
            .filter_map(Value::as_str)
            .collect();
        let fields = schema.get("properties").and_then(Value::as_object);
        for (name, field) in fields.into_iter().flatten() {
            let field = Field {
                shape: self.drawn(field, depth + 1),
                is_required: required.contains(name.as_str()),
            };
            shape.fields.insert(name.clone(), field);
        }
        for name in required {
            // Required, and described nowhere.
            shape
                .fields
                .entry(name.to_owned())
                .or_insert_with(|| Field {
                    is_required: true,
                    ..Field::default()
                });
        }
        if let Some(items) = schema.get("items").filter(|items| items.is_object()) {
            shape.items = Some(Box::new(self.drawn(items, depth + 1)));
        }
        if schema.get("enum").is_some_and(Value::is_array) {
            let options = elements(schema, "enum").filter(|option| !option.is_null());
            shape.options = Some(options.map(plain).collect());
        }
        for limit in LIMITS {
            // A limit that is said not to exclude itself says nothing.
            let is_said = |value: &&Value| !matches!(value, Value::Null | Value::Bool(false));
            if let Some(value) = schema.get(limit).filter(is_said) {
                shape.limits.insert(limit, in_one_way(plain(value)));
            }
        }
        shape
    }
}

impl Shape {
    /// Both hold.
    fn add(&mut self, other: Shape) {
        if self.types.is_empty() {
            self.types = other.types;
        } else if !other.types.is_empty() {
            self.types.retain(|name| other.types.contains(name));
        }
        for (name, field) in other.fields {
            match self.fields.get_mut(&name) {
                Some(known) => {
                    known.is_required |= field.is_required;
                    known.shape.add(field.shape);
                }
                None => {
                    self.fields.insert(name, field);
                }
            }
        }
        self.items = self.items.take().or(other.items);
        self.options = self.options.take().or(other.options);
        for (limit, value) in other.limits {
            self.limits.entry(limit).or_insert(value);
        }
        self.is_unread |= other.is_unread;
    }

    /// One of both holds.
    fn or(mut self, other: Shape) -> Shape {
        let both_are_objects = !self.fields.is_empty() && !other.fields.is_empty();
        if self.types.is_empty() || other.types.is_empty() {
            self.types.clear();
        } else {
            self.types.extend(other.types);
        }
        if both_are_objects {
            for (name, field) in &mut self.fields {
                field.is_required &= other
                    .fields
                    .get(name)
                    .is_some_and(|other| other.is_required);
            }
        }
        for (name, field) in other.fields {
            let field = Field {
                is_required: field.is_required && !both_are_objects,
                ..field
            };
            self.fields.entry(name).or_insert(field);
        }
        self.items = self.items.take().or(other.items);
        self.options = self
            .options
            .take()
            .zip(other.options)
            .map(|(mut ours, theirs)| {
                ours.extend(theirs);
                ours
            });
        self.limits
            .retain(|limit, value| other.limits.get(limit) == Some(value));
        self
    }
}

fn elements<'v>(schema: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    schema
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// A number written in one way.
fn in_one_way(limit: String) -> String {
    let number: Result<Decimal, _> = limit.parse();
    number.map_or(limit, |number| number.normalize().to_string())
}
