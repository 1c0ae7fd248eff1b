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
            control.read(
                &Section::new(String::new(), root.get_ref(), 0..0),
                &mut problems,
            );
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

#[cfg(test)]
mod tests {
    use super::Control;
    use crate::config::Problem;
    use crate::settings::Settings;
    use crate::terms::Period;

    fn control(text: &str) -> Control {
        Control::parse("r.csv.control.toml", text).expect("a good file")
    }

    /// `key "text at its place" values`, a line each.
    fn shown(text: &str, problems: Vec<Problem>) -> String {
        let lines = problems.into_iter().map(|problem| {
            let place = text.get(problem.span.range()).expect("a place");
            let args: Vec<_> = problem.args.iter().collect();
            let hint = problem.suggestion.unwrap_or_default();
            format!("{} {place:?} {args:?} {hint}", problem.key)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn problems(text: &str) -> String {
        shown(text, Control::parse("r", text).expect_err("a problem"))
    }

    #[test]
    fn a_total_keeps_its_digits_in_quotes_and_without() {
        let total = |text: &str| control(text).expected.total.map(|total| total.to_string());
        for (text, digits) in [
            ("total = \"52955120.02\"", "52955120.02"),
            ("total = 52955120.02", "52955120.02"),
            ("total = 37.50", "37.50"),
            ("total = 500_000_000_000_000.10", "500000000000000.10"),
            ("total = 0.1000000000000000055", "0.1000000000000000055"),
            ("total = 0", "0"),
        ] {
            assert_eq!(total(text), Some(digits.to_owned()), "{text}");
        }
        assert_eq!(total(""), None);
    }

    #[test]
    fn what_might_mean_another_amount_is_refused() {
        for text in [
            "total = \"37,50\"",
            "total = \"1 250.00\"",
            "total = 1.25e3",
            "total = -5",
            "total = inf",
            "total = true",
            "total = \"\"",
            "count = -1",
            "count = 2.0",
            "count = \"2\"",
            "period = \"2026-13\"",
            "period = 2026-10-01",
            "currency = \"KSH\"",
            "currency = [\"KES\"]",
        ] {
            let value = text.split_once(" = ").expect("a value").1;
            let problems = Control::parse("r", text).expect_err(text);
            let [problem] = problems.as_slice() else {
                panic!("{problems:?}");
            };
            assert_eq!(text.get(problem.span.range()), Some(value), "{problem:?}");
        }
    }

    #[test]
    fn everything_that_is_wrong_is_told_with_its_place() {
        insta::assert_snapshot!(problems("totl = 5\ncount = \"two\"\n[batch]\n"), @r#"
        config-unknown-key "totl" [("key", Text("totl")), ("section", Text("")), ("case", Case("top")), ("known", Text("total, count, currency, period"))] total
        config-wrong-type "\"two\"" [("key", Text("count")), ("expected", Case("number"))] 
        config-unknown-key "batch" [("key", Text("batch")), ("section", Text("")), ("case", Case("top")), ("known", Text("total, count, currency, period"))]
        "#);
        insta::assert_snapshot!(problems("total = 37,50\n"), @r#"control-syntax "" [("case", Case("other")), ("detail", Text("unexpected key or value, expected newline, `#`"))]"#);
    }

    #[test]
    fn currency_and_month_are_taken_where_nothing_else_is_said() {
        let control = control("currency = \"kes\"\nperiod = \"2026-10\"");
        let mut settings = Settings::default();
        assert!(control.settle(&mut settings).is_ok());
        assert_eq!(settings.currencies.len(), 1);
        assert_eq!(settings.period, Period::parse("2026-10"));
        assert!(control.settle(&mut settings).is_ok(), "the same again");
    }

    #[test]
    fn another_currency_or_month_than_that_of_the_run_is_told() {
        let mut settings = Settings::default();
        let first = control("currency = \"KES\"\nperiod = \"2026-10\"");
        assert!(first.settle(&mut settings).is_ok());
        let text = "currency = \"UGX\"\nperiod = \"2026-09\"";
        let problems = control(text).settle(&mut settings).expect_err("problems");
        insta::assert_snapshot!(shown(text, problems), @r#"
        control-other-currency "\"UGX\"" [("value", Text("UGX")), ("settings", Text("KES"))] 
        control-other-period "\"2026-09\"" [("value", Text("2026-09")), ("settings", Text("2026-10"))]
        "#);
    }
}
