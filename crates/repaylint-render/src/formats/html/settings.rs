//! The settings by which the run judged, so that a reader knows what “nothing wrong” means.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::{Args, Severity};
use repaylint_core::rules;
use repaylint_core::settings::Settings;

use super::Run;
use super::words::Words;
use crate::visible::visible;

#[derive(Template)]
#[template(path = "html/settings.html")]
pub(super) struct SettingsUsed<'a> {
    words: Words<'a>,
    entries: Vec<(String, Option<String>)>,
}

impl HtmlSafe for SettingsUsed<'_> {}

impl<'a> SettingsUsed<'a> {
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "only the core knows the crates of these types"
    )]
    pub(super) fn of(run: Run<'a>, used: &Settings) -> Self {
        let words = run.words();
        let case = |key: &str, name, value| words.fill(key, &Args::none().case(name, value));
        let codes: Vec<&str> = used
            .currencies
            .iter()
            .map(|currency| currency.code())
            .collect();
        let changed = changed_rules(used, words);
        // A pattern may hold a real id.
        let pattern = |pattern: Option<&str>| match pattern {
            Some(_) if run.options.redact => Some(words.t("html-hidden")),
            Some(pattern) => Some(visible(pattern).into_owned()),
            None => None,
        };
        let partial = words.t(if used.partial { "html-yes" } else { "html-no" });
        let entries = [
            (
                "column-mode",
                used.column_mode
                    .map(|mode| case("html-mode", "mode", mode.as_str())),
            ),
            (
                "basis",
                used.basis
                    .map(|basis| case("html-basis", "basis", basis.as_str())),
            ),
            ("currency", (!codes.is_empty()).then(|| codes.join(", "))),
            ("period", used.period.map(|period| period.to_string())),
            ("partial", Some(partial)),
            (
                "max-amount",
                used.max_amount.map(|amount| amount.to_string()),
            ),
            (
                "loan",
                pattern(used.ids.loan.as_ref().map(|regex| regex.as_str())),
            ),
            (
                "client",
                pattern(used.ids.client.as_ref().map(|regex| regex.as_str())),
            ),
            (
                "expect-total",
                used.expected.total.map(|total| total.to_string()),
            ),
            (
                "expect-count",
                used.expected.count.map(|count| words.number(&count)),
            ),
            ("rules", (!changed.is_empty()).then(|| changed.join(", "))),
        ];
        let entries = entries.into_iter();
        Self {
            words,
            entries: entries
                .map(|(key, value)| (words.t(&format!("html-setting-{key}")), value))
                .collect(),
        }
    }
}

fn changed_rules(used: &Settings, words: Words<'_>) -> Vec<String> {
    let changed = rules::all().filter_map(|rule| {
        let level = used.levels.apply(rule, rule.severity);
        (level != Some(rule.severity)).then(|| {
            let args = Args::none()
                .text("code", rule.code)
                .case("level", level.map_or("off", Severity::as_str));
            words.fill("html-setting-rule", &args)
        })
    });
    changed.collect()
}
