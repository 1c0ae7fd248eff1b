//! What holds for every rule, so that nobody has to remember it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use proptest::prelude::*;

use super::testing::{findings_against, outcome, outcome_against, outcome_of_inputs};
use super::{Example, Fixable, Rule, all, amt, bat, col, dup, fmt, ids, tot, tst};
use crate::config::Config;
use crate::engine::Outcome;
use crate::finding::{Arg, Args, FileId, Finding, Safety};
use crate::fix;
use crate::settings::Settings;
use crate::terms::ColumnMode;

const FAMILIES: [(&str, &[&Rule]); 8] = [
    ("amt", amt::RULES),
    ("bat", bat::RULES),
    ("col", col::RULES),
    ("dup", dup::RULES),
    ("fmt", fmt::RULES),
    ("ids", ids::RULES),
    ("tot", tot::RULES),
    ("tst", tst::RULES),
];

#[test]
fn codes_carry_their_family_and_rise() {
    for (family, rules) in FAMILIES {
        for rule in rules {
            let (letters, number) = rule.code.split_at(3);
            assert_eq!(letters, family.to_uppercase(), "{}", rule.code);
            assert!(
                number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()),
                "{}",
                rule.code
            );
        }
        let codes: Vec<&str> = rules.iter().map(|rule| rule.code).collect();
        assert!(codes.is_sorted_by(|left, right| left < right), "{codes:?}");
    }
}

#[test]
fn names_are_kebab_case_and_name_the_defect() {
    let mut names = BTreeSet::new();
    for rule in all() {
        let name = rule.name;
        assert!(names.insert(name), "{name} is taken");
        assert!(
            name.split('-').all(|word| {
                !word.is_empty()
                    && word
                        .bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            }),
            "{name}"
        );
        for prefix in ["use-", "avoid-", "no-", "check-"] {
            assert!(!name.starts_with(prefix), "{name}");
        }
    }
}

#[test]
fn every_rule_file_is_listed_and_named_like_its_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    for (family, rules) in FAMILIES {
        let mut files = BTreeSet::new();
        for entry in fs::read_dir(folder.join(family)).expect("the family has a folder") {
            let path = entry.expect("a folder can be read").path();
            let stem = path
                .file_stem()
                .and_then(|stem| stem.to_str())
                .unwrap_or("");
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a file can be read");
            if text.contains("static RULE: Rule") {
                files.insert(stem.to_owned());
            }
        }
        let names: BTreeSet<String> = rules
            .iter()
            .map(|rule| rule.name.replace('-', "_"))
            .collect();
        assert_eq!(files, names, "{family}");
    }
}

#[test]
fn every_rule_has_its_texts() {
    for rule in all() {
        let bundle = bundle(rule, rule.texts.en);
        let message = bundle
            .get_message(rule.name)
            .unwrap_or_else(|| panic!("{} has no message", rule.code));
        assert!(message.value().is_some(), "{}", rule.code);
        let given: BTreeSet<&str> = message.attributes().map(|text| text.id()).collect();
        let mut wanted = BTreeSet::from(["summary", "what", "why", "help", "excel", "mis"]);
        if rule.fix != Fixable::Never {
            wanted.insert("fix");
        }
        wanted.extend(
            ["related", "example"]
                .into_iter()
                .filter(|text| given.contains(text)),
        );
        assert_eq!(given, wanted, "{}", rule.code);
        assert!(!rule.texts.en.contains('—'), "{}", rule.code);
    }
}

/// Rules that one file under one configuration cannot show: a setting that is missing, a second file. Their own tests
/// hold them.
const SHOWN_ELSEWHERE: [&str; 3] = ["BAT002", "COL005", "DUP005"];

#[test]
fn a_bad_example_breaks_exactly_its_rule_and_a_good_one_none() {
    for rule in all().filter(|rule| !SHOWN_ELSEWHERE.contains(&rule.code)) {
        let bad = codes(rule, rule.example.bad);
        assert_eq!(bad, BTreeSet::from([rule.code]), "{} bad", rule.code);
        let good = codes(rule, rule.example.good);
        assert_eq!(good, BTreeSet::new(), "{} good", rule.code);
    }
}

#[test]
fn a_fix_is_what_its_rule_promises_and_turns_bad_into_clean() {
    for rule in all() {
        let outcome = run(&rule.example, rule.example.bad);
        let fixes = || {
            outcome
                .findings
                .iter()
                .filter_map(|finding| finding.fix.as_ref())
        };
        let promised = match rule.fix {
            Fixable::Never => fixes().next().is_none(),
            Fixable::Safe => fixes().any(|fix| fix.safety == Safety::Safe),
            Fixable::Unsafe => fixes().any(|fix| fix.safety == Safety::Unsafe),
            Fixable::Either => fixes().next().is_some(),
        };
        assert!(promised, "{}", rule.code);
        if rule.fix == Fixable::Never || fixes().any(|fix| fix.transform.is_some()) {
            continue;
        }
        let edits: Vec<_> = fixes().flat_map(|fix| fix.edits.clone()).collect();
        let text = outcome.files[0].source.text();
        let mended = codes(rule, &fix::apply(text, &edits));
        assert_eq!(mended, BTreeSet::new(), "{} fixed", rule.code);
    }
}

