//! `submit`: what is sent, what is said of it, and what Kiva says.

use std::fs;

use crate::runner::{Ended, Folder};
use crate::submit_server::{OTHER_LOAN, REPORT, Reply, SECRET, Server, TOKEN, problem, success};

/// All formats but JSON.
const OTHERS: [&str; 9] = [
    "full", "concise", "jsonl", "sarif", "github", "gitlab", "junit", "markdown", "html",
];

const SUBMIT: &str = "submit report.csv --env staging --credentials kiva.env";

fn refused() -> Reply {
    Reply::Status(422, "{\"message\":\"not today\"}".to_owned())
}

#[test]
fn a_clean_report_is_sent_in_batches_and_pa2_is_told_of() {
    let server = Server::new([]);
    let folder = server.folder();
    let printed = folder.run(&format!("{SUBMIT} --period 2026-10")).exits(0);
    printed.says(&[
        "Batch 1 of 3 is with Kiva: 2 of 5 repayments, 37.50 of 50.75 KES",
        "Batch 3 of 3 is with Kiva: 5 of 5 repayments, 50.75 of 50.75 KES",
        "PA2 should show 5 repayments, 50.75 KES in all, in 3 uploads (7, 7, 7)",
        "the Kiva Coordinator must then review and finalize it in PA2",
    ]);
    assert_eq!(server.bookings(), [1; 5]);
    let bodies = server.bodies();
    assert_eq!(bodies.len(), 3);
    for (body, digits) in bodies.iter().zip(["25.00", "5.00", "1.00"]) {
        assert!(body.contains(&format!("\"amount\":{digits}")), "{body}");
        assert!(!body.contains("client_id"), "{body}");
    }
}

#[test]
fn neither_secret_nor_token_is_printed_or_written_anywhere() {
    let server = Server::new([success(), Reply::Status(500, format!("{TOKEN} {SECRET}"))]);
    let folder = server.folder();
    let printed = folder.run(&format!("{SUBMIT} --verbose")).exits(3);
    let journal = folder.read("report.csv.submission.jsonl");
    for text in [&printed.stdout, &printed.stderr, &journal] {
        assert!(!text.contains(SECRET) && !text.contains(TOKEN), "{text}");
    }
}

#[test]
fn a_secret_that_is_glued_to_a_name_is_neither_printed_nor_written_down() {
    let body = format!(
        r#"{{"code":"x.y{TOKEN}","message":"ok","upload_id":"7{SECRET}","problems":[
        {{"loan_id":"88001{SECRET}","details":"d","code":"c{TOKEN}","severity":"s{SECRET}"}}]}}"#
    );
    let server = Server::new([Reply::Status(200, body)]);
    let folder = server.folder();
    let printed = folder.run(&format!("{SUBMIT} --verbose --format json=out.json"));
    let printed = printed.exits(1);
    let journal = folder.read("report.csv.submission.jsonl");
    assert!(journal.contains("\"x.y***\""), "{journal}");
    let report = folder.read("out.json");
    for text in [&printed.stdout, &printed.stderr, &journal, &report] {
        assert!(!text.contains(SECRET) && !text.contains(TOKEN), "{text}");
    }
}

#[test]
fn a_report_with_errors_is_shown_and_not_sent() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("report.csv", "loan_id,amount\n88001,\"12,50\"\n");
    for flags in ["", " --exit-zero"] {
        let printed = folder.run(&format!("{SUBMIT}{flags}")).exits(1);
        assert!(printed.stdout.contains("AMT002"), "{}", printed.stdout);
        printed.says(&["Nothing was sent: the report is not ready"]);
    }
    assert!(server.bodies().is_empty());
    assert_eq!(folder.names(), ["kiva.env", "repaylint.toml", "report.csv"]);
}

#[test]
fn a_loan_is_not_sent_twice_however_little_is_checked() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("report.csv", "loan_id,amount\n88001,5.00\n88001,5.00\n");
    let narrow = folder.run(&format!("{SUBMIT} --select FMT")).exits(2);
    narrow.says(&["report.csv, line 3: this loan is already in line 2"]);
    assert!(server.bodies().is_empty());
}

