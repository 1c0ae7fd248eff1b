//! From the tree of one object to the values of a repayment and what the schema says against it.

use super::schema::{Objection, objections};
use super::tree::{Member, Tree, Value, inside};
use crate::finding::{Field, RecordNo};
use crate::model::{Cell, Form, Record, Violation, ViolationKind};
use crate::settings::{Contents, Naming};
use crate::source::Span;
use crate::words::{self, Meaning};

/// Violations kept of one object. Each finding reads its object again, so that more of them would take time without
/// bounds, and an object with so many is no repayment at all.
const MAX_VIOLATIONS: usize = 100;

/// The repayment that an object is; `None` where the tree is no object.
pub(super) fn from_tree<'t>(
    tree: &Tree<'t>,
    text: &'t [u8],
    naming: &Naming,
    no: RecordNo,
) -> Option<Record<'t>> {
    let Value::Object(members) = &tree.value else {
        return None;
    };
    let cell = |field| {
        member_of(members, field, naming).and_then(|member| cell_of(&member.value, text, field))
    };
    let is_report = naming.contents == Contents::Repayments;
    Some(Record {
        no,
        span: tree.span,
        loan_id: cell(Field::LoanId),
        client_id: cell(Field::ClientId),
        amount: cell(Field::Amount),
        broken_quote: false,
        violations: if is_report {
            violations(tree, members)
        } else {
            Vec::new()
        },
    })
}

/// The member that holds a field: the one that the user names, the one of that name, else the first whose name means
/// it.
pub(super) fn member_of<'a, 't>(
    members: &'a [Member<'t>],
    field: Field,
    naming: &Naming,
) -> Option<&'a Member<'t>> {
    if let Some(name) = naming.name_of(field) {
        let told = members.iter().find(|member| member.key == name);
        if told.is_some() || naming.is_strict() {
            return told;
        }
    }
    let named = members.iter().find(|member| {
        naming.basis.is_some()
            && field == Field::Amount
            && words::header(&member.key).0 == Meaning::Value(field, naming.basis)
    });
    let named = named.or_else(|| members.iter().find(|member| member.key == field.as_str()));
    named.or_else(|| {
        members
            .iter()
            .find(|member| stands_for(&member.key) == Some(field))
    })
}

/// The field that another name was probably meant for.
fn stands_for(name: &str) -> Option<Field> {
    if name.len() > 64 || Field::ALL.iter().any(|field| field.as_str() == name) {
        return None;
    }
    match words::header(name).0 {
        Meaning::Value(field, _) => Some(field),
        Meaning::Unknown => words::misspelt(name).map(|(field, _)| field),
        _ => None,
    }
}

fn cell_of<'t>(tree: &Tree<'t>, text: &'t [u8], field: Field) -> Option<Cell<'t>> {
    let (span, value, form) = match &tree.value {
        Value::String(value) => (inside(tree.span), value.clone(), Form::JsonString),
        Value::Number(digits) => (tree.span, (*digits).into(), Form::JsonNumber),
        Value::Null if field == Field::ClientId => return None,
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            (tree.span, "".into(), Form::JsonOther)
        }
    };
    debug_assert!(text.len() >= span.end as usize, "a value lies in its text");
    Some(Cell {
        span,
        outer: tree.span,
        text: value,
        form,
        delimiter: None,
    })
}

fn violations(tree: &Tree<'_>, members: &[Member<'_>]) -> Vec<Violation> {
    let mut violations = repeated(members);
    if !is_plainly_valid(members) {
        violations.extend(
            objections(tree)
                .into_iter()
                .map(|objection| violation(&objection)),
        );
    }
    if violations.len() > MAX_VIOLATIONS {
        violations.sort_by_key(|violation| (violation.field.is_none(), weight(&violation.kind)));
        violations.truncate(MAX_VIOLATIONS);
    }
    violations
}

/// What is kept first where an object has more violations than are kept.
fn weight(kind: &ViolationKind) -> u8 {
    match kind {
        ViolationKind::Missing => 0,
        ViolationKind::Repeated { .. } => 1,
        ViolationKind::WrongType { .. } => 2,
        ViolationKind::Unknown => 3,
    }
}

