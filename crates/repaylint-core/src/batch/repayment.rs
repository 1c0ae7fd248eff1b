//! One repayment as it leaves: ids as the checker understands them, the amount with the digits of the file. What is not
//! beyond doubt does not leave.

use std::borrow::Cow;
use std::fmt;

use rust_decimal::Decimal;

use crate::amount::AmountText;
use crate::engine::RecordRef;
use crate::finding::{Field, Place, RecordNo};
use crate::model::{Cell, Form, Record, Report, ViolationKind};
use crate::terms::ColumnMode;

/// A repayment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repayment<'a> {
    /// Where it stands in the report.
    pub origin: RecordRef,
    /// Without blanks around it, as ids are compared.
    pub loan_id: Cow<'a, str>,
    /// The same; `None` in two-column mode, whatever the file has.
    pub client_id: Option<Cow<'a, str>>,
    /// With as many decimals as it was written with.
    pub amount: Decimal,
}

/// Why a report is not sent although the check lets it pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The check found errors.
    HasErrors,
    /// There is no repayment.
    Empty,
    /// A row that may be a repayment could not be read as one.
    LostRow,
    /// The JSON breaks off, or is none.
    BrokenJson,
    /// Some repayments have a client id and others have not, and nothing says which is meant.
    MixedModes,
    /// A quote is broken, so that nobody knows where values end.
    BrokenQuote,
    /// A JSON object holds a field twice.
    Repeated,
    /// No loan id.
    NoLoanId,
    /// No client id in three-column mode.
    NoClientId,
    /// An id that is no text, or with characters that were lost.
    DamagedId,
    /// An amount that is written otherwise than digits with at most one point.
    NoPlainAmount,
    /// A loan is reported twice, under one client where clients are reported.
    Twice,
    /// The repayments come to another sum than the check's. A mistake of the program.
    OtherTotal,
}

impl Why {
    /// The word that texts choose their wording by.
    pub fn as_str(self) -> &'static str {
        match self {
            Why::HasErrors => "has-errors",
            Why::Empty => "empty",
            Why::LostRow => "lost-row",
            Why::BrokenJson => "broken-json",
            Why::MixedModes => "mixed-modes",
            Why::BrokenQuote => "broken-quote",
            Why::Repeated => "repeated",
            Why::NoLoanId => "no-loan-id",
            Why::NoClientId => "no-client-id",
            Why::DamagedId => "damaged-id",
            Why::NoPlainAmount => "no-plain-amount",
            Why::Twice => "twice",
            Why::OtherTotal => "other-total",
        }
    }
}

/// A report that is not sent, and the first place that shows why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the report cannot be sent: {why}")]
pub struct Unfit {
    /// Why.
    pub why: Why,
    /// Where; no file for the run as a whole.
    pub place: Place,
    /// Where the same loan stands before it.
    pub before: Option<Place>,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Unfit {
    pub(super) fn in_run(why: Why) -> Self {
        Self::at(why, Place::default())
    }

    pub(super) fn at(why: Why, place: Place) -> Self {
        Self {
            why,
            place,
            before: None,
        }
    }
}

impl<'a> Repayment<'a> {
    /// Reads a repayment of a report.
    pub(super) fn read(
        report: &'a Report,
        no: RecordNo,
        mode: ColumnMode,
        minor_units: u32,
    ) -> Result<Self, Unfit> {
        let unfit = |why| Unfit::at(why, Place::whole_file(report.id));
        let record = report.record(no).ok_or_else(|| unfit(Why::BrokenJson))?;
        read(record, report, mode, minor_units)
    }

    /// Where its loan id stands.
    pub(super) fn place_in(origin: RecordRef, files: &[Report]) -> Place {
        let report = files.get(origin.file.0 as usize);
        let record = report.and_then(|report| report.record(origin.record));
        Place {
            file: Some(origin.file),
            span: record.map(|record| record.loan_id.map_or(record.span, |cell| cell.span)),
            record: Some(origin.record),
            field: Some(Field::LoanId),
        }
    }
}

fn read<'a>(
    record: Record<'a>,
    report: &Report,
    mode: ColumnMode,
    minor_units: u32,
) -> Result<Repayment<'a>, Unfit> {
    let row = record.span;
    let no = record.no;
    let unfit = |why, field, span| {
        let place = Place {
            file: Some(report.id),
            span: Some(span),
            record: Some(no),
            field,
        };
        Unfit::at(why, place)
    };
    if record.broken_quote {
        return Err(unfit(Why::BrokenQuote, None, row));
    }
    let is_repeated = |kind: &ViolationKind| matches!(kind, ViolationKind::Repeated { .. });
    if let Some(again) = record
        .violations
        .iter()
        .find(|violation| is_repeated(&violation.kind))
    {
        return Err(unfit(Why::Repeated, again.field, again.span));
    }
    let id = |cell: Option<Cell<'a>>, field, missing| {
        let span = cell.as_ref().map_or(row, |cell| cell.span);
        let text = cell.map(id).transpose();
        match text.map_err(|why| unfit(why, Some(field), span))? {
            Some(text) if !text.is_empty() => Ok(text),
            _ => Err(unfit(missing, Some(field), span)),
        }
    };
    let loan_id = id(record.loan_id, Field::LoanId, Why::NoLoanId)?;
    let client_id = if mode == ColumnMode::Two {
        None
    } else {
        let cell = record.client_id;
        Some(id(cell, Field::ClientId, Why::NoClientId)?)
    };
    let written = record.amount.as_ref();
    let amount = written
        .and_then(|cell| amount(cell, report, minor_units))
        .ok_or_else(|| {
            let span = written.map_or(row, |cell| cell.span);
            unfit(Why::NoPlainAmount, Some(Field::Amount), span)
        })?;
    let origin = RecordRef {
        file: report.id,
        record: no,
    };
    Ok(Repayment {
        origin,
        loan_id,
        client_id,
        amount,
    })
}

/// An id without the blanks around it. That is how all checks have compared it, and no other character is touched.
fn id(cell: Cell<'_>) -> Result<Cow<'_, str>, Why> {
    // What stands in place of bytes that are no text is no part of any id.
    if cell.form == Form::JsonOther || cell.text.contains(char::REPLACEMENT_CHARACTER) {
        return Err(Why::DamagedId);
    }
    Ok(match cell.text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    })
}

/// An amount that is written plainly. An exponent is exact only where no spreadsheet has shortened the digits before it.
fn amount(cell: &Cell<'_>, report: &Report, minor_units: u32) -> Option<Decimal> {
    let is_value = cell.form != Form::JsonOther;
    let amount = AmountText::new(&cell.text).in_column(&report.columns.amount, minor_units);
    let may_have_exponent = cell.form == Form::JsonNumber;
    (is_value && amount.is_written_plainly(may_have_exponent))
        .then(|| amount.only_reading())
        .flatten()
}
