//! Everything that a command needs before it can speak to Kiva: addresses, credentials, proxies, and patience. Knows
//! nothing of what is said.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::thread;
use std::time::{Duration, SystemTime};

use repaylint_api::answer::NotSent;
use repaylint_api::credentials::Credentials;
use repaylint_api::endpoints::{Endpoints, Environment};
use repaylint_api::patience::Waits;
use repaylint_api::proxy::Proxies;
use repaylint_api::{Message, PartnerApi, Scope};
use repaylint_core::config::Config;
use repaylint_core::finding::Args;

use crate::args::{ConnectionArgs, EnvironmentArg};
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

/// A way to the API for one right. Nothing is opened yet, and everything that is missing is said at once.
pub(crate) fn prepare(
    args: &ConnectionArgs,
    config: &Config,
    scope: Scope,
) -> Result<PartnerApi, Vec<Failure>> {
    let variable = |name: &str| std::env::var(name).ok();
    let in_failures = |messages: Vec<Message>| messages.into_iter().map(Failure::from).collect();
    let mut failures = Failures::default();
    let endpoints = Endpoints::of(args.env.into(), config, &args.allow_host);
    let endpoints = failures.keep(endpoints.map_err(in_failures));
    let credentials = match &args.credentials {
        Some(file) => Credentials::of_file(file),
        None => Credentials::of_environment(variable),
    };
    let credentials = failures.keep_one(credentials.map_err(Failure::from));
    let proxies = failures.keep_one(Proxies::of_environment(variable).map_err(Failure::from));
    let all = endpoints.zip(credentials).zip(proxies);
    let ((endpoints, credentials), proxies) = failures.unless_any(all)?;
    Ok(PartnerApi::new(
        endpoints,
        credentials,
        scope,
        &proxies,
        SystemTime::now,
    ))
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
        let why = Message::of_not_sent(why, &self.endpoints);
        let seconds = pause
            .as_millis()
            .div_ceil(1000)
            .try_into()
            .unwrap_or(u64::MAX);
        let args = Args::none()
            .text("why", self.voice.text(why.key, &why.args))
            .number("seconds", seconds);
        self.voice.note("api-waiting", &args);
        thread::sleep(pause);
        true
    }

    fn random(&mut self) -> u32 {
        // Each state is keyed anew by the system.
        let number = RandomState::new().build_hasher().finish();
        (number >> 32) as u32
    }
}
