//! `submit`: bodies and answers are held against the document of the API.

use crate::submit_server::{Reply, Server};

const SUBMIT: &str = "submit report.csv --env staging --credentials kiva.env";
const JOURNAL: &str = "report.csv.submission.jsonl";
const OURS: &str = include_str!("../../schemas/partner-api.openapi.yaml");

fn answered(body: &str) -> Reply {
    Reply::Status(200, body.to_owned())
}

#[test]
fn an_answer_that_breaks_the_contract_is_taken_and_shown() {
    let odd = r#"{"code":"api.success","message":"ok","upload_id":"seven","problems":[]}"#;
    let server = Server::new([answered(odd)]);
    let folder = server.folder();
    let printed = folder.run(SUBMIT).exits(0);
    printed.says(&[
        "All of the report is with Kiva",
        "Kiva’s answer to batch 1 is not as the API’s document says: /upload_id is of the type string",
        "Look in PA2 whether everything is there",
    ]);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn a_run_that_goes_on_repeats_what_was_odd_and_names_the_batch() {
    let odd = r#"{"code":"api.success","message":"ok","upload_id":"seven","problems":[]}"#;
    let refused = Reply::Status(400, String::new());
    let server = Server::new([answered(odd), refused]);
    let folder = server.folder();
    folder.run(&format!("{SUBMIT} --quiet")).exits(2);
    let journal = folder.read(JOURNAL);
    assert!(journal.contains(r#""event":"odd","batch":1"#), "{journal}");
    let says = "Kiva’s answer to batch 1 is not as the API’s document says: /upload_id is of the type string";
    folder
        .run(&format!("{SUBMIT} --resume"))
        .exits(0)
        .says(&[says]);
    let again = folder.run(&format!("{SUBMIT} --resume --lang fr")).exits(0);
    again.says(&["La réponse de Kiva au lot 1", "/upload_id"]);
    assert!(!again.stderr.contains("au lot 2"), "{}", again.stderr);
}

#[test]
fn nothing_is_said_of_answers_that_keep_the_contract() {
    let server = Server::new([]);
    let printed = server.folder().run(SUBMIT).exits(0);
    assert!(!printed.stderr.contains("document"), "{}", printed.stderr);
}

#[test]
fn a_body_that_breaks_the_given_document_is_not_sent() {
    let server = Server::new([]);
    let asks_more = OURS.replacen(
        "required: [loan_id, amount]",
        "required: [loan_id, amount, paid_on]",
        1,
    );
    let folder = server
        .folder()
        .with("kiva.yaml", asks_more)
        .with("ours.yaml", OURS);
    for flags in ["", " --dry-run"] {
        let line = format!("{SUBMIT} --openapi kiva.yaml{flags}");
        folder.run(&line).exits(2).says(&[
            "Batch 1 of 3 was not sent",
            "/repayments/0 lacks the field paid_on",
            "the document of the API that --openapi names",
            "Nothing was sent. If that document is the right one",
            "until then upload the CSV in PA2",
        ]);
    }
    assert!(server.bodies().is_empty());
    assert!(!folder.names().contains(&JOURNAL.to_owned()));
    folder
        .run(&format!("{SUBMIT} --openapi ours.yaml"))
        .exits(0);
    assert_eq!(server.bookings(), [1; 5]);
}

#[test]
fn what_was_begun_does_not_go_on_against_the_given_document() {
    let refused = Reply::Status(400, "{\"message\":\"not today\"}".to_owned());
    let server = Server::new([refused]);
    let asks_more = OURS.replacen(
        "required: [loan_id, amount]",
        "required: [loan_id, amount, paid_on]",
        1,
    );
    let folder = server.folder().with("kiva.yaml", asks_more);
    folder.run(SUBMIT).exits(2);
    let line = format!("{SUBMIT} --resume --openapi kiva.yaml");
    folder
        .run(&line)
        .exits(2)
        .says(&["Batch 1 of 3 was not sent", "lacks the field paid_on"]);
    assert_eq!(server.bodies().len(), 1);
    folder.run(&format!("{SUBMIT} --resume")).exits(0);
    assert_eq!(server.bodies().len(), 4);
}

#[test]
fn a_document_that_cannot_be_read_keeps_everything_back() {
    let server = Server::new([]);
    let folder = server.folder().with("kiva.yaml", "hello");
    for (file, says) in [
        ("kiva.yaml", "does not describe an API"),
        ("none.yaml", "There is no file called none.yaml"),
    ] {
        let printed = folder.run(&format!("{SUBMIT} --openapi {file}")).exits(2);
        printed.says(&[says]);
    }
    assert!(server.bodies().is_empty());
    assert_eq!(
        folder.names(),
        ["kiva.env", "kiva.yaml", "repaylint.toml", "report.csv"]
    );
}
