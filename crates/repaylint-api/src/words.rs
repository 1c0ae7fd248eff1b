//! What a server says in its own words, short enough to be shown.

use serde::Deserialize;

use crate::secret::Scrubber;

/// More is no sentence.
const MOST_CHARS: usize = 300;

/// Where servers put their words, the API's own names first.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    message: Option<String>,
    error_description: Option<String>,
    error: Option<String>,
    detail: Option<String>,
    title: Option<String>,
}

/// The words of an answer, without secrets and on one line. A page for browsers is only its title.
pub(crate) fn of(body: &[u8], scrubber: &Scrubber) -> String {
    let text = String::from_utf8_lossy(body);
    let text = text.trim();
    let words = match told(text) {
        Some(told) => told,
        None if text.starts_with('<') => title(text).to_owned(),
        None => text.to_owned(),
    };
    shortened(&scrubber.clean(&words))
}

/// The same of an answer in which a token may stand that nobody knows yet: only what is surely said to people.
pub(crate) fn of_token_answer(body: &[u8], scrubber: &Scrubber) -> String {
    let words = told(&String::from_utf8_lossy(body));
    shortened(&scrubber.clean(&words.unwrap_or_default()))
}

fn told(text: &str) -> Option<String> {
    let told: Told = serde_json::from_str(text).ok()?;
    let said =
        |words: &Option<String>| words.as_ref().is_some_and(|words| !words.trim().is_empty());
    let described = [
        told.message,
        told.error_description,
        told.detail,
        told.title,
    ];
    let described = described.into_iter().find(said).flatten();
    match (described, Some(told.error).filter(said).flatten()) {
        (Some(words), Some(error)) if words != error => Some(format!("{error}: {words}")),
        (words, error) => words.or(error),
    }
}

/// On one line and not too long.
pub(crate) fn shortened(words: &str) -> String {
    let mut short = String::new();
    for word in words.split_whitespace() {
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
        if short.len() > 4 * MOST_CHARS {
            break;
        }
    }
    if let Some((end, _)) = short.char_indices().nth(MOST_CHARS) {
        short.truncate(end);
        short.push('…');
    }
    short
}

fn title(page: &str) -> &str {
    let lower = page.to_ascii_lowercase();
    let begin = lower.find("<title>").map(|at| at + "<title>".len());
    let end = lower.find("</title>");
    begin
        .zip(end)
        .and_then(|(begin, end)| page.get(begin..end))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{of, of_token_answer};
    use crate::secret::{Scrubber, Secret};

    fn words(body: &str) -> String {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&Secret::new("s3cret".to_owned()));
        of(body.as_bytes(), &scrubber)
    }

    #[test]
    fn words_are_found_where_servers_put_them() {
        assert_eq!(
            words(r#"{"code":"x","message":"No such partner"}"#),
            "No such partner"
        );
        let oauth = r#"{"error":"invalid_client","error_description":"Bad s3cret"}"#;
        assert_eq!(words(oauth), "invalid_client: Bad ***");
        assert_eq!(words(r#"{"error":"","message":"boom"}"#), "boom");
        assert_eq!(words(r#"{"error":"boom","message":" "}"#), "boom");
        assert_eq!(words(" Service\n unavailable "), "Service unavailable");
        assert_eq!(
            words("<html><Title>502 Bad Gateway</Title><p>nginx"),
            "502 Bad Gateway"
        );
        assert_eq!(words("<html>"), "");
        assert_eq!(words(""), "");
        assert_eq!(words("{\"other\":1}"), "{\"other\":1}");
    }

    #[test]
    fn a_token_that_nobody_knows_yet_is_not_shown() {
        let words = |body: &str| of_token_answer(body.as_bytes(), &Scrubber::default());
        assert_eq!(words(r#"{"access_token":"t0ken"}"#), "");
        assert_eq!(words("access_token=t0ken"), "");
        assert_eq!(
            words(r#"{"error":"invalid_client","access_token":"t0ken"}"#),
            "invalid_client"
        );
    }

    #[test]
    fn words_are_never_long() {
        let long = words(&"ä".repeat(100_000));
        assert_eq!(long.chars().count(), 301);
        assert!(long.ends_with('…'));
    }
}
