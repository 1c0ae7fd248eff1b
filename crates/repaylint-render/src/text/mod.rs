//! What the formats for people share: drawn excerpts, grouping by file, the summary, and the pages about rules.

pub(crate) mod catalogue;
pub(crate) mod drawing;
mod groups;
pub(crate) mod page;
pub(crate) mod paint;
pub(crate) mod summary;

pub(crate) use groups::groups;
