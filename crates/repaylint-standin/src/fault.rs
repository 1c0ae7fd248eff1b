//! What can go wrong with one request, on demand.

use std::time::Duration;

/// Something that goes wrong with one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub what: What,
    /// Whether the repayments are booked all the same: what a client cannot see, and must not guess.
    pub books: bool,
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Connections are refused for so long.
    Refuse(Duration),
    /// The connection is reset before anything of the request was read. Never books.
    ResetUnread,
    /// The connection is reset after all of the request was read.
    ResetRead,
    /// The connection is closed without an answer.
    Close,
    /// The answer breaks off in its head.
    HalfHead,
    /// The answer breaks off in its body.
    HalfBody,
    /// The answer comes only after so long, if anybody still waits.
    Stall(Duration),
    /// The answer tells a length that is larger than what comes.
    LengthTooLong,
    /// The answer tells a length that is smaller than what comes.
    LengthTooShort,
    /// 200, and then something that is none of the API's answers.
    Garbage,
    /// What comes is no HTTP.
    NoHttp,
    /// Another status.
    Status {
        /// Which.
        status: u16,
        /// When to come again, as the header says it.
        retry_after: Option<String>,
    },
    /// The request is sent elsewhere.
    Redirect {
        /// 301, 302, 303, 307 or 308.
        status: u16,
        /// Where to.
        to: String,
    },
    /// The answer has so many bytes.
    Oversized(usize),
    /// The answer comes twice.
    Twice,
}

impl Fault {
    /// A fault with which nothing is booked.
    pub fn new(what: What) -> Self {
        Self { what, books: false }
    }

    /// A status that is no success.
    pub fn status(status: u16) -> Self {
        Self::new(What::Status {
            status,
            retry_after: None,
        })
    }

    /// The same with a time to come again.
    pub fn status_later(status: u16, retry_after: impl Into<String>) -> Self {
        Self::new(What::Status {
            status,
            retry_after: Some(retry_after.into()),
        })
    }

    /// The same fault, and the repayments are booked.
    #[must_use]
    pub fn booked(self) -> Self {
        Self {
            books: true,
            ..self
        }
    }
}
