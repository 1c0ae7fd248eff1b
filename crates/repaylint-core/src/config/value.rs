//! A value of the file, which says what it was expected to be when it is something else.

use std::ops::Range;

use iso_currency::Currency;
use regex::Regex;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::DeValue;

use super::api_url::ApiUrl;
use super::pattern::{self, Fault};
use super::problem::Problems;
use super::section::Section;
use super::{Selector, nearest};
use crate::amount::exact;
use crate::finding::Args;
use crate::rules::Rule;
use crate::terms::{Date, Period};

/// Each pattern is bounded in size, so their number must be too.
const MAX_PATTERNS: usize = 100;

/// One value with the dotted name of its key.
pub(crate) struct Value<'t> {
    key: String,
    spanned: &'t Spanned<DeValue<'t>>,
}

impl<'t> Value<'t> {
    pub(crate) fn new(key: String, spanned: &'t Spanned<DeValue<'t>>) -> Self {
        Self { key, spanned }
    }

    /// Where it stands in the file.
    pub(crate) fn span(&self) -> Range<usize> {
        self.spanned.span()
    }

    fn wrong_type(&self, expected: &'static str, problems: &mut Problems) {
        let args = Args::none()
            .text("key", self.key.as_str())
            .case("expected", expected);
        problems.push("config-wrong-type", args, self.span());
    }

    fn bad_value(
        &self,
        value: &str,
        allowed: &str,
        nearest: Option<&str>,
        problems: &mut Problems,
    ) {
        let args = Args::none()
            .text("key", self.key.as_str())
            .text("value", value)
            .text("allowed", allowed);
        problems.push_with("config-bad-value", args, self.span(), nearest);
    }

    fn about(&self, value: &str) -> Args {
        Args::none()
            .text("key", self.key.as_str())
            .text("value", value)
    }

    /// Text in quotes.
    pub(super) fn text(&self, problems: &mut Problems) -> Option<String> {
        self.str(problems).map(str::to_owned)
    }

