//! Where Kiva's Partner API is reached: the two environments, their defaults, what the configuration changes, and which
//! hosts credentials may go to.

use std::time::Duration;

use repaylint_core::config::{Api, ApiUrl, Config, UrlFault};
use repaylint_core::finding::Args;

use crate::message::Message;

/// How long each step of a call may take where the configuration does not say.
const TIMEOUT: Duration = Duration::from_secs(60);

/// An environment of the Partner API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Environment {
    /// Kiva's test environment.
    Staging,
    /// The real one.
    Production,
}

impl Environment {
    /// The word on the command line, in configuration, journals and snapshots.
    pub fn as_str(self) -> &'static str {
        match self {
            Environment::Staging => "staging",
            Environment::Production => "production",
        }
    }

    fn of(self, config: &Config) -> &Api {
        match self {
            Environment::Staging => &config.api.staging,
            Environment::Production => &config.api.production,
        }
    }

    /// Token, audience and base as Kiva's documents have them; they changed them before.
    fn defaults(self) -> [&'static str; 3] {
        match self {
            Environment::Staging => [
                "https://auth.staging.kiva.org/oauth/token",
                "https://partner-api-stage.kiva.org",
                "https://partnerapi.staging.kiva.org",
            ],
            Environment::Production => [
                "https://auth.k1.kiva.org/oauth/token",
                "https://partner-api.k1.kiva.org",
                "https://partner-api.k1.kiva.org",
            ],
        }
    }
}

/// The addresses of an environment.
#[derive(Clone, Debug)]
pub struct Endpoints {
    /// Which.
    pub environment: Environment,
    /// Where tokens come from.
    pub token: ApiUrl,
    /// For whom they are.
    pub audience: String,
    /// Where the API is.
    pub base: ApiUrl,
    /// The partner's number, where the configuration says it.
    pub partner_id: Option<PartnerId>,
    /// How long each step of a call may take.
    pub timeout: Duration,
}

impl Endpoints {
    /// The defaults of an environment with what the configuration changes. A host that is neither this computer nor
    /// Kiva's must be among `allowed`: configuration lies beside data from elsewhere, and credentials go to these hosts.
    ///
    /// # Errors
    ///
    /// Every host that is not allowed, and a partner's number that is none.
    pub fn of(
        environment: Environment,
        config: &Config,
        allowed: &[String],
    ) -> Result<Self, Vec<Message>> {
        let said = environment.of(config);
        let [token, audience, base] = environment.defaults();
        let address = |said: &Option<ApiUrl>, default| match said {
            Some(said) => Ok(said.clone()),
            None => ApiUrl::parse(default),
        };
        let or_broken = |fault: UrlFault| {
            let args = Args::none().case("case", fault.as_str());
            vec![Message::new("api-bad-default", args)]
        };
        let token = address(&said.token_url, token).map_err(or_broken)?;
        let base = address(&said.base_url, base).map_err(or_broken)?;
        let mut messages: Vec<Message> = Vec::new();
        for (url, key) in [(&token, "token-url"), (&base, "base-url")] {
            let host = url.host();
            let is_named = allowed.iter().any(|name| name.eq_ignore_ascii_case(host));
            if !(url.is_loopback() || is_kivas(host) || is_named) {
                messages.push(Message::new("api-host-not-allowed", about_host(host, key)));
            }
        }
        let partner_id = said.partner_id.as_deref().map(|text| {
            PartnerId::parse(text).ok_or_else(|| {
                let args = Args::none().text("value", text);
                Message::new("api-bad-partner", args.case("env", environment.as_str()))
            })
        });
        let partner_id = match partner_id.transpose() {
            Ok(partner_id) => partner_id,
            Err(message) => {
                messages.push(message);
                None
            }
        };
        if !messages.is_empty() {
            return Err(messages);
        }
        let seconds = said.timeout_seconds.map(u64::from);
        Ok(Self {
            environment,
            token,
            audience: said.audience.clone().unwrap_or_else(|| audience.to_owned()),
            base,
            partner_id,
            timeout: seconds.map_or(TIMEOUT, Duration::from_secs),
        })
    }
}

