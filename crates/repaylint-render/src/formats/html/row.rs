//! One affected row: where it is, what stands there with the fault marked, and what should stand there.

use std::borrow::Cow;

use repaylint_core::finding::{Edit, Field, Finding, Place, Safety};
use repaylint_core::model::{Record, Report};

use super::Run;
use super::place::{Grids, Spot, in_words, rows_in_words};
use super::value::{Fault, Value};
use crate::excerpt::{Excerpt, Look};
use crate::places::record_of;
use crate::redact::{Mask, mask_id, mask_replacement, mask_value};
use crate::visible::{shortened, visible};

/// Columns of a line that is shown around a place.
const WIDTH: usize = 64;

/// Characters of an id that are shown beside another value.
const MAX_ID: usize = 64;

/// A row of a card's table.
pub(super) struct Row {
    pub(super) spot: Spot,
    /// Where it stands for several rows of the file.
    pub(super) lines: Option<String>,
    /// The number of the repayment, in JSON.
    pub(super) record: Option<u64>,
    pub(super) loan: Option<String>,
    pub(super) value: Value,
    pub(super) wanted: Option<Wanted>,
    /// Nothing where the table says it once for all.
    pub(super) message: Option<String>,
    /// Where it is not the card's.
    pub(super) help: Option<String>,
    pub(super) related: Vec<Related>,
}

/// What should stand there.
pub(super) struct Wanted {
    pub(super) value: Value,
    /// Whether it is only our guess.
    pub(super) is_guess: bool,
}

/// Another place that helps to understand the row.
pub(super) struct Related {
    pub(super) label: String,
    pub(super) place: String,
}

/// What a row is made of.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) run: Run<'a>,
    pub(super) grids: &'a Grids,
    pub(super) report: &'a Report,
}

impl<'a> Source<'a> {
    /// The row of a finding, or of one of the repayments that share it.
    pub(super) fn row(self, finding: &'a Finding, place: Place) -> Row {
        let offset = place.span.map_or(0, |span| span.start);
        let record = record_of(self.run.outcome, place);
        let start = record.as_ref().map(|record| record.span.start);
        let edit = edit_of(finding, place, record.as_ref());
        let is_amount_rule = finding.rule.code.starts_with("AMT");
        Row {
            lines: self.lines(finding, place),
            spot: self.grids.spot(self.report, offset, start),
            record: place.record.map(|no| u64::from(no.0) + 1),
            loan: self.loan(record.as_ref()),
            value: self.value(place, record.as_ref(), edit, is_amount_rule),
            wanted: edit.and_then(|edit| self.wanted(finding, place, edit)),
            message: None,
            help: None,
            related: Vec::new(),
        }
    }

    /// The row with what is said about it. `common` is the help that the card gives for all.
    pub(super) fn told_row(self, finding: &'a Finding, common: Option<&str>) -> Row {
        let wording = self.run.wording(finding);
        let help = wording.help().filter(|help| common != Some(help));
        let label = wording.related().unwrap_or_default();
        let related = finding.related.iter().map(|related| Related {
            label: label.to_owned(),
            place: in_words(self.run, self.grids, related.place, Some(self.report)),
        });
        Row {
            message: Some(wording.message().to_owned()),
            help: help.map(str::to_owned),
            related: related.collect(),
            ..self.row(finding, finding.place)
        }
    }

    /// Whether it is known what should stand there. The repayments of a shared finding are edited one by one.
    pub(super) fn has_wanted(self, finding: &Finding) -> bool {
        if !finding.shared_by.is_empty() {
            return (finding.fix.as_ref()).is_some_and(|fix| !fix.edits.is_empty());
        }
        let record = record_of(self.run.outcome, finding.place);
        edit_of(finding, finding.place, record.as_ref())
            .is_some_and(|edit| !(edit.replacement.is_empty() && is_guess(finding)))
    }

