//! A proxy that fails has not seen the batch.

use std::time::Duration;

use super::{BODY, api_at, token};
use crate::answer::{Answer, Cause, NotSent, NotSentWhy, Service};
use crate::http::Http;
use crate::proxy::Proxies;
use crate::testing::{Server, Step, answer};

#[test]
fn a_proxy_that_makes_trouble_has_not_seen_the_batch() {
    for (step, says) in [
        (answer("407 Proxy Authentication Required", ""), "407"),
        (answer("502 Bad Gateway", ""), "502"),
        (Step::Close, "did not respond"),
        (Step::ResetUnread, "os error"),
    ] {
        let tokens = Server::of(vec![token()]);
        let proxy = Server::of(vec![step.clone()]);
        let variable = |name: &str| (name == "HTTPS_PROXY").then(|| proxy.url(""));
        let proxies = Proxies::of_environment(variable).expect("a proxy");
        let mut api = api_at(&tokens.url("/t"), "https://partner-api.kiva.org", "");
        api.http = Http::of(&api.endpoints.base, &proxies, Duration::from_secs(1));
        let sent = api.send(BODY);
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
fn a_tunnel_through_a_proxy_that_ends_in_a_failed_handshake_has_sent_nothing() {
    let tokens = Server::of(vec![token()]);
    let proxy = Server::of(vec![Step::Stall(
        "HTTP/1.1 200 Connection established\r\n\r\n".to_owned(),
    )]);
    let variable = |name: &str| (name == "HTTPS_PROXY").then(|| proxy.url(""));
    let proxies = Proxies::of_environment(variable).expect("a proxy");
    let mut api = api_at(&tokens.url("/t"), "https://partner-api.kiva.org", "");
    api.http = Http::of(&api.endpoints.base, &proxies, Duration::from_secs(1));
    let answer = api.send(BODY);
    assert!(matches!(answer, Answer::NotSent(_)), "{answer:?}");
    assert!(proxy.requests()[0].starts_with("CONNECT partner-api.kiva.org:443 "));
}
