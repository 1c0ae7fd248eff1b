//! One rule's page, in Markdown: at a terminal it reads as it is, and the documentation is made of it.

use std::io::{self, Write};

use repaylint_core::finding::Args;
use repaylint_core::rules::Rule;

use super::catalogue::{fix_key, summary};
use super::fold;
use crate::messages::Messages;
use crate::visible::{push_visible, shortened};

/// Lines of an example that are shown.
const MAX_LINES: usize = 12;

/// Characters of an example's line that are shown.
const MAX_LINE: usize = 160;

/// Writes the page of a rule, its paragraphs folded at `width`.
///
/// # Errors
///
/// What the writer says.
pub fn explain(
    out: &mut dyn Write,
    rule: &'static Rule,
    messages: &Messages,
    width: usize,
) -> io::Result<()> {
    let word = |key: &str| messages.text(key, &Args::none());
    let severity = word(&format!("severity-{}", rule.severity.as_str()));
    writeln!(out, "# {} {}\n", rule.code, rule.name)?;
    writeln!(out, "{}\n", summary(rule, messages))?;
    let severity = messages.text("page-severity", &Args::none().text("severity", severity));
    let fix = messages.text("page-fix", &Args::none().case("fix", fix_key(rule.fix)));
    for item in [severity, fix] {
        writeln!(out, "{}", fold(&item, width, "- ", "  "))?;
    }

    let section = |name: &str| messages.section(rule, name).unwrap_or_default();
    let prose = |out: &mut dyn Write, name: &str, text: &str| -> io::Result<()> {
        writeln!(out, "\n## {}\n", word(&format!("page-{name}")))?;
        writeln!(out, "{}", fold(text, width, "", ""))
    };
    prose(out, "what", &section("what"))?;
    prose(out, "why", &section("why"))?;
    let example = &rule.example;
    for (name, bytes) in [("bad", example.bad), ("good", example.good)] {
        writeln!(out, "\n## {}\n", word(&format!("page-{name}")))?;
        writeln!(out, "`{}`", example.file)?;
        // A workbook has nothing to show as text: what is in it stands under both.
        if !bytes.starts_with(b"PK") {
            writeln!(out)?;
            write_block(out, "text", &lines(bytes), messages)?;
        }
    }
    if !example.config.is_empty() {
        writeln!(
            out,
            "\n{} (`repaylint.toml`){}\n",
            word("page-config"),
            word("colon")
        )?;
        write_block(out, "toml", &lines(example.config.as_bytes()), messages)?;
    }
    for reference in example.with {
        let name = match reference.flag {
            "" => reference.file.to_owned(),
            flag => format!("{flag} {}", reference.file),
        };
        writeln!(out, "\n{} (`{name}`){}\n", word("page-with"), word("colon"))?;
        write_block(
            out,
            language_of(reference.file),
            &lines(reference.bytes),
            messages,
        )?;
    }
    if let Some(note) = messages.section(rule, "example") {
        writeln!(out, "\n{}", fold(&note, width, "", ""))?;
    }
    prose(out, "excel", &section("excel"))?;
    prose(out, "mis", &section("mis"))?;
    prose(out, "source", rule.source)
}

/// What Markdown calls the language of a file.
fn language_of(file: &str) -> &str {
    match file.rsplit_once('.') {
        Some((_, ending @ ("toml" | "json"))) => ending,
        _ => "text",
    }
}

fn write_block(
    out: &mut dyn Write,
    language: &str,
    lines: &[String],
    messages: &Messages,
) -> io::Result<()> {
    writeln!(out, "```{language}")?;
    for line in lines.iter().take(MAX_LINES) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "```")?;
    let hidden = lines.len().saturating_sub(MAX_LINES);
    if hidden > 0 {
        let args = Args::none().number("lines", hidden as u64);
        writeln!(out, "\n{}", messages.text("page-cut", &args))?;
    }
    Ok(())
}

/// The lines of an example, with what is invisible spelled out and bytes that are no UTF-8 as `\xE9`.
fn lines(example: &[u8]) -> Vec<String> {
    let mut lines = vec![String::new()];
    for chunk in example.utf8_chunks() {
        let mut chars = chunk.valid().chars().peekable();
        while let Some(char) = chars.next() {
            let is_crlf = char == '\r' && chars.peek() == Some(&'\n');
            match (char, lines.last_mut()) {
                ('\n', _) => lines.push(String::new()),
                (_, Some(line)) if !is_crlf => push_visible(line, char),
                _ => {}
            }
        }
        if let Some(line) = lines.last_mut() {
            line.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02X}")));
        }
    }
    lines.pop_if(|last| last.is_empty());
    lines
        .iter()
        .map(|line| shortened(line, MAX_LINE).into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn an_example_is_shown_with_its_invisible_bytes() {
        let example = b"\xef\xbb\xbfid;Jos\xe9\r\n1\t2\n";
        assert_eq!(lines(example), ["[U+FEFF]id;Jos\\xE9", "1\\t2"]);
    }

    #[test]
    fn a_very_long_line_of_an_example_is_cut() {
        let shown = lines(&[b'x'; 1000]);
        assert_eq!(shown.concat().chars().count(), 161);
    }
}
