//! The JSON report.

use repaylint_core::finding::Finding;
use serde_json::Value;

use crate::formats::json::REPORT_SCHEMA;
use crate::testing::{COMMA, EXTRA, REPORT, Run, sample};

fn json(run: &Run) -> Value {
    serde_json::from_str(&run.render("json", |_| {})).unwrap()
}

pub(super) fn assert_valid(report: &Value) {
    let schema = serde_json::from_str(REPORT_SCHEMA).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(report)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_report_with_everything_in_it() {
    assert_valid(&json(&sample()));
    let text = sample().render("json", |_| {});
    let text = text.replace(env!("CARGO_PKG_VERSION"), "[version]");
    // A finding a line, only to be read more easily.
    let text = text
        .replace("{\"code\"", "\n{\"code\"")
        .replace("],\"", "],\n\"");
    insta::assert_snapshot!(text);
}

#[test]
fn fields_are_written_in_the_order_of_the_contract() {
    let text = sample().render("json", |_| {});
    let order = [
        "schema_version",
        "tool",
        "files",
        "findings",
        "rows",
        "not_checked",
        "summary",
    ];
    let places: Vec<Option<usize>> = order
        .iter()
        .map(|key| text.rfind(&format!("\"{key}\":")))
        .collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    assert!(text.ends_with("}\n"));
}

#[test]
fn a_workbook_gives_cells_and_no_bytes() {
    let workbook = repaylint_core::rules::find("FMT017").unwrap().example.bad;
    let mut run = Run::of(&[("report.xlsx", workbook)]);
    run.add(Finding::new(&COMMA, run.place(0, "12.5", 0)));
    let report = json(&run);
    assert_valid(&report);
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["sheet"], &finding["cell"], &finding["value"]),
        (&"Sheet1".into(), &"B3".into(), &"12.5".into())
    );
    assert!(finding["byte_start"].is_null());
}

#[test]
fn an_empty_result_is_a_whole_report() {
    let run = Run::of(&[]);
    assert_valid(&json(&run));
}

#[test]
fn truncated_is_said_only_where_it_is_true() {
    let mut run = sample();
    assert!(json(&run).get("truncated").is_none());
    run.outcome.truncated = true;
    assert_eq!(json(&run)["truncated"], true);
    assert_valid(&json(&run));
}

#[test]
fn the_schema_refuses_what_the_contract_does_not_know() {
    let schema = serde_json::from_str(REPORT_SCHEMA).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let good = json(&sample());
    let mut other = good.clone();
    other["findings"][1]["surprise"] = 1.into();
    assert!(!validator.is_valid(&other));
    let mut other = good.clone();
    other["findings"][1].as_object_mut().unwrap().remove("fix");
    assert!(!validator.is_valid(&other));
    let mut other = good;
    other["summary"]["total"] = 37.5.into();
    assert!(!validator.is_valid(&other));
}

#[test]
fn the_schema_of_the_crate_is_that_of_the_repository() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/report.v1.schema.json"
    );
    assert_eq!(std::fs::read_to_string(path).unwrap(), REPORT_SCHEMA);
}

#[test]
fn bytes_are_those_of_the_value() {
    let report = json(&sample());
    for finding in report["findings"].as_array().unwrap() {
        let Some(start) = finding["byte_start"].as_u64() else {
            continue;
        };
        let end = finding["byte_end"].as_u64().unwrap();
        let file = if finding["file"] == "report.csv" {
            REPORT
        } else {
            EXTRA
        };
        let bytes = &file[usize::try_from(start).unwrap()..usize::try_from(end).unwrap()];
        assert_eq!(finding["value"], bytes);
    }
}

#[test]
fn bytes_count_on_disk_and_columns_in_characters() {
    let text = b"loan_id,nombre,amount\n88001,Jos\xe9,\"12,50\"\n";
    let mut run = Run::of(&[("report.csv", text)]);
    let place = run.place(0, "12,50", 0);
    run.add(repaylint_core::finding::Finding::new(
        &crate::testing::COMMA,
        place,
    ));
    let finding = &json(&run)["findings"][0];
    assert_eq!(finding["column"], 13);
    assert_eq!(finding["byte_start"], 34);
    assert_eq!(&text[34..39], b"12,50");
    assert_eq!(finding["end_column"], 18);
}

#[test]
fn a_long_value_is_cut() {
    let text = format!("loan_id,amount\n{},1\n", "9".repeat(3000));
    let mut run = Run::of(&[("report.csv", text.as_bytes())]);
    let place = run.place(0, &"9".repeat(3000), 0);
    run.add(repaylint_core::finding::Finding::new(
        &crate::testing::SPACE,
        place,
    ));
    let report = json(&run);
    assert_valid(&report);
    assert_eq!(
        report["findings"][0]["value"]
            .as_str()
            .unwrap()
            .chars()
            .count(),
        1001
    );
}

#[test]
fn hashes_are_given_where_the_caller_has_them() {
    let hashes = ["a".repeat(64), "b".repeat(64)];
    let text = sample().render("json", |options| options.sha256 = &hashes);
    assert!(text.contains(&hashes[1]));
}
