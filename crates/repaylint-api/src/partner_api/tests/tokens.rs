//! Tokens: how they are asked for, and that without one nothing is sent.

use super::{BODY, api_at, ok, token};
use crate::answer::{Answer, NotSent, NotSentWhy, Service};
use crate::testing::{Server, Step, answer, with};

/// What becomes of one batch where tokens make trouble.
fn sent_with_tokens(script: Vec<Step>) -> (Answer, Vec<String>, usize) {
    let tokens = Server::of(script);
    let server = Server::of(vec![ok()]);
    let mut api = api_at(&tokens.url("/oauth/token"), &server.url(""), "");
    let answer = api.send(BODY);
    (answer, tokens.requests(), server.requests().len())
}

#[test]
fn the_token_is_asked_for_once_and_by_the_rules_of_forms() {
    let tokens = Server::of(vec![token(), token()]);
    let server = Server::of(vec![ok(), ok()]);
    let mut api = api_at(
        &tokens.url("/oauth/token"),
        &server.url("/api/"),
        "audience = \"a&b\"",
    );
    api.send(BODY);
    api.send(BODY);
    let asked = tokens.requests();
    assert_eq!(asked.len(), 1);
    let form = asked[0].split("\r\n\r\n").nth(1).expect("a body");
    assert_eq!(
        form,
        "grant_type=client_credentials&scope=create%3Arepayment&audience=a%26b&client_id=cl1ent&client_secret=s3cr%2Bt"
    );
    let posts = server.requests();
    assert!(
        posts[1].starts_with("POST /api/v3/partner/77/repayments "),
        "{posts:?}"
    );
}

#[test]
fn without_a_good_token_nothing_is_sent() {
    let mut lines = Vec::new();
    for (step, headers) in [
        (
            answer(
                "401 Unauthorized",
                r#"{"error":"access_denied","error_description":"s3cr+t is wrong for cl1ent"}"#,
            ),
            "",
        ),
        (answer("403 Forbidden", ""), ""),
        (
            answer("400 Bad Request", r#"{"error":"invalid_scope"}"#),
            "",
        ),
        (answer("404 Not Found", "<html>"), ""),
        (answer("302 Found", ""), ""),
        (answer("500 Internal Server Error", ""), ""),
        (
            with("Retry-After: 9\r\n", "429 Too Many Requests", ""),
            "Retry-After",
        ),
        (answer("200 OK", "OK"), ""),
        (answer("200 OK", "{}"), ""),
        (answer("200 OK", r#"{"access_token":""}"#), ""),
        (
            answer("200 OK", r#"{"access_token":"a\r\nX: y","partnerId":"77"}"#),
            "",
        ),
        (
            answer(
                "200 OK",
                r#"{"access_token":"t0ken","token_type":"mac","partnerId":"77"}"#,
            ),
            "",
        ),
        (
            answer(
                "200 OK",
                r#"{"access_token":"t0ken","scope":"read:loans","partnerId":"77"}"#,
            ),
            "",
        ),
        (answer("200 OK", r#"{"access_token":"t0ken"}"#), ""),
        (
            answer("200 OK", r#"{"access_token":"t0ken","partnerId":"../1"}"#),
            "",
        ),
        (Step::Close, ""),
        (Step::Stall(String::new()), ""),
    ] {
        let (answer, asked, posts) = sent_with_tokens(vec![step.clone(), token()]);
        assert_eq!((asked.len(), posts), (1, 0), "{step:?}");
        let Answer::NotSent(NotSent {
            why: NotSentWhy::Token(trouble),
            retry_after,
            is_final,
        }) = answer
        else {
            panic!("{step:?}: {answer:?}");
        };
        let first = match &step {
            Step::Answer(bytes) => bytes.lines().next().unwrap_or_default().to_owned(),
            other => format!("{other:?}"),
        };
        lines.push(format!(
            "{first} {headers}: {trouble:?} {retry_after:?} final {is_final}"
        ));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_token_that_says_little_is_still_one() {
    for token in [
        r#"{"access_token":"t0ken","partnerId":77}"#,
        r#"{"access_token":"t0ken","partnerId":"77","token_type":"BEARER"}"#,
        r#"{"access_token":"t0ken","partnerId":"77","token_type":"Bearer","expires_in":"86400","scope":"a create:repayment"}"#,
    ] {
        let (sent, asked, posts) = sent_with_tokens(vec![answer("200 OK", token)]);
        assert!(matches!(sent, Answer::Accepted(_)), "{sent:?}");
        assert_eq!((asked.len(), posts), (1, 1));
    }
}

#[test]
fn a_token_is_renewed_before_it_runs_out_and_kept_until_then() {
    for (seconds, tokens_asked) in [
        ("0", 2),
        ("0.0", 2),
        ("3600", 1),
        ("43199.0", 1),
        ("4e3", 1),
    ] {
        let body =
            format!("{{\"access_token\":\"t0ken\",\"partnerId\":\"77\",\"expires_in\":{seconds}}}");
        let tokens = Server::of(vec![answer("200 OK", &body), answer("200 OK", &body)]);
        let server = Server::of(vec![ok(), ok()]);
        let mut api = api_at(&tokens.url("/t"), &server.url(""), "");
        for _ in 0..2 {
            assert!(matches!(api.send(BODY), Answer::Accepted(_)));
        }
        assert_eq!(
            (tokens.requests().len(), server.requests().len()),
            (tokens_asked, 2)
        );
    }
}

#[test]
fn a_token_is_held_against_the_document_and_shown_nowhere() {
    for (body, pointer) in [
        (
            r#"{"access_token":"t0ken","partnerId":"77","expires_in":"t0ken"}"#,
            "/expires_in",
        ),
        (r#"{"access_token":"","partnerId":"77"}"#, "/access_token"),
        (r#"{"token":"t0ken","partnerId":"77"}"#, ""),
        ("t0ken", ""),
    ] {
        let tokens = Server::of(vec![answer("200 OK", body)]);
        let mut api = api_at(&tokens.url("/t"), "http://127.0.0.1:1", "");
        let _ = api.partner_id();
        let breaches = api.breaches();
        assert_eq!(breaches.len(), 1, "{breaches:?}");
        assert_eq!(breaches[0].pointer, pointer, "{breaches:?}");
        assert!(!format!("{breaches:?}").contains("t0ken"), "{breaches:?}");
    }
    let tokens = Server::of(vec![token()]);
    let mut api = api_at(&tokens.url("/t"), "http://127.0.0.1:1", "");
    api.partner_id().expect("a partner");
    assert_eq!(api.breaches(), []);
}

#[test]
fn the_configuration_names_the_partner_before_the_token_does() {
    let tokens = Server::of(vec![token()]);
    let server = Server::of(vec![ok()]);
    let mut api = api_at(&tokens.url("/t"), &server.url(""), "partner-id = \"12\"");
    assert_eq!(api.partner_id().expect("a partner").as_str(), "12");
    api.send(BODY);
    assert!(server.requests()[0].starts_with("POST /v3/partner/12/"));
}
