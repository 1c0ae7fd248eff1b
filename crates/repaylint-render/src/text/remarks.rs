//! Remarks about something that is no report, under a heading: what there is to say, and what to do.

use std::io::{self, Write};

use repaylint_core::finding::{Args, Severity};

use super::{fold, paint};
use crate::messages::Messages;
use crate::options::Terminal;
use crate::visible::visible;

/// Something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub title: String,
    /// What to do.
    pub help: Option<String>,
}

impl Remark {
    /// The remark that the texts word under a key: the message, and its `.help` if it is more than a note.
    pub fn new(severity: Severity, key: &str, args: &Args, messages: &Messages) -> Self {
        let help = messages.find_text(&format!("{key}.help"), args);
        Self {
            severity,
            title: messages.text(key, args),
            help: help.filter(|_| severity != Severity::Info),
        }
    }
}

/// Writes remarks under their heading, folded at the terminal's width.
///
/// # Errors
///
/// What the writer says.
pub fn render_remarks(
    out: &mut dyn Write,
    heading: &str,
    remarks: &[Remark],
    messages: &Messages,
    terminal: Terminal,
) -> io::Result<()> {
    let word = |key: &str| messages.text(key, &Args::none());
    writeln!(out, "{}", visible(heading))?;
    for remark in remarks {
        let label = format!(
            "{}:",
            word(&format!("severity-{}", remark.severity.as_str()))
        );
        // Folded before it is painted, so that colours count for no width.
        let text = format!("{label} {}", visible(&remark.title));
        let text = fold(&text, terminal.width, "  ", "    ");
        let painted = paint::severity(terminal, remark.severity, &label);
        writeln!(out, "{}", text.replacen(&label, &painted, 1))?;
        if let Some(help) = &remark.help {
            let label = word("help");
            let text = fold(
                &format!("{label} {}", visible(help)),
                terminal.width,
                "    ",
                "      ",
            );
            writeln!(
                out,
                "{}",
                text.replacen(&label, &paint::label(terminal, &label), 1)
            )?;
        }
    }
    Ok(())
}
