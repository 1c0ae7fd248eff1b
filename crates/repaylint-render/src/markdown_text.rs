//! Text in Markdown that shows itself and nothing else: no link, no image, no heading, no mention, no HTML.

use crate::visible::visible;

/// Stands between two characters that would mean something together. Readers drop it.
const BREAK: &str = "<!-- -->";

/// Text within a paragraph or a cell of a table. Never at the start of a line, where more characters have a meaning.
pub(crate) fn escaped(text: &str) -> String {
    let text = visible_lines(text);
    let mut safe = String::with_capacity(text.len() + 16);
    for (at, char) in text.char_indices() {
        let rest = text.get(at + char.len_utf8()..).unwrap_or_default();
        match char {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' => {
                safe.push('\\');
                safe.push(char);
            }
            // An address is a link by itself.
            '.' if ends_with_www(&safe) => safe.push_str("\\."),
            ':' if rest.starts_with('/') => safe.push_str("\\:"),
            // So are a mention, an issue and a picture of a face, wherever escapes are undone first.
            '@' if rest.starts_with(char::is_alphanumeric) => safe.extend(["@", BREAK]),
            '#' if rest.starts_with(char::is_alphanumeric) => safe.extend(["\\#", BREAK]),
            '#' => safe.push_str("\\#"),
            ':' if is_name_of_picture(rest) => safe.extend([":", BREAK]),
            _ => safe.push(char),
        }
    }
    safe
}

/// Text as code.
pub(crate) fn code(text: &str) -> String {
    let text = visible(text);
    let fence = "`".repeat(longest_run(&text) + 1);
    let touches = |char: char| matches!(char, '`' | ' ');
    let padding = if text.starts_with(touches) || text.ends_with(touches) {
        " "
    } else {
        ""
    };
    format!("{fence}{padding}{text}{padding}{fence}")
}

/// Lines of text as a block of code.
pub(crate) fn block(lines: &str) -> String {
    let fence = "`".repeat(longest_run(lines).max(2) + 1);
    format!("{fence}text\n{}\n{fence}\n", lines.trim_end())
}

fn visible_lines(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(visible).collect();
    lines.join("\n")
}

/// Whether what follows a colon is a word and another colon.
fn is_name_of_picture(rest: &str) -> bool {
    let is_of_word = |char: char| char.is_alphanumeric() || matches!(char, '+' | '-' | '_');
    rest.starts_with(is_of_word) && rest.trim_start_matches(is_of_word).starts_with(':')
}

fn ends_with_www(text: &str) -> bool {
    let start = text.len().saturating_sub(3);
    text.get(start..)
        .is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

fn longest_run(text: &str) -> usize {
    let runs = text.split(|char| char != '`').map(str::len);
    runs.max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{block, code, escaped};

    #[test]
    fn marks_lose_their_meaning() {
        assert_eq!(
            escaped("a*b_c`d`<i>&amp;|\\"),
            "a\\*b\\_c\\`d\\`\\<i\\>\\&amp;\\|\\\\"
        );
        assert_eq!(escaped("[x](http://y)"), "\\[x\\](http\\://y)");
        assert_eq!(escaped("WWW.y.z"), "WWW\\.y.z");
        assert_eq!(
            escaped("@a #1 :tada: a@b.c"),
            "@<!-- -->a \\#<!-- -->1 :<!-- -->tada: a@<!-- -->b.c"
        );
        assert_eq!(
            escaped("\u{1b}[2J\u{202e}"),
            "\\[U+001B\\]\\[2J\\[U+202E\\]"
        );
    }

    #[test]
    fn ordinary_text_is_left_alone() {
        let text = "The amount 12,50 has a comma: it reads as 12.50 (50 %), in a.csv:4.";
        assert_eq!(escaped(text), text);
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_has() {
        assert_eq!(code("a.csv:3:8"), "`a.csv:3:8`");
        assert_eq!(code("`a``b"), "``` `a``b ```");
        assert_eq!(code(" a "), "`  a  `");
        assert_eq!(block("a\n```\nb\n"), "````text\na\n```\nb\n````\n");
        assert_eq!(block("a"), "```text\na\n```\n");
    }
}
