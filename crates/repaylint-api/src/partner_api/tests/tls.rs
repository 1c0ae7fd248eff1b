//! The same over TLS, where a request can be lost at more places.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use ureq::tls::{Certificate, RootCerts};

use super::{BODY, SUCCESS, api_at, lost, token, unknown};
use crate::answer::{Answer, Cause, CertificateFault, NotSentWhy, Service, UnknownWhy};
use crate::http::Http;
use crate::proxy::Proxies;
use crate::testing::Server;

type Stream = StreamOwned<ServerConnection, TcpStream>;

/// Serves one connection, and says how many bytes of a request came.
struct TlsServer {
    port: u16,
    certificate: Vec<u8>,
    read: Receiver<usize>,
}

impl TlsServer {
    fn of(params: &CertificateParams, then: impl FnOnce(Stream) + Send + 'static) -> Self {
        let key = KeyPair::generate().expect("a key");
        let certificate = params.self_signed(&key).expect("a certificate");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
            )
            .expect("a good certificate");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, read) = mpsc::channel();
        thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a client");
            let connection = ServerConnection::new(Arc::new(config)).expect("a connection");
            let mut stream = StreamOwned::new(connection, stream);
            let mut bytes = vec![0; 9000];
            let mut all = 0;
            while let Ok(read @ 1..) = stream.read(&mut bytes) {
                all += read;
                if bytes[..read].ends_with(b"}") {
                    break;
                }
            }
            let _ = sender.send(all);
            then(stream);
        });
        Self {
            port,
            certificate: certificate.der().to_vec(),
            read,
        }
    }

    /// What becomes of a batch that is sent to it, by a client that trusts its certificate or only its system.
    fn sent(&self, is_trusted: bool) -> (Answer, usize) {
        let tokens = Server::of(vec![token()]);
        let base = format!("https://127.0.0.1:{}", self.port);
        let mut api = api_at(&tokens.url("/t"), &base, "");
        if is_trusted {
            let certificate = Certificate::from_der(&self.certificate).to_owned();
            let roots = RootCerts::new_with_certs(&[certificate]);
            let within = Duration::from_secs(1);
            api.http = Http::trusting(roots, &api.endpoints.base, &Proxies::none(), within);
        }
        let answer = api.send(BODY);
        let read = self.read.recv_timeout(Duration::from_secs(5));
        (answer, read.expect("the server's word"))
    }
}

fn for_host(host: &str) -> CertificateParams {
    CertificateParams::new(vec![host.to_owned()]).expect("parameters")
}

fn certificate_fault(answer: &Answer) -> &CertificateFault {
    match answer {
        Answer::NotSent(not_sent) => match &not_sent.why {
            NotSentWhy::Network(Cause::Certificate(fault)) => fault,
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_batch_goes_to_a_host_that_is_trusted() {
    let server = TlsServer::of(&for_host("127.0.0.1"), |mut stream| {
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{SUCCESS}",
            SUCCESS.len()
        );
        let _ = stream.write_all(answer.as_bytes());
        stream.conn.send_close_notify();
        let _ = stream.flush();
    });
    let (answer, read) = server.sent(true);
    assert!(matches!(answer, Answer::Accepted(_)), "{answer:?}");
    assert!(read > BODY.len());
}

#[test]
fn nothing_leaves_for_a_host_that_cannot_be_trusted() {
    let mut expired = for_host("127.0.0.1");
    expired.not_after = date_time_ymd(2020, 1, 1);
    let mut early = for_host("127.0.0.1");
    early.not_before = date_time_ymd(2900, 1, 1);
    let mut authority = for_host("127.0.0.1");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    for (params, is_trusted, fault) in [
        (
            for_host("127.0.0.1"),
            false,
            CertificateFault::UnknownIssuer,
        ),
        (for_host("kiva.org"), true, CertificateFault::WrongName),
        (authority, true, CertificateFault::NotForServers),
        (expired, true, CertificateFault::Expired),
        (early, true, CertificateFault::NotYetValid),
    ] {
        let (answer, read) = TlsServer::of(&params, drop).sent(is_trusted);
        assert_eq!(certificate_fault(&answer), &fault);
        assert_eq!(read, 0);
    }
}

#[test]
fn what_breaks_off_after_the_request_has_begun_to_leave_is_unknown() {
    let cut = |mut stream: Stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"code\":");
    };
    let silent = |mut stream: Stream| {
        let _ = stream.read(&mut [0; 9]);
    };
    assert_eq!(
        TlsServer::of(&for_host("127.0.0.1"), drop).sent(true).0,
        lost()
    );
    assert_eq!(
        TlsServer::of(&for_host("127.0.0.1"), cut).sent(true).0,
        lost()
    );
    let time_out = unknown(UnknownWhy::Network(Cause::TimeOut));
    assert_eq!(
        TlsServer::of(&for_host("127.0.0.1"), silent).sent(true).0,
        time_out
    );
}
