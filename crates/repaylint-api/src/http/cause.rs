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
    match cause {
        Cause::NameNotFound
        | Cause::Refused
        | Cause::Unreachable
        | Cause::TimeOut
        | Cause::Lost
            if via_proxy =>
        {
            Cause::Proxy(error.to_string())
        }
        cause => cause,
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
        // What stands in it is another library's, which only its debugging output names.
        Found::Other(inner) => CertificateFault::Other(inner.to_string()),
        other => CertificateFault::Other(other.to_string()),
    })
}
