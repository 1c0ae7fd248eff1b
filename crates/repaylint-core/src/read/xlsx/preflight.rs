//! What a workbook costs when it is unpacked, measured by unpacking it into nothing. The sizes that an archive declares
//! are not believed.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use quick_xml::events::Event;
use zip::ZipArchive;

use super::{Trouble, xml};

/// Parts of a workbook. A large one with pictures has some hundreds.
const MAX_PARTS: usize = 10_000;

/// How many times larger than the file its contents may be. Sheets come to 20, and to 200 where all cells are empty and
/// none says where it stands.
const MAX_RATIO: u64 = 300;

/// What any workbook may unpack to, however small it is.
const SMALL: u64 = 8 << 20;

/// Formats, fonts, fills and borders, of which calamine keeps each. Excel knows 64,000.
const MAX_STYLES: u64 = 100_000;

/// Elements of the part that they stand in.
const MAX_STYLE_ELEMENTS: u64 = 1_000_000;

/// Shared strings that may be announced without being there: some writers count cells.
const ANNOUNCED_STRINGS: u64 = 1 << 20;

/// The shortest shared string, `<si/>`.
const SHORTEST_STRING: u64 = 5;

/// How many bytes the contents of a workbook of this size may have.
pub(super) fn room(size: usize) -> u64 {
    (size as u64).saturating_mul(MAX_RATIO).max(SMALL)
}

/// Refuses an archive that announces too many parts, before a list of them is made.
pub(super) fn count_parts(bytes: &[u8]) -> Result<(), Trouble> {
    let end = memchr::memmem::rfind(bytes, b"PK\x05\x06");
    let record = end.and_then(|end| bytes.get(end..)).unwrap_or_default();
    let count = match record.get(10..12) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    };
    demand_parts(count)
}

fn demand_parts(count: usize) -> Result<(), Trouble> {
    if count > MAX_PARTS {
        Err(Trouble::TooLarge("parts", MAX_PARTS as u64))
    } else {
        Ok(())
    }
}

/// Unpacks every part into nothing and refuses what is too large.
pub(super) fn measure(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    room: u64,
    max_bytes: u64,
) -> Result<(), Trouble> {
    demand_parts(archive.len())?;
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let part = archive
            .by_index(index)
            .map_err(|_| Trouble::Broken("zip"))?;
        let name = part.name().unwrap_or_default().to_ascii_lowercase();
        let mut meter = Meter {
            part,
            before: unpacked,
            unpacked,
            room,
            max_bytes,
            over: None,
        };
        let checked = check_part(&name, &mut meter);
        if let Some(over) = meter.over {
            return Err(over);
        }
        checked?;
        unpacked = meter.unpacked;
    }
    Ok(())
}

fn check_part<R: Read>(name: &str, meter: &mut Meter<R>) -> Result<(), Trouble> {
    let mut part = BufReader::with_capacity(1 << 16, &mut *meter);
    let mut announced = 0;
    if name.ends_with("styles.xml") {
        count_styles(&mut part)?;
    } else if name.ends_with("sharedstrings.xml") {
        announced = announced_strings(&mut part)?;
    }
    io::copy(&mut part, &mut io::sink()).map_err(|_| Trouble::Broken("zip"))?;
    let strings = (meter.unpacked - meter.before) / SHORTEST_STRING;
    if announced > strings.max(ANNOUNCED_STRINGS) {
        return Err(Trouble::Broken("xml"));
    }
    Ok(())
}

/// calamine keeps a whole style for each format, however short its XML.
fn count_styles(part: impl BufRead) -> Result<(), Trouble> {
    let mut xml = xml::reader(part);
    let mut buffer = Vec::new();
    let (mut elements, mut styles) = (0, 0);
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => {
                let name = element.local_name();
                let is_kept = matches!(name.as_ref(), "xf" | "font" | "fill" | "border" | "numFmt");
                elements += 1;
                styles += u64::from(is_kept);
                if styles > MAX_STYLES || elements > MAX_STYLE_ELEMENTS {
                    return Err(Trouble::TooLarge("styles", MAX_STYLES));
                }
            }
            // What is wrong with the XML is found again where it matters.
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
    }
}

/// How many strings the list says that it has: calamine makes room for so many at once.
fn announced_strings(part: impl BufRead) -> Result<u64, Trouble> {
    let mut xml = xml::reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) if element.local_name().as_ref() == "sst" => {
                let count = xml::attribute(&element, "uniqueCount")?.unwrap_or_default();
                let is_number =
                    !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
                return Ok(match count.parse() {
                    Ok(count) => count,
                    Err(_) if is_number => u64::MAX,
                    Err(_) => 0,
                });
            }
            // calamine would look for the list further on.
            Ok(Event::Start(_) | Event::Eof) | Err(_) => return Err(Trouble::Broken("xml")),
            Ok(_) => {}
        }
    }
}

/// Counts what is read, and ends where it is too much.
struct Meter<R> {
    part: R,
    /// Unpacked of the parts before this one.
    before: u64,
    unpacked: u64,
    room: u64,
    max_bytes: u64,
    over: Option<Trouble>,
}

impl<R: Read> Read for Meter<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.part.read(buffer)?;
        self.unpacked += length as u64;
        let over = if self.unpacked > self.room {
            Trouble::TooLarge("ratio", MAX_RATIO)
        } else if self.unpacked > self.max_bytes {
            Trouble::TooLarge("bytes", self.max_bytes)
        } else {
            return Ok(length);
        };
        self.over = Some(over);
        Err(io::Error::other("too much"))
    }
}
