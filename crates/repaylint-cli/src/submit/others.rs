//! What other journals say of the loans that are about to leave: sent before for the same month, or by the same report.

use std::collections::HashMap;

use repaylint_api::journal::{BatchState, Loan, Next, Plan, Submission};
use repaylint_core::finding::Args;

use super::journal::Chosen;
use super::plan::Report;
use super::siblings;
use crate::failure::Failure;
use crate::voice::Voice;

/// Loans that a message lists.
const LISTED: usize = 20;

/// Refuses loans that were sent before, unless the user wants that, and says where nobody can look.
pub(super) fn refuse(
    chosen: &Chosen,
    report: &Report<'_>,
    partner: Option<&str>,
    again: bool,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    if !may_repeat(chosen, again) {
        compare(chosen, report, partner, voice, Some(voice))?;
    }
    if chosen.period(report).is_none() {
        voice.note("submit-told-no-period", &Args::none());
    }
    Ok(())
}

/// The same once this submission stands in its journal, where every other run sees it: of two that begin at one time,
/// at least one sees the other now.
pub(super) fn refuse_meanwhile(
    chosen: &Chosen,
    report: &Report<'_>,
    partner: &str,
    again: bool,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    if may_repeat(chosen, again) {
        return Ok(());
    }
    compare(chosen, report, Some(partner), voice, None)
}

/// Whether it does not matter what others have sent.
fn may_repeat(chosen: &Chosen, again: bool) -> bool {
    let submission = chosen.submission();
    let is_done = submission.map(Submission::next) == Some(Next::Nothing);
    again || is_done || submission.is_some_and(|all| all.plan().again)
}

/// Why another submission matters to this one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Likeness {
    /// It is for the same month.
    Month,
    /// It is of the same bytes to the same address, and nothing says that it is for another month.
    Report,
}

impl Likeness {
    fn of(plan: &Plan, report: &Report<'_>, period: Option<&str>) -> Option<Self> {
        if let (Some(theirs), Some(ours)) = (plan.period.as_deref(), period) {
            return (theirs == ours).then_some(Likeness::Month);
        }
        let is_same = plan.api == report.api && plan.has_bytes_of(&report.files);
        is_same.then_some(Likeness::Report)
    }
}

fn compare(
    chosen: &Chosen,
    report: &Report<'_>,
    partner: Option<&str>,
    voice: &Voice,
    told: Option<&Voice>,
) -> Result<(), Vec<Failure>> {
    let period = chosen.period(report);
    let mut sent: HashMap<String, Vec<Before>> = HashMap::new();
    for sibling in siblings::of(chosen, report, told)? {
        let Some(submission) = sibling.history.submission(report.environment) else {
            continue;
        };
        let plan = submission.plan();
        let is_same_partner = partner.is_none_or(|partner| plan.partner_id == partner);
        let likeness = Likeness::of(plan, report, period).filter(|_| is_same_partner);
        let Some(likeness) = likeness else {
            continue;
        };
        let suspect = sibling.history.suspect(report.environment);
        for (planned, (batch, state)) in plan.batches.iter().zip(submission.states()) {
            let has_left = state.may_have_arrived() || suspect == Some(batch);
            if has_left || sibling.is_running {
                for loan in &planned.loans {
                    let loans = sent.entry(loan.loan_id.clone()).or_default();
                    loans.push(Before {
                        loan: loan.clone(),
                        likeness,
                        file: sibling.name.clone(),
                        has_left,
                    });
                }
            }
        }
    }
    let arrived = |batch: u32| {
        let state = chosen.submission().and_then(|all| all.state(batch));
        state.is_some_and(BatchState::may_have_arrived)
    };
    let to_send = report
        .planned()
        .iter()
        .filter(|batch| !arrived(batch.batch));
    let mut found = Found::default();
    for loan in to_send.flat_map(|batch| &batch.loans) {
        let mut before = sent.get(&loan.loan_id).into_iter().flatten();
        if let Some(before) = before.find(|before| before.loan.may_be(loan)) {
            found.loans.push(loan);
            found.has_left |= before.has_left;
            found.is_for_month |= before.likeness == Likeness::Month;
            if !found.files.contains(&before.file) {
                found.files.push(before.file.clone());
            }
        }
    }
    if found.loans.is_empty() {
        return Ok(());
    }
    Err(vec![found.refusal(report, period, voice)])
}

/// A loan in another journal.
struct Before {
    loan: Loan,
    likeness: Likeness,
    /// The journal.
    file: String,
    /// Whether it was sent, and is not only about to be.
    has_left: bool,
}

/// What was sent before.
#[derive(Default)]
struct Found<'r> {
    loans: Vec<&'r Loan>,
    /// The journals that say so.
    files: Vec<String>,
    /// Whether any of it was sent, and is not only about to be.
    has_left: bool,
    /// Whether any of it was for the same month, and not only of the same report.
    is_for_month: bool,
}

impl Found<'_> {
    fn refusal(&self, report: &Report<'_>, period: Option<&str>, voice: &Voice) -> Failure {
        let Self { loans, files, .. } = self;
        let about = Args::none()
            .text("files", files.join(", "))
            .case("environment", report.environment);
        if !self.has_left {
            return Failure::new("submit-sent-meanwhile", about);
        }
        let Some(period) = period.filter(|_| self.is_for_month) else {
            return Failure::new("submit-same-report", about);
        };
        let ids = loans.iter().take(LISTED).map(|loan| loan.loan_id.as_str());
        let mut listed = ids.collect::<Vec<_>>().join(", ");
        if loans.len() > LISTED {
            listed.push_str(", …");
        }
        let is_all = loans.len() as u64 == report.repayments();
        let args = about
            .number("count", loans.len() as u64)
            .case("all", if is_all { "yes" } else { "no" })
            .case("listed", if voice.redacts() { "no" } else { "yes" })
            .text("loans", listed)
            .text("period", period);
        Failure::new("submit-sent-before", args)
    }
}
