//! `full`: each finding with the line it is about, what to do next, and a summary. For people at a terminal.

use std::io::{self, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding, Place};
use repaylint_core::model::{Kind, Report};

use super::Format;
use crate::commands::NoCommands;
use crate::messages::Messages;
use crate::options::Options;
use crate::places::report_of;
use crate::redact::Mask;
use crate::text::drawing::{Drawing, Footer, Piece};
use crate::text::{fold, groups, summary};
use crate::visible::visible;
use crate::wording::Wording;

pub(super) const FORMAT: Format = Format {
    name: "full",
    shows_hashes: false,
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = NoCommands::new(out);
    write_findings(&mut out, outcome, options)?;
    out.finish()
}

fn write_findings(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let colon = options.messages.text("colon", &Args::none());
    for group in groups(outcome, options.max_findings) {
        let mut last = None;
        for finding in group.shown {
            let mut drawing = drawing_of(outcome, finding, options);
            // Advice that stands right above, about the same defect, is not given again.
            let advice = (finding.rule.code, drawing.footers.clone());
            if finding.count == 1 && last.as_ref() == Some(&advice) {
                drawing.footers.clear();
            }
            writeln!(out, "{}", drawing.draw(options.terminal))?;
            last = Some(advice);
        }
        if let Some(more) = group.more(outcome, options.messages) {
            let more = match group.file(outcome) {
                Some(report) => format!("{}{colon} {more}", visible(report.source.name())),
                None => more,
            };
            writeln!(
                out,
                "{}\n",
                fold(&more, options.terminal.width, "  ", "    ")
            )?;
        }
    }
    summary::write(out, outcome, options, Some(options.terminal.width))
}

fn drawing_of(outcome: &Outcome, finding: &Finding, options: &Options<'_>) -> Drawing {
    let wording = options.wording(outcome, finding);
    let (rule, severity) = (finding.rule, finding.severity);
    let key = format!("severity-{}", severity.as_str());
    let word = |key: &str| options.messages.text(key, &Args::none());
    let (label, colon) = (word(&key), word("colon"));
    Drawing {
        severity,
        heading: format!("{label}[{}] {}{colon}", rule.code, rule.name),
        message: wording.message().to_owned(),
        pieces: pieces_of(outcome, finding, &wording, options),
        footers: footers_of(finding, &wording, options.messages),
    }
}

/// The place itself, then those related places that do not stand in its line.
fn pieces_of(
    outcome: &Outcome,
    finding: &Finding,
    wording: &Wording<'_>,
    options: &Options<'_>,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(report) = report_of(outcome, finding.place) {
        let label = column_of(report, finding.place);
        pieces.push(piece(report, finding.place, label, options));
    }
    for place in finding.related.iter().map(|related| related.place) {
        let first = pieces
            .first_mut()
            .filter(|_| place.file == finding.place.file);
        let is_marked = first
            .zip(place.span)
            .is_some_and(|(first, span): (&mut Piece, _)| first.mark(span, wording.related()));
        if let Some(report) = report_of(outcome, place).filter(|_| !is_marked) {
            pieces.push(piece(report, place, wording.related(), options));
        }
    }
    pieces
}

fn footers_of(finding: &Finding, wording: &Wording<'_>, messages: &Messages) -> Vec<Footer> {
    let shared = (finding.count > 1).then(|| Footer {
        label: messages.text("note", &Args::none()),
        text: messages.text("shared-by", &Args::none().number("count", finding.count)),
    });
    let help = wording.help().map(|help| Footer {
        label: messages.text("help", &Args::none()),
        text: help.to_owned(),
    });
    shared.into_iter().chain(help).collect()
}

/// The column as the file's header spells it.
fn column_of(report: &Report, place: Place) -> Option<&str> {
    let field = place.field?;
    match report.kind() {
        Kind::Csv | Kind::Xlsx => report.header_of(field),
        Kind::Json => Some(field.as_str()),
    }
}

fn piece(report: &Report, place: Place, label: Option<&str>, options: &Options<'_>) -> Piece {
    match place.span {
        Some(span) => Piece::of(&report.source, span, label, options.terminal, |window| {
            options.redact.then(|| Mask::new(report, window))
        }),
        None => Piece::whole_file(report.source.name()),
    }
}
