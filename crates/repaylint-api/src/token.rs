//! The token: asked for with the client id and its secret, kept in memory only, and asked for anew when it runs out.

use std::time::{Duration, SystemTime};

use repaylint_core::config::ApiUrl;
use rust_decimal::prelude::ToPrimitive;
use serde::Deserialize;
use serde_json::value::RawValue;
use zeroize::Zeroizing;

use crate::answer::{NotSent, NotSentWhy, TokenTrouble};
use crate::contract::decimal;
use crate::credentials::Credentials;
use crate::endpoints::PartnerId;
use crate::http::{Http, Request, Response};
use crate::secret::{Scrubber, Secret, form_encoded};
use crate::words;

/// A token is a few kilobytes at most.
const MOST_BYTES: u64 = 1 << 20;

/// A token this near to its end might run out on its way.
const MARGIN: Duration = Duration::from_secs(60);

/// A right that a token gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// To send repayments.
    CreateRepayment,
    /// To read the list of loans.
    ReadLoans,
}

impl Scope {
    /// As Kiva names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::CreateRepayment => "create:repayment",
            Scope::ReadLoans => "read:loans",
        }
    }
}

/// Gets tokens and remembers the last one.
pub(crate) struct Tokens {
    pub(crate) http: Http,
    pub(crate) url: ApiUrl,
    pub(crate) audience: String,
    pub(crate) credentials: Credentials,
    pub(crate) scope: Scope,
    pub(crate) held: Option<Token>,
    /// The last answer of success, until somebody takes it to hold it against the contract.
    pub(crate) told: Option<Zeroizing<Vec<u8>>>,
}

/// A token.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// What proves who asks.
    pub(crate) access: Secret,
    /// For whom it is, where the answer says so.
    pub(crate) partner_id: Option<PartnerId>,
    /// When it must be renewed; never where the answer does not say.
    until: Option<SystemTime>,
}

#[derive(Deserialize)]
struct Told<'a> {
    access_token: String,
    token_type: Option<String>,
    scope: Option<String>,
    #[serde(borrow)]
    expires_in: Option<&'a RawValue>,
    #[serde(borrow, rename = "partnerId")]
    partner_id: Option<&'a RawValue>,
}

impl Tokens {
    /// A token that is good for now: the one at hand, or a new one, whose text the scrubber then knows.
    pub(crate) fn get(
        &mut self,
        now: SystemTime,
        scrubber: &mut Scrubber,
    ) -> Result<Token, NotSent> {
        let is_good = |token: &&Token| token.until.is_none_or(|until| now < until);
        if let Some(token) = self.held.as_ref().filter(is_good) {
            return Ok(token.clone());
        }
        let token = self.ask(now, scrubber)?;
        scrubber.learn(&token.access);
        self.held = Some(token.clone());
        Ok(token)
    }

    /// Lets go of a token that was refused.
    pub(crate) fn forget(&mut self) {
        self.held = None;
    }

    fn ask(&mut self, now: SystemTime, scrubber: &Scrubber) -> Result<Token, NotSent> {
        let form = self.form();
        let request = Request {
            url: self.url.as_str(),
            token: None,
            post: Some(("application/x-www-form-urlencoded", form.as_bytes())),
            most_bytes: MOST_BYTES,
        };
        let response = match self.http.ask(&request) {
            Ok(response) => response,
            Err(failed) => return Err(passing(TokenTrouble::Network(failed.cause), None)),
        };
        if response.status != 200 {
            return Err(self.refusal(&response, scrubber));
        }
        match response.body {
            Err(cause) => Err(passing(TokenTrouble::Network(cause), None)),
            Ok(body) => {
                let token = self.read(&body, now).map_err(last);
                self.told = Some(body);
                token
            }
        }
    }

    fn form(&self) -> Zeroizing<String> {
        let mut form = Zeroizing::new(String::with_capacity(512));
        for (name, value) in [
            ("grant_type", "client_credentials"),
            ("scope", self.scope.as_str()),
            ("audience", &self.audience),
            ("client_id", self.credentials.client_id.expose()),
            ("client_secret", self.credentials.client_secret.expose()),
        ] {
            if !form.is_empty() {
                form.push('&');
            }
            form.push_str(name);
            form.push('=');
            form.push_str(&Zeroizing::new(form_encoded(value)));
        }
        form
    }

    fn refusal(&self, response: &Response, scrubber: &Scrubber) -> NotSent {
        let status = response.status;
        let words = words::of_token_answer(response.bytes(), scrubber);
        match status {
            400 | 403 if words.contains("invalid_scope") => last(TokenTrouble::ScopeNotGranted {
                scope: self.scope.as_str().to_owned(),
            }),
            400 | 401 | 403 => last(TokenTrouble::BadCredentials { status, words }),
            429 | 500..=599 => {
                passing(TokenTrouble::Status { status, words }, response.retry_after)
            }
            _ => last(TokenTrouble::Status { status, words }),
        }
    }

    fn read(&self, body: &[u8], now: SystemTime) -> Result<Token, TokenTrouble> {
        let told: Told<'_> = serde_json::from_slice(body).map_err(|_| TokenTrouble::Unreadable)?;
        let is_plain = |byte: u8| byte.is_ascii_graphic();
        let is_bearer = |kind: String| kind.eq_ignore_ascii_case("bearer");
        let access = Secret::new(told.access_token);
        let is_token = !access.expose().is_empty() && access.expose().bytes().all(is_plain);
        if !is_token || !told.token_type.is_none_or(is_bearer) {
            return Err(TokenTrouble::Unreadable);
        }
        // Without a word about it, what was asked for is granted.
        let scope = self.scope.as_str();
        let is_granted = |granted: String| granted.split([' ', ',']).any(|one| one == scope);
        if !told.scope.is_none_or(is_granted) {
            return Err(TokenTrouble::ScopeNotGranted {
                scope: scope.to_owned(),
            });
        }
        let seconds = told
            .expires_in
            .and_then(plain)
            .and_then(|text| decimal(&text)?.trunc().to_u64());
        let partner_id = told.partner_id.and_then(plain);
        Ok(Token {
            access,
            partner_id: partner_id.and_then(|text| PartnerId::parse(&text)),
            until: seconds.map(|seconds| {
                let lasts = Duration::from_secs(seconds);
                let lasts = lasts.saturating_sub(MARGIN.min(lasts / 2));
                // What lasts longer than calendars is asked for again at once.
                now.checked_add(lasts).unwrap_or(now)
            }),
        })
    }
}

/// A text, or a number as it is written.
pub(crate) fn plain(value: &RawValue) -> Option<String> {
    let written = value.get();
    match written.bytes().next()? {
        b'"' => serde_json::from_str(written).ok(),
        b'0'..=b'9' | b'-' => Some(written.to_owned()),
        _ => None,
    }
}

fn last(trouble: TokenTrouble) -> NotSent {
    NotSent {
        why: NotSentWhy::Token(trouble),
        retry_after: None,
        is_final: true,
    }
}

fn passing(trouble: TokenTrouble, retry_after: Option<Duration>) -> NotSent {
    NotSent {
        why: NotSentWhy::Token(trouble),
        retry_after,
        is_final: false,
    }
}
