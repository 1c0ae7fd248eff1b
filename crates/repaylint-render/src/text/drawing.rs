//! Draws a finding, or why a run failed, through miette: heading and message, the lines concerned with marks under the
//! places, and what to do. The only file that knows miette's diagnostics.

use std::fmt;
use std::ops::Range;

use miette::{
    Diagnostic, GraphicalReportHandler, LabeledSpan, MietteError, MietteSpanContents, SourceCode,
    SourceSpan, SpanContents,
};
use repaylint_core::finding::Severity;
use repaylint_core::source::{Source, Span};
use unicode_width::UnicodeWidthStr;

use super::{fold, paint};
use crate::excerpt::{Excerpt, Look};
use crate::options::Terminal;
use crate::places::shown;
use crate::redact::Mask;
use crate::visible::{shortened, visible};

/// What miette draws beside a line: its number, a bar and blanks.
const GUTTER: usize = 4;

/// Characters of a label that are shown.
const MAX_LABEL: usize = 100;

/// Everything there is to draw. All texts are already visible.
#[derive(Debug)]
pub(crate) struct Drawing {
    pub(crate) severity: Severity,
    pub(crate) heading: String,
    pub(crate) message: String,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) footers: Vec<Footer>,
}

/// A labelled paragraph under the lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Footer {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// One line of a file with its marks, or a file alone.
#[derive(Debug)]
pub(crate) struct Piece {
    place: String,
    excerpt: Option<Excerpt>,
    marks: Vec<Mark>,
}

#[derive(Debug)]
struct Mark {
    range: Range<usize>,
    label: Option<String>,
    primary: bool,
}

impl Piece {
    /// The line around a place of a file.
    pub(crate) fn of(
        source: &Source,
        span: Span,
        label: Option<&str>,
        terminal: Terminal,
        mask: impl FnOnce(Span) -> Option<Mask>,
    ) -> Self {
        let position = source.position(span.start);
        let gutter = GUTTER + position.line.to_string().len();
        let look = Look {
            width: terminal.width.saturating_sub(gutter),
            unicode: terminal.unicode,
        };
        let excerpt = Excerpt::new(source, span, look, mask);
        Self {
            place: shown(source, span.start),
            marks: vec![Mark {
                range: excerpt.place.clone(),
                label: label.map(label_text),
                primary: true,
            }],
            excerpt: Some(excerpt),
        }
    }

    /// A file as a whole.
    pub(crate) fn whole_file(name: &str) -> Self {
        Self {
            place: visible(name).into_owned(),
            excerpt: None,
            marks: Vec::new(),
        }
    }

    /// Marks another place of the same file, if it is shown here.
    pub(crate) fn mark(&mut self, span: Span, label: Option<&str>) -> bool {
        let range = self
            .excerpt
            .as_ref()
            .and_then(|excerpt| excerpt.locate(span));
        let Some(range) = range else {
            return false;
        };
        self.marks.push(Mark {
            range,
            label: label.map(label_text),
            primary: false,
        });
        true
    }

    fn text(&self) -> &str {
        self.excerpt
            .as_ref()
            .map_or("", |excerpt| excerpt.text.as_str())
    }
}

fn label_text(label: &str) -> String {
    visible(&shortened(label, MAX_LABEL)).into_owned()
}

