//! What can happen to a submission, as the journal tells it: one event a line. Knows no file and no rule of what may
//! follow what.

use serde::{Deserialize, Serialize};

use crate::answer::Upload;
use crate::contract::Breach;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The submission begins: what will be sent, before anything is.
    Begun(Box<Plan>),
    /// A batch is about to leave. From here on it may have arrived, until its outcome is written.
    Intent {
        /// Its number.
        batch: u32,
        /// SHA-256 of the body.
        sha256: String,
    },
    /// Kiva took the batch.
    Accepted {
        /// Its number.
        batch: u32,
        /// What Kiva said, as it came.
        uploads: Vec<Upload>,
    },
    /// The answer to a batch that Kiva took is not as the API's document says.
    Odd {
        /// Its number.
        batch: u32,
        /// In what, without the values that came.
        breaches: Vec<Breach>,
    },
    /// The batch did not reach Kiva's books, for certain.
    NotSent {
        /// Its number.
        batch: u32,
        /// Why, in a word.
        why: String,
    },
    /// Kiva refused the batch.
    Refused {
        /// Its number.
        batch: u32,
        /// The HTTP status.
        status: u16,
        /// What the server said.
        words: String,
    },
    /// Nobody knows whether the batch arrived.
    Unknown {
        /// Its number.
        batch: u32,
        /// Why, in a word.
        why: String,
    },
    /// A person looked in PA2 and found the batch there.
    MarkedAccepted {
        /// Its number.
        batch: u32,
    },
    /// A person looked in PA2 and did not find the batch there.
    Resend {
        /// Its number.
        batch: u32,
    },
    /// Every batch is with Kiva.
    Finished,
    /// The line before this one broke off while it was written.
    Torn {
        /// How many bytes of it there are.
        bytes: u64,
        /// The batch that it may have been about to send. Its outcome is unknown.
        batch: Option<u32>,
    },
}

/// What will be sent, where, and by what program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Version of the journal's format: [`SCHEMA`].
    pub schema_version: u32,
    /// The program that wrote it.
    pub tool: Tool,
    /// The report's files, in their order.
    pub files: Vec<ReportFile>,
    /// Address of the Partner API.
    pub api: String,
    /// The Field Partner's number at Kiva.
    pub partner_id: String,
    /// The month that is reported, where it is told.
    pub period: Option<String>,
    /// Codes of the amounts' currencies, where they are told.
    pub currencies: Vec<String>,
    /// `two` or `three`
    pub column_mode: String,
    /// Whether loans may be sent although another journal says that they were.
    pub again: bool,
    /// How many repayments there are in all.
    pub repayments: u64,
    /// Their sum, with the digits of the report.
    pub total: String,
    /// The batches, in the order in which they are sent. Numbered from 1.
    pub batches: Vec<PlannedBatch>,
}

impl Plan {
    /// Whether files have the very bytes of the report, whatever they are called now.
    pub fn has_bytes_of(&self, files: &[ReportFile]) -> bool {
        let hash = |file: &ReportFile| file.sha256.clone();
        self.files.iter().map(hash).eq(files.iter().map(hash))
    }
}

/// The version of the journal's format that this program writes.
pub const SCHEMA: u32 = 1;

/// The program, and the rules by which it checked the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// `repaylint`
    pub name: String,
    /// Its version.
    pub version: String,
    /// The version of its rule set.
    pub rules: String,
}

/// A file of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportFile {
    /// Its name, without folders.
    pub name: String,
    /// SHA-256 of its bytes.
    pub sha256: String,
}

/// One call of the API.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedBatch {
    /// From 1.
    pub batch: u32,
    /// The sum of its repayments, with the digits of the report.
    pub total: String,
    /// SHA-256 of the body.
    pub sha256: String,
    /// The loans in it, a repayment each.
    pub loans: Vec<Loan>,
}

/// What names a loan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Loan {
    /// The loan's id.
    pub loan_id: String,
    /// The client's, where the report has three columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
}

impl Loan {
    /// Whether both may be the same loan: a client id that only one of them has tells nothing.
    pub fn may_be(&self, other: &Self) -> bool {
        let clients = self.client_id.as_ref().zip(other.client_id.as_ref());
        self.loan_id == other.loan_id && clients.is_none_or(|(one, another)| one == another)
    }
}
