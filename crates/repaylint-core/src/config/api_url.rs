//! An address of the Partner API: https, or plain http to this computer itself.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Longer than any address that people write.
const LONGEST: usize = 2_000;

/// A checked address, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiUrl {
    text: String,
    host: String,
    is_loopback: bool,
}

/// Why a text is no such address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlFault {
    /// Neither `https://` nor `http://`.
    Scheme,
    /// Plain http to another computer.
    PlainHttp,
    /// A user name or password in it, which belong nowhere near a configuration.
    User,
    /// A question mark or a number sign.
    Query,
    /// Anything else: blanks, letters beyond ASCII, a bad host or port.
    Form,
}

impl UrlFault {
    /// The word by which texts choose.
    pub fn as_str(self) -> &'static str {
        match self {
            UrlFault::Scheme => "scheme",
            UrlFault::PlainHttp => "plain-http",
            UrlFault::User => "user",
            UrlFault::Query => "query",
            UrlFault::Form => "form",
        }
    }
}

impl ApiUrl {
    /// Reads an address. It is narrower than what browsers take, so that what is checked here cannot mean another host
    /// to whoever connects.
    ///
    /// # Errors
    ///
    /// Why it is none.
    pub fn parse(text: &str) -> Result<Self, UrlFault> {
        let (is_plain, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (false, rest),
            (_, Some(rest)) => (true, rest),
            _ => return Err(UrlFault::Scheme),
        };
        if text.len() > LONGEST {
            return Err(UrlFault::Form);
        }
        if rest.contains('@') {
            return Err(UrlFault::User);
        }
        if rest.contains(['?', '#']) {
            return Err(UrlFault::Query);
        }
        let authority = rest.split('/').next().unwrap_or_default();
        let path = rest.strip_prefix(authority).unwrap_or_default();
        let in_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
        let climbs = path.split('/').any(|part| matches!(part, "." | ".."));
        if !path.bytes().all(in_path) || climbs {
            return Err(UrlFault::Form);
        }
        let (host, is_loopback) = host_of(authority).ok_or(UrlFault::Form)?;
        if is_plain && !is_loopback {
            return Err(UrlFault::PlainHttp);
        }
        Ok(Self {
            text: text.trim_end_matches('/').to_owned(),
            host,
            is_loopback,
        })
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host, in small letters, without its port.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is this computer.
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

/// The host of `host` or `host:port`, and whether it is this computer.
fn host_of(authority: &str) -> Option<(String, bool)> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']')?;
            let address: Ipv6Addr = address.parse().ok()?;
            let port = match port {
                "" => None,
                port => Some(port.strip_prefix(':')?),
            };
            return is_port(port).then(|| (format!("[{address}]"), address.is_loopback()));
        }
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port)),
            None => (authority, None),
        },
    };
    let host = host.to_ascii_lowercase();
    let is_label = |label: &str| {
        let in_label = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        !label.is_empty() && label.bytes().all(in_label)
    };
    let is_host = host.split('.').all(is_label) && is_port(port);
    // What looks like a number but is no plain IPv4 address means something else to every reader.
    let ends_in_number = host.rsplit('.').next().is_some_and(|label| {
        label.bytes().all(|byte| byte.is_ascii_digit()) || label.starts_with("0x")
    });
    let address: Option<Ipv4Addr> = host.parse().ok();
    let is_loopback = host == "localhost" || address.is_some_and(|address| address.is_loopback());
    (is_host && (address.is_some() || !ends_in_number)).then_some((host, is_loopback))
}

fn is_port(port: Option<&str>) -> bool {
    port.is_none_or(|port| {
        let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
        is_number && port.parse::<u16>().is_ok_and(|port| port > 0)
    })
}

#[cfg(test)]
mod tests {
    use super::{ApiUrl, UrlFault};

    #[test]
    fn https_goes_anywhere_and_http_to_this_computer_only() {
        for (text, host, is_loopback) in [
            (
                "https://auth.k1.kiva.org/oauth/token",
                "auth.k1.kiva.org",
                false,
            ),
            (
                "https://Partner-API.kiva.org/",
                "partner-api.kiva.org",
                false,
            ),
            ("https://api.kiva.org:8443", "api.kiva.org", false),
            ("http://127.0.0.1:8080/oauth/token", "127.0.0.1", true),
            ("http://127.8.8.8", "127.8.8.8", true),
            ("http://localhost:1", "localhost", true),
            ("http://[::1]:8080/v3", "[::1]", true),
            ("https://10.0.0.1", "10.0.0.1", false),
        ] {
            let url = ApiUrl::parse(text).expect(text);
            assert_eq!((url.host(), url.is_loopback()), (host, is_loopback));
            assert_eq!(url.as_str(), text.trim_end_matches('/'));
        }
    }

    #[test]
    fn what_could_mean_another_host_is_no_address() {
        for (text, fault) in [
            ("", UrlFault::Scheme),
            ("api.kiva.org", UrlFault::Scheme),
            ("ftp://api.kiva.org", UrlFault::Scheme),
            ("HTTPS://api.kiva.org", UrlFault::Scheme),
            ("http://api.kiva.org", UrlFault::PlainHttp),
            ("http://127.0.0.1.example.org", UrlFault::PlainHttp),
            ("http://localhost.example.org", UrlFault::PlainHttp),
            ("http://0.0.0.0:80", UrlFault::PlainHttp),
            ("http://[::2]", UrlFault::PlainHttp),
            ("http://127.0.0.1@example.org", UrlFault::User),
            ("https://kiva.org:secret@example.org", UrlFault::User),
            ("https://api.kiva.org/?a=b", UrlFault::Query),
            ("https://api.kiva.org#", UrlFault::Query),
            ("https://", UrlFault::Form),
            ("https://api.kiva.org.", UrlFault::Form),
            ("https://api kiva.org", UrlFault::Form),
            ("https://example.org\\.kiva.org", UrlFault::Form),
            ("https://k\u{ed}va.org", UrlFault::Form),
            ("https://kiva.org%2eexample.org", UrlFault::Form),
            ("https://api.kiva.org:", UrlFault::Form),
            ("https://api.kiva.org:0", UrlFault::Form),
            ("https://api.kiva.org:99999", UrlFault::Form),
            ("https://api.kiva.org/a/../b", UrlFault::Form),
            ("http://127.1", UrlFault::Form),
            ("http://2130706433", UrlFault::Form),
            ("http://0x7f.0x1", UrlFault::Form),
            ("https://[::1", UrlFault::Form),
            ("https://[::1]8080", UrlFault::Form),
        ] {
            assert_eq!(ApiUrl::parse(text), Err(fault), "{text}");
        }
    }
}
