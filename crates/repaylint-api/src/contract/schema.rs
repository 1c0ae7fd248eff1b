//! Draws a JSON Schema from what an OpenAPI document says of a body. Whatever a schema says of numbers is put under one
//! word of our own, [`NUMBER`], so that it is compared as decimals.

use openapiv3::{ReferenceOr, Schema};
use serde_json::{Map, Value, json};

use super::document::Document;

/// What a schema says of a number's size: minimum, maximum and so on, as OpenAPI writes them.
pub(super) const NUMBER: &str = "x-repaylint-number";

/// What is said of a number's size.
const OF_NUMBERS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// What means the same in both.
const SAME: [&str; 12] = [
    "type",
    "format",
    "pattern",
    "enum",
    "required",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// Which way a body goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    There,
    Back,
}

/// Of what is sent.
pub(super) fn of_request(schema: &ReferenceOr<Schema>, document: &Document) -> Value {
    whole(schema, document, Way::There)
}

/// Of what is answered.
pub(super) fn of_answer(schema: &ReferenceOr<Schema>, document: &Document) -> Value {
    whole(schema, document, Way::Back)
}

fn whole(schema: &ReferenceOr<Schema>, document: &Document, way: Way) -> Value {
    let mut whole = drawn(schema, way);
    let components = document.0.components.iter();
    let schemas = components.flat_map(|components| &components.schemas);
    let schemas: Map<String, Value> = schemas
        .map(|(name, schema)| (name.clone(), drawn(schema, way)))
        .collect();
    if let Value::Object(members) = &mut whole {
        // Where the references of the document lead.
        members.insert("components".to_owned(), json!({ "schemas": schemas }));
    }
    whole
}

fn drawn(schema: &ReferenceOr<Schema>, way: Way) -> Value {
    let Ok(written) = serde_json::to_value(schema) else {
        // What was read can be written.
        return Value::Bool(true);
    };
    translated(&written, way)
}

fn translated(written: &Value, way: Way) -> Value {
    let Value::Object(written) = written else {
        // `additionalProperties` may be true or false.
        return written.clone();
    };
    if let Some(reference) = written.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut drawn = Map::new();
    let mut number = Map::new();
    for (key, value) in written.iter().filter(|(_, value)| !value.is_null()) {
        let value = match key.as_str() {
            "properties" => each(value, way),
            "items" | "additionalProperties" | "not" => translated(value, way),
            "allOf" | "anyOf" | "oneOf" => list(value, way),
            key if SAME.contains(&key) => value.clone(),
            key if OF_NUMBERS.contains(&key) => {
                number.insert(key.to_owned(), value.clone());
                continue;
            }
            _ => continue,
        };
        drawn.insert(key.clone(), value);
    }
    let range = match written.get("format").and_then(Value::as_str) {
        Some("int32") => Some((i64::from(i32::MIN), i64::from(i32::MAX))),
        Some("int64") => Some((i64::MIN, i64::MAX)),
        _ => None,
    };
    if let Some((least, most)) = range {
        number.entry("minimum").or_insert(least.into());
        number.entry("maximum").or_insert(most.into());
    }
    if let Some(Value::Array(options)) = drawn.get("enum")
        && options.iter().any(Value::is_number)
    {
        number.insert("enum".to_owned(), Value::Array(options.clone()));
        drawn.remove("enum");
    }
    if !number.is_empty() {
        drawn.insert(NUMBER.to_owned(), Value::Object(number));
    }
    spare_the_other_way(&mut drawn, written, way);
    if written.get("nullable") == Some(&Value::Bool(true)) {
        nullable(drawn)
    } else {
        Value::Object(drawn)
    }
}

fn each(value: &Value, way: Way) -> Value {
    let members = value.as_object().into_iter().flatten();
    let drawn: Map<_, _> = members
        .map(|(name, schema)| (name.clone(), translated(schema, way)))
        .collect();
    Value::Object(drawn)
}

fn list(value: &Value, way: Way) -> Value {
    let elements = value.as_array().into_iter().flatten();
    elements.map(|schema| translated(schema, way)).collect()
}

/// A field that only goes the other way is not required on this one.
fn spare_the_other_way(drawn: &mut Map<String, Value>, written: &Map<String, Value>, way: Way) {
    let only = match way {
        Way::There => "readOnly",
        Way::Back => "writeOnly",
    };
    let goes_elsewhere = |name: &Value| {
        let properties = written.get("properties").zip(name.as_str());
        let property = properties.and_then(|(properties, name)| properties.get(name));
        property.and_then(|property| property.get(only)) == Some(&Value::Bool(true))
    };
    if let Some(Value::Array(required)) = drawn.get_mut("required") {
        required.retain(|name| !goes_elsewhere(name));
    }
}

/// Or null.
fn nullable(mut drawn: Map<String, Value>) -> Value {
    if let Some(Value::Array(options)) = drawn.get_mut("enum")
        && !options.contains(&Value::Null)
    {
        options.push(Value::Null);
    }
    match drawn.get("type").cloned() {
        Some(known @ Value::String(_)) => {
            drawn.insert("type".to_owned(), json!([known, "null"]));
            Value::Object(drawn)
        }
        _ => json!({ "anyOf": [drawn, { "type": "null" }] }),
    }
}
