//! Ledger, report and Kiva's list held together, as a small table: loans and money by where they stand, and how the
//! report's total comes from the ledger's.

use std::io::{self, Write};

use repaylint_core::amount::Total;
use repaylint_core::engine::{Outcome, Reconciliation, TieOut, Where};
use repaylint_core::finding::Args;
use unicode_width::UnicodeWidthStr;

use super::fold;
use crate::messages::Messages;
use crate::options::Options;
use crate::visible::visible;

/// Files shown before the rest is only counted.
const SHOWN_FILES: usize = 20;

/// Writes it, where there is anything to hold together; its lines below the table folded at `width`.
pub(crate) fn write(
    out: &mut dyn Write,
    outcome: &Outcome,
    options: &Options<'_>,
    width: Option<usize>,
) -> io::Result<()> {
    let Some(tie_out) = &outcome.tie_out else {
        return Ok(());
    };
    let messages = options.messages;
    let text = |key| messages.text(key, &Args::none());
    let mut table = Table::new(
        text("tie-out"),
        [
            Some(text("tie-out-loans")),
            Some(text("tie-out-report")),
            tie_out.has_ledger.then(|| text("tie-out-ledger")),
        ],
    );
    for part in &tie_out.parts {
        let amount = &part.amount;
        table.add(
            &label(tie_out, part.stands_in, messages),
            [
                count(amount.loans, messages),
                money(&amount.reported, part.stands_in.report),
                money(&amount.booked, part.stands_in.ledger),
            ],
        );
    }
    for batch in tie_out.batches.iter().take(SHOWN_FILES) {
        let file = outcome.file(batch.file);
        let name = file.map_or("", |file| file.source.name());
        table.add(
            &visible(name),
            [
                count(batch.amount.loans, messages),
                batch.amount.reported.to_string(),
                batch.amount.booked.to_string(),
            ],
        );
    }
    table.write(out)?;
    let more = tie_out.batches.len().saturating_sub(SHOWN_FILES) as u64;
    if more > 0 {
        let args = Args::none().number("count", more);
        writeln!(out, "  {}", messages.text("tie-out-more-files", &args))?;
    }
    if let Some(sums) = &tie_out.reconciliation {
        writeln!(out, "{}", folded(reconciled(sums, messages), width))?;
    }
    if let Some(line) = unreadable(tie_out, messages) {
        writeln!(out, "{}", folded(line, width))?;
    }
    writeln!(out)
}

/// The amounts that count nothing, where there are any.
pub(crate) fn unreadable(tie_out: &TieOut, messages: &Messages) -> Option<String> {
    let (reported, booked) = tie_out.unreadable;
    let args = Args::none()
        .number("reported", reported)
        .number("booked", booked)
        .number("count", reported + booked);
    (reported + booked > 0).then(|| messages.text("tie-out-unreadable", &args))
}

fn count(loans: u64, messages: &Messages) -> String {
    messages.text("tie-out-count", &Args::none().number("count", loans))
}

/// A line that goes on indented where it is too long.
fn folded(line: String, width: Option<usize>) -> String {
    match width {
        Some(width) => fold(&line, width, "", "  "),
        None => line,
    }
}

/// Nothing where the loan does not stand there at all: that is not a sum of zero.
fn money(total: &Total, stands_there: bool) -> String {
    if stands_there {
        total.to_string()
    } else {
        String::new()
    }
}

/// Where loans stand, said of those of the three that were given.
pub(crate) fn label(tie_out: &TieOut, stands_in: Where, messages: &Messages) -> String {
    let given = match (tie_out.has_ledger, tie_out.has_kiva) {
        (true, true) => "both",
        (true, false) => "ledger",
        _ => "kiva",
    };
    let case = match (stands_in.ledger, stands_in.report, stands_in.kiva) {
        (true, true, true) => "ledger-report-kiva",
        (true, true, false) => "ledger-report",
        (true, false, true) => "ledger-kiva",
        (false, true, true) => "report-kiva",
        (true, false, false) => "ledger",
        (false, true, false) => "report",
        (false, false, true) => "kiva",
        (false, false, false) => "nowhere",
    };
    let args = Args::none().case("given", given).case("where", case);
    messages.text("tie-out-part", &args)
}

/// One line: the ledger's total, what is added and taken away, and the report's total.
fn reconciled(sums: &Reconciliation, messages: &Messages) -> String {
    let zero = Total::default();
    let is_equal = sums.differing == 0
        && sums.only_reported.to_string() == zero.to_string()
        && sums.only_booked.to_string() == zero.to_string();
    let args = Args::none()
        .case("case", if is_equal { "equal" } else { "different" })
        .text("booked", sums.booked.to_string())
        .text("reported", sums.reported.to_string())
        .text("differences", sums.differences.to_string())
        .number("differing", sums.differing)
        .text("only-reported", sums.only_reported.to_string())
        .text("only-booked", sums.only_booked.to_string());
    messages.text("tie-out-reconciled", &args)
}

/// A table whose numbers stand under one another.
struct Table {
    head: [String; 4],
    rows: Vec<[String; 4]>,
    columns: [bool; 4],
}

impl Table {
    fn new(title: String, heads: [Option<String>; 3]) -> Self {
        let [loans, report, ledger] = heads;
        let columns = [true, loans.is_some(), report.is_some(), ledger.is_some()];
        let or_empty = Option::unwrap_or_default;
        Self {
            head: [title, or_empty(loans), or_empty(report), or_empty(ledger)],
            rows: Vec::new(),
            columns,
        }
    }

    fn add(&mut self, label: &str, values: [String; 3]) {
        let [loans, report, ledger] = values;
        self.rows
            .push([format!("  {label}"), loans, report, ledger]);
    }

    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let all = || std::iter::once(&self.head).chain(&self.rows);
        let mut widths = [0; 4];
        for row in all() {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        for row in all() {
            let mut line = String::new();
            let cells = row.iter().zip(widths).zip(self.columns);
            for (index, ((cell, width), _)) in cells.filter(|(_, shown)| *shown).enumerate() {
                let padding = " ".repeat(width.saturating_sub(cell.width()));
                if index == 0 {
                    line.push_str(cell);
                    line.push_str(&padding);
                } else {
                    line.push_str("  ");
                    line.push_str(&padding);
                    line.push_str(cell);
                }
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }
}
