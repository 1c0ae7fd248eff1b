//! Two schemas side by side: what is sent must still be taken, and what is read must still come.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};
use repaylint_core::finding::Args;
use rust_decimal::Decimal;

use super::super::hold::decimal;
use super::shape::{Field, Shape};
use super::{Comparison, Weight, list};

/// Which way a body goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// We send it.
    Sent,
    /// We read it.
    Read,
}

impl Comparison<'_> {
    /// Compares what both say of a body.
    pub(super) fn schemas(
        &mut self,
        ours: &ReferenceOr<Schema>,
        theirs: &ReferenceOr<Schema>,
        way: Way,
    ) {
        self.values("", ours, theirs, way);
    }

    /// The same for a value that has a name.
    pub(super) fn values(
        &mut self,
        name: &str,
        ours: &ReferenceOr<Schema>,
        theirs: &ReferenceOr<Schema>,
        way: Way,
    ) {
        // What was read can be written.
        let written = |schema| serde_json::to_value(schema).unwrap_or_default();
        let ours = self.our_shapes.shape(&written(ours));
        let theirs = self.their_shapes.shape(&written(theirs));
        self.shapes(name, &ours, &theirs, way);
    }

    fn shapes(&mut self, name: &str, ours: &Shape, theirs: &Shape, way: Way) {
        // An answer may be one object or a list of them: each is compared with its like.
        let is_list = |shape: &Shape| shape.items.is_some();
        if way == Way::Read && is_list(ours) && !ours.fields.is_empty() {
            let one = theirs.items.as_deref().filter(|_| theirs.fields.is_empty());
            self.fields(name, ours, one.unwrap_or(theirs), way);
            return;
        }
        self.types(name, ours, theirs, way);
        self.options(name, ours, theirs, way);
        self.limits(name, ours, theirs, way);
        self.fields(name, ours, theirs, way);
        if let (Some(ours), Some(theirs)) = (&ours.items, &theirs.items) {
            self.shapes(&format!("{name}[]"), ours, theirs, way);
        }
    }

    fn fields(&mut self, name: &str, ours: &Shape, theirs: &Shape, way: Way) {
        // A body of which nothing is said is no body without fields.
        if theirs.fields.is_empty() && !ours.fields.is_empty() {
            let args = about(name);
            self.push(Weight::Note, "openapi-fields-unsaid", args);
            return;
        }
        for (field, our) in &ours.fields {
            let inner = join(name, field);
            if let Some(their) = theirs.fields.get(field) {
                self.field(&inner, our, their, way);
                continue;
            }
            let weight = if our.shape.is_unread {
                Weight::Note
            } else {
                Weight::Breaks
            };
            let key = match way {
                Way::Sent => "openapi-sent-gone",
                Way::Read => "openapi-read-gone",
            };
            self.push(weight, key, about(&inner));
        }
        for (field, their) in &theirs.fields {
            if !ours.fields.contains_key(field) {
                let (weight, key) = match way {
                    Way::Sent if their.is_required => (Weight::Breaks, "openapi-sent-required"),
                    Way::Sent => (Weight::Note, "openapi-sent-new"),
                    Way::Read => (Weight::Note, "openapi-read-new"),
                };
                self.push(weight, key, about(&join(name, field)));
            }
        }
    }

    fn field(&mut self, name: &str, ours: &Field, theirs: &Field, way: Way) {
        if way == Way::Sent && theirs.is_required && !ours.is_required {
            self.push(Weight::Breaks, "openapi-sent-always", about(name));
        }
        if ours.shape.is_unread {
            return;
        }
        self.shapes(name, &ours.shape, &theirs.shape, way);
    }

    fn types(&mut self, name: &str, ours: &Shape, theirs: &Shape, way: Way) {
        if ours.types.is_empty() || theirs.types.is_empty() {
            return;
        }
        let (given, taken) = match way {
            Way::Sent => (&ours.types, &theirs.types),
            Way::Read => (&theirs.types, &ours.types),
        };
        // We leave out what we have no value for, and take null for nothing.
        let is_taken = |name: &String| {
            name == "null"
                || taken.contains(name)
                || (name == "integer" && taken.contains("number"))
        };
        if !given.iter().all(is_taken) {
            let args = about(name);
            let args = args
                .text("ours", list(&ours.types))
                .text("theirs", list(&theirs.types));
            let key = match way {
                Way::Sent => "openapi-sent-type",
                Way::Read => "openapi-read-type",
            };
            self.push(Weight::Breaks, key, args);
        }
    }

    fn options(&mut self, name: &str, ours: &Shape, theirs: &Shape, way: Way) {
        let Some(their) = &theirs.options else {
            return;
        };
        let none = BTreeSet::new();
        let our = ours.options.as_ref().unwrap_or(&none);
        let gone: BTreeSet<String> = our.difference(their).cloned().collect();
        let new: BTreeSet<String> = their.difference(our).cloned().collect();
        let told = |options: &BTreeSet<String>| about(name).text("values", list(options));
        match way {
            Way::Sent if ours.options.is_none() => {
                self.push(Weight::Breaks, "openapi-sent-only", told(their));
            }
            Way::Sent if !gone.is_empty() => {
                self.push(Weight::Breaks, "openapi-sent-values", told(&gone));
            }
            Way::Read if ours.options.is_some() && !gone.is_empty() => {
                self.push(Weight::Note, "openapi-read-values-gone", told(&gone));
            }
            _ => {}
        }
        if ours.options.is_some() && !new.is_empty() {
            self.push(Weight::Note, "openapi-values-new", told(&new));
        }
    }

    /// Limits matter where we send. What comes is read whatever its size.
    fn limits(&mut self, name: &str, ours: &Shape, theirs: &Shape, way: Way) {
        if way == Way::Read {
            return;
        }
        let keys: BTreeSet<&'static str> = ours
            .limits
            .keys()
            .chain(theirs.limits.keys())
            .copied()
            .collect();
        for limit in keys {
            let (our, their) = (ours.limits.get(limit), theirs.limits.get(limit));
            if is_same(limit, our, their) {
                continue;
            }
            let Some(their) = their else {
                let ours = our.map_or("", String::as_str);
                self.unsaid.insert(format!("{name} {limit} {ours}"));
                continue;
            };
            let weight = if is_narrower(limit, our, their) {
                Weight::Breaks
            } else {
                Weight::Note
            };
            let args = about(name)
                .text("limit", limit)
                .case("has-ours", if our.is_some() { "yes" } else { "no" })
                .text("ours", our.map_or("", String::as_str))
                .text("theirs", their.as_str());
            let key = match weight {
                Weight::Breaks => "openapi-sent-limit",
                Weight::Note => "openapi-limit",
            };
            self.push(weight, key, args);
        }
    }
}

