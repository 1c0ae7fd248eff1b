//! Why a run failed, in the same look as findings: what, where, what to do.

use std::io::{self, Write};
use std::ops::Range;

use repaylint_core::engine::RunError;
use repaylint_core::finding::{Args, Severity};
use repaylint_core::source::{Encoding, Source, Span};
use repaylint_core::terms::Basis;

use crate::commands::NoCommands;
use crate::messages::Messages;
use crate::options::Terminal;
use crate::text::drawing::{Drawing, Footer, Piece};
use crate::visible::visible;

/// Why a run failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunFailure {
    /// What is wrong.
    pub title: String,
    /// What to do next.
    pub help: Option<String>,
    /// Where, if it is a place in a file.
    pub place: Option<FailurePlace>,
}

/// A place in a text such as a configuration file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailurePlace {
    /// The file's name.
    pub name: String,
    /// Its whole text.
    pub text: String,
    /// The bytes at fault.
    pub span: Range<usize>,
    /// What to write under them.
    pub label: Option<String>,
}

impl RunFailure {
    /// The failure that `locales/*/run.ftl` words under a key: the message, and its `.help` if it has one.
    pub fn new(key: &str, args: &Args, messages: &Messages) -> Self {
        Self {
            title: messages.text(key, args),
            help: messages.find_text(&format!("{key}.help"), args),
            place: None,
        }
    }

    /// What kept the checker from checking.
    pub fn of(error: &RunError, messages: &Messages) -> Self {
        let args = Args::none();
        let (key, args) = match error {
            RunError::TooLarge { file, bytes, limit } => (
                "run-too-large",
                args.text("file", file)
                    .number("bytes", *bytes)
                    .number("limit", *limit),
            ),
            RunError::FieldTooLong {
                file,
                sheet,
                line,
                limit,
            } => (
                "run-field-too-long",
                in_sheet(args, sheet.as_deref())
                    .text("file", file)
                    .number("line", *line)
                    .number("limit", *limit),
            ),
            RunError::TooManyColumns {
                file,
                sheet,
                line,
                limit,
            } => (
                "run-too-many-columns",
                in_sheet(args, sheet.as_deref())
                    .text("file", file)
                    .number("line", *line)
                    .number("limit", *limit),
            ),
            RunError::UnsupportedFormat { file, format } => (
                "run-unsupported-format",
                args.text("file", file).case("format", format),
            ),
            RunError::WorkbookTooLarge { file, what, limit } => (
                "run-workbook-too-large",
                args.text("file", file)
                    .case("what", what)
                    .number("limit", *limit),
            ),
            RunError::BrokenWorkbook { file, what } => (
                "run-broken-workbook",
                args.text("file", file).case("what", what),
            ),
            RunError::UnknownSheet {
                file,
                sheet,
                sheets,
            } => (
                "run-unknown-sheet",
                args.text("file", file)
                    .text("sheet", sheet)
                    .text("sheets", sheets),
            ),
            RunError::BookWithoutColumn { .. }
            | RunError::LedgerWithoutFilter { .. }
            | RunError::SeveralLedgerRows { .. }
            | RunError::DraftNotJson { .. }
            | RunError::NoDraft { .. } => of_books(error),
            RunError::NotConserved {
                file,
                what,
                left,
                right,
            } => (
                "run-not-conserved",
                args.text("file", file)
                    .case("what", what)
                    .text("left", left)
                    .text("right", right),
            ),
        };
        Self::new(key, &args, messages)
    }

    /// With a place in a file.
    #[must_use]
    pub fn at(mut self, place: FailurePlace) -> Self {
        self.place = Some(place);
        self
    }
}

/// What is wrong with reference data.
fn of_books(error: &RunError) -> (&'static str, Args) {
    let args = Args::none();
    match error {
        RunError::BookWithoutColumn {
            file,
            field,
            told,
            instead,
            basis,
            contents,
        } => (
            "run-book-without-column",
            args.text("file", file)
                .case("field", field)
                .case("named", if told.is_empty() { "no" } else { "yes" })
                .text("column", told)
                .case("other", if instead.is_empty() { "no" } else { "yes" })
                .text("instead", instead)
                .case("basis", basis.map_or("none", Basis::as_str))
                .case("contents", contents.as_str()),
        ),
        RunError::LedgerWithoutFilter { file, column } => (
            "run-ledger-without-filter",
            args.text("file", file).text("column", column),
        ),
        RunError::SeveralLedgerRows {
            file,
            loan_id,
            line,
            again,
            more,
        } => (
            "run-several-ledger-rows",
            args.text("file", file)
                .id("loan_id", loan_id)
                .number("line", *line)
                .number("again", *again)
                .number("more", *more),
        ),
        RunError::DraftNotJson {
            file,
            line,
            column,
            breaks_off,
        } => (
            "run-draft-not-json",
            args.text("file", file)
                .number("line", *line)
                .number("column", *column)
                .case("case", if *breaks_off { "breaks-off" } else { "other" }),
        ),
        RunError::NoDraft { file, looks_like } => (
            "run-no-draft",
            args.text("file", file).case("looks-like", looks_like),
        ),
        _ => ("run-failed", args),
    }
}

/// Whether a place is a line of a text or a row of a sheet.
fn in_sheet(args: Args, sheet: Option<&str>) -> Args {
    let case = if sheet.is_some() { "sheet" } else { "text" };
    args.case("in", case)
        .text("sheet", sheet.unwrap_or_default())
}

/// Writes why a run failed.
///
/// # Errors
///
/// What the writer says.
pub fn render_failure(
    out: &mut dyn Write,
    failure: &RunFailure,
    messages: &Messages,
    terminal: Terminal,
) -> io::Result<()> {
    let piece = failure.place.as_ref().map(|place| {
        let bytes = place.text.clone().into_bytes();
        let source = Source::new(&*place.name, Box::new(bytes), Some(Encoding::Utf8));
        let span = Span::of(place.span.start, place.span.end);
        Piece::of(&source, span, place.label.as_deref(), terminal, |_| None)
    });
    let help = failure.help.as_ref().map(|help| Footer {
        label: messages.text("help", &Args::none()),
        text: visible(help).into_owned(),
    });
    let drawing = Drawing {
        severity: Severity::Error,
        heading: messages.text("run-failed", &Args::none()),
        message: visible(&failure.title).into_owned(),
        pieces: piece.into_iter().collect(),
        footers: help.into_iter().collect(),
    };
    let mut out = NoCommands::new(out);
    write!(out, "{}", drawing.draw(terminal))?;
    out.finish()
}
