//! How `repaylint init` makes a configuration: from flags, from answers, from a report.

use std::fs;
use std::path::{Path, PathBuf};

use crate::runner::Folder;

const FILE: &str = "repaylint.toml";

const REPORT: &str = "loan_id,client_id,amount\nKE-0000123,88001,25.00\nKE-0001234,88002,12.50\n";

/// The lines of a configuration that are read.
fn lines(text: &str) -> Vec<&str> {
    let is_read = |line: &&str| line.contains('=') && !line.starts_with('#');
    text.lines().filter(is_read).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures")
        .join(name);
    fs::read(path).expect(name)
}

#[test]
fn flags_alone_ask_nothing() {
    let folder = Folder::new();
    let printed = folder
        .run(
            "init --yes --column-mode three --basis cumulative --currency khr,USD --lang en \
             --loan-id-example KE-0000123 --loan-id-example KE-0001234 --client-id-example 88001",
        )
        .exits(0);
    assert_eq!(printed.stdout, "");
    printed.says(&[
        "repaylint.toml is written. Set: column-mode, basis, currency, lang, ids.loan, ids.client.",
        "Next: repaylint report.csv",
    ]);
    assert!(!printed.stderr.contains('?'), "{}", printed.stderr);
    assert_eq!(
        lines(&folder.read(FILE)),
        [
            "column-mode = \"three\"",
            "basis = \"cumulative\"",
            "currency = [\"KHR\", \"USD\"]",
            "lang = \"en\"",
            "loan = 'KE-[0-9]{7}'",
            "client = '[0-9]+'",
        ]
    );
    assert_eq!(folder.names(), [FILE]);
}

#[test]
fn what_is_not_given_stays_a_comment() {
    let folder = Folder::new();
    let printed = folder.run("init --yes").exits(0);
    printed.says(&["Nothing is set in it yet"]);
    let text = folder.read(FILE);
    assert!(lines(&text).is_empty(), "{text}");
    assert!(text.contains("\n#column-mode = \"three\"\n"), "{text}");
    let _ = folder
        .with("report.csv", REPORT)
        .run("report.csv --exit-zero")
        .exits(0);
}

#[test]
fn answers_come_line_by_line() {
    let folder = Folder::new();
    let answers = "3\noutstanding\nKES\nKE-0000123, KE-0001234\n88001, 104297\nen\n";
    let printed = folder.run_with("init", answers).exits(0);
    printed.says(&[
        "PA2 shows it: Account -> Profile -> CSV upload format. two or three: 3",
        "The pattern of these ids is KE-[0-9]{7}",
        "Set: column-mode, basis, currency, lang, ids.loan, ids.client.",
    ]);
    assert!(!printed.stderr.contains("init-"), "{}", printed.stderr);
    assert_eq!(
        lines(&folder.read(FILE)),
        [
            "column-mode = \"three\"",
            "basis = \"outstanding\"",
            "currency = \"KES\"",
            "lang = \"en\"",
            "loan = 'KE-[0-9]{7}'",
            "client = '[0-9]{5,7}'",
        ]
    );
}

#[test]
fn the_basis_that_kiva_may_not_take_is_never_named_first() {
    let printed = Folder::new().run("init").exits(0);
    assert!(!printed.stderr.contains("period"), "{}", printed.stderr);
    let folder = Folder::new();
    let _ = folder.run_with("init", "\nperiod\n").exits(0);
    assert_eq!(lines(&folder.read(FILE)), ["basis = \"period\""]);
}

#[test]
fn a_flag_is_not_asked_for_and_two_columns_have_no_clients() {
    let printed = Folder::new()
        .run_with("init --column-mode two --currency KES", "c\n")
        .exits(0);
    for asked in ["Do you report", "In which currency", "client ids look"] {
        assert!(!printed.stderr.contains(asked), "{}", printed.stderr);
    }
    printed.says(&["Left open: lang, ids.loan."]);
}

#[test]
fn the_end_of_the_input_keeps_what_is_proposed() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let printed = folder.run("init --from oct.csv").exits(0);
    printed.says(&[
        "oct.csv was read: 2 repayments.",
        "The report has a client id in every repayment. two or three (Enter: three):",
        "All 2 loan ids look like KE-0000000. loan ids (Enter: KE-[0-9]{7}):",
        "Next: repaylint oct.csv",
    ]);
    assert_eq!(
        lines(&folder.read(FILE)),
        [
            "column-mode = \"three\"",
            "loan = 'KE-[0-9]{7}'",
            "client = '[0-9]{5}'",
        ]
    );
}

