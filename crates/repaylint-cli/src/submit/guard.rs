//! What stands before the real environment: the total, typed by somebody who knows it, and no list of loans from the test
//! environment.

use std::io::{self, BufRead, IsTerminal};

use repaylint_core::amount::{Total, exact};
use repaylint_core::finding::Args;

use super::plan::Report;
use crate::args::{EnvironmentArg, SendingArgs};
use crate::failure::Failure;
use crate::run::Checked;
use crate::voice::Voice;

/// Refuses to send to the real environment what was checked against a list from the test environment.
pub(super) fn refuse_staging_list(
    environment: EnvironmentArg,
    checked: &Checked,
) -> Result<(), Vec<Failure>> {
    let list = checked.outcome.books.kiva.as_ref();
    let staging =
        list.filter(|list| environment == EnvironmentArg::Production && list.is_staging());
    let Some(list) = staging else {
        return Ok(());
    };
    let file = list
        .book
        .files
        .first()
        .map_or("", |file| file.source.name());
    let args = Args::none().text("file", file);
    Err(vec![Failure::new("submit-staging-list", args)])
}

/// Lets somebody confirm the total where it goes to the real environment.
pub(super) fn confirm(
    args: &SendingArgs,
    report: &Report<'_>,
    left: (u64, Total),
    checked: &Checked,
    voice: &Voice,
) -> Result<(), Failure> {
    if let Some(total) = &args.confirm_total {
        return compare(total, report);
    }
    if args.connection.env == EnvironmentArg::Staging {
        return Ok(());
    }
    if !io::stdin().is_terminal() {
        let args = Args::none().text("total", report.money(report.total()));
        return Err(Failure::new("submit-needs-total", args));
    }
    voice.ask(&question(report, left, checked, voice));
    let mut typed = String::new();
    let read = io::stdin().lock().read_line(&mut typed);
    read.map_err(|error| Failure::io("run-unreadable", "<stdin>", &error))?;
    compare(typed.trim(), report)
}

/// What is asked, after what Kiva expects and the report lacks.
fn question(report: &Report<'_>, left: (u64, Total), checked: &Checked, voice: &Voice) -> String {
    let outcome = &checked.outcome;
    let lacks = match (&outcome.books.kiva, &outcome.tie_out) {
        (Some(_), Some(sums)) => {
            let lacking = sums
                .parts
                .iter()
                .filter(|part| part.stands_in.kiva && !part.stands_in.report);
            let loans = lacking.map(|part| part.amount.loans).sum();
            Args::none().case("case", "known").number("loans", loans)
        }
        _ => Args::none().case("case", "unknown"),
    };
    let is_begun = left.0 < report.repayments();
    let total = Args::none()
        .case("begun", if is_begun { "yes" } else { "no" })
        .number("left", left.0)
        .text("left-total", report.money(left.1))
        .number("repayments", report.repayments())
        .text("total", report.money(report.total()));
    format!(
        "{}\n{} ",
        voice.text("submit-told-lacks", &lacks),
        voice.text("submit-told-ask-total", &total)
    )
}

/// Refuses a total that is not that of the report.
pub(super) fn compare(typed: &str, report: &Report<'_>) -> Result<(), Failure> {
    let about = || Args::none().text("value", typed);
    match exact(typed) {
        None => {
            let case = if typed.is_empty() { "empty" } else { "other" };
            Err(Failure::new("submit-bad-total", about().case("case", case)))
        }
        Some(total) if report.total().equals(total) => Ok(()),
        Some(_) => {
            let args = about().text("total", report.money(report.total()));
            Err(Failure::new("submit-wrong-total", args))
        }
    }
}