#[test]
fn warnings_keep_a_report_back_only_where_they_are_denied() {
    let server = Server::new([]);
    let loans = r#"{"totalRecords":6,"data":[
        {"internal_loan_id":"88001","status":"payingBack"},{"internal_loan_id":"88002","status":"payingBack"},
        {"internal_loan_id":"88003","status":"payingBack"},{"internal_loan_id":"88004","status":"payingBack"},
        {"internal_loan_id":"88005","status":"payingBack"},{"internal_loan_id":"88006","status":"payingBack"}]}"#;
    let folder = server.folder().with("loans.json", loans);
    let line = format!("{SUBMIT} --loans loans.json");
    let denied = folder.run(&format!("{line} --deny warnings")).exits(1);
    assert!(denied.stdout.contains("TOT006"), "{}", denied.stdout);
    denied.says(&["Nothing was sent"]);
    assert!(server.bodies().is_empty());
    folder.run(&line).exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn a_rehearsal_shows_the_plan_and_touches_nothing() {
    let server = Server::new([]);
    let folder = server.folder();
    let line = "submit report.csv --env production --dry-run --period 2026-10";
    let plan = folder.run(line).exits(0).stdout;
    for part in [
        "Nothing is sent",
        "report.csv sha256 4d4625d93aba8a65bbd2396d10e315c5a75da9d9a9f4de5c389a3068ea8961bc",
        "rule set 0.",
        "3 batches, 5 repayments, 50.75 KES",
        "batch 2: 2 repayments, 12.25 KES, not sent yet, sha256 45e826904f4ac90602d3b58ee1505326",
        "For 2026-10",
    ] {
        let plan = plan.replace("  ", " ").replace("[VERSION]", "0.");
        assert!(plan.contains(part), "{part} is not in\n{plan}");
    }
    assert_eq!(folder.names(), ["kiva.env", "repaylint.toml", "report.csv"]);
    assert!(server.bodies().is_empty());
}

#[test]
fn what_kiva_says_stands_at_the_users_row_in_every_format() {
    let server = Server::new([success(), problem("88004", "error")]);
    let folder = server.folder();
    let targets = OTHERS.map(|format| format!(" --format {format}={format}.told"));
    let line = format!("{SUBMIT} --format json{}", targets.concat());
    let printed = folder.run(&line).exits(1);
    printed.says(&["Kiva names 1 problem", "All of the report is with Kiva"]);
    let report: serde_json::Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let finding = &report["findings"][0];
    assert_eq!(finding["code"], "API001");
    assert_eq!(
        (&finding["line"], &finding["loan_id"]),
        (&5.into(), &"88004".into())
    );
    assert_eq!(report["summary"]["clean_total"], "43.50");
    for format in OTHERS {
        let told = folder.read(&format!("{format}.told"));
        assert!(told.contains("The loan has ended"), "{format}: {told}");
        assert!(told.contains("88004"), "{format}: {told}");
    }
    assert!(folder.read("concise.told").contains("report.csv:5:1"));
    assert!(folder.read("junit.told").contains("API001 named-by-kiva"));
    // Another server, so that nothing else is different.
    let server = Server::new([problem("88004", "warning")]);
    let printed = server
        .folder()
        .run(&format!("{SUBMIT} --format concise"))
        .exits(0);
    assert!(
        printed.stdout.contains("report.csv:5:1"),
        "{}",
        printed.stdout
    );
}

#[test]
fn a_refused_report_is_nowhere_said_to_be_sent() {
    for (replies, code, verdict) in [
        (vec![refused()], 2, "Nothing is with Kiva"),
        (vec![success(), refused()], 2, "Sent in part"),
        (
            vec![success(), Reply::Status(502, String::new())],
            3,
            "Sent with an outcome that nobody knows",
        ),
    ] {
        let server = Server::new(replies);
        let folder = server.folder();
        let line = format!("{SUBMIT} --format markdown=told.md --format html=told.html");
        let _ = folder.run(&line).exits(code);
        let (markdown, html) = (folder.read("told.md"), folder.read("told.html"));
        assert!(markdown.contains(&format!("**{verdict}**")), "{markdown}");
        assert!(html.contains(verdict), "{html}");
        assert!(!html.contains("You can send this report"), "{html}");
        assert!(!html.contains("Nothing was sent anywhere"), "{html}");
    }
}

#[test]
fn a_loan_that_the_report_does_not_have_is_told_without_a_place() {
    let server = Server::new([problem("99999", "error")]);
    let printed = server
        .folder()
        .run(&format!("{SUBMIT} --format concise"))
        .exits(1);
    assert!(printed.stdout.contains("99999"), "{}", printed.stdout);
}

/// An answer whose code is none of success.
fn odd(upload_id: &str) -> String {
    format!(
        r#"{{"code":"api.failed","message":"No such report","upload_id":{upload_id},"problems":[]}}"#
    )
}

