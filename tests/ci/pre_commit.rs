//! The hooks of pre-commit.

use crate::stage::{Stage, root};

const EACH: &str = ".github/pre-commit/check-each.sh";
const CLEAN: &str = "loan_id,amount\nKE-0001,25.00\n";

#[test]
fn each_file_is_a_report_of_its_own() {
    let stage = Stage::new()
        .with_program()
        .with("september 2026.csv", CLEAN)
        .with("october.csv", CLEAN);
    let args = ["installed", "september 2026.csv", "october.csv"];
    let printed = stage.run(EACH, &args).exits(0);
    assert_eq!(printed.matches("2 rows read").count(), 2, "{printed}");
    assert!(!printed.contains("DUP"), "{printed}");
}

#[test]
fn all_files_are_checked_and_the_worst_counts() {
    let stage = Stage::new()
        .with_program()
        .with("repaylint.toml", "column-mode = \"two\"\n")
        .with("bad.csv", "loan_id,amount\nKE-0001,\"25,00\"\n")
        .with("good.csv", CLEAN)
        .with("none.csv", "PK\u{3}\u{4}");
    let checked = |files: &[&str], code| {
        let args = [&["installed", "--quiet"], files].concat();
        stage.run(EACH, &args).exits(code)
    };
    assert!(checked(&["bad.csv", "good.csv"], 1).contains("AMT002"));
    assert!(checked(&["none.csv", "bad.csv"], 2).contains("AMT002"));
    assert_eq!(checked(&["good.csv"], 0), "");
}

#[test]
fn flags_are_for_every_file() {
    let stage = Stage::new().with_parrot();
    let args = [
        "installed",
        "--sheet=Oct 2026",
        "--redact",
        "a.csv",
        "b.csv",
    ];
    let printed = stage.run(EACH, &args).exits(0);
    let once = "check\n--sheet=Oct 2026\n--redact\n--\n";
    assert_eq!(printed, format!("{once}a.csv\n{once}b.csv\n"));
}

#[test]
fn the_hooks_run_this_script() {
    let hooks = std::fs::read_to_string(root().join(".pre-commit-hooks.yaml")).expect("hooks");
    for how in ["built", "installed"] {
        assert!(
            hooks.contains(&format!("\n  entry: {EACH} {how}\n")),
            "{how}"
        );
    }
}
