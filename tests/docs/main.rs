//! The documentation: what is generated is fresh, and what is written by hand is true.

mod commands;
mod configuration;
mod generated;
mod links;
mod recipes;
mod report;
mod rules;
