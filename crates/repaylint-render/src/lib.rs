//! The outputs of repaylint: an [`Outcome`](repaylint_core::engine::Outcome) as text for people and for machines, and
//! the messages in people's languages.
//!
//! Each renderer is a function over a writer, an outcome and [`Options`]. None of them filters, decides severity,
//! knows how a file is read, or touches standard output.

mod causes;
mod commands;
mod excerpt;
mod failure;
mod fingerprint;
mod folders;
mod formats;
mod json_text;
mod language;
mod markdown_text;
mod messages;
mod options;
mod places;
mod redact;
mod text;
mod visible;
mod wording;

pub use failure::{FailurePlace, RunFailure, render_failure};
pub use folders::Folders;
pub use formats::json::REPORT_SCHEMA;
pub use formats::{FORMATS, Format};
pub use language::Language;
pub use messages::Messages;
pub use options::{Options, Terminal};
pub use redact::mask_words;
pub use text::catalogue::{rules_as_json, rules_as_text};
pub use text::page::explain;
pub use text::remarks::{Remark, render_remarks};
pub use wording::{Wording, Wordings};

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
