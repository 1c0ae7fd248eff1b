//! What a rule is shown: a file, a value with the file around it, a schema violation, or all files together.
//! Offers the places and edits that rules need, so that no rule computes an offset.

use crate::amount::AmountText;
use crate::engine::held::Held;
use crate::engine::repeats::{RecordRef, Repeats};
use crate::finding::{Edit, Field, Finding, Place, RecordNo};
use crate::ids::IdText;
use crate::model::{
    AmountColumn, Cell, CsvLayout, IdColumn, JsonLayout, Kind, Record, Report, Violation,
};
use crate::rules::Rule;
use crate::settings::Settings;
use crate::source::Span;
use crate::terms::ColumnMode;

/// One file, read.
#[derive(Clone, Copy, Debug)]
pub struct FileView<'a> {
    /// The file.
    pub report: &'a Report,
    /// What the run was told.
    pub settings: &'a Settings,
    /// The reference data, where there are any.
    pub held: Option<Held<'a>>,
}

impl<'a> FileView<'a> {
    /// A file by itself, without reference data.
    pub fn new(report: &'a Report, settings: &'a Settings) -> Self {
        Self {
            report,
            settings,
            held: None,
        }
    }

    /// The layout of separated values, if it is a CSV file or a sheet.
    pub fn csv(&self) -> Option<&'a CsvLayout> {
        self.report.layout.csv()
    }

    /// The JSON layout, if it is a JSON file.
    pub fn json(&self) -> Option<&'a JsonLayout> {
        self.report.layout.json()
    }

    /// What texts call its rows by: `line` of a text, `row` of a sheet.
    pub fn row_word(&self) -> &'static str {
        match self.report.kind() {
            Kind::Csv | Kind::Json => "line",
            Kind::Xlsx => "row",
        }
    }

    /// Two or three columns.
    pub fn mode(&self) -> ColumnMode {
        self.report.mode
    }

    /// A place in this file.
    pub fn place(&self, span: Span) -> Place {
        Place::in_file(self.report.id, span)
    }

    /// This file as a whole.
    pub fn whole(&self) -> Place {
        Place::whole_file(self.report.id)
    }

    /// All its repayments.
    pub fn records(&self) -> impl Iterator<Item = RecordRef> + use<'a> {
        let file = self.report.id;
        let numbers = self.report.numbers();
        numbers.map(move |record| RecordRef { file, record })
    }

    /// The place of a repayment's field, or of what shows that it is missing.
    pub fn record_place(&self, no: RecordNo, field: Field) -> Place {
        let span = self
            .report
            .record(no)
            .map(|record| self.span_of(&record, field));
        Place {
            file: Some(self.report.id),
            span,
            record: Some(no),
            field: Some(field),
        }
    }

    /// The value of a field, or what shows that it is missing: the row, in JSON the object's opening bracket.
    fn span_of(&self, record: &Record<'_>, field: Field) -> Span {
        match (record.cell(field), self.report.kind()) {
            (Some(cell), _) => cell.span,
            (None, Kind::Csv | Kind::Xlsx) => record.span,
            (None, Kind::Json) => self.report.source.character_at(record.span.start),
        }
    }

    /// The edit that deletes whole rows with their line ends.
    pub fn deletion_of(&self, rows: Span) -> Edit {
        Edit {
            span: self.report.source.with_line_end(rows),
            replacement: "".into(),
        }
    }

    /// The text of a span.
    pub fn text(&self, span: Span) -> String {
        self.report.source.slice(span).into_owned()
    }

    /// The line of an offset, counted from 1.
    pub fn line(&self, offset: u32) -> u64 {
        u64::from(self.report.source.position(offset).line)
    }
}

/// How a value reads, decided once for all rules.
#[derive(Clone, Debug)]
pub enum Reading<'a> {
    /// A loan or client id.
    Id(IdText<'a>),
    /// An amount.
    Amount(AmountText<'a>),
}

/// One value of one repayment.
#[derive(Clone, Debug)]
pub struct CellView<'a> {
    /// The file around it.
    pub file: FileView<'a>,
    /// The repayment around it.
    pub record: &'a Record<'a>,
    /// Which value it is.
    pub field: Field,
    /// The value; `None` where the file has no such column or field.
    pub cell: Option<&'a Cell<'a>>,
    /// How it reads.
    pub reading: Reading<'a>,
}

impl<'a> CellView<'a> {
    /// The value, empty where it is missing.
    pub fn value(&self) -> &'a str {
        self.cell.map_or("", |cell| &cell.text)
    }

    /// How it reads as an id; an amount reads as an empty one.
    pub fn id(&self) -> &IdText<'a> {
        match &self.reading {
            Reading::Id(id) => id,
            Reading::Amount(_) => IdText::EMPTY,
        }
    }

    /// How it reads as an amount; an id reads as an empty one.
    pub fn amount(&self) -> &AmountText<'a> {
        match &self.reading {
            Reading::Amount(amount) => amount,
            Reading::Id(_) => AmountText::EMPTY,
        }
    }

    /// The column of ids that it stands in.
    pub fn ids(&self) -> &'a IdColumn {
        match self.field {
            Field::ClientId => &self.file.report.columns.client_id,
            Field::LoanId | Field::Amount => &self.file.report.columns.loan_id,
        }
    }

    /// The column of amounts.
    pub fn amounts(&self) -> &'a AmountColumn {
        &self.file.report.columns.amount
    }

    /// The place of the value without its quotes; where it is missing, of its row or its object's `{`.
    pub fn place(&self) -> Place {
        Place {
            file: Some(self.file.report.id),
            span: Some(self.file.span_of(self.record, self.field)),
            record: Some(self.record.no),
            field: Some(self.field),
        }
    }

    /// A finding of `rule` about this value.
    pub fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::new(rule, self.place())
    }
}

/// One schema violation of one JSON repayment.
#[derive(Clone, Debug)]
pub struct ViolationView<'a> {
    /// The file around it.
    pub file: FileView<'a>,
    /// The repayment around it.
    pub record: &'a Record<'a>,
    /// The violation.
    pub violation: &'a Violation,
}

impl ViolationView<'_> {
    /// Its place.
    pub fn place(&self) -> Place {
        Place {
            file: Some(self.file.report.id),
            span: Some(self.violation.span),
            record: Some(self.record.no),
            field: self.violation.field,
        }
    }

    /// A finding of `rule` about it.
    pub fn finding(&self, rule: &'static Rule) -> Finding {
        Finding::new(rule, self.place())
    }
}

/// All files of the run.
#[derive(Clone, Copy, Debug)]
pub struct RunView<'a> {
    /// The files.
    pub files: &'a [Report],
    /// What the run was told.
    pub settings: &'a Settings,
    /// Repayments that name the same loan, or nearly.
    pub repeats: &'a Repeats,
}

impl<'a> RunView<'a> {
    /// One of the files.
    pub fn file(&self, index: u32) -> Option<FileView<'a>> {
        let report = self.files.get(index as usize)?;
        Some(FileView::new(report, self.settings))
    }
}
