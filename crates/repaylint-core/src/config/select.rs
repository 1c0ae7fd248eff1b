//! How users name rules: a code, a name, a prefix of codes, or `ALL`.

use crate::rules::{self, Rule};

use super::nearest;

/// Families that later versions bring. Naming them is no mistake, so that one configuration serves several versions.
const LATER_FAMILIES: [&str; 2] = ["TST", "TOT"];

/// Digits of a code after its family.
const CODE_DIGITS: usize = 3;

/// Rules as a user names them.
#[derive(Clone, Debug, PartialEq)]
pub enum Selector {
    /// One rule, by code or name.
    Rule(&'static Rule),
    /// Every rule whose code begins so, in capitals; or `ALL`.
    Prefix(String),
}

/// No rule of this or a later version is called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRule {
    /// The code, name or family that was probably meant.
    pub suggestion: Option<&'static str>,
}

impl Selector {
    /// Reads a code, a name or a prefix, in any case.
    ///
    /// # Errors
    ///
    /// Where it means no rule.
    pub fn parse(word: &str) -> Result<Self, UnknownRule> {
        if let Some(rule) = rules::find(word) {
            return Ok(Selector::Rule(rule));
        }
        if is_of_later_version(word) || !rules::matching(word).is_empty() {
            return Ok(Selector::Prefix(word.to_ascii_uppercase()));
        }
        Err(UnknownRule {
            suggestion: nearest(word, known_words()),
        })
    }

    /// The rules meant; none where only later versions have them.
    pub fn rules(&self) -> Vec<&'static Rule> {
        match self {
            Selector::Rule(rule) => vec![rule],
            Selector::Prefix(prefix) => rules::matching(prefix),
        }
    }

    /// The code, where it is one of a rule that only later versions have.
    pub(super) fn code_of_later_version(&self) -> Option<&str> {
        match self {
            Selector::Prefix(code) if is_of_later_version(code) => {
                let ends_in_digits = |code: &&str| {
                    let family = code.trim_end_matches(|char: char| char.is_ascii_digit());
                    code.len() - family.len() == CODE_DIGITS
                };
                Some(code.as_str()).filter(ends_in_digits)
            }
            _ => None,
        }
    }

    /// How narrowly it selects: what is said of one rule wins over what is said of its family.
    pub(super) fn narrowness(&self) -> usize {
        match self {
            Selector::Rule(_) => usize::MAX,
            Selector::Prefix(prefix) if prefix == "ALL" => 0,
            Selector::Prefix(prefix) => prefix.len(),
        }
    }
}

fn is_of_later_version(word: &str) -> bool {
    let word = word.to_ascii_uppercase();
    LATER_FAMILIES.into_iter().any(|family| {
        word.strip_prefix(family).is_some_and(|number| {
            number.len() <= CODE_DIGITS && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    })
}

/// Everything that can be named, names first: a misspelt word is nearer to them than to a code.
fn known_words() -> impl Iterator<Item = &'static str> {
    let names = rules::all().map(|rule| rule.name);
    let codes = rules::all().map(|rule| rule.code);
    let families = rules::all().map(|rule| {
        rule.code
            .trim_end_matches(|char: char| char.is_ascii_digit())
    });
    names.chain(codes).chain(families).chain(LATER_FAMILIES)
}

#[cfg(test)]
mod tests {
    use super::{Selector, UnknownRule};

    fn codes(word: &str) -> Result<Vec<&'static str>, UnknownRule> {
        let selector = Selector::parse(word)?;
        Ok(selector.rules().iter().map(|rule| rule.code).collect())
    }

    #[test]
    fn a_rule_is_named_by_code_or_name_in_any_case() {
        assert_eq!(codes("AMT002"), Ok(vec!["AMT002"]));
        assert_eq!(codes("amt002"), Ok(vec!["AMT002"]));
        assert_eq!(codes("decimal-comma"), Ok(vec!["AMT002"]));
    }

    #[test]
    fn a_prefix_names_its_family() {
        assert!(codes("amt").is_ok_and(|codes| codes.contains(&"AMT002")));
        assert!(codes("AMT").is_ok_and(|codes| !codes.contains(&"FMT002")));
        assert!(codes("all").is_ok_and(|codes| codes.contains(&"FMT002")));
    }

    #[test]
    fn a_family_of_a_later_version_is_accepted_and_names_no_rule_yet() {
        assert_eq!(codes("TST"), Ok(vec![]));
        assert_eq!(codes("tot006"), Ok(vec![]));
        assert!(codes("TSTX").is_err());
        assert!(codes("TOT0061").is_err());
    }

    #[test]
    fn an_unknown_word_gets_the_nearest_known_one() {
        let suggestion = |word| {
            Selector::parse(word)
                .err()
                .and_then(|error| error.suggestion)
        };
        assert_eq!(suggestion("decimal-coma"), Some("decimal-comma"));
        assert_eq!(suggestion("AMT02"), Some("AMT002"));
        assert_eq!(suggestion("weather"), None);
        assert_eq!(codes(""), Err(UnknownRule { suggestion: None }));
    }
}
