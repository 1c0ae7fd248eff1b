//! `json`: the report for machines, written element by element as `schemas/report.v1.schema.json` describes it.

mod tie_out;
mod v1;

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Edit, Field, Finding, NamedLoan, Place, Transform};
use repaylint_core::known::ExceptionUse;
use repaylint_core::model::{Kind, Layout, Record, Report};
use repaylint_core::source::{Sheet, Span, to_u32};
use serde::{Serialize, Serializer};

use super::Format;
use crate::json_text;
use crate::options::Options;
use crate::places::{Spot, lines_of, record_of, report_of};
use crate::redact::{Mask, mask_id, mask_replacement, mask_value};
use crate::text::catalogue::url;
use crate::text::known::{loan_of, reason_of};
use crate::text::summary::why;
use crate::visible::shortened;
use crate::wording::Wording;

pub(super) const FORMAT: Format = Format {
    name: "json",
    shows_hashes: false,
    render,
};

/// The JSON Schema of this format.
pub const REPORT_SCHEMA: &str = include_str!("../../../schemas/report.v1.schema.json");

/// Characters of a value that are given.
const MAX_VALUE: usize = 1000;

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    let findings = Findings { outcome, options };
    json_text::write(&mut out, &report(outcome, options, Some(findings)))?;
    writeln!(out)?;
    out.flush()
}

/// The report without its findings.
pub(super) fn end_of_report<'a>(
    outcome: &'a Outcome,
    options: &'a Options<'a>,
) -> impl Serialize + 'a {
    report(outcome, options, None::<()>)
}

fn report<'a, F: Serialize + 'a>(
    outcome: &'a Outcome,
    options: &'a Options<'a>,
    findings: Option<F>,
) -> impl Serialize + 'a {
    v1::Report {
        schema_version: 1,
        tool: v1::Tool {
            name: "repaylint",
            version: env!("CARGO_PKG_VERSION"),
        },
        files: outcome
            .files
            .iter()
            .enumerate()
            .map(|(index, report)| file(report, index, options))
            .collect(),
        findings,
        rows: rows(outcome),
        not_checked: outcome
            .not_checked
            .iter()
            .map(|reason| v1::NotChecked {
                rules: &reason.rules,
                why: why(reason, options.messages),
                unlock: reason.unlock,
            })
            .collect(),
        tie_out: outcome
            .tie_out
            .as_ref()
            .map(|sums| tie_out::of(sums, outcome)),
        exceptions: outcome
            .exceptions
            .iter()
            .map(|used| exception(used, options))
            .collect(),
        baseline: outcome
            .baseline
            .zip(options.baseline)
            .map(|(used, path)| v1::Baseline {
                path,
                hidden: used.hidden,
                gone: used.gone,
            }),
        summary: summary(outcome),
        truncated: outcome.truncated,
    }
}

fn file<'a>(report: &'a Report, index: usize, options: &Options<'a>) -> v1::File<'a> {
    v1::File {
        path: report.source.name(),
        kind: report.kind().as_str(),
        encoding: (report.kind() != Kind::Xlsx).then(|| report.source.encoding().name()),
        delimiter: match (&report.layout, report.kind()) {
            (Layout::Csv(layout), Kind::Csv) => Some(char::from(layout.delimiter)),
            _ => None,
        },
        column_mode: report.mode.as_str(),
        records: report.len() as u64,
        total: report.total.to_string(),
        currency: options.currency,
        sha256: options.sha256.get(index).map(String::as_str),
    }
}

fn rows(outcome: &Outcome) -> v1::Rows<'_> {
    let summary = &outcome.summary;
    v1::Rows {
        read: summary.rows_read,
        header: summary.rows_header,
        repayments: outcome.files.iter().map(|file| file.rows.repayments).sum(),
        set_aside: outcome
            .files
            .iter()
            .flat_map(|report| {
                report.rows.set_aside.iter().map(|run| {
                    let lines = lines_of(report, run);
                    v1::SetAside {
                        file: report.source.name(),
                        line: *lines.start(),
                        to_line: *lines.end(),
                        why: run.why,
                    }
                })
            })
            .collect(),
    }
}

fn exception<'a>(used: &'a ExceptionUse, options: &Options<'_>) -> v1::Exception<'a> {
    let exception = &used.exception;
    v1::Exception {
        state: used.state.as_str(),
        code: &exception.code,
        loan_id: loan_of(exception, options),
        reason: reason_of(exception, options),
        until: exception.until.map(|date| date.to_string()),
        line: exception.line,
        hidden: used.hidden,
    }
}

fn summary(outcome: &Outcome) -> v1::Summary<'_> {
    let summary = &outcome.summary;
    v1::Summary {
        errors: summary.errors,
        warnings: summary.warnings,
        infos: summary.infos,
        fixable: summary.fixable,
        records: summary.records,
        clean_records: summary.clean_records,
        total: summary.total.to_string(),
        clean_total: summary.clean_total.to_string(),
        by_code: &summary.by_code,
    }
}

/// The findings, each put together when it is written.
struct Findings<'a> {
    outcome: &'a Outcome,
    options: &'a Options<'a>,
}

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.outcome.findings.iter().map(|finding| Element {
            outcome: self.outcome,
            options: self.options,
            finding,
        }))
    }
}

/// One finding.
pub(super) struct Element<'a> {
    pub(super) outcome: &'a Outcome,
    pub(super) options: &'a Options<'a>,
    pub(super) finding: &'a Finding,
}

