//! Texts as SARIF takes them: braces would be placeholders, and brackets before parentheses would be links.

use super::v210::Text;

/// A text of a message.
pub(super) fn text(text: &str) -> Text {
    Text {
        text: escaped(text),
        markdown: None,
    }
}

/// The same in Markdown too, in which nothing is to become a link by accident already.
pub(super) fn text_and_markdown(plain: &str, markdown: &str) -> Text {
    Text {
        markdown: Some(without_placeholders(markdown)),
        ..text(plain)
    }
}

fn escaped(text: &str) -> String {
    let mut safe = without_placeholders(text);
    if safe.contains("](") {
        safe = safe
            .replace('\\', "\\\\")
            .replace('[', "\\[")
            .replace(']', "\\]");
    }
    safe
}

fn without_placeholders(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn nothing_becomes_a_placeholder_or_a_link() {
        assert_eq!(text("{0} of [1]").text, "{{0}} of [1]");
        assert_eq!(text("[a\\](b)").text, "\\[a\\\\\\](b)");
        assert_eq!(text("12,50").text, "12,50");
    }
}
