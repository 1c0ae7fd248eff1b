//! The formats for services, on the shared set of findings: each against its schema or by an independent reader.

use repaylint_core::config::Config;
use repaylint_core::engine::check;
use repaylint_core::finding::{Finding, Place, Severity};
use repaylint_core::known::{Exception, ExceptionState, ExceptionUse};
use repaylint_core::rules;
use repaylint_core::settings::{Levels, Settings};
use roxmltree::Document;
use serde_json::Value;

use crate::testing::{COMMA, COUNT, DUPLICATE, Run, sample};

/// What GitLab documents that every entry must have.
const CODE_QUALITY: &str = r#"{
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": { "type": "string", "minLength": 1 },
            "check_name": { "type": "string", "minLength": 1 },
            "fingerprint": { "type": "string", "minLength": 1 },
            "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": { "type": "string", "pattern": "^[^./]" },
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": { "begin": { "type": "integer", "minimum": 1 } }
                    }
                }
            }
        }
    }
}"#;

/// The published schema, with one pattern mended that is no regular expression.
fn sarif() -> String {
    let schema = include_str!("schemas/sarif-2.1.0.schema.json");
    assert!(schema.contains("{2}]?$"));
    schema.replace("{2}]?$", "{2}$")
}

fn json(run: &Run, format: &str) -> Value {
    serde_json::from_str(&run.render(format, |_| {})).unwrap()
}

fn assert_valid(schema: &str, instances: &[Value]) {
    let schema = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for instance in instances {
        let errors: Vec<String> = validator
            .iter_errors(instance)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

/// The shared findings, a workbook and a clean report.
fn few() -> [Run; 3] {
    let workbook = rules::find("FMT017").unwrap().example.bad;
    let mut cells = Run::of(&[("report.xlsx", workbook)]);
    cells.add(Finding::new(&COMMA, cells.place(0, "12.5", 0)));
    let clean = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    [sample(), cells, clean]
}

/// These, and every rule's own example.
fn runs() -> Vec<Run> {
    let examples = rules::all().map(|rule| {
        let mut settings = Settings::default();
        let config = Config::parse(rule.example.config).unwrap();
        config.apply(&mut settings);
        let input = rule.example.inputs(rule.example.bad);
        Run {
            outcome: check(input, &settings, &()).unwrap(),
        }
    });
    few().into_iter().chain(examples).collect()
}

/// A report with so many findings.
fn many(findings: usize) -> Run {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,\"12,50\"\n")]);
    let place = run.place(0, "12,50", 0);
    let commas = std::iter::repeat_with(|| Finding::new(&COMMA, place));
    run.outcome.findings = commas.take(findings).collect();
    run.add(Finding::new(&COUNT, Place::default()).severity(Severity::Error));
    run
}

#[test]
fn sarif_is_as_the_standard_wants_it() {
    let logs: Vec<_> = runs().iter().map(|run| json(run, "sarif")).collect();
    assert_valid(&sarif(), &logs);
    let bad = serde_json::json!({ "version": "2.1.0", "runs": [{ "results": [] }] });
    let schema = serde_json::from_str(&sarif()).unwrap();
    assert!(!jsonschema::validator_for(&schema).unwrap().is_valid(&bad));
}

#[test]
fn sarif_of_the_shared_findings() {
    let log = json(&sample(), "sarif").to_string();
    let log = log.replace(env!("CARGO_PKG_VERSION"), "[version]");
    // An object a line, only to be read more easily.
    insta::assert_snapshot!(log.replace("},{", "},\n{"));
}

#[test]
fn every_result_of_sarif_has_a_file_and_its_rule() {
    for run in runs() {
        let log = json(&run, "sarif");
        let run = &log["runs"][0];
        for result in run["results"].as_array().unwrap() {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(
                run["tool"]["driver"]["rules"][index]["id"],
                result["ruleId"]
            );
            let place = &result["locations"][0]["physicalLocation"]["artifactLocation"];
            let index = usize::try_from(place["index"].as_u64().unwrap()).unwrap();
            assert_eq!(run["artifacts"][index]["location"], *place);
        }
    }
}

#[test]
fn a_cell_of_a_workbook_is_named_and_is_no_place_in_a_text() {
    let [_, cells, _] = few();
    let log = json(&cells, "sarif");
    let location = &log["runs"][0]["results"][0]["locations"][0];
    assert!(location["physicalLocation"].get("region").is_none());
    let cell = &location["logicalLocations"][0];
    assert_eq!(cell["fullyQualifiedName"], "Sheet1!B3");
    assert_eq!(cell["name"], "B3");
    let issue = &json(&cells, "gitlab")[0];
    assert_eq!(issue["location"]["lines"]["begin"], 3);
    let text = issue["description"].as_str().unwrap();
    assert!(text.starts_with("Sheet1!B3: The amount"), "{text}");
    let command = cells.render("github", |_| {});
    assert!(command.contains("file=report.xlsx,title="), "{command}");
    assert!(command.contains("::Sheet1!B3: The amount"), "{command}");
}

