//! Reading XML as calamine reads it, so that both see the same elements.

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart};

use super::Trouble;

/// Reads XML from a part of a workbook.
pub(super) fn reader<R: BufRead>(part: R) -> Reader<R> {
    let mut reader = Reader::from_reader(part);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    reader
}

/// The value of an attribute, whatever the prefix of its name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Result<Option<String>, Trouble> {
    let mut attributes = element.attributes();
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Trouble::Broken("xml"))?;
        if attribute.key.local_name().as_ref() == name {
            let value = unescape(&attribute.value);
            let value = value.map_err(|_| Trouble::Broken("xml"))?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// Whether an attribute says yes.
pub(super) fn is_true(value: &str) -> bool {
    matches!(value, "1" | "true")
}

/// Adds what a reference such as `&amp;` stands for.
pub(super) fn push_reference(reference: &BytesRef<'_>, text: &mut String) {
    match reference.resolve_char_ref() {
        Ok(Some(char)) => text.push(char),
        _ => text.push_str(resolve_predefined_entity(reference).unwrap_or_default()),
    }
}
