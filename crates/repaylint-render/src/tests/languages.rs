//! Every language says the same: the same texts, filled with the same values, for the same cases.

use std::collections::BTreeMap;

use super::anatomy::{self, Anatomy};
use crate::language::Language;

/// The texts of a language beside the English ones of the same name.
fn pairs(
    language: Language,
    mut compare: impl FnMut(&str, &Anatomy, &Anatomy),
) -> BTreeMap<String, Anatomy> {
    let english = anatomy::all(Language::English);
    let texts = anatomy::all(language);
    for (name, text) in &texts {
        if let Some(english) = english.get(name) {
            compare(name, text, english);
        }
    }
    english
}

fn foreign() -> impl Iterator<Item = Language> {
    let is_foreign = |language: &Language| *language != Language::English;
    Language::ALL.iter().copied().filter(is_foreign)
}

#[test]
fn every_text_is_there_in_every_language() {
    let english = anatomy::all(Language::English);
    for language in foreign() {
        let texts = anatomy::all(language);
        let missing: Vec<_> = english
            .keys()
            .filter(|name| !texts.contains_key(*name))
            .collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:#?}");
        let added: Vec<_> = texts
            .keys()
            .filter(|name| !english.contains_key(*name))
            .collect();
        assert!(added.is_empty(), "only {language:?} has {added:#?}");
    }
}

#[test]
fn every_language_shows_the_same_values() {
    for language in foreign() {
        let mut wrong = Vec::new();
        pairs(language, |name, text, english| {
            if text.shown != english.shown {
                wrong.push(format!("{name}: {:?}, not {:?}", text.shown, english.shown));
            }
        });
        assert!(wrong.is_empty(), "{language:?}: {wrong:#?}");
    }
}

#[test]
fn every_language_tells_the_same_cases_apart() {
    for language in foreign() {
        let mut wrong = Vec::new();
        pairs(language, |name, text, english| {
            if text.cases != english.cases {
                wrong.push(format!("{name}: {:?}, not {:?}", text.cases, english.cases));
            }
        });
        assert!(wrong.is_empty(), "{language:?}: {wrong:#?}");
    }
}

#[test]
fn numbers_take_the_forms_that_the_language_has() {
    for language in Language::ALL {
        let forms: &[&str] = match language {
            Language::English => &["one", "other"],
            Language::Spanish | Language::French => &["one", "many", "other"],
        };
        for (name, text) in anatomy::all(*language) {
            for (_, form, _) in &text.forms {
                let is_known = forms.contains(&form.as_str()) || form.parse::<u64>().is_ok();
                assert!(is_known, "{language:?} {name}: {form}");
            }
        }
    }
}

/// In French the singular is said of 0 too: "1" must not be written out there, unless 0 has words of its own.
#[test]
fn a_french_singular_never_says_one_of_none() {
    for (name, text) in anatomy::all(Language::French) {
        for (value, form, words) in &text.forms {
            let says_one = words.split_whitespace().any(|word| {
                let word = word.trim_matches(|char: char| !char.is_alphanumeric());
                matches!(word, "1" | "Un" | "Une")
            });
            let none = |(of, form, _): &(String, String, String)| of == value && form == "0";
            let has_none = text.forms.iter().any(none);
            assert!(form != "one" || !says_one || has_none, "{name}: {words}");
        }
    }
}
