//! A reading of separated values that is as strict as RFC 4180 and shares nothing with the program: what a careful
//! person would say that a file holds. Line ends are LF, CR LF or a lone CR.

/// The rows of a text, or `None` where its quotes make no sense. Rows of empty fields are left out.
pub(crate) fn rows(text: &[u8]) -> Option<Vec<Vec<String>>> {
    let mut rows = Vec::new();
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (field, end) = field(text, at)?;
        row.push(field);
        at = end + 1;
        match text.get(end) {
            Some(b',') => {
                if at == text.len() {
                    row.push(String::new());
                }
                continue;
            }
            Some(b'\r') if text.get(at) == Some(&b'\n') => at += 1,
            _ => {}
        }
        if row.iter().any(|field| !field.is_empty()) {
            rows.push(std::mem::take(&mut row));
        }
        row.clear();
    }
    if !row.is_empty() {
        rows.push(row);
    }
    Some(rows)
}

/// A field and the index of what ends it: a comma, a line end, or the end of the text.
fn field(text: &[u8], start: usize) -> Option<(String, usize)> {
    if text.get(start) == Some(&b'"') {
        return quoted_field(text, start + 1);
    }
    let rest = text.get(start..)?;
    let length = rest
        .iter()
        .position(|byte| ends_field(*byte))
        .unwrap_or(rest.len());
    let bare = rest.get(..length)?;
    (!bare.contains(&b'"')).then(|| (String::from_utf8_lossy(bare).into_owned(), start + length))
}

fn quoted_field(text: &[u8], mut at: usize) -> Option<(String, usize)> {
    let mut inside = Vec::new();
    loop {
        match (text.get(at)?, text.get(at + 1)) {
            (b'"', Some(b'"')) => {
                inside.push(b'"');
                at += 2;
            }
            (b'"', next) => {
                let sound = next.is_none_or(|byte| ends_field(*byte));
                return sound.then(|| (String::from_utf8_lossy(&inside).into_owned(), at + 1));
            }
            (byte, _) => {
                inside.push(*byte);
                at += 1;
            }
        }
    }
}

fn ends_field(byte: u8) -> bool {
    matches!(byte, b',' | b'\n' | b'\r')
}
