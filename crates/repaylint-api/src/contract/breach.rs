//! What is wrong with a body that breaks the contract: a place, and a message's key with its values.

use repaylint_core::finding::Args;

/// Something that breaks the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    /// The place in the body, as a JSON pointer; empty for all of it.
    pub pointer: String,
    /// The message.
    pub key: &'static str,
    /// What it is filled with.
    pub args: Args,
}

impl Breach {
    pub(super) fn new(pointer: impl Into<String>, key: &'static str, args: Args) -> Self {
        let pointer = pointer.into();
        let case = if pointer.is_empty() { "whole" } else { "part" };
        let args = args.case("place", case).text("pointer", pointer.as_str());
        Self { pointer, key, args }
    }

    /// A success of which the contract knows nothing.
    pub(super) fn status(status: u16) -> Self {
        let args = Args::none().text("status", status.to_string());
        Self::new("", "contract-status", args)
    }
}
