//! How a file is built, and what a reader noticed on the way: facts for the rules, without judgement.

use super::Label;
use crate::finding::{Edit, Field};
use crate::settings::{Contents, Naming};
use crate::source::Span;
use crate::words::{Meaning, Rank};

/// What is particular to a format.
#[derive(Debug)]
pub enum Layout {
    /// Separated values, or the cells of a sheet.
    Csv(CsvLayout),
    /// The API's body.
    Json(JsonLayout),
}

impl Layout {
    /// The CSV layout, if it is one.
    pub fn csv(&self) -> Option<&CsvLayout> {
        match self {
            Layout::Csv(layout) => Some(layout),
            Layout::Json(_) => None,
        }
    }

    /// The JSON layout, if it is one.
    pub fn json(&self) -> Option<&JsonLayout> {
        match self {
            Layout::Json(layout) => Some(layout),
            Layout::Csv(_) => None,
        }
    }
}

/// What a column holds, as far as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// One of the three values of a repayment.
    Read(Field),
    /// A further column of a list of loans.
    Label(Label),
    /// Anything else.
    Unread,
    /// A column without a name where a value may be one that was moved: the rest of an amount that its own comma split,
    /// or an amount after a separator too many.
    Nameless,
}

impl Column {
    /// Whether it holds one of the three values of a repayment.
    pub fn is_read(self) -> bool {
        matches!(self, Column::Read(_))
    }
}

/// A header cell and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderCell {
    /// The name without quotes.
    pub span: Span,
    /// The name, quotes undone, not folded.
    pub text: String,
    /// What the word list says of it.
    pub meaning: Meaning,
    /// The rank at which the word list knows it.
    pub rank: Rank,
    /// The field it was taken for although misspelt.
    pub misspelt: Option<Field>,
}

/// The row that names the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The row without its line end.
    pub span: Span,
    /// Its cells.
    pub cells: Vec<HeaderCell>,
}

/// Neighbouring rows without data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowRun {
    /// From the first row's first byte to the last row's last, without its line end.
    pub span: Span,
    /// The first row without its line end.
    pub first: Span,
    /// How many rows.
    pub rows: u32,
}

/// A row of totals among or under the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalsRow {
    /// The row without its line end.
    pub span: Span,
    /// The label, or the amount where there is no label.
    pub place: Span,
    /// The label as written, if there is one.
    pub label: Option<String>,
    /// The row's amount as written, if it has one.
    pub amount: Option<String>,
    /// What the repayments above add up to, where it differs from that amount.
    pub sum: Option<String>,
}

/// A row with more or fewer fields than the file has columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ragged {
    /// The row without its line end.
    pub span: Span,
    /// The first surplus field, or the end of a row that is too short.
    pub place: Span,
    /// Fields found.
    pub found: u32,
    /// Another separator under which the row would have the right number of fields.
    pub other_delimiter: Option<u8>,
}

/// What is wrong with a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuoteFault {
    /// Opened and never closed.
    Unclosed,
    /// Text follows the closing quote.
    TextAfter,
    /// Inside a field that did not begin with one.
    Bare,
}

/// A quote at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenQuote {
    /// The quote.
    pub place: Span,
    /// What is wrong with it.
    pub fault: QuoteFault,
    /// Whether the row still has the file's number of fields, and so is a repayment.
    pub row_readable: bool,
}

/// What only a sheet of a workbook has.
#[derive(Debug, Default)]
pub struct SheetLayout {
    /// Rows that are hidden, by hand or by a filter, each run of neighbours by itself.
    pub hidden_rows: Vec<RowRun>,
    /// Columns that are hidden, counted from 0.
    pub hidden_columns: Vec<usize>,
    /// Other visible sheets that read as a report too, where nobody said which is meant.
    pub other_reports: Vec<String>,
}

/// The layout of separated values, or of a sheet's cells laid out as such.
#[derive(Debug, Default)]
pub struct CsvLayout {
    /// The separator.
    pub delimiter: u8,
    /// Whether the file's ending (`.tsv`) allows this separator. A user's setting does not: it says how to read the
    /// file, and PA2 does not know it.
    pub delimiter_expected: bool,
    /// The first separator in the file.
    pub delimiter_at: Option<Span>,
    /// Excel's `sep=` line, with its line end.
    pub sep_line: Option<Span>,
    /// The header, if there is one.
    pub header: Option<Header>,
    /// Whether the user said that there is none.
    pub header_declared_absent: bool,
    /// The first row that is data, without its line end.
    pub first_row: Option<Span>,
    /// What each column holds; as many as the header, or the first row, has fields.
    pub columns: Vec<Column>,
    /// Empty fields that the rows have after those, as some systems end every row with a separator.
    pub surplus: usize,
    /// Whether the columns were taken by position because no header names them.
    pub by_position: bool,
    /// Title rows above the header.
    pub titles: Option<RowRun>,
    /// Notes under the data.
    pub notes: Option<RowRun>,
    /// Blank rows.
    pub blanks: Vec<RowRun>,
    /// Totals rows.
    pub totals: Vec<TotalsRow>,
    /// Rows that repeat the header.
    pub repeated_headers: Vec<RowRun>,
    /// Rows with the wrong number of fields.
    pub ragged: Vec<Ragged>,
    /// Quotes at fault.
    pub quotes: Vec<BrokenQuote>,
    /// Where the first data row begins in the text.
    pub body: u32,
    /// Longest field that is read, in bytes.
    pub max_field: u32,
    /// The most fields that a row may have; it is split no further than one more. `None`: as many as there are.
    pub max_columns: Option<u32>,
    /// What the file was expected to hold. The rows of a list of loans can do without an amount.
    pub contents: Contents,
    /// Of a sheet: then cells have their places for sure, and no row can be too long and no quote broken.
    pub sheet: Option<Box<SheetLayout>>,
}

