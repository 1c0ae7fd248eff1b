//! The form in which ids that people would confuse are equal: without case, leading zeros and separators.

/// Folds an id. What need not be changed is given back; else the folded id is written into `buffer`.
#[inline]
pub fn fold_for_likeness<'t>(id: &'t [u8], buffer: &'t mut Vec<u8>) -> &'t [u8] {
    let id = without_leading_zeros(id);
    if id
        .iter()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase())
    {
        return id;
    }
    buffer.clear();
    buffer.extend(
        id.iter()
            .filter(|byte| !is_separator(**byte))
            .map(u8::to_ascii_lowercase),
    );
    without_leading_zeros(buffer)
}

/// An id without the zeros that it begins with; an id of zeros alone keeps one.
#[inline]
pub fn without_leading_zeros(id: &[u8]) -> &[u8] {
    let zeros = id.iter().take_while(|byte| **byte == b'0').count();
    id.get(zeros.min(id.len().saturating_sub(1))..)
        .unwrap_or_default()
}

/// Characters that part an id without being part of it.
pub(crate) fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_' | b'/' | b'.' | b' ' | b'#' | b':')
}
