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

/// The commands that the help lists, in its order.
fn commands() -> Vec<String> {
    let help = help(&[]);
    let list = help.split("Commands:\n").nth(1).expect("a list");
    let lines = list.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

#[test]
fn the_reference_is_what_the_program_says() {
    let mut reference = String::new();
    let commands = commands();
    assert!(commands.contains(&"check".to_owned()), "{commands:?}");
    for command in commands {
        let _ = write!(
            reference,
            "\n## repaylint {command}\n\n```text\n{}\n```\n",
            help(&[&command])
        );
    }
    reference.push('\n');
    part_is("reference/commands.md", &reference);
}
