//! Brings an answer to the client, or lets it go wrong on the way.

use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;

use crate::fault::What;
use crate::reply::Reply;

/// What becomes of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// Another request may come.
    Stay,
    /// It ends.
    End,
}

/// What a fault makes of an answer, before it is brought.
pub(crate) fn spoilt(what: &What, reply: Reply) -> Reply {
    match what {
        What::Status {
            status,
            retry_after,
        } => {
            let failure = Reply::failure(*status, "api.error", "As it was scripted");
            match retry_after {
                Some(value) => failure.with("Retry-After", value),
                None => failure,
            }
        }
        What::Redirect { status, to } => {
            Reply::failure(*status, "api.moved", "As it was scripted").with("Location", to)
        }
        What::Garbage => Reply {
            status: 200,
            headers: vec![("Content-Type", "text/html".to_owned())],
            body: b"<html><body><h1>Welcome to the hotel</h1></body></html>".to_vec(),
        },
        What::Oversized(bytes) => {
            let mut body = br#"{"code":"api.success","message":""#.to_vec();
            body.resize(*bytes, b'x');
            Reply { body, ..reply }
        }
        _ => reply,
    }
}

/// Brings an answer.
pub(crate) fn bring(
    mut stream: &TcpStream,
    reply: &Reply,
    what: Option<&What>,
    is_last: bool,
) -> io::Result<Then> {
    let body = reply.body.as_slice();
    let half = |bytes: &[u8]| bytes.get(..bytes.len() / 2).unwrap_or_default().to_vec();
    let told = |length| reply.head(length, is_last);
    let whole = [told(body.len()).as_slice(), body].concat();
    let (bytes, then) = match what {
        Some(What::ResetRead | What::ResetUnread | What::Refuse(_)) => return Ok(Then::End),
        Some(What::Close) => (Vec::new(), Then::End),
        Some(What::HalfHead) => (half(&told(body.len())), Then::End),
        Some(What::HalfBody) => {
            let begun = [told(body.len()), half(body)].concat();
            (begun, Then::End)
        }
        Some(What::LengthTooLong) => {
            let begun = [told(body.len() + 64).as_slice(), body].concat();
            (begun, Then::End)
        }
        Some(What::LengthTooShort) => {
            let begun = [told(body.len() / 2).as_slice(), body].concat();
            (begun, Then::End)
        }
        Some(What::NoHttp) => (b"220 mail.invalid ready\r\n".to_vec(), Then::End),
        Some(What::Twice) => ([whole.as_slice(), &whole].concat(), Then::End),
        Some(What::Stall(time)) => {
            thread::sleep(*time);
            (whole, Then::Stay)
        }
        _ => (whole, Then::Stay),
    };
    stream.write_all(&bytes)?;
    stream.flush()?;
    if then == Then::End {
        stream.shutdown(Shutdown::Write)?;
    }
    Ok(if is_last { Then::End } else { then })
}
