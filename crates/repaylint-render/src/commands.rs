//! Keeps text for people from being taken for a command. GitHub's runner obeys a line that begins with `::`, and `##[..]`
//! anywhere in one, in all that a step prints; names and cells are written by strangers.

use std::io::{self, Write};

/// What begins an older command anywhere in a line.
const OLDER: &str = "##[";

/// A writer whose lines are no commands: a backslash stands before what would make one.
pub(crate) struct NoCommands<'a> {
    out: &'a mut dyn Write,
    /// A line that has not ended yet.
    line: Vec<u8>,
}

impl<'a> NoCommands<'a> {
    pub(crate) fn new(out: &'a mut dyn Write) -> Self {
        let line = Vec::new();
        Self { out, line }
    }

    /// Writes what is left.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.pass_on()
    }

    fn pass_on(&mut self) -> io::Result<()> {
        match std::str::from_utf8(&self.line).ok().and_then(harmless) {
            Some(line) => self.out.write_all(line.as_bytes())?,
            None => self.out.write_all(&self.line)?,
        }
        self.line.clear();
        Ok(())
    }
}

impl Write for NoCommands<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if piece.ends_with(b"\n") {
                self.pass_on()?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The line with backslashes; `None` where it needs none.
fn harmless(line: &str) -> Option<String> {
    let text = line.trim_start();
    let begins = text.starts_with("::");
    if !begins && !text.contains(OLDER) {
        return None;
    }
    let indent = line.get(..line.len() - text.len()).unwrap_or_default();
    let mark = if begins { "\\" } else { "" };
    Some(format!("{indent}{mark}{}", text.replace(OLDER, "##\\[")))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::NoCommands;

    fn written(pieces: &[&str]) -> String {
        let mut out = Vec::new();
        let mut lines = NoCommands::new(&mut out);
        for piece in pieces {
            lines.write_all(piece.as_bytes()).unwrap();
        }
        lines.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_line_that_would_be_a_command_gets_a_backslash() {
        assert_eq!(written(&["::error::x\n"]), "\\::error::x\n");
        assert_eq!(
            written(&["  \u{a0}::add-mask::1\n"]),
            "  \u{a0}\\::add-mask::1\n"
        );
        assert_eq!(written(&["a\n:", ":debug::x"]), "a\n\\::debug::x");
        assert_eq!(written(&["id ##[error]x\n"]), "id ##\\[error]x\n");
    }

    #[test]
    fn other_lines_stay_as_they_are() {
        let text = "report.csv:3:1: AMT001 ::x\n  a:: b\n## [x]\n\n  end";
        assert_eq!(written(&[text]), text);
    }
}
