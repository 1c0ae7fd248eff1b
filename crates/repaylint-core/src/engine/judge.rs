//! Shows values to the checks of single values, in the order of law 2: the first that claims a value reports it. A defect
//! that a whole column shares becomes one finding (law 3).

use std::collections::BTreeMap;

use super::matching::Which;
use super::repeats::RecordRef;
use super::sink::Sink;
use super::views::{CellView, FileView, Reading, ViolationView};
use crate::amount::{AmountText, Mark, Total};
use crate::finding::{Field, Finding, RecordNo, Safety, Severity};
use crate::ids::IdText;
use crate::model::{Form, Record, Violation, ViolationKind};
use crate::rules::{self, Asks, CellCheck, Check, ProvenBy, Rule, StructureCheck};
use crate::source::to_u32;

/// Who looks at single values.
pub(super) struct Checks {
    /// By rank.
    cells: Vec<(&'static Rule, &'static CellCheck)>,
    structures: Vec<(&'static Rule, &'static StructureCheck)>,
}

/// A value and the check that claims it, before anything is written down about it.
#[derive(Clone, Copy)]
struct Claim {
    record: RecordNo,
    check: u16,
    item: Item,
}

/// What of a repayment is claimed.
#[derive(Clone, Copy)]
enum Item {
    Cell(Field),
    /// By its position among the violations, and the group that it belongs to.
    Violation {
        index: u32,
        group: u16,
    },
}

/// Claims that may become one finding.
type GroupKey = (bool, u16, u16);

#[derive(Default)]
struct Group {
    count: u64,
    finding: Option<Finding>,
    covered: Vec<RecordNo>,
}

impl Checks {
    /// All checks of single values, by rank.
    pub(super) fn all() -> Self {
        let mut checks = Self {
            cells: Vec::new(),
            structures: Vec::new(),
        };
        for rule in rules::all() {
            match &rule.check {
                Check::Cell(check) | Check::FileAndCell(_, check) => {
                    checks.cells.push((rule, check));
                }
                Check::Structure(check) | Check::FileAndStructure(_, check) => {
                    checks.structures.push((rule, check));
                }
                Check::File(_) | Check::Run(_) | Check::Books(_) | Check::Told => {}
            }
        }
        checks.cells.sort_by_key(|(_, check)| check.rank);
        checks
    }

    /// Judges the values of a file. Gives the sum of the amounts that were not plain.
    pub(super) fn judge(&self, file: FileView<'_>, sink: &mut Sink<'_>) -> Total {
        let report = file.report;
        let minor_units = file.settings.minor_units();
        let ask_all: Vec<bool> = self
            .cells
            .iter()
            .map(|(_, check)| matches!(check.asks, Asks::All(wanted) if wanted(&file)))
            .collect();
        let mut total = Total::default();
        let mut claims = Vec::new();
        let mut groups: BTreeMap<GroupKey, Group> = BTreeMap::new();
        let mut names = Names::default();
        let mut suspects = report.suspects.iter().copied().peekable();
        let held = file.held.filter(|_| !sink.is_in_book());
        let strangers = held.map(|held| held.unmatched_in(Which::Kiva, report));
        let mut strangers = strangers.unwrap_or_default().into_iter().peekable();
        let everyone = ask_all.contains(&true);
        let mut next_record = 0;
        loop {
            let no = if everyone {
                RecordNo(next_record)
            } else {
                let next = [suspects.peek(), strangers.peek()];
                let next = next.into_iter().flatten().min();
                next.copied().unwrap_or(RecordNo(u32::MAX))
            };
            next_record = no.0.saturating_add(1);
            let Some(record) = report.record(no) else {
                break;
            };
            let is_suspect = suspects.next_if_eq(&no).is_some();
            let is_stranger = strangers.next_if_eq(&no).is_some();
            if is_suspect && let Some(cell) = record.amount.as_ref() {
                let amount = AmountText::new(&cell.text);
                let counted =
                    amount.is_unremarkable(minor_units) && !crate::ids::is_formula(&cell.text);
                let resolved = amount.in_column(&report.columns.amount, minor_units);
                if let Some(value) = resolved.only_reading().filter(|_| !counted) {
                    total.add(value);
                }
            }
            if !record.broken_quote {
                let asks_strangers = |index: usize| {
                    let check = self.cells.get(index);
                    check.is_some_and(|(_, check)| check.asks_strangers)
                };
                let shown = |index: usize| {
                    is_suspect
                        || ask_all.get(index).copied().unwrap_or(false)
                        || is_stranger && asks_strangers(index)
                };
                self.claim(file, &record, sink, &shown, &mut names, &mut claims);
            }
        }
        for claim in &claims {
            groups.entry(claim.group()).or_default().count += 1;
        }
        self.report(file, &claims, groups, sink);
        total
    }

