//! `sarif` against its published schema, and what GitHub asks for beyond that.

use repaylint_core::finding::Finding;
use serde_json::Value;

use super::{assert_valid, few, json, many, runs};
use crate::testing::{COMMA, DUPLICATE, Run, sample};

/// The published schema, with one pattern mended that is no regular expression.
fn sarif() -> String {
    let schema = include_str!("schemas/sarif-2.1.0.schema.json");
    assert!(schema.contains("{2}]?$"));
    schema.replace("{2}]?$", "{2}$")
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
    assert!(
        text.starts_with("10 findings were left out (10 AMT002): "),
        "{text}"
    );
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
