//! Breaks a text into lines.

/// A text in lines of at most so many columns, each behind `start` and with its line end; nothing for an empty text.
/// A word that is too long has a line of its own.
pub(super) fn wrap(text: &str, start: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut used = width;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let needed = word.chars().count();
        if used + 1 + needed > width {
            if !wrapped.is_empty() {
                wrapped.push('\n');
            }
            wrapped.push_str(start);
            used = start.chars().count();
        } else {
            wrapped.push(' ');
            used += 1;
        }
        wrapped.push_str(word);
        used += needed;
    }
    if !wrapped.is_empty() {
        wrapped.push('\n');
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_are_full_and_no_longer() {
        assert_eq!(
            wrap("one two three four", "# ", 9),
            "# one two\n# three\n# four\n"
        );
        assert_eq!(wrap("a very-long-word b", "", 6), "a\nvery-long-word\nb\n");
        assert_eq!(wrap("", "# ", 9), "");
    }
}
