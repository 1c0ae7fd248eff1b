//! Holds a body against a JSON Schema. The only file of this crate that knows the jsonschema crate; what its schemas look
//! like is `schema`'s business.

use std::borrow::Cow;
use std::fmt;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::json::{Array, Json, JsonNumber, Node, NodeIdentity, Object};
use jsonschema::{JsonType, JsonTypeSet, Keyword, ValidationError, Validator};
use repaylint_core::finding::Args;
use rust_decimal::Decimal;
use serde_json::Value;

use super::Breach;
use super::schema::NUMBER;
use super::tree::Tree;

/// Characters of a value that are shown.
const SHOWN: usize = 60;

/// A schema that bodies are held against.
pub(super) struct Held(Validator<Digits>);

impl Held {
    /// Compiles a schema, or says what is wrong with it.
    pub(super) fn new(schema: &Value) -> Result<Self, String> {
        jsonschema::options_for::<Digits>()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .with_keyword(NUMBER, |_, value, _| Ok(Box::new(Bounds::of(value))))
            .build(schema)
            .map(Self)
            .map_err(|error| error.to_string())
    }

    /// Everything that is wrong with a body.
    pub(super) fn breaches(&self, body: &Tree, may_be_shown: bool) -> Vec<Breach> {
        let mut breaches = Vec::new();
        for error in self.0.iter_errors(body) {
            gather(&error, body, may_be_shown, &mut breaches);
        }
        breaches
    }
}

/// Puts down what an error says. Where none of several forms fits, the form that was most likely meant speaks.
fn gather(error: &ValidationError<'_>, body: &Tree, may_be_shown: bool, all: &mut Vec<Breach>) {
    let forms = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context
        }
        _ => {
            all.push(breach(error, body, may_be_shown));
            return;
        }
    };
    let here = error.instance_path().to_string();
    let is_of_another_type = |error: &ValidationError<'_>| {
        matches!(error.kind(), ValidationErrorKind::Type { .. })
            && error.instance_path().to_string() == here
    };
    let mut meant = forms
        .iter()
        .filter(|errors| !errors.iter().any(is_of_another_type));
    match (meant.next(), meant.next()) {
        (Some(errors), None) => {
            for error in errors {
                gather(error, body, may_be_shown, all);
            }
        }
        _ => all.push(Breach::new(here, "contract-no-form", Args::none())),
    }
}

fn breach(error: &ValidationError<'_>, body: &Tree, may_be_shown: bool) -> Breach {
    use ValidationErrorKind as Kind;
    let pointer = error.instance_path().to_string();
    let there = follow(body, &pointer);
    let none = Args::none;
    let value = || {
        let shown = there.filter(|_| may_be_shown).map(shown);
        let case = if shown.is_some() { "yes" } else { "no" };
        none()
            .case("shown", case)
            .id("value", shown.unwrap_or_default())
    };
    let found = there.map_or("", Tree::type_name);
    let (key, args) = match error.kind() {
        Kind::Required { property } => {
            let field = property.as_str().unwrap_or_default();
            ("contract-missing", none().text("field", field))
        }
        Kind::AdditionalProperties { unexpected } => (
            "contract-unknown",
            none().text("field", unexpected.join(", ")),
        ),
        Kind::Type { kind } => {
            let wanted = none().text("wanted", types(kind));
            ("contract-type", wanted.text("found", found))
        }
        Kind::Enum { options } => {
            let options = options.as_array().into_iter().flatten();
            let options: Vec<String> = options.map(plain).collect();
            (
                "contract-option",
                value().text("options", options.join(", ")),
            )
        }
        Kind::MinItems { limit } => ("contract-too-few", none().number("limit", *limit)),
        Kind::MaxItems { limit } => ("contract-too-many", none().number("limit", *limit)),
        Kind::MinLength { limit } => ("contract-too-short", value().number("limit", *limit)),
        Kind::MaxLength { limit } => ("contract-too-long", value().number("limit", *limit)),
        Kind::Pattern { pattern } => ("contract-pattern", value().text("pattern", pattern)),
        Kind::Format { format } => ("contract-format", value().text("format", format)),
        Kind::Custom { message, .. } => ("contract-number", value().text("bound", message)),
        other => ("contract-other", none().text("keyword", other.keyword())),
    };
    Breach::new(pointer, key, args)
}

