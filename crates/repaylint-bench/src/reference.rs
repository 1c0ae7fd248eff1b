//! The programs to compare with: they read a report with the usual library and do nothing else.

use std::fs::{self, File};
use std::hint::black_box;
use std::io;
use std::path::Path;

use clap::ValueEnum;
use csv::{ByteRecord, ReaderBuilder};
use serde::Deserialize;
use serde_json::value::RawValue;

/// Which reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reference {
    /// `csv` iterates the file's records as bytes.
    Csv,
    /// `serde_json` turns the whole file into records that borrow from it.
    Json,
}

impl Reference {
    /// As it is typed.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Reference::Csv => "csv",
            Reference::Json => "json",
        }
    }

    /// Reads a file.
    pub(crate) fn read(self, path: &Path) -> io::Result<()> {
        match self {
            Reference::Csv => read_csv(path),
            Reference::Json => read_json(path),
        }
    }
}

fn read_csv(path: &Path) -> io::Result<()> {
    let mut reader = ReaderBuilder::new().from_reader(File::open(path)?);
    let mut record = ByteRecord::new();
    while reader.read_byte_record(&mut record)? {
        black_box(&record);
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
struct Body<'t> {
    #[serde(borrow)]
    repayments: Vec<Repayment<'t>>,
}

/// Only the shape counts: nothing looks at the values.
#[derive(Debug, Deserialize)]
#[expect(dead_code, reason = "the reference drops what it has read")]
struct Repayment<'t> {
    #[serde(borrow)]
    loan_id: &'t str,
    #[serde(borrow)]
    client_id: Option<&'t str>,
    #[serde(borrow)]
    amount: &'t RawValue,
}

fn read_json(path: &Path) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let body: Body<'_> = serde_json::from_slice(&bytes)?;
    black_box(&body.repayments);
    Ok(())
}
