//! The Partner API itself: takes a batch and says what became of it, and gives pages of loans. One try each; how often to
//! try is for [`crate::patience`].

use std::fmt::Write as _;
use std::time::SystemTime;

use zeroize::Zeroizing;

use crate::answer::{
    Answer, NotSent, NotSentWhy, Refusal, Service, TokenTrouble, Unknown, UnknownWhy,
};
use crate::contract::{Breach, Contract, Operation};
use crate::credentials::Credentials;
use crate::endpoints::{Endpoints, PartnerId};
use crate::http::{Failed, Http, Request, Response};
use crate::proxy::Proxies;
use crate::reply;
use crate::secret::{Scrubber, form_encoded};
use crate::token::{Scope, Token, Tokens};
use crate::words;

/// A problem for each of 300 loans is far less.
const MOST_BYTES_OF_AN_ANSWER: u64 = 8 << 20;

/// Three hundred loans are far less.
const MOST_BYTES_OF_A_PAGE: u64 = 64 << 20;

/// Who has seen these has seen that something is wrong.
const MOST_BREACHES: usize = 5;

/// What the time is.
pub type Clock = fn() -> SystemTime;

/// A partner's way to the API, for one right.
pub struct PartnerApi {
    endpoints: Endpoints,
    scope: Scope,
    http: Http,
    tokens: Tokens,
    scrubber: Scrubber,
    clock: Clock,
    contract: Contract,
    breaches: Vec<Breach>,
    /// The last answer to a batch that was taken, until it is held against the contract.
    taken: Option<Zeroizing<Vec<u8>>>,
}

/// Why a page of loans could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageTrouble {
    /// As a batch is not sent.
    NotSent(NotSent),
    /// A status that is none of success.
    Status {
        /// Which.
        status: u16,
        /// The server's words.
        words: String,
        /// How long the server asks to wait.
        retry_after: Option<std::time::Duration>,
    },
}

impl PartnerApi {
    /// Opens nothing yet.
    pub fn new(
        endpoints: Endpoints,
        credentials: Credentials,
        scope: Scope,
        proxies: &Proxies,
        clock: Clock,
        contract: Contract,
    ) -> Self {
        let mut scrubber = Scrubber::default();
        scrubber.learn(&credentials.client_id);
        scrubber.learn(&credentials.client_secret);
        let timeout = endpoints.timeout;
        Self {
            http: Http::of(&endpoints.base, proxies, timeout),
            tokens: Tokens {
                http: Http::of(&endpoints.token, proxies, timeout),
                url: endpoints.token.clone(),
                audience: endpoints.audience.clone(),
                credentials,
                scope,
                held: None,
                told: None,
            },
            endpoints,
            scope,
            scrubber,
            clock,
            contract,
            breaches: Vec::new(),
            taken: None,
        }
    }

    /// Where it is reached.
    pub fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    /// What was not as the API's document says in answers about tokens and loans: the first few.
    pub fn breaches(&self) -> &[Breach] {
        &self.breaches
    }

    fn hold(&mut self, operation: Operation, answer: &[u8]) {
        let mut breaches = std::mem::take(&mut self.breaches);
        self.gather(operation, answer, &mut breaches);
        self.breaches = breaches;
    }

    /// Adds what is wrong with an answer, free of secrets, to what is known, as long as that is little.
    fn gather(&self, operation: Operation, answer: &[u8], all: &mut Vec<Breach>) {
        for breach in self.contract.check_answer(operation, 200, answer) {
            if all.len() == MOST_BREACHES {
                return;
            }
            let breach = breach.cleaned(|words| words::shortened(&self.scrubber.clean(words)));
            if !all.contains(&breach) {
                all.push(breach);
            }
        }
    }

    /// Gets a token if there is none, and says for which partner it works: as the configuration says, else as the token's
    /// answer does.
    ///
    /// # Errors
    ///
    /// Why there is no token, or no partner.
    pub fn partner_id(&mut self) -> Result<PartnerId, NotSent> {
        self.sign_in().map(|(_, partner_id)| partner_id)
    }

    fn sign_in(&mut self) -> Result<(Token, PartnerId), NotSent> {
        let token = self.tokens.get((self.clock)(), &mut self.scrubber);
        if let Some(answer) = self.tokens.told.take() {
            self.hold(Operation::Token, &answer);
        }
        let token = token?;
        let said = self.endpoints.partner_id.as_ref();
        match said.or(token.partner_id.as_ref()).cloned() {
            Some(partner_id) => Ok((token, partner_id)),
            None => Err(NotSent {
                why: NotSentWhy::Token(TokenTrouble::NoPartner),
                retry_after: None,
                is_final: true,
            }),
        }
    }

