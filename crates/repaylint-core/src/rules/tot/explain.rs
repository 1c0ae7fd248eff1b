//! Looks for what would explain a sum that is not the expected one, in one pass over the repayments, and chooses the most
//! convincing. Says what would make the difference up, never that it does.

use rust_decimal::Decimal;

use super::difference::{Clues, Difference, Way};
use super::repeated::repeated;
use crate::amount::{AmountText, Total};
use crate::engine::{Expectation, FileView, RecordRef, RunView};
use crate::finding::{Args, Field, Place};
use crate::model::Record;
use crate::source::Span;

/// Places that a finding points to.
pub(super) const SHOWN: usize = 5;

/// Repayments that make a difference up by chance: with more, none of them is convincing.
const FEW: u64 = 5;

/// The word for a difference that nothing explains.
const UNEXPLAINED: &str = "none";

/// What would explain a difference.
#[derive(Debug)]
pub(super) struct Explanation {
    /// The word that the texts choose their wording by.
    case: &'static str,
    /// Repayments or rows that would; 1 where it is none of them.
    matches: u64,
    /// The loan of the first of them.
    loan: String,
    /// Its amount as written.
    amount: String,
    /// Its amount as it would be right.
    right: String,
    /// The first few places.
    pub(super) places: Vec<Place>,
    /// Amounts that could not be read and are in no sum.
    pub(super) unread: u64,
}

impl Explanation {
    /// One that nothing speaks for yet.
    fn of(case: &'static str) -> Self {
        Self {
            case,
            matches: 0,
            loan: String::new(),
            amount: String::new(),
            right: String::new(),
            places: Vec::new(),
            unread: 0,
        }
    }

    /// One that no single place shows.
    fn of_all(case: &'static str) -> Self {
        Self {
            matches: 1,
            ..Self::of(case)
        }
    }

    /// The values that the texts name.
    pub(super) fn fill(&self, args: Args) -> Args {
        args.case("case", self.case)
            .number("matches", self.matches)
            .number("unread", self.unread)
            .id("loan", self.loan.as_str())
            .text("amount", self.amount.as_str())
            .text("right", self.right.as_str())
    }

    fn add(&mut self, place: Place) {
        self.matches += 1;
        if self.places.len() < SHOWN {
            self.places.push(place);
        }
    }

    /// Adds a repayment; the first one is named.
    fn add_repayment(&mut self, file: FileView<'_>, record: &Record<'_>, right: Option<Decimal>) {
        if self.matches == 0 {
            record.loan_key().clone_into(&mut self.loan);
            self.amount = written(record);
            self.right = right.map_or(String::new(), |right| right.to_string());
        }
        self.add(file.record_place(record.no, Field::Amount));
    }

    /// Repayments that would, where they are few; and where they are so many that it may be chance, without their places.
    fn by_number(self) -> (Option<Self>, Option<Self>) {
        match self.matches {
            0 => (None, None),
            1..=FEW => (Some(self), None),
            _ => {
                let places = Vec::new();
                (None, Some(Self { places, ..self }))
            }
        }
    }
}

/// The most convincing explanation of a difference.
pub(super) fn explain(
    run: &RunView<'_>,
    wanted: &Expectation<'_>,
    difference: &Difference,
) -> Explanation {
    let search = Search {
        run,
        wanted,
        difference,
        clues: difference.in_units(),
    };
    let seen = search.repayments();
    let unread = seen.unread;
    Explanation {
        unread,
        ..search.choose(seen)
    }
}

struct Search<'s> {
    run: &'s RunView<'s>,
    wanted: &'s Expectation<'s>,
    difference: &'s Difference,
    clues: Option<Clues>,
}

/// What single repayments have told.
struct Seen {
    equal: Explanation,
    point: Explanation,
    swapped: Explanation,
    unread: u64,
}

