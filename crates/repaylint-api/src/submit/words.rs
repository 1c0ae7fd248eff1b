//! Answers as the journal keeps them: the reason in a word, for whoever reads it with an editor.

use crate::answer::{Answer, Cause, NotSentWhy, TokenTrouble, UnknownWhy};
use crate::journal::Event;

/// The event that an answer is.
pub(super) fn event(batch: u32, answer: &Answer) -> Event {
    match answer {
        Answer::Accepted(uploads) => Event::Accepted {
            batch,
            uploads: uploads.clone(),
        },
        Answer::NotSent(not_sent) => Event::NotSent {
            batch,
            why: not_sent_why(&not_sent.why),
        },
        Answer::Refused(refusal) => Event::Refused {
            batch,
            status: refusal.status,
            words: refusal.words.clone(),
        },
        Answer::Unknown(unknown) => Event::Unknown {
            batch,
            why: match &unknown.why {
                UnknownWhy::Network(cause) => network(cause).to_owned(),
                UnknownWhy::Status { status, .. } => status.to_string(),
                UnknownWhy::NotSaid { code, .. } => format!("code without an upload: {code}"),
                UnknownWhy::Unreadable { .. } => "unreadable".to_owned(),
            },
        },
    }
}

fn not_sent_why(why: &NotSentWhy) -> String {
    match why {
        NotSentWhy::Network(cause) => network(cause).to_owned(),
        NotSentWhy::ComeLater { status, .. } | NotSentWhy::Redirect { status, .. } => {
            status.to_string()
        }
        NotSentWhy::Unauthorized { .. } => "401".to_owned(),
        NotSentWhy::Forbidden { .. } => "403".to_owned(),
        NotSentWhy::Unfit(_) => "not as the API's document says".to_owned(),
        NotSentWhy::Token(trouble) => match trouble {
            TokenTrouble::Network(cause) => format!("token: {}", network(cause)),
            TokenTrouble::BadCredentials { status, .. } | TokenTrouble::Status { status, .. } => {
                format!("token: {status}")
            }
            TokenTrouble::ScopeNotGranted { .. } => "token: scope not granted".to_owned(),
            TokenTrouble::Unreadable => "token: unreadable".to_owned(),
            TokenTrouble::NoPartner => "token: no partner".to_owned(),
        },
    }
}

fn network(cause: &Cause) -> &'static str {
    match cause {
        Cause::NameNotFound => "name not found",
        Cause::Refused => "connection refused",
        Cause::Unreachable => "unreachable",
        Cause::Certificate(_) => "certificate",
        Cause::Tls(_) => "TLS",
        Cause::ProxyNotFound | Cause::ProxyLogin | Cause::Proxy(_) => "proxy",
        Cause::TimeOut => "time-out",
        Cause::Lost => "connection lost",
        Cause::NotHttp(_) => "no HTTP",
        Cause::TooLong => "too long",
        Cause::Other(_) => "network",
    }
}
