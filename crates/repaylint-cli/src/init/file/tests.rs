//! What is written, read back by our own reader of configurations.

use std::collections::BTreeSet;

use iso_currency::Currency;
use repaylint_core::config::{self, Config};
use repaylint_core::terms::{Basis, ColumnMode};

use super::super::choices::Choices;
use super::{ENTRIES, Entry, WIDTH, text};
use crate::args::Lang;
use crate::report::{Language, Messages};

fn written(choices: &Choices) -> String {
    text(choices, &Messages::new(Language::English))
}

fn parsed(text: &str) -> Config {
    Config::parse(text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

fn full() -> Choices {
    Choices {
        column_mode: Some(ColumnMode::Three),
        basis: Some(Basis::Outstanding),
        currencies: vec![Currency::KHR, Currency::USD],
        header: Some(false),
        lang: Some(Lang::Es),
        loan: Some(r"KE\.[0-9]{7}".to_owned()),
        client: Some("it's[0-9]+\\.\"x".to_owned()),
    }
}

/// The text with every setting in it, as if somebody had taken each # away.
fn uncommented(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix('#') {
        Some(setting) if !setting.starts_with(' ') => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn settings_come_back_as_they_were_chosen() {
    let config = parsed(&written(&full()));
    assert_eq!(config.column_mode, Some(ColumnMode::Three));
    assert_eq!(config.basis, Some(Basis::Outstanding));
    assert_eq!(config.currencies, [Currency::KHR, Currency::USD]);
    assert_eq!(config.header, Some(false));
    assert_eq!(config.lang, Some("es"));
    let loan = config.ids.loan.expect("a pattern");
    assert_eq!(loan.as_str(), r"^(?:KE\.[0-9]{7})$");
    let client = config.ids.client.expect("a pattern");
    assert_eq!(client.as_str(), "^(?:it's[0-9]+\\.\"x)$");
}

#[test]
fn what_was_not_chosen_is_not_set() {
    let config = parsed(&written(&Choices::default()));
    assert_eq!(format!("{config:?}"), format!("{:?}", Config::default()));
    let only_currency = Choices {
        currencies: vec![Currency::UGX],
        ..Choices::default()
    };
    let expected = Config {
        currencies: vec![Currency::UGX],
        ..Config::default()
    };
    let config = parsed(&written(&only_currency));
    assert_eq!(format!("{config:?}"), format!("{expected:?}"));
}

#[test]
fn every_setting_can_be_uncommented() {
    for choices in [Choices::default(), full()] {
        let text = uncommented(&written(&choices));
        let config = parsed(&text);
        assert!(config.column_mode.is_some() && config.max_amount.is_some());
        assert_eq!(config.allow.len(), 1);
        assert_eq!(config.batch.max, Some(300));
        assert!(config.api.staging.timeout_seconds.is_some());
        let set = text
            .lines()
            .filter(|line| line.contains(" = ") && !line.starts_with('#'));
        let settings = ENTRIES
            .iter()
            .filter(|entry| matches!(entry, Entry::Setting(..)));
        assert_eq!(set.count(), settings.count());
    }
}

#[test]
fn every_setting_there_is_has_its_place_in_the_file() {
    let schema: serde_json::Value = serde_json::from_str(config::SCHEMA).expect("JSON");
    let mut known = BTreeSet::new();
    gather(&schema, &schema["properties"], "", &mut known);
    let is_shown_once = |key: &String| !key.starts_with("api.production.");
    let known: BTreeSet<String> = known.into_iter().filter(is_shown_once).collect();
    let placed: BTreeSet<String> = ENTRIES
        .iter()
        .filter_map(|entry| match entry {
            Entry::Setting(key, _) => Some((*key).to_owned()),
            _ => None,
        })
        .filter(is_shown_once)
        .filter(|key| !key.starts_with("rules."))
        .collect();
    assert_eq!(known, placed);
}

/// The dotted keys of all settings of the schema. A filter of rows is one setting.
fn gather(
    schema: &serde_json::Value,
    properties: &serde_json::Value,
    section: &str,
    keys: &mut BTreeSet<String>,
) {
    for (name, property) in properties.as_object().expect("properties") {
        let key = format!("{section}{name}");
        let property = if property["$ref"] == "#/$defs/api" {
            &schema["$defs"]["api"]
        } else {
            property
        };
        let inner = [&property["properties"], &property["items"]["properties"]];
        match inner.into_iter().find(|inner| inner.is_object()) {
            Some(inner) if name != "where" => gather(schema, inner, &format!("{key}."), keys),
            _ if name == "rules" => {}
            _ => {
                keys.insert(key);
            }
        }
    }
}

#[test]
fn every_entry_is_explained_where_it_or_its_section_begins() {
    let text = written(&Choices::default());
    assert!(
        text.lines().all(|line| line.chars().count() <= WIDTH),
        "{text}"
    );
    assert!(!text.contains("init-file"), "{text}");
    for top in [
        "column-mode",
        "basis",
        "currency",
        "lang",
        "header",
        "partial",
    ] {
        let at = text.find(&format!("\n#{top} = ")).expect(top);
        let before = text.get(..at).and_then(|text| text.lines().last());
        assert!(before.is_some_and(|line| line.starts_with("# ")), "{top}");
    }
}

#[test]
fn the_file_reads_well() {
    insta::assert_snapshot!(written(&full()));
}
