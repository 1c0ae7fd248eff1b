//! What a Fluent text is made of, for tests that compare languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use repaylint_core::rules;

use crate::language::Language;

/// Forms of numbers: Fluent chooses among them by itself.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The parts of one message or attribute.
#[derive(Debug, Default)]
pub(super) struct Anatomy {
    /// Values that are shown, and texts that are quoted.
    pub(super) shown: BTreeSet<String>,
    /// The words by which a value chooses among wordings.
    pub(super) cases: BTreeMap<String, BTreeSet<String>>,
    /// The forms of numbers: value, form and the words of it.
    pub(super) forms: Vec<(String, String, String)>,
    /// Everything that is written out, in all wordings, a wording a line.
    pub(super) words: String,
}

/// All texts of a language, by where they are kept and what they are called.
pub(super) fn all(language: Language) -> BTreeMap<String, Anatomy> {
    let general = language.files().iter().map(|text| ("general", *text));
    let of_rules = rules::all().map(|rule| (rule.code, language.of_rule(rule)));
    let mut texts = BTreeMap::new();
    for (home, source) in general.chain(of_rules) {
        let resource = parser::parse(source);
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{home}: {errors:?}"));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = format!("{home} {}", message.id.name);
            let attributes = message.attributes.iter();
            let attributes =
                attributes.map(|text| (format!("{name}.{}", text.id.name), &text.value));
            let value = message.value.iter().map(|value| (name.clone(), value));
            for (name, pattern) in value.chain(attributes) {
                let mut anatomy = Anatomy::default();
                anatomy.walk(pattern);
                assert!(
                    texts.insert(name.clone(), anatomy).is_none(),
                    "{name} twice"
                );
            }
        }
    }
    texts
}

impl Anatomy {
    fn walk(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.walk_expression(expression),
            }
        }
    }

    fn walk_expression(&mut self, expression: &Expression<&str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.show(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let InlineExpression::VariableReference { id } = selector else {
            panic!("a text chooses by something else than a value");
        };
        let key = |key: &VariantKey<&str>| match key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                (*name).to_owned()
            }
        };
        let is_form = |key: &str| PLURALS.contains(&key) || key.parse::<u64>().is_ok();
        let is_rest = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if *name == "other");
        // Words such as `one` and `two` alone are cases: a number needs a form for all others.
        let of_number = variants.iter().all(|variant| is_form(&key(&variant.key)))
            && variants.iter().any(|variant| is_rest(&variant.key));
        for variant in variants {
            let begin = self.words.len();
            self.words.push('\n');
            self.walk(&variant.value);
            if of_number {
                let words = self.words.get(begin..).unwrap_or_default().to_owned();
                self.forms
                    .push((id.name.to_owned(), key(&variant.key), words));
            } else {
                let cases = self.cases.entry(id.name.to_owned()).or_default();
                cases.insert(key(&variant.key));
            }
        }
        self.words.push('\n');
    }

    fn show(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.shown.insert(format!("${}", id.name));
                // Something that is no word of the text stands here.
                self.words.push('…');
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|id| id.name);
                self.shown
                    .insert(format!("{}.{}", id.name, attribute.unwrap_or_default()));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.show(argument);
                }
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {
                panic!("a text holds {inline:?}")
            }
            InlineExpression::Placeable { expression } => self.walk_expression(expression),
        }
    }
}