/// What the schema demands, seen at once: no object with more or other fields, and each of its type. A property test
/// holds this together with the schema.
fn is_plainly_valid(members: &[Member<'_>]) -> bool {
    let mut seen = [false; Field::ALL.len()];
    let typed = members.iter().all(|member| {
        let Some(field) = field_named(&member.key) else {
            return false;
        };
        if let Some(seen) = seen.get_mut(field as usize) {
            *seen = true;
        }
        match field {
            Field::LoanId | Field::ClientId => matches!(member.value.value, Value::String(_)),
            Field::Amount => matches!(member.value.value, Value::Number(_)),
        }
    });
    typed && seen[Field::LoanId as usize] && seen[Field::Amount as usize]
}

fn field_named(name: &str) -> Option<Field> {
    Field::ALL.into_iter().find(|field| field.as_str() == name)
}

/// Keys that stand in the object for a second time.
fn repeated(members: &[Member<'_>]) -> Vec<Violation> {
    if members.len() > 32 {
        return repeated_among_many(members);
    }
    let mut violations = Vec::new();
    for (index, member) in members.iter().enumerate() {
        let earlier = members
            .iter()
            .take(index)
            .find(|other| other.key == member.key);
        violations.extend(earlier.map(|first| repetition(member, first.key_span)));
    }
    violations
}

fn repeated_among_many(members: &[Member<'_>]) -> Vec<Violation> {
    let mut first: std::collections::HashMap<&str, Span> = std::collections::HashMap::new();
    let mut violations = Vec::new();
    for member in members {
        match first.get(&*member.key) {
            Some(earlier) => violations.push(repetition(member, *earlier)),
            None => {
                first.insert(&member.key, member.key_span);
            }
        }
    }
    violations
}

fn repetition(member: &Member<'_>, first: Span) -> Violation {
    Violation {
        kind: ViolationKind::Repeated { first },
        name: member.key.clone().into_owned(),
        field: field_named(&member.key),
        span: member.key_span,
    }
}

fn violation(objection: &Objection<'_, '_>) -> Violation {
    match objection {
        Objection::Type(place, path) => {
            let name = path.first().cloned().unwrap_or_default();
            let kind = ViolationKind::WrongType {
                found: place.type_name(),
            };
            Violation {
                kind,
                field: field_named(&name),
                name,
                span: place.span,
            }
        }
        Objection::Missing(object, name) => Violation {
            kind: ViolationKind::Missing,
            field: field_named(name),
            name: name.clone(),
            span: Span::new(object.span.start, object.span.start + 1),
        },
        Objection::Unknown(member) => Violation {
            kind: ViolationKind::Unknown,
            field: None,
            name: member.key.clone().into_owned(),
            span: member.key_span,
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::read::json::tree::parse;

    #[test]
    fn of_an_object_with_too_many_violations_the_gravest_are_kept() {
        let notes: Vec<String> = (0..500).map(|number| format!("\"n{number}\":1")).collect();
        let text = format!("{{{},\"amount\":\"x\"}}", notes.join(","));
        let tree = parse(text.as_bytes(), 0).expect("it is JSON");
        let record = from_tree(&tree, text.as_bytes(), &Naming::default(), RecordNo(0))
            .expect("it is an object");
        assert_eq!(record.violations.len(), MAX_VIOLATIONS);
        let kinds: Vec<u8> = record
            .violations
            .iter()
            .map(|violation| weight(&violation.kind))
            .collect();
        assert_eq!(kinds.get(..3), Some(&[0, 2, 3][..]));
    }

    proptest! {
        #[test]
        fn the_quick_look_and_the_schema_never_disagree(
            members in proptest::collection::vec(
                (
                    proptest::sample::select(vec!["loan_id", "client_id", "amount", "note"]),
                    proptest::sample::select(vec!["\"1\"", "1.5", "null", "true", "[]", "{}"]),
                ),
                0..5,
            )
        ) {
            let text = format!("{{{}}}", members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect::<Vec<_>>().join(","));
            let tree = parse(text.as_bytes(), 0).expect("it is JSON");
            let Value::Object(parsed) = &tree.value else { panic!("it is an object") };
            if is_plainly_valid(parsed) {
                prop_assert!(objections(&tree).is_empty(), "{}", text);
            }
        }
    }
}