    fn str(&self, problems: &mut Problems) -> Option<&'t str> {
        let text = self.spanned.get_ref().as_str();
        if text.is_none() {
            self.wrong_type("text", problems);
        }
        text
    }

    /// `true` or `false`.
    pub(super) fn truth(&self, problems: &mut Problems) -> Option<bool> {
        let truth = self.spanned.get_ref().as_bool();
        if truth.is_none() {
            self.wrong_type("truth", problems);
        }
        truth
    }

    /// A whole number from 1.
    pub(super) fn count(&self, problems: &mut Problems) -> Option<u32> {
        let DeValue::Integer(integer) = self.spanned.get_ref() else {
            self.wrong_type("number", problems);
            return None;
        };
        let count = u32::from_str_radix(integer.as_str(), integer.radix());
        let count = count.ok().filter(|count| *count > 0);
        if count.is_none() {
            let args = self.about(&integer.to_string());
            problems.push("config-bad-number", args, self.span());
        }
        count
    }

    /// An address that may be spoken to.
    pub(super) fn api_url(&self, problems: &mut Problems) -> Option<ApiUrl> {
        let text = self.str(problems)?;
        ApiUrl::parse(text)
            .map_err(|fault| {
                // Whatever stands where a password would is not said again.
                let shown = if text.contains('@') { "" } else { text };
                let args = self.about(shown).case("case", fault.as_str());
                problems.push("config-bad-url", args, self.span());
            })
            .ok()
    }

    /// One of a few words.
    pub(super) fn one_of<T: Copy>(
        &self,
        words: &[(&'static str, T)],
        problems: &mut Problems,
    ) -> Option<T> {
        let text = self.str(problems)?;
        let meant = words.iter().find(|(word, _)| *word == text);
        if meant.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let suggestion = nearest(text, known.iter().copied());
            self.bad_value(text, &known.join(", "), suggestion, problems);
        }
        meant.map(|(_, value)| *value)
    }

    /// A sum of amounts, with the digits that were typed: in quotes or bare, as no digit of it passes through a binary
    /// fraction.
    pub(crate) fn total(&self, problems: &mut Problems) -> Option<Decimal> {
        let written = match self.spanned.get_ref() {
            DeValue::String(text) => text,
            DeValue::Integer(integer) => integer.as_str(),
            DeValue::Float(float) => float.as_str(),
            _ => {
                self.wrong_type("amount", problems);
                return None;
            }
        };
        let total = exact(written);
        if total.is_none() {
            problems.push("control-bad-total", self.about(written), self.span());
        }
        total
    }

    /// How many of something there are, from none.
    pub(crate) fn number(&self, problems: &mut Problems) -> Option<u64> {
        let DeValue::Integer(integer) = self.spanned.get_ref() else {
            self.wrong_type("number", problems);
            return None;
        };
        let number = u64::from_str_radix(integer.as_str(), integer.radix()).ok();
        if number.is_none() {
            let args = self.about(&integer.to_string());
            problems.push("control-bad-count", args, self.span());
        }
        number
    }

    /// A month such as `2026-10`.
    pub(crate) fn period(&self, problems: &mut Problems) -> Option<Period> {
        let text = self.str(problems)?;
        let period = Period::parse(text);
        if period.is_none() {
            self.bad_value(text, "YYYY-MM", None, problems);
        }
        period
    }

    /// An exact amount above zero: text of digits and at most one point, or a whole number. Never a binary fraction.
    pub(super) fn amount(&self, problems: &mut Problems) -> Option<Decimal> {
        let (written, amount) = match self.spanned.get_ref() {
            DeValue::String(text) => (text.to_string(), exact(text)),
            DeValue::Integer(integer) => {
                let whole = u64::from_str_radix(integer.as_str(), integer.radix());
                (integer.to_string(), whole.ok().map(Decimal::from))
            }
            DeValue::Float(float) => {
                let args = self.about(float.as_str());
                problems.push("config-amount-unquoted", args, self.span());
                return None;
            }
            _ => {
                self.wrong_type("amount", problems);
                return None;
            }
        };
        let amount = amount.filter(|amount| !amount.is_zero());
        if amount.is_none() {
            problems.push("config-bad-amount", self.about(&written), self.span());
        }
        amount
    }

    /// One ISO 4217 code or a list of them.
    pub(super) fn currencies(&self, problems: &mut Problems) -> Vec<Currency> {
        let items = match self.spanned.get_ref() {
            DeValue::String(_) => vec![self.item(self.spanned)],
            DeValue::Array(_) => self.items(problems),
            _ => {
                self.wrong_type("text-or-list", problems);
                return Vec::new();
            }
        };
        let mut currencies = Vec::new();
        for currency in items.iter().filter_map(|item| item.currency(problems)) {
            if !currencies.contains(&currency) {
                currencies.push(currency);
            }
        }
        currencies
    }

    /// One ISO 4217 code.
    pub(crate) fn currency(&self, problems: &mut Problems) -> Option<Currency> {
        let code = self.str(problems)?;
        let currency = Currency::from_code(&code.to_ascii_uppercase());
        if currency.is_none() {
            problems.push("config-unknown-currency", self.about(code), self.span());
        }
        currency
    }

    /// A list of texts.
    pub(super) fn texts(&self, problems: &mut Problems) -> Vec<String> {
        let items = self.items(problems);
        items
            .iter()
            .filter_map(|item| item.text(problems))
            .collect()
    }

    /// A regular expression that whole values must match.
    pub(super) fn whole_pattern(&self, problems: &mut Problems) -> Option<Regex> {
        self.pattern(pattern::whole, problems)
    }

    /// A list of regular expressions.
    pub(super) fn patterns(&self, problems: &mut Problems) -> Vec<Regex> {
        let items = self.items(problems);
        if items.len() > MAX_PATTERNS {
            let args = Args::none()
                .text("key", self.key.as_str())
                .number("most", MAX_PATTERNS as u64);
            problems.push("config-too-many", args, self.span());
            return Vec::new();
        }
        items
            .iter()
            .filter_map(|item| item.pattern(pattern::anywhere, problems))
            .collect()
    }

    fn pattern(
        &self,
        compile: fn(&str) -> Result<Regex, Fault>,
        problems: &mut Problems,
    ) -> Option<Regex> {
        let text = self.str(problems)?;
        match compile(text) {
            Ok(regex) => return Some(regex),
            Err(Fault::TooLarge) => {
                problems.push("config-regex-too-large", self.about(text), self.span());
            }
            Err(Fault::Syntax(detail)) => {
                let args = self.about(text).text("detail", detail);
                problems.push("config-bad-regex", args, self.span());
            }
        }
        None
    }

    /// Text with something in it, without the blanks around it.
    pub(super) fn words(&self, problems: &mut Problems) -> Option<String> {
        let text = self.str(problems)?.trim();
        if text.is_empty() {
            let args = Args::none().text("key", self.key.as_str());
            problems.push("config-empty-text", args, self.span());
            return None;
        }
        Some(text.to_owned())
    }

    /// One rule by code or name: its code, and the rule where this version has it.
    pub(super) fn rule(&self, problems: &mut Problems) -> Option<(String, Option<&'static Rule>)> {
        let text = self.str(problems)?;
        match Selector::parse(text) {
            Ok(Selector::Rule(rule)) => Some((rule.code.to_owned(), Some(rule))),
            Ok(family) => {
                let code = family.code_of_later_version().map(str::to_owned);
                if code.is_none() {
                    problems.push("config-several-rules", self.about(text), self.span());
                }
                code.map(|code| (code, None))
            }
            Err(unknown) => {
                problems.unknown_rule(text, unknown, self.span());
                None
            }
        }
    }

    /// A day such as `2026-12-31`.
    pub(super) fn day(&self, problems: &mut Problems) -> Option<Date> {
        let text = self.str(problems)?;
        let date = Date::parse(text);
        if date.is_none() {
            problems.push("config-bad-day", self.about(text), self.span());
        }
        date
    }

    pub(super) fn section(&self, problems: &mut Problems) -> Option<Section<'t>> {
        let Some(table) = self.spanned.get_ref().as_table() else {
            self.wrong_type("section", problems);
            return None;
        };
        Some(Section::new(self.key.clone(), table, self.span()))
    }

    pub(super) fn sections(&self, problems: &mut Problems) -> Vec<Section<'t>> {
        let Some(array) = self.spanned.get_ref().as_array() else {
            self.wrong_type("sections", problems);
            return Vec::new();
        };
        array
            .iter()
            .filter_map(|item| self.item(item).section(problems))
            .collect()
    }

    fn items(&self, problems: &mut Problems) -> Vec<Value<'t>> {
        let Some(array) = self.spanned.get_ref().as_array() else {
            self.wrong_type("list", problems);
            return Vec::new();
        };
        array.iter().map(|item| self.item(item)).collect()
    }

    fn item(&self, spanned: &'t Spanned<DeValue<'t>>) -> Value<'t> {
        Value::new(self.key.clone(), spanned)
    }
}
