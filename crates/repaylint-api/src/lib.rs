//! Kiva's Partner API: tokens, lists of loans, and repayments, each sent once.
//!
//! The only part of the program that opens a connection. It prints nothing and knows no language: what went wrong is a
//! template key with named values, as everywhere.

pub mod answer;
pub mod contract;
pub mod endpoints;
