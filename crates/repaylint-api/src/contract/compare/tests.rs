//! Documents that differ from ours in one thing each, and one as a generator writes it.

use repaylint_core::finding::Arg;

use super::{Weight, compare};
use crate::contract::{Contract, OPENAPI};

/// What a document changes, as `! key values` where it matters and `. key values` where it does not.
fn changes(document: &str) -> Vec<String> {
    let theirs = Contract::read(document.as_bytes()).expect("a document");
    let differences = compare(&theirs);
    let said = differences.iter().map(|difference| {
        let mut said = String::from(match difference.weight {
            Weight::Breaks => "!",
            Weight::Note => ".",
        });
        let operation = difference
            .operation
            .map_or("all", crate::contract::Operation::name);
        said.extend([" ", operation, " ", difference.key]);
        for (_, arg) in difference.args.iter() {
            let arg = match arg {
                Arg::Text(text) | Arg::Id(text) => text.clone(),
                Arg::Case(word) => format!("<{word}>"),
                Arg::Number(number) => number.to_string(),
            };
            said.extend([" ", &arg]);
        }
        said
    });
    said.collect()
}

/// What our own document with one thing changed changes.
fn with(from: &str, to: &str) -> Vec<String> {
    assert!(OPENAPI.contains(from), "{from}");
    changes(&OPENAPI.replacen(from, to, 1))
}

#[test]
fn our_own_document_changes_nothing() {
    assert_eq!(changes(OPENAPI), [""; 0]);
}

#[test]
fn texts_change_nothing() {
    assert_eq!(
        with("summary: Reports what", "summary: Tells what"),
        [""; 0]
    );
    assert_eq!(with("name: id\n", "name: partnerId\n"), [""; 0]);
}

#[test]
fn what_kiva_no_longer_offers_breaks() {
    assert_eq!(
        with(
            "/v3/partner/{id}/repayments:",
            "/v4/partner/{id}/repayments:"
        ),
        ["! repayments openapi-path /v3/partner/{id}/repayments /v4/partner/{id}/repayments"]
    );
    assert_eq!(
        with("/v3/partner/{id}/repayments:", "/v3/partner/{id}/payments:"),
        ["! repayments openapi-gone", ". all openapi-others 1"]
    );
    assert_eq!(
        with("repayments:\n    post:", "repayments:\n    put:"),
        ["! repayments openapi-method PUT", ". all openapi-others 1"]
    );
    // We never send a draft.
    assert_eq!(
        with("/v3/partner/{id}/loan_draft:", "/v3/partner/{id}/draft:"),
        [". loanDraft openapi-gone", ". all openapi-others 1"]
    );
}

#[test]
fn a_path_may_begin_in_the_address_of_the_server() {
    let moved = OPENAPI.replace("  /v3/partner", "  /partner").replacen(
        "url: https://partner-api.k1.kiva.org",
        "url: https://partner-api.k1.kiva.org/v3",
        1,
    );
    assert_eq!(changes(&moved), [""; 0]);
}

#[test]
fn a_field_that_kiva_requires_and_we_do_not_send_breaks_and_an_optional_one_does_not() {
    let field = |required: &str| {
        OPENAPI.replacen("required: [loan_id, amount]", required, 1).replacen(
            "        client_id:\n          type: string\n          nullable: true\n          description: The partner's own",
            "        paid_on: { type: string }\n        client_id:\n          type: string\n          nullable: true\n          description: The partner's own",
            1,
        )
    };
    assert_eq!(
        changes(&field("required: [loan_id, amount, paid_on]")),
        ["! repayments openapi-sent-required <part> repayments[].paid_on"]
    );
    assert_eq!(
        changes(&field("required: [loan_id, amount]")),
        [". repayments openapi-sent-new <part> repayments[].paid_on"]
    );
    assert_eq!(
        changes(&field("required: [loan_id, amount, client_id]")),
        [
            "! repayments openapi-sent-always <part> repayments[].client_id",
            ". repayments openapi-sent-new <part> repayments[].paid_on"
        ]
    );
}