#[test]
fn regions_of_sarif_name_the_very_characters_and_bytes() {
    let text = "\u{feff}loan_id,amount\r\nñ1,\"12,50\"\r\n";
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    run.add(Finding::new(&COMMA, run.place(0, "12,50", 0)));
    let log = json(&run, "sarif");
    let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        region.to_string(),
        r#"{"byteLength":5,"byteOffset":24,"endColumn":10,"endLine":2,"startColumn":5,"startLine":2}"#
    );
}

#[test]
fn sarif_holds_no_more_than_github_takes_and_says_so() {
    let log = json(&many(25_009), "sarif");
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 25_000);
    assert_eq!(
        results[0]["ruleId"], "TOT002",
        "what is about the run comes first"
    );
    let said = &run["invocations"][0]["toolExecutionNotifications"][0];
    let text = said["message"]["text"].as_str().unwrap();
    assert!(text.starts_with("10 findings were left out"), "{text}");
    let few = json(&many(9), "sarif");
    let said = &few["runs"][0]["invocations"][0]["toolExecutionNotifications"];
    assert_eq!(said, &serde_json::json!([]));
}

#[test]
fn the_most_severe_results_come_first() {
    for run in few() {
        let log = json(&run, "sarif");
        let results = log["runs"][0]["results"].as_array().unwrap();
        let rank = |result: &Value| match result["level"].as_str().unwrap() {
            "error" => 0,
            "warning" => 1,
            _ => 2,
        };
        assert!(results.iter().map(rank).is_sorted());
    }
}

#[test]
fn where_ids_are_hidden_sarif_offers_no_fix_that_writes_one() {
    let log = sample().render("sarif", |options| options.redact = true);
    let log: Value = serde_json::from_str(&log).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let fix_of = |code: &str| {
        let result = results.iter().find(|result| result["ruleId"] == code);
        result.unwrap().get("fixes")
    };
    assert!(fix_of("IDS002").is_none());
    assert!(fix_of("AMT002").is_some());
}

#[test]
fn gitlab_gets_what_it_wants() {
    let reports: Vec<_> = runs().iter().map(|run| json(run, "gitlab")).collect();
    assert_valid(CODE_QUALITY, &reports);
    insta::assert_snapshot!(
        json(&sample(), "gitlab")
            .to_string()
            .replace("},{", "},\n{")
    );
}

#[test]
fn fingerprints_are_the_same_for_all_services_and_differ_within_a_run() {
    for run in runs() {
        let issues = json(&run, "gitlab");
        let issues = issues.as_array().unwrap().iter();
        let mut ours: Vec<_> = issues
            .map(|issue| issue["fingerprint"].to_string())
            .collect();
        let log = json(&run, "sarif");
        let results = log["runs"][0]["results"].as_array().unwrap().iter();
        let mut theirs: Vec<_> = results
            .map(|result| result["partialFingerprints"]["primaryLocationLineHash"].to_string())
            .collect();
        ours.sort();
        theirs.sort();
        assert_eq!(ours, theirs);
        ours.dedup();
        assert_eq!(ours.len(), theirs.len());
    }
}

#[test]
fn jsonl_is_the_json_report_in_lines() {
    for run in runs() {
        let mut report = json(&run, "json");
        let findings = report.as_object_mut().unwrap().remove("findings").unwrap();
        let text = run.render("jsonl", |_| {});
        let lines: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let (last, lines) = lines.split_last().unwrap();
        assert_eq!(last, &report);
        assert_eq!(findings.as_array().unwrap(), lines);
    }
}

#[test]
fn github_shows_each_finding_while_there_are_few() {
    insta::assert_snapshot!(sample().render("github", |_| {}));
    assert_eq!(many(9).render("github", |_| {}).lines().count(), 10);
}

#[test]
fn github_shows_each_cause_once_where_there_are_many() {
    let shown = many(50).render("github", |_| {});
    let lines: Vec<_> = shown.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].starts_with("::error title=TOT002 "), "{shown}");
    assert!(lines[1].ends_with("There are 49 more like it."), "{shown}");
}

#[test]
fn github_counts_the_causes_that_it_would_not_show() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    for rule in rules::all().take(15) {
        let place = Place::whole_file(run.outcome.files[0].id);
        run.add(Finding::new(rule, place).severity(Severity::Error));
    }
    let shown = run.render("github", |_| {});
    assert_eq!(shown.lines().count(), 10);
    let last = shown.lines().last().unwrap();
    assert!(
        last.starts_with("::error title=repaylint::And 6 more findings: 1 "),
        "{last}"
    );
}

