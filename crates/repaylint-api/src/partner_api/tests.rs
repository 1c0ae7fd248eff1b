use std::time::{Duration, Instant, SystemTime};

use repaylint_core::config::Config;

use super::PartnerApi;
use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Service, Unknown, UnknownWhy};
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

/// What becomes of one batch where tokens make trouble.
fn sent_with_tokens(script: Vec<Step>) -> (Answer, Vec<String>, usize) {
    let tokens = Server::of(script);
    let server = Server::of(vec![ok()]);
    let mut api = api_at(&tokens.url("/oauth/token"), &server.url(""), "");
    let answer = api.send(BODY);
    (answer, tokens.requests(), server.requests().len())
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
    for fault in [
        Step::Answer("HTTP/1.1 400 Bad Request\r\n\r\n".to_owned()),
        Step::Close,
        Step::Stall(String::new()),
    ] {
        let tokens = Server::of(vec![token()]);
        // What it takes for a request is the beginning of a handshake; it waits for an end that never comes.
        let server = Server::of(vec![match fault {
            Step::Answer(_) | Step::Close => Step::ResetUnread,
            other => other,
        }]);
        let base = format!("https://127.0.0.1:{}", server.port);
        let mut api = api_at(&tokens.url("/t"), &base, "");
        let answer = api.send(BODY);
        let Answer::NotSent(not_sent) = &answer else {
            panic!("{answer:?}");
        };
        assert!(!not_sent.is_final, "{answer:?}");
        assert!(!server.requests().concat().contains("88001"));
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
        ("301 Moved Permanently", elsewhere),
        ("302 Found", elsewhere),
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

fn answer_401(words: &str) -> Step {
    answer("401 Unauthorized", &format!("{{\"message\":\"{words}\"}}"))
}

#[test]
fn a_connection_lost_after_the_token_was_renewed_is_unknown_too() {
    let (answer, requests) = sent(vec![answer_401(""), Step::Close, ok()]);
    assert_eq!((answer, requests.len()), (lost(), 2));
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
        r#"{"access_token":"t0ken","partnerId":"77","token_type":"Bearer","expires_in":"86400","scope":"a create:repayment"}"#,
    ] {
        let (sent, asked, posts) = sent_with_tokens(vec![answer("200 OK", token)]);
        assert!(matches!(sent, Answer::Accepted(_)), "{sent:?}");
        assert_eq!((asked.len(), posts), (1, 1));
    }
}

#[test]
fn a_token_is_renewed_before_it_runs_out_and_kept_until_then() {
    for (seconds, tokens_asked) in [(0, 2), (3600, 1)] {
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
fn the_configuration_names_the_partner_before_the_token_does() {
    let tokens = Server::of(vec![token()]);
    let server = Server::of(vec![ok()]);
    let mut api = api_at(&tokens.url("/t"), &server.url(""), "partner-id = \"12\"");
    assert_eq!(api.partner_id().expect("a partner").as_str(), "12");
    api.send(BODY);
    assert!(server.requests()[0].starts_with("POST /v3/partner/12/"));
}

#[test]
fn a_proxy_that_makes_trouble_has_not_seen_the_batch() {
    for (step, name) in [
        (answer("407 Proxy Authentication Required", ""), "407"),
        (answer("502 Bad Gateway", ""), "502"),
        (Step::Close, ""),
        (Step::ResetUnread, ""),
    ] {
        let tokens = Server::of(vec![token()]);
        let proxy = Server::of(vec![step]);
        let variable = |name: &str| (name == "HTTPS_PROXY").then(|| proxy.url(""));
        let proxies = Proxies::of_environment(variable).expect("a proxy");
        let mut api = api_at(&tokens.url("/t"), "https://partner-api.kiva.org", "");
        api.http = crate::http::Http::of(&api.endpoints.base, &proxies, Duration::from_secs(1));
        let sent = api.send(BODY);
        let Answer::NotSent(NotSent {
            why: NotSentWhy::Network(Cause::Proxy(words)),
            is_final: false,
            ..
        }) = &sent
        else {
            panic!("{sent:?}");
        };
        assert!(words.contains(name), "{words}");
    }
}

#[test]
fn a_tunnel_through_a_proxy_that_ends_in_a_failed_handshake_has_sent_nothing() {
    let tokens = Server::of(vec![token()]);
    let proxy = Server::of(vec![Step::Stall(
        "HTTP/1.1 200 Connection established\r\n\r\n".to_owned(),
    )]);
    let variable = |name: &str| (name == "HTTPS_PROXY").then(|| proxy.url(""));
    let proxies = Proxies::of_environment(variable).expect("a proxy");
    let mut api = api_at(&tokens.url("/t"), "https://partner-api.kiva.org", "");
    api.http = crate::http::Http::of(&api.endpoints.base, &proxies, Duration::from_secs(1));
    let answer = api.send(BODY);
    assert!(matches!(answer, Answer::NotSent(_)), "{answer:?}");
    assert!(proxy.requests()[0].starts_with("CONNECT partner-api.kiva.org:443 "));
}
