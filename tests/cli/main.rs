//! The whole program, run as its users run it.

mod books_mis;
mod books_previous;
mod books_tst;
mod check;
mod commands;
mod config;
mod contract;
mod control;
mod convert;
mod excel;
mod html;
mod init;
mod inputs;
mod known;
mod languages;
#[cfg(feature = "send")]
mod loans;
mod mock;
mod open;
mod output;
mod packaging;
mod runner;
mod services;
#[cfg(feature = "send")]
mod submit;
#[cfg(feature = "send")]
mod submit_contract;
#[cfg(feature = "send")]
mod submit_guards;
#[cfg(feature = "send")]
mod submit_journal;
#[cfg(feature = "send")]
mod submit_server;
#[cfg(all(feature = "send", feature = "mock"))]
mod submit_standin;
mod walls;
