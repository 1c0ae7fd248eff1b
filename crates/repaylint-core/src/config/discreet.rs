//! Credentials that somebody wrote into the configuration: they are refused by name, and what is shown of the file is
//! cleaned of them, as such output ends up in logs.

use std::sync::LazyLock;

use regex::Regex;

/// Keys of credentials, in any spelling. `client-id` is not among them: `[mis]` has one, the name of a column.
static CREDENTIAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let key = r#"(?i)\b(?:kiva[-_]client[-_]id|(?:kiva[-_])?(?:client[-_ ]?secret|secret|password|(?:access[-_])?token|api[-_]?key))["']?"#;
    // In a line that is no TOML, the value may stand behind a colon or a blank.
    let slip = format!(r#"{key}\s*:\s*|^\s*["']?{key}\s+"#);
    Regex::new(&format!(r"{key}\s*=\s*|{slip}")).ok()
});

/// A user and a password in an address.
static USER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new("//([^\r\n]*)@").ok());

/// Whether a key names a credential.
pub(super) fn is_credential(key: &str) -> bool {
    let line = format!("{key}=");
    let found = CREDENTIAL.as_ref().and_then(|keys| keys.find(&line));
    found.is_some_and(|found| found.range() == (0..line.len()))
}

/// The file's text with stars for the rest of each line on which a credential begins, and for the user in an address.
/// All places stay where they are.
pub fn masked(text: &str) -> String {
    let (Some(keys), Some(user)) = (CREDENTIAL.as_ref(), USER.as_ref()) else {
        return text.to_owned();
    };
    let mut masked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let credential = keys.find(line).map(|found| found.end()..line.len());
        let user = user.captures(line).and_then(|found| found.get(1));
        let user = user.map(|found| found.range());
        let is_hidden = |at: usize| {
            let mut hidden = credential.iter().chain(&user);
            hidden.any(|range| range.contains(&at))
        };
        for (at, char) in line.char_indices() {
            if matches!(char, '\r' | '\n') || !is_hidden(at) {
                masked.push(char);
            } else {
                masked.extend(std::iter::repeat_n('*', char.len_utf8()));
            }
        }
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::{is_credential, masked};

    #[test]
    fn credentials_are_known_in_every_spelling_and_nothing_else_is() {
        for key in [
            "client-secret",
            "client_secret",
            "KIVA_CLIENT_SECRET",
            "KIVA_CLIENT_ID",
            "clientSecret",
            "secret",
            "password",
            "token",
            "access_token",
            "api-key",
        ] {
            assert!(is_credential(key), "{key}");
        }
        for key in [
            "token-url",
            "client-id",
            "client",
            "secretary",
            "audience",
            "tokens",
            "",
        ] {
            assert!(!is_credential(key), "{key}");
        }
    }

    #[test]
    fn the_rest_of_the_line_is_hidden_and_nothing_moves() {
        let text = "lang = \"es\"\r\nclient-secret = \"h\u{fc}nter2\" # x\r\n'password'='a'\ntoken-url = \"b\"\n";
        let clean = masked(text);
        assert_eq!(
            clean,
            "lang = \"es\"\r\nclient-secret = **************\r\n'password'=***\ntoken-url = \"b\"\n"
        );
        assert_eq!(clean.len(), text.len());
    }

    #[test]
    fn a_line_that_is_no_toml_and_an_address_hide_theirs_too() {
        for (line, expected) in [
            ("secret \"a b\"", "secret *****"),
            ("  'client-secret' \"a", "  'client-secret' **"),
            ("KIVA_CLIENT_SECRET: a", "KIVA_CLIENT_SECRET: *"),
            ("secret", "secret"),
            ("# the secret word", "# the secret word"),
            ("token-url \"a\"", "token-url \"a\""),
            ("u = \"https://me:p@/s@h/a\"", "u = \"https://*******@h/a\""),
            ("u = \"https://h/a\" # me", "u = \"https://h/a\" # me"),
        ] {
            assert_eq!(masked(line), expected);
        }
    }
}
