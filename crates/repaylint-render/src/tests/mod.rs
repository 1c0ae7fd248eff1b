//! What people and programs see, on one shared set of findings.

mod anatomy;
mod failures;
mod hostile;
mod html;
mod json;
mod known;
mod languages;
mod naughty;
mod pages;
mod redaction;
mod services;
mod text;
mod texts;
mod vocabulary;
