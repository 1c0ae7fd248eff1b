//! Everything that a command needs before it can speak to Kiva: addresses, credentials, proxies, and patience. Knows
//! nothing of what is said.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::thread;
use std::time::{Duration, SystemTime};

use repaylint_api::answer::NotSent;
use repaylint_api::contract::{Breach, Contract};
use repaylint_api::credentials::Credentials;
use repaylint_api::endpoints::{Endpoints, Environment};
use repaylint_api::patience::Waits;
use repaylint_api::proxy::Proxies;
use repaylint_api::{Message, PartnerApi, Scope};
use repaylint_core::config::Config;
use repaylint_core::finding::Args;

use crate::args::{ConnectionArgs, EnvironmentArg};
use crate::contract;
use crate::failure::{Failure, Failures};
use crate::voice::Voice;

impl From<EnvironmentArg> for Environment {
    fn from(environment: EnvironmentArg) -> Self {
        match environment {
            EnvironmentArg::Staging => Environment::Staging,
            EnvironmentArg::Production => Environment::Production,
        }
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Self {
        Failure::new(message.key, message.args)
    }
}

/// Where the API is, and what bodies and answers are held against.
pub(crate) struct Terms {
    pub(crate) endpoints: Endpoints,
    pub(crate) contract: Contract,
}

impl Terms {
    /// As the arguments and the configuration say. Everything that is wrong with them is said at once.
    pub(crate) fn of(args: &ConnectionArgs, config: &Config) -> Result<Self, Vec<Failure>> {
        let in_failures =
            |messages: Vec<Message>| messages.into_iter().map(Failure::from).collect();
        let mut failures = Failures::default();
        let endpoints = Endpoints::of(args.env.into(), config, &args.allow_host);
        let endpoints = failures.keep(endpoints.map_err(in_failures));
        let contract = failures.keep_one(contract::in_force(args.openapi.as_deref()));
        let terms = endpoints.zip(contract);
        failures.unless_any(terms.map(|(endpoints, contract)| Self {
            endpoints,
            contract,
        }))
    }
}

/// A way to the API for one right. Nothing is opened yet, and everything that is missing is said at once.
pub(crate) fn prepare(
    args: &ConnectionArgs,
    terms: Result<Terms, Vec<Failure>>,
    scope: Scope,
) -> Result<PartnerApi, Vec<Failure>> {
    let variable = |name: &str| std::env::var(name).ok();
    let mut failures = Failures::default();
    let terms = failures.keep(terms);
    let credentials = match &args.credentials {
        Some(file) => Credentials::of_file(file),
        None => Credentials::of_environment(variable),
    };
    let credentials = failures.keep_one(credentials.map_err(Failure::from));
    let proxies = failures.keep_one(Proxies::of_environment(variable).map_err(Failure::from));
    let all = terms.zip(credentials).zip(proxies);
    let ((terms, credentials), proxies) = failures.unless_any(all)?;
    Ok(PartnerApi::new(
        terms.endpoints,
        credentials,
        scope,
        &proxies,
        SystemTime::now,
        terms.contract,
    ))
}

/// Says what is wrong with a body, without ids where they are hidden.
pub(crate) fn breach(breach: &Breach, voice: &Voice) -> String {
    if voice.redacts() {
        let hidden = breach.without_values();
        return voice.text(hidden.key, &hidden.args);
    }
    voice.text(breach.key, &breach.args)
}

/// Says what was not as it should be in answers that could be read nevertheless.
pub(crate) fn tell_breaches(breaches: &[Breach], voice: &Voice) {
    for one in breaches {
        let args = Args::none().text("why", breach(one, voice));
        voice.note("api-odd-answer", &args);
    }
}

/// Waits between tries, and says why.
pub(crate) struct Patience<'v> {
    /// To whom it is said.
    pub(crate) voice: &'v Voice,
    /// For the hosts' names.
    pub(crate) endpoints: Endpoints,
}

impl Waits for Patience<'_> {
    fn wait(&mut self, pause: Duration, why: &NotSent) -> bool {
        self.say(pause, why);
        thread::sleep(pause);
        true
    }

    fn random(&mut self) -> u32 {
        // Each state is keyed anew by the system.
        let number = RandomState::new().build_hasher().finish();
        (number >> 32) as u32
    }
}

