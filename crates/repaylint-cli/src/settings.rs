//! Puts the arguments on top of the configuration.

use std::sync::Arc;

use iso_currency::Currency;
use repaylint_core::amount::exact;
use repaylint_core::config::{Config, Selector};
use repaylint_core::finding::{Args, Severity};
use repaylint_core::known::Baseline;
use repaylint_core::rules::Rule;
use repaylint_core::settings::{Expected, Settings};
use repaylint_core::source::Encoding;
use repaylint_core::terms::Period;
use rust_decimal::Decimal;

use crate::args::{CheckArgs, Deny};
use crate::failure::{Failure, Failures};
use crate::{baseline, clock};

/// The arguments that are more than words of a list, judged before any report is looked at.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    encoding: Option<Encoding>,
    delimiter: Option<u8>,
    currencies: Vec<Currency>,
    period: Option<Period>,
    expected: Expected,
    select: Vec<Selector>,
    ignore: Vec<Selector>,
    baseline: Option<Arc<Baseline>>,
}

impl Judged {
    /// Judges the arguments and tells everything that is wrong with them.
    pub(crate) fn of(args: &CheckArgs) -> Result<Self, Vec<Failure>> {
        let mut failures = Failures::default();
        let reading = &args.reading;
        let expected = Expected {
            total: given(reading.expect_total.as_ref(), total, &mut failures),
            count: given(reading.expect_count.as_ref(), count, &mut failures),
        };
        let judged = Self {
            period: given(reading.period.as_ref(), period, &mut failures),
            expected,
            encoding: given(reading.encoding.as_ref(), encoding, &mut failures),
            delimiter: given(reading.delimiter.as_ref(), delimiter, &mut failures),
            currencies: all(&reading.currency, currency, &mut failures),
            select: all(&args.rules.select, selector, &mut failures),
            ignore: all(&args.rules.ignore, selector, &mut failures),
            baseline: args
                .rules
                .baseline
                .as_ref()
                .and_then(|path| failures.keep_one(baseline::read(path))),
        };
        failures.unless_any(Some(judged))
    }

    /// The settings of the run: what the configuration says, then what the arguments say.
    pub(crate) fn on_top_of(self, config: &Config, args: &CheckArgs) -> Settings {
        let mut settings = Settings::default();
        config.apply(&mut settings);
        let reading = &args.reading;
        if let Some(mode) = reading.column_mode {
            settings.column_mode = Some(mode.into());
        }
        settings.sheet.clone_from(&reading.sheet);
        if let Some(basis) = reading.basis {
            settings.basis = Some(basis.into());
        }
        if !self.currencies.is_empty() {
            settings.currencies = self.currencies;
        }
        settings.period = self.period;
        settings.expected = self.expected;
        settings.partial |= reading.partial;
        if reading.no_header {
            settings.header = Some(false);
        }
        settings.encoding = self.encoding;
        settings.delimiter = self.delimiter;
        settings.threads = args.limits.threads;
        let limits = &mut settings.limits;
        limits.max_bytes = args.limits.max_bytes.unwrap_or(limits.max_bytes);
        limits.max_field = args.limits.max_field.unwrap_or(limits.max_field);
        limits.max_columns = args.limits.max_columns.unwrap_or(limits.max_columns);
        if settings
            .exceptions
            .iter()
            .any(|exception| exception.until.is_some())
        {
            settings.today = clock::today();
        }
        settings.baseline = self.baseline;
        settings.gather_baseline = args.rules.write_baseline.is_some();
        select(&self.select, &mut settings);
        for rule in self.ignore.iter().flat_map(Selector::rules) {
            settings.levels.set(rule, None);
        }
        settings
    }
}

/// Leaves only the selected rules on. One that is named by itself is wanted even where the configuration turns it off.
fn select(selectors: &[Selector], settings: &mut Settings) {
    if selectors.is_empty() {
        return;
    }
    let selected: Vec<&'static Rule> = selectors.iter().flat_map(Selector::rules).collect();
    settings.levels.select_only(&selected);
    for selector in selectors {
        if let Selector::Rule(rule) = selector
            && !settings.levels.is_on(rule)
        {
            settings.levels.set(rule, Some(rule.severity));
        }
    }
}

/// The severity from which findings fail the run.
pub(crate) fn failing(args: &CheckArgs) -> Severity {
    match args.rules.deny {
        Some(Deny::Warnings) => Severity::Warning,
        None => Severity::Error,
    }
}

fn given<T>(
    word: Option<&String>,
    judge: fn(&str) -> Result<T, Failure>,
    failures: &mut Failures,
) -> Option<T> {
    word.and_then(|word| failures.keep_one(judge(word)))
}

fn all<T>(
    words: &[String],
    judge: fn(&str) -> Result<T, Failure>,
    failures: &mut Failures,
) -> Vec<T> {
    words
        .iter()
        .filter_map(|word| failures.keep_one(judge(word.trim())))
        .collect()
}

fn encoding(name: &str) -> Result<Encoding, Failure> {
    Encoding::from_name(name).ok_or_else(|| bad("run-bad-encoding", name))
}

/// A tab or a punctuation mark that can stand in no plain value.
fn delimiter(written: &str) -> Result<u8, Failure> {
    match written.as_bytes() {
        b"tab" | b"\\t" | b"\t" => Ok(b'\t'),
        b" " => Ok(b' '),
        [mark] if mark.is_ascii_punctuation() && !b"\"'.-+_".contains(mark) => Ok(*mark),
        _ => Err(bad("run-bad-delimiter", written)),
    }
}

