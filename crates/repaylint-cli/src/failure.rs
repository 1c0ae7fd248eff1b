//! Why a run could not be carried out: a message's key and values, and the place in a file where it can be mended.
//! Says nothing itself; the texts are in `run.ftl`.

use std::io;
use std::sync::Arc;

use repaylint_core::config::Problem;
use repaylint_core::engine::RunError;
use repaylint_core::finding::Args;
use repaylint_core::source::Span;

/// One reason.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Found by the program around the checker.
    Said {
        /// Key of its message.
        key: &'static str,
        /// What the message is filled with.
        args: Args,
        /// Where it can be mended.
        place: Option<FailurePlace>,
    },
    /// The checker gave up.
    Checker(RunError),
}

/// A place in a file that is no report.
#[derive(Debug)]
pub(crate) struct FailurePlace {
    /// The file, as people know it.
    pub(crate) file: String,
    /// All of its text.
    pub(crate) text: Arc<str>,
    /// The place in the text.
    pub(crate) span: Span,
}

impl Failure {
    /// A failure without a place.
    pub(crate) fn new(key: &'static str, args: Args) -> Self {
        Failure::Said {
            key,
            args,
            place: None,
        }
    }

    /// The same, with what was probably meant instead.
    pub(crate) fn suggesting(key: &'static str, args: Args, suggestion: Option<&str>) -> Self {
        Self::new(key, suggest(args, suggestion))
    }

    /// A problem of a configuration file.
    pub(crate) fn in_config(problem: Problem, file: &str, text: &Arc<str>) -> Self {
        Failure::Said {
            key: problem.key,
            args: suggest(problem.args, problem.suggestion.as_deref()),
            place: Some(FailurePlace {
                file: file.to_owned(),
                text: Arc::clone(text),
                span: problem.span,
            }),
        }
    }

    /// Something that the system refused about a file. The message may choose its wording by `case`.
    pub(crate) fn io(key: &'static str, file: impl Into<String>, error: &io::Error) -> Self {
        let case = match error.kind() {
            io::ErrorKind::NotFound => "not-found",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "permission",
            io::ErrorKind::IsADirectory => "folder",
            _ => "other",
        };
        let args = Args::none()
            .text("file", file)
            .case("case", case)
            .text("reason", error.to_string());
        Self::new(key, args)
    }
}

fn suggest(args: Args, suggestion: Option<&str>) -> Args {
    args.case("suggested", if suggestion.is_some() { "yes" } else { "no" })
        .text("suggestion", suggestion.unwrap_or_default())
}

/// The failures met so far, so that all of them can be told at once.
#[derive(Default)]
pub(crate) struct Failures(Vec<Failure>);

impl Failures {
    /// The value, or its failures put with the others.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Vec<Failure>>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(mut failures) => {
                self.0.append(&mut failures);
                None
            }
        }
    }

    /// The same for a single failure.
    pub(crate) fn keep_one<T>(&mut self, result: Result<T, Failure>) -> Option<T> {
        self.keep(result.map_err(|failure| vec![failure]))
    }

    /// Puts a failure with the others.
    pub(crate) fn push(&mut self, failure: Failure) {
        self.0.push(failure);
    }

    /// The value, unless anything has failed.
    pub(crate) fn unless_any<T>(self, value: Option<T>) -> Result<T, Vec<Failure>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => Err(self.0),
        }
    }
}
