//! The encodings that spreadsheets and old systems write, and how one character of each is read.

use std::fmt;

use encoding_rs as rs;
use oem_cp::code_table::DECODING_TABLE_CP_MAP;

/// A character encoding.
#[derive(Clone, Copy)]
pub enum Encoding {
    /// What Kiva wants.
    Utf8,
    /// Excel's "Unicode text", low byte first.
    Utf16Le,
    /// The same, high byte first.
    Utf16Be,
    /// One byte a character, or one of the East Asian encodings, as browsers know them.
    Web(&'static rs::Encoding),
    /// A code page of MS-DOS, which Excel's "CSV (MS-DOS)" writes.
    Dos(u16),
}

impl Encoding {
    /// What a file that is not UTF-8 most likely is.
    pub const WINDOWS_1252: Encoding = Encoding::Web(rs::WINDOWS_1252);

    /// The encoding of this name: any label of the WHATWG Encoding Standard, `cp850` and its like.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        let dos = name
            .strip_prefix("cp")
            .or_else(|| name.strip_prefix("ibm"))
            .unwrap_or(&name);
        if let Some(page) = dos
            .parse()
            .ok()
            .filter(|page| DECODING_TABLE_CP_MAP.contains_key(page))
        {
            return Some(Encoding::Dos(page));
        }
        match rs::Encoding::for_label(name.as_bytes())? {
            web if web == rs::UTF_8 => Some(Encoding::Utf8),
            web if web == rs::UTF_16LE => Some(Encoding::Utf16Le),
            web if web == rs::UTF_16BE => Some(Encoding::Utf16Be),
            web if web == rs::ISO_2022_JP || web == rs::REPLACEMENT => None,
            web => Some(Encoding::Web(web)),
        }
    }

    /// The name in reports: lower case, as in `--encoding`.
    pub fn name(self) -> String {
        match self {
            Encoding::Utf8 => "utf-8".to_owned(),
            Encoding::Utf16Le => "utf-16le".to_owned(),
            Encoding::Utf16Be => "utf-16be".to_owned(),
            Encoding::Web(web) => web.name().to_ascii_lowercase(),
            Encoding::Dos(page) => format!("cp{page}"),
        }
    }

    /// The first character of `bytes` and how many bytes it takes; `None` at the end.
    /// Bytes that mean nothing are read as U+FFFD.
    pub(super) fn first_char(self, bytes: &[u8]) -> Option<(char, usize)> {
        let first = *bytes.first()?;
        match self {
            Encoding::Utf16Le => Some(first_utf16(bytes, u16::from_le_bytes)),
            Encoding::Utf16Be => Some(first_utf16(bytes, u16::from_be_bytes)),
            _ if first.is_ascii() => Some((char::from(first), 1)),
            Encoding::Utf8 => Some(first_utf8(bytes).unwrap_or((char::REPLACEMENT_CHARACTER, 1))),
            Encoding::Dos(page) => {
                let char = DECODING_TABLE_CP_MAP
                    .get(&page)
                    .and_then(|table| table.decode_char_checked(first));
                Some((char.unwrap_or(char::REPLACEMENT_CHARACTER), 1))
            }
            Encoding::Web(web) if web.is_single_byte() => Some((first_single_byte(web, first), 1)),
            Encoding::Web(web) => Some(first_multi_byte(web, bytes)),
        }
    }

    /// Whether it is one of the two forms of UTF-16.
    pub fn is_utf16(self) -> bool {
        matches!(self, Encoding::Utf16Le | Encoding::Utf16Be)
    }
}

impl PartialEq for Encoding {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Encoding::Utf8, Encoding::Utf8)
            | (Encoding::Utf16Le, Encoding::Utf16Le)
            | (Encoding::Utf16Be, Encoding::Utf16Be) => true,
            (Encoding::Web(left), Encoding::Web(right)) => left == right,
            (Encoding::Dos(left), Encoding::Dos(right)) => left == right,
            _ => false,
        }
    }
}

impl fmt::Debug for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name())
    }
}

/// The first character if it is valid UTF-8.
pub(super) fn first_utf8(bytes: &[u8]) -> Option<(char, usize)> {
    let longest = bytes.get(..4).unwrap_or(bytes);
    let valid = match std::str::from_utf8(longest) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(longest.get(..error.valid_up_to())?).ok()?,
    };
    valid.chars().next().map(|char| (char, char.len_utf8()))
}

fn first_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (char, usize) {
    let mut units = bytes
        .chunks_exact(2)
        .filter_map(|pair| Some(unit([*pair.first()?, *pair.get(1)?])))
        .take(2);
    let Some(first) = units.next() else {
        return (char::REPLACEMENT_CHARACTER, 1);
    };
    match char::decode_utf16([first].into_iter().chain(units)).next() {
        Some(Ok(char)) => (char, char.len_utf16() * 2),
        _ => (char::REPLACEMENT_CHARACTER, 2),
    }
}

fn first_single_byte(web: &'static rs::Encoding, byte: u8) -> char {
    let (text, _) = web.decode_without_bom_handling(std::slice::from_ref(&byte));
    text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// These encodings have no state between characters, so a fresh decoder may begin at any of them.
fn first_multi_byte(web: &'static rs::Encoding, bytes: &[u8]) -> (char, usize) {
    for length in 1..=bytes.len().min(4) {
        let piece = bytes.get(..length).unwrap_or_default();
        if let Some(text) = web.decode_without_bom_handling_and_without_replacement(piece) {
            let mut chars = text.chars();
            if let (Some(char), None) = (chars.next(), chars.next()) {
                return (char, length);
            }
        }
    }
    (char::REPLACEMENT_CHARACTER, 1)
}
