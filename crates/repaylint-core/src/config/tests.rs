//! What the configuration file means, and what is said where it means nothing.

use std::collections::BTreeSet;

use iso_currency::Currency;
use serde_json::Value;

use super::{Config, Problem, SCHEMA, keys};
use crate::finding::{Arg, Severity};
use crate::known::Exception;
use crate::rules;
use crate::settings::Settings;
use crate::terms::{Basis, ColumnMode};

/// Every key there is, as the documentation shows them.
const EVERYTHING: &str = r#"
column-mode = "three"
basis = "cumulative"
currency = ["KHR", "USD"]
partial = false
header = true
lang = "es"
max-amount = "500000"
test-id-patterns = ["QA-.*"]
[ids]
loan = "KE-[0-9]{7}"
client = "[0-9]{6}"
loan-unique = false
[rules]
AMT002 = "off"
[[allow]]
code = "TOT006"
loan-id = "KE-0001234"
reason = "written off, confirmed by the portfolio manager"
until = "2026-12-31"
[test-loans]
loan-ids = ["KE-0000001"]
client-ids = ["000001"]
[mis]
loan-id = "Numero de prestamo"
client-id = "Codigo cliente"
amount = "Capital pagado"
principal = "Monto"
kiva-only = false
where = { column = "Fund", equals = "Kiva" }
sum = false
[batch]
size = 250
max = 300
[api.staging]
partner-id = "0"
token-url = "https://localhost/token"
audience = "https://localhost"
base-url = "https://localhost"
timeout-seconds = 60
[api.production]
partner-id = "0"
"#;

fn settings(text: &str) -> Settings {
    let mut settings = Settings::default();
    match Config::parse(text) {
        Ok(config) => config.apply(&mut settings),
        Err(problems) => panic!("{}", lines(text, &problems)),
    }
    settings
}

/// `key "text at its place" name=value …` a line.
fn problems(text: &str) -> String {
    match Config::parse(text) {
        Ok(_) => String::new(),
        Err(problems) => lines(text, &problems),
    }
}

