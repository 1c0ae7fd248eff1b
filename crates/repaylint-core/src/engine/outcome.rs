//! What a run comes to: its files, its findings in order, and sums that add up. Renderers read this and nothing else.

use std::collections::BTreeMap;

use super::flags::Flags;
use super::tie_out::TieOut;
use crate::amount::Total;
use crate::books::Books;
use crate::finding::{FileId, Finding, Severity};
use crate::known::{Baseline, BaselineUse, ExceptionState, ExceptionUse};
use crate::model::Report;
use crate::settings::{Contents, Expected};
use crate::terms::Basis;

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

/// What of an expectation is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matched {
    /// The file whose repayments are meant; `None` for those of several files together.
    pub file: Option<FileId>,
    /// What they should come to, and do.
    pub met: Expected,
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

/// What of a report is with Kiva, once somebody tried to send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// Nothing of it.
    Nothing,
    /// Nobody knows of at least one of its parts.
    Unknown,
    /// A part of it.
    Part,
    /// All of it.
    All,
}

impl Arrived {
    /// The word that texts choose their wording by.
    pub fn as_str(self) -> &'static str {
        match self {
            Arrived::Nothing => "nothing",
            Arrived::Unknown => "unknown",
            Arrived::Part => "part",
            Arrived::All => "all",
        }
    }
}

/// The result of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files, in the order given.
    pub files: Vec<Report>,
    /// What they were held against. Their files are numbered after the reports.
    pub books: Books,
    /// Ledger, report and Kiva's list held together, where there is a ledger or a list.
    pub tie_out: Option<TieOut>,
    /// By file; in each the findings of the whole file first, then by place; last those of the run.
    /// At most 100,000 a rule and file.
    pub findings: Vec<Finding>,
    /// Whether findings above that number were left out (counts stay exact).
    pub truncated: bool,
    /// What was not checked.
    pub not_checked: Vec<NotChecked>,
    /// What came of each exception, in the order of the configuration.
    pub exceptions: Vec<ExceptionUse>,
    /// What came of the baseline, where there is one.
    pub baseline: Option<BaselineUse>,
    /// The baseline that this run would leave, where it is wanted: all its warnings and notes.
    pub new_baseline: Option<Baseline>,
    /// The control totals and counts that are met.
    pub matched: Vec<Matched>,
    /// Counts and sums.
    pub summary: Summary,
    /// What of it is with Kiva; `None` where nobody tried to send it since.
    pub arrived: Option<Arrived>,
    /// The repayments about which there is an error or a warning.
    pub flags: Flags,
    /// Digits after the point by which amounts were read.
    pub minor_units: u32,
}

impl Outcome {
    /// A file of the run: a report, or one of those that they were held against.
    pub fn file(&self, id: FileId) -> Option<&Report> {
        let report = self.files.get(id.0 as usize);
        report.or_else(|| self.books.files().find(|file| file.id == id))
    }

    /// The exceptions of which this came.
    pub fn exceptions_in(
        &self,
        state: ExceptionState,
    ) -> impl Iterator<Item = &ExceptionUse> + Clone {
        let exceptions = self.exceptions.iter();
        exceptions.filter(move |exception| exception.state == state)
    }

    /// How many exceptions have run out. One is enough to fail the run.
    pub fn expired(&self) -> u64 {
        self.exceptions_in(ExceptionState::Expired).count() as u64
    }

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
    /// A file of reference data has no column that it must have.
    #[error("{file} has no column for {field}")]
    BookWithoutColumn {
        /// The file.
        file: String,
        /// The API's name of the value: `loan_id` or `amount`.
        field: &'static str,
        /// The name that the user gives the column; empty where none was given.
        told: String,
        /// A column of amounts by another basis than the configured one; empty where there is none.
        instead: String,
        /// The configured basis.
        basis: Option<Basis>,
        /// What the file was expected to hold.
        contents: Contents,
    },
    /// The ledger has no column by which `[mis] where` could choose rows.
    #[error("{file} has no column {column}")]
    LedgerWithoutFilter {
        /// The ledger.
        file: String,
        /// The column that the user names.
        column: String,
    },
    /// A loan has several rows in the ledger, and nobody says that they are to be added up.
    #[error("{file} has several rows for {loan_id}")]
    SeveralLedgerRows {
        /// The ledger.
        file: String,
        /// The first such loan.
        loan_id: String,
        /// The line of its first row.
        line: u64,
        /// The line of its second row.
        again: u64,
        /// How many rows are such further rows.
        more: u64,
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
    /// A test loan draft is no JSON.
    #[error("{file}:{line}:{column} is no JSON")]
    DraftNotJson {
        /// The draft.
        file: String,
        /// Line of the first fault.
        line: u64,
        /// Its column.
        column: u64,
        /// Whether the file ends where something must follow.
        breaks_off: bool,
    },
    /// A file that was given as a test loan draft is another kind of file.
    #[error("{file} is no loan draft")]
    NoDraft {
        /// The file.
        file: String,
        /// `report`, `loans` or `other`: what it looks like instead.
        looks_like: &'static str,
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
