//! Bodies that keep the contract, and their nearest neighbours that do not.

use super::{Contract, OPENAPI, Operation, ReadError};

/// A breach as `pointer key value...`.
fn said(breaches: &[super::Breach]) -> Vec<String> {
    use repaylint_core::finding::Arg;
    let said = breaches.iter().map(|breach| {
        let mut said = format!("{} {}", breach.pointer, breach.key);
        for (name, arg) in breach.args.iter() {
            if !matches!(name, "place" | "pointer" | "shown") {
                said.push(' ');
                said.push_str(&match arg {
                    Arg::Text(text) | Arg::Id(text) => text.clone(),
                    Arg::Case(word) => (*word).to_owned(),
                    Arg::Number(number) => number.to_string(),
                });
            }
        }
        said
    });
    said.collect()
}

fn request(body: &str) -> Vec<String> {
    said(&Contract::ours().check_request(body.as_bytes()))
}

fn answer(operation: Operation, status: u16, body: &str) -> Vec<String> {
    said(&Contract::ours().check_answer(operation, status, body.as_bytes()))
}

#[test]
fn the_document_of_the_crate_is_that_of_the_repository() {
    let repository = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../schemas/partner-api.openapi.yaml"
    );
    assert_eq!(std::fs::read_to_string(repository).unwrap(), OPENAPI);
}

#[test]
fn our_document_describes_every_operation_where_it_is_called() {
    for operation in Operation::ALL {
        assert!(Contract::ours().describes(operation), "{operation:?}");
        let found = Contract::ours().document.find(operation).unwrap();
        assert_eq!(found.path, operation.path());
        assert_eq!(
            found.operation.operation_id.as_deref(),
            Some(operation.name())
        );
    }
}