/// Ids that look damaged, each with the rule that says so.
const DAMAGED: [(&str, &str); 10] = [
    ("IDS002", "LN 0012"),
    ("IDS004", "1.04297E+06"),
    ("IDS005", "1042971.0"),
    ("IDS008", "KЕ-12"),
    ("IDS009", "999999"),
    ("IDS010", "'00123"),
    ("IDS012", "12-Mar"),
    ("TST005", "1042970"),
    ("TST006", "DEMO-1"),
    ("IDS006", "88011"),
];

/// Whether a rule speaks about an id among ten others, in a report held against reference data that have these ids.
fn speaks(code: &str, id: &str, flag: &str, known: &[&str]) -> bool {
    let neighbours: Vec<String> = (1..=10)
        .map(|number| format!("{:09}", 88000 + number))
        .collect();
    let mut ids: Vec<&str> = neighbours.iter().map(String::as_str).collect();
    let report = [&*ids, &[id]].concat().join(",25.00\n");
    ids.extend_from_slice(known);
    let rows = ids.join(",25.00\n");
    let (file, header) = match flag {
        "--mis" => ("ledger.csv", "Loan No,Principal Paid\n"),
        _ => ("loans.csv", "internal_loan_id,loan_local_price\n"),
    };
    let (report, book) = (
        format!("loan_id,amount\n{report},25.00\n"),
        format!("{header}{rows},25.00\n"),
    );
    let outcome = outcome_against(&report, &[(flag, file, &book)], "");
    let mut said = outcome.findings.iter();
    said.any(|finding| finding.rule.code == code && finding.place.file == Some(FileId(0)))
}

#[test]
fn an_id_that_kiva_has_exactly_so_is_right() {
    for (code, id) in DAMAGED {
        assert!(!speaks(code, id, "--loans", &[id]), "{code}");
        let is_left_to_the_list = code == "IDS006";
        assert_eq!(
            speaks(code, id, "--loans", &["1"]),
            !is_left_to_the_list,
            "{code}"
        );
    }
    for id in [" LN 0012", "LN 0012\u{a0}"] {
        assert!(speaks("IDS002", id, "--loans", &["LN 0012"]), "{id:?}");
    }
}

#[test]
fn the_ledger_proves_only_what_no_spreadsheet_can_have_damaged() {
    for (code, id) in DAMAGED {
        let is_proven = ["IDS009", "TST005", "TST006"].contains(&code);
        assert_eq!(speaks(code, id, "--mis", &[id]), !is_proven, "{code}");
    }
}

#[test]
fn ids_that_kiva_has_both_are_no_near_duplicates() {
    let report = "loan_id,amount\nKE-001,25.00\nke001,12.50\n";
    let found = |ids: &str| {
        let rows = ids.replace(' ', ",payingBack\n");
        let list = format!("internal_loan_id,status\n{rows},payingBack\n");
        findings_against(report, &[("--loans", "loans.csv", &list)], "").contains("DUP004")
    };
    assert!(!found("KE-001 ke001"));
    assert!(found("KE-001"));
}

#[test]
fn every_text_finds_the_values_that_it_names() {
    for rule in all() {
        let findings = run(&rule.example, rule.example.bad).findings;
        let texts = &rule.texts;
        for (language, source) in [("en", texts.en), ("es", texts.es), ("fr", texts.fr)] {
            let bundle = bundle(rule, source);
            for finding in &findings {
                finds_its_values(finding, rule, language, &bundle);
            }
        }
    }
}

fn finds_its_values(
    finding: &Finding,
    rule: &Rule,
    language: &str,
    bundle: &FluentBundle<FluentResource>,
) {
    let message = bundle
        .get_message(rule.name)
        .unwrap_or_else(|| panic!("{} has no message in {language}", rule.code));
    let hidden = finding.args.iter().any(|(_, arg)| match arg {
        Arg::Id(text) | Arg::Text(text) => text.contains(char::is_control),
        Arg::Case(_) | Arg::Number(_) => false,
    });
    assert!(!hidden, "{} shows a control character", rule.code);
    let args = fluent_args(&finding.args);
    let attributes = message.attributes().filter(|text| match text.id() {
        "fix" => finding.fix.is_some(),
        "related" => !finding.related.is_empty(),
        _ => true,
    });
    let attributes = attributes.map(|text| text.value());
    for pattern in message.value().into_iter().chain(attributes) {
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        assert!(
            errors.is_empty(),
            "{} in {language}: {text} {errors:?}",
            rule.code
        );
        assert!(!text.is_empty(), "{} in {language}", rule.code);
    }
}

