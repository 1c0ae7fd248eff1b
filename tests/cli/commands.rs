//! The commands beside `check`, and what is said to a command line that makes no sense.

use crate::runner::Folder;

#[test]
fn the_version_and_the_help_go_to_standard_output() {
    let folder = Folder::new();
    assert_eq!(
        folder.run("--version").exits(0).stdout,
        "repaylint [VERSION]\n"
    );
    let help = folder.run("--help").exits(0).stdout;
    assert!(
        help.contains("--column-mode") && help.contains("explain"),
        "{help}"
    );
    let help = folder.run("check --help").exits(0).stdout;
    assert!(help.contains("--max-findings"), "{help}");
}

#[test]
fn an_unknown_flag_is_refused() {
    Folder::new()
        .run("report.csv --colum-mode two")
        .exits(2)
        .says(&["--column-mode"]);
}

#[test]
fn the_rules_are_listed() {
    let list = Folder::new().run("rules").exits(0).stdout;
    assert!(
        list.contains("AMT002") && list.contains("decimal-comma"),
        "{list}"
    );
}

#[test]
fn the_rules_are_listed_for_machines() {
    let list = Folder::new().run("rules --format json").exits(0).stdout;
    let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    let codes: Vec<_> = list
        .as_array()
        .expect("a list")
        .iter()
        .map(|rule| &rule["code"])
        .collect();
    assert!(codes.iter().any(|code| *code == "AMT002"), "{codes:?}");
}

#[test]
fn a_rule_is_explained_by_code_and_by_name() {
    let folder = Folder::new();
    let page = folder.run("explain AMT002").exits(0).stdout;
    assert!(page.contains("AMT002 decimal-comma"), "{page}");
    assert_eq!(page, folder.run("explain decimal-comma").exits(0).stdout);
    assert_eq!(page, folder.run("explain amt002").exits(0).stdout);
}

#[test]
fn what_is_no_rule_cannot_be_explained() {
    let folder = Folder::new();
    folder
        .run("explain decimal-coma")
        .exits(2)
        .says(&["decimal-coma", "Did you mean decimal-comma?"]);
    folder
        .run("explain weather")
        .exits(2)
        .says(&["weather", "repaylint rules"]);
    folder
        .run("explain FMT")
        .exits(2)
        .says(&["FMT names several rules", "FMT002"]);
    folder.run("explain TOT999").exits(2).says(&["TOT999"]);
}

#[test]
fn the_configuration_schema_is_printed() {
    let schema = Folder::new().run("schema config").exits(0).stdout;
    let schema: serde_json::Value = serde_json::from_str(&schema).expect("JSON");
    assert!(schema["properties"]["column-mode"].is_object());
}

#[test]
fn commands_of_later_versions_are_no_missing_files() {
    Folder::new()
        .run("fix report.csv")
        .exits(2)
        .says(&["fix comes with a later version"]);
    // Unless there is such a file.
    let printed = Folder::new().with("fix", "").run("fix report.csv").exits(2);
    assert!(
        !printed.stderr.contains("later version"),
        "{}",
        printed.stderr
    );
}

#[test]
fn a_command_after_flags_is_told_to_come_first() {
    Folder::new()
        .run("--quiet rules")
        .exits(2)
        .says(&["a command must come first", "repaylint rules"]);
}

#[test]
fn examples_that_do_not_explain_themselves_are_explained() {
    let folder = Folder::new();
    let explain = |rule: &str| folder.run(&format!("explain {rule}")).exits(0).stdout;
    assert!(explain("DUP005").contains("together with a copy of itself"));
    assert!(explain("COL005").contains("beside a repaylint.toml"));
    assert!(!explain("FMT002").contains("a copy of itself"));
}

#[test]
fn a_mistake_in_the_arguments_sends_nothing_raw() {
    let folder = Folder::new();
    let stderr = folder.run("--\u{1b}[31m\u{9b}x.csv").exits(2).stderr;
    assert!(!stderr.contains(['\u{1b}', '\u{9b}']), "{stderr:?}");
}
