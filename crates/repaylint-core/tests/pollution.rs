//! One damaged row in a sound report, at every place and in many ways. Either the damage changes nothing and the
//! report reads as before, or something is said about the damaged row; and nothing is said about any other.

#[path = "support/invariants.rs"]
mod invariants;
#[path = "support/strict.rs"]
mod strict;

use std::ops::Range;

use repaylint_core::amount::Total;
use repaylint_core::finding::{Finding, RecordNo, Severity};
use repaylint_core::model::Report;
use repaylint_core::settings::Settings;
use repaylint_core::source::Span;
use repaylint_core::terms::ColumnMode;
use rust_decimal::Decimal;

/// How the sound report is written.
#[derive(Clone, Copy)]
struct Form {
    columns: usize,
    quoted: bool,
    has_header: bool,
    /// An empty column of notes comes last.
    has_notes: bool,
    line_end: &'static str,
}

const THREE_COLUMNS: Form = Form {
    columns: 3,
    quoted: false,
    has_header: true,
    has_notes: false,
    line_end: "\n",
};
const TWO_COLUMNS: Form = Form {
    columns: 2,
    ..THREE_COLUMNS
};
const QUOTED: Form = Form {
    quoted: true,
    ..THREE_COLUMNS
};
const CRLF: Form = Form {
    line_end: "\r\n",
    ..THREE_COLUMNS
};
const NOTES: Form = Form {
    has_notes: true,
    ..TWO_COLUMNS
};
const HEADERLESS: Form = Form {
    has_header: false,
    ..TWO_COLUMNS
};

const ALL_FORMS: [Form; 6] = [THREE_COLUMNS, TWO_COLUMNS, QUOTED, CRLF, NOTES, HEADERLESS];

const ROWS: u32 = 60;

/// Rows that are damaged at every position in every way: the header, one in the middle, the last. Every other row has its
/// turn at a few positions and in a few ways, or the test takes minutes.
const THOROUGH: [usize; 3] = [0, 30, 60];

fn is_due(row: usize, turn: usize, turns: usize) -> bool {
    THOROUGH.contains(&row) || (turn + row).is_multiple_of(turns)
}

#[test]
fn a_damaged_row_of_three_columns_is_found_and_no_other() {
    assert_no_damage_slips_through(THREE_COLUMNS);
}

#[test]
fn a_damaged_row_of_two_columns_is_found_and_no_other() {
    assert_no_damage_slips_through(TWO_COLUMNS);
}

#[test]
fn a_damaged_row_in_quotes_is_found_and_no_other() {
    assert_no_damage_slips_through(QUOTED);
}

#[test]
fn a_damaged_row_that_ends_with_crlf_is_found_and_no_other() {
    assert_no_damage_slips_through(CRLF);
}

#[test]
fn a_damaged_row_with_an_empty_column_at_its_end_is_found_and_no_other() {
    assert_no_damage_slips_through(NOTES);
}

#[test]
fn a_damaged_row_without_header_is_found_and_no_other() {
    assert_no_damage_slips_through(HEADERLESS);
}

#[test]
fn a_damaged_header_is_found_once_and_not_in_every_row() {
    for form in [THREE_COLUMNS, TWO_COLUMNS, QUOTED, CRLF, NOTES] {
        let sound = Sound::new(form);
        let damages = sound.damages_of_header();
        report_failures(
            damages.len(),
            damages.iter().filter_map(|damaged| sound.judge(damaged)),
        );
    }
}

#[test]
fn a_careful_person_reads_in_the_sound_report_what_was_written() {
    for form in ALL_FORMS {
        let sound = Sound::new(form);
        let undamaged = sound.with_lines(0..0, "");
        assert_eq!(sound.expected(&undamaged), Some(sound.repayments()));
    }
}

#[test]
fn the_sound_report_is_sound() {
    for form in ALL_FORMS {
        let sound = Sound::new(form);
        let outcome = invariants::check_one("report.csv", &sound.text(), &sound.settings())
            .expect("a small file can be checked");
        assert_eq!(
            outcome.worst().filter(|worst| *worst > Severity::Info),
            None
        );
        assert_eq!(outcome.summary.records, u64::from(ROWS));
        assert!(outcome.summary.total == sound.total());
    }
}

