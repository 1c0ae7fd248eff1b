//! What is said when something went wrong: a message's key and values. The texts are the renderer's.

use std::time::Duration;

use repaylint_core::config::ApiUrl;
use repaylint_core::finding::Args;

use crate::answer::{
    Cause, CertificateFault, NotSent, NotSentWhy, Refusal, TokenTrouble, Unknown, UnknownWhy,
};
use crate::endpoints::Endpoints;
use crate::loans::LoansTrouble;
use crate::partner_api::PageTrouble;

/// The key of a message, `api-…`, with what it is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Key of its text.
    pub key: &'static str,
    /// What the text is filled with. Texts are free of secrets, but otherwise as they came.
    pub args: Args,
}

impl Message {
    /// A message.
    pub(crate) fn new(key: &'static str, args: Args) -> Self {
        Self { key, args }
    }

    /// Why something was not sent, or not read.
    pub fn of_not_sent(not_sent: &NotSent, endpoints: &Endpoints) -> Self {
        let args = about(endpoints);
        match &not_sent.why {
            NotSentWhy::Network(cause) => unreachable(cause, &endpoints.base, endpoints),
            NotSentWhy::ComeLater { status, words } => {
                let (asks, wait) = wait(not_sent.retry_after);
                let args = with_words(args, words)
                    .text("status", status.to_string())
                    .case(
                        "case",
                        if matches!(status, 429 | 503) {
                            "busy"
                        } else {
                            "ill"
                        },
                    )
                    .case("asks", asks)
                    .number("wait", wait);
                Self::new("api-come-later", args)
            }
            NotSentWhy::Unauthorized { words } => {
                Self::new("api-unauthorized", with_words(args, words))
            }
            NotSentWhy::Forbidden { scope, words } => {
                let args = with_words(args, words).text("scope", scope);
                Self::new("api-forbidden", args)
            }
            NotSentWhy::Redirect { status, to } => {
                let args = args
                    .text("host", endpoints.base.host())
                    .text("status", status.to_string())
                    .case("says", if to.is_empty() { "no" } else { "yes" })
                    .text("to", to);
                Self::new("api-redirect", args)
            }
            NotSentWhy::Token(trouble) => of_token(trouble, endpoints),
            NotSentWhy::Unfit(breach) => Self::new(breach.key, breach.args.clone()),
        }
    }

    /// Why a batch was refused.
    pub fn of_refusal(refusal: &Refusal) -> Self {
        let status = match refusal.status {
            400 | 422 => "content",
            404 => "address",
            413 => "size",
            _ => "other",
        };
        let args = with_words(Args::none(), &refusal.words)
            .text("status", refusal.status.to_string())
            .case("case", status);
        Self::new("api-refused", args)
    }

    /// Why nobody knows what became of a batch.
    pub fn of_unknown(unknown: &Unknown) -> Self {
        let args = Args::none();
        match &unknown.why {
            UnknownWhy::Network(failure) => {
                let (case, reason) = worded(failure);
                let args = args
                    .case("case", case)
                    .case("says", if reason.is_empty() { "no" } else { "yes" })
                    .text("reason", reason);
                Self::new("api-unknown-network", args)
            }
            UnknownWhy::Status { status, words } => {
                let args = with_words(args, words).text("status", status.to_string());
                Self::new("api-unknown-status", args)
            }
            UnknownWhy::NotSaid { code, words } => {
                let args = with_words(args, words).text("code", code);
                Self::new("api-unknown-code", args)
            }
            UnknownWhy::Unreadable { words } => {
                Self::new("api-unknown-answer", with_words(args, words))
            }
        }
    }

    /// Why there is no list of loans.
    pub fn of_loans(trouble: &LoansTrouble, endpoints: &Endpoints) -> Self {
        let in_status = |status: &str| Args::none().text("loans", status);
        match trouble {
            LoansTrouble::Page {
                trouble: PageTrouble::NotSent(not_sent),
                ..
            } => Self::of_not_sent(not_sent, endpoints),
            LoansTrouble::Page {
                status: loans,
                trouble: PageTrouble::Status { status, words, .. },
            } => {
                let args = with_words(in_status(loans), words).text("status", status.to_string());
                let args = args.case("env", endpoints.environment.as_str());
                let case = match status {
                    404 => "address",
                    500..=599 => "server",
                    _ => "other",
                };
                Self::new("api-loans-status", args.case("case", case))
            }
            LoansTrouble::NotAPage { status } => Self::new(
                "api-loans-unreadable",
                in_status(status).text("host", endpoints.base.host()),
            ),
            LoansTrouble::Restless { status } => Self::new("api-loans-restless", in_status(status)),
            LoansTrouble::TooLong { total } => {
                Self::new("api-loans-too-long", Args::none().number("total", *total))
            }
        }
    }
}

