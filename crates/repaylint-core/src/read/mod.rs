//! Readers: from a source's text to a [`crate::model::Report`]. They notice everything and judge nothing.

pub(crate) mod csv;
pub(crate) mod json;
