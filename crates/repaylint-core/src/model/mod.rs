//! What a reader hands on: repayments with a place on every value, and what the file's columns look like.
//! Knows neither rules nor formats of output.

mod columns;
mod kept;
mod labels;
mod layout;
mod record;
mod report;

pub use columns::{AmountColumn, Columns, IdColumn, Widths};
pub use kept::Kept;
pub use labels::{Label, Labels};
pub use layout::{
    BrokenQuote, Column, CsvLayout, Header, HeaderCell, JsonLayout, Layout, NotAnObject, Pages,
    QuoteFault, Ragged, RootShape, RowRun, SheetLayout, SyntaxFault, SyntaxProblem, TotalsRow,
    UnknownRootField,
};
pub use record::{Cell, Form, Record, Violation, ViolationKind};
pub use report::{Exchanged, Kind, Report, Rows, SetAside};
