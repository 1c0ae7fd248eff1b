//! The checker: bytes -> [`source`] -> [`read`] -> [`model`] -> [`rules`] led by the [`engine`] -> findings.
//!
//! It takes bytes and settings and gives an [`engine::Outcome`]. It prints nothing, opens nothing, knows no
//! clock and no language: messages are template keys with named values.

pub mod amount;
pub mod batch;
pub mod books;
pub mod config;
mod digits;
pub mod engine;
pub mod finding;
pub mod fix;
pub mod ids;
pub mod known;
pub mod model;
pub mod read;
pub mod rules;
pub mod settings;
pub mod source;
pub mod terms;
pub mod words;
