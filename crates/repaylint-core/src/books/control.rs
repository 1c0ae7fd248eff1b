//! The control file beside a report: what its repayments should come to, as whoever exported them wrote it down.

use std::fmt;

use iso_currency::Currency;

use crate::config::problem::Problems;
use crate::config::section::Section;
use crate::config::value::Value;
use crate::config::{Problem, parse_table};
use crate::finding::Args;
use crate::settings::{Expected, Settings};
use crate::source::Span;
use crate::terms::Period;

/// What the name of a control file ends with. Before it stands its report's name, with or without its ending.
pub const ENDING: &str = ".control.toml";

/// The keys of the file.
const KEYS: &[&str] = &["total", "count", "currency", "period"];

/// What a control file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// The file, as people know it.
    pub name: String,
    /// `total` and `count`
    pub expected: Expected,
    currency: Option<(Currency, Span)>,
    period: Option<(Period, Span)>,
}

impl Control {
    /// Reads a control file.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, in order of place. Where the syntax is broken, only that.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let mut control = Self {
            name: name.to_owned(),
            expected: Expected::default(),
            currency: None,
            period: None,
        };
        if let Some(root) = parse_table(text, "control-syntax", &mut problems) {
            control.read(&Section::new(String::new(), root.get_ref()), &mut problems);
        }
        problems.unless_any(control)
    }

    fn read(&mut self, root: &Section<'_>, problems: &mut Problems) {
        root.refuse_keys_beside(KEYS, |_, _| false, problems);
        self.expected.total = root.read("total", Value::total, problems);
        self.expected.count = root.read("count", Value::number, problems);
        self.currency = root.read(
            "currency",
            |value, problems| with_place(value, value.currency(problems)),
            problems,
        );
        self.period = root.read(
            "period",
            |value, problems| with_place(value, value.period(problems)),
            problems,
        );
    }

    /// Puts currency and month into the settings where these leave them open.
    ///
    /// # Errors
    ///
    /// Where the settings say something else.
    pub fn settle(&self, settings: &mut Settings) -> Result<(), Vec<Problem>> {
        let mut problems = Problems::default();
        if let Some((currency, span)) = self.currency {
            if settings.currencies.is_empty() {
                settings.currencies.push(currency);
            } else if !settings.currencies.contains(&currency) {
                let known: Vec<&str> = settings.currencies.iter().map(Currency::code).collect();
                let args = contradiction(currency.code(), known.join(", "));
                problems.push("control-other-currency", args, span.range());
            }
        }
        if let Some((period, span)) = self.period {
            let known = *settings.period.get_or_insert(period);
            if known != period {
                let args = contradiction(period, known);
                problems.push("control-other-period", args, span.range());
            }
        }
        problems.unless_any(())
    }
}

fn with_place<T>(value: &Value<'_>, read: Option<T>) -> Option<(T, Span)> {
    let span = value.span();
    read.map(|read| (read, Span::of(span.start, span.end)))
}

fn contradiction(here: impl fmt::Display, settings: impl fmt::Display) -> Args {
    Args::none()
        .text("value", here.to_string())
        .text("settings", settings.to_string())
}
