//! What became of a batch that was sent, as far as anybody can know: the one question of this crate. Where in doubt, the
//! answer is [`Answer::Unknown`].

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::contract::Breach;

/// Whatever takes batches: the Partner API, or a stand-in for it.
pub trait Service {
    /// Sends one body, and says what became of it. Once a byte of it has left, it is never sent again by itself, unless
    /// the answer says that it was not taken.
    fn send(&mut self, body: &[u8]) -> Answer;

    /// What was not as the API's document says in the last answer, if that was understood nevertheless. Looked for only
    /// now, so that the answer can be written down first.
    fn remarks(&mut self) -> Vec<Breach> {
        Vec::new()
    }
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It was taken, perhaps with problems. At least one.
    Accepted(Vec<Upload>),
    /// It was surely not taken: it may be sent again.
    NotSent(NotSent),
    /// It was read and refused as a whole: nothing of it was taken.
    Refused(Refusal),
    /// Nobody but Kiva can know: it must not be sent again before a person has looked.
    Unknown(Unknown),
}

/// What the API says of one upload. Words are free of secrets, but otherwise as they came: escape them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Such as `api.success`.
    pub code: String,
    /// The API's words.
    pub message: String,
    /// The upload's number, as it came.
    pub upload_id: Option<String>,
    /// What is wrong with single loans.
    pub problems: Vec<Problem>,
}

/// Codes that say that all is well. Only the first is documented.
const SUCCESS: [&str; 4] = ["api.success", "success", "ok", "200"];

impl Upload {
    /// Whether it says in so many words that all is well; if not, people must see its code and message.
    pub fn is_plain_success(&self) -> bool {
        let code = self.code.trim();
        let mut words = SUCCESS.iter();
        code.is_empty() || words.any(|word| code.eq_ignore_ascii_case(word))
    }

    /// Whether it says that the batch was taken: by the number of an upload, or in so many words.
    pub(crate) fn is_taken(&self) -> bool {
        self.upload_id.is_some() || self.is_plain_success()
    }
}

/// What the API finds wrong with one loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The loan as the API names it; empty where it names none.
    pub loan_id: String,
    /// The API's words.
    pub details: String,
    /// The API's code, of which no list is published.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
}

/// How bad a [`Problem`] is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Severity {
    /// `error`
    Error,
    /// `warning`
    Warning,
    /// Another word, or none: nobody knows what it means, so it counts as an error.
    Other(String),
}

impl From<String> for Severity {
    fn from(word: String) -> Self {
        match word.as_str() {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => Severity::Other(word),
        }
    }
}

impl From<Severity> for String {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Error => "error".to_owned(),
            Severity::Warning => "warning".to_owned(),
            Severity::Other(word) => word,
        }
    }
}

/// Why a batch was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSent {
    /// The reason.
    pub why: NotSentWhy,
    /// How long the server asks to wait.
    pub retry_after: Option<Duration>,
    /// Whether trying again can change nothing.
    pub is_final: bool,
}

/// The reason why a batch was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSentWhy {
    /// Nothing of it left this computer.
    Network(Cause),
    /// The server asks to come later: 429, or 503 with the time to wait.
    ComeLater {
        /// 429 or 503.
        status: u16,
        /// The server's words.
        words: String,
    },
    /// 401, with a new token too.
    Unauthorized {
        /// The server's words.
        words: String,
    },
    /// 403.
    Forbidden {
        /// What the token would need.
        scope: String,
        /// The server's words.
        words: String,
    },
    /// The server points elsewhere, and nobody follows.
    Redirect {
        /// 301, 302, 303, 307 or 308.
        status: u16,
        /// Where to; empty if it does not say.
        to: String,
    },
    /// There is no token to send it with.
    Token(TokenTrouble),
    /// Its body is not as the API's document says.
    Unfit(Breach),
}

/// Why there is no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenTrouble {
    /// The connection failed.
    Network(Cause),
    /// The server refuses the client id or secret.
    BadCredentials {
        /// 400, 401 or 403.
        status: u16,
        /// The server's words.
        words: String,
    },
    /// The credentials are good but do not include this right.
    ScopeNotGranted {
        /// What was asked for.
        scope: String,
    },
    /// Another status.
    Status {
        /// Which.
        status: u16,
        /// The server's words.
        words: String,
    },
    /// The answer holds no usable token.
    Unreadable,
    /// Neither the token's answer nor the configuration names a usable partner id.
    NoPartner,
}

/// A batch that was read and refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// 400, 404, 413, 422 or the like.
    pub status: u16,
    /// The server's words.
    pub words: String,
}

/// Why nobody can know what became of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The reason.
    pub why: UnknownWhy,
}

/// The reason why nobody can know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownWhy {
    /// The connection failed after the request had begun to leave.
    Network(Cause),
    /// A status that does not say whether the batch was taken.
    Status {
        /// Which.
        status: u16,
        /// The server's words.
        words: String,
    },
    /// The API's own words, but they name no upload and do not say that all is well.
    NotSaid {
        /// Its code.
        code: String,
        /// The server's words.
        words: String,
    },
    /// The server says that all is well, but in words that are not the API's.
    Unreadable {
        /// The server's words.
        words: String,
    },
}

/// What kept the network from carrying something. Its words are free of secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The host's name was not found.
    NameNotFound,
    /// The host refuses connections.
    Refused,
    /// The host, or the whole network, cannot be reached.
    Unreachable,
    /// TLS: the certificate is not trusted.
    Certificate(CertificateFault),
    /// TLS: any other failure.
    Tls(String),
    /// The proxy's name was not found; or the host's, which some proxies leave to this computer.
    ProxyNotFound,
    /// The proxy asks for a name and password, or does not accept those that it was given.
    ProxyLogin,
    /// The proxy does not play along.
    Proxy(String),
    /// Nothing happened for too long.
    TimeOut,
    /// The connection broke off.
    Lost,
    /// What came is no HTTP.
    NotHttp(String),
    /// The answer is longer than any that the API gives.
    TooLong,
    /// Anything else.
    Other(String),
}

/// Why a certificate is not trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// By this computer's clock it has run out.
    Expired,
    /// By this computer's clock it is not valid yet.
    NotYetValid,
    /// It is for another host.
    WrongName,
    /// Nobody that this computer trusts has signed it, as with proxies that look into traffic.
    UnknownIssuer,
    /// It was revoked.
    Revoked,
    /// It is for another use, such as signing others.
    NotForServers,
    /// It is not signed by whom it names.
    BadSignature,
    /// Anything else.
    Other(String),
}
