//! What nobody may see: the client id, its secret, and the token. Nothing here can be printed, and what others print is
//! cleaned of it.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

mod spelling;

/// What stands in the place of a secret.
const STARS: &str = "***";

/// From so many letters on, a secret is found nowhere by chance.
const LONG: usize = 8;

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
pub(crate) struct Scrubber(Vec<Known>);

/// A secret, or one of its encodings.
#[derive(Clone)]
struct Known {
    text: Secret,
    /// Whether it can be nothing else, wherever it stands.
    is_long: bool,
}

impl Scrubber {
    /// One that knows a secret more.
    pub(crate) fn learn(&mut self, secret: &Secret) {
        let text = secret.expose();
        let is_known = self.0.iter().any(|known| known.text.expose() == text);
        if text.is_empty() || is_known {
            return;
        }
        let is_long = text.chars().count() >= LONG;
        let encodings = if is_long {
            spelling::encodings(text)
        } else {
            Vec::new()
        };
        let all = [secret.clone()].into_iter().chain(encodings);
        self.0.extend(all.map(|text| Known { text, is_long }));
        // The longest first, as one may be a part of another.
        self.0
            .sort_by_key(|known| std::cmp::Reverse(known.text.expose().len()));
    }

    /// The words without any secret.
    pub(crate) fn clean(&self, words: &str) -> String {
        Self::without(&self.0.iter().collect::<Vec<_>>(), words)
    }

    /// A name or a number without any secret. One that only holds the digits of a short secret is another.
    pub(crate) fn clean_name(&self, name: &str) -> String {
        let whole = name.trim();
        let is_secret = |known: &Known| known.length_in(whole.as_bytes()) == Some(whole.len());
        if self.0.iter().any(is_secret) {
            return STARS.to_owned();
        }
        let long = self.0.iter().filter(|known| known.is_long);
        Self::without(&long.collect::<Vec<_>>(), name)
    }

    fn without(secrets: &[&Known], words: &str) -> String {
        let mut clean = String::with_capacity(words.len());
        let mut rest = words;
        while let Some(letter) = rest.chars().next() {
            let length = secrets
                .iter()
                .find_map(|known| known.length_in(rest.as_bytes()));
            let behind = length.and_then(|length| rest.get(length..));
            if let Some(behind) = behind {
                clean.push_str(STARS);
                rest = behind;
            } else {
                clean.push(letter);
                rest = rest.get(letter.len_utf8()..).unwrap_or_default();
            }
        }
        clean
    }
}

impl Known {
    /// How much of a text it takes, where the text begins with it.
    fn length_in(&self, text: &[u8]) -> Option<usize> {
        spelling::length_of(self.text.expose(), text)
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
        let clean = |word: &str| scrubber.clean_name(word);
        assert_eq!(clean("88077"), "88077");
        assert_eq!([clean("77"), clean(" 77 "), clean("%377")], ["***"; 3]);
        assert_eq!(clean(""), "");
    }

    #[test]
    fn a_long_secret_is_taken_out_of_names_too() {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("12345678".to_owned()));
        scrubber.learn(&Secret::new("1234567".to_owned()));
        let clean = |word: &str| scrubber.clean_name(word);
        assert_eq!(clean("x.y12345678"), "x.y***");
        assert_eq!(clean("x.y1234567"), "x.y1234567");
        assert_eq!(clean("1234567"), "***");
    }

    #[test]
    fn no_encoding_hides_a_long_secret() {
        let secret = "s3 cr+t/w?rd~>\u{3c}&\"=\\";
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new(secret.to_owned()));
        for echoed in [
            "s3+cr%2bt%2fw%3Frd~%3e%3c%26%22%3d%5c",
            "s3%20cr%2Bt/w?rd~%3E%3C&%22=%5C",
            "s3%2520cr%252Bt%252Fw%253Frd~%253E%253C%2526%2522%253D%255C",
            "s3 cr+t/w?rd~&gt;&lt;&amp;&quot;=\\",
            "s3 cr&#43;t&#x2F;w?rd~&gt;&lt;&amp;&#34;=\\",
            "s3 cr+t\\/w?rd~>\\u003c\\u0026\\\"=\\\\",
            "s3 cr+t~1w?rd~0><&\"=\\",
            "czMgY3IrdC93P3Jkfj48JiI9XA==",
            "czMgY3IrdC93P3Jkfj48JiI9XA",
            "czMgY3IrdC93P3Jkfj48JiI9XA%3D%3D",
            "73332063722b742f773f72647e3e3c26223d5c",
        ] {
            let words = format!("of {echoed}, no");
            assert_eq!(scrubber.clean(&words), "of ***, no", "{echoed}");
            assert_eq!(scrubber.clean_name(&words), "of ***, no", "{echoed}");
        }
        let upper = "73332063722B742F773F72647E3E3C26223D5C";
        assert_eq!(scrubber.clean(upper), "***");
        // `id:` and `a:` before it, as proxies write who asks; what stays is shared with the neighbours.
        assert_eq!(
            scrubber.clean("aWQ6czMgY3IrdC93P3Jkfj48JiI9XA=="),
            "aWQ6***"
        );
        let behind_two = "YTpzMyBjcit0L3c/cmR+PjwmIj1c";
        assert_eq!(scrubber.clean(behind_two), "YTp***");
        assert_eq!(
            scrubber.clean(&behind_two.replace('/', "_").replace('+', "-")),
            "YTp***"
        );
        assert_eq!(scrubber.clean("s3 cr+t"), "s3 cr+t");
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