#[test]
fn an_upload_that_does_not_say_that_all_is_well_is_a_finding_in_every_format() {
    let server = Server::new([success(), Reply::Status(200, odd("12"))]);
    let folder = server.folder();
    let line = format!("{SUBMIT} --quiet --format json");
    let printed = folder.run(&line).exits(0);
    let report: serde_json::Value = serde_json::from_str(&printed.stdout).expect("JSON");
    let finding = &report["findings"][0];
    assert_eq!(finding["code"], "API001");
    assert_eq!(finding["severity"], "warning");
    assert_eq!(finding["line"], serde_json::Value::Null);
    assert_eq!(
        finding["message"],
        "Kiva’s answer to batch 2 does not say that all is well: No such report (api.failed)"
    );
    assert_eq!(report["summary"]["clean_total"], "50.75");
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn without_an_upload_and_without_success_nobody_knows() {
    let doubtful = odd("null");
    let in_a_list = format!("[{},{doubtful}]", odd("12"));
    for answer in [doubtful, in_a_list] {
        let server = Server::new([success(), Reply::Status(200, answer)]);
        let folder = server.folder();
        folder.run(SUBMIT).exits(3).says(&[
            "Nobody knows whether batch 2 of 3 arrived.",
            "(api.failed): No such report",
            "--resume --mark-accepted 2",
            "--resume --resend 2",
            "With Kiva for certain: 1 of 3 batches",
        ]);
        assert_eq!(server.bookings(), [1, 1, 1, 1, 0]);
        folder.run(&format!("{SUBMIT} --resume")).exits(3);
        folder
            .run(&format!("{SUBMIT} --resume --resend 2"))
            .exits(0);
        assert_eq!(server.bookings(), [1, 1, 2, 2, 1]);
    }
}

#[test]
fn a_run_that_goes_on_repeats_what_kiva_answered_before() {
    let server = Server::new([
        Reply::Status(200, odd("12")),
        Reply::Status(422, String::new()),
    ]);
    let folder = server.folder();
    folder.run(SUBMIT).exits(2);
    let printed = folder
        .run(&format!("{SUBMIT} --resume --format concise"))
        .exits(0);
    let told = "Kiva’s answer to batch 1 does not say that all is well: No such report";
    assert!(printed.stdout.contains(told), "{}", printed.stdout);
}

#[test]
fn success_in_other_words_is_success_with_and_without_an_upload() {
    let replies = [("SUCCESS", "7"), ("ok", "null"), ("200", "null")].map(|(code, upload_id)| {
        let body =
            format!(r#"{{"code":"{code}","message":"ok","upload_id":{upload_id},"problems":[]}}"#);
        Reply::Status(200, body)
    });
    let server = Server::new(replies);
    let printed = server
        .folder()
        .run(&format!("{SUBMIT} --format concise"))
        .exits(0);
    assert!(!printed.stdout.contains("API001"), "{}", printed.stdout);
}

#[test]
fn ids_are_hidden_in_what_kiva_says_too() {
    let odd = r#"{"code":"odd","message":"see 5551234","upload_id":7,"problems":[]}"#;
    let odd = Reply::Status(200, odd.to_owned());
    let server = Server::new([odd, problem("88004", "error")]);
    let folder = server.folder();
    let targets = OTHERS.map(|format| format!(" --format {format}={format}.told"));
    let line = format!("{SUBMIT} --redact --format json{}", targets.concat());
    let printed = folder.run(&line).exits(1);
    printed.says(&["Kiva’s answer to batch 1: see 55***34 (odd)"]);
    let verdict = "Sent, and to be looked at: 1 error";
    assert!(folder.read("full.told").contains(verdict));
    let told = OTHERS.map(|format| folder.read(&format!("{format}.told")));
    for text in told.iter().chain([&printed.stdout, &printed.stderr]) {
        assert!(!text.contains("88004"), "{text}");
        assert!(!text.contains(OTHER_LOAN), "{text}");
    }
}

#[test]
fn ids_are_hidden_in_the_words_of_a_refusal_and_shown_where_they_may_be() {
    for (status, code) in [(422, 2), (403, 2), (502, 3)] {
        let words = format!("{{\"message\":\"loan {OTHER_LOAN} is odd\"}}");
        let server = Server::new([
            Reply::Status(status, words.clone()),
            Reply::Status(status, words),
        ]);
        let hidden = server.folder().run(&format!("{SUBMIT} --redact"));
        hidden.exits(code).says(&["loan 55***34 is odd"]);
        let shown = server.folder().run(SUBMIT).exits(code);
        shown.says(&["loan 5551234 is odd"]);
    }
}

#[test]
fn the_code_of_what_kiva_says_is_explained() {
    let page = Folder::new().run("explain API001").exits(0).stdout;
    assert!(page.contains("API001 named-by-kiva"), "{page}");
    let rules = Folder::new().run("rules").exits(0).stdout;
    assert!(!rules.contains("API001"), "it is no rule of the checker");
}

#[test]
fn several_files_are_one_submission_with_a_journal_of_its_own() {
    let server = Server::new([]);
    let folder = server
        .folder()
        .with("more.csv", "loan_id,amount\n88006,2.00\n");
    let line = "submit report.csv more.csv --env staging --credentials kiva.env";
    folder.run(line).exits(2).says(&["--journal"]);
    assert!(server.bodies().is_empty());
    folder
        .run(&format!("{line} --journal both.submission.jsonl"))
        .exits(0)
        .says(&["6 repayments"]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn standard_input_is_not_sent() {
    let server = Server::new([]);
    let folder = server.folder();
    let line = "submit - --env staging --credentials kiva.env";
    folder
        .run_with(line, REPORT)
        .exits(2)
        .says(&["must be a file"]);
}

/// A run whose report cannot be written any more once the first batch has left, the second being answered so.
fn run_without_room(second: Reply) -> (Server, Folder, Ended) {
    let server = Server::new([Reply::Held, second]);
    let folder = server.folder().with("out/x", "");
    let line = format!("{SUBMIT} --format json=out/told.json");
    let child = folder.spawn(&line);
    server.wait_for(1);
    fs::remove_dir_all(folder.path().join("out")).expect("removed");
    server.open();
    let output = child.wait_with_output().expect("an end");
    let ended = folder.ended(output, &line);
    (server, folder, ended)
}

#[test]
fn an_unknown_batch_is_told_although_the_report_cannot_be_written() {
    let (_server, folder, ended) = run_without_room(Reply::Status(502, String::new()));
    ended.exits(3).says(&[
        "Nobody knows whether batch 2 of 3 arrived",
        "--resume --mark-accepted 2",
        "told.json cannot be written: its folder does not exist",
    ]);
    let line = format!("{SUBMIT} --resume --mark-accepted 2");
    folder.run(&line).exits(0).says(&["PA2 should show 5"]);
}

#[test]
fn what_is_with_kiva_is_told_although_the_report_cannot_be_written() {
    let (server, _folder, ended) = run_without_room(problem("88004", "error"));
    ended.exits(2).says(&[
        "report.csv:5:1",
        "PA2 should show 5 repayments",
        "told.json cannot be written",
    ]);
    assert_eq!(server.bookings(), [1; 5]);
    let (_server, _folder, ended) = run_without_room(refused());
    ended
        .exits(2)
        .says(&["not today", "1 of 3 batches", "told.json cannot be written"]);
}

#[test]
fn a_run_with_nothing_left_writes_its_report_as_any_other() {
    let server = Server::new([problem("88001", "error")]);
    let folder = server.folder();
    let _ = folder.run(SUBMIT).exits(1);
    let line = format!("{SUBMIT} --resume --format json --format html=told.html");
    let printed = folder.run(&line).exits(0);
    printed.says(&["Nothing is left to do", "PA2 should show 5 repayments"]);
    let report: serde_json::Value = serde_json::from_str(&printed.stdout).expect("JSON");
    assert_eq!(report["findings"][0]["code"], "API001");
    assert!(folder.read("told.html").contains("do not send it again"));
}

#[test]
fn a_baseline_is_written_by_the_check_alone() {
    let server = Server::new([]);
    let line = format!("{SUBMIT} --write-baseline known.json");
    let refused = server.folder().run(&line).exits(2);
    refused.says(&["cannot go together"]);
    assert!(server.bodies().is_empty());
}

#[test]
fn no_result_is_written_over_the_journal() {
    let server = Server::new([success(), refused()]);
    let folder = server.folder().with("sub/x", "");
    let journal = "report.csv.submission.jsonl";
    let over = |target: &str, flags: &str| {
        let line = format!("{SUBMIT} {flags} --format {target}");
        let refused = folder.run(&line).exits(2);
        refused.says(&["is the journal of the submission"]);
    };
    over(&format!("concise={journal}"), "");
    over(&format!("concise=./{journal}"), "--dry-run");
    assert!(server.bodies().is_empty());
    let _ = folder.run(SUBMIT).exits(2);
    let before = folder.read(journal);
    over(&format!("jsonl={journal}"), "--resume");
    over("json=sub/my.jsonl", "--journal sub/../sub/my.jsonl");
    assert_eq!(folder.read(journal), before);
    let beside = format!("{SUBMIT} --resume --format concise=other.jsonl");
    let _ = folder.run(&beside).exits(0);
    assert_eq!(server.bookings(), [1, 1, 2, 2, 1], "the second was refused");
}

#[test]
fn a_report_that_could_not_be_written_in_the_end_is_not_sent() {
    let server = Server::new([]);
    let folder = server.folder();
    for target in ["--format json=none/told.json", "--output ."] {
        let line = format!("{SUBMIT} {target}");
        let _ = folder.run(&line).exits(2);
    }
    assert!(server.bodies().is_empty());
    assert_eq!(folder.names(), ["kiva.env", "repaylint.toml", "report.csv"]);
}