fn about_host(host: &str, key: &'static str) -> Args {
    Args::none().text("host", host).case("key", key)
}

fn is_kivas(host: &str) -> bool {
    host == "kiva.org" || host.ends_with(".kiva.org")
}

/// The number by which Kiva knows a partner; it stands in addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartnerId(String);

impl PartnerId {
    /// A partner's number as it came; `None` if it could lead an address astray.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let is_id = (1..=64).contains(&text.len()) && text.bytes().all(is_plain);
        is_id.then(|| Self(text.to_owned()))
    }

    /// The number.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use repaylint_core::config::Config;

    use super::{Endpoints, Environment, PartnerId};

    fn of(config: &str, allowed: &[&str]) -> Result<Endpoints, Vec<String>> {
        let config = Config::parse(config).expect("a good file");
        let allowed: Vec<String> = allowed.iter().map(|host| (*host).to_owned()).collect();
        Endpoints::of(Environment::Staging, &config, &allowed).map_err(|messages| {
            let shown = |message: &crate::Message| format!("{} {:?}", message.key, message.args);
            messages.iter().map(shown).collect()
        })
    }

    #[test]
    fn each_environment_has_its_own_hosts_and_all_are_kivas() {
        let config = Config::default();
        for environment in [Environment::Staging, Environment::Production] {
            let endpoints = Endpoints::of(environment, &config, &[]).expect("good defaults");
            let [token, audience, base] = environment.defaults();
            assert_eq!(endpoints.token.as_str(), token);
            assert_eq!(endpoints.audience, audience);
            assert_eq!(endpoints.base.as_str(), base);
            assert_eq!(endpoints.partner_id, None);
        }
        assert_ne!(
            Environment::Staging.defaults(),
            Environment::Production.defaults()
        );
    }

    #[test]
    fn the_configuration_changes_what_it_names_and_nothing_else() {
        let config = "[api.staging]\nbase-url = \"http://127.0.0.1:8080/\"\npartner-id = \"77\"\ntimeout-seconds = 5\n\
                      [api.production]\naudience = \"other\"";
        let endpoints = of(config, &[]).expect("good");
        assert_eq!(endpoints.base.as_str(), "http://127.0.0.1:8080");
        assert_eq!(endpoints.token.host(), "auth.staging.kiva.org");
        assert_eq!(endpoints.audience, "https://partner-api-stage.kiva.org");
        assert_eq!(
            endpoints.partner_id.as_ref().map(PartnerId::as_str),
            Some("77")
        );
        assert_eq!(endpoints.timeout.as_secs(), 5);
    }

    #[test]
    fn credentials_go_to_kiva_and_this_computer_unless_a_host_is_allowed() {
        let elsewhere = "[api.staging]\ntoken-url = \"https://auth.example.org/t\"\nbase-url = \"https://notkiva.org\"";
        let refused = of(elsewhere, &["example.org"]).expect_err("not allowed");
        assert_eq!(refused.len(), 2, "{refused:?}");
        assert!(of(elsewhere, &["auth.example.org", "NotKiva.org"]).is_ok());
        for trap in ["https://kiva.org.example.org", "https://evilkiva.org"] {
            assert!(of(&format!("[api.staging]\nbase-url = \"{trap}\""), &[]).is_err());
        }
        let fine = "[api.staging]\nbase-url = \"https://anything.kiva.org\"\ntoken-url = \"http://[::1]:1\"";
        assert!(of(fine, &[]).is_ok());
    }

    #[test]
    fn a_partner_id_cannot_lead_an_address_astray() {
        for good in ["77", "p-1_A", " 77 "] {
            assert!(PartnerId::parse(good).is_some());
        }
        for bad in ["", "7/8", "..", "7 8", "7?a", "7#", "%2e", "\u{e9}"] {
            assert_eq!(PartnerId::parse(bad), None, "{bad}");
        }
    }
}