/// What a pointer leads to.
fn follow<'t>(body: &'t Tree, pointer: &str) -> Option<&'t Tree> {
    let mut steps = pointer.split('/').skip(1);
    steps.try_fold(body, |tree, step| {
        let step = step.replace("~1", "/").replace("~0", "~");
        match tree {
            Tree::Object(members) => {
                let mut members = members.iter();
                members
                    .find(|(key, _)| *key == step)
                    .map(|(_, value)| value)
            }
            Tree::List(elements) => elements.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    })
}

/// The beginning of a value.
fn shown(value: &Tree) -> String {
    let text = match value {
        Tree::Null => "null",
        Tree::Bool(true) => "true",
        Tree::Bool(false) => "false",
        Tree::Number(text) | Tree::Text(text) => text,
        Tree::List(_) => "[…]",
        Tree::Object(_) => "{…}",
    };
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn types(kind: &TypeKind) -> String {
    let set = match kind {
        TypeKind::Single(one) => JsonTypeSet::from(*one),
        TypeKind::Multiple(several) => *several,
    };
    let names: Vec<String> = set.iter().map(|one| one.to_string()).collect();
    names.join(", ")
}

/// What a schema says of a number's size. The bounds stand in a document as plain decimals; they are compared with a
/// body's digits exactly.
struct Bounds(Vec<Bound>);

enum Bound {
    AtLeast(Decimal),
    MoreThan(Decimal),
    AtMost(Decimal),
    LessThan(Decimal),
    MultipleOf(Decimal),
    OneOf(Vec<Decimal>),
}

impl Bounds {
    fn of(said: &Value) -> Self {
        let is = |key| said.get(key) == Some(&Value::Bool(true));
        // A limit that is too long for a decimal is further away than any amount.
        let number = |value: &Value| decimal(&value.to_string());
        let limit = |key| said.get(key).and_then(number);
        let least = limit("minimum").map(if is("exclusiveMinimum") {
            Bound::MoreThan
        } else {
            Bound::AtLeast
        });
        let most = limit("maximum").map(if is("exclusiveMaximum") {
            Bound::LessThan
        } else {
            Bound::AtMost
        });
        let multiple = limit("multipleOf").map(Bound::MultipleOf);
        let options = said.get("enum").and_then(Value::as_array);
        let options = options.map(|all| Bound::OneOf(all.iter().filter_map(number).collect()));
        let all = [least, most, multiple, options];
        Self(all.into_iter().flatten().collect())
    }

    /// The first bound that digits break. What is too long to be compared breaks it.
    fn broken_by(&self, digits: &str) -> Option<&Bound> {
        let number = decimal(digits);
        let mut bounds = self.0.iter();
        bounds.find(|bound| number.is_none_or(|number| !bound.holds(number)))
    }
}

impl Bound {
    fn holds(&self, number: Decimal) -> bool {
        match self {
            Bound::AtLeast(limit) => number >= *limit,
            Bound::MoreThan(limit) => number > *limit,
            Bound::AtMost(limit) => number <= *limit,
            Bound::LessThan(limit) => number < *limit,
            Bound::MultipleOf(unit) => {
                unit.is_zero() || number.checked_rem(*unit).is_some_and(|rest| rest.is_zero())
            }
            Bound::OneOf(options) => options.contains(&number),
        }
    }
}

/// In signs, which need no language.
impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Bound::AtLeast(limit) => write!(out, "≥ {}", limit.normalize()),
            Bound::MoreThan(limit) => write!(out, "> {}", limit.normalize()),
            Bound::AtMost(limit) => write!(out, "≤ {}", limit.normalize()),
            Bound::LessThan(limit) => write!(out, "< {}", limit.normalize()),
            Bound::MultipleOf(unit) => write!(out, "n × {}", unit.normalize()),
            Bound::OneOf(options) => {
                let options: Vec<String> = options.iter().map(Decimal::to_string).collect();
                out.write_str(&options.join(", "))
            }
        }
    }
}

fn decimal(digits: &str) -> Option<Decimal> {
    if digits.contains(['e', 'E']) {
        Decimal::from_scientific(digits).ok()
    } else {
        Decimal::from_str_exact(digits).ok()
    }
}

impl<'i> Keyword<'i, Digits> for Bounds {
    fn validate(&self, value: &'i Tree) -> Result<(), ValidationError<'i>> {
        match value {
            Tree::Number(digits) => match self.broken_by(digits) {
                Some(bound) => Err(ValidationError::custom(bound.to_string())),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn is_valid(&self, value: &'i Tree) -> bool {
        !matches!(value, Tree::Number(digits) if self.broken_by(digits).is_some())
    }
}

/// Trees that keep digits, as the jsonschema crate sees them.
struct Digits;

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
struct Number<'t>(&'t str);

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
