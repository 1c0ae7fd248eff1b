//! The other journals in the folder: which loans they say were sent for the same month, environment and partner.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use repaylint_api::journal::{History, Loan, Next, read_only};
use repaylint_core::finding::Args;

use super::journal::{BEGIN, Chosen, damaged};
use super::plan::Report;
use crate::failure::Failure;
use crate::inputs::{CURRENT_FOLDER, folder_of, shown};
use crate::voice::Voice;

/// Loans that a message lists.
const LISTED: usize = 20;

/// Refuses loans that were sent for the month before, unless the user wants that.
pub(super) fn refuse(
    chosen: &Chosen,
    report: &Report<'_>,
    partner: Option<&str>,
    again: bool,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let Some(period) = &report.period else {
        voice.note("submit-told-no-period", &Args::none());
        return Ok(());
    };
    let may_repeat = again || chosen.submission().is_some_and(|all| all.plan().again);
    if may_repeat
        || chosen
            .submission()
            .map(repaylint_api::journal::Submission::next)
            == Some(Next::Nothing)
    {
        return Ok(());
    }
    let own = fs::canonicalize(chosen.path()).ok();
    let folder = folder_of(chosen.path());
    let unlisted = |error| vec![Failure::io("submit-other-journal", shown(folder), &error)];
    let mut sent: HashMap<String, Vec<(Loan, String)>> = HashMap::new();
    for path in journals(folder, own.as_deref()).map_err(unlisted)? {
        let name = shown(path.strip_prefix(CURRENT_FOLDER).unwrap_or(&path));
        let bytes = read_only(&path);
        let unreadable = |error| vec![Failure::io("submit-other-journal", name.as_str(), &error)];
        let bytes = bytes.map_err(unreadable)?.unwrap_or_default();
        if !bytes.starts_with(BEGIN) {
            continue;
        }
        let history = History::read(&bytes).map_err(|damage| vec![damaged(damage, &name)])?;
        let Some(submission) = history.submission(report.environment) else {
            continue;
        };
        let plan = submission.plan();
        let is_same_partner = partner.is_none_or(|partner| plan.partner_id == partner);
        if plan.period.as_ref() != Some(period) || !is_same_partner {
            continue;
        }
        let suspect = history.suspect(report.environment);
        for (planned, (batch, state)) in plan.batches.iter().zip(submission.states()) {
            if state.may_have_arrived() || suspect == Some(batch) {
                for loan in &planned.loans {
                    let loans = sent.entry(loan.loan_id.clone()).or_default();
                    loans.push((loan.clone(), name.clone()));
                }
            }
        }
    }
    let arrived = |batch: u32| {
        let state = chosen.submission().and_then(|all| all.state(batch));
        state.is_some_and(repaylint_api::journal::BatchState::may_have_arrived)
    };
    let to_send = report
        .batches_planned()
        .iter()
        .filter(|batch| !arrived(batch.batch));
    let mut found = Vec::new();
    let mut files = Vec::new();
    for loan in to_send.flat_map(|batch| &batch.loans) {
        let before = sent.get(&loan.loan_id).into_iter().flatten();
        if let Some((_, file)) = before.into_iter().find(|(other, _)| other.may_be(loan)) {
            found.push(loan);
            if !files.contains(file) {
                files.push(file.clone());
            }
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(vec![refusal(&found, &files, report, period, voice)])
}

fn refusal(
    found: &[&Loan],
    files: &[String],
    report: &Report<'_>,
    period: &str,
    voice: &Voice,
) -> Failure {
    let listed: Vec<&str> = found
        .iter()
        .take(LISTED)
        .map(|loan| loan.loan_id.as_str())
        .collect();
    let mut loans = listed.join(", ");
    if found.len() > LISTED {
        loans.push_str(", …");
    }
    let args = Args::none()
        .number("count", found.len() as u64)
        .case(
            "all",
            if found.len() as u64 == report.repayments() {
                "yes"
            } else {
                "no"
            },
        )
        .case("listed", if voice.redacts() { "no" } else { "yes" })
        .text("loans", loans)
        .text("files", files.join(", "))
        .text("period", period)
        .case("environment", report.environment);
    Failure::new("submit-sent-before", args)
}

/// What may be journals in a folder, by name.
fn journals(folder: &Path, own: Option<&Path>) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_named = path.extension().is_some_and(|ending| ending == "jsonl");
        let is_own = || own.is_some() && fs::canonicalize(&path).ok().as_deref() == own;
        if is_named && path.is_file() && !is_own() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
