//! What was read: where every row and all the money went, each sum to be checked by eye; the files; the rows that were
//! set aside.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::Args;
use repaylint_core::model::{Layout, Report, SetAside};
use repaylint_core::source::Sheet;

use super::place::rows_in_words;
use super::words::Words;
use super::{Run, place};

#[derive(Template)]
#[template(path = "html/read.html")]
pub(super) struct Read<'a> {
    words: Words<'a>,
    sums: Vec<Sum>,
    files: Vec<File<'a>>,
    has_hashes: bool,
    aside: Vec<Aside>,
    /// Whether rows say their file.
    names_files: bool,
}

impl HtmlSafe for Read<'_> {}

/// `whole = part + part …`
pub(super) struct Sum {
    pub(super) whole: Term,
    pub(super) parts: Vec<Term>,
}

/// A number with what it counts.
pub(super) struct Term {
    /// The sign before it.
    pub(super) sign: &'static str,
    pub(super) value: String,
    pub(super) label: String,
}

struct File<'a> {
    name: String,
    how: String,
    records: u64,
    total: String,
    sha256: Option<&'a str>,
}

/// Rows that are no repayments.
struct Aside {
    file: String,
    rows: String,
    count: u64,
    code: &'static str,
    why: String,
    /// The card that says more, where there is one.
    card: Option<String>,
}

impl<'a> Read<'a> {
    pub(super) fn of(run: Run<'a>) -> Self {
        let Run { outcome, options } = run;
        let files: Vec<File<'_>> = (outcome.files.iter().enumerate())
            .map(|(index, report)| File {
                name: place::name(report),
                how: how(report, run.words()),
                records: report.len() as u64,
                total: money(&report.total, options.currency),
                sha256: options.sha256.get(index).map(String::as_str),
            })
            .collect();
        let aside = outcome.files.iter().flat_map(|report| {
            let runs = report.rows.set_aside.iter();
            runs.map(move |rows| aside(run, report, rows))
        });
        Self {
            words: run.words(),
            sums: sums(run),
            has_hashes: files.iter().any(|file| file.sha256.is_some()),
            files,
            aside: aside.collect(),
            names_files: run.has_several_files(),
        }
    }
}

fn sums(run: Run<'_>) -> Vec<Sum> {
    let summary = &run.outcome.summary;
    let words = run.words();
    let term = |sign, count: u64, key: &str| Term {
        sign,
        value: words.number(&count),
        label: words.counted(key, &count),
    };
    let flagged = summary.records.saturating_sub(summary.clean_records);
    let mut flagged_total = summary.total;
    flagged_total -= summary.clean_total;
    let money = |sign, value: String, key: &str| {
        let args = Args::none().text("currency", run.options.currency.unwrap_or("none"));
        let label = words.fill(key, &args);
        Term { sign, value, label }
    };
    vec![
        Sum {
            whole: term("", summary.rows_read, "html-read-rows"),
            parts: vec![
                term("=", summary.rows_header, "html-read-header"),
                term("+", summary.records, "html-read-repayments"),
                term("+", summary.rows_set_aside, "html-read-aside"),
            ],
        },
        Sum {
            whole: term("", summary.records, "html-read-repayments"),
            parts: vec![
                term("=", summary.clean_records, "html-read-clean"),
                term("+", flagged, "html-read-flagged"),
            ],
        },
        Sum {
            whole: money("", summary.total.to_string(), "html-read-money"),
            parts: vec![
                money(
                    "=",
                    summary.clean_total.to_string(),
                    "html-read-money-clean",
                ),
                money("+", flagged_total.to_string(), "html-read-money-flagged"),
            ],
        },
    ]
}

/// An amount with the currency, where there is one.
pub(super) fn money(amount: &impl ToString, currency: Option<&str>) -> String {
    match currency {
        Some(currency) => format!("{} {currency}", amount.to_string()),
        None => amount.to_string(),
    }
}

/// How a file was understood.
fn how(report: &Report, words: Words<'_>) -> String {
    let (delimiter, sign) = match &report.layout {
        Layout::Csv(layout) => match layout.delimiter {
            b',' => ("comma", String::new()),
            b';' => ("semicolon", String::new()),
            b'\t' => ("tab", String::new()),
            b'|' => ("bar", String::new()),
            other => ("other", char::from(other).to_string()),
        },
        Layout::Json(_) => ("comma", String::new()),
    };
    let args = Args::none()
        .case("kind", report.kind().as_str())
        .text("sheet", report.source.sheet().map_or("", Sheet::name))
        .text("encoding", report.source.encoding().name())
        .case("delimiter", delimiter)
        .text("sign", sign)
        .case("mode", report.mode.as_str());
    words.fill("html-file-how", &args)
}

fn aside(run: Run<'_>, report: &Report, rows: &SetAside) -> Aside {
    let finding = (run.outcome.findings.iter()).find(|finding| finding.rule.code == rows.why);
    let rule = repaylint_core::rules::find(rows.why);
    let messages = run.options.messages;
    Aside {
        file: place::name(report),
        rows: rows_in_words(run, report, rows),
        count: rows.rows.into(),
        code: rows.why,
        why: rule
            .and_then(|rule| messages.section(rule, "summary"))
            .unwrap_or_default(),
        card: finding.map(|finding| super::card::id_of(finding.rule, finding.severity)),
    }
}