#[test]
fn answers_win_over_what_a_report_proposes() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let answers = "two\n\n\n-\n";
    let printed = folder.run_with("init --from oct.csv", answers).exits(0);
    printed.says(&["Set: column-mode. Left open: basis, currency, lang, ids.loan."]);
    assert_eq!(lines(&folder.read(FILE)), ["column-mode = \"two\""]);
}

#[test]
fn a_wrong_answer_is_asked_again() {
    let folder = Folder::new();
    let answers = "\n\nKSH\nKES\nn/a\nKE-1,1042970\nKE-0000123\n";
    let printed = folder.run_with("init", answers).exits(0);
    printed.says(&[
        "There is no currency code KSH. Use the code of three letters",
        "n/a is damaged or no id. Copy ids from your MIS, not from Excel.",
        "These ids have no shape in common: KE-1,1042970.",
    ]);
    assert_eq!(
        lines(&folder.read(FILE)),
        ["currency = \"KES\"", "loan = 'KE-[0-9]{7}'"]
    );
}

#[test]
fn three_wrong_answers_end_it_and_nothing_is_written() {
    let folder = Folder::new();
    folder
        .run_with("init", "three\nall\nany\nnone\n")
        .exits(2)
        .says(&[
            "“all” is none of the answers",
            "No answer could be taken for basis, and nothing was written",
            "--basis",
        ]);
    assert!(folder.names().is_empty());
}

