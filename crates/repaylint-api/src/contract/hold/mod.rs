//! Holds a body against a JSON Schema. The only place of this crate that knows the jsonschema crate; what its schemas look
//! like is `schema`'s business.

mod bounds;
mod digits;

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{JsonTypeSet, Keyword, ValidationError, Validator};
use repaylint_core::finding::Args;
use serde_json::Value;

use super::{Breach, plain};
use bounds::Bounds;
pub(crate) use bounds::decimal;
use digits::Digits;

use super::schema::NUMBER;
use super::tree::Tree;

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
    let (ValidationErrorKind::AnyOf { context: forms }
    | ValidationErrorKind::OneOfNotValid { context: forms }) = error.kind()
    else {
        all.push(breach(error, body, may_be_shown));
        return;
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

fn shown(value: &Tree) -> String {
    match value {
        Tree::Null => "null",
        Tree::Bool(true) => "true",
        Tree::Bool(false) => "false",
        Tree::Number(text) | Tree::Text(text) => text,
        Tree::List(_) => "[…]",
        Tree::Object(_) => "{…}",
    }
    .to_owned()
}

fn types(kind: &TypeKind) -> String {
    let set = match kind {
        TypeKind::Single(one) => JsonTypeSet::from(*one),
        TypeKind::Multiple(several) => *several,
    };
    let names: Vec<String> = set.iter().map(|one| one.to_string()).collect();
    names.join(", ")
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