    /// The lines of a run of rows that were set aside together, such as `3 to 5`.
    fn lines(self, finding: &Finding, place: Place) -> Option<String> {
        let from = place.span.filter(|_| finding.count > 1)?.start;
        let mut set_aside = self.report.rows.set_aside.iter();
        let rows = set_aside.find(|rows| {
            rows.why == finding.rule.code && rows.rows > 1 && rows.span.start == from
        })?;
        Some(rows_in_words(self.run, self.report, rows))
    }

    fn loan(self, record: Option<&Record<'_>>) -> Option<String> {
        let record = record.filter(|record| !record.broken_quote)?;
        let id = record.loan_id.as_ref().map(|_| record.loan_key())?;
        Some(if self.run.options.redact {
            mask_id(id)
        } else {
            visible(&shortened(id, MAX_ID)).into_owned()
        })
    }

    fn value(
        self,
        place: Place,
        record: Option<&Record<'_>>,
        edit: Option<&Edit>,
        is_amount_rule: bool,
    ) -> Value {
        let words = self.run.words();
        let redact = self.run.options.redact;
        let cell = record
            .zip(place.field)
            .and_then(|(record, field)| Some((record, record.cell(field)?, field)));
        match (cell, place.span) {
            (Some((record, cell, field)), _) => {
                let shown = if redact {
                    mask_value(record, field, &cell.text).into()
                } else {
                    Cow::Borrowed(&*cell.text)
                };
                let masks = redact && (field != Field::Amount || shown != cell.text);
                let fault = match edit.filter(|edit| !edit.replacement.is_empty()) {
                    Some(edit) if !masks => Fault::Unlike(&edit.replacement),
                    None if is_amount_rule && field == Field::Amount => Fault::NotOfAmount,
                    _ => Fault::Unknown,
                };
                Value::of(&shown, fault, words)
            }
            (None, _) if record.is_some() && place.field.is_some() => {
                Value::said(words.t("html-missing"))
            }
            (_, Some(span)) => {
                let look = Look {
                    width: WIDTH,
                    unicode: true,
                };
                let excerpt = Excerpt::new(&self.report.source, span, look, |window| {
                    redact.then(|| Mask::new(self.report, window))
                });
                Value::line(&excerpt.text, excerpt.place)
            }
            _ => Value::default(),
        }
    }

    fn wanted(self, finding: &Finding, place: Place, edit: &Edit) -> Option<Wanted> {
        let words = self.run.words();
        let is_guess = is_guess(finding);
        if edit.replacement.is_empty() {
            // Which of two rows goes is for a person to decide: the help says how.
            let value = Value::said(words.t("html-removed"));
            return (!is_guess).then_some(Wanted { value, is_guess });
        }
        let value = if self.run.options.redact {
            Value::plain(&mask_replacement(self.report, edit, place.field), words)
        } else {
            Value::plain(&edit.replacement, words)
        };
        Some(Wanted { value, is_guess })
    }
}

/// Whether its fix is only a guess.
fn is_guess(finding: &Finding) -> bool {
    (finding.fix.as_ref()).is_some_and(|fix| fix.safety == Safety::Unsafe)
}

/// The one edit that mends a place: of its value, or of its whole row.
fn edit_of<'f>(
    finding: &'f Finding,
    place: Place,
    record: Option<&Record<'_>>,
) -> Option<&'f Edit> {
    let fix = finding.fix.as_ref()?;
    let span = place.span?;
    let outer = record
        .zip(place.field)
        .and_then(|(record, field)| Some(record.cell(field)?.outer));
    let first = (fix.edits).partition_point(|edit| edit.span.end < span.start);
    let here = fix.edits.get(first..).unwrap_or_default();
    here.iter()
        .take(2)
        .find(|edit| edit.span == span || Some(edit.span) == outer)
        .or(match here {
            [only] if fix.edits.len() == 1 && only.replacement.is_empty() => Some(only),
            _ => None,
        })
}
