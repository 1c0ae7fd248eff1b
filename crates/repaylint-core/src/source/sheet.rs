//! A sheet of a workbook, laid out as a text of rows whose cells are separated by commas, and the way back from a place
//! in the text to its row, column and cell. Knows nothing of workbooks: whoever read one says where its rows begin.

use super::{Position, Span, to_u32};

/// A sheet as text. A cell may hold line breaks (then it stands in quotes), so only the rows' offsets tell them apart.
#[derive(Debug)]
pub struct Sheet {
    name: String,
    text: String,
    rows: Vec<u32>,
}

impl Sheet {
    /// A sheet of this name. `rows` says where in the text each row begins, from row 1 on; a line feed ends each but
    /// the last.
    pub fn new(name: impl Into<String>, text: String, rows: Vec<u32>) -> Self {
        Self {
            name: name.into(),
            text,
            rows,
        }
    }

    /// Its name in the workbook.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The cell at a place in the text, such as `B7`.
    pub fn cell(&self, offset: u32) -> String {
        let position = self.position(offset);
        format!("{}{}", letters(position.column), position.line)
    }

    /// The whole row around a place.
    pub fn row_around(&self, offset: u32) -> Span {
        self.row(self.row_index(offset))
    }

    pub(super) fn text(&self) -> &[u8] {
        self.text.as_bytes()
    }

    /// Row and column of the cell at a place.
    pub(super) fn position(&self, offset: u32) -> Position {
        let row = self.row_index(offset);
        let start = self.row(row).start;
        let before = Span::new(start, offset.min(to_u32(self.text.len())));
        let before = self.text().get(before.range()).unwrap_or_default();
        // A comma in quotes belongs to its value. Doubled quotes open and close at once.
        let mut quoted = false;
        let mut column = 1;
        for byte in before {
            match byte {
                b'"' => quoted = !quoted,
                b',' if !quoted => column += 1,
                _ => {}
            }
        }
        Position {
            line: to_u32(row + 1),
            column,
        }
    }

    fn row_index(&self, offset: u32) -> usize {
        let begun = self.rows.partition_point(|start| *start <= offset);
        begun.saturating_sub(1)
    }

    fn row(&self, index: usize) -> Span {
        let start = self.rows.get(index).copied().unwrap_or_default();
        let next = self.rows.get(index + 1);
        let end = next.map_or(to_u32(self.text.len()), |next| next.saturating_sub(1));
        Span::new(start, end)
    }
}

/// A column, counted from 1, by the letters of spreadsheets.
pub fn letters(column: u32) -> String {
    let mut rest = column;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + u8::try_from(rest % 26).unwrap_or_default());
        rest /= 26;
    }
    letters.iter().rev().copied().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::{Sheet, letters};

    fn sheet() -> Sheet {
        let text = "loan_id,amount\n\n\"a\nb,\"\"c\",,5".to_owned();
        Sheet::new("Data", text, vec![0, 15, 16])
    }

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (column, name) in [
            (1, "A"),
            (26, "Z"),
            (27, "AA"),
            (702, "ZZ"),
            (703, "AAA"),
            (16_384, "XFD"),
        ] {
            assert_eq!(letters(column), name);
        }
    }

    #[test]
    fn every_place_belongs_to_a_cell() {
        let sheet = sheet();
        for (offset, cell) in [
            (0, "A1"),
            (7, "A1"),
            (8, "B1"),
            (14, "B1"),
            (15, "A2"),
            (17, "A3"),
            (20, "A3"),
            (25, "A3"),
            (26, "B3"),
            (27, "C3"),
            (99, "C3"),
        ] {
            assert_eq!(sheet.cell(offset), cell, "{offset}");
        }
    }

    #[test]
    fn a_row_reaches_over_the_line_breaks_in_its_cells() {
        let sheet = sheet();
        assert_eq!(sheet.row_around(3).range(), 0..14);
        assert_eq!(sheet.row_around(15).range(), 15..15);
        assert_eq!(sheet.row_around(20).range(), 16..28);
    }
}
