//! What the repayments of a run should come to, by its control files and by the user, and what is met of it.

use super::outcome::Matched;
use crate::amount::Total;
use crate::finding::{Field, FileId, Place};
use crate::model::{Layout, Report};
use crate::settings::{Expected, Settings};

/// Who expects something of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expecting<'a> {
    /// The control file of this name.
    File(&'a str),
    /// The user, on the command line.
    User,
}

/// What some repayments of a run should come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expectation<'a> {
    /// Who says so.
    pub by: Expecting<'a>,
    /// The file whose repayments are meant; `None` for those of several files together.
    pub file: Option<FileId>,
    /// What they should come to.
    pub expected: Expected,
}

impl Expectation<'_> {
    /// The files that are meant.
    pub fn files<'f>(&self, files: &'f [Report]) -> &'f [Report] {
        match self.file {
            None => files,
            Some(FileId(index)) => files.get(index as usize).map_or(&[], std::slice::from_ref),
        }
    }

    /// The file, or the run.
    pub fn place(&self) -> Place {
        self.file.map_or(Place::default(), Place::whole_file)
    }

    /// What is met of it.
    fn met_by(&self, files: &[Report]) -> Expected {
        let files = self.files(files);
        Expected {
            total: self
                .expected
                .total
                .filter(|total| total_of(files).equals(*total)),
            count: self
                .expected
                .count
                .filter(|count| count_of(files) == *count),
        }
    }
}

/// Everything that is expected of the files of a run. Part of a month is held against nothing (law 7).
pub fn expectations<'a>(files: &'a [Report], settings: &'a Settings) -> Vec<Expectation<'a>> {
    if settings.partial {
        return Vec::new();
    }
    let only_file = match files {
        [only] => Some(only.id),
        _ => None,
    };
    let by_user = Expectation {
        by: Expecting::User,
        file: only_file,
        expected: settings.expected,
    };
    let by_files = files.iter().filter_map(|report| {
        let control = report.control.as_ref()?;
        let mut expected = control.expected;
        if only_file.is_some() {
            // What the user says, too, is said once.
            expected.total = expected
                .total
                .filter(|_| expected.total != settings.expected.total);
            expected.count = expected
                .count
                .filter(|_| expected.count != settings.expected.count);
        }
        Some(Expectation {
            by: Expecting::File(&control.name),
            file: Some(report.id),
            expected,
        })
    });
    by_files
        .chain([by_user])
        .filter(|expectation| expectation.expected != Expected::default())
        .collect()
}

/// Whether a file has repayments, all of them could be seen, and their amounts be told from their ids. Where not, another
/// finding says so, and its sum says nothing.
pub fn can_be_summed(report: &Report) -> bool {
    let is_read = match &report.layout {
        Layout::Csv(layout) => layout.can_be_read(),
        Layout::Json(layout) => layout
            .syntax
            .as_ref()
            .is_none_or(|fault| !fault.edits.is_empty()),
    };
    let holds_ids = report
        .exchanged
        .is_some_and(|exchanged| exchanged.columns.contains(&Field::Amount));
    is_read && !report.is_empty() && !holds_ids
}

/// The sum of all amounts of some files.
pub fn total_of(files: &[Report]) -> Total {
    files.iter().fold(Total::default(), |mut sum, report| {
        sum += report.total;
        sum
    })
}

/// The number of repayments of some files.
pub fn count_of(files: &[Report]) -> u64 {
    files.iter().map(|report| report.len() as u64).sum()
}

/// What is met of all that was expected.
pub(super) fn matched(files: &[Report], settings: &Settings) -> Vec<Matched> {
    expectations(files, settings)
        .into_iter()
        .filter(|expectation| {
            let mut files = expectation.files(files).iter();
            files.all(can_be_summed)
        })
        .map(|expectation| Matched {
            file: expectation.file,
            met: expectation.met_by(files),
        })
        .filter(|matched| matched.met != Expected::default())
        .collect()
}
