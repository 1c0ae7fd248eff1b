//! The Partner API's document, and what a downloaded one changes.

use crate::runner::Folder;

const OURS: &str = include_str!("../../schemas/partner-api.openapi.yaml");

fn compared(document: &str, code: i32) -> String {
    let folder = Folder::new().with("kiva.yaml", document);
    let ended = folder.run("schema openapi --compare kiva.yaml");
    ended.exits(code).stdout
}

#[test]
fn our_document_is_printed() {
    assert_eq!(Folder::new().run("schema openapi").exits(0).stdout, OURS);
}

#[test]
fn the_same_document_changes_nothing() {
    assert_eq!(
        compared(OURS, 0),
        "kiva.yaml says nothing that changes anything for repaylint.\n"
    );
}

#[test]
fn a_field_that_kiva_requires_and_we_do_not_send_is_an_error() {
    let document = OURS.replacen(
        "required: [loan_id, amount]",
        "required: [loan_id, amount, paid_on]",
        1,
    );
    insta::assert_snapshot!(compared(&document, 1), @"
    What kiva.yaml changes for repaylint

    POST /v3/partner/{id}/repayments
      error: Kiva requires the field repayments[].paid_on, which repaylint does not send
        help: Kiva would refuse the report. Look for a newer version of repaylint; until then upload the CSV in PA2.

    1 change matters: do not send with this version of repaylint before it is settled.
    ");
}

#[test]
fn a_new_optional_field_is_a_note() {
    let document = OURS.replacen(
        "        upload_id:\n",
        "        batch: { type: string }\n        upload_id:\n",
        1,
    );
    insta::assert_snapshot!(compared(&document, 0), @"
    What kiva.yaml changes for repaylint

    POST /v3/partner/{id}/repayments
      info: New field in the answer: batch. repaylint does not read it

    Nothing that matters for repaylint has changed; 1 thing to know.
    ");
}

#[test]
fn what_stands_in_the_document_sends_nothing_raw() {
    let document = OURS.replacen(
        "        upload_id:\n",
        "        \"b\\e[31m\": { type: string }\n        upload_id:\n",
        1,
    );
    let shown = compared(&document, 0);
    assert!(
        !shown.contains('\u{1b}') && shown.contains("b[U+001B]"),
        "{shown:?}"
    );
}

#[test]
fn a_document_that_cannot_be_used_says_why() {
    let run = |document: &str| {
        let folder = Folder::new().with("kiva.yaml", document);
        folder.run("schema openapi --compare kiva.yaml").exits(2)
    };
    run(&OURS.replacen("3.0.3", "3.1.0", 1)).says(&["3.1.0", "OpenAPI 3.0"]);
    run("{\"openapi\":").says(&["neither JSON nor YAML", "Download it again"]);
    run("hello").says(&["does not describe an API"]);
    run(&OURS.replacen(
        "\"#/components/schemas/Upload\"",
        "\"other.yaml#/Upload\"",
        1,
    ))
    .says(&["other.yaml#/Upload", "fetches nothing"]);
    Folder::new()
        .run("schema openapi --compare none.yaml")
        .exits(2)
        .says(&["There is no file called none.yaml"]);
    Folder::new()
        .run("schema --compare none.yaml")
        .exits(2)
        .says(&[
            "--compare goes only with",
            "repaylint schema openapi --compare none.yaml",
        ]);
}
