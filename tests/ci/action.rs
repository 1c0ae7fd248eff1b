//! The GitHub action's check.

use crate::stage::{Stage, root};

const CHECK: &str = ".github/action/check.sh";

fn stage() -> Stage {
    let stage = Stage::new();
    let output = stage.path("output");
    stage.env("GITHUB_OUTPUT", &output.to_string_lossy())
}

/// The arguments that the program is given.
fn given(stage: &Stage) -> Vec<String> {
    let printed = stage.run(CHECK, &[]).exits(0);
    printed.lines().map(str::to_owned).collect()
}

#[test]
fn without_inputs_the_whole_folder_is_checked_with_ids_hidden() {
    let stage = stage().with_parrot();
    let wanted = ["check", "--format", "github", "--redact", "--", "."];
    assert_eq!(given(&stage), wanted);
}

#[test]
fn files_and_arguments_stand_one_a_line() {
    let stage = stage()
        .with_parrot()
        .env(
            "INPUT_FILES",
            "reports/october 2026.csv\r\n\n  *.csv\n-odd.csv\n",
        )
        .env(
            "INPUT_ARGS",
            "--deny=warnings\n  --sheet\n  Octobre $(date)\n",
        )
        .env("INPUT_FORMAT", "concise")
        .env("INPUT_REDACT", "false");
    let wanted = [
        "check",
        "--format",
        "concise",
        "--deny=warnings",
        "--sheet",
        "Octobre $(date)",
        "--",
        "reports/october 2026.csv",
        "*.csv",
        "-odd.csv",
    ];
    assert_eq!(given(&stage), wanted);
}

#[test]
fn files_for_later_steps_are_formats() {
    let stage = stage()
        .with_parrot()
        .env("INPUT_SARIF", "out/a b.sarif")
        .env("INPUT_HTML", "r.html");
    let given = given(&stage).join(" ");
    let wanted = "--format github --redact --format sarif=out/a b.sarif --format html=r.html -- .";
    assert!(given.contains(wanted), "{given}");
}

#[test]
fn the_step_ends_as_the_program_does() {
    for (report, code) in [
        ("loan_id,amount\nKE-0001,25.00\n", 0),
        ("loan_id,amount\nKE-0001,\"25,00\"\n", 1),
        ("PK\u{3}\u{4}", 2),
    ] {
        let stage = stage()
            .with_program()
            .with("october.csv", report)
            .env("INPUT_FILES", "october.csv")
            .env("INPUT_FORMAT", "concise");
        let printed = stage.run(CHECK, &[]).exits(code);
        assert_eq!(stage.read("output"), format!("exit-code={code}\n"));
        assert_eq!(
            printed.contains("::error title=repaylint::"),
            code == 2,
            "{printed}"
        );
        assert!(!printed.contains("KE-0001"), "{printed}");
    }
}

#[test]
fn every_input_is_handed_on() {
    let action = std::fs::read_to_string(root().join("action.yml")).expect("the action");
    let inputs = action.split("\ninputs:\n").nth(1).expect("inputs");
    let inputs = inputs.split("\noutputs:\n").next().expect("their end");
    let names = inputs.lines().filter_map(|line| {
        let name = line.strip_prefix("  ")?.strip_suffix(':')?;
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase())
            .then_some(name)
    });
    let mut count = 0;
    for name in names {
        count += 1;
        let handed_on = format!("INPUT_{}: ${{{{ inputs.{name} }}}}", name.to_uppercase());
        assert!(action.contains(&handed_on), "{name}");
    }
    assert_eq!(count, 7);
}
