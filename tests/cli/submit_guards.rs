//! `submit`: what stands before the real environment, and before sending the same loans again.

#[cfg(target_os = "linux")]
use crate::runner::Folder;
use crate::submit_server::{REPORT, Reply, Server, success};

const PRODUCTION: &str = "submit report.csv --env production --credentials kiva.env";

#[test]
fn the_real_environment_needs_the_total_to_the_last_digit() {
    let server = Server::new([]);
    let folder = server.folder();
    folder
        .run(PRODUCTION)
        .exits(2)
        .says(&["needs the total", "--confirm-total"]);
    let with = |total: &str| folder.run(&format!("{PRODUCTION} --confirm-total {total}"));
    with("50.74")
        .exits(2)
        .says(&["comes to 50.75 KES, not to 50.74"]);
    with("50.7500001").exits(2).says(&["not to 50.7500001"]);
    for bad in ["50,75", "5075e-2", "-50.75", "much"] {
        with(bad).exits(2).says(&["is no total"]);
    }
    assert!(server.bodies().is_empty());
    with("50.750")
        .exits(0)
        .says(&["review and finalize the report in PA2"]);
    assert_eq!(server.bookings(), [1; 5]);
}

/// What is said to somebody who types the total at a terminal.
#[cfg(target_os = "linux")]
fn typed(folder: &Folder, flags: &str) -> String {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let program = env!("CARGO_BIN_EXE_repaylint");
    let mut child = Command::new("script")
        .args(["-qec", &format!("'{program}' {PRODUCTION} {flags}")])
        .arg("/dev/null")
        .current_dir(folder.path())
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .envs([("COLUMNS", "400"), ("NO_COLOR", "1"), ("LANG", "C")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a terminal");
    let mut keyboard = child.stdin.take().expect("a pipe");
    keyboard.write_all(b"50.75\n").expect("typed");
    let output = child.wait_with_output().expect("an end");
    drop(keyboard);
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[cfg(target_os = "linux")]
#[test]
fn who_types_the_total_is_told_what_is_still_to_go() {
    let refused = Reply::Status(422, "{}".to_owned());
    let server = Server::new([success(), refused]);
    let folder = server.folder();
    let first = typed(&folder, "");
    let all = "5 repayments, 50.75 KES in all, to Kiva’s real environment. To send them, type the total: ";
    assert!(first.contains(all), "{first}");
    let second = typed(&folder, "--resume");
    let left = "Still to go: 3 repayments, 13.25 KES. To send them, type the total of all: ";
    assert!(second.contains(left), "{second}");
    assert!(
        second.contains("All of the report is with Kiva"),
        "{second}"
    );
}

#[test]
fn a_list_from_the_test_environment_is_refused_in_the_real_one() {
    let server = Server::new([]);
    let loans: Vec<String> = (1..=5)
        .map(|loan| format!("{{\"internal_loan_id\":\"8800{loan}\",\"status\":\"payingBack\"}}"))
        .collect();
    let list = |environment: &str| {
        format!(
            "{{\"snapshot\":{{\"environment\":\"{environment}\"}},\"totalRecords\":5,\"data\":[{}]}}",
            loans.join(",")
        )
    };
    let folder = server
        .folder()
        .with("staging.json", list("staging"))
        .with("production.json", list("production"));
    let with = |list: &str| {
        folder.run(&format!(
            "{PRODUCTION} --confirm-total 50.75 --loans {list}"
        ))
    };
    with("staging.json")
        .exits(2)
        .says(&["staging.json is a list of loans from the test environment"]);
    assert!(server.bodies().is_empty());
    with("production.json").exits(0);
}

#[test]
fn loans_that_another_journal_sent_for_the_month_are_refused_with_their_list() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("second.csv", "loan_id,amount\n88009,1.00\n88002,12.50\n");
    let send = |report: &str, flags: &str| {
        let line = format!("submit {report} --env staging --credentials kiva.env {flags}");
        folder.run(&line)
    };
    send("report.csv", "--period 2026-10").exits(0);
    send("second.csv", "--period 2026-10").exits(2).says(&[
        "1 loan of the report was sent to staging before for 2026-10",
        "report.csv.submission.jsonl says: 88002",
        "--again",
    ]);
    assert_eq!(server.bookings(), [1; 5]);
    let hidden = send("second.csv", "--period 2026-10 --redact").exits(2);
    assert!(!hidden.stderr.contains("88002"), "{}", hidden.stderr);
    send("second.csv", "--period 2026-10 --dry-run")
        .exits(2)
        .says(&["88002"]);
    send("second.csv", "--period 2026-10 --again").exits(0);
    assert_eq!(server.bookings(), [1, 2, 1, 1, 1]);
}

#[test]
fn a_run_that_left_no_journal_goes_on_only_with_its_month() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("second.csv", "loan_id,amount\n88002,12.50\n");
    let send = |report: &str, flags: &str| {
        let line = format!("submit {report} --env staging --credentials kiva.env {flags}");
        folder.run(&line)
    };
    send("report.csv", "--period 2026-10").exits(0);
    send("second.csv", "--resume --period 2026-10")
        .exits(2)
        .says(&["sent to staging before for 2026-10"]);
    assert_eq!(server.bookings(), [1; 5]);
    send("second.csv", "--resume")
        .exits(0)
        .says(&["Nobody looked whether these loans were sent before"]);
    assert_eq!(server.bookings(), [1, 2, 1, 1, 1]);
}

#[test]
fn another_month_or_none_is_another_matter_and_none_is_said() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("second.csv", REPORT)
        .with("third.csv", format!("{REPORT}88006,1.00\n"));
    let send = |report: &str, flags: &str| {
        let line = format!("submit {report} --env staging --credentials kiva.env {flags}");
        folder.run(&line)
    };
    send("report.csv", "--period 2026-10").exits(0);
    send("second.csv", "--period 2026-11").exits(0);
    send("third.csv", "")
        .exits(0)
        .says(&["Nobody looked whether these loans were sent before"]);
    assert_eq!(server.bookings(), [3; 5]);
}

