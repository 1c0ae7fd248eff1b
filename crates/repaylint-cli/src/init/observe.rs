//! What a real report shows of an organization's settings, each with what speaks for it. Judges nothing: the checker
//! has said what is damaged, and from that nothing is learned.

use std::collections::HashSet;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Field, FileId, Finding, RecordNo, Severity};
use repaylint_core::ids::{IdShape, IdText, ShapeLearner};
use repaylint_core::model::Report;
use repaylint_core::terms::{Basis, ColumnMode};
use repaylint_core::words::{self, Meaning};

/// A sentence that says what was seen.
#[derive(Debug)]
pub(super) struct Evidence {
    /// Key of its text.
    pub(super) key: &'static str,
    /// What it is filled with.
    pub(super) args: Args,
}

/// A value for a setting and what speaks for it. Without a value, the evidence says why there is none.
#[derive(Debug)]
pub(super) struct Proposal<T> {
    pub(super) value: Option<T>,
    pub(super) evidence: Option<Evidence>,
}

impl<T> Default for Proposal<T> {
    fn default() -> Self {
        Self {
            value: None,
            evidence: None,
        }
    }
}

/// What a report shows.
#[derive(Debug, Default)]
pub(super) struct Observed {
    /// What it is as a whole.
    pub(super) summary: Option<Evidence>,
    pub(super) column_mode: Proposal<ColumnMode>,
    pub(super) basis: Proposal<Basis>,
    pub(super) header: Proposal<bool>,
    /// Whether any amount has decimals.
    pub(super) has_decimals: bool,
    pub(super) loan: Proposal<String>,
    pub(super) client: Proposal<String>,
}

impl Observed {
    /// What the checked report called `name` shows.
    pub(super) fn of(outcome: &Outcome, name: &str) -> Self {
        let files = &outcome.files;
        let damage = Damage::of(outcome);
        let summary = &outcome.summary;
        let is_swapped = outcome.findings.iter().any(|it| it.rule.code == "COL004");
        let ids = |field| {
            if is_swapped {
                Proposal::default()
            } else {
                ids(files, field, &damage)
            }
        };
        Self {
            summary: Some(Evidence {
                key: "init-saw-report",
                args: Args::none()
                    .text("file", name)
                    .number("records", summary.records)
                    .number("findings", summary.errors + summary.warnings),
            }),
            column_mode: column_mode(files),
            basis: basis(files),
            header: header(files),
            has_decimals: files.iter().any(|file| file.columns.amount.has_fractions),
            loan: ids(Field::LoanId),
            client: ids(Field::ClientId),
        }
    }
}

fn column_mode(files: &[Report]) -> Proposal<ColumnMode> {
    let count = |of: fn(&Report) -> u32| files.iter().map(|file| u64::from(of(file))).sum();
    let mut modes = files.iter().map(|file| file.mode);
    let first = modes.next().unwrap_or(ColumnMode::Mixed);
    let mode = if modes.all(|mode| mode == first) {
        first
    } else {
        ColumnMode::Mixed
    };
    let present: u64 = count(|file| file.columns.client_id.present);
    let absent: u64 = count(|file| file.columns.client_id.absent);
    let case = match (present, absent) {
        (0, _) => "none",
        (_, 0) => "all",
        _ => "some",
    };
    Proposal {
        value: Some(mode).filter(|mode| *mode != ColumnMode::Mixed),
        evidence: Some(Evidence {
            key: "init-saw-clients",
            args: Args::none()
                .case("case", case)
                .number("present", present)
                .number("records", present + absent),
        }),
    }
}

/// The basis that the amount's header names, if all files name the same.
fn basis(files: &[Report]) -> Proposal<Basis> {
    let named = |file: &Report| match words::header(file.header_of(Field::Amount)?).0 {
        Meaning::Value(Field::Amount, basis) => basis,
        _ => None,
    };
    let header = files.first().and_then(|file| file.header_of(Field::Amount));
    let basis = files.first().and_then(named);
    let (Some(header), Some(basis)) = (header, basis) else {
        return Proposal::default();
    };
    if files.iter().any(|file| named(file) != Some(basis)) {
        return Proposal::default();
    }
    Proposal {
        value: Some(basis),
        evidence: Some(Evidence {
            key: "init-saw-basis",
            args: Args::none().text("header", header),
        }),
    }
}