impl Drawing {
    /// The whole picture, ending with a line end.
    pub(crate) fn draw(&self, terminal: Terminal) -> String {
        let mut theme = paint::theme(terminal);
        let styles = &theme.styles;
        let severity_style = match self.severity {
            Severity::Error => styles.error,
            Severity::Warning => styles.warning,
            Severity::Info => styles.advice,
        };
        let (adapter, primary) = Adapter::new(self);
        let help_style = styles.help;
        theme.styles.highlights = primary
            .iter()
            .map(|primary| if *primary { severity_style } else { help_style })
            .collect();
        if theme.styles.highlights.is_empty() {
            theme.styles.highlights.push(severity_style);
        }

        let mut drawn = String::new();
        // Writing to a string cannot fail, and the adapter can read every span that it names.
        let _ = GraphicalReportHandler::new_themed(theme)
            .with_width(terminal.width)
            .with_urls(false)
            .with_word_splitter(textwrap::WordSplitter::NoHyphenation)
            .without_primary_span_start()
            .without_syntax_highlighting()
            .render_report(&mut drawn, &adapter);
        // miette would lead a folded message with a bar of its own: its first line is the empty message.
        let lines = drawn.split_once('\n').map_or("", |(_, lines)| lines);
        let heading = paint::severity(terminal, self.severity, &self.heading);
        let width = terminal.width.saturating_sub(2);
        let first = format!("  {heading} ");
        let mut picture = fold(&self.message, width, &first, "    ");
        picture.push('\n');
        picture.push_str(lines);
        for footer in &self.footers {
            footer.draw(&mut picture, terminal);
        }
        picture
    }
}

impl Footer {
    fn draw(&self, picture: &mut String, terminal: Terminal) {
        let first = format!("  {} ", paint::label(terminal, &self.label));
        let rest = " ".repeat(self.label.width() + 3);
        let width = terminal.width.saturating_sub(2);
        picture.push_str(&fold(&self.text, width, &first, &rest));
        picture.push('\n');
    }
}

/// A drawing as miette wants it: the pieces are laid one after the other, so that each place has an offset.
#[derive(Debug)]
struct Adapter<'d> {
    drawing: &'d Drawing,
    pieces: Pieces<'d>,
    labels: Vec<LabeledSpan>,
}

#[derive(Debug)]
struct Pieces<'d>(Vec<(usize, &'d Piece)>);

impl<'d> Adapter<'d> {
    /// The adapter, and for each label in order of its place whether it marks the finding itself.
    fn new(drawing: &'d Drawing) -> (Self, Vec<bool>) {
        let mut pieces = Vec::new();
        let mut marks = Vec::new();
        let mut offset = 0;
        for (index, piece) in drawing.pieces.iter().enumerate() {
            pieces.push((offset, piece));
            if piece.excerpt.is_none() {
                marks.push((offset, 0, None, index == 0));
            }
            for mark in &piece.marks {
                let primary = mark.primary && index == 0;
                marks.push((
                    offset + mark.range.start,
                    mark.range.len(),
                    mark.label.clone(),
                    primary,
                ));
            }
            // One byte more, so that the end of a piece is not the beginning of the next.
            offset += piece.text().len() + 1;
        }
        marks.sort_by_key(|(start, ..)| *start);
        let primary = marks.iter().map(|(.., primary)| *primary).collect();
        let labels = marks
            .into_iter()
            .map(|(start, length, label, primary)| {
                if primary {
                    LabeledSpan::new_primary_with_span(label, (start, length))
                } else {
                    LabeledSpan::new_with_span(label, (start, length))
                }
            })
            .collect();
        let adapter = Self {
            drawing,
            pieces: Pieces(pieces),
            labels,
        };
        (adapter, primary)
    }
}

impl fmt::Display for Adapter<'_> {
    /// The message is drawn above miette's part.
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Adapter<'_> {}

impl Diagnostic for Adapter<'_> {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.drawing.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Info => miette::Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.pieces)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

impl SourceCode for Pieces<'_> {
    /// The piece that the span lies in, whatever context is asked for.
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        _lines_before: usize,
        _lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let found = self.0.iter().rfind(|(offset, _)| *offset <= span.offset());
        let (offset, piece) = found.ok_or(MietteError::OutOfBounds)?;
        let text = piece.text();
        if span.offset() + span.len() > offset + text.len() {
            return Err(MietteError::OutOfBounds);
        }
        let line = piece
            .excerpt
            .as_ref()
            .map_or(0, |excerpt| excerpt.position.line.saturating_sub(1));
        Ok(Box::new(MietteSpanContents::new_named(
            piece.place.clone(),
            text.as_bytes(),
            (*offset, text.len()).into(),
            line as usize,
            0,
            1,
        )))
    }
}
