//! What a run comes to: its files, its findings in order, and sums that add up. Renderers read this and nothing else.

use std::collections::BTreeMap;

use crate::amount::Total;
use crate::finding::{Finding, Severity};
use crate::model::Report;

/// Why some rules could not say anything, and what would let them. The texts belong to the renderer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotChecked {
    /// Codes or families, in order.
    pub rules: Vec<&'static str>,
    /// Key of the reason's text: `not-checked-KEY`.
    pub why: &'static str,
    /// Flag or setting that unlocks them, as typed; `None` if nothing does in this version.
    pub unlock: Option<&'static str>,
}

/// Counts and sums of a run.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Findings of severity error, each counted once whatever its `count`.
    pub errors: u64,
    /// Findings of severity warning.
    pub warnings: u64,
    /// Findings of severity info.
    pub infos: u64,
    /// Findings with a safe fix.
    pub fixable: u64,
    /// Repayments.
    pub records: u64,
    /// Repayments about which there is no error or warning.
    pub clean_records: u64,
    /// Sum of all amounts that have one reading.
    pub total: Total,
    /// Sum of the amounts of clean repayments.
    pub clean_total: Total,
    /// Findings by rule.
    pub by_code: BTreeMap<&'static str, u64>,
    /// Rows in all files.
    pub rows_read: u64,
    /// Header rows in all files.
    pub rows_header: u64,
    /// Rows set aside in all files.
    pub rows_set_aside: u64,
}

/// The result of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The files, in the order given.
    pub files: Vec<Report>,
    /// By file; in each the findings of the whole file first, then by place; last those of the run.
    /// At most 100,000 a rule and file.
    pub findings: Vec<Finding>,
    /// Whether findings above that number were left out (counts stay exact).
    pub truncated: bool,
    /// What was not checked.
    pub not_checked: Vec<NotChecked>,
    /// Counts and sums.
    pub summary: Summary,
}

impl Outcome {
    /// The most severe finding's severity.
    pub fn worst(&self) -> Option<Severity> {
        let summary = &self.summary;
        [
            (summary.errors, Severity::Error),
            (summary.warnings, Severity::Warning),
            (summary.infos, Severity::Info),
        ]
        .into_iter()
        .find_map(|(count, severity)| (count > 0).then_some(severity))
    }
}

/// Why a run could not be carried out. Shown by the renderer from the key `run-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RunError {
    /// A file is larger than `--max-bytes`.
    #[error("{file} has {bytes} bytes, more than the limit of {limit}")]
    TooLarge {
        /// The file.
        file: String,
        /// Its size in bytes.
        bytes: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A field is longer than `--max-field`.
    #[error("{file}:{line} has a field of more than {limit} bytes")]
    FieldTooLong {
        /// The file.
        file: String,
        /// Its sheet, if it is a workbook.
        sheet: Option<String>,
        /// Line or row of the field.
        line: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A row has more fields than `--max-columns`.
    #[error("{file}:{line} has more than {limit} fields")]
    TooManyColumns {
        /// The file.
        file: String,
        /// Its sheet, if it is a workbook.
        sheet: Option<String>,
        /// Line of the row.
        line: u64,
        /// The limit.
        limit: u64,
    },
    /// The bytes are a format that this version does not read.
    #[error("{file} is {format}, which cannot be read")]
    UnsupportedFormat {
        /// The file.
        file: String,
        /// `xls`, `ods`, `xlsb`, `encrypted` (a workbook with a password), `zip`, `gzip`, `pdf`
        format: &'static str,
    },
    /// A workbook would take more room than is given to it.
    #[error("{file} goes over a limit of workbooks: {what}, {limit}")]
    WorkbookTooLarge {
        /// The file.
        file: String,
        /// `parts`, `sheets`, `styles`, `bytes` (unpacked, in `--max-bytes`), `ratio` (unpacked to packed)
        what: &'static str,
        /// The limit.
        limit: u64,
    },
    /// A workbook cannot be understood.
    #[error("{file} is a broken workbook: {what}")]
    BrokenWorkbook {
        /// The file.
        file: String,
        /// `zip`, `xml`, `cells` (out of order, or beyond a sheet's end), `no-sheet`
        what: &'static str,
    },
    /// A workbook has no sheet of the name that `--sheet` gives.
    #[error("{file} has no sheet {sheet}, but {sheets}")]
    UnknownSheet {
        /// The file.
        file: String,
        /// The name given.
        sheet: String,
        /// The names that there are, joined by commas.
        sheets: String,
    },
    /// Rows, records or money do not add up: a mistake of the program.
    #[error("internal error: {what} of {file} do not add up: {left} against {right}")]
    NotConserved {
        /// The file.
        file: String,
        /// `rows`, `records` or `money`
        what: &'static str,
        /// One side.
        left: String,
        /// The other side.
        right: String,
    },
}