/// Only a missing header is worth a setting: the others are found out.
fn header(files: &[Report]) -> Proposal<bool> {
    let has_none = |file: &Report| {
        let csv = file.layout.csv();
        csv.is_some_and(|csv| csv.header.is_none() && !file.is_empty())
    };
    if files.is_empty() || !files.iter().all(has_none) {
        return Proposal::default();
    }
    Proposal {
        value: Some(false),
        evidence: Some(Evidence {
            key: "init-saw-no-header",
            args: Args::none(),
        }),
    }
}

/// The pattern of a column of ids.
fn ids(files: &[Report], field: Field, damage: &Damage) -> Proposal<String> {
    let mut learner = ShapeLearner::default();
    let mut damaged = 0;
    for file in files {
        for no in file.numbers() {
            let record = file.record(no).filter(|record| !record.broken_quote);
            let Some(cell) = record.as_ref().and_then(|record| record.cell(field)) else {
                continue;
            };
            if damage.has(file.id, no, field, &cell.text) {
                damaged += 1;
            } else {
                learner.add(&cell.text);
            }
        }
    }
    let shape = learner.shape();
    let args = Args::none()
        .case(
            "field",
            if field == Field::LoanId {
                "loan"
            } else {
                "client"
            },
        )
        .number("count", learner.seen())
        .number("damaged", damaged);
    let evidence = match &shape {
        Some(shape) => Some(likeness(shape, args)),
        None if learner.seen() + damaged == 0 => None,
        None => Some(Evidence {
            key: "init-saw-no-shape",
            args,
        }),
    };
    Proposal {
        value: shape.map(|shape| shape.pattern()),
        evidence,
    }
}

fn likeness(shape: &IdShape, args: Args) -> Evidence {
    let picture = shape.picture();
    let case = match &picture {
        Some(_) => "picture",
        None if shape.shortest().len() == shape.longest().len() => "one",
        None => "two",
    };
    Evidence {
        key: "init-saw-ids",
        args: args
            .case("case", case)
            .text("picture", picture.unwrap_or_default())
            .id("shortest", shape.shortest())
            .id("longest", shape.longest()),
    }
}

/// The ids that must not be learned from.
struct Damage {
    single: HashSet<(FileId, RecordNo, Field)>,
    /// Columns of which a finding speaks as a whole: it names its first place only.
    shared: HashSet<(FileId, Field)>,
    /// Not all findings are at hand.
    truncated: bool,
}

impl Damage {
    fn of(outcome: &Outcome) -> Self {
        let mut damage = Self {
            single: HashSet::new(),
            shared: HashSet::new(),
            truncated: outcome.truncated,
        };
        for finding in outcome.findings.iter().filter(|it| is_about_writing(it)) {
            if let (Some(file), Some(field)) = (finding.place.file, finding.place.field) {
                if let Some(record) = finding.place.record {
                    damage.single.insert((file, record, field));
                }
                if finding.count > 1 {
                    damage.shared.insert((file, field));
                }
            }
        }
        damage
    }

    fn has(&self, file: FileId, record: RecordNo, field: Field, id: &str) -> bool {
        let may_be_meant = self.truncated || self.shared.contains(&(file, field));
        self.single.contains(&(file, record, field))
            || may_be_meant && IdText::new(id).is_remarkable()
    }
}

/// Whether a finding speaks of how an id is written, and not of the loan behind it.
fn is_about_writing(finding: &Finding) -> bool {
    let code = finding.rule.code;
    let is_about_writing = ["FMT", "IDS", "DUP004", "TST005", "TST006"]
        .iter()
        .any(|begin| code.starts_with(begin));
    is_about_writing && finding.severity > Severity::Info
}

#[cfg(test)]
mod tests;