impl Search<'_> {
    /// One pass over all repayments that are meant.
    fn repayments(&self) -> Seen {
        let equal = match self.difference.is_more {
            // What equals the difference equals what was expected, too.
            true if self.difference.is_double() => "total-among",
            true => "equal-more",
            false => "equal-less",
        };
        let mut seen = Seen {
            equal: Explanation::of(equal),
            point: Explanation::of("point"),
            swapped: Explanation::of("swapped"),
            unread: 0,
        };
        for file in self.files() {
            let report = file.report;
            for record in report.numbers().filter_map(|no| report.record(no)) {
                let Some(amount) = amount_of(file, &record) else {
                    seen.unread += 1;
                    continue;
                };
                let Some(way) = self.clues.as_ref().and_then(|clues| clues.way(amount)) else {
                    continue;
                };
                let (explanation, right) = match way {
                    Way::Equal => (&mut seen.equal, None),
                    Way::Point(right) => (&mut seen.point, Some(right)),
                    Way::Swapped(right) => (&mut seen.swapped, Some(right)),
                };
                explanation.add_repayment(file, &record, right);
            }
        }
        seen
    }

    /// The most convincing explanation.
    fn choose(&self, seen: Seen) -> Explanation {
        let certain = if self.difference.is_more {
            some(self.one_twice()).or_else(|| some(self.all_twice()))
        } else {
            let unread = (seen.unread > 0).then(|| Explanation::of_all("unread"));
            some(self.row_set_aside()).or(unread)
        };
        let (equal, many_equal) = seen.equal.by_number();
        let (point, many_points) = seen.point.by_number();
        let (swapped, many_swapped) = seen.swapped.by_number();
        certain
            .or(equal)
            .or_else(|| self.double())
            .or(point)
            .or(swapped)
            .or_else(|| some(self.own_total()))
            .or(many_equal)
            .or(many_points)
            .or(many_swapped)
            .unwrap_or_else(|| Explanation::of(UNEXPLAINED))
    }

    /// One of the two is twice the other.
    fn double(&self) -> Option<Explanation> {
        let case = if self.difference.is_more {
            "doubled"
        } else {
            "halved"
        };
        let is_double = self.difference.is_double();
        is_double.then(|| Explanation::of_all(case))
    }

    fn files(&self) -> impl Iterator<Item = FileView<'_>> {
        let files = self.wanted.files(self.run.files).iter();
        files.map(|report| FileView::new(report, self.run.settings))
    }

    /// A loan that stands in the files again with just the difference.
    fn one_twice(&self) -> Explanation {
        let mut explanation = Explanation::of("one-twice");
        let Some(clues) = &self.clues else {
            return explanation;
        };
        for (first, later) in repeated(self.run, self.wanted.file) {
            let Some((file, record)) = self.read(later) else {
                continue;
            };
            if amount_of(file, &record).is_some_and(|amount| clues.is_gap(amount)) {
                if explanation.places.is_empty()
                    && let Some((file, record)) = self.read(first)
                {
                    explanation
                        .places
                        .push(file.record_place(record.no, Field::Amount));
                }
                explanation.add_repayment(file, &record, None);
            }
        }
        explanation
    }

    /// All repayments whose loan stands in the files before, where they are the difference together.
    fn all_twice(&self) -> Explanation {
        let mut explanation = Explanation::of("all-twice");
        let mut sum = Total::default();
        for (_, later) in repeated(self.run, self.wanted.file) {
            let Some((file, record)) = self.read(later) else {
                continue;
            };
            if let Some(amount) = amount_of(file, &record) {
                sum.add(amount);
                explanation.add_repayment(file, &record, None);
            }
        }
        let clues = self.clues.as_ref();
        if clues.is_some_and(|clues| clues.is_gap_in_all(sum)) {
            explanation
        } else {
            Explanation::of(UNEXPLAINED)
        }
    }

    /// A row that is no repayment although the difference stands in it.
    fn row_set_aside(&self) -> Explanation {
        let mut explanation = Explanation::of("set-aside");
        let Some(clues) = &self.clues else {
            return explanation;
        };
        let no_repayments = ["FMT010", "FMT011", "FMT015", "FMT018"];
        for file in self.files() {
            let Some(layout) = file.csv() else { continue };
            let runs = &file.report.rows.set_aside;
            for run in runs.iter().filter(|run| !no_repayments.contains(&run.why)) {
                for row in rows(file, run.span) {
                    let text = file.report.source.text().get(row.range());
                    let mut fields = text
                        .unwrap_or_default()
                        .split(|byte| *byte == layout.delimiter);
                    let gap = fields.find_map(|field| {
                        let field = str::from_utf8(field).ok()?.trim_matches(['"', ' ']);
                        let value = value_of(file, field)?;
                        clues.is_gap(value).then_some(field)
                    });
                    let Some(gap) = gap else { continue };
                    if explanation.matches == 0 {
                        gap.clone_into(&mut explanation.amount);
                    }
                    explanation.add(file.place(row));
                }
            }
        }
        explanation
    }

    /// The file's own row of totals, where it takes sides.
    fn own_total(&self) -> Explanation {
        let mut agreeing = Explanation::of("own-total-expected");
        let mut contradicting = Explanation::of("own-total-found");
        let only_file = self.files().filter(|_| self.wanted.file.is_some());
        for file in only_file {
            for row in file.csv().into_iter().flat_map(|layout| &layout.totals) {
                let written = row.amount.as_deref().unwrap_or_default().trim();
                let amount = value_of(file, written);
                let side = if amount == self.wanted.expected.total {
                    &mut agreeing
                } else if amount.is_some_and(|amount| file.report.total.equals(amount)) {
                    &mut contradicting
                } else {
                    continue;
                };
                written.clone_into(&mut side.amount);
                side.add(file.place(row.place));
            }
        }
        some(agreeing).unwrap_or(contradicting)
    }

    fn read(&self, at: RecordRef) -> Option<(FileView<'_>, Record<'_>)> {
        let file = self.run.file(at.file.0)?;
        Some((file, file.report.record(at.record)?))
    }
}

/// An explanation that something speaks for.
fn some(explanation: Explanation) -> Option<Explanation> {
    (explanation.matches > 0).then_some(explanation)
}

/// The rows of a span, without their line ends.
fn rows(file: FileView<'_>, span: Span) -> impl Iterator<Item = Span> {
    let text = file.report.source.text();
    let mut start = span.start as usize;
    let end = span.end as usize;
    std::iter::from_fn(move || {
        let rest = text.get(start..end).filter(|rest| !rest.is_empty())?;
        let length = rest.iter().position(|byte| *byte == b'\n');
        let row = rest.get(..length.unwrap_or(rest.len()))?;
        let begin = start;
        start += length.map_or(rest.len(), |length| length + 1);
        Some(Span::of(begin, begin + row.trim_ascii_end().len()))
    })
}

/// A written amount, where it has one reading.
fn value_of(file: FileView<'_>, text: &str) -> Option<Decimal> {
    AmountText::new(text)
        .in_column(&file.report.columns.amount, file.settings.minor_units())
        .only_reading()
}

/// The amount of a repayment as the sum counts it.
fn amount_of(file: FileView<'_>, record: &Record<'_>) -> Option<Decimal> {
    value_of(file, &record.amount.as_ref()?.text)
}

fn written(record: &Record<'_>) -> String {
    record
        .amount
        .as_ref()
        .map_or(String::new(), |cell| cell.text.trim().to_owned())
}
