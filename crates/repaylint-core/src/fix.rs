//! Applies edits to a text.

use crate::finding::Edit;

/// The text after the edits. Edits that overlap an earlier one are left out.
pub fn apply(text: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut ordered: Vec<&Edit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut fixed = Vec::with_capacity(text.len());
    let mut done = 0;
    for edit in ordered {
        let range = edit.span.range();
        if range.start < done {
            continue;
        }
        fixed.extend_from_slice(text.get(done..range.start).unwrap_or_default());
        fixed.extend_from_slice(edit.replacement.as_bytes());
        done = range.end;
    }
    fixed.extend_from_slice(text.get(done..).unwrap_or_default());
    fixed
}
