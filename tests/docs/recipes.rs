//! The recipes of the book do what they say, each run by its own runtime where that is installed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const REPORT: &str = "loan_id,amount\nKE-0001,25.00\nKE-0002,\"12,50\"\n";

fn recipe(name: &str) -> PathBuf {
    let recipes = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/recipes");
    recipes.join(name).canonicalize().expect(name)
}

/// What a recipe says about a file; `None` where its runtime is not installed.
fn said(program: &str, args: &[&str], name: &str, content: &str) -> Option<Output> {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("october report.csv"), content).expect("written");
    fs::write(
        folder.path().join("repaylint.toml"),
        "column-mode = \"two\"\n",
    )
    .expect("written");
    Command::new(program)
        .args(args)
        .arg(recipe(name))
        .arg("october report.csv")
        .current_dir(folder.path())
        .env("REPAYLINT", env!("CARGO_BIN_EXE_repaylint"))
        .env("LC_ALL", "C.UTF-8")
        .env("LANG", "C")
        .output()
        .ok()
}

/// A recipe finds the one error, ends with 0 where there is none, and does not take a failed run for a clean one.
fn works(program: &str, args: &[&str], name: &str) {
    let Some(found) = said(program, args, name, REPORT) else {
        return;
    };
    let text = String::from_utf8_lossy(&found.stdout);
    let why = String::from_utf8_lossy(&found.stderr);
    assert_eq!(found.status.code(), Some(1), "{name}: {text}{why}");
    let start = "october report.csv:3 AMT002 The amount 12,50 ";
    assert!(text.starts_with(start), "{name}: {text}{why}");
    assert!(
        text.ends_with("errors: 1, total: 37.50\n"),
        "{name}: {text}"
    );

    let clean = said(program, args, name, &REPORT.replace("\"12,50\"", "12.50")).expect("an end");
    let text = String::from_utf8_lossy(&clean.stdout);
    assert_eq!(
        (clean.status.code(), &*text),
        (Some(0), "errors: 0, total: 37.50\n"),
        "{name}"
    );

    let unreadable = said(program, args, name, "PK\u{3}\u{4}").expect("an end");
    assert!(!unreadable.status.success(), "{name}");
    assert_eq!(String::from_utf8_lossy(&unreadable.stdout), "", "{name}");
}

#[test]
fn from_php() {
    works("php", &["-d", "display_errors=stderr"], "check.php");
}

#[test]
fn from_javascript() {
    works("node", &[], "check.mjs");
}

/// Jackson as Debian packs it.
#[test]
fn from_java() {
    let jars = ["core", "databind", "annotations"]
        .map(|part| format!("/usr/share/java/jackson-{part}.jar"));
    if jars.iter().all(|jar| Path::new(jar).exists()) {
        works("java", &["--class-path", &jars.join(":")], "Check.java");
    }
}

#[test]
fn the_book_shows_every_recipe() {
    let page = crate::generated::page("recipes.md");
    for entry in fs::read_dir(recipe("..").join("recipes")).expect("a folder") {
        let name = entry.expect("an entry").file_name();
        let include = format!("{{{{#include ../recipes/{}}}}}", name.to_string_lossy());
        assert!(page.contains(&include), "{include}");
    }
}
