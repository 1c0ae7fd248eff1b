//! Reads a sheet of an Excel workbook: chooses it, lays its cells out as separated values, and hands these to the CSV
//! reader. What unpacking could cost is measured before anything is unpacked into memory.

mod cells;
mod facts;
mod grid;
mod package;
mod preflight;
mod value;
mod xml;

use std::io::Cursor;

use calamine::{Reader as _, Xlsx, XlsxError};
use foldhash::fast::RandomState;

use self::cells::{Until, fill};
use self::facts::Facts;
use self::grid::Grid;
use self::package::{Package, SheetEntry};
use super::csv;
use crate::engine::{Progress, RunError};
use crate::finding::FileId;
use crate::model::{Report, SheetLayout};
use crate::settings::Settings;
use crate::source::{Bytes, Sheet, Source};

/// Reads a workbook.
pub(super) fn read(
    id: FileId,
    name: String,
    bytes: Bytes,
    settings: &Settings,
    hasher: &RandomState,
    progress: &dyn Progress,
) -> Result<Report, RunError> {
    let disk = (*bytes).as_ref();
    let size = disk.len() as u64;
    let (sheet, layout) = match Workbook::open(disk, settings).and_then(Workbook::into_sheet) {
        Ok(read) => read,
        Err(trouble) => return Err(trouble.in_file(name)),
    };
    progress.advance(size);
    let source = Source::of_sheet(name, bytes, sheet);
    csv::read_sheet(id, source, layout, settings, hasher)
}

/// Why a workbook is not read.
#[derive(Debug, PartialEq, Eq)]
enum Trouble {
    /// It is another format.
    Unsupported(&'static str),
    /// It goes over a limit of workbooks.
    TooLarge(&'static str, u64),
    /// It cannot be understood.
    Broken(&'static str),
    /// There is no sheet of the wanted name, but these.
    UnknownSheet(String, String),
    /// A cell of this row stands beyond the limit.
    Columns(u32, u32),
    /// A cell of this row is longer than the limit.
    Field(u32, u32),
    /// One of the above, in this sheet.
    InSheet(String, Box<Trouble>),
}

impl Trouble {
    fn in_file(self, file: String) -> RunError {
        let (sheet, trouble) = match self {
            Trouble::InSheet(sheet, trouble) => (Some(sheet), *trouble),
            trouble => (None, trouble),
        };
        match trouble {
            Trouble::Unsupported(format) => RunError::UnsupportedFormat { file, format },
            Trouble::TooLarge(what, limit) => RunError::WorkbookTooLarge { file, what, limit },
            Trouble::Broken(what) => RunError::BrokenWorkbook { file, what },
            Trouble::UnknownSheet(sheet, sheets) => RunError::UnknownSheet {
                file,
                sheet,
                sheets,
            },
            Trouble::Columns(row, limit) => RunError::TooManyColumns {
                file,
                sheet,
                line: row.into(),
                limit: limit.into(),
            },
            Trouble::Field(row, limit) => RunError::FieldTooLong {
                file,
                sheet,
                line: row.into(),
                limit: limit.into(),
            },
            Trouble::InSheet(_, inner) => inner.in_file(file),
        }
    }
}

impl From<XlsxError> for Trouble {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::Password => Trouble::Unsupported("encrypted"),
            XlsxError::Io(_) | XlsxError::Zip(_) => Trouble::Broken("zip"),
            _ => Trouble::Broken("xml"),
        }
    }
}

/// A workbook that is safe to read. Its bytes are unpacked twice, side by side: calamine reads the values, and what it
/// does not tell is read from the XML.
struct Workbook<'b> {
    package: Package<'b>,
    values: Xlsx<Cursor<&'b [u8]>>,
    sheets: Vec<SheetEntry>,
    settings: &'b Settings,
}

/// What the first rows of a sheet show.
#[derive(Clone, Copy)]
struct Look {
    is_empty: bool,
    is_report: bool,
}