    /// Finds who claims what of a repayment.
    fn claim(
        &self,
        file: FileView<'_>,
        record: &Record<'_>,
        sink: &Sink<'_>,
        shown: &dyn Fn(usize) -> bool,
        names: &mut Names,
        claims: &mut Vec<Claim>,
    ) {
        let mut claimed = [false; Field::ALL.len()];
        for field in Field::ALL {
            if sink.is_silenced(field) || repeats(record, field) {
                continue;
            }
            let Some(view) = cell_view(file, record, field) else {
                continue;
            };
            let claimant = self.cells.iter().enumerate().find(|(index, (_, check))| {
                shown(*index)
                    && check.fields.contains(&field)
                    && (check.claims)(&view)
                    && !is_proven(&view, check)
                    && (!sink.is_in_book() || hides_value(&view, check))
            });
            if let Some((index, (rule, _))) = claimant {
                // A warning about a value does not excuse an error about its type.
                claimed[field as usize] = rule.severity == Severity::Error;
                claims.push(Claim {
                    record: record.no,
                    check: small(index),
                    item: Item::Cell(field),
                });
            }
        }
        for (index, violation) in record.violations.iter().enumerate() {
            if violation
                .field
                .is_some_and(|field| claimed[field as usize] || sink.is_silenced(field))
            {
                continue;
            }
            let view = ViolationView {
                file,
                record,
                violation,
            };
            let claimant = self
                .structures
                .iter()
                .enumerate()
                .find(|(_, (_, check))| (check.claims)(&view));
            if let Some((check, _)) = claimant {
                let item = Item::Violation {
                    index: to_u32(index),
                    group: names.number(&violation.name),
                };
                claims.push(Claim {
                    record: record.no,
                    check: small(check),
                    item,
                });
            }
        }
    }

    /// Writes down what is claimed.
    fn report(
        &self,
        file: FileView<'_>,
        claims: &[Claim],
        mut groups: BTreeMap<GroupKey, Group>,
        sink: &mut Sink<'_>,
    ) {
        let records = file.report.len() as u64;
        let mut current: Option<Record<'_>> = None;
        for claim in claims {
            if current
                .as_ref()
                .is_none_or(|record| record.no != claim.record)
            {
                current = file.report.record(claim.record);
            }
            let Some(record) = current.as_ref() else {
                continue;
            };
            let Some((once, finding)) = self.finding(file, record, claim) else {
                continue;
            };
            let Some(group) = groups.get_mut(&claim.group()) else {
                continue;
            };
            let is_shared =
                group.count > 1 && (once || records >= 20 && group.count * 10 >= records * 9);
            if !is_shared {
                sink.push(finding);
            } else if !sink.knows_part(&finding) {
                group.covered.push(claim.record);
                match &mut group.finding {
                    Some(first) => join(first, finding),
                    None => group.finding = Some(finding),
                }
            }
        }
        for group in groups.into_values() {
            if let Some(finding) = group.finding {
                let finding = finding.shared_by(group.covered.clone());
                let file = file.report.id;
                let covered = group.covered.into_iter();
                sink.push_joined(finding, covered.map(|record| RecordRef { file, record }));
            }
        }
    }

    fn finding(
        &self,
        file: FileView<'_>,
        record: &Record<'_>,
        claim: &Claim,
    ) -> Option<(bool, Finding)> {
        match claim.item {
            Item::Cell(field) => {
                let (_, check) = self.cells.get(claim.check as usize)?;
                let view = cell_view(file, record, field)?;
                Some((check.once, (check.report)(&view)))
            }
            Item::Violation { index, .. } => {
                let (_, check) = self.structures.get(claim.check as usize)?;
                let violation = record.violations.get(index as usize)?;
                Some((
                    check.once,
                    (check.report)(&ViolationView {
                        file,
                        record,
                        violation,
                    }),
                ))
            }
        }
    }