#[test]
fn the_very_same_report_is_refused_under_another_name_without_a_month_too() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("copy.csv", REPORT)
        .with("more/deep.csv", REPORT);
    let send = |report: &str, flags: &str| {
        let line = format!("submit {report} --env staging --credentials kiva.env {flags}");
        folder.run(&line)
    };
    send("report.csv", "--journal more/of-october").exits(0);
    for (report, flags) in [
        ("more/deep.csv", "--quiet"),
        ("more/deep.csv", "--dry-run"),
        ("more/deep.csv", "--journal deep.journal"),
        ("copy.csv", "--journal more/copy.journal"),
        ("copy.csv", "--journal more/copy.journal --period 2026-10"),
    ] {
        send(report, flags).exits(2).says(&[
            "This very report was sent to staging before",
            "more/of-october says",
            "--again",
        ]);
    }
    assert_eq!(server.bookings(), [1; 5]);
    send("more/deep.csv", "--again").exits(0);
    assert_eq!(server.bookings(), [2; 5]);
}

#[test]
fn the_same_report_may_go_elsewhere_and_go_on_beside_a_copy_of_its_journal() {
    let refused = Reply::Status(422, String::new());
    let server = Server::new([success(), refused]);
    let folder = server.folder().with("copy.csv", REPORT);
    let line = "submit report.csv --env staging --credentials kiva.env";
    folder.run(line).exits(2);
    // What was sent to another address is not with this one.
    let other = Server::new([]);
    let elsewhere = other.folder().read("repaylint.toml");
    let here = folder.read("repaylint.toml");
    let folder = folder.with("repaylint.toml", elsewhere);
    let copy = "submit copy.csv --env staging --credentials kiva.env";
    folder.run(copy).exits(0);
    let journal = folder.read("report.csv.submission.jsonl");
    let folder = folder
        .with("repaylint.toml", here)
        .with("report.csv.submission.jsonl.bak", journal);
    folder.run(&format!("{line} --resume")).exits(0);
    assert_eq!(
        server.bookings(),
        [1, 1, 2, 2, 1],
        "the refused batch left twice"
    );
    assert_eq!(other.bookings(), [1; 5]);
}

#[test]
fn what_is_called_like_a_journal_and_is_none_is_named() {
    let server = Server::new([]);
    let sent = server.folder();
    sent.run("submit report.csv --env staging --credentials kiva.env")
        .exits(0);
    let journal = sent.read("report.csv.submission.jsonl");
    let saved_by_another = format!("\u{feff}{journal}");
    let edited = journal.replacen("9999", "9998", 1);
    let folder = server
        .folder()
        .with("copy.csv.submission.jsonl", saved_by_another)
        .with("notes.jsonl", "{\"seq\":7}\n")
        .with("words.txt", "Nothing of a journal");
    let line = "submit report.csv --env staging --credentials kiva.env --period 2026-10";
    let printed = folder.run(&format!("{line} --dry-run")).exits(0);
    printed.says(&["copy.csv.submission.jsonl is called like a journal"]);
    for silent in ["notes.jsonl", "words.txt"] {
        assert!(!printed.stderr.contains(silent), "{}", printed.stderr);
    }
    let folder = folder.with("edited", edited);
    folder
        .run(&format!("{line} --dry-run"))
        .exits(2)
        .says(&["The journal edited cannot be believed: line 1"]);
}

#[test]
fn a_journal_whose_first_line_was_mended_is_still_one() {
    let refused = Reply::Status(422, String::new());
    let server = Server::new([refused]);
    let folder = server
        .folder()
        .with("second.csv", "loan_id,amount\n88001,25.00\n")
        .with("report.csv.submission.jsonl", "{\"se");
    let line = "--env staging --credentials kiva.env --period 2026-10";
    folder.run(&format!("submit report.csv {line}")).exits(2);
    let journal = folder.read("report.csv.submission.jsonl");
    assert!(journal.starts_with("{\"se\n{\"seq\":1"), "{journal}");
    folder
        .run(&format!("submit report.csv {line} --resume"))
        .exits(0);
    folder
        .run(&format!("submit second.csv {line}"))
        .exits(2)
        .says(&["report.csv.submission.jsonl says: 88001"]);
}

#[test]
fn the_month_of_the_control_file_counts_too() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("report.csv.control.toml", "period = \"2026-10\"\n")
        .with("second.csv", REPORT)
        .with("second.csv.control.toml", "period = \"2026-10\"\n");
    folder
        .run("submit report.csv --env staging --credentials kiva.env")
        .exits(0);
    let second = folder.run("submit second.csv --env staging --credentials kiva.env");
    second
        .exits(2)
        .says(&["All loans of the report (5) were sent"]);
}

#[test]
fn without_credentials_nothing_is_sent_and_nothing_written() {
    let server = Server::new([]);
    let folder = server.folder();
    folder
        .run("submit report.csv --env staging")
        .exits(2)
        .says(&["KIVA_CLIENT_ID"]);
    assert!(server.bodies().is_empty());
    assert_eq!(folder.names(), ["kiva.env", "repaylint.toml", "report.csv"]);
}
