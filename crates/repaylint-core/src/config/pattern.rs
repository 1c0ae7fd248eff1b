//! Regular expressions of users: bounded in size, matched against the whole value.

use regex::{Error, Regex, RegexBuilder};

/// Bytes that a compiled pattern, and its cache, may take. Ids are short; what needs more is a slip or an attack.
const MAX_BYTES: usize = 1 << 20;

/// Why a pattern cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// No regular expression, in the words of the library.
    Syntax(String),
    /// Too large once compiled.
    TooLarge,
}

/// A pattern that may match anywhere.
pub(super) fn anywhere(pattern: &str) -> Result<Regex, Fault> {
    RegexBuilder::new(pattern)
        .size_limit(MAX_BYTES)
        .dfa_size_limit(MAX_BYTES)
        .build()
        .map_err(|error| match error {
            Error::CompiledTooBig(_) => Fault::TooLarge,
            error => Fault::Syntax(last_line(&error)),
        })
}

/// A pattern that must match the whole value.
pub(super) fn whole(pattern: &str) -> Result<Regex, Fault> {
    // By itself first: `a)(b` is broken, yet would become whole inside the brackets that anchor it.
    anywhere(pattern)?;
    anywhere(&format!("^(?:{pattern})$"))
}

/// The library draws the pattern and says on its last line what is wrong.
fn last_line(error: &Error) -> String {
    let drawing = error.to_string();
    let line = drawing.lines().last().unwrap_or_default();
    line.trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Fault, whole};

    fn fault(pattern: &str) -> Option<Fault> {
        whole(pattern).err()
    }

    #[test]
    fn a_pattern_matches_whole_ids_only() {
        let id = whole("KE-[0-9]{3}|[0-9]{6}").expect("a valid pattern");
        assert!(id.is_match("KE-123"));
        assert!(id.is_match("123456"));
        assert!(!id.is_match("KE-1234"));
        assert!(!id.is_match("x123456"));
    }

    #[test]
    fn brackets_that_only_close_ours_are_a_fault() {
        assert!(matches!(fault("a)(b"), Some(Fault::Syntax(_))));
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        assert_eq!(
            fault("KE-(["),
            Some(Fault::Syntax("unclosed character class".to_owned()))
        );
    }

    #[test]
    fn a_pattern_that_would_blow_up_is_refused() {
        assert_eq!(fault(r"(?:\w{100}){100}"), Some(Fault::TooLarge));
        assert!(fault(&"(".repeat(100_000)).is_some());
    }
}