    /// Whether an id of a repayment no longer tells which loan is meant, so that comparing it would mislead.
    pub(super) fn has_lost_id(
        &self,
        file: FileView<'_>,
        record: &Record<'_>,
        fields: &[Field],
    ) -> bool {
        self.has_claimed_id(file, record, fields, |_, check| check.loses_value)
    }

    /// Whether an error about an id of a repayment is reported.
    pub(super) fn has_faulty_id(
        &self,
        file: FileView<'_>,
        record: &Record<'_>,
        fields: &[Field],
    ) -> bool {
        let is_error = |view: &CellView<'_>, check: &CellCheck| {
            (check.report)(view).severity == Severity::Error
        };
        self.has_claimed_id(file, record, fields, is_error)
    }

    fn has_claimed_id(
        &self,
        file: FileView<'_>,
        record: &Record<'_>,
        fields: &[Field],
        is_meant: impl Fn(&CellView<'_>, &CellCheck) -> bool,
    ) -> bool {
        fields.iter().any(|field| {
            let Some(view) = cell_view(file, record, *field) else {
                return false;
            };
            let mut claimants = self
                .cells
                .iter()
                .filter(|(_, check)| check.fields.contains(field));
            claimants
                .find(|(_, check)| (check.claims)(&view) && !is_proven(&view, check))
                .is_some_and(|(_, check)| is_meant(&view, check))
        })
    }
}

impl Claim {
    fn group(&self) -> GroupKey {
        match self.item {
            Item::Cell(field) => (false, self.check, field as u16),
            Item::Violation { group, .. } => (true, self.check, group),
        }
    }
}

/// Whether the value cannot be read, so that a row of reference data cannot be compared.
fn hides_value(view: &CellView<'_>, check: &CellCheck) -> bool {
    match view.reading {
        Reading::Id(_) => check.loses_value,
        Reading::Amount(ref amount) => amount.only_reading().is_none() && !amount.has(Mark::Empty),
    }
}

/// Whether reference data hold the id exactly so, and so prove it right (law 5).
fn is_proven(view: &CellView<'_>, check: &CellCheck) -> bool {
    check.proven_by != ProvenBy::Nothing && view.is_proven_by(check.proven_by)
}

/// Adds the edits of a later finding to the one that stands for all.
fn join(first: &mut Finding, later: Finding) {
    first.severity = first.severity.max(later.severity);
    if let (Some(fix), Some(more)) = (&mut first.fix, later.fix) {
        fix.edits.extend(more.edits);
        if more.safety == Safety::Unsafe {
            fix.safety = Safety::Unsafe;
        }
    }
}

/// Whether a JSON object holds the field twice: nobody knows then which value is meant, so neither is judged.
fn repeats(record: &Record<'_>, field: Field) -> bool {
    let is_repeat = |violation: &Violation| {
        violation.field == Some(field) && matches!(violation.kind, ViolationKind::Repeated { .. })
    };
    record.violations.iter().any(is_repeat)
}

fn small(index: usize) -> u16 {
    u16::try_from(index).unwrap_or(u16::MAX)
}

/// A value as checks see it; `None` where there is none to look at. A missing client id is looked at: it may be wanted.
fn cell_view<'a>(file: FileView<'a>, record: &'a Record<'a>, field: Field) -> Option<CellView<'a>> {
    let cell = record.cell(field);
    let is_value = cell.is_some_and(|cell| cell.form != Form::JsonOther);
    let may_be_wanted = field == Field::ClientId && cell.is_none();
    if !is_value && !may_be_wanted {
        return None;
    }
    let text = cell.map_or("", |cell| &*cell.text);
    let reading = match field {
        Field::Amount => {
            let amount = AmountText::new(text);
            Reading::Amount(
                amount.in_column(&file.report.columns.amount, file.settings.minor_units()),
            )
        }
        Field::LoanId | Field::ClientId => Reading::Id(IdText::new(text)),
    };
    Some(CellView {
        file,
        record,
        field,
        cell,
        reading,
    })
}

/// Numbers for field names, so that violations of one name can be told from others.
#[derive(Default)]
struct Names(BTreeMap<String, u16>);

impl Names {
    fn number(&mut self, name: &str) -> u16 {
        if let Some(number) = self.0.get(name) {
            return *number;
        }
        let number = small(self.0.len());
        if number < 1000 {
            self.0.insert(name.to_owned(), number);
        }
        number
    }
}