fn assert_no_damage_slips_through(form: Form) {
    let sound = Sound::new(form);
    let mut tried = 0;
    let mut failures = Vec::new();
    for row in 1..sound.lines.len() {
        let damages = sound.damages(row);
        tried += damages.len();
        failures.extend(damages.iter().filter_map(|damaged| sound.judge(damaged)));
    }
    report_failures(tried, failures);
}

fn report_failures(tried: usize, failures: impl IntoIterator<Item = String>) {
    let failures: Vec<String> = failures.into_iter().collect();
    let shown = failures.iter().take(25).cloned().collect::<Vec<_>>();
    assert!(
        failures.is_empty(),
        "{} of {tried} damages:\n{}",
        failures.len(),
        shown.join("\n")
    );
}

/// A sound report by its lines without line ends, header first: nothing where there is none.
struct Sound {
    form: Form,
    lines: Vec<String>,
}

/// The report after a damage.
struct Damaged {
    what: String,
    text: Vec<u8>,
    /// Repayments of these rows are no longer asked for; counted like the lines, from the header as 0.
    rows: Range<usize>,
    /// Where those rows lie now, line ends included.
    place: Range<usize>,
    /// Where something may be said about the damage.
    blame: Range<usize>,
    /// Whether a reading that looks sound is wrong all the same.
    must_be_found: bool,
    /// How many findings it may give.
    most: usize,
}

impl Sound {
    fn new(form: Form) -> Self {
        let mut header = match form.columns {
            2 => vec!["loan_id", "amount"],
            _ => vec!["loan_id", "client_id", "amount"],
        };
        if form.has_notes {
            header.push("notes");
        }
        if !form.has_header {
            header.clear();
        }
        let header = header.into_iter().map(str::to_owned).collect();
        let note = form.has_notes.then(String::new);
        let rows = (0..ROWS)
            .map(|row| [fields(row, form.columns), note.iter().cloned().collect()].concat());
        let write = |fields: Vec<String>| {
            let quote = if form.quoted { "\"" } else { "" };
            let quoted: Vec<String> = fields
                .iter()
                .map(|field| format!("{quote}{field}{quote}"))
                .collect();
            quoted.join(",")
        };
        Self {
            form,
            lines: std::iter::once(header).chain(rows).map(write).collect(),
        }
    }

    fn settings(&self) -> Settings {
        let mode = match self.form.columns {
            2 => ColumnMode::Two,
            _ => ColumnMode::Three,
        };
        Settings {
            column_mode: Some(mode),
            ..Settings::default()
        }
    }

    fn text(&self) -> Vec<u8> {
        self.with_lines(0..0, "").text
    }

    /// The fields of all repayments.
    fn repayments(&self) -> Vec<Vec<String>> {
        (0..ROWS)
            .map(|row| fields(row, self.form.columns))
            .collect()
    }

    fn total(&self) -> Total {
        total_of(&self.repayments()).expect("sound amounts are plain")
    }

    /// The report with some lines replaced by other text, which brings its own line ends.
    fn with_lines(&self, lines: Range<usize>, replacement: &str) -> Damaged {
        let end = self.form.line_end;
        let join = |range: &[String]| -> String {
            let lines = range.iter().filter(|line| !line.is_empty());
            lines.flat_map(|line| [line.as_str(), end]).collect()
        };
        let before = join(&self.lines[..lines.start]);
        let after = join(&self.lines[lines.end..]);
        let place = before.len()..before.len() + replacement.len();
        // What is missing at the end of the text is said there.
        let end_of_text = usize::from(after.is_empty());
        Damaged {
            what: String::new(),
            text: [&before, replacement, &after].concat().into_bytes(),
            rows: lines,
            blame: place.start..place.end + end_of_text,
            place,
            must_be_found: false,
            most: 1,
        }
    }

    /// One line replaced; its line end stays.
    fn with_line(&self, row: usize, replacement: &str, what: String) -> Damaged {
        let replacement = format!("{replacement}{}", self.form.line_end);
        Damaged {
            what,
            ..self.with_lines(row..row + 1, &replacement)
        }
    }

    fn damages(&self, row: usize) -> Vec<Damaged> {
        let line = &self.lines[row];
        let mut damages = self.inserted(row);
        damages.extend(self.separators_changed(row));
        damages.extend(self.line_end_changed(row));
        let twice = format!("{line}{end}{line}{end}", end = self.form.line_end);
        damages.push(Damaged {
            what: format!("row {row} twice"),
            must_be_found: true,
            ..self.with_lines(row..row + 1, &twice)
        });
        damages
    }