/// Whether two limits come to the same. Which whole numbers a machine can hold is no limit to any that we send.
fn is_same(limit: &str, ours: Option<&String>, theirs: Option<&String>) -> bool {
    let is_whole = |format: &String| matches!(format.as_str(), "int32" | "int64");
    if limit == "format" {
        return ours == theirs || theirs.or(ours).is_some_and(is_whole);
    }
    let of = |limit: Option<&String>| limit.and_then(|limit| decimal(limit));
    ours == theirs || of(ours).is_some_and(|ours| Some(ours) == of(theirs))
}

/// Whether what we may send can be refused by their limit.
fn is_narrower(limit: &str, ours: Option<&String>, theirs: &str) -> bool {
    let (ours, theirs) = (ours.and_then(|ours| decimal(ours)), decimal(theirs));
    match limit {
        "format" => false,
        "minItems" | "minLength" | "minimum" => theirs > Some(ours.unwrap_or(Decimal::ZERO)),
        "maxItems" | "maxLength" | "maximum" => {
            theirs.zip(ours).is_none_or(|(theirs, ours)| theirs < ours)
        }
        _ => true,
    }
}

fn about(name: &str) -> Args {
    let case = if name.is_empty() { "whole" } else { "part" };
    Args::none().case("place", case).text("field", name)
}

fn join(name: &str, field: &str) -> String {
    if name.is_empty() {
        field.to_owned()
    } else {
        format!("{name}.{field}")
    }
}