#[test]
fn what_we_send_must_still_be_taken() {
    let renamed = OPENAPI
        .replacen("required: [loan_id, amount]", "required: [loan_id, sum]", 1)
        .replacen(
            "        amount:\n          type: number\n          minimum",
            "        sum:\n          type: number\n          minimum",
            1,
        );
    assert_eq!(
        changes(&renamed),
        [
            "! repayments openapi-sent-gone <part> repayments[].amount",
            "! repayments openapi-sent-required <part> repayments[].sum",
        ]
    );
    assert_eq!(
        with(
            "amount:\n          type: number",
            "amount:\n          type: string"
        ),
        ["! repayments openapi-sent-type <part> repayments[].amount number string"]
    );
    // Whoever takes any number takes whole ones too, but not the other way round.
    assert_eq!(
        with(
            "amount:\n          type: number",
            "amount:\n          type: integer"
        )
        .len(),
        1
    );
    assert_eq!(
        with("maxItems: 300", "maxItems: 200"),
        ["! repayments openapi-sent-limit <part> repayments maxItems <yes> 300 200"]
    );
    assert_eq!(
        with("maxItems: 300", "maxItems: 500"),
        [". repayments openapi-limit <part> repayments maxItems <yes> 300 500"]
    );
    assert_eq!(
        with(
            "minimum: 0\n          description: In the",
            "minimum: 0.00\n          description: In the"
        ),
        [""; 0]
    );
    let excludes = |word: &str| {
        let told = format!(
            "minimum: 0\n          exclusiveMinimum: {word}\n          description: In the"
        );
        with("minimum: 0\n          description: In the", &told)
    };
    assert_eq!(
        excludes("true"),
        ["! repayments openapi-sent-limit <part> repayments[].amount exclusiveMinimum <no>  true"]
    );
    assert_eq!(excludes("false"), [""; 0]);
    assert_eq!(
        with("        - name: status\n", "        - name: state\n"),
        [
            "! loans openapi-parameter-gone status",
            "! loans openapi-parameter-required <query> state",
        ]
    );
    assert_eq!(
        with("        - payingBack\n", "        - repaying\n"),
        [
            "! loans openapi-sent-values <part> status payingBack",
            ". loans openapi-values-new <part> status repaying",
            ". loans openapi-read-values-gone <part> data[].status payingBack",
            ". loans openapi-values-new <part> data[].status repaying",
        ]
    );
}

#[test]
fn what_we_read_must_still_come() {
    assert_eq!(
        with("        problems:\n", "        issues:\n"),
        [
            "! repayments openapi-read-gone <part> problems",
            ". repayments openapi-read-new <part> issues",
        ]
    );
    assert_eq!(
        with(
            "upload_id:\n          type: integer\n          format: int64",
            "upload_id:\n          type: string"
        ),
        ["! repayments openapi-read-type <part> upload_id integer, null null, string"]
    );
    assert_eq!(
        with("enum: [error, warning]", "enum: [error, warning, info]"),
        [". repayments openapi-values-new <part> problems[].severity info"]
    );
    // Nobody looks at it.
    assert_eq!(
        with(
            "        uuid:\n          x-unread: true\n",
            "        guid:\n"
        ),
        [
            ". loans openapi-read-gone <part> data[].uuid",
            ". loans openapi-read-new <part> data[].guid"
        ]
    );
    assert_eq!(
        with(
            "\"200\":\n          description: Taken, perhaps",
            "\"202\":\n          description: Taken, perhaps"
        ),
        ["! repayments openapi-success 202, 401, 403"]
    );
}

#[test]
fn one_answer_and_a_list_of_answers_are_both_as_before() {
    let begin = OPENAPI
        .find("                anyOf:\n                  - $ref: \"#/components/schemas/Upload\"")
        .unwrap();
    let end = OPENAPI[begin..].find("        \"401\"").unwrap() + begin;
    for schema in [
        "                $ref: \"#/components/schemas/Upload\"\n",
        "                type: array\n                items: { $ref: \"#/components/schemas/Upload\" }\n",
    ] {
        let document = format!("{}{schema}{}", &OPENAPI[..begin], &OPENAPI[end..]);
        assert_eq!(changes(&document), [""; 0]);
        let other = document.replacen("        upload_id:", "        uploadId:", 1);
        assert_eq!(
            changes(&other)[0],
            "! repayments openapi-read-gone <part> upload_id"
        );
    }
}

#[test]
fn other_hosts_and_scopes_matter() {
    assert_eq!(
        with(
            "  - url: https://partnerapi.kiva.org",
            "  - url: https://partnerapi2.kiva.org"
        ),
        [". all openapi-server-new partnerapi2.kiva.org"]
    );
    let elsewhere = OPENAPI.replace("  - url: https://partner", "  - url: https://new-partner");
    assert!(changes(&elsewhere)[0].starts_with("! all openapi-server-other new-partner"));
    assert_eq!(
        with(
            "partner: [\"create:repayment\"]",
            "partner: [\"write:repayment\"]"
        ),
        ["! repayments openapi-scope-more create:repayment write:repayment"]
    );
    assert_eq!(
        with(
            "            \"create:repayment\": Report",
            "            \"write:repayment\": Report"
        ),
        [
            "! all openapi-scope-gone create:repayment create:journal_update, create:loan_draft, read:loans, write:repayment",
            ". all openapi-scope-new write:repayment"
        ]
    );
    assert_eq!(
        with(
            "tokenUrl: https://auth.k1.kiva.org",
            "tokenUrl: https://login.kiva.org"
        )[0],
        "! all openapi-token-url auth.k1.kiva.org, auth.staging.kiva.org https://login.kiva.org/oauth/token"
    );
}

