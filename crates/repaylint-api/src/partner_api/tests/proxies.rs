//! A proxy that fails has not seen the batch.

use std::time::Duration;

use super::{BODY, api_at, token};
use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Service};
use crate::http::Http;
use crate::proxy::Proxies;
use crate::testing::{Server, Step, answer};

const KIVA: &str = "https://partner-api.kiva.org";

/// The answer to a batch that leaves by a proxy.
fn sent_by(proxy: &str, base: &str) -> Answer {
    let tokens = Server::of(vec![token()]);
    let variable = |name: &str| (name == "HTTPS_PROXY").then(|| proxy.to_owned());
    let proxies = Proxies::of_environment(variable).expect("a proxy");
    let mut api = api_at(&tokens.url("/t"), base, "");
    api.http = Http::of(&api.endpoints.base, &proxies, Duration::from_secs(1));
    api.send(BODY)
}

fn failed(cause: Cause) -> Answer {
    Answer::NotSent(NotSent {
        why: NotSentWhy::Network(cause),
        retry_after: None,
        is_final: false,
    })
}

#[test]
fn a_proxy_that_makes_trouble_has_not_seen_the_batch() {
    for (step, says) in [
        (answer("502 Bad Gateway", ""), "502"),
        (Step::Close, "did not respond"),
        (Step::ResetUnread, "os error"),
    ] {
        let proxy = Server::of(vec![step.clone()]);
        let sent = sent_by(&proxy.url(""), KIVA);
        let Answer::NotSent(NotSent {
            why: NotSentWhy::Network(Cause::Proxy(words)),
            is_final: false,
            ..
        }) = &sent
        else {
            panic!("{sent:?}");
        };
        assert!(words.contains(says), "{step:?}: {words}");
    }
}

#[test]
fn a_proxy_that_asks_for_a_password_is_understood() {
    for (scheme, step) in [
        ("http", answer("407 Proxy Authentication Required", "")),
        // Of the methods of SOCKS 5, this one asks for a name and password.
        ("socks5h", Step::AnswerAnything("\u{5}\u{2}".to_owned())),
    ] {
        let proxy = Server::of(vec![step]);
        let address = format!("{scheme}://127.0.0.1:{}", proxy.port);
        assert_eq!(sent_by(&address, KIVA), failed(Cause::ProxyLogin));
    }
}

#[test]
fn a_name_that_the_proxy_leaves_to_this_computer_is_looked_up_here() {
    // No name has a part of so many letters, so nobody need be asked.
    let nowhere = format!("https://{}.kiva.org", "a".repeat(70));
    let proxy = Server::of(vec![Step::AnswerAnything("\u{5}".to_owned())]);
    let address = |scheme| format!("{scheme}://127.0.0.1:{}", proxy.port);
    let here = sent_by(&address("socks5"), &nowhere);
    assert_eq!(here, failed(Cause::ProxyNotFound));
    assert_eq!(proxy.requests().len(), 0);
    let by_proxy = sent_by(&address("socks5h"), &nowhere);
    assert_ne!(by_proxy, failed(Cause::ProxyNotFound));
    assert_eq!(proxy.requests().len(), 1);
}

#[test]
fn a_tunnel_through_a_proxy_that_ends_in_a_failed_handshake_has_sent_nothing() {
    let proxy = Server::of(vec![Step::Stall(
        "HTTP/1.1 200 Connection established\r\n\r\n".to_owned(),
    )]);
    let answer = sent_by(&proxy.url(""), KIVA);
    assert!(matches!(answer, Answer::NotSent(_)), "{answer:?}");
    assert!(proxy.requests()[0].starts_with("CONNECT partner-api.kiva.org:443 "));
}
