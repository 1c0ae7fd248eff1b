//! What people and programs see, on one shared set of findings.

mod failures;
mod hostile;
mod html;
mod json;
mod known;
mod pages;
mod redaction;
mod text;
mod texts;