#[test]
fn a_body_of_repayments_that_keeps_the_contract_passes() {
    assert!(
        request(r#"{"repayments":[{"loan_id":"88001","amount":25.00,"client_id":"5001"}]}"#)
            .is_empty()
    );
    assert!(request(r#"{"repayments":[{"loan_id":"88001","amount":0}]}"#).is_empty());
    assert!(
        request(r#"{"repayments":[{"loan_id":"88001","amount":1e2,"client_id":null}]}"#).is_empty()
    );
}

#[test]
fn a_body_of_repayments_that_breaks_the_contract_is_shown_at_its_place() {
    let body = r#"{"repayments":[{"loan_id":88001,"amount":"25.00"},{"loan_id":"","amount":-0.01},
        {"amount":1,"loan_ID":"7"}]}"#;
    assert_eq!(
        request(body),
        [
            "/repayments/0/loan_id contract-type string number",
            "/repayments/0/amount contract-type number string",
            "/repayments/1/loan_id contract-too-short  1",
            "/repayments/1/amount contract-number -0.01 ≥ 0",
            "/repayments/2 contract-missing loan_id",
            "/repayments/2 contract-unknown loan_ID",
        ]
    );
    let many = vec![r#"{"loan_id":"1","amount":1}"#; 301].join(",");
    assert_eq!(
        request(&format!(r#"{{"repayments":[{many}]}}"#)),
        ["/repayments contract-too-many 300"]
    );
    let few = many.strip_suffix(r#",{"loan_id":"1","amount":1}"#).unwrap();
    assert!(request(&format!(r#"{{"repayments":[{few}]}}"#)).is_empty());
}

#[test]
fn what_is_no_json_or_names_a_field_twice_breaks_it() {
    assert!(request(r#"{"repayments":["#)[0].starts_with(" contract-not-json "));
    assert!(request("")[0].starts_with(" contract-not-json "));
    assert_eq!(
        request(r#"{"repayments":[{"loan_id":"1","amount":1,"amount":2}]}"#),
        ["/repayments/0 contract-twice amount"]
    );
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    assert!(request(&deep)[0].contains("contract-too-deep"));
}

#[test]
fn numbers_are_compared_by_their_digits() {
    // The next binary number to this one is zero; the digits are not.
    let tiny = |amount: &str| {
        request(&format!(
            r#"{{"repayments":[{{"loan_id":"1","amount":{amount}}}]}}"#
        ))
    };
    assert!(tiny("0.0000000000000000000000000001").is_empty());
    assert_eq!(
        tiny("-0.0000000000000000000000000001"),
        ["/repayments/0/amount contract-number -0.0000000000000000000000000001 ≥ 0"]
    );
    for absurd in ["1e999999999", "-1e999999999", "1e-999999999"] {
        assert_eq!(tiny(absurd).len(), 1, "{absurd}");
    }
    let upload = |id: &str| {
        answer(
            Operation::Repayments,
            200,
            &format!(r#"{{"code":"api.success","upload_id":{id}}}"#),
        )
    };
    assert!(upload("9223372036854775807").is_empty());
    assert_eq!(upload("9223372036854775808").len(), 1);
    assert_eq!(
        upload("1.5"),
        ["/upload_id contract-type null, integer number"]
    );
}

#[test]
fn one_answer_and_a_list_of_answers_keep_the_contract() {
    let one = r#"{"code":"api.success","message":"ok","upload_id":7,"problems":[{"loan_id":"1","details":"d","code":"c","severity":"error"}],"new":1}"#;
    assert!(answer(Operation::Repayments, 200, one).is_empty());
    assert!(answer(Operation::Repayments, 200, &format!("[{one},{one}]")).is_empty());
    assert_eq!(
        answer(Operation::Repayments, 200, "[]"),
        [" contract-too-few 1"]
    );
}

#[test]
fn an_answer_that_breaks_the_contract_is_shown_at_its_place() {
    assert_eq!(
        answer(
            Operation::Repayments,
            200,
            r#"[{"code":"api.success","problems":[{"severity":"fatal"}]}]"#
        ),
        ["/0/problems/0/severity contract-option fatal error, warning"]
    );
    assert_eq!(
        answer(Operation::Repayments, 200, r#"{"message":"ok"}"#),
        [" contract-missing code"]
    );
    assert_eq!(
        answer(Operation::Repayments, 200, "7"),
        [" contract-no-form"]
    );
    assert!(answer(Operation::Repayments, 200, "<html>")[0].starts_with(" contract-not-json"));
}

#[test]
fn a_success_of_another_status_is_unknown_and_a_failure_says_what_it_likes() {
    assert_eq!(
        answer(Operation::Repayments, 204, ""),
        [" contract-status 204"]
    );
    assert!(answer(Operation::Repayments, 500, "<html>").is_empty());
    assert!(answer(Operation::Repayments, 401, "no").is_empty());
}

#[test]
fn a_token_is_never_shown() {
    let secret = answer(
        Operation::Token,
        200,
        r#"{"access_token":["s3cret"],"expires_in":"s3cret"}"#,
    );
    assert_eq!(secret.len(), 2, "{secret:?}");
    assert!(!secret.join(" ").contains("s3cret"), "{secret:?}");
    assert_eq!(
        answer(Operation::Token, 200, r#"{"access_token":""}"#),
        ["/access_token contract-too-short  1"]
    );
    assert!(
        answer(
            Operation::Token,
            200,
            r#"{"access_token":"t","partnerId":"7"}"#
        )
        .is_empty()
    );
}

#[test]
fn loans_are_held_against_the_contract() {
    let page = |loan: &str| {
        answer(
            Operation::Loans,
            200,
            &format!(r#"{{"totalRecords":1,"data":[{loan}]}}"#),
        )
    };
    assert!(
        page(r#"{"kiva_id":2100001,"partner_id":"7","status":"payingBack","ended_time":null}"#)
            .is_empty()
    );
    assert_eq!(page(r#"{"status":"asleep"}"#).len(), 1);
    assert_eq!(
        answer(Operation::Loans, 200, r#"{"data":[]}"#),
        [" contract-missing totalRecords"]
    );
}

/// A document of one operation whose body is this schema.
fn document(schema: &str) -> String {
    format!(
        r##"{{"openapi":"3.0.1","info":{{"title":"t","version":"1"}},"paths":{{"/v3/partner/{{partnerId}}/repayments":
        {{"post":{{"requestBody":{{"$ref":"#/components/requestBodies/B"}},"responses":{{"200":{{"description":""}}}}}}}}}},
        "components":{{"requestBodies":{{"B":{{"content":{{"*/*":{{"schema":{schema}}}}}}}}},
        "schemas":{{"N":{{"type":"string","nullable":true,"enum":["a"]}},"Loop":{{"allOf":[{{"$ref":"#/components/schemas/Loop"}}]}}}}}}}}"##
    )
}

fn held(schema: &str, body: &str) -> Vec<String> {
    let contract = Contract::read(document(schema).as_bytes()).unwrap();
    said(&contract.check_request(body.as_bytes()))
}

#[test]
fn what_openapi_says_in_its_own_way_is_understood() {
    let nullable = r##"{"$ref":"#/components/schemas/N"}"##;
    assert!(held(nullable, "null").is_empty());
    assert!(held(nullable, r#""a""#).is_empty());
    assert_eq!(held(nullable, r#""b""#), [" contract-option b a, null"]);
    let combined = r#"{"nullable":true,"allOf":[{"type":"integer"}]}"#;
    assert!(held(combined, "null").is_empty());
    assert_eq!(held(combined, "true").len(), 1);
    let exclusive = r#"{"type":"number","minimum":0,"exclusiveMinimum":true,"multipleOf":0.01}"#;
    assert!(held(exclusive, "0.07").is_empty());
    assert_eq!(held(exclusive, "0"), [" contract-number 0 > 0"]);
    assert_eq!(
        held(exclusive, "0.071"),
        [" contract-number 0.071 n × 0.01"]
    );
    let options = r#"{"type":"number","enum":[1,2.5]}"#;
    assert!(held(options, "2.50").is_empty());
    assert_eq!(held(options, "3").len(), 1);
    let one_way = r#"{"type":"object","required":["id","a"],"properties":{"id":{"type":"string","readOnly":true},"a":{"type":"string"}}}"#;
    assert_eq!(held(one_way, "{}"), [" contract-missing a"]);
    let small = r#"{"type":"integer","format":"int32"}"#;
    assert!(held(small, "2147483647").is_empty());
    assert_eq!(held(small, "2147483648").len(), 1);
    let date = r#"{"type":"string","format":"date"}"#;
    assert!(held(date, r#""2026-10-31""#).is_empty());
    assert_eq!(
        held(date, r#""2026-10-32""#),
        [" contract-format 2026-10-32 date"]
    );
}

#[test]
fn a_document_that_cannot_be_used_says_why() {
    let read = |text: &str| Contract::read(text.as_bytes()).err();
    let with = |from: &str, to: &str| read(&OPENAPI.replace(from, to));
    assert_eq!(
        with("openapi: 3.0.3", "openapi: 3.1.0"),
        Some(ReadError::Version {
            version: "3.1.0".to_owned()
        })
    );
    assert_eq!(
        read("swagger: 2.0"),
        Some(ReadError::Version {
            version: "2.0".to_owned()
        })
    );
    assert_eq!(
        with(
            "\"#/components/schemas/Repayments\"",
            "\"https://example.invalid/a.yaml#/A\""
        ),
        Some(ReadError::ForeignReference {
            reference: "https://example.invalid/a.yaml#/A".to_owned()
        })
    );
    assert!(matches!(read("{"), Some(ReadError::Syntax { .. })));
    assert!(matches!(read("a: [1"), Some(ReadError::Syntax { .. })));
    assert!(matches!(
        read("title: a letter"),
        Some(ReadError::NotOpenApi { .. })
    ));
    assert!(matches!(
        read("openapi: 3.0.3"),
        Some(ReadError::NotOpenApi { .. })
    ));
    assert!(matches!(
        with(
            "\"#/components/schemas/Repayments\"",
            "\"#/components/schemas/Nowhere\""
        ),
        Some(ReadError::Schema {
            operation: "repayments",
            ..
        })
    ));
    assert_eq!(Contract::read(b"\xff").err(), Some(ReadError::NotUtf8));
    assert!(with("version: \"3\"", "version: \"4\"").is_none());
}

#[test]
fn a_document_cannot_keep_us_busy() {
    let laughs = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\n";
    assert!(matches!(
        Contract::read(laughs.as_bytes()).err(),
        Some(ReadError::Syntax { .. })
    ));
    let deep = format!("a: {}{}", "[".repeat(5000), "]".repeat(5000));
    assert!(matches!(
        Contract::read(deep.as_bytes()).err(),
        Some(ReadError::Syntax { .. })
    ));
    let looping = held(r##"{"$ref":"#/components/schemas/Loop"}"##, "1");
    assert!(looping.len() <= 1);
}

#[test]
fn the_same_document_reads_the_same_in_json() {
    let value: serde_json::Value = yaml_serde::from_str(OPENAPI).unwrap();
    let json = Contract::read(value.to_string().as_bytes()).unwrap();
    assert_eq!(json.document.0, Contract::ours().document.0);
}

#[test]
fn the_checker_and_the_contract_mean_the_same_body() {
    let ours = serde_json::to_value(&Contract::ours().document.0).unwrap();
    let ours = ours.pointer("/components/schemas/Repayment").unwrap();
    let schema: serde_json::Value =
        serde_json::from_str(repaylint_core::read::json::SCHEMA).unwrap();
    let checked = schema.pointer("/$defs/repayment").unwrap();
    for key in ["required", "additionalProperties"] {
        assert_eq!(ours[key], checked[key], "{key}");
    }
    let names = |schema: &serde_json::Value| -> std::collections::BTreeSet<String> {
        schema["properties"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(names(ours), names(checked));
}

proptest::proptest! {
    #[test]
    fn whatever_comes_is_judged(
        document in ".{0,200}",
        body in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200),
        json in r#"[\[\]{}":,0-9eE.+\-a-c ]{0,60}"#,
    ) {
        let _ = Contract::read(document.as_bytes());
        let _ = Contract::read(&body);
        for bytes in [&body[..], json.as_bytes()] {
            let breaches = Contract::ours().check_answer(Operation::Repayments, 200, bytes);
            // Nothing random is an answer of the API.
            proptest::prop_assert!(!breaches.is_empty());
        }
    }

    #[test]
    fn every_amount_that_is_no_less_than_nothing_keeps_the_contract(
        digits in "(0|[1-9][0-9]{0,15})(\\.[0-9]{1,10})?",
    ) {
        let body = format!(r#"{{"repayments":[{{"loan_id":"1","amount":{digits}}}]}}"#);
        proptest::prop_assert!(Contract::ours().check_request(body.as_bytes()).is_empty());
        let negative = body.replace("\"amount\":", "\"amount\":-");
        let is_zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let breaches = Contract::ours().check_request(negative.as_bytes());
        proptest::prop_assert_eq!(breaches.is_empty(), is_zero);
    }
}
