//! The form in which ids that people would confuse are equal: without case, leading zeros and separators.

use std::borrow::Cow;

/// An id in its folded form.
pub type Folded<'t> = Cow<'t, [u8]>;

/// Folds an id. Borrows where nothing changes.
#[inline]
pub fn fold_for_likeness(id: &[u8]) -> Folded<'_> {
    let unchanged = id
        .iter()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase());
    if unchanged && id.first() != Some(&b'0') {
        return Cow::Borrowed(id);
    }
    Cow::Owned(fold(id))
}

fn fold(id: &[u8]) -> Vec<u8> {
    let mut folded = Vec::with_capacity(id.len());
    for byte in id {
        if !is_separator(*byte) {
            folded.push(byte.to_ascii_lowercase());
        }
    }
    let zeros = folded.iter().take_while(|byte| **byte == b'0').count();
    // An id of zeros alone keeps one.
    let zeros = zeros.min(folded.len().saturating_sub(1));
    folded.drain(..zeros);
    folded
}

/// Characters that part an id without being part of it.
pub(crate) fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b'/' | b'.' | b' ' | b'#' | b':')
}
