//! From the text to the options, section by section.

use super::problem::{Problem, Problems};
use super::section::{Section, refuse_misplaced};
use super::syntax::parse_table;
use super::value::Value;
use super::{Api, Apis, Batch, Config, Ids, Mis, RowFilter, RuleLevel, Selector, TestLoans};
use crate::finding::{Args, Severity};
use crate::known::Exception;
use crate::source::to_u32;
use crate::terms::{Basis, ColumnMode};

const COLUMN_MODES: &[(&str, ColumnMode)] =
    &[("two", ColumnMode::Two), ("three", ColumnMode::Three)];

const BASES: &[(&str, Basis)] = &[
    ("cumulative", Basis::Cumulative),
    ("outstanding", Basis::Outstanding),
    ("period", Basis::Period),
];

const LANGUAGES: &[(&str, &str)] = &[("en", "en"), ("es", "es"), ("fr", "fr")];

const LEVELS: &[(&str, Option<Severity>)] = &[
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("info", Some(Severity::Info)),
    ("off", None),
];

pub(super) fn read(text: &str) -> Result<Config, Vec<Problem>> {
    let mut problems = Problems::default();
    let config = parse_table(text, "config-syntax", &mut problems).map(|root| {
        let top = Section::new(String::new(), root.get_ref(), 0..0);
        config(text, &top, &mut problems)
    });
    problems.unless_any(config.unwrap_or_default())
}

fn config(text: &str, root: &Section<'_>, problems: &mut Problems) -> Config {
    root.refuse_unknown_keys(problems);
    Config {
        column_mode: root.read("column-mode", column_mode, problems),
        basis: root.read("basis", basis, problems),
        currencies: root.read("currency", Value::currencies, problems),
        partial: root.read("partial", Value::truth, problems),
        header: root.read("header", Value::truth, problems),
        lang: root.read("lang", language, problems),
        max_amount: root.read("max-amount", Value::amount, problems),
        test_id_patterns: root.read("test-id-patterns", Value::patterns, problems),
        ids: root.read_section("ids", ids, problems),
        rules: root.read_section("rules", rules, problems),
        allow: root
            .read_sections(
                "allow",
                |section, problems| allow(text, section, problems),
                problems,
            )
            .into_iter()
            .flatten()
            .collect(),
        test_loans: root.read_section("test-loans", test_loans, problems),
        mis: root.read_section("mis", mis, problems),
        batch: root.read_section("batch", batch, problems),
        api: root.read_section("api", apis, problems),
    }
}

fn column_mode(value: &Value<'_>, problems: &mut Problems) -> Option<ColumnMode> {
    value.one_of(COLUMN_MODES, problems)
}

fn basis(value: &Value<'_>, problems: &mut Problems) -> Option<Basis> {
    value.one_of(BASES, problems)
}

fn language(value: &Value<'_>, problems: &mut Problems) -> Option<&'static str> {
    value.one_of(LANGUAGES, problems)
}

fn ids(section: &Section<'_>, problems: &mut Problems) -> Ids {
    section.refuse_unknown_keys(problems);
    Ids {
        loan: section.read("loan", Value::whole_pattern, problems),
        client: section.read("client", Value::whole_pattern, problems),
        loan_unique: section.read("loan-unique", Value::truth, problems),
    }
}

fn rules(section: &Section<'_>, problems: &mut Problems) -> Vec<RuleLevel> {
    let mut levels: Vec<RuleLevel> = Vec::new();
    for (key, value) in section.entries() {
        let selector = match Selector::parse(key.get_ref()) {
            Ok(selector) => selector,
            Err(unknown) => {
                if !refuse_misplaced(key, problems) {
                    problems.unknown_rule(key.get_ref(), unknown, key.span());
                }
                continue;
            }
        };
        let level = value.one_of(LEVELS, problems);
        if levels.iter().any(|earlier| earlier.selector == selector) {
            let args = Args::none().text("rule", key.get_ref().as_ref());
            problems.push("config-rule-twice", args, key.span());
        }
        if let Some(level) = level {
            levels.push(RuleLevel { selector, level });
        }
    }
    levels.sort_by_key(|line| line.selector.narrowness());
    levels
}

/// `None` where something is wrong with it, which is then among the problems.
fn allow(text: &str, section: &Section<'_>, problems: &mut Problems) -> Option<Exception> {
    section.refuse_unknown_keys(problems);
    section.require(&["code", "reason"], problems);
    let rule = section.read("code", Value::rule, problems);
    let loan_id = section.read("loan-id", Value::words, problems);
    let reason = section.read("reason", Value::words, problems);
    let until = section.read("until", Value::day, problems);
    let before = text.get(..section.span().start).unwrap_or_default();
    let (code, rule) = rule?;
    Some(Exception {
        code,
        rule,
        loan_id,
        reason: reason?,
        until,
        line: to_u32(before.matches('\n').count()).saturating_add(1),
    })
}

fn test_loans(section: &Section<'_>, problems: &mut Problems) -> TestLoans {
    section.refuse_unknown_keys(problems);
    TestLoans {
        loan_ids: section.read("loan-ids", Value::texts, problems),
        client_ids: section.read("client-ids", Value::texts, problems),
    }
}

fn mis(section: &Section<'_>, problems: &mut Problems) -> Mis {
    section.refuse_unknown_keys(problems);
    Mis {
        loan_id: section.read("loan-id", Value::text, problems),
        client_id: section.read("client-id", Value::text, problems),
        amount: section.read("amount", Value::text, problems),
        principal: section.read("principal", Value::text, problems),
        kiva_only: section.read("kiva-only", Value::truth, problems),
        rows: section.read_section("where", row_filter, problems),
        sum: section.read("sum", Value::truth, problems),
    }
}

fn row_filter(section: &Section<'_>, problems: &mut Problems) -> RowFilter {
    section.refuse_unknown_keys(problems);
    RowFilter {
        column: section.read("column", Value::text, problems),
        equals: section.read("equals", Value::text, problems),
    }
}

fn batch(section: &Section<'_>, problems: &mut Problems) -> Batch {
    section.refuse_unknown_keys(problems);
    Batch {
        size: section.read("size", Value::count, problems),
        max: section.read("max", Value::count, problems),
    }
}

fn apis(section: &Section<'_>, problems: &mut Problems) -> Apis {
    section.refuse_unknown_keys(problems);
    Apis {
        staging: section.read_section("staging", api, problems),
        production: section.read_section("production", api, problems),
    }
}

fn api(section: &Section<'_>, problems: &mut Problems) -> Api {
    section.refuse_unknown_keys(problems);
    Api {
        partner_id: section.read("partner-id", Value::text, problems),
        token_url: section.read("token-url", Value::api_url, problems),
        audience: section.read("audience", Value::text, problems),
        base_url: section.read("base-url", Value::api_url, problems),
        timeout_seconds: section.read("timeout-seconds", Value::count, problems),
    }
}
