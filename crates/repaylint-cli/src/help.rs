//! What `--help` says: puts texts of a language onto the commands and flags of the command line. Knows none of them by
//! name, save for the examples.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, CommandFactory};
use repaylint_core::finding::Args;

use crate::args::Cli;
use crate::report::{self, Messages};

/// The widest lines that are pleasant to read.
const MAX_WIDTH: usize = 100;

/// Command lines as people type them, by the command that they show.
const EXAMPLES: [(&str, &[&str]); 5] = [
    (
        "repaylint",
        &[
            "repaylint october.csv",
            "repaylint reports/ --column-mode three --currency KES",
            "repaylint october.csv --format concise --format json=findings.json",
        ],
    ),
    (
        "convert",
        &[
            "repaylint convert october.csv --to json",
            "repaylint convert october.xlsx --to json --split 200 --out calls",
            "repaylint convert october.json --to csv --name october-pa2",
        ],
    ),
    (
        "submit",
        &[
            "repaylint submit october.csv --env staging --dry-run",
            "repaylint submit october.csv --env production --period 2026-10",
            "repaylint submit october.csv --env production --resume --mark-accepted 3",
        ],
    ),
    (
        "fetch",
        &[
            "repaylint loans fetch --env production --out loans.json",
            "repaylint loans fetch --env staging --credentials kiva-staging.env --out loans-staging.json",
        ],
    ),
    (
        "init",
        &[
            "repaylint init",
            "repaylint init --from october.csv",
            "repaylint init --yes --column-mode three --currency KES --loan-id-example KE-0001234",
        ],
    ),
];

/// The command line with everything that is said about it.
pub(crate) fn command(messages: &Messages, width: usize) -> Command {
    let speaker = Speaker { messages };
    let command = speaker.explain(Cli::command());
    let mut built = command.clone();
    built.build();
    speaker
        .show_usage(command, &mut built)
        .term_width(width.min(MAX_WIDTH))
}

struct Speaker<'m> {
    messages: &'m Messages,
}

