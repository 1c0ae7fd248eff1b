//! What nobody may see: the client id, its secret, and the token. Nothing here can be printed, and what others print is
//! cleaned of it.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// What stands in the place of a secret.
const STARS: &str = "***";

/// A text that nobody may see. It is wiped from memory when it is no longer needed.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// Takes a text out of sight.
    pub fn new(text: String) -> Self {
        Self(text.into())
    }

    /// The text itself, for the request that needs it and for nothing else.
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(STARS)
    }
}

/// Takes secrets out of words that come from elsewhere: a server may well repeat what it was sent.
#[derive(Clone, Default)]
pub(crate) struct Scrubber(Vec<Secret>);

impl Scrubber {
    /// One that knows a secret more.
    pub(crate) fn learn(&mut self, secret: &Secret) {
        if secret.expose().is_empty() {
            return;
        }
        let encoded = Secret::new(form_encoded(secret.expose()));
        let is_other = encoded.expose() != secret.expose();
        self.0.push(secret.clone());
        if is_other {
            self.0.push(encoded);
        }
        // The longest first, as one may be a part of another.
        self.0
            .sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
    }

    /// The words without any secret.
    pub(crate) fn clean(&self, words: &str) -> String {
        let mut clean = words.to_owned();
        for secret in &self.0 {
            if clean.contains(secret.expose()) {
                clean = clean.replace(secret.expose(), STARS);
            }
        }
        clean
    }

    /// A name or a number, unless it is a secret. One that only holds the digits of a short secret is another.
    pub(crate) fn clean_whole(&self, word: String) -> String {
        if self.0.iter().any(|secret| secret.expose() == word.trim()) {
            STARS.to_owned()
        } else {
            word
        }
    }
}

/// A value of a form (`application/x-www-form-urlencoded`).
pub(crate) fn form_encoded(value: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(byte.into());
        } else {
            let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble & 15)]);
            encoded.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{Scrubber, Secret, form_encoded};

    #[test]
    fn a_secret_shows_stars_wherever_it_is_printed() {
        let secret = Secret::new("s3cr+t/word".to_owned());
        assert_eq!(format!("{secret:?}"), "***");
        assert_eq!(format!("{:#?}", Some(&secret)), "Some(\n    ***,\n)");
    }

    #[test]
    fn words_are_cleaned_of_secrets_in_every_spelling() {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("s3cr+t/word".to_owned()));
        scrubber.learn(&Secret::new("s3cr+t".to_owned()));
        scrubber.learn(&Secret::new(String::new()));
        let words = "no such client: s3cr+t/word (client_secret=s3cr%2Bt%2Fword), s3cr+t";
        let clean = "no such client: *** (client_secret=***), ***";
        assert_eq!(scrubber.clean(words), clean);
        assert_eq!(scrubber.clean("nothing to hide"), "nothing to hide");
    }

    #[test]
    fn a_name_that_only_holds_a_secret_is_kept() {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("77".to_owned()));
        let clean = |word: &str| scrubber.clean_whole(word.to_owned());
        assert_eq!(clean("88077"), "88077");
        assert_eq!([clean("77"), clean(" 77 ")], ["***", "***"]);
        assert_eq!(clean(""), "");
    }

    #[test]
    fn values_of_forms_keep_nothing_that_a_form_could_misread() {
        assert_eq!(form_encoded("aZ0-._~"), "aZ0-._~");
        assert_eq!(
            form_encoded("a b&c=d+e%\u{e9}"),
            "a%20b%26c%3Dd%2Be%25%C3%A9"
        );
    }
}
