//! `submit`: the journal. Whatever happens, nothing is sent twice, and nothing is lost without a word.

use std::fs;
use std::thread;
use std::time::Duration;

use repaylint_api::journal::sha256;

use crate::runner::{Ended, Folder};
use crate::submit_server::{REPORT, Reply, Server, problem, success};

const JOURNAL: &str = "report.csv.submission.jsonl";

fn submit(folder: &Folder, flags: &str) -> Ended {
    let line = format!("submit report.csv --env staging --credentials kiva.env {flags}");
    folder.run(&line)
}

fn failing(status: u16) -> Reply {
    Reply::Status(status, "{\"message\":\"not today\"}".to_owned())
}

/// A folder where the second batch left, and the program was killed before the answer came.
fn killed(server: &Server) -> Folder {
    let folder = server.folder();
    let line = "submit report.csv --env staging --credentials kiva.env";
    let mut child = folder.spawn(line);
    server.wait_for(2);
    child.kill().expect("killed");
    child.wait().expect("an end");
    folder
}

#[test]
fn a_report_that_was_sent_is_not_sent_again() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    submit(&folder, "")
        .exits(2)
        .says(&["was sent", "everything is with Kiva (batches: 3)"]);
    submit(&folder, "--resume")
        .exits(0)
        .says(&["Nothing is left to do"]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn the_journal_is_for_its_owner_alone() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = fs::metadata(folder.path().join(JOURNAL)).expect("there");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(folder.read(JOURNAL).lines().count(), 8);
}

#[test]
fn staging_and_production_are_two_submissions_of_one_report() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    let line = "submit report.csv --env production --credentials kiva.env --confirm-total 50.75";
    folder.run(line).exits(0);
    folder.run(line).exits(2).says(&["was sent"]);
    submit(&folder, "").exits(2).says(&["was sent"]);
    assert_eq!(server.bookings(), [2; 5]);
}

