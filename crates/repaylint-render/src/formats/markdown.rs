//! `markdown`: a short report for mails and for the summary of a job. However much was found, it stays short.

use std::io::{self, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding};

use super::Format;
use crate::causes::{Cause, causes};
use crate::markdown_text::{block, code, escaped};
use crate::options::{Options, Terminal};
use crate::places::shown_place;
use crate::text::{summary, tie_out};

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    shows_hashes: false,
    render,
};

/// Findings that are shown.
const SHOWN: usize = 50;

/// Of a cause, where all together would be too many.
const SHOWN_OF_A_CAUSE: usize = 5;

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let options = &Options {
        terminal: Terminal {
            color: false,
            unicode: true,
            width: usize::MAX,
        },
        verbose: false,
        ..*options
    };
    let causes = causes(outcome);
    writeln!(out, "# {}\n", title(outcome, options))?;
    writeln!(
        out,
        "**{}**\n",
        escaped(&summary::verdict(outcome, options.messages).sentence)
    )?;
    write_by_rule(out, &causes, options)?;
    write_findings(out, outcome, &causes, options)?;
    write_tie_out(out, outcome, options)?;
    writeln!(out, "## {}\n", text("ci-read", options))?;
    for line in summary::lines(outcome, options, Vec::new()) {
        let indent = line.len() - line.trim_start().len();
        writeln!(out, "{}- {}", " ".repeat(indent), escaped(line.trim()))?;
    }
    write_not_checked(out, outcome, options)
}

fn title(outcome: &Outcome, options: &Options<'_>) -> String {
    let first = outcome.files.first();
    let args = Args::none()
        .number("files", outcome.files.len() as u64)
        .text("name", first.map_or("", |report| report.source.name()));
    escaped(&options.messages.text("ci-title", &args))
}

fn write_by_rule(
    out: &mut dyn Write,
    causes: &[Cause<'_>],
    options: &Options<'_>,
) -> io::Result<()> {
    if causes.is_empty() {
        return Ok(());
    }
    writeln!(out, "## {}\n", text("ci-by-rule", options))?;
    let heads = ["ci-count", "ci-severity", "ci-rule", "ci-what-is-wrong"];
    let heads = heads.map(|key| text(key, options));
    writeln!(out, "| {} |\n| ---: | --- | --- | --- |", heads.join(" | "))?;
    for cause in causes {
        let rule = cause.rule;
        let severity = text(&format!("severity-{}", cause.severity.as_str()), options);
        let what = options
            .messages
            .section(rule, "summary")
            .unwrap_or_default();
        writeln!(
            out,
            "| {} | {severity} | `{}` {} | {} |",
            cause.findings.len(),
            rule.code,
            rule.name,
            escaped(&what)
        )?;
    }
    writeln!(out)
}

fn write_findings(
    out: &mut dyn Write,
    outcome: &Outcome,
    causes: &[Cause<'_>],
    options: &Options<'_>,
) -> io::Result<()> {
    let count: usize = causes.iter().map(|cause| cause.findings.len()).sum();
    if count == 0 {
        return Ok(());
    }
    let of_a_cause = if count > SHOWN {
        SHOWN_OF_A_CAUSE
    } else {
        SHOWN
    };
    let shown: Vec<_> = causes
        .iter()
        .flat_map(|cause| cause.findings.iter().take(of_a_cause))
        .take(SHOWN)
        .collect();
    let args = Args::none()
        .case("case", if shown.len() == count { "all" } else { "some" })
        .number("shown", shown.len() as u64)
        .number("count", count as u64);
    let heading = options.messages.text("ci-first-findings", &args);
    writeln!(out, "## {heading}\n")?;
    for finding in shown {
        write_finding(out, outcome, finding, options)?;
    }
    writeln!(out)
}

fn write_finding(
    out: &mut dyn Write,
    outcome: &Outcome,
    finding: &Finding,
    options: &Options<'_>,
) -> io::Result<()> {
    let wording = options.wording(outcome, finding);
    write!(out, "- **{}** ", finding.rule.code)?;
    if let Some(place) = shown_place(outcome, finding.place) {
        write!(out, "{}: ", code(&place))?;
    }
    write!(out, "{}", escaped(wording.message()))?;
    if finding.count > 1 {
        let args = Args::none().number("count", finding.count);
        let count = options.messages.text("shared-by-short", &args);
        write!(out, " {}", escaped(&count))?;
    }
    match wording.help() {
        Some(help) => writeln!(out, ". *{}*", escaped(help)),
        None => writeln!(out, "."),
    }
}

fn write_tie_out(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut table = Vec::new();
    tie_out::write(&mut table, outcome, options, None)?;
    if table.is_empty() {
        return Ok(());
    }
    let table = String::from_utf8_lossy(&table);
    writeln!(
        out,
        "## {}\n\n{}",
        text("ci-tie-out", options),
        block(&table)
    )
}

fn write_not_checked(
    out: &mut dyn Write,
    outcome: &Outcome,
    options: &Options<'_>,
) -> io::Result<()> {
    if outcome.not_checked.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n## {}\n", text("ci-not-checked", options))?;
    for reason in &outcome.not_checked {
        let why = summary::not_checked_because(reason, options.messages);
        writeln!(out, "- {}", escaped(&why))?;
    }
    Ok(())
}

fn text(key: &str, options: &Options<'_>) -> String {
    options.messages.text(key, &Args::none())
}
