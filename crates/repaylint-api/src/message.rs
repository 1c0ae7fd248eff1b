//! What is said when something went wrong: a message's key and values. The texts are the renderer's.

use repaylint_core::finding::Args;

/// The key of a message, `api-…`, with what it is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Key of its text.
    pub key: &'static str,
    /// What the text is filled with. Texts are free of secrets, but otherwise as they came.
    pub args: Args,
}

impl Message {
    /// A message.
    pub(crate) fn new(key: &'static str, args: Args) -> Self {
        Self { key, args }
    }
}
