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
#[derive(Debug, Default)]
pub(super) struct Explanation {
    /// The word that the texts choose their wording by.
    case: &'static str,
    /// Repayments or rows that would.
    matches: u64,
    /// The loan of the first of them.
    loan: String,
    /// Its amount as written, and as it would be right.
    amount: String,
    right: String,
    /// The first few places.
    pub(super) places: Vec<Place>,
    /// Amounts that could not be read and are in no sum.
    pub(super) unread: u64,
}

impl Explanation {
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

    /// Something was found, and not so much that it could be chance.
    fn is_convincing(&self) -> bool {
        (1..=FEW).contains(&self.matches)
    }
}

/// The most convincing explanation of a difference.
pub(super) fn explain(
    run: &RunView<'_>,
    wanted: &Expectation<'_>,
    difference: &Difference,
) -> Explanation {
    let mut search = Search {
        run,
        wanted,
        difference,
        clues: difference.in_units(),
    };
    let seen = search.repayments();
    let unread = seen.unread;
    let mut chosen = search.choose(seen);
    chosen.unread = unread;
    if chosen.case.is_empty() {
        chosen.case = UNEXPLAINED;
    }
    chosen
}

struct Search<'s> {
    run: &'s RunView<'s>,
    wanted: &'s Expectation<'s>,
    difference: &'s Difference,
    clues: Option<Clues>,
}

/// What single repayments have told.
#[derive(Default)]
struct Seen {
    equal: Explanation,
    point: Explanation,
    swapped: Explanation,
    unread: u64,
}

impl Search<'_> {
    /// One pass over all repayments that are meant.
    fn repayments(&mut self) -> Seen {
        let mut seen = Seen::default();
        for file in self.files() {
            for record in file
                .report
                .numbers()
                .filter_map(|no| file.report.record(no))
            {
                let Some(amount) = amount_of(file, &record) else {
                    seen.unread += 1;
                    continue;
                };
                let way = self.clues.as_ref().and_then(|clues| clues.way(amount));
                match way {
                    None => {}
                    Some(Way::Equal) => seen.equal.add_repayment(file, &record, None),
                    Some(Way::Point(right)) => {
                        seen.point.add_repayment(file, &record, Some(right));
                    }
                    Some(Way::Swapped(right)) => {
                        seen.swapped.add_repayment(file, &record, Some(right));
                    }
                }
            }
        }
        seen
    }

    fn choose(&self, seen: Seen) -> Explanation {
        let is_more = self.difference.is_more;
        let first: &[fn(&Self) -> Explanation] = if is_more {
            &[Self::one_twice, Self::all_twice]
        } else {
            &[Self::row_set_aside]
        };
        let sure = first.iter().map(|look| look(self));
        if let Some(explanation) = sure.into_iter().find(|found| found.matches > 0) {
            return explanation;
        }
        if !is_more && seen.unread > 0 {
            return of_case("unread");
        }
        let is_double = self.difference.is_double();
        let equal_case = match is_more {
            // What equals the difference equals what was expected, too.
            true if is_double => "total-among",
            true => "equal-more",
            false => "equal-less",
        };
        let mut ways = [
            (equal_case, seen.equal),
            ("point", seen.point),
            ("swapped", seen.swapped),
        ]
        .map(|(case, way)| Explanation { case, ..way });
        let few = ways.iter_mut().find(|way| way.is_convincing());
        if let Some(way) = few {
            return std::mem::take(way);
        }
        if is_double {
            return of_case(if is_more { "doubled" } else { "halved" });
        }
        let own_total = self.own_total();
        if own_total.matches > 0 {
            return own_total;
        }
        let many = ways.into_iter().find(|way| way.matches > 0);
        many.map(|way| Explanation {
            places: Vec::new(),
            ..way
        })
        .unwrap_or_default()
    }

    fn files(&self) -> impl Iterator<Item = FileView<'_>> {
        let files = self.wanted.files(self.run.files).iter();
        files.map(|report| FileView::new(report, self.run.settings))
    }

    /// A loan that stands in the files again with just the difference.
    fn one_twice(&self) -> Explanation {
        let mut explanation = of_case("one-twice");
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
        let mut explanation = of_case("all-twice");
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
            Explanation::default()
        }
    }

    /// A row that is no repayment although the difference stands in it.
    fn row_set_aside(&self) -> Explanation {
        let mut explanation = of_case("set-aside");
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
        let expected = self.wanted.expected.total;
        let mut agreeing = of_case("own-total-expected");
        let mut contradicting = of_case("own-total-found");
        for file in self.files() {
            for row in file.csv().into_iter().flat_map(|layout| &layout.totals) {
                let amount = row.amount.as_deref().and_then(|text| value_of(file, text));
                let Some(amount) = amount else { continue };
                let side = if Some(amount) == expected {
                    &mut agreeing
                } else if file.report.total.equals(amount) {
                    &mut contradicting
                } else {
                    continue;
                };
                side.amount = row.amount.clone().unwrap_or_default();
                side.add(file.place(row.place));
            }
        }
        let is_one_file = self.wanted.file.is_some();
        [agreeing, contradicting]
            .into_iter()
            .find(|side| side.matches > 0 && is_one_file)
            .unwrap_or_default()
    }

    fn read(&self, at: RecordRef) -> Option<(FileView<'_>, Record<'_>)> {
        let file = self.run.file(at.file.0)?;
        Some((file, file.report.record(at.record)?))
    }
}

fn of_case(case: &'static str) -> Explanation {
    Explanation {
        case,
        matches: u64::from(matches!(case, "unread" | "doubled" | "halved")),
        ..Explanation::default()
    }
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
