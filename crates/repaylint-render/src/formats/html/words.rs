//! The texts of the page, as templates ask for them.

use repaylint_core::finding::{Args, Severity};

use crate::messages::Messages;

/// The texts of one language.
#[derive(Clone, Copy)]
pub(super) struct Words<'a>(pub(super) &'a Messages);

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand over all values by reference"
)]
impl Words<'_> {
    /// A text without values.
    pub(super) fn t(&self, key: &str) -> String {
        self.0.text(key, &Args::none())
    }

    /// What stands between a name and what is said of it.
    pub(super) fn colon(&self) -> String {
        self.t("colon")
    }

    /// A text with values.
    pub(super) fn fill(&self, key: &str, args: &Args) -> String {
        self.0.text(key, args)
    }

    /// A text about so many things.
    pub(super) fn counted(&self, key: &str, count: &u64) -> String {
        self.0.text(key, &Args::none().number("count", *count))
    }

    /// A count with its digits in groups.
    pub(super) fn number(&self, count: &u64) -> String {
        self.counted("tie-out-count", count)
    }

    /// The word for a severity.
    pub(super) fn severity(&self, severity: &Severity) -> String {
        let args = Args::none().case("severity", severity.as_str());
        self.fill("html-severity", &args)
    }

    /// The findings of a severity, in the plural.
    pub(super) fn lane(&self, severity: &'static str) -> String {
        self.fill("html-strip-lane", &Args::none().case("severity", severity))
    }

    /// What the script says of so many rows; it puts the number in itself.
    pub(super) fn shown(&self, is_one: bool) -> String {
        self.counted("html-shown", &if is_one { 1 } else { 2 })
    }

    /// The line at the end of the page.
    pub(super) fn made_by(&self, is_sent: bool) -> String {
        let args = Args::none()
            .text("version", env!("CARGO_PKG_VERSION"))
            .case("sent", if is_sent { "yes" } else { "no" });
        self.fill("html-made-by", &args)
    }

    /// The paragraphs of a longer text.
    pub(super) fn paragraphs(text: &str) -> Vec<String> {
        text.split("\n\n")
            .map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|part| !part.is_empty())
            .collect()
    }
}