/// A test case: its name, and what came of it.
fn cases(text: &str) -> Vec<(String, Option<String>)> {
    let document = Document::parse(text).unwrap();
    let suite = document.root_element().first_element_child().unwrap();
    let cases: Vec<_> = suite
        .children()
        .filter(roxmltree::Node::is_element)
        .map(|case| {
            let name = case.attribute("name").unwrap().to_owned();
            let state = case.first_element_child();
            (name, state.map(|state| state.tag_name().name().to_owned()))
        })
        .collect();
    let number = |name: &str| suite.attribute(name).unwrap().parse::<usize>().unwrap();
    let count = |state| {
        let of_state = cases.iter().filter(|(_, is)| is.as_deref() == Some(state));
        of_state.count()
    };
    assert_eq!(number("tests"), cases.len());
    assert_eq!(number("failures"), count("failure"));
    assert_eq!(number("skipped"), count("skipped"));
    cases
}

fn state<'c>(cases: &'c [(String, Option<String>)], code: &str) -> Option<&'c str> {
    let case = cases.iter().find(|(name, _)| name.starts_with(code));
    case.unwrap().1.as_deref()
}

#[test]
fn junit_has_a_case_for_each_rule() {
    for run in few() {
        let cases = cases(&run.render("junit", |_| {}));
        assert_eq!(cases.len(), rules::all().count());
    }
    let cases = cases(&sample().render("junit", |_| {}));
    assert_eq!(state(&cases, "AMT002"), Some("failure"));
    assert_eq!(state(&cases, "AMT003"), None);
    assert_eq!(state(&cases, "AMT013"), Some("skipped"));
    assert_eq!(state(&cases, "TST001"), Some("skipped"), "a family");
    assert_eq!(state(&cases, "TOT002"), Some("system-out"), "a warning");
    let text = sample().render("junit", |_| {});
    let failing = text
        .find("<testcase classname=\"repaylint.DUP\" name=\"DUP001")
        .unwrap();
    let rest = &text[failing..];
    insta::assert_snapshot!(rest[..rest.find("</testcase>").unwrap()].to_owned());
}

#[test]
fn junit_fails_where_the_run_fails() {
    let strict = sample().render("junit", |options| options.failing = Severity::Warning);
    assert_eq!(state(&cases(&strict), "TOT002"), Some("failure"));
    let mut levels = Levels::default();
    levels.set(rules::find("AMT003").unwrap(), None);
    let levels = Box::leak(Box::new(levels));
    let off = sample().render("junit", |options| options.levels = Some(levels));
    assert_eq!(state(&cases(&off), "AMT003"), Some("skipped"));
}

#[test]
fn junit_counts_what_it_does_not_list() {
    let text = many(1500).render("junit", |_| {});
    assert_eq!(text.matches("report.csv:2:8: ").count(), 1000);
    assert!(text.contains("\nand 500 more\n"), "{text}");
    assert!(text.contains("message=\"1,500 findings: The amount"));
}

#[test]
fn an_exception_that_has_run_out_fails_everywhere() {
    let mut run = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    run.outcome.exceptions = vec![ExceptionUse {
        exception: Exception {
            code: "AMT002".to_owned(),
            rule: None,
            loan_id: None,
            reason: "known".to_owned(),
            until: None,
            line: 3,
        },
        state: ExceptionState::Expired,
        hidden: 0,
    }];
    let cases = cases(&run.render("junit", |_| {}));
    assert_eq!(state(&cases, "exceptions"), Some("failure"));
    let log = json(&run, "sarif");
    let said = &log["runs"][0]["invocations"][0]["toolConfigurationNotifications"];
    let said = said
        .as_array()
        .unwrap()
        .iter()
        .find(|said| said["level"] == "error");
    assert_eq!(said.unwrap()["descriptor"]["id"], "expired-exception");
    let commands = run.render("github", |_| {});
    assert!(
        commands.starts_with("::error title=repaylint::Expired"),
        "{commands}"
    );
}

#[test]
fn markdown_of_the_shared_findings() {
    insta::assert_snapshot!(sample().render("markdown", |_| {}));
}

#[test]
fn markdown_stays_short() {
    let text = many(20_000).render("markdown", |_| {});
    assert!(text.len() < 10_000, "{}", text.len());
    assert!(text.contains("## The first 6 of 20,001 findings"), "{text}");
    let clean = Run::of(&[("report.csv", b"loan_id,amount\n88001,25.00\n")]);
    let clean = clean.render("markdown", |_| {});
    assert!(!clean.contains("Findings"), "{clean}");
    assert!(
        clean.contains("**Nothing wrong found in 1 repayment**"),
        "{clean}"
    );
}

#[test]
fn duplicates_point_at_the_first() {
    let log = json(&sample(), "sarif");
    let results = log["runs"][0]["results"].as_array().unwrap();
    let result = results
        .iter()
        .find(|result| result["ruleId"] == DUPLICATE.code);
    let related = &result.unwrap()["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 2);
    assert_eq!(
        related["message"]["text"],
        "the same loan with the same amount"
    );
}