#[test]
fn an_existing_file_is_kept() {
    let folder = Folder::new().with(FILE, "partial = true\n");
    for line in ["init --yes", "init"] {
        folder
            .run(line)
            .exits(2)
            .says(&["repaylint.toml is already there", "--force", "--output"]);
    }
    assert_eq!(folder.read(FILE), "partial = true\n");
    let _ = folder.run("init --yes --force --currency KES").exits(0);
    assert_eq!(lines(&folder.read(FILE)), ["currency = \"KES\""]);
    assert_eq!(folder.names(), [FILE]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_kept_too() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("gone.toml", folder.path().join(FILE)).expect("linked");
    folder.run("init --yes").exits(2).says(&["already there"]);
}

#[test]
fn another_name_is_named_in_the_next_step() {
    let folder = Folder::new().with("a/oct.csv", REPORT).with("b/x", "");
    let next = |line: &str, next: &str| {
        let printed = folder.run(line).exits(0);
        assert!(printed.stderr.ends_with(next), "{}", printed.stderr);
    };
    next(
        "init --yes --output kenya.toml",
        "Next: repaylint report.csv --config kenya.toml",
    );
    next(
        "init --yes --from a/oct.csv --output b/repaylint.toml",
        "Next: repaylint a/oct.csv --config b/repaylint.toml",
    );
    next("init --yes --from a/oct.csv", "Next: repaylint a/oct.csv");
    next(
        "init --yes --from a/oct.csv --output a/repaylint.toml",
        "Next: repaylint a/oct.csv",
    );
    next(
        "init --yes --force --from a/oct.csv",
        "Next: repaylint a/oct.csv --config repaylint.toml",
    );
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is_asked() {
    let folder = Folder::new().with("reports/oct.csv", REPORT);
    for (line, told) in [
        (
            "init --output gone/repaylint.toml",
            "its folder does not exist",
        ),
        ("init --output reports", "reports is a folder"),
        (
            "init --from reports/oct.csv --output reports/oct.csv --force",
            "would be written over",
        ),
    ] {
        let printed = folder.run_with(line, "three\n").exits(2);
        printed.says(&[told]);
        assert!(!printed.stderr.contains("two or three"), "{line}");
    }
    assert_eq!(folder.read("reports/oct.csv"), REPORT);
}

#[test]
fn all_wrong_flags_are_told_at_once() {
    let folder = Folder::new();
    folder
        .run("init --yes --currency KSH --loan-id-example 1.04E+11 --from oct.csv")
        .exits(2)
        .says(&[
            "There is no currency code KSH",
            "1.04E+11 is damaged or no id",
            "There is no file called oct.csv",
        ]);
    folder
        .run("init --column-mode four")
        .exits(2)
        .says(&["four"]);
    assert!(folder.names().is_empty());
}

#[test]
fn examples_without_a_common_shape_make_no_pattern() {
    let folder = Folder::new();
    let line = "init --yes --loan-id-example KE-001 --loan-id-example 1042970";
    folder.run(line).exits(0).says(&[
        "The ids given with --loan-id-example have no shape in common",
        "Nothing is set in it yet",
    ]);
    assert!(lines(&folder.read(FILE)).is_empty());
}

#[test]
fn a_report_from_standard_input_leaves_nobody_to_ask() {
    let folder = Folder::new();
    folder
        .run_with("init --from -", REPORT)
        .exits(2)
        .says(&["Standard input cannot be both", "--yes"]);
    folder
        .run_with("init --yes --from -", REPORT)
        .exits(0)
        .says(&["ids look like KE-0000000", "Next: repaylint report.csv"]);
}

#[test]
fn a_report_without_repayments_proposes_nothing() {
    let folder = Folder::new().with("oct.csv", "loan_id,amount\n");
    folder
        .run("init --yes --from oct.csv")
        .exits(2)
        .says(&["There is no repayment in oct.csv", "“repaylint oct.csv”"]);
    assert_eq!(folder.names(), ["oct.csv"]);
}

#[test]
fn a_currency_without_decimals_is_doubted_where_the_report_has_some() {
    let folder = Folder::new().with("oct.csv", REPORT);
    let doubt = "The report has amounts with decimals, but UGX has none.";
    folder
        .run("init --yes --from oct.csv --currency UGX")
        .exits(0)
        .says(&[doubt]);
    let printed = folder
        .run("init --yes --force --from oct.csv --currency KES")
        .exits(0);
    assert!(!printed.stderr.contains("decimals"), "{}", printed.stderr);
}

#[test]
fn the_file_explains_itself_in_the_language_that_it_sets() {
    let folder = Folder::new();
    folder
        .run("init --yes --lang es")
        .exits(0)
        .says(&["Siguiente paso: repaylint report.csv"]);
    let file = folder.read(FILE);
    assert_eq!(lines(&file), ["lang = \"es\""]);
    assert!(file.contains("# El idioma de los mensajes"), "{file}");
}

#[test]
fn a_month_that_is_right_has_no_finding_under_its_own_settings() {
    let folder = Folder::new()
        .with("report.csv", fixture("month/report.csv"))
        .with("report.json", fixture("month/report.json"));
    for report in ["report.csv", "report.json"] {
        folder
            .run(&format!("init --force --from {report} --currency HTG"))
            .exits(0)
            .says(&["All 2,199 loan ids look like 000000000000."]);
        let printed = folder.run("report.csv --quiet --format concise").exits(0);
        assert_eq!(printed.stdout, "", "{report}");
    }
}

#[test]
fn a_damaged_month_teaches_what_the_right_one_is() {
    let folder = Folder::new()
        .with("report.csv", fixture("month/report.csv"))
        .with("excel.csv", fixture("month/report-excel-fr.csv"));
    folder.run("init --yes --from excel.csv").exits(0).says(&[
        "2,174 loan ids look like 000000000000; 25 damaged ones were left out.",
        "The amounts of the report stand under “Capital remboursé”.",
    ]);
    assert_eq!(
        lines(&folder.read(FILE)),
        [
            "column-mode = \"three\"",
            "basis = \"cumulative\"",
            "loan = '[0-9]{12}'",
            "client = '[0-9]{7}'",
        ]
    );
    let printed = folder.run("report.csv --quiet --format concise").exits(0);
    assert_eq!(printed.stdout, "");
}

#[test]
fn a_missing_header_is_asked_about_where_a_report_shows_it() {
    let rows = "KE-0000123,25.00\nKE-0001234,12.50\n";
    let folder = Folder::new().with("oct.csv", rows);
    let header = |answers: &str| {
        let _ = folder
            .run_with("init --force --from oct.csv --basis cumulative", answers)
            .exits(0);
        let text = folder.read(FILE);
        lines(&text)
            .iter()
            .find_map(|line| line.strip_prefix("header = "))
            .map(str::to_owned)
    };
    assert_eq!(header("").as_deref(), Some("false"));
    assert_eq!(header("\n\nyes\n").as_deref(), Some("true"));
    assert_eq!(header("\n\n-\n"), None);
    folder
        .run_with("init --force --from oct.csv", "\n\n\nperhaps\nmaybe\nso\n")
        .exits(2)
        .says(&[
            "No answer could be taken for header",
            "With --yes nothing is asked.",
        ]);
}

/// The correct reports of the corpus that follow no settings.
fn corpus() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/corpus");
    let files = fs::read_dir(folder).expect("a corpus");
    let files = files.map(|entry| entry.expect("an entry").path());
    files.filter(|path| path.is_file()).collect()
}

#[test]
fn a_configuration_made_from_a_correct_report_finds_nothing_wrong_with_it() {
    let reports = corpus();
    assert!(reports.len() > 80);
    for report in reports {
        let name = report
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        let folder = Folder::new().with(name, fs::read(&report).expect("read"));
        let _ = folder.run(&format!("init --yes --from {name}")).exits(0);
        let printed = folder
            .run(&format!("{name} --quiet --format concise"))
            .exits(0);
        assert_eq!(printed.stdout, "", "{name}\n{}", folder.read(FILE));
    }
}
