//! What the formats for people share: drawn excerpts, grouping by file, the summary, and the pages about rules.

pub(crate) mod catalogue;
pub(crate) mod codes;
pub(crate) mod drawing;
mod groups;
pub(crate) mod known;
pub(crate) mod page;
pub(crate) mod paint;
pub(crate) mod remarks;
pub(crate) mod summary;
pub(crate) mod tie_out;

pub(crate) use groups::groups;

/// Text folded at `width`, words kept whole.
pub(crate) fn fold(text: &str, width: usize, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
