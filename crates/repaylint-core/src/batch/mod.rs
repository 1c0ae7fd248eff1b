//! From a report without errors to the calls of the Partner API: which repayment goes into which call, what each comes
//! to, and the bytes that are sent. Opens no file and no connection.

mod csv;
mod json;
mod manifest;
mod repayment;

use std::collections::HashMap;
use std::io;
use std::num::NonZeroU32;

use foldhash::fast::RandomState;

use crate::amount::Total;
use crate::engine::Outcome;
use crate::finding::{Place, RecordNo};
use crate::known::ExceptionState;
use crate::model::{Report, SetAside};
use crate::source::to_u32;
use crate::terms::ColumnMode;

pub use csv::is_safe_in_spreadsheets;
pub use manifest::{MANIFEST_SCHEMA, Manifest};
pub use repayment::{Repayment, Unfit, Why};

/// A report, cut into calls in the order of its files and rows. Holds no repayment: each is read again where it is
/// wanted.
#[derive(Debug)]
pub struct Batches<'a> {
    outcome: &'a Outcome,
    size: NonZeroU32,
    mode: ColumnMode,
    /// How many repayments stand before each file, and in the end how many there are.
    bounds: Vec<u64>,
    /// What each call comes to.
    totals: Vec<Total>,
    total: Total,
}

impl<'a> Batches<'a> {
    /// Cuts a report into calls of at most `size` repayments.
    ///
    /// # Errors
    ///
    /// Where something of the report could not be sent just as the checker understands it, or would be lost. The rule
    /// that speaks of such a defect may be off or excepted; money does not go out on a guess all the same. That a loan
    /// is there twice is no guess where an exception names it.
    pub fn of(outcome: &'a Outcome, size: NonZeroU32) -> Result<Self, Unfit> {
        if outcome.summary.errors > 0 {
            return Err(Unfit::in_run(Why::HasErrors));
        }
        for report in &outcome.files {
            demand_whole(report)?;
        }
        let mut batches = Self {
            outcome,
            size,
            mode: mode_of(&outcome.files)?,
            bounds: bounds_of(&outcome.files),
            totals: Vec::new(),
            total: Total::default(),
        };
        if batches.repayments() == 0 {
            return Err(Unfit::in_run(Why::Empty));
        }
        let mut in_call = 0;
        let mut seen = HashMap::with_hasher(RandomState::default());
        for report in &outcome.files {
            for no in report.numbers() {
                let repayment = batches.read(report, no)?;
                if in_call == 0 {
                    batches.totals.push(Total::default());
                }
                if let Some(total) = batches.totals.last_mut() {
                    total.add(repayment.amount);
                }
                batches.total.add(repayment.amount);
                in_call = (in_call + 1) % size.get();
                let is_meant = may_repeat(outcome, &repayment.loan_id);
                let loan = (repayment.loan_id, repayment.client_id);
                if let Some(before) = seen.insert(loan, repayment.origin)
                    && !is_meant
                {
                    let place = |origin| Repayment::place_in(origin, &outcome.files);
                    return Err(Unfit {
                        before: Some(place(before)),
                        ..Unfit::at(Why::Twice, place(repayment.origin))
                    });
                }
            }
        }
        if batches.total == outcome.summary.total {
            Ok(batches)
        } else {
            Err(Unfit::in_run(Why::OtherTotal))
        }
    }

    /// How many calls.
    pub fn len(&self) -> u32 {
        to_u32(self.totals.len())
    }

    /// Never: a report without repayments is refused.
    pub fn is_empty(&self) -> bool {
        self.totals.is_empty()
    }

    /// How many repayments.
    pub fn repayments(&self) -> u64 {
        self.bounds.last().copied().unwrap_or_default()
    }

    /// The sum of all amounts.
    pub fn total(&self) -> Total {
        self.total
    }

    /// Two or three columns.
    pub fn mode(&self) -> ColumnMode {
        self.mode
    }

    /// The call of a number, counted from 1.
    pub fn get(&self, number: u32) -> Option<Batch<'_>> {
        let index = number.checked_sub(1)?;
        let total = *self.totals.get(index as usize)?;
        let size = u64::from(self.size.get());
        let first = u64::from(index) * size;
        let end = self.repayments().min(first + size);
        Some(Batch {
            report: self,
            number,
            of: self.len(),
            first,
            end,
            total,
        })
    }

    /// All calls, in order.
    pub fn iter(&self) -> impl Iterator<Item = Batch<'_>> {
        (1..=self.len()).filter_map(|number| self.get(number))
    }

    /// The whole report as one: what is uploaded in PA2.
    pub fn whole(&self) -> Batch<'_> {
        Batch {
            report: self,
            number: 1,
            of: 1,
            first: 0,
            end: self.repayments(),
            total: self.total,
        }
    }

    /// A repayment by its place in the run.
    fn repayment(&self, place: u64) -> Option<Repayment<'_>> {
        let after = self.bounds.partition_point(|bound| *bound <= place);
        let file = after.checked_sub(1)?;
        let no = u32::try_from(place - self.bounds.get(file)?).ok()?;
        let report = self.outcome.files.get(file)?;
        self.read(report, RecordNo(no)).ok()
    }

    /// Reads a repayment of a file as those of this report are read.
    fn read<'r>(&self, report: &'r Report, no: RecordNo) -> Result<Repayment<'r>, Unfit> {
        Repayment::read(report, no, self.mode, self.outcome.minor_units)
    }
}

