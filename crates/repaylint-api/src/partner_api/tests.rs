mod proxies;
mod tls;
mod tokens;

use std::time::{Duration, Instant, SystemTime};

use repaylint_core::config::Config;
use serde_json::Value;

use super::PartnerApi;
use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Service, Unknown, UnknownWhy};
use crate::contract::{Contract, OPENAPI};
use crate::credentials::Credentials;
use crate::endpoints::{Endpoints, Environment};
use crate::proxy::Proxies;
use crate::testing::{Server, Step, answer, closed_port, with};
use crate::token::Scope;

const BODY: &[u8] = br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#;
const SUCCESS: &str = r#"{"code":"api.success","message":"","upload_id":1,"problems":[]}"#;
const TOKEN: &str = r#"{"access_token":"t0ken-1","token_type":"bearer","expires_in":43199,"scope":"create:repayment",
    "iss":"kiva","partnerId":"77","jti":"x"}"#;

fn token() -> Step {
    answer("200 OK", TOKEN)
}

fn ok() -> Step {
    answer("200 OK", SUCCESS)
}

fn api_at(token_url: &str, base_url: &str, more: &str) -> PartnerApi {
    let config = format!(
        "[api.staging]\ntoken-url = \"{token_url}\"\nbase-url = \"{base_url}\"\ntimeout-seconds = 1\n{more}"
    );
    let config = Config::parse(&config).expect("a good file");
    let endpoints = Endpoints::of(Environment::Staging, &config, &[]).expect("good addresses");
    let variable = |name: &str| {
        Some(
            if name == "KIVA_CLIENT_ID" {
                "cl1ent"
            } else {
                "s3cr+t"
            }
            .to_owned(),
        )
    };
    let credentials = Credentials::of_environment(variable).expect("both");
    let clock = SystemTime::now;
    PartnerApi::new(
        endpoints,
        credentials,
        Scope::CreateRepayment,
        &Proxies::none(),
        clock,
        Contract::read(OPENAPI.as_bytes()).expect("ours"),
    )
}

/// The answer to one batch, and what the API was sent for it, where tokens come without trouble.
fn sent(script: Vec<Step>) -> (Answer, Vec<String>) {
    let tokens = Server::of(vec![token(), token()]);
    let server = Server::of(script);
    let mut api = api_at(&tokens.url("/oauth/token"), &server.url(""), "");
    let answer = api.send(BODY);
    (answer, server.requests())
}

fn unknown(why: UnknownWhy) -> Answer {
    Answer::Unknown(Unknown { why })
}

fn lost() -> Answer {
    unknown(UnknownWhy::Network(Cause::Lost))
}

