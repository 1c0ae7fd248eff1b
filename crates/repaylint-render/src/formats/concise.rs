//! `concise`: one line a finding, `path:line:column: CODE severity message`, or `path:sheet!cell: …`, then the summary.

use std::io::{self, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding};

use super::Format;
use crate::commands::NoCommands;
use crate::options::Options;
use crate::places::shown_place;
use crate::text::{groups, paint, summary};
use crate::visible::visible;

pub(super) const FORMAT: Format = Format {
    name: "concise",
    shows_hashes: false,
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = NoCommands::new(out);
    write_findings(&mut out, outcome, options)?;
    out.finish()
}

fn write_findings(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    for group in groups(outcome, options.max_findings) {
        for finding in group.shown {
            if let Some(place) = shown_place(outcome, finding.place) {
                write!(out, "{place}: ")?;
            }
            write_finding(out, outcome, finding, options)?;
        }
        if let Some(more) = group.more(outcome, options.messages) {
            if let Some(report) = group.file(outcome) {
                write!(out, "{}: ", visible(report.source.name()))?;
            }
            writeln!(out, "{more}")?;
        }
    }
    summary::write(out, outcome, options, None)
}

fn write_finding(
    out: &mut dyn Write,
    outcome: &Outcome,
    finding: &Finding,
    options: &Options<'_>,
) -> io::Result<()> {
    let messages = options.messages;
    let wording = options.wording(outcome, finding);
    let severity = finding.severity;
    let head = format!("{} {}", finding.rule.code, severity.as_str());
    let head = paint::severity(options.terminal, severity, &head);
    write!(out, "{head} {}", wording.message())?;
    if finding.count > 1 {
        let args = Args::none().number("count", finding.count);
        write!(out, " {}", messages.text("shared-by-short", &args))?;
    }
    writeln!(out)
}
