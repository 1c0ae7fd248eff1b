//! XML of nothing but what XML 1.0 allows. Characters that nobody sees are written as references, and those that no
//! XML can hold are spelled out. Knows nothing of JUnit.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::QName;

use crate::visible::{is_hidden, push_code};

/// Writes a document, indented, an element at a time.
pub(super) struct Xml<W: Write>(Writer<W>);

impl<W: Write> Xml<W> {
    pub(super) fn new(out: W) -> io::Result<Self> {
        let mut writer = Writer::new_with_indent(out, b' ', 2);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(Self(writer))
    }

    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, String)]) -> io::Result<()> {
        self.0.write_event(Event::Start(element(name, attributes)))
    }

    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, String)]) -> io::Result<()> {
        self.0.write_event(Event::Empty(element(name, attributes)))
    }

    pub(super) fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// Text with a line end after it.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        let line = format!("{}\n", escaped(text));
        self.0
            .write_event(Event::Text(BytesText::from_escaped(line)))
    }

    pub(super) fn end(self) -> io::Result<()> {
        let mut out = self.0.into_inner();
        writeln!(out)?;
        out.flush()
    }
}

fn element<'n>(name: &'n str, attributes: &[(&str, String)]) -> BytesStart<'n> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        element.push_attribute(Attribute {
            key: QName(key),
            value: escaped(value),
        });
    }
    element
}

fn escaped(text: &str) -> Cow<'_, str> {
    let is_special = |char: char| {
        matches!(char, '<' | '>' | '&' | '"' | '\'') || !is_allowed(char) || is_hidden(char)
    };
    if !text.contains(is_special) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for char in text.chars() {
        match char {
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&apos;"),
            _ if !is_allowed(char) => push_code(&mut safe, char),
            _ if is_hidden(char) => {
                // Writing to a string cannot fail.
                let _ = write!(safe, "&#x{:X};", u32::from(char));
            }
            _ => safe.push(char),
        }
    }
    Cow::Owned(safe)
}

/// Whether XML 1.0 can hold a character at all.
fn is_allowed(char: char) -> bool {
    !matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use roxmltree::Document;

    use super::Xml;

    /// What an attribute and a text come back as.
    fn read_back(text: &str) -> (String, String) {
        let mut out = Vec::new();
        let mut xml = Xml::new(&mut out).unwrap();
        xml.open("a", &[("b", text.to_owned())]).unwrap();
        xml.line(text).unwrap();
        xml.close("a").unwrap();
        xml.end().unwrap();
        let written = String::from_utf8(out).unwrap();
        let document = Document::parse(&written).unwrap();
        let root = document.root_element();
        let content = root.text().unwrap();
        (
            root.attribute("b").unwrap().to_owned(),
            content.strip_suffix('\n').unwrap().to_owned(),
        )
    }

    #[test]
    fn what_xml_can_hold_comes_back_as_it_was() {
        let text = "a <b> & \"c\" 'd' ]]>\r\n\t\u{85}\u{9b}\u{2028}\u{202e}é\u{1f600}";
        let (attribute, content) = read_back(text);
        assert_eq!(attribute, text);
        assert_eq!(content, text);
    }

    #[test]
    fn what_no_xml_can_hold_is_spelled_out() {
        let (attribute, content) = read_back("\u{1b}[2J\0\u{fffe}\u{ffff}");
        assert_eq!(attribute, "[U+001B][2J[U+0000][U+FFFE][U+FFFF]");
        assert_eq!(content, attribute);
    }
}
