//! A server on this computer that does what a script says, one connection after the other, and remembers what it was
//! sent. No library does what broken servers do.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

/// What is done with one connection.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Read the request and answer these bytes.
    Answer(String),
    /// Take what comes first, whatever it is, and answer these bytes.
    AnswerAnything(String),
    /// Close with the request unread, which resets the connection.
    ResetUnread,
    /// Read all but the last byte of the request, then reset the connection.
    ResetRead,
    /// Read the request and close without a word.
    Close,
    /// Read the request, answer these bytes and keep silent until the client gives up.
    Stall(String),
}

/// The server.
pub(crate) struct Server {
    pub(crate) port: u16,
    requests: Receiver<String>,
}

impl Server {
    /// Begins to listen.
    pub(crate) fn of(script: Vec<Step>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (sender, requests) = mpsc::channel();
        thread::spawn(move || {
            for step in script {
                let Ok((stream, _)) = listener.accept() else {
                    return;
                };
                // A test that has ended waits for nothing.
                let _ = sender.send(played(&step, stream));
            }
        });
        Self { port, requests }
    }

    /// The requests that came. A server that is asked more often than its script is long refuses, so count them.
    pub(crate) fn requests(&self) -> Vec<String> {
        let within = Duration::from_millis(100);
        let mut requests = Vec::new();
        while let Ok(request) = self.requests.recv_timeout(within) {
            requests.push(request);
        }
        requests
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

/// A port where nobody listens.
pub(crate) fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// An answer of JSON.
pub(crate) fn answer(status: &str, body: &str) -> Step {
    with("", status, body)
}

/// An answer of JSON with more headers, each ended by a line break.
pub(crate) fn with(headers: &str, status: &str, body: &str) -> Step {
    let length = body.len();
    Step::Answer(format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    ))
}

fn played(step: &Step, mut stream: TcpStream) -> String {
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("set");
    let request = match step {
        Step::ResetUnread => {
            let mut one = [0];
            stream.peek(&mut one).expect("a byte");
            String::new()
        }
        Step::AnswerAnything(_) => {
            let read = stream.read(&mut [0; 1 << 13]).expect("bytes");
            assert_ne!(read, 0);
            String::new()
        }
        Step::ResetRead => request(&mut stream, 1),
        _ => request(&mut stream, 0),
    };
    match step {
        Step::Answer(bytes) | Step::AnswerAnything(bytes) => {
            // The client may have given up.
            let _ = stream.write_all(bytes.as_bytes());
        }
        Step::Stall(bytes) => {
            let _ = stream.write_all(bytes.as_bytes());
            let _ = stream.read(&mut [0; 16]);
        }
        Step::ResetUnread | Step::ResetRead | Step::Close => {}
    }
    request
}

/// Reads a request but for the last bytes of its body.
fn request(stream: &mut TcpStream, but: usize) -> String {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
        bytes.extend(byte);
    }
    let head = String::from_utf8_lossy(&bytes).to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.map_or(0, |length| length.trim().parse().expect("a length"));
    let mut body = vec![0; length.saturating_sub(but)];
    let read = stream.read_exact(&mut body);
    if read.is_ok() {
        bytes.extend(body);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
