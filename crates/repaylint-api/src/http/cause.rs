//! What an error of ureq means.

use std::io::{self, ErrorKind};

use rustls::CertificateError;
use ureq::Error;

use crate::answer::{Cause, CertificateFault};

/// The cause behind an error. `via_proxy`: nothing but a proxy can have been reached yet.
pub(super) fn cause(error: &Error, via_proxy: bool) -> Cause {
    let cause = match error {
        Error::HostNotFound => Cause::NameNotFound,
        Error::Timeout(_) => Cause::TimeOut,
        Error::Io(error) => of_io(error),
        Error::Rustls(error) => of_tls(error),
        Error::Tls(words) => Cause::Tls((*words).to_owned()),
        Error::TlsRequired => Cause::Tls(error.to_string()),
        Error::ConnectProxyFailed(words) => Cause::Proxy(words.clone()),
        Error::Protocol(error) => Cause::NotHttp(error.to_string()),
        Error::LargeResponseHeader(..) | Error::BodyExceedsLimit(_) => Cause::TooLong,
        other => Cause::Other(other.to_string()),
    };
    if via_proxy {
        of_proxy(cause, error)
    } else {
        cause
    }
}

/// In what words ureq says that a proxy wants to know who asks: the status of HTTP, and answers of SOCKS.
const LOGIN: [&str; 4] = [
    "responded 407",
    "no acceptable auth methods",
    "unknown auth method",
    "password authentication failed",
];

/// The same where nothing but a proxy can have been reached. Its TLS and its certificates speak for themselves.
fn of_proxy(cause: Cause, error: &Error) -> Cause {
    let words = error.to_string();
    match cause {
        Cause::Certificate(_) | Cause::Tls(_) | Cause::NotHttp(_) | Cause::TooLong => cause,
        Cause::NameNotFound => Cause::ProxyNotFound,
        _ if LOGIN.iter().any(|login| words.contains(login)) => Cause::ProxyLogin,
        // Without the frame that ureq puts around them.
        Cause::Proxy(words) => Cause::Proxy(words),
        _ => Cause::Proxy(words),
    }
}

fn of_io(error: &io::Error) -> Cause {
    let tls = error.get_ref().and_then(|inner| inner.downcast_ref());
    if let Some(tls) = tls {
        return of_tls(tls);
    }
    match error.kind() {
        ErrorKind::ConnectionRefused => Cause::Refused,
        ErrorKind::NetworkUnreachable
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkDown
        | ErrorKind::AddrNotAvailable
        | ErrorKind::PermissionDenied => Cause::Unreachable,
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::NotConnected
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof => Cause::Lost,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => Cause::TimeOut,
        _ => Cause::Other(error.to_string()),
    }
}

fn of_tls(error: &rustls::Error) -> Cause {
    use CertificateError as Found;
    let rustls::Error::InvalidCertificate(found) = error else {
        return Cause::Tls(error.to_string());
    };
    Cause::Certificate(match found {
        Found::Expired | Found::ExpiredContext { .. } => CertificateFault::Expired,
        Found::NotValidYet | Found::NotValidYetContext { .. } => CertificateFault::NotYetValid,
        Found::NotValidForName | Found::NotValidForNameContext { .. } => {
            CertificateFault::WrongName
        }
        Found::UnknownIssuer => CertificateFault::UnknownIssuer,
        Found::Revoked => CertificateFault::Revoked,
        Found::BadSignature => CertificateFault::BadSignature,
        Found::InvalidPurpose | Found::InvalidPurposeContext { .. } => {
            CertificateFault::NotForServers
        }
        // What stands in it is another library's, which only its debugging output names.
        Found::Other(inner) => match inner.to_string() {
            name if name.contains("CaUsedAsEndEntity") => CertificateFault::NotForServers,
            name => CertificateFault::Other(name),
        },
        other => CertificateFault::Other(other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use std::io;

    use rustls::CertificateError as Found;
    use ureq::Error;

    use super::cause;
    use crate::answer::{Cause, CertificateFault};

    #[test]
    fn common_faults_of_certificates_have_words_and_others_their_name() {
        for (found, fault) in [
            (Found::UnknownIssuer, CertificateFault::UnknownIssuer),
            (Found::BadSignature, CertificateFault::BadSignature),
            (Found::InvalidPurpose, CertificateFault::NotForServers),
            (
                Found::BadEncoding,
                CertificateFault::Other(Found::BadEncoding.to_string()),
            ),
        ] {
            let error = Error::Rustls(rustls::Error::InvalidCertificate(found));
            for via_proxy in [false, true] {
                assert_eq!(cause(&error, via_proxy), Cause::Certificate(fault.clone()));
            }
        }
    }

    #[test]
    fn what_a_proxy_says_is_told_as_the_proxys() {
        let other = |words: &str| Error::Io(io::Error::other(words.to_owned()));
        let connect = |words: &str| Error::ConnectProxyFailed(words.to_owned());
        for (error, expected) in [
            (Error::HostNotFound, Cause::ProxyNotFound),
            (connect("proxy server responded 407/407"), Cause::ProxyLogin),
            (other("no acceptable auth methods"), Cause::ProxyLogin),
            (other("unknown auth method"), Cause::ProxyLogin),
            (
                connect("proxy server responded 403/403"),
                Cause::Proxy("proxy server responded 403/403".to_owned()),
            ),
        ] {
            assert_eq!(cause(&error, true), expected);
        }
        assert_eq!(cause(&Error::HostNotFound, false), Cause::NameNotFound);
        let alone = cause(&other("unknown auth method"), false);
        assert!(matches!(alone, Cause::Other(_)), "{alone:?}");
    }
}
