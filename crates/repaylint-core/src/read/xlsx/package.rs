//! A workbook as an archive of parts: which there are, and which of them are its sheets.

use std::collections::HashMap;
use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;

use super::{Trouble, preflight, xml};

/// Sheets of a workbook.
const MAX_SHEETS: usize = 1000;

/// Bytes that are unpacked at once.
const BUFFER: usize = 1 << 16;

/// A part that is read as XML.
pub(super) type Part<'p, 'b> = Reader<BufReader<ZipFile<'p, Cursor<&'b [u8]>>>>;

/// A sheet of cells.
#[derive(Clone, Debug)]
pub(super) struct SheetEntry {
    pub(super) name: String,
    /// Its part.
    pub(super) path: String,
    pub(super) is_visible: bool,
}

/// The parts of a workbook.
pub(super) struct Package<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// By their names in small letters, as Office knows them.
    parts: HashMap<String, usize>,
    room: u64,
}

/// Where a relationship leads, and what is there.
struct Target {
    path: String,
    kind: String,
}

impl<'b> Package<'b> {
    /// Opens a workbook and measures it.
    pub(super) fn open(bytes: &'b [u8], max_bytes: u64) -> Result<Self, Trouble> {
        preflight::count_parts(bytes)?;
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_archive(bytes))?;
        let mut parts = HashMap::new();
        for (index, name) in archive.file_names().enumerate() {
            let name = name.map_err(|_| Trouble::Broken("zip"))?;
            parts.insert(name.replace('\\', "/").to_ascii_lowercase(), index);
        }
        if let Some(format) = other_format(&parts) {
            return Err(Trouble::Unsupported(format));
        }
        let room = preflight::room(bytes.len());
        preflight::measure(&mut archive, room, max_bytes)?;
        Ok(Self {
            archive,
            parts,
            room,
        })
    }

    /// How many bytes its contents may have.
    pub(super) fn room(&self) -> u64 {
        self.room
    }

    /// A part as XML.
    pub(super) fn part(&mut self, path: &str) -> Result<Part<'_, 'b>, Trouble> {
        let index = self.parts.get(&path.to_ascii_lowercase());
        let index = *index.ok_or(Trouble::Broken("xml"))?;
        let part = self.archive.by_index(index);
        let part = part.map_err(|_| Trouble::Broken("zip"))?;
        Ok(xml::reader(BufReader::with_capacity(BUFFER, part)))
    }

    /// Its sheets of cells, in the order in which people see them.
    pub(super) fn sheets(&mut self) -> Result<Vec<SheetEntry>, Trouble> {
        let root = self.relationships("_rels/.rels")?;
        let workbook = root
            .into_values()
            .find(|target| target.kind.ends_with("/officeDocument"));
        let workbook = workbook.ok_or(Trouble::Broken("xml"))?.path;
        let workbook = workbook.trim_start_matches('/');
        let (folder, name) = match workbook.rfind('/') {
            Some(slash) => workbook.split_at(slash + 1),
            None => ("", workbook),
        };
        let targets = self.relationships(&format!("{folder}_rels/{name}.rels"))?;
        let mut xml = self.part(workbook)?;
        let mut buffer = Vec::new();
        let mut sheets = Vec::new();
        let mut count = 0;
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) if element.local_name().as_ref() == "sheet" => {
                    count += 1;
                    if count > MAX_SHEETS {
                        return Err(Trouble::TooLarge("sheets", MAX_SHEETS as u64));
                    }
                    let of = |name| xml::attribute(&element, name);
                    let target = of("id")?.and_then(|id| targets.get(&id));
                    let target = target.ok_or(Trouble::Broken("xml"))?;
                    if target.kind.ends_with("/worksheet") {
                        let state = of("state")?;
                        let name = of("name")?.unwrap_or_default();
                        // calamine finds a sheet by its name alone.
                        if sheets.iter().any(|sheet: &SheetEntry| sheet.name == name) {
                            return Err(Trouble::Broken("xml"));
                        }
                        sheets.push(SheetEntry {
                            name,
                            path: resolve(folder, &target.path),
                            is_visible: state.is_none_or(|state| state == "visible"),
                        });
                    }
                }
                Ok(Event::Eof) => return Ok(sheets),
                Ok(_) => {}
                Err(_) => return Err(Trouble::Broken("xml")),
            }
        }
    }

    /// Relationships by their ids.
    fn relationships(&mut self, path: &str) -> Result<HashMap<String, Target>, Trouble> {
        let mut xml = self.part(path)?;
        let mut buffer = Vec::new();
        let mut targets = HashMap::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) if element.local_name().as_ref() == "Relationship" => {
                    let of = |name| {
                        Ok::<_, Trouble>(xml::attribute(&element, name)?.unwrap_or_default())
                    };
                    let target = Target {
                        path: of("Target")?,
                        kind: of("Type")?,
                    };
                    targets.insert(of("Id")?, target);
                }
                Ok(Event::Eof) => return Ok(targets),
                Ok(_) => {}
                Err(_) => return Err(Trouble::Broken("xml")),
            }
        }
    }
}

/// A target is given from the root, or from the folder of the part that names it.
fn resolve(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("{folder}{target}"),
    }
}

/// What an archive is that is no workbook of this kind.
fn other_format(parts: &HashMap<String, usize>) -> Option<&'static str> {
    let has = |name: &str| parts.contains_key(name);
    if has("mimetype") && has("content.xml") {
        Some("ods")
    } else if has("xl/workbook.bin") {
        Some("xlsb")
    } else if has("[content_types].xml") && parts.keys().any(|name| name.starts_with("xl/")) {
        None
    } else {
        Some("zip")
    }
}

/// What begins like an archive and is none: a workbook that was cut, if its names say so.
fn no_archive(bytes: &[u8]) -> Trouble {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let holds = |name: &[u8]| memchr::memmem::find(head, name).is_some();
    if holds(b"opendocument.spreadsheet") {
        Trouble::Unsupported("ods")
    } else if holds(b"[Content_Types].xml") || holds(b"xl/") || holds(b"_rels/") {
        Trouble::Broken("zip")
    } else {
        Trouble::Unsupported("zip")
    }
}
