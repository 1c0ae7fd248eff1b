//! Kiva's Partner API: tokens, lists of loans, and repayments, each sent once.
//!
//! The only part of the program that opens a connection. It prints nothing and knows no language: what went wrong is a
//! template key with named values, as everywhere.

pub mod answer;
pub mod contract;
pub mod credentials;
pub mod endpoints;
mod http;
pub mod journal;
pub mod loans;
mod message;
mod partner_api;
pub mod patience;
pub mod proxy;
mod reply;
mod secret;
pub mod submit;
#[cfg(test)]
mod testing;
mod token;
mod words;

pub use message::Message;
pub use partner_api::{Clock, PageTrouble, PartnerApi};
pub use secret::Secret;
pub use token::Scope;