#[test]
fn a_batch_under_way_when_the_program_was_killed_is_unknown_until_somebody_looked() {
    let server = Server::new([success(), Reply::Held]);
    let folder = killed(&server);
    submit(&folder, "")
        .exits(2)
        .says(&["nobody knows whether batch 2 arrived", "--resume"]);
    submit(&folder, "--resume").exits(3).says(&[
        "Nobody knows whether batch 2 of 3 arrived",
        "2 repayments with 12.25 KES in all",
        "--resume --mark-accepted 2",
        "--resume --resend 2",
        "1 of 3 batches",
    ]);
    for other in ["--mark-accepted 1", "--resend 3", "--mark-accepted 9"] {
        submit(&folder, &format!("--resume {other}"))
            .exits(2)
            .says(&["but batch 2"]);
    }
    assert_eq!(server.bodies().len(), 2);
    submit(&folder, "--resume --mark-accepted 2")
        .exits(0)
        .says(&["PA2 should show 5 repayments"]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn a_batch_that_was_not_found_in_pa2_is_sent_again() {
    let server = Server::new([success(), Reply::Held]);
    let folder = killed(&server);
    submit(&folder, "--resend 2").exits(0);
    assert_eq!(server.bookings(), [1, 1, 2, 2, 1], "as the user wanted it");
    submit(&folder, "--resend 2")
        .exits(2)
        .says(&["batch 2 is not unknown", "with --resume alone"]);
    submit(&server.folder(), "--resend 2")
        .exits(2)
        .says(&["No report was sent by the journal", "another --journal"]);
}

#[test]
fn the_last_batch_that_was_found_in_pa2_needs_no_word_with_kiva() {
    let server = Server::new([success(), success(), failing(500)]);
    let folder = server.folder();
    let line = "submit report.csv --env production";
    let known = "--credentials kiva.env --confirm-total 50.75";
    folder.run(&format!("{line} {known}")).exits(3);
    folder
        .run(&format!("{line} --mark-accepted 3"))
        .exits(0)
        .says(&["PA2 should show 5 repayments, 50.75 KES in all, in 3 uploads, among them 7, 7."]);
    assert!(folder.read(JOURNAL).contains("\"event\":\"finished\""));
    folder
        .run(&format!("{line} --resume"))
        .exits(0)
        .says(&["Nothing is left to do"]);
    // While another is still to be sent, credentials and total are needed.
    let server = Server::new([success(), failing(500)]);
    let folder = server.folder();
    folder.run(&format!("{line} {known}")).exits(3);
    let journal = folder.read(JOURNAL);
    folder
        .run(&format!("{line} --mark-accepted 2"))
        .exits(2)
        .says(&["KIVA_CLIENT_ID"]);
    assert_eq!(folder.read(JOURNAL), journal);
}

#[test]
fn a_run_that_died_before_the_end_was_written_still_shows_what_kiva_named() {
    let server = Server::new([problem("88001", "error")]);
    let folder = server.folder();
    submit(&folder, "").exits(1);
    let journal = folder.read(JOURNAL);
    let lines: Vec<&str> = journal.lines().collect();
    let (last, before) = lines.split_last().expect("lines");
    assert!(last.contains("finished"), "{last}");
    let folder = folder.with(JOURNAL, before.join("\n") + "\n");
    let printed = submit(&folder, "--resume").exits(1);
    assert!(printed.stdout.contains("API001"), "{}", printed.stdout);
    assert_eq!(server.bookings(), [1; 5]);
    submit(&folder, "--resume").exits(0);
}

#[test]
fn what_makes_no_sense_leaves_no_journal_behind() {
    let server = Server::new([]);
    let folder = server.folder();
    let before = folder.names();
    for flags in ["--resend 1", "--resume --mark-accepted 1"] {
        submit(&folder, flags).exits(2).says(&["not unknown"]);
        assert_eq!(folder.names(), before);
    }
}

#[test]
fn an_answer_that_says_nothing_stops_the_run() {
    for status in [500, 502, 504, 503] {
        let server = Server::new([success(), failing(status)]);
        let folder = server.folder();
        let printed = submit(&folder, "").exits(3);
        printed.says(&[
            "Nobody knows whether batch 2 of 3 arrived",
            &status.to_string(),
        ]);
        assert_eq!(server.bodies().len(), 2, "{status}");
        submit(&folder, "--resume").exits(3);
        assert_eq!(server.bodies().len(), 2, "{status}");
        submit(&folder, "--resume --mark-accepted 2").exits(0);
        assert_eq!(server.bookings(), [1; 5], "{status}");
    }
}

#[test]
fn a_refusal_and_a_right_that_is_missing_stop_the_run_and_it_can_go_on() {
    for (status, says) in [
        (422, "not today"),
        (403, "create:repayment"),
        (413, "smaller size"),
    ] {
        let server = Server::new([success(), failing(status)]);
        let folder = server.folder();
        submit(&folder, "").exits(2).says(&[says, "1 of 3 batches"]);
        submit(&folder, "").exits(2).says(&["--resume"]);
        assert_eq!(server.bodies().len(), 2);
        submit(&folder, "--resume").exits(0);
        assert_eq!(server.bodies().len(), 4);
    }
}

#[test]
fn what_did_not_arrive_is_tried_again_by_itself() {
    let server = Server::new([failing(429)]);
    submit(&server.folder(), "")
        .exits(0)
        .says(&["Trying again in"]);
    assert_eq!(server.bodies().len(), 4);
}

#[test]
fn a_report_that_changed_since_is_refused() {
    let server = Server::new([success(), failing(422)]);
    let folder = server.folder();
    submit(&folder, "").exits(2);
    let folder = folder.with("report.csv", REPORT.replace("1.00", "2.00"));
    for flags in ["", "--resume"] {
        submit(&folder, flags)
            .exits(2)
            .says(&["has changed since", "Part of the old report"]);
    }
    let folder = folder.with("report.csv", REPORT);
    submit(&folder, "--resume").exits(0);
}

#[test]
fn a_journal_that_began_elsewhere_does_not_count_here() {
    let elsewhere = Server::new([]);
    let server = Server::new([]);
    let folder = elsewhere.folder();
    submit(&folder, "").exits(0);
    let here = server.folder().read("repaylint.toml");
    let folder = folder.with("repaylint.toml", here);
    for flags in ["", "--resume", "--dry-run"] {
        submit(&folder, flags).exits(2).says(&[
            &elsewhere.address(),
            &server.address(),
            "--journal",
        ]);
    }
    submit(&folder, "--journal another").exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn what_goes_on_is_for_the_month_for_which_it_began() {
    let server = Server::new([success(), failing(422)]);
    let folder = server
        .folder()
        .with("second.csv", "loan_id,amount\n88005,1.00\n");
    submit(&folder, "--period 2026-10").exits(2);
    let second = "submit second.csv --env staging --credentials kiva.env --period 2026-10";
    folder.run(second).exits(0);
    submit(&folder, "--resume --period 2026-11")
        .exits(2)
        .says(&["is for 2026-10, but this run is for 2026-11"]);
    let printed = submit(&folder, "--resume").exits(2);
    printed.says(&["1 loan of the report was sent to staging before for 2026-10"]);
    assert!(
        !printed.stderr.contains("Nobody looked"),
        "{}",
        printed.stderr
    );
    submit(&folder, "--resume --period 2026-10 --again").exits(0);
}

#[test]
fn another_size_of_batches_does_not_confuse_what_was_sent() {
    let server = Server::new([success(), failing(422)]);
    let folder = server.folder();
    submit(&folder, "").exits(2);
    let config = folder
        .read("repaylint.toml")
        .replace("size = 2", "size = 5");
    let folder = folder.with("repaylint.toml", config);
    submit(&folder, "--resume").exits(0);
    let bodies = server.bodies();
    assert_eq!(bodies.len(), 4);
    assert_eq!(bodies[1], bodies[2], "the refused batch, once more");
}

#[test]
fn a_line_that_was_edited_is_named() {
    let server = Server::new([success(), failing(500)]);
    let folder = server.folder();
    submit(&folder, "").exits(3);
    let journal = folder.read(JOURNAL);
    for (line, from, to) in [(3, "accepted", "resend"), (5, "unknown", "refused")] {
        let edited = journal.replacen(
            &format!("\"event\":\"{from}\""),
            &format!("\"event\":\"{to}\""),
            1,
        );
        let folder = server.folder().with(JOURNAL, edited);
        submit(&folder, "--resume")
            .exits(2)
            .says(&[&format!("line {line}"), "must never be edited"]);
    }
    let shorter: Vec<&str> = journal
        .lines()
        .filter(|line| !line.contains("\"seq\":3"))
        .collect();
    let folder = server.folder().with(JOURNAL, shorter.join("\n") + "\n");
    submit(&folder, "--resume")
        .exits(2)
        .says(&["line 3", "does not follow"]);
    assert_eq!(server.bodies().len(), 2);
}

#[test]
fn a_journal_of_another_format_is_not_read_by_guess() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    let journal = folder.read(JOURNAL);
    let first = journal.lines().next().expect("a line");
    let (first, _) = first.split_once(",\"check\"").expect("a hash");
    let newer = first.replace("\"schema_version\":1", "\"schema_version\":2");
    assert_ne!(first, newer);
    let hash = sha256(newer.as_bytes());
    let newer = format!("{newer},\"check\":\"{hash}\"}}\n");
    let folder = server.folder().with(JOURNAL, newer);
    submit(&folder, "--resume")
        .exits(2)
        .says(&["in a way that this version of repaylint does not know"]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn a_last_line_that_broke_off_is_understood() {
    let server = Server::new([success(), failing(422)]);
    let folder = server.folder();
    submit(&folder, "").exits(2);
    let journal = folder.read(JOURNAL);
    // The outcome of batch 2 broke off: it is as if no answer had come.
    let torn = journal.get(..journal.len() - 40).expect("a part");
    let folder = server.folder().with(JOURNAL, torn);
    submit(&folder, "--resume").exits(3).says(&["batch 2"]);
    submit(&folder, "--resume --resend 2")
        .exits(0)
        .says(&["broke off"]);
    submit(&folder, "--resume")
        .exits(0)
        .says(&["Nothing is left"]);
}

#[test]
fn of_two_runs_at_once_the_second_is_refused() {
    let server = Server::new([Reply::Held]);
    let folder = server.folder();
    let child = folder.spawn("submit report.csv --env staging --credentials kiva.env");
    server.wait_for(1);
    submit(&folder, "--resume")
        .exits(2)
        .says(&["Another run is sending by the journal"]);
    server.open();
    let output = child.wait_with_output().expect("an end");
    folder.ended(output, "submit").exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[cfg(unix)]
#[test]
fn a_finished_journal_is_only_read() {
    use std::fs::File;
    let server = Server::new([success(), success(), failing(422)]);
    let folder = server.folder().with("loans.json", OTHER_LOANS);
    let locked = || {
        let journal = File::open(folder.path().join(JOURNAL)).expect("a journal");
        journal.lock().expect("nobody else has it");
        journal
    };
    submit(&folder, "").exits(2);
    let held = locked();
    submit(&folder, "--resume")
        .exits(2)
        .says(&["Another run is sending"]);
    drop(held);
    submit(&folder, "--resume").exits(0);
    let held = locked();
    submit(&folder, "--resume")
        .exits(0)
        .says(&["Nothing is left to do"]);
    submit(&folder, "").exits(2).says(&["was sent"]);
    submit(&folder, "--resume --loans loans.json")
        .exits(0)
        .says(&["Nothing is left to do"]);
    drop(held);
    assert_eq!(server.bookings(), [1, 1, 1, 1, 2]);
}

#[cfg(unix)]
#[test]
fn who_may_not_write_the_journal_is_told_so_and_not_sent_to_another() {
    use std::fs::{self, OpenOptions, Permissions};
    use std::os::unix::fs::PermissionsExt;
    let server = Server::new([success(), failing(422)]);
    let folder = server.folder();
    submit(&folder, "").exits(2);
    let path = folder.path().join(JOURNAL);
    fs::set_permissions(&path, Permissions::from_mode(0o400)).expect("set");
    if OpenOptions::new().append(true).open(&path).is_ok() {
        // The administrator may write everything.
        return;
    }
    let printed = submit(&folder, "--resume").exits(2);
    printed.says(&[
        "You have no right to read and write the journal report.csv.submission.jsonl",
        "only if nothing of the report was ever sent",
    ]);
    assert!(!printed.stderr.contains("disk"), "{}", printed.stderr);
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("set");
    submit(&folder, "--resume").exits(0);
    fs::set_permissions(&path, Permissions::from_mode(0o400)).expect("set");
    submit(&folder, "--resume")
        .exits(0)
        .says(&["Nothing is left to do"]);
}

#[cfg(unix)]
#[test]
fn every_wish_to_stop_finishes_the_batch_that_is_under_way() {
    for signal in ["-INT", "-TERM", "-HUP"] {
        let server = Server::new([success(), Reply::Held]);
        let folder = server.folder();
        let child = folder.spawn("submit report.csv --env staging --credentials kiva.env");
        server.wait_for(2);
        let id = child.id().to_string();
        let killed = std::process::Command::new("kill")
            .args([signal, &id])
            .status();
        assert!(killed.expect("kill").success());
        thread::sleep(Duration::from_millis(300));
        server.open();
        let output = child.wait_with_output().expect("an end");
        let printed = folder.ended(output, signal).exits(2);
        printed.says(&[
            "Stopping",
            "Batch 2 of 3 is with Kiva",
            "Give the same command again with --resume added",
            "No batch is half sent",
        ]);
        assert_eq!(server.bodies().len(), 2);
        submit(&folder, "--resume").exits(0);
        assert_eq!(server.bookings(), [1; 5]);
    }
}

#[test]
fn a_journal_that_was_moved_while_a_batch_was_under_way_is_missed() {
    let server = Server::new([success(), Reply::Held]);
    let folder = server.folder();
    let child = folder.spawn("submit report.csv --env staging --credentials kiva.env");
    server.wait_for(2);
    let [journal, moved] = [JOURNAL, "moved"].map(|name| folder.path().join(name));
    fs::rename(&journal, &moved).expect("moved");
    server.open();
    let output = child.wait_with_output().expect("an end");
    folder.ended(output, "submit").exits(3).says(&[
        "Batch 2 of 3 is with Kiva, but the journal",
        "was moved, deleted or replaced",
        "With Kiva for certain: 2 of 3 batches",
        "--resume --mark-accepted 2",
    ]);
    fs::rename(&moved, &journal).expect("brought back");
    submit(&folder, "--resume --mark-accepted 2").exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn without_its_journal_no_batch_leaves() {
    // The second is tried again after a pause.
    let server = Server::new([success(), failing(429)]);
    let folder = server.folder();
    let child = folder.spawn("submit report.csv --env staging --credentials kiva.env");
    server.wait_for(2);
    let [journal, moved] = [JOURNAL, "moved"].map(|name| folder.path().join(name));
    while !folder.read(JOURNAL).contains("not-sent") {
        thread::sleep(Duration::from_millis(10));
    }
    fs::rename(&journal, &moved).expect("moved");
    fs::copy(&moved, &journal).expect("replaced");
    #[cfg(not(unix))]
    fs::remove_file(&journal).expect("deleted");
    let output = child.wait_with_output().expect("an end");
    folder.ended(output, "submit").exits(2).says(&[
        "was moved, deleted or replaced while it was in use",
        "With Kiva for certain: 1 of 3 batches",
        "Nothing more was sent. Bring the journal back",
    ]);
    fs::rename(&moved, &journal).expect("brought back");
    submit(&folder, "--resume").exits(0);
    assert_eq!(server.bodies().len(), 4, "the second was refused once");
}

/// A list of loans at Kiva by which the report is not ready.
const OTHER_LOANS: &str =
    r#"{"totalRecords":1,"data":[{"internal_loan_id":"99999","status":"payingBack"}]}"#;

#[test]
fn a_check_that_fails_later_does_not_hide_that_nothing_is_left() {
    let server = Server::new([]);
    let folder = server.folder().with("loans.json", OTHER_LOANS);
    submit(&folder, "--loans loans.json")
        .exits(1)
        .says(&["Nothing was sent: the report is not ready"]);
    submit(&folder, "").exits(0);
    for flags in ["--resume", "--resume --dry-run"] {
        submit(&folder, &format!("{flags} --loans loans.json"))
            .exits(0)
            .says(&["Nothing is left to do", "PA2 should show 5 repayments"]);
    }
    submit(&folder, "--loans loans.json")
        .exits(2)
        .says(&["This report was sent"]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn a_check_that_fails_later_does_not_hide_an_unknown_batch() {
    let server = Server::new([success(), failing(502)]);
    let folder = server.folder().with("loans.json", OTHER_LOANS);
    submit(&folder, "").exits(3);
    let printed = submit(&folder, "--resume --loans loans.json").exits(3);
    printed.says(&[
        "Nobody knows whether batch 2 of 3 arrived",
        "--mark-accepted 2",
    ]);
    assert!(printed.stdout.contains("TST"), "{}", printed.stdout);
    let again = "--resume --mark-accepted 2 --loans loans.json";
    submit(&folder, again)
        .exits(1)
        .says(&["Nothing more was sent", "must stay as it is"]);
    assert_eq!(server.bodies().len(), 2);
}

#[test]
fn a_check_that_fails_later_says_that_the_file_must_stay_only_where_a_part_was_sent() {
    for (replies, says) in [
        (vec![success(), failing(422)], "must stay as it is"),
        (vec![failing(422)], "Nothing was sent: the report is not"),
    ] {
        let server = Server::new(replies);
        let folder = server.folder().with("loans.json", OTHER_LOANS);
        submit(&folder, "").exits(2);
        submit(&folder, "--resume --loans loans.json")
            .exits(1)
            .says(&[says]);
    }
}

#[test]
fn a_rehearsal_tells_of_an_unknown_batch_as_a_run_would() {
    let server = Server::new([success(), failing(502)]);
    let folder = server.folder();
    submit(&folder, "").exits(3);
    let journal = folder.read(JOURNAL);
    let printed = submit(&folder, "--resume --dry-run").exits(3);
    printed.says(&["Nobody knows whether batch 2 of 3 arrived"]);
    for part in [
        "batch 1: 2 repayments, 37.50 KES, with Kiva already",
        "batch 2: 2 repayments, 12.25 KES, outcome unknown",
        "nobody knows whether a batch arrived",
    ] {
        assert!(printed.stdout.contains(part), "{}", printed.stdout);
    }
    assert_eq!(folder.read(JOURNAL), journal);
    let settled = submit(&folder, "--mark-accepted 2 --dry-run").exits(0);
    let goes_on = "the same command with --resume added goes on";
    assert!(settled.stdout.contains(goes_on), "{}", settled.stdout);
}

#[test]
fn a_rehearsal_counts_a_line_that_broke_off() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    let journal = folder.read(JOURNAL);
    let (before, _) = journal.split_once("{\"seq\":4").expect("a fourth line");
    let torn = format!("{before}{{\"seq\":4");
    let folder = server.folder().with(JOURNAL, &torn);
    let printed = submit(&folder, "--resume --dry-run").exits(3);
    let unknown = "batch 2: 2 repayments, 12.25 KES, outcome unknown";
    assert!(printed.stdout.contains(unknown), "{}", printed.stdout);
    assert_eq!(folder.read(JOURNAL), torn);
}

#[test]
fn what_follows_a_refusal_depends_on_what_is_with_kiva() {
    for (replies, says) in [
        (
            vec![failing(422)],
            ["No batch is with Kiva", "correct it and send it by another"],
        ),
        (
            vec![success(), failing(422)],
            ["1 of 3 batches", "ask Kiva first"],
        ),
        (
            vec![failing(413)],
            ["As none is with Kiva", "begin anew with another --journal"],
        ),
        (
            vec![success(), failing(413)],
            ["keep their size", "into a file of their own"],
        ),
    ] {
        let server = Server::new(replies);
        submit(&server.folder(), "").exits(2).says(&says);
    }
}

#[test]
fn a_run_that_brought_nothing_to_kiva_is_not_called_sent_in_part() {
    let server = Server::new([failing(422)]);
    let folder = server.folder();
    submit(&folder, "").exits(2);
    let said = submit(&folder, "").exits(2);
    said.says(&["no batch is with Kiva", "--resume added"]);
    assert!(!said.stderr.contains("in part"), "{}", said.stderr);
}

#[test]
fn the_next_month_under_the_same_name_is_told_that_the_journal_is_of_another() {
    let server = Server::new([]);
    let folder = server.folder();
    submit(&folder, "").exits(0);
    let folder = folder.with("report.csv", REPORT.replace("1.00", "2.00"));
    for flags in ["", "--resume"] {
        let said = submit(&folder, flags).exits(2);
        said.says(&["of another report, which was sent in full", "--journal"]);
        assert!(!said.stderr.contains("Bring the old"), "{}", said.stderr);
    }
}

#[test]
fn a_file_that_is_no_journal_is_not_said_to_be_damaged() {
    let server = Server::new([]);
    let folder = server.folder();
    let said = submit(&folder, "--journal report.csv").exits(2);
    said.says(&["report.csv is no journal"]);
    assert_eq!(folder.read("report.csv"), REPORT);
    let folder = folder.with("empty.jsonl", "");
    submit(&folder, "--journal empty.jsonl").exits(0);
}

#[test]
fn a_folder_has_no_journal_of_its_own() {
    let server = Server::new([]);
    let folder = server.folder().with("in/report.csv", REPORT);
    let line = "submit in --env staging --credentials kiva.env";
    folder
        .run(line)
        .exits(2)
        .says(&["A folder has no journal of its own"]);
    let _ = folder.run(&format!("{line} --journal in.jsonl")).exits(0);
}

#[test]
fn one_report_under_two_names_never_leaves_twice_however_close_the_runs_begin() {
    for _ in 0..20 {
        let server = Server::new([]);
        let folder = server.folder().with("copy.csv", REPORT);
        let runs = ["report.csv", "copy.csv"].map(|report| {
            let flags = "--env staging --credentials kiva.env --period 2026-10";
            folder.spawn(&format!("submit {report} {flags}"))
        });
        let codes = runs.map(|run| run.wait_with_output().expect("an end").status.code());
        let times = codes.iter().filter(|code| **code == Some(0)).count();
        assert_eq!(server.bookings(), [times; 5], "{codes:?}");
        assert!(times <= 1, "{codes:?}");
    }
}

#[test]
fn loans_that_a_running_submission_will_send_do_not_leave_by_another() {
    let server = Server::new([Reply::Held]);
    let folder = server
        .folder()
        .with("late.csv", "loan_id,amount\n88005,1.00\n")
        .with("other.csv", "loan_id,amount\n88009,1.00\n");
    let period = "--env staging --credentials kiva.env --period 2026-10";
    let child = folder.spawn(&format!("submit report.csv {period}"));
    server.wait_for(1);
    folder
        .run(&format!("submit late.csv {period}"))
        .exits(2)
        .says(&[
            "is sending the same loans",
            JOURNAL,
            "Nothing was sent by this run",
        ]);
    let _ = folder.run(&format!("submit other.csv {period}")).exits(0);
    server.open();
    let ended = folder.ended(child.wait_with_output().expect("an end"), "submit");
    let _ = ended.exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn what_kiva_named_is_shown_again_though_nothing_is_left() {
    let odd = r#"{"code":"api.queued","message":"later","upload_id":7}"#;
    let server = Server::new([
        problem("88001", "error"),
        Reply::Status(200, odd.to_owned()),
    ]);
    let folder = server.folder().with("loans.json", OTHER_LOANS);
    let told = [
        "\"code\":\"API001\"",
        "loan.ended",
        "api.queued",
        "\"loan_id\":\"88001\"",
    ];
    let full = ["API001", "loan.ended", "api.queued"];
    let _ = submit(&folder, "").exits(1);
    // As it was sent, and by a check that does not let it pass any more.
    for flags in ["--resume", "--resume --loans loans.json"] {
        let printed = submit(&folder, &format!("{flags} --format json")).exits(0);
        for part in told {
            assert!(
                printed.stdout.contains(part),
                "{flags}: {part}\n{}",
                printed.stdout
            );
        }
        let printed = submit(&folder, flags).exits(0);
        for part in full {
            assert!(
                printed.stdout.contains(part),
                "{flags}: {part}\n{}",
                printed.stdout
            );
        }
    }
    assert_eq!(server.bodies().len(), 3);
}
