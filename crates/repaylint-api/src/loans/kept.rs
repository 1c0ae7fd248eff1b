//! What is kept of a loan: ids, status, prices and times. Not names, places and stories of borrowers, which no check needs
//! and which should lie in as few files as possible.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::token::plain;

/// The fields that are kept, and every field that ends in `_time`.
const KEPT: &[&str] = &[
    "kiva_id",
    "uuid",
    "internal_loan_id",
    "internal_client_id",
    "borrower_count",
    "partner_id",
    "status",
    "status_detail",
    "loan_price",
    "loan_local_price",
    "loan_currency",
    "delinquent",
];

/// By what a loan is known, the surest first.
const IDS: [&str; 4] = ["kiva_id", "uuid", "internal_loan_id", "internal_client_id"];

/// The loan's identity and its kept fields as JSON, in their order and with their values as they came, only their texts
/// cleaned; `None` if it is no loan.
pub(super) fn kept(loan: &RawValue, clean: impl Fn(&str) -> String) -> Option<(String, String)> {
    let mut deserializer = serde_json::Deserializer::from_str(loan.get());
    let fields = deserializer.deserialize_map(Fields).ok()?;
    let id_of = |name: &str| {
        let (_, value) = fields.iter().find(|(field, _)| field == name)?;
        plain(value)
            .filter(|id| !id.is_empty())
            .map(|id| format!("{name} {id}"))
    };
    let id = id_of(IDS[0]).or_else(|| id_of(IDS[1])).or_else(|| {
        // A loan id alone may be that of a client's several loans.
        let [loan, client] = [id_of(IDS[2])?, id_of(IDS[3]).unwrap_or_default()];
        Some(format!("{loan} {client}"))
    })?;
    let fields = fields.iter().map(|(name, value)| {
        let name = Value::from(clean(name));
        format!("{name}:{}", cleaned(value, &clean))
    });
    let fields: Vec<String> = fields.collect();
    Some((id, format!("{{{}}}", fields.join(","))))
}

/// A value with its texts cleaned; as it came where there is nothing to clean.
fn cleaned(value: &RawValue, clean: &impl Fn(&str) -> String) -> String {
    let written = value.get();
    // Only a number beyond all bounds cannot be read, and a check could not read it either.
    let read: Value = serde_json::from_str(written).unwrap_or_default();
    let mut clean_value = read.clone();
    clean_texts(&mut clean_value, clean);
    if clean_value == read && !read.is_null() {
        written.to_owned()
    } else {
        clean_value.to_string()
    }
}

fn clean_texts(value: &mut Value, clean: &impl Fn(&str) -> String) {
    match value {
        Value::String(text) => *text = clean(text),
        Value::Array(all) => all.iter_mut().for_each(|one| clean_texts(one, clean)),
        Value::Object(fields) => {
            *fields = std::mem::take(fields)
                .into_iter()
                .map(|(name, mut value)| {
                    clean_texts(&mut value, clean);
                    (clean(&name), value)
                })
                .collect();
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_kept(field: &str) -> bool {
    KEPT.contains(&field) || field.ends_with("_time")
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, Box<RawValue>)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a loan")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            if is_kept(&name) {
                fields.push((name, map.next_value()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(fields)
    }
}
