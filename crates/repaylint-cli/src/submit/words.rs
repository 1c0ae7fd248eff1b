//! What an answer means, as the keys and values of its text.

use repaylint_api::answer::{
    Cause, CertificateFault, NotSent, NotSentWhy, Refusal, TokenTrouble, Unknown, UnknownWhy,
};
use repaylint_core::finding::Args;

use crate::failure::Failure;

/// There is no token, so nothing can be sent.
pub(super) fn no_token(why: &NotSent) -> Failure {
    Failure::new("submit-no-token", reason(why))
}

/// A batch did not leave.
pub(super) fn not_sent(batch: u32, why: &NotSent) -> Failure {
    let args = reason(why).number("batch", batch.into());
    Failure::new("submit-not-sent", args)
}

/// A batch was refused.
pub(super) fn refused(batch: u32, refusal: &Refusal) -> Failure {
    let args = said(&refusal.words)
        .number("batch", batch.into())
        .text("status", refusal.status.to_string());
    let case = match refusal.status {
        404 => "not-found",
        413 => "too-large",
        _ => "other",
    };
    Failure::new("submit-refused", args.case("case", case))
}

/// Nobody knows whether a batch arrived.
pub(super) fn unknown(why: &Unknown) -> Args {
    match &why.why {
        UnknownWhy::Network(found) => network(found),
        UnknownWhy::Status { status, words } => said(words)
            .case("case", "status")
            .text("status", status.to_string()),
        UnknownWhy::Unreadable { words } => said(words).case("case", "unreadable"),
    }
}

/// Why something was not sent.
pub(super) fn reason(why: &NotSent) -> Args {
    match &why.why {
        NotSentWhy::Network(found) => network(found).case("from", "api"),
        NotSentWhy::ComeLater { status, words } => said(words)
            .case("case", "later")
            .case("from", "api")
            .text("status", status.to_string()),
        NotSentWhy::Unauthorized { words } => {
            said(words).case("case", "unauthorized").case("from", "api")
        }
        NotSentWhy::Forbidden { scope, words } => said(words)
            .case("case", "forbidden")
            .case("from", "api")
            .text("scope", scope.as_str()),
        NotSentWhy::Redirect { status, to } => Args::none()
            .case("case", "redirect")
            .case("from", "api")
            .text("status", status.to_string())
            .text("to", to.as_str()),
        NotSentWhy::Token(trouble) => token(trouble).case("from", "token"),
    }
}

fn token(trouble: &TokenTrouble) -> Args {
    match trouble {
        TokenTrouble::Network(found) => network(found),
        TokenTrouble::BadCredentials { status, words } => said(words)
            .case("case", "credentials")
            .text("status", status.to_string()),
        TokenTrouble::ScopeNotGranted { scope } => Args::none()
            .case("case", "scope")
            .text("scope", scope.as_str()),
        TokenTrouble::Status { status, words } => said(words)
            .case("case", "status")
            .text("status", status.to_string()),
        TokenTrouble::Unreadable => Args::none().case("case", "unreadable"),
        TokenTrouble::NoPartner => Args::none().case("case", "no-partner"),
    }
}

fn network(cause: &Cause) -> Args {
    let (word, words) = match cause {
        Cause::NameNotFound => ("name", ""),
        Cause::Refused => ("refused", ""),
        Cause::Unreachable => ("unreachable", ""),
        Cause::Certificate(fault) => return certificate(fault),
        Cause::Tls(words) => ("tls", words.as_str()),
        Cause::Proxy(words) => ("proxy", words.as_str()),
        Cause::TimeOut => ("time-out", ""),
        Cause::Lost => ("lost", ""),
        Cause::NotHttp(words) => ("no-http", words.as_str()),
        Cause::TooLong => ("too-long", ""),
        Cause::Other(words) => ("network", words.as_str()),
    };
    said(words).case("case", word)
}

fn certificate(fault: &CertificateFault) -> Args {
    let (word, words) = match fault {
        CertificateFault::Expired => ("expired", ""),
        CertificateFault::NotYetValid => ("not-yet", ""),
        CertificateFault::WrongName => ("name", ""),
        CertificateFault::UnknownIssuer => ("issuer", ""),
        CertificateFault::Revoked => ("revoked", ""),
        CertificateFault::Other(words) => ("other", words.as_str()),
    };
    said(words).case("case", "certificate").case("fault", word)
}

/// What the server said, if it did.
fn said(words: &str) -> Args {
    let is_said = if words.trim().is_empty() { "no" } else { "yes" };
    Args::none().case("said", is_said).text("words", words)
}
