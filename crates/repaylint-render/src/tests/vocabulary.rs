//! The words of the texts: none of another language, and for Kiva's things those of its own portal.

use repaylint_core::config::Config;
use repaylint_core::engine;
use repaylint_core::rules;
use repaylint_core::settings::Settings;

use super::anatomy;
use crate::formats::Format;
use crate::language::Language;
use crate::messages::Messages;
use crate::options::Options;

/// English words that neither Spanish nor French has, and hardly an English sentence lacks.
const ENGLISH: [&str; 26] = [
    "the", "and", "with", "without", "is", "are", "was", "were", "be", "this", "that", "which",
    "your", "you", "its", "has", "have", "had", "write", "look", "choose", "file", "row", "rows",
    "found", "they",
];

/// What Kiva's portal calls otherwise, or the texts of a language never say.
fn shunned(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["MFI"],
        Language::Spanish => &[
            "MIS",
            "informe",
            "informes",
            "crédito",
            "créditos",
            "importe",
            "importes",
            "moneda",
            "lote",
            "lotes",
            "planilla",
            "ud",
            "tu",
            "tus",
            "tú",
            "ordenador",
            "fichero",
            "ficheros",
            "repago",
            "repagos",
            "ítem",
            "chequear",
            "aplicar",
        ],
        Language::French => &[
            "MIS",
            "brouillon",
            "brouillons",
            "emprunt",
            "reporting",
            "ton",
            "tes",
        ],
    }
}

/// Words that people read: what is quoted as it stands in a file or a command is left out.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('"').step_by(2))
        .flat_map(str::split_whitespace)
        .filter(|word| !word.contains(['-', '_', '=', '[', '/', '.']) || word.ends_with(['.', ']']))
        .map(|word| word.trim_matches(|char: char| !char.is_alphanumeric()))
}

#[test]
fn no_english_is_left_in_other_languages() {
    let english = anatomy::all(Language::English);
    for language in Language::ALL.iter().filter(|it| **it != Language::English) {
        let mut left = Vec::new();
        for (name, text) in anatomy::all(*language) {
            let is_english = |word: &&str| ENGLISH.contains(word);
            if let Some(word) = words(&text.words).find(is_english) {
                left.push(format!("{name}: {word}"));
            }
            let same = english
                .get(&name)
                .is_some_and(|english| english.words == text.words);
            let is_word = |word: &&str| word.contains(char::is_alphabetic);
            if same && words(&text.words).filter(is_word).count() > 2 {
                left.push(name);
            }
        }
        assert!(left.is_empty(), "{language:?}: {left:#?}");
    }
}

#[test]
fn the_words_are_those_of_the_portal() {
    for language in Language::ALL {
        let mut wrong = Vec::new();
        for (name, text) in anatomy::all(*language) {
            let shunned = shunned(*language);
            let is_shunned =
                |word: &&str| shunned.contains(word) || shunned.contains(&&*word.to_lowercase());
            for word in words(&text.words).filter(is_shunned) {
                wrong.push(format!("{name}: {word}"));
            }
        }
        assert!(wrong.is_empty(), "{language:?}: {wrong:#?}");
    }
}

#[test]
fn nobody_shouts_or_digresses() {
    for language in Language::ALL {
        for (name, text) in anatomy::all(*language) {
            // What spreadsheets show where a formula failed, such as #REF!, is no shouting.
            let mut words = text
                .words
                .split_whitespace()
                .filter(|word| !word.starts_with('#'));
            let shouting = words.find(|word| word.contains(['!', '¡', '—', '–']));
            assert_eq!(shouting, None, "{language:?} {name}");
        }
    }
}

/// What reaches readers, and not only what the files hold.
#[test]
fn reports_of_every_rule_are_in_one_language() {
    for language in Language::ALL.iter().filter(|it| **it != Language::English) {
        let messages = Messages::new(*language);
        for rule in rules::all() {
            let mut settings = Settings::default();
            let config = Config::parse(rule.example.config).expect("a good configuration");
            config.apply(&mut settings);
            let inputs = rule.example.inputs(rule.example.bad);
            let outcome = engine::check(inputs, &settings, &()).expect("a check");
            let mut options = Options::new(&messages);
            options.verbose = true;
            options.statistics = true;
            for name in ["full", "concise"] {
                let mut out = Vec::new();
                let format = Format::find(name).expect("a format");
                (format.render)(&mut out, &outcome, &options).expect("written");
                let text = String::from_utf8(out).expect("UTF-8");
                assert!(!text.contains("{$"), "{} lacks a value: {text}", rule.code);
                let sentences = [
                    "the", "and", "with", "is", "are", "this", "that", "your", "has",
                ];
                let left = words(&text).find(|word| sentences.contains(word));
                assert_eq!(left, None, "{language:?} {} {name}: {text}", rule.code);
            }
        }
    }
}