impl Speaker<'_> {
    /// One command and those below it.
    fn explain(&self, command: Command) -> Command {
        let name = command.get_name().to_owned();
        let is_root = name == Cli::command().get_name();
        let about = if is_root {
            self.text("cli-about")
        } else {
            self.text(&format!("cli-command-{name}"))
        };
        let help = self.flag("help", 'h', ArgAction::Help);
        let version = self.flag("version", 'V', ArgAction::Version);
        let command = command
            .about(about)
            .help_template(format!(
                "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
                self.text("cli-usage")
            ))
            .after_help(self.epilogue(&name))
            .subcommand_help_heading(self.text("cli-heading-commands"))
            .subcommand_value_name(self.text("cli-value-command"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .mut_args(|arg| self.explain_arg(arg, &name))
            .mut_subcommands(|command| self.explain(command))
            .arg(help);
        if is_root {
            command.arg(version)
        } else {
            command
        }
    }

    fn explain_arg(&self, arg: Arg, command: &str) -> Arg {
        let id = arg.get_id().as_str().replace('_', "-");
        let heading = match arg.get_help_heading() {
            Some(heading) => heading,
            None if arg.is_positional() => "arguments",
            None => "options",
        };
        let heading = self.text(&format!("cli-heading-{heading}"));
        let formats: Vec<_> = report::formats().map(|format| format.name).collect();
        let defaults = arg.get_default_values().iter();
        let defaults: Vec<_> = defaults.map(|value| value.to_string_lossy()).collect();
        let args = Args::none()
            .text("formats", formats.join(", "))
            .text("default", defaults.join(", "));
        let help = self
            .messages
            .find_text(&format!("cli-{command}-{id}"), &args)
            .unwrap_or_else(|| self.messages.text(&format!("cli-{id}"), &args));
        let takes_value = arg.get_action().takes_values();
        let arg = arg.help(help).help_heading(heading);
        if !takes_value {
            return arg;
        }
        let values = arg.get_value_names().unwrap_or_default().iter();
        let values: Vec<_> = values.map(|value| self.value(value)).collect();
        arg.value_names(values)
            .hide_default_value(true)
            .hide_possible_values(true)
    }

    fn flag(&self, name: &'static str, short: char, action: ArgAction) -> Arg {
        Arg::new(name)
            .short(short)
            .long(name)
            .action(action)
            .help(self.text(&format!("cli-{name}")))
            .help_heading(self.text("cli-heading-options"))
    }

    /// What stands after a flag, such as `FORMAT[=FILE]`: its words that are no values themselves.
    fn value(&self, name: &str) -> String {
        let is_mark = |char: char| !char.is_ascii_alphabetic();
        let mut shown = String::new();
        for word in name.split_inclusive(is_mark) {
            let letters = word.trim_end_matches(is_mark);
            let is_name = letters.chars().all(|char| char.is_ascii_uppercase());
            let key = format!("cli-value-{}", letters.to_ascii_lowercase());
            let spoken = self.messages.find_text(&key, &Args::none());
            shown.push_str(spoken.filter(|_| is_name).as_deref().unwrap_or(letters));
            shown.push_str(word.trim_start_matches(|char: char| char.is_ascii_alphabetic()));
        }
        shown
    }

    /// Examples and, for the program as a whole, its exit codes.
    fn epilogue(&self, command: &str) -> String {
        let Some((_, examples)) = EXAMPLES.iter().find(|(name, _)| *name == command) else {
            return String::new();
        };
        let mut lines = vec![self.text("cli-examples")];
        lines.extend(examples.iter().map(|example| format!("  {example}")));
        if command == Cli::command().get_name() {
            lines.push(String::new());
            lines.push(self.text("cli-exit-codes"));
        }
        lines.join("\n")
    }

    /// How a command is typed, as clap makes it, with the two words of clap's own put into the language.
    fn show_usage(&self, mut command: Command, built: &mut Command) -> Command {
        let usage = self.usage(&built.render_usage());
        for below in built.get_subcommands_mut() {
            let usage = self.usage(&below.render_usage());
            command = command.mut_subcommand(below.get_name(), |it| it.override_usage(usage));
        }
        command.override_usage(usage)
    }

    fn usage(&self, made: &StyledStr) -> String {
        let made = made.to_string();
        let lines = made.trim_start_matches("Usage:").lines().map(str::trim);
        let indent = " ".repeat(self.text("cli-usage").chars().count() + 1);
        let lines = lines.collect::<Vec<_>>().join(&format!("\n{indent}"));
        lines.replace(
            "[OPTIONS]",
            &format!("[{}]", self.text("cli-value-options")),
        )
    }

    fn text(&self, key: &str) -> String {
        self.messages.text(key, &Args::none())
    }
}

#[cfg(test)]
mod tests {
    use clap::{Command, Parser};
    use repaylint_core::settings::Limits;

    use super::{Cli, MAX_WIDTH, command};
    use crate::report::{Language, Messages};

    fn in_language(language: Language) -> Command {
        command(&Messages::new(language), 200)
    }

    fn helps(mut command: Command) -> Vec<String> {
        command.build();
        let below = command.get_subcommands_mut();
        let mut helps: Vec<_> = below.map(|it| it.render_long_help().to_string()).collect();
        helps.push(command.render_long_help().to_string());
        helps
    }

    #[test]
    fn everything_is_explained_in_every_language() {
        for language in Language::ALL {
            for help in helps(in_language(*language)) {
                // A missing text shows its key.
                assert!(!help.contains("cli-"), "{language:?}: {help}");
                assert!(!help.contains("{$"), "{language:?}: {help}");
            }
        }
    }

    #[test]
    fn nothing_of_claps_own_english_is_left_in_other_languages() {
        for language in Language::ALL {
            let own = ["[default:", "Usage:", "Print ", "possible values"];
            let help = helps(in_language(*language)).concat();
            let left = own.iter().find(|own| help.contains(**own));
            assert_eq!(
                left.is_some(),
                *language == Language::English,
                "{language:?}: {left:?}"
            );
        }
    }

    #[test]
    fn the_defaults_that_the_help_names_are_the_real_ones() {
        let limits = Limits::default();
        for language in Language::ALL {
            let help = helps(in_language(*language)).concat();
            let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
            for default in [
                limits.max_bytes,
                limits.max_field.into(),
                limits.max_columns.into(),
                50,
            ] {
                assert!(
                    help.contains(&format!(": {default}]")),
                    "{language:?} {default}"
                );
            }
        }
    }

    #[test]
    fn the_help_fits_a_terminal_and_its_examples_are_good_command_lines() {
        for language in Language::ALL {
            for help in helps(in_language(*language)) {
                let longest = help.lines().map(|line| line.chars().count()).max();
                assert!(longest <= Some(MAX_WIDTH), "{help}");
                let examples = help.lines().filter(|line| line.starts_with("  repaylint "));
                for example in examples {
                    let parsed = Cli::try_parse_from(example.split_whitespace());
                    assert!(parsed.is_ok(), "{example}");
                }
            }
        }
    }
}