#[test]
fn a_batch_is_posted_once_with_its_very_bytes_on_a_connection_of_its_own() {
    let (answer, requests) = sent(vec![ok()]);
    assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
    let [request] = &requests[..] else {
        panic!("{requests:?}");
    };
    assert!(
        request.starts_with("POST /v3/partner/77/repayments HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.ends_with(str::from_utf8(BODY).expect("text")));
    let head = request.to_ascii_lowercase();
    for header in [
        "\r\nconnection: close\r\n",
        "\r\ncontent-type: application/json\r\n",
        "\r\nauthorization: bearer t0ken-1\r\n",
    ] {
        assert!(head.contains(header), "{request}");
    }
    assert!(
        !head.contains("expect:") && !head.contains("transfer-encoding"),
        "{request}"
    );
}

#[test]
fn what_fails_before_a_byte_has_left_was_not_sent() {
    let tokens = Server::of(vec![token()]);
    let mut api = api_at(
        &tokens.url("/t"),
        &format!("http://127.0.0.1:{}", closed_port()),
        "",
    );
    let expected = |cause| {
        Answer::NotSent(NotSent {
            why: NotSentWhy::Network(cause),
            retry_after: None,
            is_final: false,
        })
    };
    assert_eq!(api.send(BODY), expected(Cause::Refused));

    let tokens = Server::of(vec![token()]);
    // No name has a part of so many letters, so nobody need be asked.
    let nowhere = format!("https://{}.kiva.org", "a".repeat(70));
    let mut api = api_at(&tokens.url("/t"), &nowhere, "");
    assert_eq!(api.send(BODY), expected(Cause::NameNotFound));
}

#[test]
fn a_tls_handshake_that_fails_sends_nothing() {
    let plain = "HTTP/1.1 400 Bad Request\r\n\r\n".to_owned();
    for (step, expected) in [
        (Step::AnswerAnything(plain), Cause::Tls(String::new())),
        (Step::AnswerAnything(String::new()), Cause::Lost),
        (Step::ResetUnread, Cause::Lost),
        // What it takes for a request is the beginning of a handshake; it waits for an end that never comes.
        (Step::Stall(String::new()), Cause::TimeOut),
    ] {
        let tokens = Server::of(vec![token()]);
        let server = Server::of(vec![step.clone()]);
        let base = format!("https://127.0.0.1:{}", server.port);
        let mut api = api_at(&tokens.url("/t"), &base, "");
        let answer = api.send(BODY);
        let Answer::NotSent(NotSent {
            why: NotSentWhy::Network(cause),
            is_final: false,
            ..
        }) = answer
        else {
            panic!("{step:?}: {answer:?}");
        };
        // The words are another library's.
        let cause = match cause {
            Cause::Tls(_) => Cause::Tls(String::new()),
            cause => cause,
        };
        assert_eq!(cause, expected, "{step:?}");
    }
}

#[test]
fn what_breaks_off_after_the_request_has_begun_to_leave_is_unknown_and_never_sent_again() {
    let half = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"code\":\"api.suc";
    let truncated = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"cod\r\n";
    for (step, expected) in [
        (Step::ResetUnread, lost()),
        (Step::ResetRead, lost()),
        (Step::Close, lost()),
        (
            Step::Answer("HTTP/1.1 200 OK\r\nContent-".to_owned()),
            lost(),
        ),
        (Step::Answer(half.to_owned()), lost()),
        (Step::Answer(truncated.to_owned()), lost()),
        (
            Step::Stall(String::new()),
            unknown(UnknownWhy::Network(Cause::TimeOut)),
        ),
        (
            Step::Stall(half.to_owned()),
            unknown(UnknownWhy::Network(Cause::TimeOut)),
        ),
    ] {
        let (answer, requests) = sent(vec![step.clone(), ok(), ok()]);
        assert_eq!(answer, expected, "{step:?}");
        assert_eq!(requests.len(), 1, "{step:?}");
    }
}

#[test]
fn an_answer_that_drips_for_ever_ends() {
    let tokens = Server::of(vec![token()]);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        use std::io::Write;
        let (mut stream, _) = listener.accept().expect("a client");
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n");
        while stream.write_all(b" ").is_ok() {
            std::thread::sleep(Duration::from_millis(100));
        }
    });
    let mut api = api_at(&tokens.url("/t"), &format!("http://127.0.0.1:{port}"), "");
    let begin = Instant::now();
    let answer = api.send(BODY);
    assert_eq!(answer, unknown(UnknownWhy::Network(Cause::TimeOut)));
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[test]
fn a_success_in_other_words_than_the_apis_is_unknown() {
    for body in [
        "",
        "OK",
        "<html><title>Sign in</title>",
        "[]",
        "{\"status\":\"ok\"}",
        "\u{1f}\u{8b}",
    ] {
        let (answer, requests) = sent(vec![answer("200 OK", body), ok()]);
        assert!(
            matches!(
                &answer,
                Answer::Unknown(Unknown {
                    why: UnknownWhy::Unreadable { .. }
                })
            ),
            "{body}: {answer:?}"
        );
        assert_eq!(requests.len(), 1);
    }
    // A length that is too short cuts the answer.
    let cut = format!("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{SUCCESS}");
    let (answer, _) = sent(vec![Step::Answer(cut)]);
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
}

#[test]
fn an_answer_may_end_with_the_connection() {
    let (answer, _) = sent(vec![Step::Answer(format!(
        "HTTP/1.1 200 OK\r\n\r\n{SUCCESS}"
    ))]);
    assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
}

#[test]
fn an_answer_without_end_is_not_read() {
    let long = format!("HTTP/1.1 200 OK\r\n\r\n{}", " ".repeat((8 << 20) + 1));
    let (answer, _) = sent(vec![Step::Answer(long)]);
    assert_eq!(answer, unknown(UnknownWhy::Network(Cause::TooLong)));
    let headers = format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(1 << 20));
    let (answer, _) = sent(vec![Step::Answer(headers)]);
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
    let (answer, _) = sent(vec![Step::Answer("SSH-2.0-OpenSSH_9.9\r\n\r\n".to_owned())]);
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
}

