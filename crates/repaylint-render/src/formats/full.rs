//! `full`: each finding with the line it is about, what to do next, and a summary. For people at a terminal.

use std::io::{self, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding, Place};
use repaylint_core::model::{Kind, Report};

use super::Format;
use crate::options::Options;
use crate::places::report_of;
use crate::redact::Mask;
use crate::text::drawing::{Drawing, Footer, Piece};
use crate::text::{groups, summary};
use crate::visible::visible;
use crate::wording::Wording;

pub(super) const FORMAT: Format = Format {
    name: "full",
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    for group in groups(outcome, options.max_findings) {
        for finding in group.shown {
            let drawing = drawing_of(outcome, finding, options);
            writeln!(out, "{}", drawing.draw(options.terminal))?;
        }
        if let Some(more) = group.more(outcome, options.messages) {
            match group.file(outcome) {
                Some(report) => writeln!(out, "  {}: {more}\n", visible(report.source.name()))?,
                None => writeln!(out, "  {more}\n")?,
            }
        }
    }
    summary::write(out, outcome, options, Some(options.terminal.width))
}

fn drawing_of(outcome: &Outcome, finding: &Finding, options: &Options<'_>) -> Drawing {
    let messages = options.messages;
    let wording = Wording::new(messages, outcome, finding, options.redact);
    let (rule, severity) = (finding.rule, finding.severity);
    let label = messages.text(&format!("severity-{}", severity.as_str()), &Args::none());
    let mut drawing = Drawing {
        severity,
        heading: format!("{label}[{}] {}:", rule.code, rule.name),
        message: wording.message().to_owned(),
        pieces: Vec::new(),
        footers: Vec::new(),
    };

    if let Some(report) = report_of(outcome, finding.place) {
        let label = label_of(report, finding.place);
        drawing
            .pieces
            .push(piece(report, finding.place, label, options));
    }
    for related in &finding.related {
        let label = wording.related().map(str::to_owned);
        let Some(report) = report_of(outcome, related.place) else {
            continue;
        };
        let on_same_line = drawing
            .pieces
            .first_mut()
            .filter(|_| related.place.file == finding.place.file);
        let marked = on_same_line
            .zip(related.place.span)
            .is_some_and(|(first, span)| first.mark(span, label.as_deref()));
        if !marked {
            drawing
                .pieces
                .push(piece(report, related.place, label, options));
        }
    }

    if finding.count > 1 {
        let args = Args::none().number("count", finding.count);
        drawing.footers.push(Footer {
            label: messages.text("note", &Args::none()),
            text: messages.text("shared-by", &args),
        });
    }
    if let Some(help) = wording.help() {
        drawing.footers.push(Footer {
            label: messages.text("help", &Args::none()),
            text: help.to_owned(),
        });
    }
    drawing
}

/// The column as the file's header spells it.
fn label_of(report: &Report, place: Place) -> Option<String> {
    let field = place.field?;
    match report.kind() {
        Kind::Csv => Some(report.header_of(field)?.to_owned()),
        Kind::Json => Some(field.as_str().to_owned()),
    }
}

fn piece(report: &Report, place: Place, label: Option<String>, options: &Options<'_>) -> Piece {
    match place.span {
        Some(span) => Piece::of(
            &report.source,
            span,
            label.as_deref(),
            options.terminal,
            |window| options.redact.then(|| Mask::new(report, window)),
        ),
        None => Piece::whole_file(report.source.name()),
    }
}