impl Serialize for Element<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (outcome, options, finding) = (self.outcome, self.options, self.finding);
        let Place {
            span,
            record: no,
            field,
            ..
        } = finding.place;
        let wording = options.wording(outcome, finding);
        let report = report_of(outcome, finding.place);
        let record = record_of(outcome, finding.place);
        let spot = report
            .zip(span)
            .map(|(report, span)| Spot::of(report, span));
        let sheet = report.and_then(|report| report.source.sheet());
        let related = finding.related.iter().map(|related| related.place);
        v1::Finding {
            code: finding.rule.code,
            name: finding.rule.name,
            severity: finding.severity.as_str(),
            message: wording.message(),
            help: wording.help(),
            url: url(finding.rule, self.options.messages.language()),
            file: report.map(|report| report.source.name()),
            sheet: sheet.map(Sheet::name),
            cell: sheet.zip(span).map(|(sheet, span)| sheet.cell(span.start)),
            line: spot.map(|spot| spot.start.line),
            column: spot.map(|spot| spot.start.column),
            end_line: spot.map(|spot| spot.end.line),
            end_column: spot.map(|spot| spot.end.column),
            byte_start: spot.and_then(|spot| spot.bytes.0),
            byte_end: spot.and_then(|spot| spot.bytes.1),
            record: no.map(|no| u64::from(no.0) + 1),
            field: field.map(Field::as_str),
            loan_id: loan_id(record.as_ref(), finding, options),
            value: value(report, record.as_ref(), finding.place, options),
            count: finding.count,
            related: related
                .filter_map(|place| related_place(outcome, place, &wording))
                .collect(),
            loans: finding
                .loans
                .iter()
                .map(|loan| named_loan(loan, options))
                .collect(),
            fix: finding.fix.as_ref().map(|fix| v1::Fix {
                safety: fix.safety.as_str(),
                description: wording.fix().unwrap_or(finding.rule.name),
                edits: Edits {
                    report,
                    all: &fix.edits,
                    field,
                    redact: options.redact,
                },
                transform: fix.transform.map(Transform::as_str),
            }),
        }
        .serialize(serializer)
    }
}

/// The edits of a fix, which may be one for each row.
struct Edits<'a> {
    report: Option<&'a Report>,
    all: &'a [Edit],
    field: Option<Field>,
    redact: bool,
}

impl Serialize for Edits<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let edits = self.report.into_iter().flat_map(|report| {
            self.all.iter().filter_map(|edit| {
                Some(v1::Edit {
                    byte_start: report.source.disk_offset(edit.span.start)?,
                    byte_end: report.source.disk_offset(edit.span.end)?,
                    replacement: if self.redact {
                        Cow::Owned(mask_replacement(report, edit, self.field))
                    } else {
                        Cow::Borrowed(&*edit.replacement)
                    },
                })
            })
        });
        serializer.collect_seq(edits)
    }
}

fn related_place<'a>(
    outcome: &'a Outcome,
    place: Place,
    wording: &'a Wording<'_>,
) -> Option<v1::Related<'a>> {
    let report = report_of(outcome, place)?;
    let spot = place.span.map(|span| Spot::of(report, span));
    Some(v1::Related {
        file: report.source.name(),
        line: spot.map(|spot| spot.start.line),
        column: spot.map(|spot| spot.start.column),
        byte_start: spot.and_then(|spot| spot.bytes.0),
        byte_end: spot.and_then(|spot| spot.bytes.1),
        message: wording.related().unwrap_or_default(),
    })
}

/// The loan id as ids are compared, without blanks at its ends: of the repayment, else of the one loan that the finding
/// names.
fn loan_id(
    record: Option<&Record<'_>>,
    finding: &Finding,
    options: &Options<'_>,
) -> Option<String> {
    let id = match (record, finding.loans.as_slice()) {
        (Some(record), _) => record.loan_id.as_ref().map(|_| record.loan_key()),
        (None, [only]) => Some(&*only.loan_id),
        (None, _) => None,
    }?;
    Some(shown_id(id, options).into_owned())
}

fn named_loan<'a>(loan: &'a NamedLoan, options: &Options<'_>) -> v1::NamedLoan<'a> {
    let client_id = Some(&*loan.client_id).filter(|id| !id.is_empty());
    v1::NamedLoan {
        loan_id: shown_id(&loan.loan_id, options),
        client_id: client_id.map(|id| shown_id(id, options)),
    }
}

fn shown_id<'a>(id: &'a str, options: &Options<'_>) -> Cow<'a, str> {
    if options.redact {
        mask_id(id).into()
    } else {
        id.into()
    }
}

/// What stands at a place: the value of its field, else the characters themselves.
fn value(
    report: Option<&Report>,
    record: Option<&Record<'_>>,
    place: Place,
    options: &Options<'_>,
) -> Option<String> {
    if let (Some(record), Some(field)) = (record, place.field) {
        let text = &*record.cell(field)?.text;
        return Some(if options.redact {
            shortened(&mask_value(record, field, text), MAX_VALUE).into_owned()
        } else {
            shortened(text, MAX_VALUE).into_owned()
        });
    }
    let (report, span) = report.zip(place.span)?;
    // A character more than is given, so that the cut is seen.
    let longest = to_u32(4 * (MAX_VALUE + 1));
    let span = Span::new(span.start, span.end.min(span.start.saturating_add(longest)));
    let text = if options.redact {
        Mask::new(report, span).apply(report, span).into()
    } else {
        report.source.slice(span)
    };
    Some(shortened(&text, MAX_VALUE).into_owned())
}
