//! What shells and packagers ask the program for: completion scripts and manual pages.

use std::fs;
use std::process::{Command, Stdio};

use crate::runner::Folder;

/// What a program prints; `None` where it is not installed.
fn printed_by(program: &str, args: &[&str], folder: &Folder) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A folder with the script of a shell in it.
fn with_script(shell: &str) -> Folder {
    let folder = Folder::new();
    let printed = folder.run(&format!("completions {shell}")).exits(0);
    printed.says_nothing();
    folder.with("completions.txt", printed.stdout)
}

#[test]
fn every_shell_has_a_script_that_knows_commands_and_flags() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = with_script(shell).read("completions.txt");
        for word in ["explain", "completions", "column-mode", "open"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn scripts_know_the_values_of_flags_and_the_rules() {
    for shell in ["bash", "zsh", "fish"] {
        let script = with_script(shell).read("completions.txt");
        for word in ["concise", "AMT002", "outstanding"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn a_shell_that_is_not_known_is_refused() {
    let folder = Folder::new();
    folder.run("completions tcsh").exits(2).says(&["tcsh"]);
    folder.run("completions").exits(2).says(&["SHELL"]);
}

/// Asks bash itself, where it is installed.
#[test]
fn bash_completes() {
    let folder = with_script("bash");
    let complete = "source ./completions.txt; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); \
                    _repaylint repaylint \"${COMP_WORDS[-1]}\" \"${COMP_WORDS[-2]}\"; \
                    echo \"${COMPREPLY[*]}\"";
    for (line, words) in [
        ("repaylint ex", "explain\n"),
        ("repaylint check --form", "--format\n"),
        ("repaylint --format con", "concise\n"),
        ("repaylint explain AMT00", "AMT001 AMT002 "),
        ("repaylint check --column-mode t", "two three\n"),
    ] {
        let args = ["--norc", "-c", complete, "bash", line];
        if let Some(printed) = printed_by("bash", &args, &folder) {
            assert!(printed.starts_with(words), "{line}: {printed}");
        }
    }
}

/// Asks fish itself, where it is installed.
#[test]
fn fish_completes() {
    let folder = with_script("fish");
    for (line, word) in [
        ("repaylint ex", "explain\t"),
        ("repaylint check --format con", "concise"),
        ("repaylint check --basis o", "outstanding"),
    ] {
        let complete = format!("source completions.txt; complete -C '{line}'");
        if let Some(printed) = printed_by("fish", &["--no-config", "-c", &complete], &folder) {
            assert!(printed.starts_with(word), "{line}: {printed}");
        }
    }
}

#[test]
fn the_manual_page_goes_to_standard_output() {
    let printed = Folder::new().run("man").exits(0);
    printed.says_nothing();
    assert!(printed.stdout.contains(".TH repaylint 1"));
    for part in ["column\\-mode", "EXIT CODES", "repaylint\\-explain(1)"] {
        assert!(printed.stdout.contains(part), "{part}: {}", printed.stdout);
    }
}

#[test]
fn every_command_has_a_manual_page_of_its_own() {
    let folder = Folder::new();
    let printed = folder.run("man --out new/man1").exits(0);
    assert_eq!(printed.stdout, "");
    printed.says_nothing();
    let pages = fs::read_dir(folder.path().join("new/man1")).expect("a folder");
    let mut names: Vec<String> = pages
        .map(|page| page.expect("a page").file_name().to_string_lossy().into())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "repaylint-check.1",
            "repaylint-completions.1",
            "repaylint-convert.1",
            "repaylint-explain.1",
            "repaylint-init.1",
            "repaylint-loans.1",
            "repaylint-man.1",
            "repaylint-mock.1",
            "repaylint-rules.1",
            "repaylint-schema.1",
            "repaylint-submit.1",
            "repaylint.1",
        ]
    );
    let page = folder.read("new/man1/repaylint-init.1");
    assert!(page.contains("loan\\-id\\-example"), "{page}");
}

#[test]
fn a_folder_for_manual_pages_that_cannot_be_made_is_told() {
    let folder = Folder::new().with("taken", "");
    folder
        .run("man --out taken/man1")
        .exits(2)
        .says(&["taken/man1 cannot be written"]);
}

/// Asks man itself, where it is installed.
#[test]
fn man_reads_the_page_without_complaint() {
    let folder = Folder::new();
    let _ = folder.run("man --out .").exits(0);
    let args = ["--warnings=all", "-l", "repaylint.1"];
    let Some(shown) = printed_by("man", &args, &folder).filter(|shown| !shown.is_empty()) else {
        return;
    };
    for part in ["NAME", "SYNOPSIS", "--column-mode", "EXIT CODES"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
}
