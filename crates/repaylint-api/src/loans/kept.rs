//! What is kept of a loan: ids, status, prices and times. Not names, places and stories of borrowers, which no check needs
//! and which should lie in as few files as possible.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
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

/// The loan's identity and its kept fields as JSON, in their order and with their values as they came; `None` if it is no
/// loan.
pub(super) fn kept(loan: &RawValue) -> Option<(String, String)> {
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
        let name = serde_json::Value::from(name.as_str());
        format!("{name}:{}", value.get())
    });
    let fields: Vec<String> = fields.collect();
    Some((id, format!("{{{}}}", fields.join(","))))
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
