//! What opens connections is walled off: the checker and the outputs can never reach it, and the program is built
//! without it where that is wanted.

use std::collections::BTreeSet;
use std::process::Command;

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

/// The crates that another is built from on this system, itself included. What only tests need is left out.
fn built_from(name: &str, features: &[&str]) -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--prefix", "none"])
        .args(["--edges", "normal,build", "--package", name])
        .args(features)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let tree = String::from_utf8_lossy(&output.stdout);
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let names: BTreeSet<String> = names.map(str::to_owned).collect();
    assert!(names.contains(name), "{tree}");
    names
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
