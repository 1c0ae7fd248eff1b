//! What all targets do with their bytes: check them under the usual settings, and under limits so small that every
//! run meets them. From the crate's folder, with the fixtures as seeds:
//!
//! ```text
//! cargo +nightly fuzz run csv fuzz/corpus/csv ../../fixtures/corpus
//! cargo +nightly fuzz run json fuzz/corpus/json ../../fixtures/json/valid ../../fixtures/json/invalid
//! cargo +nightly fuzz run xlsx fuzz/corpus/xlsx fuzz/seeds/xlsx
//! ```

#[path = "../../tests/support/invariants.rs"]
mod invariants;

use std::io::{Cursor, Write};

use repaylint_core::settings::{Limits, Settings};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Checks bytes under a file name, which says how they are read.
pub fn run(name: &str, bytes: &[u8]) {
    let mut settings = Settings::default();
    invariants::check_one(name, bytes, &settings);
    settings.limits = Limits {
        max_bytes: 4096,
        max_field: 12,
        max_columns: 4,
    };
    invariants::check_one(name, bytes, &settings);
}

/// The parts of a workbook that bytes can stand for, parted by zero bytes; the rest never changes.
const PARTS: [&str; 3] = [
    "xl/worksheets/sheet1.xml",
    "xl/styles.xml",
    "xl/sharedStrings.xml",
];

const FRAME: [(&str, &str); 3] = [
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="October" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
    ),
];

/// A workbook whose sheet, styles and shared texts are these bytes.
///
/// # Panics
///
/// Where there is no memory to write it to.
pub fn workbook(bytes: &[u8]) -> Vec<u8> {
    let mut package = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let frame = FRAME.map(|(name, text)| (name, text.as_bytes()));
    let parts = PARTS.into_iter().zip(bytes.splitn(PARTS.len(), |byte| *byte == 0));
    for (name, contents) in frame.into_iter().chain(parts) {
        package.start_file(name, options).expect("a new name");
        package.write_all(contents).expect("memory");
    }
    package.finish().expect("memory").into_inner()
}