impl Patience<'_> {
    /// Says why, and how long.
    pub(crate) fn say(&self, pause: Duration, why: &NotSent) {
        let why = Message::of_not_sent(why, &self.endpoints);
        let seconds = pause
            .as_millis()
            .div_ceil(1000)
            .try_into()
            .unwrap_or(u64::MAX);
        let args = Args::none()
            .text(
                "why",
                self.voice.quoted(&self.voice.text(why.key, &why.args)),
            )
            .number("seconds", seconds);
        self.voice.note("api-waiting", &args);
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::time::Duration;

    use repaylint_api::Message;
    use repaylint_api::answer::{
        Cause, CertificateFault, NotSent, NotSentWhy, Refusal, TokenTrouble, Unknown, UnknownWhy,
    };
    use repaylint_api::endpoints::{Endpoints, Environment};
    use repaylint_core::config::Config;

    use crate::voice::Voice;

    fn causes() -> Vec<Cause> {
        let reason = || "as the system says".to_owned();
        let mut causes: Vec<Cause> = [
            CertificateFault::Expired,
            CertificateFault::NotYetValid,
            CertificateFault::WrongName,
            CertificateFault::UnknownIssuer,
            CertificateFault::Revoked,
            CertificateFault::NotForServers,
            CertificateFault::BadSignature,
            CertificateFault::Other(reason()),
        ]
        .into_iter()
        .map(Cause::Certificate)
        .collect();
        causes.extend([
            Cause::NameNotFound,
            Cause::Refused,
            Cause::Unreachable,
            Cause::Tls(reason()),
            Cause::ProxyNotFound,
            Cause::ProxyLogin,
            Cause::Proxy(reason()),
            Cause::TimeOut,
            Cause::Lost,
            Cause::NotHttp(reason()),
            Cause::TooLong,
            Cause::Other(reason()),
        ]);
        causes
    }

    fn not_sent() -> Vec<NotSent> {
        let words = || "Some words".to_owned();
        let scope = || "create:repayment".to_owned();
        let mut whys: Vec<NotSentWhy> = causes().into_iter().map(NotSentWhy::Network).collect();
        whys.extend([
            NotSentWhy::ComeLater {
                status: 429,
                words: words(),
            },
            NotSentWhy::ComeLater {
                status: 503,
                words: String::new(),
            },
            NotSentWhy::Unauthorized { words: words() },
            NotSentWhy::Forbidden {
                scope: scope(),
                words: String::new(),
            },
            NotSentWhy::Redirect {
                status: 302,
                to: "https://example.org/".to_owned(),
            },
            NotSentWhy::Redirect {
                status: 307,
                to: String::new(),
            },
        ]);
        whys.extend(
            [
                TokenTrouble::Network(Cause::NameNotFound),
                TokenTrouble::BadCredentials {
                    status: 401,
                    words: words(),
                },
                TokenTrouble::ScopeNotGranted { scope: scope() },
                TokenTrouble::Status {
                    status: 404,
                    words: String::new(),
                },
                TokenTrouble::Status {
                    status: 500,
                    words: words(),
                },
                TokenTrouble::Unreadable,
                TokenTrouble::NoPartner,
            ]
            .map(NotSentWhy::Token),
        );
        let asks = |why: &NotSentWhy| matches!(why, NotSentWhy::ComeLater { status: 503, .. });
        let all = whys.into_iter().map(|why| NotSent {
            retry_after: asks(&why).then(|| Duration::from_secs(90)),
            why,
            is_final: false,
        });
        all.collect()
    }

    #[test]
    fn every_trouble_says_what_it_is_and_what_to_do() {
        let config = Config::default();
        let endpoints = Endpoints::of(Environment::Production, &config, &[]).expect("defaults");
        let waits = [0, 60, 7200, 10_000, 400_000, u64::MAX].map(|seconds| NotSent {
            why: NotSentWhy::ComeLater {
                status: 429,
                words: String::new(),
            },
            retry_after: Some(Duration::from_secs(seconds)),
            is_final: false,
        });
        let mut messages: Vec<Message> = not_sent()
            .iter()
            .chain(&waits)
            .map(|why| Message::of_not_sent(why, &endpoints))
            .collect();
        for status in [400, 404, 413, 415] {
            let words = if status == 400 { "Some words" } else { "" }.to_owned();
            messages.push(Message::of_refusal(&Refusal { status, words }));
        }
        let mut unknown: Vec<UnknownWhy> = [Cause::TimeOut, Cause::Lost, Cause::TooLong]
            .into_iter()
            .chain([
                Cause::NotHttp("reason".to_owned()),
                Cause::Other("reason".to_owned()),
            ])
            .chain([Cause::Refused])
            .map(UnknownWhy::Network)
            .collect();
        unknown.push(UnknownWhy::Status {
            status: 502,
            words: "Bad gateway".to_owned(),
        });
        for words in ["Not taken", ""].map(str::to_owned) {
            let code = "api.error".to_owned();
            unknown.push(UnknownWhy::NotSaid { code, words });
        }
        unknown.push(UnknownWhy::Unreadable {
            words: String::new(),
        });
        messages.extend(
            unknown
                .into_iter()
                .map(|why| Message::of_unknown(&Unknown { why })),
        );
        let voice = Voice::speaking(Some(crate::args::Lang::En));
        let mut shown = String::new();
        for Message { key, args } in &messages {
            let help = voice.text(&format!("{key}.help"), args);
            writeln!(shown, "{key}: {}\n  {help}", voice.text(key, args)).expect("written");
        }
        assert!(!shown.contains("{$"), "{shown}");
        insta::assert_snapshot!(shown);
    }

    #[test]
    fn a_plain_address_that_hangs_up_may_need_a_protected_one() {
        let lost = NotSent {
            why: NotSentWhy::Network(Cause::Lost),
            retry_after: None,
            is_final: false,
        };
        let voice = Voice::speaking(Some(crate::args::Lang::En));
        for (address, needs) in [("http", true), ("https", false)] {
            let config = format!("[api.staging]\nbase-url = \"{address}://127.0.0.1:8443\"\n");
            let config = Config::parse(&config).expect("a good file");
            let endpoints = Endpoints::of(Environment::Staging, &config, &[]).expect("allowed");
            let Message { key, args } = Message::of_not_sent(&lost, &endpoints);
            assert!(voice.text(key, &args).contains("closed the connection"));
            let help = voice.text(&format!("{key}.help"), &args);
            assert_eq!(help.contains("https://"), needs, "{help}");
        }
    }
}