    /// One character more, at every position of the row.
    fn inserted(&self, row: usize) -> Vec<Damaged> {
        let line = &self.lines[row];
        let mut damages = Vec::new();
        for at in (0..=line.len()).filter(|at| is_due(row, *at, 8)) {
            let (head, tail) = line.split_at(at);
            let in_quotes = head.matches('"').count() % 2 == 1;
            for inserted in [',', '"', '\r', '\0'] {
                let what = format!("{inserted:?} at {at} of row {row}");
                let mut variant = self.with_line(row, &format!("{head}{inserted}{tail}"), what);
                match inserted {
                    // What stands in a column that is not read is nobody's matter.
                    '\0' if self.form.has_notes && at == line.len() => continue,
                    '\0' => variant.must_be_found = true,
                    // Outside of quotes it parts the row in two, and each part may be at fault.
                    '\r' => {
                        variant.must_be_found = in_quotes;
                        variant.most = if in_quotes { 1 } else { 2 };
                    }
                    // `"25.00""` goes on until a quote in the next row.
                    '"' if self.form.quoted && at + 1 >= line.len() => {
                        let next = self.lines.get(row + 1).map_or(0, String::len);
                        variant.blame.end += next;
                    }
                    _ => {}
                }
                damages.push(variant);
            }
        }
        damages
    }

    /// Separators left out, or others in their place: each by itself, and all.
    fn separators_changed(&self, row: usize) -> Vec<Damaged> {
        let line = &self.lines[row];
        let mut damages = Vec::new();
        let others = ["", ";", "\t", "|", " ", ":"].into_iter().enumerate();
        for (_, other) in others.filter(|(turn, _)| is_due(row, *turn, 6)) {
            let what = format!("{other:?} in place of all commas of row {row}");
            damages.push(self.with_line(row, &line.replace(',', other), what));
            for (at, comma) in line.match_indices(',') {
                let changed = [&line[..at], other, &line[at + comma.len()..]].concat();
                let what = format!("{other:?} in place of the comma at {at} of row {row}");
                damages.push(self.with_line(row, &changed, what));
            }
        }
        damages
    }

    /// The row's line end left out, or half of it.
    fn line_end_changed(&self, row: usize) -> Vec<Damaged> {
        let line = &self.lines[row];
        let end = self.form.line_end;
        let rest = self
            .lines
            .get(row + 1)
            .map_or(String::new(), |next| format!("{next}{end}"));
        let upto = (row + 2).min(self.lines.len());
        let mut damages = vec![Damaged {
            what: format!("no line end after row {row}"),
            ..self.with_lines(row..upto, &format!("{line}{rest}"))
        }];
        if end == "\r\n" {
            for half in ["\r", "\n"] {
                damages.push(Damaged {
                    what: format!("{half:?} alone after row {row}"),
                    ..self.with_lines(row..upto, &format!("{line}{half}{rest}"))
                });
            }
        }
        damages
    }

    /// The header with a character more, or other separators.
    fn damages_of_header(&self) -> Vec<Damaged> {
        let header = &self.lines[0];
        let mut damages = self.separators_changed(0);
        for at in 0..=header.len() {
            let (head, tail) = header.split_at(at);
            for inserted in [',', '"'] {
                let what = format!("{inserted:?} at {at} of the header");
                damages.push(self.with_line(0, &format!("{head}{inserted}{tail}"), what));
            }
        }
        for damaged in &mut damages {
            // How much of the data can still be read is not the point here, nor whether a broken name and the
            // column that is missing for it are one finding or two.
            damaged.rows = 0..self.lines.len();
            damaged.place = 0..damaged.text.len();
            damaged.most = 2;
        }
        damages
    }

