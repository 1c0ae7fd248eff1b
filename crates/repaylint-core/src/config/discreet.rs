//! Credentials that somebody wrote into the configuration: they are refused by name, and what is shown of the file is
//! cleaned of them, as such output ends up in logs.

use std::sync::LazyLock;

use regex::Regex;

/// Keys of credentials, in any spelling. `client-id` is not among them: `[mis]` has one, the name of a column.
static CREDENTIAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let key = r#"(?i)\b(?:kiva[-_]client[-_]id|(?:kiva[-_])?(?:client[-_ ]?secret|secret|password|(?:access[-_])?token|api[-_]?key))["']?"#;
    Regex::new(&format!(r"{key}\s*=\s*")).ok()
});

/// Whether a key names a credential.
pub(super) fn is_credential(key: &str) -> bool {
    let line = format!("{key}=");
    let found = CREDENTIAL.as_ref().and_then(|keys| keys.find(&line));
    found.is_some_and(|found| found.range() == (0..line.len()))
}

/// The file's text with stars for the rest of each line on which a credential begins. All places stay where they are.
pub fn masked(text: &str) -> String {
    let Some(keys) = CREDENTIAL.as_ref() else {
        return text.to_owned();
    };
    let mut masked = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let begin = keys.find(line).map_or(line.len(), |found| found.end());
        let (kept, hidden) = line.split_at(begin);
        masked.push_str(kept);
        for char in hidden.chars() {
            if matches!(char, '\r' | '\n') {
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
}
