//! Which configuration a run follows, and what is said about one that cannot be followed.

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n";

const BROKEN: &str = "column-mode = \"four\"\n";

#[test]
fn the_nearest_configuration_above_the_report_is_followed() {
    let folder = Folder::new()
        .with("repaylint.toml", BROKEN)
        .with("2026/repaylint.toml", "lang = \"en\"\n")
        .with("2026/10/report.csv", REPORT)
        .with("report.csv", REPORT);
    let printed = folder
        .run("2026/10/report.csv --verbose --exit-zero")
        .exits(0);
    printed.says(&["The configuration is 2026/repaylint.toml."]);
    folder
        .run("report.csv")
        .exits(2)
        .says(&["repaylint.toml:1:15"]);
}

#[test]
fn standard_input_follows_the_current_folder() {
    let folder = Folder::new().with("repaylint.toml", BROKEN);
    folder
        .run_with("-", REPORT)
        .exits(2)
        .says(&["repaylint.toml:1:15"]);
}

#[test]
fn no_config_leaves_it_out() {
    let folder = Folder::new()
        .with("repaylint.toml", BROKEN)
        .with("report.csv", REPORT);
    let printed = folder
        .run("report.csv --no-config --verbose --exit-zero")
        .exits(0);
    printed.says(&["There is no configuration file."]);
}

#[test]
fn a_named_configuration_takes_the_place_of_the_nearest() {
    let folder = Folder::new()
        .with("repaylint.toml", BROKEN)
        .with("other.toml", "partial = true\n")
        .with("report.csv", REPORT);
    let printed = folder
        .run("report.csv --config other.toml --verbose --exit-zero")
        .exits(0);
    printed.says(&["The configuration is other.toml."]);
}

#[test]
fn a_named_configuration_must_be_there() {
    let folder = Folder::new().with("report.csv", REPORT);
    let told = ["There is no configuration file other.toml", "--no-config"];
    folder
        .run("report.csv --config other.toml")
        .exits(2)
        .says(&told);
    folder
        .run("report.csv --config .")
        .exits(2)
        .says(&[". is a folder"]);
}

#[test]
fn config_and_no_config_contradict_each_other() {
    let folder = Folder::new().with("report.csv", REPORT);
    folder
        .run("report.csv --config a.toml --no-config")
        .exits(2)
        .says(&["--no-config"]);
}

#[test]
fn reports_that_follow_different_configurations_are_not_one_report() {
    let folder = Folder::new()
        .with("ke/repaylint.toml", "currency = \"KES\"\n")
        .with("ke/report.csv", REPORT)
        .with("ug/repaylint.toml", "currency = \"UGX\"\n")
        .with("ug/report.csv", REPORT);
    folder.run("ke/report.csv ug/report.csv").exits(2).says(&[
        "ke/report.csv follows ke/repaylint.toml",
        "ug/report.csv follows ug/repaylint.toml",
        "--config",
    ]);
    let _ = folder
        .run("ke/report.csv ug/report.csv --config ke/repaylint.toml --exit-zero")
        .exits(0);
    let _ = folder
        .run("ke/report.csv ke/../ke/report.csv --exit-zero")
        .exits(0);
}

#[test]
fn all_problems_of_a_configuration_are_told_with_their_places() {
    let config = "colum-mode = \"two\"\nmax-amount = 5000.50\n[ids]\nloan = \"KE-(\"\n[rules]\nAMT02 = \"off\"\n";
    Folder::new()
        .with("repaylint.toml", config)
        .with("report.csv", REPORT)
        .run("report.csv")
        .exits(2)
        .says(&[
            "There is no setting called colum-mode",
            "repaylint.toml:1:1",
            "Did you mean column-mode?",
            "max-amount has decimals and must stand in quotes",
            "repaylint.toml:2:14",
            "The pattern of ids.loan cannot be understood: unclosed group",
            "repaylint.toml:4:8",
            "There is no rule called AMT02",
            "repaylint.toml:6:1",
        ]);
}

#[test]
fn a_configuration_that_is_no_text_is_refused() {
    let folder = Folder::new().with("report.csv", REPORT);
    let folder = folder.with("latin.toml", b"partial = true\n# pr\xe9stamos\n");
    folder
        .run("report.csv --config latin.toml")
        .exits(2)
        .says(&["UTF-8 (line 2)"]);
    let folder = folder.with("large.toml", vec![b'#'; 2 << 20]);
    folder
        .run("report.csv --config large.toml")
        .exits(2)
        .says(&["large.toml is too large"]);
}

#[test]
fn ids_in_a_configuration_are_hidden_where_they_are_to_be() {
    let folder = Folder::new()
        .with("oct.csv", "loan_id,amount\n88001,25.00\n")
        .with(
            "repaylint.toml",
            "[[allow]]\ncode = \"AMT001\"\nloan-id = 1042970\nreason = \"known\"\n",
        );
    folder.run("oct.csv").exits(2).says(&["loan-id = 1042970"]);
    folder
        .run("oct.csv --redact")
        .exits(2)
        .says(&["repaylint.toml:3", "loan-id = *******"]);
}
