//! The whole program, run as its users run it.

mod books_mis;
mod check;
mod commands;
mod config;
mod inputs;
mod output;
mod runner;
