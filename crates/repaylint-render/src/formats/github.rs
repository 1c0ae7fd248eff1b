//! `github`: workflow commands, which GitHub Actions shows as annotations. It shows ten of a kind in a step, so where
//! there are more findings each cause speaks once.

use std::io::{self, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding, Severity};

use super::Format;
use crate::causes::{Cause, causes};
use crate::options::Options;
use crate::places::{Spot, cell_of, report_of};
use crate::text::known;
use crate::visible::{is_hidden, push_code};

pub(super) const FORMAT: Format = Format {
    name: "github",
    shows_hashes: false,
    render,
};

/// Annotations of a kind that GitHub shows of one step.
const SHOWN: usize = 10;

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let causes = causes(outcome);
    for causes in causes.chunk_by(|left, right| left.severity == right.severity) {
        let findings: usize = causes.iter().map(|cause| cause.findings.len()).sum();
        if findings <= SHOWN {
            for finding in causes.iter().flat_map(|cause| &cause.findings) {
                annotate(out, outcome, finding, 0, options)?;
            }
            continue;
        }
        let all = causes.len();
        let (first, rest) = causes.split_at(if all > SHOWN { SHOWN - 1 } else { all });
        for cause in first {
            if let Some((finding, others)) = cause.findings.split_first() {
                annotate(out, outcome, finding, others.len(), options)?;
            }
        }
        count_rest(out, rest, options)?;
    }
    for line in known::expired(outcome, options) {
        writeln!(out, "::error title=repaylint::{}", data(line.trim_start()))?;
    }
    Ok(())
}

/// One annotation, with the number of findings that are like it and have none.
fn annotate(
    out: &mut dyn Write,
    outcome: &Outcome,
    finding: &Finding,
    others: usize,
    options: &Options<'_>,
) -> io::Result<()> {
    let rule = finding.rule;
    let wording = options.wording(outcome, finding);
    write!(out, "::{} ", command(finding.severity))?;
    if let Some(report) = report_of(outcome, finding.place) {
        let path = options.folders.locate(report.source.name());
        write!(out, "file={},", property(path.path()))?;
        let span = finding
            .place
            .span
            .filter(|_| report.source.sheet().is_none());
        if let Some(span) = span {
            write_lines(out, Spot::of(report, span))?;
        }
    }
    let title = format!("{} {}", rule.code, rule.name);
    write!(out, "title={}::", property(&title))?;
    if let Some(cell) = cell_of(outcome, finding.place) {
        write!(out, "{}: ", data(&cell))?;
    }
    write!(out, "{}", data(&wording.whole()))?;
    if others > 0 {
        let args = Args::none().number("count", others as u64);
        let more = options.messages.text("ci-more-like-it", &args);
        write!(out, " {}", data(&more))?;
    }
    writeln!(out)
}

/// GitHub takes columns only of a place within one line.
fn write_lines(out: &mut dyn Write, spot: Spot) -> io::Result<()> {
    let (start, end) = (spot.start, spot.end);
    write!(out, "line={},endLine={},", start.line, end.line)?;
    if start.line == end.line {
        write!(out, "col={},endColumn={},", start.column, end.column)?;
    }
    Ok(())
}

/// One annotation for all causes that have none.
fn count_rest(out: &mut dyn Write, rest: &[Cause<'_>], options: &Options<'_>) -> io::Result<()> {
    let Some(first) = rest.first() else {
        return Ok(());
    };
    let rules: Vec<_> = rest
        .iter()
        .map(|cause| {
            format!(
                "{} {} {}",
                cause.findings.len(),
                cause.rule.code,
                cause.rule.name
            )
        })
        .collect();
    let findings: usize = rest.iter().map(|cause| cause.findings.len()).sum();
    let args = Args::none()
        .number("count", findings as u64)
        .text("rules", rules.join(", "));
    let text = options.messages.text("ci-more-rules", &args);
    writeln!(
        out,
        "::{} title=repaylint::{}",
        command(first.severity),
        data(&text)
    )
}

fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// What stands after the `::`.
fn data(text: &str) -> String {
    escaped(text, &[])
}

/// What stands between `=` and the next comma.
fn property(text: &str) -> String {
    escaped(text, &[':', ','])
}

/// Line ends and percent signs have an escape; other characters that nobody sees have none and are spelled out.
fn escaped(text: &str, also: &[char]) -> String {
    let mut safe = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '%' => safe.push_str("%25"),
            '\r' => safe.push_str("%0D"),
            '\n' => safe.push_str("%0A"),
            ':' if also.contains(&char) => safe.push_str("%3A"),
            ',' if also.contains(&char) => safe.push_str("%2C"),
            _ if is_hidden(char) => push_code(&mut safe, char),
            _ => safe.push(char),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn what_would_end_a_command_is_escaped() {
        let nasty = "50%: a,b\r\n::error::x\u{1b}[2J";
        assert_eq!(data(nasty), "50%25: a,b%0D%0A::error::x[U+001B][2J");
        assert_eq!(
            property(nasty),
            "50%25%3A a%2Cb%0D%0A%3A%3Aerror%3A%3Ax[U+001B][2J"
        );
    }
}