#[test]
fn each_status_means_what_the_table_says() {
    let busy = "Retry-After: 7\r\n";
    let date =
        "Date: Sun, 01 Nov 2026 12:00:00 GMT\r\nRetry-After: Sun, 01 Nov 2026 12:00:09 GMT\r\n";
    let soon = "Retry-After: soon\r\n";
    let elsewhere = "Location: https://elsewhere.example.org/\r\n";
    let mut lines = Vec::new();
    for (status, headers) in [
        ("400 Bad Request", ""),
        ("403 Forbidden", ""),
        ("404 Not Found", ""),
        ("408 Request Timeout", ""),
        ("409 Conflict", ""),
        ("413 Content Too Large", ""),
        ("422 Unprocessable Content", ""),
        ("429 Too Many Requests", ""),
        ("429 Too Many Requests", busy),
        ("429 Too Many Requests", date),
        ("500 Internal Server Error", busy),
        ("502 Bad Gateway", ""),
        ("503 Service Unavailable", ""),
        ("503 Service Unavailable", soon),
        ("503 Service Unavailable", busy),
        ("503 Service Unavailable", date),
        ("504 Gateway Timeout", ""),
        ("201 Created", ""),
        ("204 No Content", ""),
        ("300 Multiple Choices", elsewhere),
        ("301 Moved Permanently", elsewhere),
        ("302 Found", elsewhere),
        ("303 See Other", elsewhere),
        ("305 Use Proxy", elsewhere),
        ("307 Temporary Redirect", elsewhere),
        ("308 Permanent Redirect", elsewhere),
        ("304 Not Modified", ""),
    ] {
        let body = if status.starts_with("204") || status.starts_with("304") {
            ""
        } else {
            r#"{"message":"s3cr+t and t0ken-1 and cl1ent"}"#
        };
        let (answer, requests) = sent(vec![with(headers, status, body), ok(), ok()]);
        assert_eq!(requests.len(), 1, "{status}");
        lines.push(format!("{status} {}: {answer:?}", headers.trim_end()));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn a_refused_token_is_renewed_once() {
    let (answer, requests) = sent(vec![answer("401 Unauthorized", ""), ok()]);
    assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
    assert_eq!(requests.len(), 2);
    let (answer, requests) = sent(vec![
        answer_401("s3cr+t"),
        answer_401("the t0ken-1 is no good"),
        ok(),
    ]);
    assert_eq!(
        answer,
        Answer::NotSent(NotSent {
            why: NotSentWhy::Unauthorized {
                words: "the *** is no good".to_owned()
            },
            retry_after: None,
            is_final: true,
        })
    );
    assert_eq!(requests.len(), 2);
}

#[test]
fn what_is_odd_in_an_answer_is_looked_for_when_asked_and_once() {
    let odd = SUCCESS.replace("\"upload_id\":1", "\"upload_id\":\"s3cr+t\"");
    let tokens = Server::of(vec![token()]);
    let server = Server::of(vec![answer("200 OK", &odd), ok(), answer("500 Ill", &odd)]);
    let mut api = api_at(&tokens.url("/t"), &server.url(""), "");
    assert!(matches!(api.send(BODY), Answer::Accepted(_)));
    let remarks = api.remarks();
    assert_eq!(remarks.len(), 1, "{remarks:?}");
    assert_eq!(remarks[0].pointer, "/upload_id");
    assert!(!format!("{remarks:?}").contains("s3cr"), "{remarks:?}");
    assert_eq!(api.remarks(), []);
    api.send(BODY);
    assert_eq!(api.remarks(), []);
    api.send(BODY);
    assert_eq!(api.remarks(), []);
}

#[test]
fn an_answer_must_name_an_upload_or_say_that_all_is_well() {
    let judged = |body: &str| sent(vec![answer("200 OK", body)]).0;
    let doubtful = r#"{"code":"api.s3cr+t","message":"not\ntaken by cl1ent","upload_id":null}"#;
    let expected = unknown(UnknownWhy::NotSaid {
        code: "api.***".to_owned(),
        words: "not taken by ***".to_owned(),
    });
    assert_eq!(judged(doubtful), expected);
    assert_eq!(judged(&format!("[{SUCCESS},{doubtful}]")), expected);
    for taken in [
        r#"{"code":"api.error","message":"late","upload_id":3}"#,
        r#"{"upload_id":3}"#,
        r#"{"code":"api.success"}"#,
        r#"{"code":" Success ","upload_id":null}"#,
    ] {
        let answer = judged(taken);
        assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
    }
}

/// What a server answers that knows nothing but our document: the examples, and any text where there is none.
fn mocked(schema: &str) -> Step {
    let document: Value = yaml_serde::from_str(OPENAPI).expect("YAML");
    let properties = document["components"]["schemas"][schema]["properties"].as_object();
    let members = properties.expect("an object").iter();
    let members = members.map(|(name, property)| {
        let example = property.get("example").cloned();
        (name.clone(), example.unwrap_or_else(|| "string".into()))
    });
    answer("200 OK", &Value::Object(members.collect()).to_string())
}

#[test]
fn a_mock_of_our_document_answers_what_can_be_used() {
    let tokens = Server::of(vec![mocked("Token")]);
    let server = Server::of(vec![mocked("Upload")]);
    let mut api = api_at(&tokens.url("/t"), &server.url(""), "");
    let answer = api.send(BODY);
    let Answer::Accepted(uploads) = &answer else {
        panic!("{answer:?}");
    };
    assert!(uploads[0].is_plain_success() && uploads[0].problems.is_empty());
    assert!(uploads[0].upload_id.is_some());
    assert_eq!((api.remarks(), api.breaches()), (vec![], &[][..]));
}

fn answer_401(words: &str) -> Step {
    answer("401 Unauthorized", &format!("{{\"message\":\"{words}\"}}"))
}

#[test]
fn a_connection_lost_after_the_token_was_renewed_is_unknown_too() {
    let (answer, requests) = sent(vec![answer_401(""), Step::Close, ok()]);
    assert_eq!((answer, requests.len()), (lost(), 2));
}

#[test]
fn a_word_before_the_answer_does_not_make_it_another() {
    let early = "HTTP/1.1 100 Continue\r\n\r\n";
    let length = SUCCESS.len();
    let both = format!("{early}HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n{SUCCESS}");
    let (answer, requests) = sent(vec![Step::Answer(both), ok()]);
    assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
    assert_eq!(requests.len(), 1);
    let (answer, _) = sent(vec![Step::Answer(early.to_owned())]);
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
}
