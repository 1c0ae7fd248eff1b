//! What is said on standard error: notes, details and failures. Texts are looked up only when something is said.

use std::cell::OnceCell;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
#[cfg(feature = "send")]
use repaylint_core::engine::Outcome;
use repaylint_core::finding::Args;
use terminal_size::{Height, Width, terminal_size_of};

use crate::args::{Lang, OutputArgs};
use crate::failure::Failure;
#[cfg(feature = "send")]
use crate::report::Options;
use crate::report::{self, Language, Messages, Terminal};
use crate::tongue;

/// Columns where nobody says how many there are.
const WIDTH: usize = 100;

/// With fewer, nothing can be laid out.
const NARROWEST: usize = 40;

/// Speaks to the person who started the run.
pub(crate) struct Voice {
    /// In the language known from the start.
    messages: Messages,
    /// The language that the reader asked for on the command line.
    told: Option<Lang>,
    /// In the language that the configuration asks for.
    configured: OnceCell<Messages>,
    color: clap::ColorChoice,
    quiet: bool,
    verbose: bool,
    redact: bool,
}

impl Voice {
    /// As the arguments of `check` want it.
    pub(crate) fn new(args: &OutputArgs) -> Self {
        Self {
            color: args.color,
            quiet: args.quiet,
            verbose: args.verbose,
            redact: args.redact,
            ..Self::speaking(args.lang)
        }
    }

    /// As commands without such arguments want it: in the language told, else in that of the system.
    pub(crate) fn speaking(lang: Option<Lang>) -> Self {
        let language = lang.map(Lang::language);
        Self {
            messages: Messages::new(language.unwrap_or_else(tongue::of_system)),
            told: lang,
            configured: OnceCell::new(),
            color: clap::ColorChoice::Auto,
            quiet: false,
            verbose: false,
            redact: false,
        }
    }

    /// Goes on in the language that a configuration asks for, unless the command line asks for another.
    pub(crate) fn follow(&self, lang: Option<&str>) {
        if let Some(language) = lang.and_then(Language::find)
            && self.told.is_none()
        {
            self.configured.get_or_init(|| Messages::new(language));
        }
    }

    /// The same without notes, if they are not wanted.
    #[cfg(feature = "send")]
    pub(crate) fn quiet_if(self, quiet: bool) -> Self {
        Self { quiet, ..self }
    }

    /// Whether notes are not wanted.
    #[cfg(feature = "send")]
    pub(crate) fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// The texts.
    pub(crate) fn messages(&self) -> &Messages {
        self.configured.get().unwrap_or(&self.messages)
    }

    /// One text.
    pub(crate) fn text(&self, key: &str, args: &Args) -> String {
        self.messages().text(key, args)
    }

    /// What standard output can show.
    pub(crate) fn stdout(&self) -> Terminal {
        let stdout = io::stdout();
        Terminal {
            color: self.colors(&stdout),
            unicode: true,
            width: width(terminal_size_of(&stdout)),
        }
    }

    /// What a file can show: the same wherever it is written.
    pub(crate) fn file(&self) -> Terminal {
        Terminal {
            color: self.color == clap::ColorChoice::Always,
            unicode: true,
            width: WIDTH,
        }
    }

    /// What standard error can show.
    pub(crate) fn stderr(&self) -> Terminal {
        let stderr = io::stderr();
        Terminal {
            color: self.colors(&stderr),
            unicode: true,
            width: width(terminal_size_of(&stderr)),
        }
    }

    /// Whether to write colours: as told, else as `NO_COLOR`, `CLICOLOR_FORCE` and the stream say.
    fn colors(&self, stream: &impl anstream::stream::RawStream) -> bool {
        match self.color {
            clap::ColorChoice::Always => true,
            clap::ColorChoice::Never => false,
            clap::ColorChoice::Auto => AutoStream::choice(stream) != ColorChoice::Never,
        }
    }

    /// Says something that the reader should know but need not act on.
    pub(crate) fn note(&self, key: &str, args: &Args) {
        if !self.quiet {
            say(&format!(
                "{} {}\n",
                self.text("run-note", &Args::none()),
                self.text(key, args)
            ));
        }
    }

    /// Says what a command has done.
    pub(crate) fn tell(&self, key: &str, args: &Args) {
        if !self.quiet {
            say(&format!("{}\n", self.text(key, args)));
        }
    }

    /// Shows findings on standard error, a line each, where standard output must stay empty.
    #[cfg(feature = "send")]
    pub(crate) fn show_briefly(&self, outcome: &Outcome, max_findings: usize) {
        let Some(format) = report::format("concise") else {
            return;
        };
        let options = Options {
            redact: self.redact,
            terminal: self.stderr(),
            max_findings,
            quiet: true,
            ..Options::new(self.messages())
        };
        let mut text = Vec::new();
        // Writing to memory does not fail.
        let _ = (format.render)(&mut text, outcome, &options);
        say(&String::from_utf8_lossy(&text));
    }

    /// Prints a text of several lines.
    #[cfg(feature = "send")]
    pub(crate) fn print(&self, text: &str) {
        if !self.quiet {
            say(text);
        }
    }

