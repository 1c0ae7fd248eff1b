//! The formats for services, on the shared set of findings: each against its schema or by an independent reader.

mod github;
mod junit;
mod sarif;

use repaylint_core::config::Config;
use repaylint_core::engine::check;
use repaylint_core::finding::{Finding, Place, Severity};
use repaylint_core::rules;
use repaylint_core::settings::Settings;
use serde_json::Value;

use crate::testing::{COMMA, COUNT, Run, sample};

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
