//! What people and programs see, on one shared set of findings.

mod anatomy;
mod failures;
mod hostile;
mod json;
mod known;
mod languages;
mod pages;
mod redaction;
mod text;
mod texts;
mod vocabulary;
