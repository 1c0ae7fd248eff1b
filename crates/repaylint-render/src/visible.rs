//! Shows what nobody sees: control characters, marks of writing direction, zero-width characters. What comes out is
//! safe for a terminal, and says what is there.

use std::borrow::Cow;
use std::fmt::Write;

use repaylint_core::ids::is_invisible;

/// Whether a character must not be shown as it is.
pub(crate) fn is_hidden(char: char) -> bool {
    let is_separator = matches!(char, '\u{2028}' | '\u{2029}');
    let is_no_character = matches!(char, '\u{fffe}' | '\u{ffff}');
    char.is_control() || is_separator || is_no_character || is_invisible(char)
}

/// Text with every hidden character spelled out, such as `[U+200B]`.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for char in text.chars() {
        push_visible(&mut shown, char);
    }
    Cow::Owned(shown)
}

/// Text of at most so many characters and an ellipsis.
pub(crate) fn shortened(text: &str, max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Adds one character, spelled out if it is hidden.
pub(crate) fn push_visible(shown: &mut String, char: char) {
    match char {
        '\n' => shown.push_str("\\n"),
        '\r' => shown.push_str("\\r"),
        '\t' => shown.push_str("\\t"),
        _ if is_hidden(char) => push_code(shown, char),
        _ => shown.push(char),
    }
}

/// Adds the code point of a character.
pub(crate) fn push_code(shown: &mut String, char: char) {
    // Writing to a string cannot fail.
    let _ = write!(shown, "[U+{:04X}]", u32::from(char));
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn hidden_characters_are_spelled_out() {
        assert_eq!(visible("88\u{200b}001\u{202e}"), "88[U+200B]001[U+202E]");
        assert_eq!(visible("a\tb\r\n\u{1b}[31m"), "a\\tb\\r\\n[U+001B][31m");
    }

    #[test]
    fn ordinary_text_of_any_script_is_left_alone() {
        let text = "25,00 % prêt КЛ-7 १२ ñ “…”";
        assert!(matches!(visible(text), std::borrow::Cow::Borrowed(_)));
    }
}
