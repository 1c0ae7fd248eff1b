//! A stand-in for Kiva's Partner API on 127.0.0.1: tokens, repayments and lists of loans over real TCP, with whatever can
//! go wrong between two computers, on demand. It keeps books of what it was told, so that a test can ask what was
//! processed, and how often.
//!
//! It knows nothing of repaylint and of no real borrower. Its words are those of an API, so they are English.

mod books;
mod calls;
mod fault;
mod reply;
mod request;
mod server;
mod setup;
mod wire;

pub use books::{Booked, Booking};
pub use calls::Door;
pub use fault::{Fault, What};
pub use server::{Seen, StandIn};
pub use setup::{Judge, Loan, Problem, Setup, Watch, loans};

#[cfg(test)]
mod tests;
