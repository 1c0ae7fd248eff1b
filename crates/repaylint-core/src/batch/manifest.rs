//! What was written of a report, and from what: the file that lies beside the others and by which each can be proven.

use std::io;

use serde::Serialize;

use super::{Batch, Batches};
use crate::model::Report;

/// The JSON Schema of a manifest.
pub const MANIFEST_SCHEMA: &str = include_str!("../../schemas/manifest.v1.schema.json");

/// A manifest.
#[derive(Clone, Debug, Serialize)]
pub struct Manifest {
    schema_version: u32,
    tool: Tool,
    format: &'static str,
    column_mode: &'static str,
    currency: Option<String>,
    period: Option<String>,
    sources: Vec<Listed>,
    count: u64,
    total: String,
    batches: Vec<Written>,
}

#[derive(Clone, Debug, Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

/// A file that was read.
#[derive(Clone, Debug, Serialize)]
struct Listed {
    path: String,
    count: u64,
    total: String,
    sha256: String,
}

/// A file that was written.
#[derive(Clone, Debug, Serialize)]
struct Written {
    name: String,
    count: u64,
    total: String,
    sha256: String,
}

impl Manifest {
    /// A manifest that lists no file yet. `format` is `json` or `csv`.
    pub fn new(batches: &Batches<'_>, format: &'static str) -> Self {
        Self {
            schema_version: 1,
            tool: Tool {
                name: "repaylint",
                version: env!("CARGO_PKG_VERSION"),
            },
            format,
            column_mode: batches.mode().as_str(),
            currency: None,
            period: None,
            sources: Vec::new(),
            count: batches.repayments(),
            total: batches.total().to_string(),
            batches: Vec::new(),
        }
    }

    /// With the currency and the month, where they are known.
    #[must_use]
    pub fn about(mut self, currency: Option<&str>, period: Option<String>) -> Self {
        self.currency = currency.map(str::to_owned);
        self.period = period;
        self
    }

    /// Lists a file that was read.
    pub fn read(&mut self, report: &Report, sha256: String) {
        self.sources.push(Listed {
            path: report.source.name().to_owned(),
            count: report.len() as u64,
            total: report.total.to_string(),
            sha256,
        });
    }

    /// Writes it as JSON.
    ///
    /// # Errors
    ///
    /// What `out` says.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        out.write_all(b"\n")
    }

    /// Lists a file that was written.
    pub fn wrote(&mut self, name: String, batch: &Batch<'_>, sha256: String) {
        self.batches.push(Written {
            name,
            count: batch.len(),
            total: batch.total().to_string(),
            sha256,
        });
    }
}
