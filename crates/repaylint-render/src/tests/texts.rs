//! The texts themselves.

use fluent_bundle::FluentResource;
use repaylint_core::finding::Args;
use repaylint_core::rules;

use crate::language::Language;
use crate::messages::Messages;
use crate::testing::COMMA;

#[test]
fn every_text_can_be_parsed() {
    for language in Language::ALL {
        let of_rules = rules::all().map(|rule| (rule.code, language.of_rule(rule)));
        let general = language.files().iter().map(|text| ("general", *text));
        for (name, text) in general.chain(of_rules) {
            let parsed = FluentResource::try_new(text.to_owned());
            assert!(parsed.is_ok(), "{language:?} {name}: {:?}", parsed.err());
        }
    }
}

#[test]
fn every_rule_has_a_message_and_every_section_of_its_page() {
    for language in Language::ALL {
        let messages = Messages::new(*language);
        for rule in rules::all() {
            for section in ["help", "summary", "what", "why", "excel", "mis"] {
                let text = messages.section(rule, section);
                assert!(
                    text.is_some(),
                    "{language:?} {} has no {section}",
                    rule.code
                );
            }
        }
    }
}

#[test]
fn an_unknown_key_is_shown_as_it_is() {
    let messages = Messages::new(Language::English);
    assert_eq!(messages.text("no-such-text", &Args::none()), "no-such-text");
    assert_eq!(
        messages.text("severity-error.nothing", &Args::none()),
        "severity-error.nothing"
    );
    assert_eq!(messages.text("", &Args::none()), "");
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    for language in [Language::Spanish, Language::French] {
        // The rules of these tests have English texts alone.
        let messages = Messages::new(language);
        let summary = messages.section(&COMMA, "summary");
        assert_eq!(summary.as_deref(), Some("A comma as decimal mark"));
        assert_eq!(messages.section(&COMMA, "no-such-section"), None);
    }
}

#[test]
fn counts_are_grouped_as_the_language_does_and_never_like_decimals() {
    let said = |language| {
        let args = Args::none().number("count", 1_234_567);
        Messages::new(language).text("count-error", &args)
    };
    assert!(said(Language::English).starts_with("1,234,567 "));
    assert!(said(Language::Spanish).starts_with("1\u{a0}234\u{a0}567\u{a0}"));
    assert!(said(Language::French).starts_with("1\u{a0}234\u{a0}567\u{a0}"));
}

#[test]
fn numbers_are_grouped_only_where_a_text_asks_for_it() {
    let messages = Messages::new(Language::English);
    let args = Args::none().number("count", u64::MAX);
    assert!(
        messages
            .text("shared-by", &args)
            .starts_with("9,007,199,254,740,992 ")
    );
    let args = Args::none()
        .text("file", "a.csv")
        .number("line", 12345)
        .number("limit", 1);
    assert!(
        messages
            .text("run-too-many-columns", &args)
            .contains("line 12345:")
    );
}

#[test]
fn nothing_is_left_untranslated() {
    for language in Language::ALL {
        let of_rules = rules::all().map(|rule| (rule.code, language.of_rule(rule)));
        let general = language.files().iter().map(|text| ("general", *text));
        let untranslated = general
            .chain(of_rules)
            .filter(|(_, text)| text.starts_with("# untranslated"));
        let names: Vec<_> = untranslated.map(|(name, _)| name).collect();
        assert!(names.is_empty(), "{language:?}: {names:?}");
    }
}