    /// What is wrong with what is said about the damage.
    fn judge(&self, damaged: &Damaged) -> Option<String> {
        let what = &damaged.what;
        let Some(outcome) = invariants::check_one("report.csv", &damaged.text, &self.settings())
        else {
            return Some(format!("{what}: was not checked"));
        };
        let report = outcome.files.first()?;
        let serious: Vec<&Finding> = outcome
            .findings
            .iter()
            .filter(|finding| finding.severity > Severity::Info)
            .collect();
        let (here, elsewhere): (Vec<&Finding>, Vec<&Finding>) = serious
            .iter()
            .partition(|finding| speaks_of(finding, &damaged.blame));

        if outside(report, &damaged.place) != self.repayments_outside(&damaged.rows) {
            return Some(format!("{what}: other rows are not read as before"));
        }
        if let Some(finding) = elsewhere.first() {
            let code = finding.rule.code;
            return Some(format!("{what}: {code} at {:?}", finding.place.span));
        }
        if here.len() > damaged.most {
            let codes: Vec<&str> = here.iter().map(|finding| finding.rule.code).collect();
            return Some(format!("{what}: said more than once: {}", codes.join(" ")));
        }
        let expected = self.expected(damaged);
        if here.is_empty() && expected.is_none() {
            return Some(format!("{what}: nothing is said"));
        }
        let unchanged = expected.filter(|rows| here.is_empty() || *rows == self.repayments())?;
        let same_rows = all(report) == unchanged;
        let same_total = total_of(&unchanged).is_some_and(|total| outcome.summary.total == total);
        (!(same_rows && same_total)).then(|| format!("{what}: read otherwise than it is written"))
    }

    /// What a careful person reads in the damaged report, where the rows look sound to the eye.
    fn expected(&self, damaged: &Damaged) -> Option<Vec<Vec<String>>> {
        if damaged.must_be_found {
            return None;
        }
        let mut rows = strict::rows(&damaged.text)?;
        if self.form.has_notes {
            rows.first_mut()?.retain(|name| name != "notes");
        }
        for row in &mut rows {
            let surplus = row.get(self.form.columns..)?;
            if surplus.iter().any(|field| !field.is_empty()) {
                return None;
            }
            row.truncate(self.form.columns);
        }
        let known = ["loan_id", "client_id", "amount"];
        let whole = !self.form.has_header || {
            let header = rows.remove(0);
            header.iter().all(|name| known.contains(&name.as_str()))
        };
        let filled = rows.iter().flatten().all(|field| !field.is_empty());
        (whole && filled && total_of(&rows).is_some()).then_some(rows)
    }

    fn repayments_outside(&self, lines: &Range<usize>) -> Vec<Vec<String>> {
        self.repayments()
            .into_iter()
            .enumerate()
            .filter(|(row, _)| !lines.contains(&(row + 1)))
            .map(|(_, fields)| fields)
            .collect()
    }
}

/// The fields of a repayment: ids without a shape of their own, amounts with and without decimals.
fn fields(row: u32, columns: usize) -> Vec<String> {
    let loan = 410_000_000 + row * 1_618_033;
    let client = 20_000_000 + row * 271_829;
    let whole = 45 + row * 37;
    let amount = match row % 4 {
        0 => format!("{whole}.{:02}", 11 + row),
        1 => format!("{whole}"),
        2 => format!("{whole}.5"),
        _ => format!("{}.00", whole * 2),
    };
    match columns {
        2 => vec![loan.to_string(), amount],
        _ => vec![loan.to_string(), client.to_string(), amount],
    }
}

/// Whether a finding stands in a stretch of the text, or points there, or speaks of the file as a whole.
fn speaks_of(finding: &Finding, stretch: &Range<usize>) -> bool {
    let touches = |span: Span| {
        let range = span.range();
        range.start < stretch.end && stretch.start < range.end.max(range.start + 1)
    };
    let related = finding.related.iter().map(|related| related.place);
    std::iter::once(finding.place)
        .chain(related)
        .any(|place| place.span.is_none_or(touches))
}

/// The sum of the last fields; `None` where one of them is no plain number.
fn total_of(rows: &[Vec<String>]) -> Option<Total> {
    let mut total = Total::default();
    for row in rows {
        let amount = row.last()?;
        let plain = amount
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
        total.add(amount.parse::<Decimal>().ok().filter(|_| plain)?);
    }
    Some(total)
}

fn all(report: &Report) -> Vec<Vec<String>> {
    outside(report, &(usize::MAX..usize::MAX))
}

/// The fields of the repayments that stand outside of a stretch of the text.
fn outside(report: &Report, stretch: &Range<usize>) -> Vec<Vec<String>> {
    let numbers = 0..u32::try_from(report.len()).unwrap_or(u32::MAX);
    numbers
        .filter_map(|number| report.record(RecordNo(number)))
        .filter(|record| !stretch.contains(&(record.span.start as usize)))
        .map(|record| {
            [record.loan_id, record.client_id, record.amount]
                .into_iter()
                .flatten()
                .map(|cell| cell.text.into_owned())
                .collect()
        })
        .collect()
}