impl<'b> Workbook<'b> {
    fn open(bytes: &'b [u8], settings: &'b Settings) -> Result<Self, Trouble> {
        let mut package = Package::open(bytes, settings.limits.max_bytes)?;
        let sheets = package.sheets()?;
        let values = Xlsx::new(Cursor::new(bytes))?;
        Ok(Self {
            package,
            values,
            sheets,
            settings,
        })
    }

    /// The sheet that is meant, as text.
    fn into_sheet(mut self) -> Result<(Sheet, SheetLayout), Trouble> {
        let (chosen, other_reports) = self.choose()?;
        let name = chosen.name.clone();
        let taken = self.take(&chosen, Until::End);
        let (facts, grid) = taken.map_err(|trouble| Trouble::InSheet(name, Box::new(trouble)))?;
        let (text, rows) = grid.into_text()?;
        let layout = SheetLayout {
            hidden_rows: grid::runs(&facts.hidden_rows, &rows, text.len()),
            hidden_columns: facts.hidden_columns,
            other_reports,
        };
        Ok((Sheet::new(chosen.name, text, rows), layout))
    }

    /// The sheet that the user names; else the first that reads as a report, and the other visible ones that do; else
    /// the first that holds anything.
    fn choose(&mut self) -> Result<(SheetEntry, Vec<String>), Trouble> {
        if let Some(wanted) = &self.settings.sheet {
            return Ok((self.named(wanted)?, Vec::new()));
        }
        let visible: Vec<SheetEntry> = self
            .sheets
            .iter()
            .filter(|sheet| sheet.is_visible)
            .cloned()
            .collect();
        if let [only] = visible.as_slice() {
            return Ok((only.clone(), Vec::new()));
        }
        let looks: Vec<Look> = visible.iter().map(|sheet| self.look(sheet)).collect();
        let first = |wanted: fn(&Look) -> bool| looks.iter().position(wanted);
        let index = first(|look| look.is_report)
            .or_else(|| first(|look| !look.is_empty))
            .unwrap_or(0);
        let chosen = visible.get(index).ok_or(Trouble::Broken("no-sheet"))?;
        let others = visible.iter().zip(&looks).enumerate();
        let others = others.filter(|(other, (_, look))| *other != index && look.is_report);
        let names = others.map(|(_, (sheet, _))| sheet.name.clone());
        Ok((chosen.clone(), names.collect()))
    }

    /// Excel tells names of sheets apart whatever their case.
    fn named(&self, wanted: &str) -> Result<SheetEntry, Trouble> {
        let exact = self.sheets.iter().find(|sheet| sheet.name == wanted);
        let folded = wanted.trim().to_lowercase();
        let alike = || {
            let mut sheets = self.sheets.iter();
            sheets.find(|sheet| sheet.name.trim().to_lowercase() == folded)
        };
        exact.or_else(alike).cloned().ok_or_else(|| {
            let names: Vec<&str> = self.sheets.iter().map(|sheet| &*sheet.name).collect();
            Trouble::UnknownSheet(wanted.to_owned(), names.join(", "))
        })
    }

    /// Looks at the first rows. What is wrong with a sheet matters only if it is chosen.
    fn look(&mut self, sheet: &SheetEntry) -> Look {
        let top = self.take(sheet, Until::Row(csv::SEARCHED_ROWS));
        match top.and_then(|(_, grid)| grid.into_text()) {
            Ok((text, _)) => Look {
                is_empty: text.is_empty(),
                is_report: csv::begins_like_a_report(text.as_bytes(), self.settings),
            },
            Err(_) => Look {
                is_empty: false,
                is_report: false,
            },
        }
    }

    fn take(&mut self, sheet: &SheetEntry, until: Until) -> Result<(Facts, Grid), Trouble> {
        // First, as it proves that calamine can follow every reference.
        let facts = facts::read(self.package.part(&sheet.path)?, until)?;
        let mut grid = Grid::new(self.settings.limits, self.package.room());
        let mut cells = self.values.worksheet_cells_reader(&sheet.name)?;
        fill(&mut cells, &facts, until, &mut grid)?;
        Ok((facts, grid))
    }
}

#[cfg(test)]
mod tests;
