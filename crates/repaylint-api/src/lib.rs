//! Talks to Kiva's Partner API. Prints nothing.

pub mod journal;
