//! Version 1 of the JSON report: its very fields, in the order in which they are written. Fields are never removed or
//! given another meaning within a version.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Report<'a, Findings> {
    pub(super) schema_version: u8,
    pub(super) tool: Tool,
    pub(super) files: Vec<File<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) findings: Option<Findings>,
    pub(super) rows: Rows<'a>,
    pub(super) not_checked: Vec<NotChecked<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tie_out: Option<TieOut<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) exceptions: Vec<Exception<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) baseline: Option<Baseline<'a>>,
    pub(super) summary: Summary<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) truncated: bool,
}

#[derive(Serialize)]
pub(super) struct TieOut<'a> {
    pub(super) parts: Vec<TieOutPart>,
    pub(super) files: Vec<TieOutFile<'a>>,
    pub(super) reconciliation: Option<Reconciliation>,
    pub(super) unreadable: Unreadable,
}

#[derive(Serialize)]
pub(super) struct TieOutPart {
    pub(super) in_ledger: bool,
    pub(super) in_report: bool,
    pub(super) in_kiva_list: bool,
    pub(super) loans: u64,
    pub(super) reported: String,
    pub(super) booked: String,
}

#[derive(Serialize)]
pub(super) struct TieOutFile<'a> {
    pub(super) path: &'a str,
    pub(super) loans: u64,
    pub(super) reported: String,
    pub(super) booked: String,
}

#[derive(Serialize)]
pub(super) struct Reconciliation {
    pub(super) booked: String,
    pub(super) differences: String,
    pub(super) differing_loans: u64,
    pub(super) only_reported: String,
    pub(super) only_booked: String,
    pub(super) reported: String,
}

#[derive(Serialize)]
pub(super) struct Unreadable {
    pub(super) reported: u64,
    pub(super) booked: u64,
}

#[derive(Serialize)]
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
}

#[derive(Serialize)]
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) kind: &'static str,
    pub(super) encoding: Option<String>,
    pub(super) delimiter: Option<char>,
    pub(super) column_mode: &'static str,
    pub(super) records: u64,
    pub(super) total: String,
    pub(super) currency: Option<&'a str>,
    pub(super) sha256: Option<&'a str>,
}

#[derive(Serialize)]
pub(super) struct Finding<'a, Edits> {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) severity: &'static str,
    pub(super) message: &'a str,
    pub(super) help: Option<&'a str>,
    pub(super) url: String,
    pub(super) file: Option<&'a str>,
    pub(super) sheet: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<String>,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
    pub(super) end_line: Option<u32>,
    pub(super) end_column: Option<u32>,
    pub(super) byte_start: Option<u64>,
    pub(super) byte_end: Option<u64>,
    pub(super) record: Option<u64>,
    pub(super) field: Option<&'static str>,
    pub(super) loan_id: Option<String>,
    pub(super) value: Option<String>,
    pub(super) count: u64,
    pub(super) related: Vec<Related<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) loans: Vec<NamedLoan<'a>>,
    pub(super) fix: Option<Fix<'a, Edits>>,
}

#[derive(Serialize)]
pub(super) struct Related<'a> {
    pub(super) file: &'a str,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
    pub(super) byte_start: Option<u64>,
    pub(super) byte_end: Option<u64>,
    pub(super) message: &'a str,
}

#[derive(Serialize)]
pub(super) struct NamedLoan<'a> {
    pub(super) loan_id: Cow<'a, str>,
    pub(super) client_id: Option<Cow<'a, str>>,
}

#[derive(Serialize)]
pub(super) struct Fix<'a, Edits> {
    pub(super) safety: &'static str,
    pub(super) description: &'a str,
    pub(super) edits: Edits,
    pub(super) transform: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Edit<'a> {
    pub(super) byte_start: u64,
    pub(super) byte_end: u64,
    pub(super) replacement: Cow<'a, str>,
}

#[derive(Serialize)]
pub(super) struct Rows<'a> {
    pub(super) read: u64,
    pub(super) header: u64,
    pub(super) repayments: u64,
    pub(super) set_aside: Vec<SetAside<'a>>,
}

#[derive(Serialize)]
pub(super) struct SetAside<'a> {
    pub(super) file: &'a str,
    pub(super) line: u32,
    pub(super) to_line: u32,
    pub(super) why: &'static str,
}

#[derive(Serialize)]
pub(super) struct NotChecked<'a> {
    pub(super) rules: &'a [&'static str],
    pub(super) why: String,
    pub(super) unlock: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Exception<'a> {
    pub(super) state: &'static str,
    pub(super) code: &'a str,
    pub(super) loan_id: Option<String>,
    pub(super) reason: Option<&'a str>,
    pub(super) until: Option<String>,
    pub(super) line: u32,
    pub(super) hidden: u64,
}

#[derive(Serialize)]
pub(super) struct Baseline<'a> {
    pub(super) path: &'a str,
    pub(super) hidden: u64,
    pub(super) gone: u64,
}

#[derive(Serialize)]
pub(super) struct Summary<'a> {
    pub(super) errors: u64,
    pub(super) warnings: u64,
    pub(super) infos: u64,
    pub(super) fixable: u64,
    pub(super) records: u64,
    pub(super) clean_records: u64,
    pub(super) total: String,
    pub(super) clean_total: String,
    pub(super) by_code: &'a BTreeMap<&'static str, u64>,
}
