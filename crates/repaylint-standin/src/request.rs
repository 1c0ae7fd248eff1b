//! Reads HTTP/1.1 requests off a connection, no byte further than they go.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

/// Bytes of a head.
const MAX_HEAD: usize = 32 << 10;

/// How long a connection may be idle, or a request take to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// The line and the headers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Head {
    pub(crate) method: String,
    /// With its query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    length: usize,
}

impl Head {
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The value of a parameter of the query.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        let (_, query) = self.target.split_once('?')?;
        parameter(query, name)
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    fn says(&self, name: &str, word: &str) -> bool {
        let value = self.header(name).unwrap_or_default();
        value
            .split(',')
            .any(|part| part.trim().eq_ignore_ascii_case(word))
    }

    /// Whether the client wants no further answer on this connection.
    pub(crate) fn is_last(&self) -> bool {
        self.says("connection", "close")
    }
}

/// The value of a parameter of a form or query.
pub(crate) fn parameter(form: &str, name: &str) -> Option<String> {
    let mut pairs = form.split('&').filter_map(|pair| pair.split_once('='));
    pairs
        .find(|(key, _)| decoded(key) == name)
        .map(|(_, value)| decoded(value))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digits = [rest.next(), rest.next()].map(Option::unwrap_or_default);
                let digits = std::str::from_utf8(&digits).unwrap_or_default();
                bytes.push(u8::from_str_radix(digits, 16).unwrap_or(b'?'));
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Looks at the next head without taking it; `None` when no further request comes.
pub(crate) fn peek(stream: &TcpStream) -> io::Result<Option<Head>> {
    let started = Instant::now();
    let mut buffer = vec![0; 1024];
    stream.set_read_timeout(Some(PATIENCE))?;
    loop {
        let seen = stream.peek(&mut buffer)?;
        let bytes = buffer.get(..seen).unwrap_or_default();
        if seen == 0 {
            return Ok(None);
        }
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(bytes.get(..end).unwrap_or_default());
            return Ok(Some(head(&text, end + 4)));
        }
        if seen == buffer.len() {
            if seen >= MAX_HEAD {
                return Err(ErrorKind::InvalidData.into());
            }
            buffer.resize(seen * 2, 0);
        } else if started.elapsed() > PATIENCE {
            return Err(ErrorKind::TimedOut.into());
        } else {
            // What was seen stays to be seen: the rest is waited for here.
            thread::sleep(Duration::from_millis(1));
        }
    }
}

fn head(text: &str, length: usize) -> Head {
    let mut lines = text.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let mut word = || words.next().unwrap_or_default().to_owned();
    Head {
        method: word(),
        target: word(),
        headers: lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            .collect(),
        length,
    }
}

/// Takes a request whose head was looked at, and gives its body. With `but_one`, its last byte is left: a connection
/// that is closed over it is reset.
pub(crate) fn take(
    mut stream: &TcpStream,
    head: &Head,
    max_bytes: usize,
    but_one: bool,
) -> io::Result<Vec<u8>> {
    let length = head
        .header("content-length")
        .and_then(|length| length.parse().ok());
    let is_chunked = head.says("transfer-encoding", "chunked");
    let has_body = is_chunked || length.unwrap_or(0) > 0;
    let taken = if but_one && !has_body {
        head.length - 1
    } else {
        head.length
    };
    stream.read_exact(&mut vec![0; taken])?;
    if head.says("expect", "100-continue") {
        stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
    }
    if is_chunked {
        return chunks(stream, max_bytes, but_one);
    }
    let length: usize = length.unwrap_or(0);
    let mut body = vec![0; length.min(max_bytes + 1)];
    match body.split_last_mut() {
        Some((last, rest)) if but_one => {
            stream.read_exact(rest)?;
            stream.peek(std::slice::from_mut(last))?;
        }
        _ => stream.read_exact(&mut body)?,
    }
    // Whoever still sends hears no answer.
    let rest = (length - body.len()) as u64;
    io::copy(&mut stream.take(rest), &mut io::sink())?;
    Ok(body)
}

fn chunks(stream: &TcpStream, max_bytes: usize, but_one: bool) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = line(stream)?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let length = usize::from_str_radix(digits, 16).map_err(|_| ErrorKind::InvalidData)?;
        if length == 0 {
            // The empty line that ends the trailer.
            if but_one {
                stream.peek(&mut [0])?;
            } else {
                self::line(stream)?;
            }
            return Ok(body);
        }
        let wanted = length.min((max_bytes + 1).saturating_sub(body.len()));
        io::copy(&mut stream.take(wanted as u64), &mut body)?;
        io::copy(&mut stream.take((length - wanted) as u64), &mut io::sink())?;
        self::line(stream)?;
    }
}

fn line(mut stream: &TcpStream) -> io::Result<String> {
    let mut line = Vec::new();
    let mut byte = [0];
    while line.len() < MAX_HEAD {
        stream.read_exact(&mut byte)?;
        match byte {
            [b'\n'] => return Ok(String::from_utf8_lossy(&line).trim_end().to_owned()),
            [byte] => line.push(byte),
        }
    }
    Err(ErrorKind::InvalidData.into())
}
