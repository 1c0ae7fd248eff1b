//! The whole program, run as its users run it.

mod books_mis;
mod books_previous;
mod books_tst;
mod check;
mod commands;
mod config;
mod contract;
mod control;
mod excel;
mod init;
mod inputs;
mod known;
mod mock;
mod output;
mod runner;
mod walls;
