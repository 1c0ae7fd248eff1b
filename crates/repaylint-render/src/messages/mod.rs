//! All texts of one language: those beside the rules and those of no rule. A file of texts is parsed when one of its
//! texts, or one that stands in a later file, is first asked for: a run that says little pays for little.

mod texts;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentValue};
use repaylint_core::finding::{Arg, Args};
use repaylint_core::rules::Rule;

use crate::language::Language;
use crate::visible::visible;
pub(crate) use texts::Texts;

/// A file of texts, parsed when it is first looked into.
struct Sheet {
    source: &'static str,
    english: &'static str,
    texts: OnceCell<Texts>,
}

/// The texts of one language, in English where one is missing.
pub struct Messages {
    language: Language,
    general: Vec<Sheet>,
    rules: RefCell<BTreeMap<&'static str, Rc<Texts>>>,
}

impl Messages {
    /// The texts of a language.
    pub fn new(language: Language) -> Self {
        let files = language.files().iter().zip(Language::English.files());
        Self {
            language,
            general: files
                .map(|(source, english)| Sheet {
                    source,
                    english,
                    texts: OnceCell::new(),
                })
                .collect(),
            rules: RefCell::default(),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text that belongs to no rule, or an attribute of it (`run-too-large.help`), filled in. An unknown key gives
    /// the key itself.
    pub fn text(&self, key: &str, args: &Args) -> String {
        self.find_text(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The same, where the text may be missing.
    pub fn find_text(&self, key: &str, args: &Args) -> Option<String> {
        let (message, attribute) = match key.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (key, None),
        };
        let args = filled(args, plain);
        let english = || self.general().filter_map(Texts::english);
        self.general()
            .find(|texts| texts.has(message))
            .or_else(|| english().find(|texts| texts.has(message)))?
            .format(message, attribute, &args)
            .map(one_line)
    }

    fn general(&self) -> impl Iterator<Item = &Texts> {
        let parse = |sheet: &Sheet| Texts::new(self.language, sheet.source, sheet.english);
        self.general
            .iter()
            .map(move |sheet| sheet.texts.get_or_init(|| parse(sheet)))
    }

    /// A section of a rule's page, such as `what`, with its paragraphs.
    pub fn section(&self, rule: &'static Rule, name: &str) -> Option<String> {
        self.of_rule(rule)
            .format(rule.name, Some(name), &FluentArgs::new())
    }

    /// The texts of a rule.
    pub(crate) fn of_rule(&self, rule: &'static Rule) -> Rc<Texts> {
        let mut rules = self.rules.borrow_mut();
        let texts = rules.entry(rule.code).or_insert_with(|| {
            let source = self.language.of_rule(rule);
            let english = Language::English.of_rule(rule);
            Rc::new(Texts::new(self.language, source, english))
        });
        Rc::clone(texts)
    }
}

/// Values for Fluent, the ids and texts among them as `show` gives them.
pub(crate) fn filled<'a>(args: &'a Args, show: impl Fn(&'a Arg) -> Cow<'a, str>) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Id(_) | Arg::Text(_) => FluentValue::String(show(arg)),
                Arg::Case(word) => FluentValue::from(*word),
                // Fluent keeps numbers as floats; no count of a run comes near the bound.
                Arg::Number(number) => FluentValue::from((*number).min(1 << f64::MANTISSA_DIGITS)),
            };
            (name, value)
        })
        .collect()
}

/// A value as it is, with nothing invisible in it.
fn plain(arg: &Arg) -> Cow<'_, str> {
    match arg {
        Arg::Id(text) | Arg::Text(text) => visible(text),
        Arg::Case(_) | Arg::Number(_) => Cow::default(),
    }
}

/// A text as one line: in Fluent files long lines may be folded. No-break spaces stay as they are.
pub(crate) fn one_line(text: String) -> String {
    if !text.contains('\n') {
        return text;
    }
    let words = text.split([' ', '\n']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