/// As a generator in the server writes it: types left open, everything optional, a bearer token, other paths too.
const GENERATED: &str = r##"{
"openapi":"3.0.1","info":{"title":"Partner API","version":"v0"},
"servers":[{"url":"https://partnerapi.production.kiva.org","description":"Generated server url"}],
"security":[{"bearerAuth":[]}],
"paths":{
 "/v3/partner/{partnerId}/repayments":{"post":{"tags":["repayment"],"operationId":"create","parameters":[
   {"name":"partnerId","in":"path","required":true,"schema":{"type":"integer","format":"int64"}}],
   "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RepaymentRequest"}}},"required":true},
   "responses":{"200":{"description":"OK","content":{"*/*":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/RepaymentResponse"}}}}},
                "400":{"description":"Bad Request"}}}},
 "/v3/partner/{partnerId}/loans":{"get":{"operationId":"loans","parameters":[
   {"name":"partnerId","in":"path","required":true,"schema":{"type":"integer","format":"int64"}},
   {"name":"status","in":"query","required":false,"schema":{"type":"string"}},
   {"name":"offset","in":"query","required":false,"schema":{"type":"integer","format":"int32","default":0}},
   {"name":"limit","in":"query","required":false,"schema":{"type":"integer","format":"int32","default":20}}],
   "responses":{"200":{"description":"OK","content":{"*/*":{"schema":{"$ref":"#/components/schemas/LoanResponse"}}}}}}},
 "/v3/partner/{partnerId}/config/themes":{"get":{"responses":{"200":{"description":"OK"}}}}},
"components":{"schemas":{
 "RepaymentRequest":{"type":"object","properties":{"repayments":{"type":"array","items":{"$ref":"#/components/schemas/Repayment"}}}},
 "Repayment":{"type":"object","properties":{"loan_id":{"type":"string"},"client_id":{"type":"string"},"amount":{"type":"number"}}},
 "RepaymentResponse":{"type":"object","properties":{"code":{"type":"string"},"message":{"type":"string"},
   "upload_id":{"type":"integer","format":"int32"},"problems":{"type":"array","items":{"$ref":"#/components/schemas/Problem"}}}},
 "Problem":{"type":"object","properties":{"loan_id":{"type":"string"},"details":{"type":"string"},"code":{"type":"string"},
   "severity":{"type":"string","enum":["error","warning"]}}},
 "LoanResponse":{"type":"object","properties":{"totalRecords":{"type":"integer"},"data":{"type":"array","items":{"type":"object"}}}}},
 "securitySchemes":{"bearerAuth":{"type":"http","scheme":"bearer","bearerFormat":"JWT"}}}}"##;

#[test]
fn a_generated_document_that_says_less_than_ours_breaks_nothing() {
    let changes = changes(GENERATED);
    assert!(
        changes.iter().all(|change| change.starts_with('.')),
        "{changes:#?}"
    );
    insta::assert_debug_snapshot!(changes);
}

#[test]
fn a_body_can_be_held_against_a_generated_document() {
    let contract = Contract::read(GENERATED.as_bytes()).unwrap();
    let good = br#"{"repayments":[{"loan_id":"1","amount":25.00}]}"#;
    assert!(contract.check_request(good).is_empty());
    let bad = br#"{"repayments":[{"loan_id":1,"amount":25.00}]}"#;
    assert_eq!(contract.check_request(bad).len(), 1);
    let operation = crate::contract::Operation::Repayments;
    assert!(
        contract
            .check_answer(operation, 200, br#"[{"code":"api.success"}]"#)
            .is_empty()
    );
    assert_eq!(
        contract
            .check_answer(operation, 200, br#"{"code":"api.success"}"#)
            .len(),
        1
    );
}

#[test]
fn a_schema_that_unfolds_without_end_is_given_up() {
    let levels = (0..40).map(|level| {
        let next = format!("{{\"$ref\":\"#/components/schemas/S{}\"}}", level + 1);
        format!("    S{level}: {{ allOf: [{next}, {next}, {next}] }}\n")
    });
    let bomb = levels.collect::<Vec<_>>().concat();
    let document = OPENAPI
        .replacen(
            "  schemas:\n",
            &format!("  schemas:\n{bomb}    S40: {{ type: string }}\n"),
            1,
        )
        .replacen(
            "        loan_id:\n          type: string\n          minLength: 1",
            "        loan_id:\n          $ref: \"#/components/schemas/S0\"\n          minLength: 1",
            1,
        );
    let theirs = Contract::read(document.as_bytes()).expect("a document");
    assert!(compare(&theirs).len() < 5);
}
