//! What a file is: by its ending, and where that says nothing or something else, by how it begins.

/// A format of text.
pub(super) enum Text {
    /// Separated values.
    Csv,
    /// The API's body.
    Json,
}

/// The format of a file from its name and text.
pub(super) fn of(name: &str, text: &[u8]) -> Text {
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("json") => Text::Json,
        _ if begins_like_json(text) => Text::Json,
        _ => Text::Csv,
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

/// What is certainly no text, by its first bytes.
pub(super) enum Binary {
    /// A ZIP archive, which a workbook is too.
    Zip,
    /// A format that is not read.
    Unsupported(&'static str),
}

/// Formats that are certainly no text.
pub(super) fn binary(bytes: &[u8]) -> Option<Binary> {
    const SIGNATURES: [(&[u8], &str); 6] = [
        (b"PK\x03\x04", "zip"),
        (b"PK\x05\x06", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"%PDF-", "pdf"),
        (b"SQLite format 3\0", "sqlite"),
    ];
    let (_, format) = SIGNATURES
        .iter()
        .find(|(signature, _)| bytes.starts_with(signature))?;
    Some(match *format {
        "zip" => Binary::Zip,
        "xls" if is_encrypted(bytes) => Binary::Unsupported("encrypted"),
        other => Binary::Unsupported(other),
    })
}

/// Whether what begins like an old workbook holds a new one under a password.
fn is_encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    memchr::memmem::find(bytes, &name).is_some()
}
