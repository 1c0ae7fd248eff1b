//! The reference of `repaylint.toml` names every setting, and its example is one that the program takes.

use repaylint_core::config::{Config, SCHEMA};
use serde_json::Value;

use crate::generated::page;

/// The names of all settings below a part of the schema.
fn settings(schema: &Value, names: &mut Vec<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        for (name, part) in properties {
            names.push(name.clone());
            settings(part, names);
        }
    }
    for below in ["items", "$defs"] {
        if let Some(part) = schema.get(below) {
            settings(part, names);
        }
    }
}

#[test]
fn every_setting_is_named() {
    let mut names = Vec::new();
    settings(&serde_json::from_str(SCHEMA).expect("JSON"), &mut names);
    assert!(names.len() > 30, "{names:?}");
    let page = page("reference/configuration.md");
    for name in names {
        let ways = [
            format!("`{name}`"),
            format!("{name}]"),
            format!("\n{name} = "),
        ];
        assert!(ways.iter().any(|way| page.contains(way)), "{name}");
    }
}

#[test]
fn the_example_is_taken_as_it_stands() {
    let page = page("reference/configuration.md");
    let example = page.split("```toml\n").nth(1).expect("an example");
    let example = example.split("```").next().expect("its end");
    assert!(example.lines().count() > 40, "{example}");
    let taken = Config::parse(example);
    assert!(taken.is_ok(), "{:?}", taken.err());
}
