//! What a file is: by its ending, and where that says nothing or something else, by how it begins.

use crate::model::Kind;

/// The format of a file from its name and text.
pub(super) fn of(name: &str, text: &[u8]) -> Kind {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("json") => Kind::Json,
        _ if begins_like_json(text) => Kind::Json,
        _ => Kind::Csv,
    }
}

/// `{` or `[` and then what may follow in JSON. No export of separated values begins so.
fn begins_like_json(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut marks = text.iter().filter(|byte| !byte.is_ascii_whitespace());
    match (marks.next(), marks.next()) {
        (Some(b'{'), Some(second)) => matches!(second, b'"' | b'}'),
        (Some(b'['), Some(second)) => matches!(second, b'{' | b']'),
        _ => false,
    }
}

/// Formats that are certainly no text, by their first bytes.
pub(super) fn unsupported(bytes: &[u8]) -> Option<&'static str> {
    const SIGNATURES: [(&[u8], &str); 6] = [
        (b"PK\x03\x04", "zip"),
        (b"PK\x05\x06", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"%PDF-", "pdf"),
        (b"SQLite format 3\0", "sqlite"),
    ];
    let format = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))
        .map(|(_, format)| *format)?;
    if format != "zip" {
        return Some(format);
    }
    let head = bytes.get(..4096).unwrap_or(bytes);
    let holds = |name: &[u8]| memchr::memmem::find(head, name).is_some();
    Some(if holds(b"opendocument.spreadsheet") {
        "ods"
    } else if holds(b"[Content_Types].xml") || holds(b"xl/") {
        "xlsx"
    } else {
        "zip"
    })
}
