//! The conversation: asks on standard error, reads answers line by line from standard input, whoever writes them there.

use std::io::{BufRead, Read, Write};

use repaylint_core::finding::Args;

use super::observe::Evidence;
use super::wrap::wrap;
use crate::failure::Failure;
use crate::report::{self, Messages};

/// No answer is longer.
const MAX_ANSWER: u64 = 1 << 16;

/// How often an answer may be wrong.
const TRIES: u32 = 3;

/// The widest lines that are pleasant to read.
const MAX_WIDTH: usize = 88;

/// What stands around a question in colours.
const BOLD: (&str, &str) = ("\u{1b}[1m", "\u{1b}[0m");

/// What leaves a setting open although something is proposed.
const NOTHING: &str = "-";

/// What is asked.
pub(super) struct Question<'q> {
    /// `init-ask-KEY` is its text, with what answers there are as `.answers`.
    pub(super) key: &'static str,
    /// The flag that gives the same, if there is one.
    pub(super) flag: Option<&'static str>,
    /// What speaks for the proposal.
    pub(super) evidence: Option<&'q Evidence>,
    /// What an empty answer means, as it is shown.
    pub(super) proposal: Option<String>,
}

/// What came of a question.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer<T> {
    /// This.
    Given(T),
    /// The proposal, or nothing where there is none.
    Default,
    /// Nothing, whatever was proposed.
    Nothing,
}

/// A conversation.
pub(super) struct Talk<'t> {
    pub(super) input: &'t mut dyn BufRead,
    pub(super) out: &'t mut dyn Write,
    pub(super) messages: &'t Messages,
    /// Columns of the terminal.
    pub(super) width: usize,
    /// Whether it shows more than plain text.
    pub(super) color: bool,
    /// Nobody sees what is typed unless we show it.
    pub(super) echo: bool,
}

impl Talk<'_> {
    /// Says something.
    pub(super) fn say(&mut self, key: &str, args: &Args) {
        let text = self.messages.text(key, args);
        self.print(&wrap(&text, "", self.width()));
    }

    /// Leaves a line empty.
    pub(super) fn pause(&mut self) {
        self.print("\n");
    }

    /// Asks until the answer can be taken, but no more than three times.
    pub(super) fn ask<T>(
        &mut self,
        question: &Question<'_>,
        judge: impl Fn(&str) -> Result<T, Failure>,
    ) -> Result<Answer<T>, Failure> {
        let key = format!("init-ask-{}", question.key);
        let has_proposal = question.proposal.is_some();
        let case = if has_proposal { "proposed" } else { "open" };
        let text = self.messages.text(&key, &Args::none().case("case", case));
        let (bold, plain) = if self.color { BOLD } else { ("", "") };
        let text = wrap(&text, "", self.width());
        self.print(&format!("\n{bold}{}{plain}\n", text.trim_end()));
        if let Some(Evidence { key, args }) = question.evidence {
            self.say(key, args);
        }
        let mut prompt = self.messages.text(&format!("{key}.answers"), &Args::none());
        if let Some(proposal) = &question.proposal {
            let args = Args::none()
                .text("answers", prompt)
                .text("proposal", proposal.as_str());
            prompt = self.messages.text("init-proposed", &args);
        }
        let colon = self.messages.text("colon", &Args::none());
        for _ in 0..TRIES {
            self.print(&format!("  {prompt}{colon} "));
            let answer = self.line()?;
            let answer =
                answer.trim_matches(|char: char| char.is_whitespace() || char == '\u{feff}');
            match answer {
                "" => return Ok(Answer::Default),
                NOTHING => return Ok(Answer::Nothing),
                _ => match judge(answer) {
                    Ok(value) => return Ok(Answer::Given(value)),
                    Err(failure) => {
                        let reason = report::reason(&failure, self.messages);
                        self.print(&wrap(&reason, "  ", self.width()));
                    }
                },
            }
        }
        let args = Args::none()
            .text("key", question.key)
            .case("case", question.flag.map_or("none", |_| "flag"))
            .text("flag", question.flag.unwrap_or_default());
        Err(Failure::new("run-init-gave-up", args))
    }

    /// The next line; an empty one where there are no more.
    fn line(&mut self) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        let read = self
            .input
            .take(MAX_ANSWER)
            .read_until(b'\n', &mut bytes)
            .map_err(|error| Failure::io("run-unreadable", "<stdin>", &error))?;
        let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        if self.echo {
            let shown = self
                .messages
                .text("init-echo", &Args::none().text("answer", line.as_str()));
            self.print(&format!("{}\n", shown.trim_end()));
        } else if read == 0 {
            self.pause();
        }
        Ok(line)
    }

    fn width(&self) -> usize {
        self.width.min(MAX_WIDTH)
    }

    /// Where standard error is closed, nobody is left to tell.
    fn print(&mut self, text: &str) {
        let _ = self
            .out
            .write_all(text.as_bytes())
            .and_then(|()| self.out.flush());
    }
}

#[cfg(test)]
mod tests;
