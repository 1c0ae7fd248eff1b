//! One request, one connection, one answer: nothing is retried, no redirect followed, every step timed, every answer
//! bounded. Knows HTTP and nothing of Kiva.

mod cause;
mod departure;
mod names;
mod retry_after;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use repaylint_core::config::ApiUrl;
use ureq::http::header::{
    ACCEPT, AUTHORIZATION, CONNECTION, CONTENT_TYPE, DATE, HeaderValue, LOCATION, RETRY_AFTER,
};
use ureq::http::{HeaderMap, HeaderName};
use ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ureq::unversioned::transport::{Connector, DefaultConnector};
use ureq::{Agent, Body};
use zeroize::Zeroizing;

use self::departure::{Departure, Watch};
use self::names::Names;
use crate::answer::Cause;
use crate::proxy::Proxies;
use crate::secret::Secret;

/// Looking a name up and connecting take seconds at most where they can succeed.
const MOST_TO_CONNECT: Duration = Duration::from_secs(30);

/// A client of one host.
#[derive(Debug)]
pub(crate) struct Http {
    agent: Agent,
    departure: Departure,
    /// Whether its host is reached by a proxy.
    by_proxy: bool,
}

/// What is asked.
pub(crate) struct Request<'r> {
    /// The whole address.
    pub(crate) url: &'r str,
    /// What proves who asks.
    pub(crate) token: Option<&'r Secret>,
    /// What is posted: the type and the bytes. Nothing is only read.
    pub(crate) post: Option<(&'static str, &'r [u8])>,
    /// The longest answer that is read.
    pub(crate) most_bytes: u64,
}

/// What was answered.
pub(crate) struct Response {
    /// The status.
    pub(crate) status: u16,
    /// How long the server asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// Where it points to.
    pub(crate) location: String,
    /// What it says, or why that could not be read to its end. It may hold a token.
    pub(crate) body: Result<Zeroizing<Vec<u8>>, Cause>,
}

impl Response {
    /// As much of the body as there is.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.body.as_ref().map_or(&[], |body| body.as_slice())
    }
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failed {
    /// Whether a byte of the request may have left: then nobody knows what became of it.
    pub(crate) has_left: bool,
    /// What happened.
    pub(crate) cause: Cause,
}

impl Http {
    /// A client for the host of an address, which trusts whom this computer trusts.
    pub(crate) fn of(url: &ApiUrl, proxies: &Proxies, timeout: Duration) -> Self {
        Self::trusting(RootCerts::PlatformVerifier, url, proxies, timeout)
    }

    /// The same, trusting others.
    pub(crate) fn trusting(
        trusted: RootCerts,
        url: &ApiUrl,
        proxies: &Proxies,
        timeout: Duration,
    ) -> Self {
        let proxy = proxies.of(url);
        let by_proxy = proxy.is_some();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .root_certs(trusted)
            .unversioned_rustls_crypto_provider(provider)
            .build();
        let to_connect = Some(timeout.min(MOST_TO_CONNECT));
        let config = Agent::config_builder()
            .accept_encoding("")
            .http_status_as_error(false)
            .https_only(!url.is_loopback())
            .max_idle_connections(0)
            .max_idle_connections_per_host(0)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(proxy)
            .timeout_resolve(to_connect)
            .timeout_connect(to_connect)
            .timeout_send_request(Some(timeout))
            .timeout_send_body(Some(timeout))
            .timeout_recv_response(Some(timeout))
            .timeout_recv_body(Some(timeout))
            .tls_config(tls)
            .user_agent(concat!("repaylint/", env!("CARGO_PKG_VERSION")))
            .build();
        let departure = Departure::default();
        let watch = Watch {
            departure: departure.clone(),
            by_proxy,
        };
        let connector = DefaultConnector::new().chain(watch);
        Self {
            agent: Agent::with_parts(config, connector, Names::default()),
            departure,
            by_proxy,
        }
    }

    /// Asks once. Each request has a connection of its own: one that was kept may have been closed by the server
    /// meanwhile, which looks just like a request that was lost.
    pub(crate) fn ask(&self, request: &Request<'_>) -> Result<Response, Failed> {
        self.departure.begin();
        self.asked(request).map_err(|error| {
            let has_left = self.departure.has_left();
            let cause = cause::cause(&error, self.by_proxy && !has_left);
            Failed { has_left, cause }
        })
    }

    fn asked(&self, request: &Request<'_>) -> Result<Response, ureq::Error> {
        let mut headers = vec![
            (ACCEPT, HeaderValue::from_static("application/json")),
            (CONNECTION, HeaderValue::from_static("close")),
        ];
        if let Some(token) = request.token {
            let value = Zeroizing::new(format!("Bearer {}", token.expose()));
            let mut value = HeaderValue::from_str(&value).map_err(ureq::http::Error::from)?;
            value.set_sensitive(true);
            headers.push((AUTHORIZATION, value));
        }
        let response = if let Some((content_type, body)) = request.post {
            headers.push((CONTENT_TYPE, HeaderValue::from_static(content_type)));
            let post = self.agent.post(request.url);
            headers
                .into_iter()
                .fold(post, |post, (name, value)| post.header(name, value))
                .send(body)
        } else {
            let get = self.agent.get(request.url);
            headers
                .into_iter()
                .fold(get, |get, (name, value)| get.header(name, value))
                .call()
        }?;
        let (parts, body) = response.into_parts();
        Ok(Response {
            status: parts.status.as_u16(),
            retry_after: retry_after(&parts.headers),
            location: text(&parts.headers, LOCATION)
                .unwrap_or_default()
                .to_owned(),
            body: read(body, request.most_bytes).map_err(|error| cause::cause(&error, false)),
        })
    }
}

fn read(body: Body, most_bytes: u64) -> Result<Zeroizing<Vec<u8>>, ureq::Error> {
    let body = body.into_with_config().limit(most_bytes).read_to_vec();
    body.map(Zeroizing::new)
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, RETRY_AFTER)?;
    retry_after::parse(value, text(headers, DATE), Timestamp::now())
}
