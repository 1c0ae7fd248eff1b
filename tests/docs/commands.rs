//! The reference of commands and flags: what `--help` prints.

use std::fmt::Write as _;
use std::process::Command;

use crate::generated::part_is;

/// Columns of the help.
const COLUMNS: &str = "100";

fn help(command: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_repaylint"))
        .args(command)
        .arg("--help")
        .env_clear()
        .env("COLUMNS", COLUMNS)
        .env("LANG", "C")
        .output()
        .expect("the program");
    let text = String::from_utf8(output.stdout).expect("text");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n")
}

#[test]
fn the_reference_is_what_the_program_says() {
    let mut reference = String::new();
    for command in [
        "check",
        "convert",
        "submit",
        "init",
        "loans",
        "mock",
        "rules",
        "explain",
        "schema",
        "completions",
        "man",
    ] {
        let _ = write!(
            reference,
            "\n## repaylint {command}\n\n```text\n{}\n```\n",
            help(&[command])
        );
    }
    reference.push('\n');
    part_is("reference/commands.md", &reference);
}

#[test]
fn no_command_is_left_out() {
    let commands = help(&[]);
    let commands = commands
        .split("Commands:\n")
        .nth(1)
        .expect("a list of commands");
    let commands = commands.lines().take_while(|line| !line.is_empty());
    let page = crate::generated::page("reference/commands.md");
    for command in commands {
        let name = command.split_whitespace().next().expect("a name");
        assert!(page.contains(&format!("\n## repaylint {name}\n")), "{name}");
    }
}
