//! What a stand-in is to be like.

use std::fmt;
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::server::Seen;

/// Says what is wrong with the loans of a body.
pub type Judge = Box<dyn Fn(&[u8]) -> Vec<Problem> + Send + Sync>;

/// Is told of every request that was answered.
pub type Watch = Box<dyn Fn(&Seen) + Send + Sync>;

/// A loan, in the API's own shape.
pub type Loan = Value;

/// The loans of a document of the API's own shape; `None` where it is none.
pub fn loans(document: &[u8]) -> Option<Vec<Loan>> {
    let mut document: Value = serde_json::from_slice(document).ok()?;
    match document.get_mut("data")?.take() {
        Value::Array(loans) if loans.iter().all(Value::is_object) => Some(loans),
        _ => None,
    }
}

/// What a stand-in is to be like.
pub struct Setup {
    /// The port; 0 for any that is free.
    pub port: u16,
    /// Client id and secret; `None` takes any.
    pub credentials: Option<(String, String)>,
    /// The partner's number.
    pub partner_id: String,
    /// What a token may be for.
    pub scopes: Vec<String>,
    /// How long a token lasts.
    pub token_life: Duration,
    /// More repayments in one call are refused with 413.
    pub max_loans: usize,
    /// Larger bodies are refused with 413.
    pub max_bytes: usize,
    /// The loans that lists show, each an object of the API's own shape.
    pub loans: Vec<Loan>,
    /// Whether uploads are answered by a list, as one of Kiva's libraries reads it.
    pub answers_as_list: bool,
    /// Whether requests and bookings are kept, so that a test can ask for them. One that runs for days must not.
    pub remembers: bool,
    /// Finds the problems of a body that was taken.
    pub judge: Option<Judge>,
    /// Is told of every request that was answered.
    pub watch: Option<Watch>,
}

/// What the API finds wrong with a loan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The loan.
    pub loan_id: String,
    /// What is wrong.
    pub details: String,
    /// A word for it.
    pub code: String,
    /// `error` or `warning`.
    pub severity: &'static str,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            port: 0,
            credentials: None,
            partner_id: "9999".to_owned(),
            scopes: ["create:repayment", "read:loans"]
                .map(str::to_owned)
                .to_vec(),
            token_life: Duration::from_secs(43_199),
            max_loans: 300,
            max_bytes: 8 << 20,
            loans: Vec::new(),
            answers_as_list: false,
            remembers: true,
            judge: None,
            watch: None,
        }
    }
}

/// Without the secret.
impl fmt::Debug for Setup {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Setup")
            .field("port", &self.port)
            .field("partner_id", &self.partner_id)
            .field("loans", &self.loans.len())
            .finish_non_exhaustive()
    }
}