/// Ids as they come, with what keyboards and spreadsheets do to them.
fn written_ids() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,18}",
        "[A-Z]{2}-[0-9]{1,4}",
        "[ \t\u{a0}\u{200b}'\"=A1+КЕ０.,E0n/a-]{0,8}",
        "(MAR|Mar|12)[-/ ](12|24|Mar)([-/](2024|12))?",
        "n/a|sin dato|0|999999|123456|88|1\\.04E\\+11|8801\\.0|#N/A|\u{1}88",
    ]
}

/// Amounts as they come, from many countries and programs.
fn written_amounts() -> impl Strategy<Value = String> {
    prop_oneof![
        "[0-9]{1,6}(\\.[0-9]{0,6})?",
        "[0-9]{1,3}[.,' \u{a0}][0-9]{3}([.,][0-9]{2,3})?",
        "[-+( ]?(KES |\\$)?[0-9٠-٩]{1,4}([.,٫][0-9٠-٩]{1,3})?(E[+-]?[0-9]{1,2})?[ )]?( USh|€)?",
        "[0-9.,E+ -]{0,10}",
        "[0-9]{26,31}",
        "(25|-3)[.,](0{10,14}|9{10,14})[0-9]{1,3}",
    ]
}

proptest! {
    #[test]
    fn safe_fixes_leave_the_sum_and_nothing_to_fix_safely(
        rows in proptest::collection::vec((written_ids(), written_ids(), written_amounts()), 1..7)
    ) {
        let settings = Settings {
            column_mode: Some(ColumnMode::Three),
            ..Settings::default()
        };
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let mut csv = String::from("loan_id,client_id,amount\n");
        let mut json = Vec::new();
        for (loan, client, amount) in &rows {
            csv += &[quoted(loan), quoted(client), quoted(amount)].join(",");
            csv.push('\n');
            json.push(serde_json::json!({ "loan_id": loan, "client_id": client, "amount": amount }));
        }
        let json = serde_json::json!({ "repayments": json }).to_string();
        for (file, text) in [("r.csv", csv), ("r.json", json)] {
            let before = outcome(file, &text, &settings);
            let edits: Vec<_> = before
                .findings
                .iter()
                .filter_map(|finding| finding.fix.as_ref())
                .filter(|fix| fix.safety == Safety::Safe)
                .flat_map(|fix| fix.edits.clone())
                .collect();
            let fixed = fix::apply(text.as_bytes(), &edits);
            let after = outcome(file, &fixed, &settings);
            let left: Vec<&str> = after
                .findings
                .iter()
                .filter(|finding| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe))
                .map(|finding| finding.rule.code)
                .collect();
            let fixed = String::from_utf8_lossy(&fixed);
            prop_assert!(left.is_empty(), "{left:?}\n{text}\n{fixed}");
            prop_assert!(before.summary.total == after.summary.total, "{text}\n{fixed}");
        }
    }
}

#[test]
fn the_catalogue_changes_only_on_purpose() {
    let rows: Vec<String> = all().map(row).collect();
    insta::assert_snapshot!(rows.join("\n"));
}

fn row(rule: &Rule) -> String {
    let severity = rule.severity.as_str();
    let fix = match rule.fix {
        Fixable::Never => "never",
        Fixable::Safe => "safe",
        Fixable::Unsafe => "unsafe",
        Fixable::Either => "either",
    };
    let rank = match &rule.check {
        super::Check::Cell(check) => format!(" rank {}", check.rank),
        _ => String::new(),
    };
    format!("{} {} {severity} {fix}{rank}", rule.code, rule.name)
}

fn bundle(rule: &Rule, source: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(source.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", rule.code));
    let mut bundle = FluentBundle::default();
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .unwrap_or_else(|errors| panic!("{}: {errors:?}", rule.code));
    bundle
}

fn fluent_args(args: &Args) -> FluentArgs<'static> {
    let mut given = FluentArgs::new();
    for (name, arg) in args.iter() {
        match arg {
            Arg::Id(text) | Arg::Text(text) => given.set(name, text.clone()),
            Arg::Case(word) => given.set(name, *word),
            Arg::Number(number) => given.set(name, *number),
        }
    }
    given
}

fn run(example: &Example, bytes: &[u8]) -> Outcome {
    outcome_of_inputs(example.inputs(bytes), &settings(example.config))
}

fn settings(config: &str) -> Settings {
    let mut settings = Settings::default();
    Config::parse(config)
        .expect("an example's configuration is right")
        .apply(&mut settings);
    settings
}

/// The codes that an example shows. Without a configured mode every file gets COL005, which is then no one's fault.
fn codes(rule: &Rule, bytes: &[u8]) -> BTreeSet<&'static str> {
    run(&rule.example, bytes)
        .findings
        .iter()
        .map(|finding| finding.rule.code)
        .filter(|code| *code != "COL005" || rule.code == "COL005")
        .collect()
}
