//! Which language the program speaks, and that it speaks no other beside it.

use crate::runner::Folder;

const REPORT: &str = "loan_id,amount\n88001,25.00\n88002,\"1.250,00\"\n88001,25.00\n,5.00\n";

/// Words of English sentences that stand in no Spanish or French one, nor in any file of these tests.
const ENGLISH: [&str; 13] = [
    " the ", " and ", " with ", " is ", " are ", " was ", " rows ", " this ", " that ", "your",
    "Not ", " found", " cannot ",
];

fn report() -> Folder {
    Folder::new().with("oct.csv", REPORT)
}

#[test]
fn the_flag_wins_over_the_configuration_and_that_over_the_system() {
    let spanish = |text: &str| text.contains("El reporte no está listo");
    let english = |text: &str| text.contains("Not ready");
    let folder = report();
    let said = |line: &str, set: &[(&str, &str)]| folder.run_set(set, line).exits(1).stdout;
    assert!(english(&said("oct.csv", &[])));
    assert!(spanish(&said("oct.csv", &[("LANG", "es_GT.UTF-8")])));
    assert!(spanish(&said("oct.csv --lang es", &[("LANG", "fr_FR")])));

    let folder = report().with("repaylint.toml", "lang = \"es\"\n");
    let said = |line: &str, set: &[(&str, &str)]| folder.run_set(set, line).exits(1).stdout;
    assert!(spanish(&said("oct.csv", &[("LANG", "en_US.UTF-8")])));
    assert!(english(&said("oct.csv --lang en", &[("LANG", "es_GT")])));
    assert!(english(&said("oct.csv --no-config", &[])));
}

#[test]
fn the_first_variable_that_is_set_decides() {
    let folder = report();
    let said = |set: &[(&str, &str)]| folder.run_set(set, "oct.csv").exits(1).stdout;
    assert!(said(&[("LC_ALL", "C"), ("LANG", "es_EC.UTF-8")]).contains("Not ready"));
    assert!(said(&[("LC_MESSAGES", "es_EC"), ("LANG", "en_US")]).contains("no está listo"));
    assert!(said(&[("LC_ALL", ""), ("LANG", "es_EC@euro")]).contains("no está listo"));
    assert!(said(&[("LANG", "de_DE.UTF-8")]).contains("Not ready"));
}

#[test]
fn what_is_wrong_with_the_configuration_is_said_in_the_language_known_so_far() {
    let folder = report().with("repaylint.toml", "lang = \"es\"\nweather = 1\n");
    folder
        .run("oct.csv")
        .exits(2)
        .says(&["There is no setting called weather"]);
    folder
        .run("oct.csv --lang es")
        .exits(2)
        .says(&["No hay ningún ajuste llamado weather"]);
    folder
        .run_set(&[("LC_ALL", "es_HN")], "oct.csv")
        .exits(2)
        .says(&["No hay ningún ajuste llamado weather"]);
}

#[test]
fn other_failures_are_said_in_the_language_of_a_configuration_that_could_be_read() {
    let folder = report().with("repaylint.toml", "lang = \"es\"\n");
    folder
        .run("oct.csv --currency KSH")
        .exits(2)
        .says(&["No existe el código de divisa KSH", "ayuda:"]);
}

#[test]
fn commands_without_a_report_follow_the_configuration_of_the_folder() {
    let folder = Folder::new().with("repaylint.toml", "lang = \"es\"\n");
    let page = folder.run("explain AMT002").exits(0).stdout;
    assert!(page.contains("Por qué importa"), "{page}");
    let page = folder.run("explain AMT002 --lang en").exits(0).stdout;
    assert!(page.contains("Why it matters"), "{page}");
    let help = folder.run("--help").exits(0).stdout;
    assert!(help.contains("Uso: repaylint"), "{help}");
    folder
        .run("--wat")
        .exits(2)
        .says(&["No hay ninguna opción --wat"]);
    // One that cannot be read does not keep them from working.
    let folder = Folder::new().with("repaylint.toml", "lang = ");
    let page = folder.run("explain AMT002").exits(0).stdout;
    assert!(page.contains("Why it matters"), "{page}");
}

#[test]
fn a_report_in_spanish() {
    let folder = report().with("repaylint.toml", "currency = \"GTQ\"\n");
    let printed = folder
        .run("oct.csv --lang es --verbose --statistics")
        .exits(1);
    insta::assert_snapshot!(printed.stdout);
}

#[test]
fn a_report_in_french() {
    let folder = report().with("repaylint.toml", "currency = \"XOF\"\n");
    let printed = folder
        .run("oct.csv --lang fr --verbose --statistics")
        .exits(1);
    insta::assert_snapshot!(printed.stdout);
}

#[test]
fn nobody_is_spoken_to_in_two_languages() {
    let folder = report().with(
        "repaylint.toml",
        "[[allow]]\ncode = \"AMT002\"\nreason = \"x\"\n",
    );
    for lang in ["es", "fr"] {
        for line in [
            "oct.csv oct.csv --format full --verbose --statistics --exit-zero",
            "oct.csv --format concise --exit-zero",
            "oct.csv --format json --exit-zero",
            "oct.csv --expect-total 1 --expect-count 9 --exit-zero",
            "rules",
            "explain DUP002",
            "--help",
            "init --help",
            "init --yes --force --from oct.csv",
        ] {
            let printed = folder.run(&format!("{line} --lang {lang}")).exits(0);
            // A page ends with its source, which is quoted as it was written.
            let source = printed
                .stdout
                .rfind("\n## ")
                .unwrap_or(printed.stdout.len());
            let stdout = &printed.stdout[..source];
            for text in [stdout, &printed.stderr] {
                let left = ENGLISH.iter().find(|word| text.contains(**word));
                assert_eq!(left, None, "{line} in {lang}: {text}");
            }
        }
        for line in [
            "nope.csv",
            "oct.csv --colum-mode two",
            "oct.csv --max-findings many",
            "oct.csv --period 2026-13 --expect-total x --encoding utf-9 --select AMT02",
            "oct.csv --format nope",
            "explain nope",
            "init --loan-id-example 1 --loan-id-example A-B",
        ] {
            let said = folder.run(&format!("{line} --lang {lang}")).exits(2).stderr;
            let left = ENGLISH.iter().find(|word| said.contains(**word));
            assert_eq!(left, None, "{line} in {lang}: {said}");
        }
    }
}

#[test]
fn what_machines_read_is_the_same_in_every_language() {
    let folder = report();
    let keys = |lang: &str| {
        let line = format!("oct.csv --format json --exit-zero --lang {lang}");
        let report = folder.run(&line).exits(0).stdout;
        let mut report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
        for finding in report["findings"].as_array_mut().expect("a list") {
            for text in ["message", "help", "fix", "related", "url"] {
                finding[text] = serde_json::Value::Null;
            }
        }
        report["not_checked"] = serde_json::Value::Null;
        report
    };
    assert_eq!(keys("es"), keys("en"));
    assert_eq!(keys("fr"), keys("en"));
}