fn lines(text: &str, problems: &[Problem]) -> String {
    let line = |problem: &Problem| {
        let place = text.get(problem.span.range()).expect("a place in the text");
        let args: String = problem.args.iter().map(arg).collect();
        let suggestion = problem.suggestion.as_ref();
        let suggestion = suggestion.map_or(String::new(), |word| format!(" -> {word}"));
        format!("{} {place:?}{args}{suggestion}", problem.key)
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn arg((name, arg): (&str, &Arg)) -> String {
    match arg {
        Arg::Text(value) | Arg::Id(value) => format!(" {name}={value:?}"),
        Arg::Case(case) => format!(" {name}={case}"),
        Arg::Number(number) => format!(" {name}={number}"),
    }
}

#[test]
fn every_key_of_the_documentation_is_accepted() {
    let config = Config::parse(EVERYTHING).expect("no problem");
    assert_eq!(config.lang, Some("es"));
    assert_eq!(config.test_id_patterns.len(), 1);
    assert_eq!(config.allow.len(), 1);
    assert_eq!(config.test_loans.client_ids, ["000001"]);
    assert_eq!(config.mis.rows.equals.as_deref(), Some("Kiva"));
    assert_eq!(config.batch.size, Some(250));
    assert_eq!(config.api.staging.timeout_seconds, Some(60));
    assert_eq!(config.api.production.partner_id.as_deref(), Some("0"));
}

#[test]
fn an_address_of_the_api_is_https_or_this_computer() {
    let token_url = |url: &str| problems(&format!("[api.staging]\ntoken-url = \"{url}\""));
    insta::assert_snapshot!(token_url("http://127.0.0.1:8080/oauth/token"), @"");
    insta::assert_snapshot!(token_url("http://api.example.org"), @r#"config-bad-url "\"http://api.example.org\"" key="api.staging.token-url" value="http://api.example.org" case=plain-http"#);
    insta::assert_snapshot!(token_url("https://me:word@api.example.org"), @r#"config-bad-url "\"https://me:word@api.example.org\"" key="api.staging.token-url" value="" case=user"#);
    insta::assert_snapshot!(token_url("ftp://me:word@api.example.org"), @r#"config-bad-url "\"ftp://me:word@api.example.org\"" key="api.staging.token-url" value="" case=scheme"#);
}

#[test]
fn an_empty_file_changes_nothing() {
    assert_eq!(
        format!("{:?}", settings("")),
        format!("{:?}", Settings::default())
    );
}

#[test]
fn the_file_fills_the_settings() {
    let settings = settings(EVERYTHING);
    assert_eq!(settings.column_mode, Some(ColumnMode::Three));
    assert_eq!(settings.basis, Some(Basis::Cumulative));
    let codes: Vec<_> = settings.currencies.iter().map(Currency::code).collect();
    assert_eq!(codes, ["KHR", "USD"]);
    assert_eq!(settings.header, Some(true));
    assert_eq!(settings.max_amount, Some(500_000.into()));
    assert_eq!((settings.batch_size(), settings.batch_max), (250, 300));
    let loan = settings.ids.loan.expect("a pattern");
    assert!(loan.is_match("KE-0001234") && !loan.is_match("KE-00012345"));
}

#[test]
fn an_amount_is_exact_and_its_fraction_stands_in_quotes() {
    let amount = |text| settings(text).max_amount.map(|amount| amount.to_string());
    assert_eq!(amount("max-amount = \"0.10\""), Some("0.10".to_owned()));
    assert_eq!(amount("max-amount = 500_000"), Some("500000".to_owned()));
    insta::assert_snapshot!(problems("max-amount = 500.10"), @r#"config-amount-unquoted "500.10" key="max-amount" value="500.10""#);
    insta::assert_snapshot!(problems("max-amount = \"500,000\""), @r#"config-bad-amount "\"500,000\"" key="max-amount" value="500,000""#);
    insta::assert_snapshot!(problems("max-amount = 0"), @r#"config-bad-amount "0" key="max-amount" value="0""#);
    insta::assert_snapshot!(problems("max-amount = \"1_000\""), @r#"config-bad-amount "\"1_000\"" key="max-amount" value="1_000""#);
}

#[test]
fn one_currency_needs_no_list_and_the_same_twice_is_one() {
    assert_eq!(settings("currency = \"kes\"").currencies.len(), 1);
    assert_eq!(
        settings("currency = [\"KES\", \"KES\"]").currencies.len(),
        1
    );
    insta::assert_snapshot!(problems("currency = [\"KES\", \"KSH\", 3]"), @r#"
    config-unknown-currency "\"KSH\"" key="currency" value="KSH"
    config-wrong-type "3" key="currency" expected=text
    "#);
}

#[test]
fn what_is_said_of_a_rule_wins_over_what_is_said_of_its_family() {
    let comma = rules::find("AMT002").expect("a rule");
    let level = |text| settings(text).levels.apply(comma, Severity::Error);
    assert_eq!(level("[rules]\nAMT = \"off\""), None);
    let narrow = Some(Severity::Info);
    assert_eq!(level("[rules]\nAMT = \"off\"\nAMT002 = \"info\""), narrow);
    assert_eq!(
        level("[rules]\ndecimal-comma = \"info\"\nall = \"off\""),
        narrow
    );
    assert_eq!(level("[rules]\nFMT = \"off\""), Some(Severity::Error));
}

#[test]
fn rules_of_later_versions_are_no_mistake() {
    assert_eq!(problems("[rules]\nTST = \"off\"\nTOT006 = \"info\""), "");
}

#[test]
fn rules_that_no_version_has_are_refused() {
    insta::assert_snapshot!(problems("[rules]\nAMT02 = \"of\"\ndecimal-coma = \"off\"\nweather = 1"), @r#"
    config-unknown-rule "AMT02" rule="AMT02" -> AMT002
    config-unknown-rule "decimal-coma" rule="decimal-coma" -> decimal-comma
    config-unknown-rule "weather" rule="weather"
    "#);
}

#[test]
fn a_setting_under_the_heading_of_the_rules_is_told_where_it_belongs() {
    insta::assert_snapshot!(problems("[rules]\nAMT = \"off\"\npartial = true\nprincipal = \"Monto\""), @r#"
    config-misplaced-key "partial" key="partial" home="" case=top
    config-misplaced-key "principal" key="principal" home="mis" case=section
    "#);
}

#[test]
fn a_rule_named_twice_is_refused() {
    insta::assert_snapshot!(problems("[rules]\nAMT002 = \"off\"\ndecimal-comma = \"info\""), @r#"config-rule-twice "decimal-comma" rule="decimal-comma""#);
}

#[test]
fn all_problems_are_told_at_once_in_order_of_place() {
    let text = r#"colum-mode = "three"
basis = "Cumulative"
partial = "no"
weather = 1
[ids]
loan = "KE-("
lang = "es"
[batch]
max = 0
[mis]
where = "Fund = Kiva"
[[allow]]
until = "31.12.2026"
[api.test]
"#;
    insta::assert_snapshot!(problems(text), @r#"
    config-unknown-key "colum-mode" key="colum-mode" section="" case=top known="column-mode, basis, currency, partial, header, lang, max-amount, test-id-patterns, ids, rules, allow, test-loans, mis, batch, api" -> column-mode
    config-bad-value "\"Cumulative\"" key="basis" value="Cumulative" allowed="cumulative, outstanding, period" -> cumulative
    config-wrong-type "\"no\"" key="partial" expected=truth
    config-unknown-key "weather" key="weather" section="" case=top known="column-mode, basis, currency, partial, header, lang, max-amount, test-id-patterns, ids, rules, allow, test-loans, mis, batch, api"
    config-bad-regex "\"KE-(\"" key="ids.loan" value="KE-(" detail="unclosed group"
    config-misplaced-key "lang" key="lang" home="" case=top
    config-bad-number "0" key="batch.max" value="0"
    config-wrong-type "\"Fund = Kiva\"" key="mis.where" expected=section
    config-missing-key "[[allow]]" key="code" section="allow"
    config-missing-key "[[allow]]" key="reason" section="allow"
    config-bad-day "\"31.12.2026\"" key="allow.until" value="31.12.2026"
    config-unknown-key "test" key="test" section="api" case=section known="staging, production"
    "#);
}

/// The exceptions of a good file: `line code loan until`.
fn exceptions(text: &str) -> Vec<String> {
    let shown = |exception: &Exception| {
        let until = exception.until.map(|date| date.to_string());
        let Exception {
            line,
            code,
            loan_id,
            ..
        } = exception;
        format!("{line} {code} {loan_id:?} {until:?}")
    };
    settings(text).exceptions.iter().map(shown).collect()
}

#[test]
fn an_exception_is_from_one_rule_and_has_a_reason() {
    let text = "basis = \"period\"\n\n[[allow]]\ncode = \"decimal-comma\"\nreason = \" known \"\n\
                [[allow]]\ncode = \"tot006\"\nloan-id = \" KE-1 \"\nreason = \"known\"\nuntil = \"2026-02-28\"\n";
    insta::assert_snapshot!(exceptions(text).join("\n"), @r#"
    3 AMT002 None None
    6 TOT006 Some("KE-1") Some("2026-02-28")
    "#);
    assert_eq!(settings(text).exceptions[0].reason, "known");
    let allow = |lines: &str| problems(&format!("[[allow]]\n{lines}"));
    insta::assert_snapshot!(allow("code = \"AMT\"\nreason = \"known\""), @r#"config-several-rules "\"AMT\"" key="allow.code" value="AMT""#);
    insta::assert_snapshot!(allow("code = \"TOT\"\nreason = \"known\""), @r#"config-several-rules "\"TOT\"" key="allow.code" value="TOT""#);
    insta::assert_snapshot!(allow("code = \"all\"\nreason = \"known\""), @r#"config-several-rules "\"all\"" key="allow.code" value="all""#);
    insta::assert_snapshot!(allow("code = \"AMT999\"\nreason = \"known\""), @r#"config-unknown-rule "\"AMT999\"" rule="AMT999""#);
    insta::assert_snapshot!(allow("code = \"AMT002\"\nreason = \" \""), @r#"config-empty-text "\" \"" key="allow.reason""#);
    insta::assert_snapshot!(allow("code = \"AMT002\"\nloan-id = \"\"\nreason = \"known\""), @r#"config-empty-text "\"\"" key="allow.loan-id""#);
    insta::assert_snapshot!(allow("loan-id = \"KE-1\""), @r#"
    config-missing-key "[[allow]]" key="code" section="allow"
    config-missing-key "[[allow]]" key="reason" section="allow"
    "#);
    insta::assert_snapshot!(allow("code = \"AMT002\"\nreason = \"known\"\nuntil = \"2026-02-29\""), @r#"config-bad-day "\"2026-02-29\"" key="allow.until" value="2026-02-29""#);
}

#[test]
fn a_hostile_pattern_is_refused() {
    assert!(problems(r"ids.loan = '(?:\w{100}){100}'").starts_with("config-regex-too-large"));
}

#[test]
fn patterns_beyond_number_are_refused() {
    let patterns = |count| format!("test-id-patterns = {:?}", vec!["QA"; count]);
    assert_eq!(problems(&patterns(100)), "");
    assert!(problems(&patterns(101)).starts_with("config-too-many"));
}

#[test]
fn broken_syntax_is_told_once_a_line_and_nothing_else_is_judged() {
    insta::assert_snapshot!(problems("basis = cumulative\nweather = 1\npartial = True\n"), @r#"
    config-syntax "cumulative" case=bare-word detail="string values must be quoted, expected literal string"
    config-syntax "True" case=bare-word detail="invalid boolean, expected `true`"
    "#);
    insta::assert_snapshot!(problems("loan = \"KE-\\d{7}\"\n"), @r#"config-syntax "\\" case=backslash detail="missing escaped value, expected `b`, `e`, `f`, `n`, `r`, `\\`, `\"`, `x`, `u`, `U`""#);
    insta::assert_snapshot!(problems("basis = \"period\"\nbasis = \"period\"\n"), @r#"config-syntax "basis" case=key-twice detail="duplicate key""#);
    insta::assert_snapshot!(problems("[ids\nloan = \"x\"\n"), @r#"config-syntax "" case=other detail="unclosed table, expected `]`""#);
    insta::assert_snapshot!(problems("lang = “es”\n"), @r#"config-syntax "“es”" case=bare-word detail="string values must be quoted, expected literal string""#);
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert!(settings("\u{feff}partial = true").partial);
    insta::assert_snapshot!(problems("\u{feff}partial = 1"), @r#"config-wrong-type "1" key="partial" expected=truth"#);
}

#[test]
fn each_key_is_read_by_its_section_and_none_takes_a_date() {
    for (section, key) in all_keys() {
        let text = match section.as_str() {
            "" => format!("{key} = 2026-12-31"),
            "allow" => {
                let needed = [
                    ("code", "code = 'AMT001'\n"),
                    ("reason", "reason = 'known'\n"),
                ];
                let others = needed.iter().filter(|(name, _)| *name != key);
                let others: String = others.map(|(_, line)| *line).collect();
                format!("[[allow]]\n{others}{key} = 2026-12-31")
            }
            _ => format!("[{section}]\n{key} = 2026-12-31"),
        };
        let problems = problems(&text);
        assert!(
            problems.starts_with("config-wrong-type \"2026-12-31\""),
            "{text}: {problems}"
        );
        assert_eq!(problems.lines().count(), 1, "{text}: {problems}");
    }
}

fn all_keys() -> BTreeSet<(String, String)> {
    keys::SECTIONS
        .iter()
        .flat_map(|(section, keys)| {
            keys.iter()
                .map(move |key| (section.to_string(), key.to_string()))
        })
        .collect()
}

#[test]
fn the_schema_has_the_keys_that_are_read() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let mut found = BTreeSet::new();
    collect(&schema, &schema, "", &mut found);
    assert_eq!(found, all_keys());
}

fn collect(root: &Value, node: &Value, section: &str, found: &mut BTreeSet<(String, String)>) {
    let node = match node.get("$ref").and_then(Value::as_str) {
        Some(target) => root
            .pointer(target.trim_start_matches('#'))
            .expect("a target"),
        None => node.get("items").unwrap_or(node),
    };
    let Some(properties) = node.get("properties").and_then(Value::as_object) else {
        return;
    };
    assert_eq!(node["additionalProperties"], false, "{section}");
    for (key, value) in properties {
        found.insert((section.to_owned(), key.clone()));
        let inner = if section.is_empty() {
            key.clone()
        } else {
            format!("{section}.{key}")
        };
        collect(root, value, &inner, found);
    }
}

#[test]
fn the_schema_agrees_with_the_reader() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let samples = [
        EVERYTHING,
        "",
        "currency = \"KES\"",
        "currency = 404",
        "max-amount = 5.5",
        "max-amount = \"5.5\"",
        "max-amount = \"5,5\"",
        "max-amount = 0",
        "column-mode = \"mixed\"",
        "lang = \"pt\"",
        "partial = \"true\"",
        "rules = { AMT = \"fatal\" }",
        "rules = { AMT = \"info\" }",
        "allow = { code = \"AMT002\" }",
        "[[allow]]\ncode = \"AMT002\"\nreason = \"known\"",
        "[[allow]]\ncode = \"AMT002\"\nreason = \" \"",
        "[[allow]]\nreason = \"known\"",
        "[[allow]]\ncode = \"AMT002\"\nloan-id = \"\"\nreason = \"known\"",
        "batch = { max = 0 }",
        "api.staging.timeout = 5",
    ];
    for text in samples {
        let value: Value = toml::from_str(text).expect("TOML");
        assert_eq!(
            validator.is_valid(&value),
            problems(text).is_empty(),
            "{text}"
        );
    }
}

#[test]
fn the_published_schema_is_the_embedded_one() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/config.schema.json"
    );
    let published = std::fs::read_to_string(path).expect("schemas/config.schema.json");
    assert_eq!(
        published.replace("\r\n", "\n"),
        SCHEMA.replace("\r\n", "\n")
    );
}

proptest::proptest! {
    #[test]
    fn whatever_the_file_holds_the_problems_stand_inside_it(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "ids", "loan", "currency", "max-amount", "rules", "AMT", "where", "[", "]", "[[", "]]", "=", ".",
                "{", "}", "\"", "'", ",", "\n", " ", "\\", "1", "1.5", "true", "é", "“", "\u{feff}", "\r", "(",
            ]),
            0..40,
        ),
    ) {
        let text = pieces.concat();
        if let Err(problems) = Config::parse(&text) {
            for problem in problems {
                proptest::prop_assert!(text.get(problem.span.range()).is_some(), "{problem:?}");
            }
        }
    }
}