    /// Reads one page of the loans of a status, as it came.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub fn page(&mut self, status: &str, offset: u64, limit: u64) -> Result<Vec<u8>, PageTrouble> {
        let query = format!(
            "loans?status={}&offset={offset}&limit={limit}",
            form_encoded(status)
        );
        let response = self.twice_if_unauthorized(&query, None, MOST_BYTES_OF_A_PAGE);
        let response = match response.map_err(PageTrouble::NotSent)? {
            Ok(response) => response,
            Err(Failed { cause, .. }) => return Err(PageTrouble::NotSent(network(cause))),
        };
        if let Some(not_sent) = self.not_sent(&response) {
            return Err(PageTrouble::NotSent(not_sent));
        }
        if response.status != 200 {
            return Err(PageTrouble::Status {
                status: response.status,
                words: words::of(response.bytes(), &self.scrubber),
                retry_after: response.retry_after,
            });
        }
        match response.body {
            Ok(body) => {
                self.hold(Operation::Loans, &body);
                Ok(body.to_vec())
            }
            Err(cause) => Err(PageTrouble::NotSent(network(cause))),
        }
    }

    /// A text of an answer without any secret.
    pub fn clean(&self, text: &str) -> String {
        self.scrubber.clean_name(text)
    }

    fn words(&self, body: &[u8]) -> String {
        words::of(body, &self.scrubber)
    }

    /// Asks; and where the token is refused, once more with a new one.
    fn twice_if_unauthorized(
        &mut self,
        path: &str,
        body: Option<&[u8]>,
        most_bytes: u64,
    ) -> Result<Result<Response, Failed>, NotSent> {
        let first = self.once(path, body, most_bytes)?;
        if !first.as_ref().is_ok_and(|response| response.status == 401) {
            return Ok(first);
        }
        self.tokens.forget();
        self.once(path, body, most_bytes)
    }

    fn once(
        &mut self,
        path: &str,
        body: Option<&[u8]>,
        most_bytes: u64,
    ) -> Result<Result<Response, Failed>, NotSent> {
        let (Token { access, .. }, partner_id) = self.sign_in()?;
        let mut url = format!("{}/v3/partner/", self.endpoints.base.as_str());
        // Writing to a text does not fail.
        let _ = write!(url, "{}/{path}", partner_id.as_str());
        Ok(self.http.ask(&Request {
            url: &url,
            token: Some(&access),
            post: body.map(|body| ("application/json", body)),
            most_bytes,
        }))
    }

    /// The answers that say of themselves that nothing was taken.
    fn not_sent(&self, response: &Response) -> Option<NotSent> {
        let status = response.status;
        let words = || words::of(response.bytes(), &self.scrubber);
        let (why, is_final) = match status {
            429 => (
                NotSentWhy::ComeLater {
                    status,
                    words: words(),
                },
                false,
            ),
            503 if response.retry_after.is_some() => (
                NotSentWhy::ComeLater {
                    status,
                    words: words(),
                },
                false,
            ),
            401 => (NotSentWhy::Unauthorized { words: words() }, true),
            403 => {
                let scope = self.scope.as_str().to_owned();
                (
                    NotSentWhy::Forbidden {
                        scope,
                        words: words(),
                    },
                    true,
                )
            }
            // The other statuses of this hundred point nowhere, and leave open what became of the request.
            301 | 302 | 303 | 307 | 308 => {
                let to = words::shortened(&self.scrubber.clean(&response.location));
                (NotSentWhy::Redirect { status, to }, true)
            }
            _ => return None,
        };
        let retry_after = response.retry_after.filter(|_| !is_final);
        Some(NotSent {
            why,
            retry_after,
            is_final,
        })
    }

    /// What an answer says of a batch.
    fn judge(&self, response: &Response) -> Answer {
        if let Some(not_sent) = self.not_sent(response) {
            return Answer::NotSent(not_sent);
        }
        let status = response.status;
        let unknown = |why| Answer::Unknown(Unknown { why });
        match (status, &response.body) {
            (200, Err(cause)) => unknown(UnknownWhy::Network(cause.clone())),
            (200, Ok(body)) => match reply::read(body, &self.scrubber) {
                Some(uploads) => match uploads.iter().find(|upload| !upload.is_taken()) {
                    None => Answer::Accepted(uploads),
                    Some(doubtful) => unknown(UnknownWhy::NotSaid {
                        code: words::shortened(&self.scrubber.clean(&doubtful.code)),
                        words: words::shortened(&doubtful.message),
                    }),
                },
                None => unknown(UnknownWhy::Unreadable {
                    words: self.words(body),
                }),
            },
            _ => {
                let words = self.words(response.bytes());
                if is_refusal(status) {
                    Answer::Refused(Refusal { status, words })
                } else {
                    unknown(UnknownWhy::Status { status, words })
                }
            }
        }
    }
}

impl Service for PartnerApi {
    fn send(&mut self, body: &[u8]) -> Answer {
        self.taken = None;
        if let Some(breach) = self.contract.check_request(body).into_iter().next() {
            return Answer::NotSent(NotSent {
                why: NotSentWhy::Unfit(breach),
                retry_after: None,
                is_final: true,
            });
        }
        match self.twice_if_unauthorized("repayments", Some(body), MOST_BYTES_OF_AN_ANSWER) {
            Err(not_sent) => Answer::NotSent(not_sent),
            Ok(Ok(response)) => {
                let answer = self.judge(&response);
                let is_taken = matches!(answer, Answer::Accepted(_));
                self.taken = response.body.ok().filter(|_| is_taken);
                answer
            }
            Ok(Err(Failed {
                has_left: false,
                cause,
            })) => Answer::NotSent(network(cause)),
            Ok(Err(Failed {
                has_left: true,
                cause,
            })) => Answer::Unknown(Unknown {
                why: UnknownWhy::Network(cause),
            }),
        }
    }

    fn remarks(&mut self) -> Vec<Breach> {
        let mut remarks = Vec::new();
        if let Some(answer) = self.taken.take() {
            self.gather(Operation::Repayments, &answer, &mut remarks);
        }
        remarks
    }
}

/// What says that the request itself was wrong, so that nothing of it can have been taken. Not among them: 408, which
/// gateways send for what they passed on, and 409, which may mean that it was taken before.
fn is_refusal(status: u16) -> bool {
    matches!(
        status,
        400 | 404 | 405 | 406 | 410 | 411 | 413 | 414 | 415 | 417 | 422 | 426 | 428 | 431 | 451
    )
}

fn network(cause: crate::answer::Cause) -> NotSent {
    NotSent {
        why: NotSentWhy::Network(cause),
        retry_after: None,
        is_final: false,
    }
}

#[cfg(test)]
mod tests;