    /// Asks, however quiet it should be: the answer stands in the same line.
    #[cfg(feature = "send")]
    #[expect(
        clippy::unused_self,
        reason = "who is asked is spoken to as by everything else"
    )]
    pub(crate) fn ask(&self, text: &str) {
        say(text);
    }

    /// Words that Kiva may have chosen, without what may be an id where ids are hidden.
    #[cfg(feature = "send")]
    pub(crate) fn quoted(&self, words: &str) -> String {
        if self.redact {
            report::mask_words(words)
        } else {
            words.to_owned()
        }
    }

    /// Whether ids are hidden.
    #[cfg(feature = "send")]
    pub(crate) fn redacts(&self) -> bool {
        self.redact
    }

    /// Says something that only the curious want to know.
    pub(crate) fn detail(&self, key: &str, args: &Args) {
        if self.verbose {
            self.note(key, args);
        }
    }

    /// Says that the program waits for somebody to type.
    pub(crate) fn note_if_waiting(&self) {
        if io::stdin().is_terminal() {
            let case = if cfg!(windows) { "windows" } else { "other" };
            self.note("run-waiting", &Args::none().case("case", case));
        }
    }

    /// Says why the run failed.
    pub(crate) fn complain(&self, key: &'static str, args: Args) {
        self.complain_all(&[Failure::new(key, args)]);
    }

    /// Says all reasons why the run failed.
    pub(crate) fn complain_all(&self, failures: &[Failure]) {
        let terminal = self.stderr();
        let mut text = Vec::new();
        for failure in failures {
            if !text.is_empty() {
                text.push(b'\n');
            }
            // Writing to memory does not fail.
            let _ = report::failure(&mut text, failure, self.messages(), terminal, self.redact);
        }
        let text = String::from_utf8_lossy(&text);
        say(&text);
    }
}

/// Where standard error is closed, nobody is left to tell.
pub(crate) fn say(text: &str) {
    let _ = AutoStream::always(io::stderr().lock()).write_all(text.as_bytes());
}

/// The width of a stream: as `COLUMNS` says, else of the terminal.
fn width(terminal: Option<(Width, Height)>) -> usize {
    let told = std::env::var("COLUMNS").ok();
    told.and_then(|columns| columns.parse().ok())
        .or_else(|| terminal.map(|(width, _)| width.0.into()))
        .unwrap_or(WIDTH)
        .max(NARROWEST)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use repaylint_core::finding::Args;

    use super::{Lang, Voice};

    /// What is no failure needs no advice.
    const NOTES: [&str; 21] = [
        "run-failed",
        "run-note",
        "run-given-twice",
        "run-skipped",
        "run-waiting",
        "run-with-config",
        "run-without-config",
        "run-read",
        "run-control-given",
        "run-with-control",
        "run-baseline-written",
        "run-summary-full",
        "run-opened",
        "run-not-opened",
        "run-dropped-nothing",
        "run-dropped-close",
        "api-odd-answer",
        "api-waiting",
        "loans-again",
        "loans-next",
        "loans-saved",
    ];

    /// The keys of texts in the sources of a folder.
    fn keys(folder: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut keys = BTreeSet::new();
        for entry in fs::read_dir(folder).expect("sources") {
            let path = entry.expect("an entry").path();
            let is_source = path.extension().is_some_and(|extension| extension == "rs");
            if !is_source || path.ends_with("tests.rs") || path.ends_with("report.rs") {
                continue;
            }
            let source = fs::read_to_string(path).expect("a source");
            let source = source.split("#[cfg(test)]").next().unwrap_or_default();
            for begin in [
                "\"run-",
                "\"config-",
                "\"init-",
                "\"control-",
                "\"convert-",
                "\"submit-",
                "\"api-",
                "\"loans-",
            ] {
                for (at, _) in source.match_indices(begin) {
                    let key = source.get(at + 1..).unwrap_or_default();
                    let key = key.split('"').next().filter(|key| !key.contains('{'));
                    keys.extend(key.map(str::to_owned));
                }
            }
        }
        keys
    }

    #[test]
    fn everything_that_can_be_said_has_its_words_and_every_failure_its_advice() {
        let mut keys = keys("src");
        keys.extend(self::keys("src/init"));
        keys.extend(self::keys("src/convert"));
        keys.extend(self::keys("src/submit"));
        for folder in ["config", "books"] {
            keys.extend(self::keys(&format!("../repaylint-core/src/{folder}")));
        }
        assert!(keys.len() > 40, "{keys:?}");
        keys.extend(self::keys("../repaylint-api/src"));
        let voice = Voice::speaking(Some(Lang::En));
        for key in &keys {
            assert_ne!(&voice.text(key, &Args::none()), key);
            let is_told = |begin| key.starts_with(begin);
            let is_failure = ![
                "run-kind-",
                "init-",
                "convert-told-",
                "submit-told-",
                "submit-plan",
            ]
            .into_iter()
            .any(is_told);
            let needs_advice = is_failure && !NOTES.contains(&key.as_str());
            if needs_advice {
                let help = format!("{key}.help");
                assert_ne!(voice.text(&help, &Args::none()), help);
            }
        }
    }
}
