//! One file of Fluent texts in one language, and the English one to fall back to. Never fails and never panics: what is
//! missing in both is simply not there.

use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::language::Language;

/// Parsed texts.
pub(crate) struct Texts {
    bundle: FluentBundle<FluentResource>,
    /// The same file in English, parsed when something is missing here.
    english: Option<(&'static str, OnceCell<Box<Texts>>)>,
}

impl Texts {
    /// Parses texts. What cannot be parsed is left out; tests see to it that nothing is.
    pub(super) fn new(language: Language, source: &str, english: &'static str) -> Self {
        let is_english = language == Language::English;
        Self {
            bundle: bundle(language, source),
            english: (!is_english).then(|| (english, OnceCell::new())),
        }
    }

    /// The English texts; `None` where these are English.
    pub(super) fn english(&self) -> Option<&Texts> {
        let (source, parsed) = self.english.as_ref()?;
        let parse = || Box::new(Texts::new(Language::English, source, source));
        Some(parsed.get_or_init(parse))
    }

    /// Whether there is a message of this name.
    pub(super) fn has(&self, message: &str) -> bool {
        self.bundle.has_message(message)
    }

    /// A message, or one of its attributes, filled in; in English where it is missing.
    pub(crate) fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        self.own(message, attribute, args)
            .or_else(|| self.english()?.own(message, attribute, args))
    }

    fn own(&self, message: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        Some(text.into_owned())
    }
}

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let locale = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    let separator = language.digit_group();
    // Fails only where a function of this name exists already, which it does not.
    let _ = bundle.add_function("COUNT", move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => {
            FluentValue::from(grouped(&number.as_string(), separator))
        }
        Some(other) => other.clone().into_owned(),
        None => FluentValue::Error,
    });
    bundle
}

/// Digits in groups of three.
fn grouped(digits: &str, separator: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * separator.len());
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn counts_are_grouped_by_three() {
        assert_eq!(grouped("7", ","), "7");
        assert_eq!(grouped("999", ","), "999");
        assert_eq!(grouped("1000", ","), "1,000");
        assert_eq!(grouped("1234567", "\u{202f}"), "1\u{202f}234\u{202f}567");
    }
}