/// What goes into one call.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    report: &'a Batches<'a>,
    number: u32,
    of: u32,
    first: u64,
    end: u64,
    total: Total,
}

impl<'a> Batch<'a> {
    /// Its number, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How many calls there are in all.
    pub fn of(&self) -> u32 {
        self.of
    }

    /// How many repayments it has; at least one.
    pub fn len(&self) -> u64 {
        self.end - self.first
    }

    /// Never.
    pub fn is_empty(&self) -> bool {
        self.first == self.end
    }

    /// The sum of its amounts.
    pub fn total(&self) -> Total {
        self.total
    }

    /// Its repayments, in the order of the report.
    pub fn repayments(&self) -> impl Iterator<Item = Repayment<'a>> + use<'a> {
        let report = self.report;
        (self.first..self.end).filter_map(|place| report.repayment(place))
    }

    /// The body of the call: every id and every digit of the report, and nothing else.
    ///
    /// # Errors
    ///
    /// Where the repayments do not come to what the call was cut for. That is a mistake of the program: nothing of it
    /// may be sent.
    pub fn body(&self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        self.write_json(&mut body)?;
        Ok(body)
    }

    /// The same bytes, written as they are made.
    ///
    /// # Errors
    ///
    /// As [`Batch::body`], and what `out` says.
    pub fn write_json(&self, out: &mut dyn io::Write) -> io::Result<()> {
        json::write(out, self)
    }

    /// The same repayments as PA2 takes them. Whether a spreadsheet would spoil an id tells
    /// [`is_safe_in_spreadsheets`].
    ///
    /// # Errors
    ///
    /// As [`Batch::write_json`].
    pub fn write_csv(&self, out: &mut dyn io::Write) -> io::Result<()> {
        csv::write(out, self)
    }

    /// The first repayment that would be another, or none, once it was written as CSV and read again. JSON loses none.
    pub fn first_lost_as_csv(&self) -> Option<Repayment<'a>> {
        csv::first_lost(self)
    }

    /// Hands every repayment over, and sees to it that none is missing and no amount another.
    fn each(&self, mut hand_over: impl FnMut(&Repayment<'a>) -> io::Result<()>) -> io::Result<()> {
        let (mut number, mut total) = (0, Total::default());
        for repayment in self.repayments() {
            hand_over(&repayment)?;
            number += 1;
            total.add(repayment.amount);
        }
        if (number, total) == (self.len(), self.total) {
            Ok(())
        } else {
            Err(io::Error::other("the program lost count of the repayments"))
        }
    }
}

/// Whether the user says, with a reason, that a loan is rightly there more than once.
fn may_repeat(outcome: &Outcome, loan_id: &str) -> bool {
    outcome.exceptions.iter().any(|given| {
        given.state == ExceptionState::Used
            && given.exception.code.starts_with("DUP")
            && given.exception.loan_id.as_deref() == Some(loan_id)
    })
}

/// Refuses a report of which a part was not understood: it would be lost without a word.
fn demand_whole(report: &Report) -> Result<(), Unfit> {
    /// Why rows are set aside that are no repayments beyond doubt.
    const NO_REPAYMENTS: [&str; 5] = ["FMT010", "FMT011", "FMT015", "FMT016", "FMT018"];
    let is_lost = |run: &&SetAside| !NO_REPAYMENTS.contains(&run.why);
    if let Some(run) = report.rows.set_aside.iter().find(is_lost) {
        return Err(Unfit::at(Why::LostRow, Place::in_file(report.id, run.span)));
    }
    if report
        .layout
        .json()
        .is_some_and(|layout| layout.syntax.is_some())
    {
        return Err(Unfit::at(Why::BrokenJson, Place::whole_file(report.id)));
    }
    Ok(())
}

/// The mode of all files.
fn mode_of(files: &[Report]) -> Result<ColumnMode, Unfit> {
    let mut filled = files.iter().filter(|report| !report.is_empty());
    let Some(first) = filled.next() else {
        return Err(Unfit::in_run(Why::Empty));
    };
    let other = filled.find(|report| report.mode != first.mode);
    match (other, first.mode) {
        (Some(other), _) => Err(Unfit::at(Why::MixedModes, Place::whole_file(other.id))),
        (None, ColumnMode::Mixed) => Err(Unfit::at(Why::MixedModes, Place::whole_file(first.id))),
        (None, mode) => Ok(mode),
    }
}

/// How many repayments stand before each file, and in the end how many there are.
fn bounds_of(files: &[Report]) -> Vec<u64> {
    let mut bounds = vec![0];
    let mut before = 0;
    for report in files {
        before += report.len() as u64;
        bounds.push(before);
    }
    bounds
}

#[cfg(test)]
mod tests;