fn of_token(trouble: &TokenTrouble, endpoints: &Endpoints) -> Message {
    let args = about(endpoints).text("host", endpoints.token.host());
    match trouble {
        TokenTrouble::Network(cause) => unreachable(cause, &endpoints.token, endpoints),
        TokenTrouble::BadCredentials { status, words } => {
            let args = with_words(args, words).text("status", status.to_string());
            Message::new("api-bad-credentials", args)
        }
        TokenTrouble::ScopeNotGranted { scope } => {
            Message::new("api-scope-not-granted", args.text("scope", scope))
        }
        TokenTrouble::Status { status, words } => {
            let case = if *status >= 500 || *status == 429 {
                "later"
            } else {
                "other"
            };
            let args = with_words(args, words)
                .text("status", status.to_string())
                .case("case", case);
            Message::new("api-token-status", args)
        }
        TokenTrouble::Unreadable => Message::new("api-token-unreadable", args),
        TokenTrouble::NoPartner => Message::new("api-no-partner", args),
    }
}

fn about(endpoints: &Endpoints) -> Args {
    Args::none().case("env", endpoints.environment.as_str())
}

fn with_words(args: Args, words: &str) -> Args {
    args.case("told", if words.is_empty() { "no" } else { "yes" })
        .text("words", words)
}

/// How long a server asks to wait: the word by which texts choose, and how many of what the word says. Long times are told
/// in long units, as nobody counts minutes by the thousand.
fn wait(asked: Option<Duration>) -> (&'static str, u64) {
    const MINUTE: u64 = 60;
    const HOUR: u64 = 60 * MINUTE;
    const DAY: u64 = 24 * HOUR;
    let Some(seconds) = asked.map(|asked| asked.as_secs()) else {
        return ("no", 0);
    };
    let (word, unit) = match seconds {
        0 => return ("now", 0),
        1..=7200 => ("minutes", MINUTE),
        7201..=172_800 => ("hours", HOUR),
        172_801..=2_592_000 => ("days", DAY),
        _ => return ("later", 0),
    };
    (word, seconds.div_ceil(unit))
}

fn unreachable(failure: &Cause, url: &ApiUrl, endpoints: &Endpoints) -> Message {
    let (case, reason) = match failure {
        // As a port does that expects TLS.
        Cause::Lost if url.as_str().starts_with("http://") => ("lost-plain", ""),
        failure => worded(failure),
    };
    let args = about(endpoints)
        .text("host", url.host())
        .case("case", case)
        .text("reason", reason);
    Message::new("api-unreachable", args)
}

/// The word by which texts choose, and what the system says.
fn worded(failure: &Cause) -> (&'static str, &str) {
    match failure {
        Cause::NameNotFound => ("name-not-found", ""),
        Cause::Refused => ("refused", ""),
        Cause::Unreachable => ("unreachable", ""),
        Cause::Certificate(fault) => match fault {
            CertificateFault::Expired => ("expired", ""),
            CertificateFault::NotYetValid => ("not-yet-valid", ""),
            CertificateFault::WrongName => ("wrong-name", ""),
            CertificateFault::UnknownIssuer => ("unknown-issuer", ""),
            CertificateFault::Revoked => ("revoked", ""),
            CertificateFault::NotForServers => ("not-for-servers", ""),
            CertificateFault::BadSignature => ("bad-signature", ""),
            CertificateFault::Other(reason) => ("certificate", reason),
        },
        Cause::Tls(reason) => ("tls", reason),
        Cause::ProxyNotFound => ("proxy-not-found", ""),
        Cause::ProxyLogin => ("proxy-login", ""),
        Cause::Proxy(reason) => ("proxy", reason),
        Cause::TimeOut => ("time-out", ""),
        Cause::Lost => ("lost", ""),
        Cause::NotHttp(reason) => ("not-http", reason),
        Cause::TooLong => ("too-long", ""),
        Cause::Other(reason) => ("other", reason),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::wait;

    #[test]
    fn long_times_are_told_in_long_units() {
        for (seconds, said) in [
            (0, ("now", 0)),
            (1, ("minutes", 1)),
            (61, ("minutes", 2)),
            (7200, ("minutes", 120)),
            (7201, ("hours", 3)),
            (172_800, ("hours", 48)),
            (172_801, ("days", 3)),
            (2_592_000, ("days", 30)),
            (2_592_001, ("later", 0)),
            (u64::MAX, ("later", 0)),
        ] {
            assert_eq!(wait(Some(Duration::from_secs(seconds))), said, "{seconds}");
        }
        assert_eq!(wait(None), ("no", 0));
    }
}
