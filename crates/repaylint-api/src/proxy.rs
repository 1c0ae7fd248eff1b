//! The proxy that the environment names. A loopback address never goes through one.

use repaylint_core::config::ApiUrl;
use repaylint_core::finding::Args;

use crate::message::Message;

/// As curl takes them: the one for https, else the one for everything. Small letters first.
const VARIABLES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];

/// What the environment says about proxies.
#[derive(Clone, Debug, Default)]
pub struct Proxies {
    /// With the hosts that it is not for.
    proxy: Option<ureq::Proxy>,
}

impl Proxies {
    /// None at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// As `variable` knows the environment.
    ///
    /// # Errors
    ///
    /// Which variable cannot be understood. Its value is not said, as a password may be in it.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Message> {
        let given = |name: &'static str| {
            let value = variable(name)?.trim().to_owned();
            (!value.is_empty()).then_some((name, value))
        };
        let Some((name, value)) = VARIABLES.iter().copied().find_map(given) else {
            return Ok(Self::none());
        };
        let spared = ["no_proxy", "NO_PROXY"];
        let spared = spared
            .iter()
            .copied()
            .find_map(given)
            .map(|(_, value)| value);
        let proxy = built(&value, spared.as_deref().unwrap_or_default());
        let proxy =
            proxy.map_err(|_| Message::new("api-bad-proxy", Args::none().case("name", name)))?;
        Ok(Self { proxy: Some(proxy) })
    }

    /// The one for an address.
    pub(crate) fn of(&self, url: &ApiUrl) -> Option<ureq::Proxy> {
        let uri: ureq::http::Uri = url.as_str().parse().ok()?;
        let proxy = self.proxy.clone().filter(|_| !url.is_loopback());
        proxy.filter(|proxy| !proxy.is_no_proxy(&uri))
    }
}

fn built(value: &str, spared: &str) -> Result<ureq::Proxy, ureq::Error> {
    let plain = ureq::Proxy::new(value)?;
    let mut builder = ureq::Proxy::builder(plain.protocol())
        .host(plain.host())
        .port(plain.port());
    if let Some(username) = plain.username() {
        builder = builder.username(username);
    }
    if let Some(password) = plain.password() {
        builder = builder.password(password);
    }
    for host in spared
        .split(',')
        .map(str::trim)
        .filter(|host| !host.is_empty())
    {
        // As with curl, a name spares all hosts under it, and with a point before it, itself too.
        let name = host.trim_start_matches('.');
        builder = builder.no_proxy(name);
        if !name.starts_with('*') {
            builder = builder.no_proxy(&format!(".{name}"));
        }
    }
    builder.build()
}

#[cfg(test)]
mod tests {
    use repaylint_core::config::ApiUrl;

    use super::Proxies;

    fn proxy(environment: &[(&str, &str)], url: &str) -> Option<ureq::Proxy> {
        let variable = |name: &str| {
            let found = environment.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let proxies = Proxies::of_environment(variable).expect("a good environment");
        let url = ApiUrl::parse(url).expect("a good address");
        proxies.of(&url)
    }

    fn proxy_of(environment: &[(&str, &str)], url: &str) -> Option<String> {
        let proxy = proxy(environment, url);
        proxy.map(|proxy| format!("{}:{}", proxy.host(), proxy.port()))
    }

    const KIVA: &str = "https://partner-api.k1.kiva.org";

    #[test]
    fn the_environment_names_the_proxy() {
        for (name, value, proxy) in [
            (
                "https_proxy",
                "http://proxy.example.org:3128",
                Some("proxy.example.org:3128"),
            ),
            (
                "ALL_PROXY",
                "socks5h://proxy.example.org",
                Some("proxy.example.org:1080"),
            ),
            (
                "https_proxy",
                "proxy.example.org:3128",
                Some("proxy.example.org:3128"),
            ),
            ("HTTPS_PROXY", " ", None),
            ("http_proxy", "http://proxy.example.org:3128", None),
        ] {
            assert_eq!(proxy_of(&[(name, value)], KIVA).as_deref(), proxy, "{name}");
        }
    }

    #[test]
    fn the_proxy_gets_name_and_password_as_they_are_meant() {
        for spared in ["", "example.org"] {
            let environment = [
                (
                    "HTTPS_PROXY",
                    "http://me:pass%20w%40rd@proxy.example.org:3128",
                ),
                ("NO_PROXY", spared),
            ];
            let proxy = proxy(&environment, KIVA).expect("a proxy");
            assert_eq!((proxy.host(), proxy.port()), ("proxy.example.org", 3128));
            let told = (proxy.username(), proxy.password());
            assert_eq!(told, (Some("me"), Some("pass w@rd")));
        }
    }

    #[test]
    fn some_hosts_are_spared_and_this_computer_always() {
        let with = |spared| {
            [
                ("ALL_PROXY", "http://proxy.example.org:3128"),
                ("NO_PROXY", spared),
            ]
        };
        assert!(proxy_of(&with("example.org"), KIVA).is_some());
        for spared in [
            "example.org, .kiva.org",
            "kiva.org",
            "partner-api.k1.kiva.org",
            ".partner-api.k1.kiva.org",
            "*.kiva.org",
            "*",
        ] {
            assert_eq!(proxy_of(&with(spared), KIVA), None, "{spared}");
        }
        for other in [
            "iva.org",
            "api.k1.kiva.org.example.org",
            "kiva.or",
            "k1",
            ".",
        ] {
            assert!(proxy_of(&with(other), KIVA).is_some(), "{other}");
        }
        for loopback in ["http://127.0.0.1:8080", "http://localhost", "https://[::1]"] {
            assert_eq!(proxy_of(&with(""), loopback), None);
        }
    }

    #[test]
    fn a_proxy_that_cannot_be_understood_is_an_error_and_shows_no_password() {
        let variable = |name: &str| {
            (name == "HTTPS_PROXY").then(|| "gopher://me:word@proxy.example.org".to_owned())
        };
        let message = Proxies::of_environment(variable).expect_err("no proxy");
        let shown = format!("{message:?}");
        assert!(
            shown.contains("HTTPS_PROXY") && !shown.contains("word@"),
            "{shown}"
        );
    }
}