impl CsvLayout {
    /// The index of the column of a field.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| *column == Column::Read(field))
    }

    /// Whether there are loan ids, and amounts where they are wanted.
    pub fn can_be_read(&self) -> bool {
        self.column_of(Field::LoanId).is_some()
            && (self.contents == Contents::Loans || self.column_of(Field::Amount).is_some())
    }

    /// Whether any column of a list of loans beside the three is kept.
    pub(crate) fn has_labels(&self) -> bool {
        self.columns
            .iter()
            .any(|column| matches!(column, Column::Label(_)))
    }

    /// Whether it is the header that has more or fewer fields than the data.
    pub fn header_is_ragged(&self) -> bool {
        let header = self.header.as_ref().map(|header| header.span);
        self.ragged
            .first()
            .is_some_and(|row| Some(row.span) == header)
    }

    /// One past the last column that is read: fewer fields than this make a row ragged.
    pub fn needed_columns(&self) -> usize {
        self.columns
            .iter()
            .rposition(|column| column.is_read())
            .map_or(0, |index| index + 1)
    }

    /// How many columns there are up to the last one that has a name.
    pub fn named_columns(&self) -> usize {
        self.columns
            .iter()
            .rposition(|column| *column != Column::Nameless)
            .map_or(0, |index| index + 1)
    }

    /// The cell of the header that names a field's column.
    pub fn header_cell(&self, field: Field) -> Option<&HeaderCell> {
        self.header.as_ref()?.cells.get(self.column_of(field)?)
    }
}

/// What the root of a JSON document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RootShape {
    /// An object with `repayments`.
    Wanted,
    /// A bare array of repayments.
    BareArray {
        /// The whole array.
        span: Span,
    },
    /// A single repayment.
    SingleRepayment {
        /// The object.
        span: Span,
    },
    /// The array of repayments has another name.
    OtherName {
        /// The key without its quotes.
        key: Span,
        /// As the file spells it.
        name: String,
    },
    /// `repayments` is there but is no array.
    NotAnArray {
        /// The value.
        span: Span,
    },
    /// Nothing that could be read as repayments.
    Nothing {
        /// The root value.
        span: Span,
    },
}

/// What is wrong with the syntax of a JSON document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxProblem {
    /// `//`, `/* */` or `#`
    Comment,
    /// A comma before a closing bracket.
    TrailingComma,
    /// `'text'`
    SingleQuotes,
    /// `loan_id: …`
    UnquotedKey,
    /// `NaN`, `Infinity`, `True`, `None`, `undefined`
    NotJsonWord,
    /// Two values without a comma between them.
    MissingComma,
    /// A key without a colon.
    MissingColon,
    /// The document ends inside an array or object.
    UnclosedBracket,
    /// A bracket closes what another kind of bracket opened, or nothing.
    WrongBracket,
    /// The document, or line, ends inside a string.
    UnclosedString,
    /// A raw control character in a string.
    ControlInString,
    /// `\x` and the like.
    BadEscape,
    /// `007`
    LeadingZero,
    /// `1.`, `.5`, `+1`, `1e`
    BadNumber,
    /// Something after the end of the document.
    TextAfterEnd,
    /// More than 128 brackets inside one another.
    TooDeep,
    /// No value where one must stand.
    MissingValue,
    /// The document is empty.
    Empty,
    /// Anything else.
    UnexpectedCharacter,
}

/// The first place at which a document is no JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// What is wrong.
    pub problem: SyntaxProblem,
    /// The very characters.
    pub span: Span,
    /// The opening bracket or quote that this belongs to.
    pub opening: Option<Span>,
    /// How many such places there are (comments and trailing commas are read over).
    pub count: u32,
    /// The edits that remove all of them, where that is all that is wrong.
    pub edits: Vec<Edit>,
}

/// A field beside `repayments` in the root object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRootField {
    /// Its key without quotes.
    pub key: Span,
    /// As the file spells it.
    pub name: String,
    /// The first key of this name, where this one repeats it.
    pub first: Option<Span>,
}

/// An element of the repayments that is no object, so that it cannot be a repayment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnObject {
    /// The element.
    pub span: Span,
    /// The JSON name of its type.
    pub found: &'static str,
}

/// A JSON file's layout.
#[derive(Debug)]
pub struct JsonLayout {
    /// Why it is no JSON.
    pub syntax: Option<SyntaxFault>,
    /// What its root is.
    pub root: RootShape,
    /// Other fields of the root, and repeated ones.
    pub root_fields: Vec<UnknownRootField>,
    /// Elements of the repayments that are no objects.
    pub not_objects: Vec<NotAnObject>,
    /// What was expected of the document, by which its objects are read again.
    pub naming: Naming,
    /// The pages of a list of loans.
    pub pages: Pages,
}

/// What the pages of a list of loans say about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// Every different `totalRecords`, in order.
    pub totals: Vec<u64>,
    /// When the list was taken, as written: `taken_at` of the `snapshot` that `loans fetch` adds.
    pub taken_at: Option<String>,
    /// Where it was taken: `environment` of the same.
    pub environment: Option<String>,
    /// For which statuses: `statuses` of the same; empty where nothing is said.
    pub statuses: Vec<String>,
}
