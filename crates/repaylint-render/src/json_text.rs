//! JSON that is safe to look at: characters that nobody sees are written as escapes (`\u202e`), so that a terminal is
//! told nothing and a parser gets the very same text.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::visible::is_hidden;

/// Writes a value in one line, without a line end.
pub(crate) fn write(out: &mut (impl Write + ?Sized), value: &impl Serialize) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(out, Visible);
    value.serialize(&mut serializer).map_err(io::Error::from)
}

struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        // Below, every hidden character but this one has an escape of its own already.
        while !rest.is_ascii() || rest.contains('\u{7f}') {
            let Some((at, char)) = rest.char_indices().find(|(_, char)| is_hidden(*char)) else {
                break;
            };
            let (before, after) = rest.split_at(at);
            writer.write_all(before.as_bytes())?;
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = after.get(char.len_utf8()..).unwrap_or_default();
        }
        writer.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn hidden_characters_are_escaped_and_come_back() {
        let text = "a\u{1b}[2J\u{9b}31m\u{7f}\n\u{202e}\"\\\u{feff}\u{e0041}é日z";
        let mut out = Vec::new();
        write(&mut out, &text).unwrap();
        let json = String::from_utf8(out).unwrap();
        assert_eq!(
            json,
            "\"a\\u001b[2J\\u009b31m\\u007f\\n\\u202e\\\"\\\\\\ufeff\\udb40\\udc41é日z\""
        );
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), text);
    }

    #[test]
    fn ordinary_text_is_written_as_it_is() {
        let mut out = Vec::new();
        write(&mut out, &"12,50 Ñandú").unwrap();
        assert_eq!(out, "\"12,50 Ñandú\"".as_bytes());
    }
}
