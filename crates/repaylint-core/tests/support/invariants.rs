//! What holds for every outcome, whatever bytes were checked. Shared by the property tests and the fuzz targets;
//! knows no rule.

use std::collections::BTreeSet;

use repaylint_core::amount::Total;
use repaylint_core::engine::{Input, Outcome, RunError, check};
use repaylint_core::finding::{FileId, Finding, Place, RecordNo, Severity};
use repaylint_core::model::{Record, Report};
use repaylint_core::settings::Settings;
use repaylint_core::source::Span;

/// Checks one file and holds the outcome to everything that must be true of it. `None` where a limit or a format
/// that is not read ended the run, which is the only other way in which it may end.
pub(crate) fn check_one(name: &str, bytes: &[u8], settings: &Settings) -> Option<Outcome> {
    let input = Input::new(name, Box::new(bytes.to_vec()));
    match check(vec![input], settings, &()) {
        Ok(outcome) => {
            assert_eq!(outcome.files.len(), 1, "one report for one file");
            assert_sound(&outcome);
            Some(outcome)
        }
        Err(error @ RunError::NotConserved { .. }) => panic!("{error}"),
        Err(_) => None,
    }
}

/// Panics where an outcome contradicts itself.
fn assert_sound(outcome: &Outcome) {
    for report in &outcome.files {
        assert_rows_add_up(report);
        assert_records_stand_in_the_text(report);
    }
    for finding in &outcome.findings {
        assert_places(outcome, finding);
        assert_edits(outcome, finding);
    }
    assert_sums(outcome);
}

fn assert_rows_add_up(report: &Report) {
    let rows = &report.rows;
    assert_eq!(
        rows.read,
        rows.header + rows.repayments + rows.set_aside_count(),
        "rows read = header + repayments + set aside"
    );
    assert_eq!(rows.repayments, report.len() as u64);
    for run in &rows.set_aside {
        assert!(run.rows > 0, "no empty run of rows is set aside");
        assert_in_text(report, run.span);
    }
}

fn assert_records_stand_in_the_text(report: &Report) {
    let in_order = report
        .starts
        .iter()
        .zip(report.starts.iter().skip(1))
        .all(|(first, second)| first < second);
    assert!(in_order, "each repayment begins after the one before");
    for number in 0..report.len() {
        let record = record(report, number);
        assert_in_text(report, record.span);
        for cell in [&record.loan_id, &record.client_id, &record.amount]
            .into_iter()
            .flatten()
        {
            assert_in_text(report, cell.span);
            assert!(covers(record.span, cell.outer) && covers(cell.outer, cell.span));
        }
    }
}

fn record(report: &Report, number: usize) -> Record<'_> {
    let no = RecordNo(u32::try_from(number).expect("the number of a repayment has 32 bits"));
    report
        .record(no)
        .expect("a repayment that was counted can be read again")
}

fn assert_places(outcome: &Outcome, finding: &Finding) {
    assert!(
        finding.count > 0,
        "{} stands for nothing",
        finding.rule.code
    );
    assert_place(outcome, finding.place);
    for related in &finding.related {
        assert!(related.place.file.is_some(), "a related place is in a file");
        assert_place(outcome, related.place);
    }
}

fn assert_place(outcome: &Outcome, place: Place) {
    let Some(file) = place.file else {
        assert!(place.span.is_none() && place.record.is_none());
        return;
    };
    let report = report_of(outcome, file);
    if let Some(span) = place.span {
        assert_in_text(report, span);
    }
    if let Some(no) = place.record {
        let record = record(report, no.0 as usize);
        if let Some(span) = place.span {
            assert!(
                covers(record.span, span),
                "{span:?} lies in its repayment at {:?}",
                record.span
            );
        }
    }
}

fn assert_edits(outcome: &Outcome, finding: &Finding) {
    let Some(fix) = &finding.fix else {
        return;
    };
    let file = finding.place.file.expect("only a file can be mended");
    let report = report_of(outcome, file);
    let mut done = 0;
    for edit in &fix.edits {
        assert_in_text(report, edit.span);
        assert!(
            edit.span.start >= done,
            "the edits of {} are in order and do not overlap",
            finding.rule.code
        );
        done = edit.span.end;
    }
}

fn assert_sums(outcome: &Outcome) {
    let summary = &outcome.summary;
    let records: usize = outcome.files.iter().map(Report::len).sum();
    assert_eq!(summary.records, records as u64);
    assert!(summary.clean_records <= summary.records);
    assert_eq!(
        summary.rows_read,
        summary.rows_header + summary.records + summary.rows_set_aside
    );

    let mut total = Total::default();
    for report in &outcome.files {
        total += report.total;
    }
    assert!(summary.total == total, "the total is the sum of the files");

    let of_severity = |severity| {
        let same = |finding: &&Finding| finding.severity == severity;
        outcome.findings.iter().filter(same).count() as u64
    };
    let counted = (summary.errors, summary.warnings, summary.infos);
    let found = (
        of_severity(Severity::Error),
        of_severity(Severity::Warning),
        of_severity(Severity::Info),
    );
    if !outcome.truncated {
        assert_eq!(counted, found, "the summary counts the findings");
    }
    let by_code: u64 = summary.by_code.values().sum();
    assert_eq!(by_code, counted.0 + counted.1 + counted.2);
    assert_flagged(outcome);
}

/// Repayments are clean or flagged: each that an error or warning stands on is flagged, and without any none is.
fn assert_flagged(outcome: &Outcome) {
    let summary = &outcome.summary;
    let flagged = summary.records - summary.clean_records;
    let serious = || {
        let is_serious = |finding: &&Finding| finding.severity > Severity::Info;
        outcome.findings.iter().filter(is_serious)
    };
    let named: BTreeSet<(FileId, RecordNo)> = serious()
        .filter_map(|finding| finding.place.file.zip(finding.place.record))
        .collect();
    assert!(
        flagged >= named.len() as u64,
        "{flagged} flagged, {} named by findings",
        named.len()
    );
    if serious().next().is_none() {
        assert_eq!(flagged, 0, "nothing is flagged where nothing was found");
        assert!(summary.clean_total == summary.total);
    }
}

fn report_of(outcome: &Outcome, file: FileId) -> &Report {
    outcome
        .files
        .get(file.0 as usize)
        .expect("a place is in a file of the run")
}

fn covers(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The span lies inside the text and cuts no character in two.
fn assert_in_text(report: &Report, span: Span) {
    let text = std::str::from_utf8(report.source.text()).expect("a decoded text is UTF-8");
    assert!(
        text.get(span.range()).is_some(),
        "{span:?} lies in a text of {} bytes, on the borders of characters",
        text.len()
    );
}