/// A currency by its ISO 4217 code.
pub(crate) fn currency(code: &str) -> Result<Currency, Failure> {
    let known = Currency::from_code(&code.to_ascii_uppercase());
    known.ok_or_else(|| unknown_currency(code))
}

/// What is said about a code that no currency has.
pub(crate) fn unknown_currency(code: &str) -> Failure {
    bad("run-unknown-currency", code)
}

fn selector(word: &str) -> Result<Selector, Failure> {
    Selector::parse(word).map_err(|unknown| {
        let args = Args::none().text("rule", word);
        Failure::suggesting("run-unknown-rule", args, unknown.suggestion)
    })
}

fn period(written: &str) -> Result<Period, Failure> {
    Period::parse(written).ok_or_else(|| bad("run-bad-period", written))
}

fn total(written: &str) -> Result<Decimal, Failure> {
    exact(written).ok_or_else(|| bad("run-bad-total", written))
}

/// Digits only: the `+5` that numbers of programs may be is a slip here.
fn count(written: &str) -> Result<u64, Failure> {
    let is_number = written.bytes().all(|byte| byte.is_ascii_digit());
    let count = written.parse().ok().filter(|_| is_number);
    count.ok_or_else(|| bad("run-bad-count", written))
}

fn bad(key: &'static str, value: &str) -> Failure {
    Failure::new(key, Args::none().text("value", value))
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use repaylint_core::config::Config;
    use repaylint_core::rules;
    use repaylint_core::settings::Settings;
    use repaylint_core::terms::{Basis, ColumnMode};

    use super::{Judged, count, delimiter, total};
    use crate::args::Cli;

    fn settings(config: &str, line: &str) -> Settings {
        let args = Cli::try_parse_from(line.split(' ')).expect("a good command line");
        let judged = Judged::of(&args.check).expect("good arguments");
        judged.on_top_of(&Config::parse(config).expect("a good file"), &args.check)
    }

    fn is_on(settings: &Settings, code: &str) -> bool {
        settings.levels.is_on(rules::find(code).expect("a rule"))
    }

    #[test]
    fn arguments_win_over_the_configuration_and_leave_the_rest_of_it() {
        let config =
            "column-mode = \"two\"\nbasis = \"period\"\ncurrency = \"KES\"\npartial = true";
        let settings = settings(
            config,
            "repaylint r.csv --column-mode three --currency khr,USD",
        );
        assert_eq!(settings.column_mode, Some(ColumnMode::Three));
        assert_eq!(settings.basis, Some(Basis::Period));
        assert_eq!(settings.currencies.len(), 2);
        assert!(settings.partial);
        assert_eq!(settings.header, None);
    }

    #[test]
    fn select_leaves_only_what_is_named_and_ignore_takes_from_it() {
        let selected = settings("", "repaylint r.csv --select AMT");
        assert!(is_on(&selected, "AMT002") && !is_on(&selected, "FMT002"));
        let less = settings(
            "",
            "repaylint r.csv --select AMT,FMT --ignore decimal-comma",
        );
        assert!(!is_on(&less, "AMT002") && is_on(&less, "FMT002"));
    }

    #[test]
    fn a_rule_selected_by_itself_is_on_although_the_configuration_turns_it_off() {
        let off = "[rules]\nAMT002 = \"off\"";
        assert!(is_on(
            &settings(off, "repaylint r.csv --select AMT002"),
            "AMT002"
        ));
        assert!(!is_on(
            &settings(off, "repaylint r.csv --select AMT"),
            "AMT002"
        ));
    }

    #[test]
    fn the_clock_is_asked_only_where_a_day_matters() {
        let allow = "[[allow]]\ncode = \"AMT002\"\nreason = \"known\"\n";
        let today = |config: &str| settings(config, "repaylint r.csv").today;
        assert_eq!(today(allow), None);
        assert!(today(&format!("{allow}until = \"2026-12-31\"\n")).is_some());
    }

    #[test]
    fn every_bad_argument_is_told() {
        let line = "repaylint r.csv --select AMT02,TST --ignore x --currency KSH --encoding utf-9 --delimiter ab \
                    --period 2026-13";
        let args = Cli::try_parse_from(line.split_whitespace()).expect("a good command line");
        assert_eq!(Judged::of(&args.check).expect_err("all bad").len(), 6);
    }

    #[test]
    fn a_delimiter_is_a_mark_that_no_value_holds() {
        for good in [
            ("tab", b'\t'),
            ("\\t", b'\t'),
            (";", b';'),
            ("|", b'|'),
            (",", b','),
        ] {
            assert_eq!(delimiter(good.0).ok(), Some(good.1));
        }
        for bad in ["", "semicolon", ";;", "\"", "a", "1", ".", "-", "\n", "§"] {
            assert!(delimiter(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_expected_total_is_digits_with_at_most_one_point() {
        for good in ["37.50", "52955120.02", "0", "500000000000000.010"] {
            let total = total(good).map(|total| total.to_string());
            assert_eq!(total.ok().as_deref(), Some(good));
        }
        for bad in [
            "37,50", "1,250.00", "37.", ".5", "-1", "+1", "1e3", "KES 5", " 5", "",
        ] {
            assert!(total(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_expected_count_is_a_whole_number() {
        assert_eq!(count("2199").ok(), Some(2199));
        assert_eq!(count("0").ok(), Some(0));
        for bad in [
            "2,199",
            "2199.0",
            "-1",
            "+1",
            "",
            "many",
            "99999999999999999999",
        ] {
            assert!(count(bad).is_err(), "{bad}");
        }
    }
}
