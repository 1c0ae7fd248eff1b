//! What opens connections is walled off: the checker and the outputs can never reach it, and the program is built
//! without it where that is wanted.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// What no checker may reach.
const NETWORK: [&str; 7] = [
    "repaylint-api",
    "repaylint-standin",
    "ring",
    "rustls",
    "rustls-platform-verifier",
    "secrecy",
    "ureq",
];

/// The crates that another is built from, itself included. What only its tests need is left out.
fn built_from(name: &str, features: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--offline", "--locked"])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let names: BTreeMap<String, String> = list(&metadata["packages"])
        .iter()
        .map(|package| (text(&package["id"]), text(&package["name"])))
        .collect();
    let needs: BTreeMap<String, Vec<String>> = list(&metadata["resolve"]["nodes"])
        .iter()
        .map(|node| {
            let needs = list(&node["deps"]).into_iter().filter(|needed| {
                let kinds = list(&needed["dep_kinds"]);
                kinds.iter().any(|kind| kind["kind"] != "dev")
            });
            let needs = needs.map(|needed| text(&needed["pkg"])).collect();
            (text(&node["id"]), needs)
        })
        .collect();
    let mut waiting: Vec<String> = names
        .iter()
        .filter(|(_, known)| *known == name)
        .map(|(id, _)| id.clone())
        .collect();
    assert_eq!(waiting.len(), 1, "{name}");
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id.clone()) {
            waiting.extend(needs[&id].iter().cloned());
        }
    }
    seen.iter().map(|id| names[id].clone()).collect()
}

#[test]
fn neither_the_checker_nor_the_outputs_can_reach_a_network() {
    for checker in ["repaylint-core", "repaylint-render"] {
        let crates = built_from(checker, &["--all-features"]);
        assert!(crates.contains("serde_json"), "{crates:?}");
        for network in NETWORK {
            assert!(!crates.contains(network), "{checker} reaches {network}");
        }
    }
}

#[test]
fn only_the_features_bring_the_network_into_the_program() {
    let with = built_from("repaylint-cli", &[]);
    let without = built_from("repaylint-cli", &["--no-default-features"]);
    for network in NETWORK {
        assert!(with.contains(network), "{network}");
        assert!(!without.contains(network), "{network}");
    }
}
