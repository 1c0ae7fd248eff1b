//! What will be sent: as the journal keeps it, and as it is shown before anything leaves.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use repaylint_api::endpoints::Endpoints;
use repaylint_api::journal::{
    BatchState, Event, Loan, Plan, PlannedBatch, ReportFile, SCHEMA, Tool, sha256,
};
use repaylint_core::amount::Total;
use repaylint_core::batch::{Batch, Batches};
use repaylint_core::finding::Args;
use repaylint_core::rules;
use repaylint_core::settings::Settings;

use super::journal::{Aim, Chosen, Decision};
use crate::args::SubmitArgs;
use crate::failure::Failure;
use crate::inputs::{Origin, file_name};
use crate::money::{money, only};
use crate::output;
use crate::run::Checked;
use crate::voice::Voice;

/// A report that the check lets pass, cut into batches.
pub(super) struct Report<'a> {
    batches: &'a Batches<'a>,
    planned: Vec<PlannedBatch>,
    /// Its files.
    pub(super) files: Vec<ReportFile>,
    /// The folders that they lie in.
    pub(super) folders: Vec<PathBuf>,
    /// The month, where it is told.
    pub(super) period: Option<String>,
    /// Which environment.
    pub(super) environment: &'static str,
    /// The partner, where the configuration says it.
    pub(super) partner: Option<String>,
    currencies: Vec<String>,
    /// Where it goes.
    pub(super) api: String,
    rules: String,
    again: bool,
}

impl<'a> Report<'a> {
    pub(super) fn new(
        batches: &'a Batches<'a>,
        checked: &Checked,
        endpoints: &Endpoints,
        again: bool,
    ) -> Result<Self, Vec<Failure>> {
        let planned: io::Result<Vec<_>> = batches.iter().map(|batch| planned(&batch)).collect();
        let lost_count = |_| vec![Failure::new("submit-lost-count", Args::none())];
        let settings = &checked.settings;
        let partner = endpoints.partner_id.as_ref();
        Ok(Self {
            batches,
            planned: planned.map_err(lost_count)?,
            files: files(checked),
            folders: checked
                .wanted
                .iter()
                .map(|wanted| wanted.folder().to_owned())
                .collect(),
            period: settings.period.map(|period| period.to_string()),
            environment: endpoints.environment.as_str(),
            partner: partner.map(|partner| partner.as_str().to_owned()),
            currencies: settings
                .currencies
                .iter()
                .map(|currency| currency.code().to_owned())
                .collect(),
            api: endpoints.base.as_str().to_owned(),
            rules: rule_set(settings),
            again,
        })
    }

    /// As the journal keeps it.
    pub(super) fn plan(&self, partner: &str) -> Plan {
        Plan {
            schema_version: SCHEMA,
            tool: Tool {
                name: env!("CARGO_BIN_NAME").to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
                rules: self.rules.clone(),
            },
            files: self.files.clone(),
            api: self.api.clone(),
            partner_id: partner.to_owned(),
            period: self.period.clone(),
            currencies: self.currencies.clone(),
            column_mode: self.batches.mode().as_str().to_owned(),
            again: self.again,
            repayments: self.batches.repayments(),
            total: self.batches.total().to_string(),
            batches: self.planned.clone(),
        }
    }

    /// What is to be sent, and where to.
    pub(super) fn aim(&self) -> Aim<'_> {
        Aim {
            files: &self.files,
            batches: Some(self.planned()),
            api: &self.api,
            period: self.period.as_deref(),
        }
    }

    /// Its batches, as the journal keeps them.
    pub(super) fn planned(&self) -> &[PlannedBatch] {
        &self.planned
    }

    /// The sum of all amounts.
    pub(super) fn total(&self) -> Total {
        self.batches.total()
    }

    /// How many repayments.
    pub(super) fn repayments(&self) -> u64 {
        self.batches.repayments()
    }

    /// How many batches.
    pub(super) fn len(&self) -> u32 {
        self.batches.len()
    }

    /// One of its batches.
    pub(super) fn batch(&self, number: u32) -> Option<Batch<'_>> {
        self.batches.get(number)
    }

    /// The body of a batch.
    pub(super) fn body(&self, number: u32) -> io::Result<Vec<u8>> {
        let batch = self.batches.get(number);
        batch.ok_or(io::ErrorKind::NotFound)?.body()
    }

    /// An amount with its currency, where there is one.
    pub(super) fn money(&self, amount: Total) -> String {
        money(amount, only(&self.currencies).map(String::as_str))
    }

    /// How many repayments are still to go, and what they come to, after what was sent before.
    pub(super) fn left(&self, chosen: &Chosen, decision: &Decision) -> (u64, Total) {
        let is_with_kiva = |batch: u32| {
            let state = chosen.submission().and_then(|all| all.state(batch));
            let is_found = *decision == Decision::Settle(Event::MarkedAccepted { batch });
            state == Some(BatchState::Accepted) || is_found
        };
        let mut left = (0, Total::default());
        for batch in self.batches.iter() {
            if !is_with_kiva(batch.number()) {
                left.0 += batch.len();
                left.1 += batch.total();
            }
        }
        left
    }
}

/// The files of a report, as the journal keeps them.
pub(super) fn files(checked: &Checked) -> Vec<ReportFile> {
    let names = checked.wanted.iter().map(|wanted| match &wanted.origin {
        Origin::File(path) => file_name(path),
        Origin::Stdin => wanted.name.clone(),
    });
    let files = checked.outcome.files.iter().zip(names);
    files
        .map(|(file, name)| ReportFile {
            name,
            sha256: sha256(file.source.disk()),
        })
        .collect()
}

fn planned(batch: &Batch<'_>) -> io::Result<PlannedBatch> {
    let loans = batch.repayments().map(|repayment| Loan {
        loan_id: repayment.loan_id.into_owned(),
        client_id: repayment.client_id.map(std::borrow::Cow::into_owned),
    });
    Ok(PlannedBatch {
        batch: batch.number(),
        total: batch.total().to_string(),
        sha256: sha256(&batch.body()?),
        loans: loans.collect(),
    })
}

/// The version of the rules as they are set: another one where any rule is new, gone, or judged otherwise.
fn rule_set(settings: &Settings) -> String {
    let mut levels = String::new();
    for rule in rules::all() {
        let level = settings.levels.apply(rule, rule.severity);
        let level = level.map_or("off", repaylint_core::finding::Severity::as_str);
        // Writing to a text does not fail.
        let _ = writeln!(levels, "{} {} {level}", rule.code, rule.name);
    }
    let hash = sha256(levels.as_bytes());
    let short = hash.get(..12).unwrap_or(&hash);
    format!("{}+{short}", env!("CARGO_PKG_VERSION"))
}

/// Shows what would be sent. On standard output, unless a machine reads that.
pub(super) fn show(
    report: &Report<'_>,
    chosen: &Chosen,
    decision: &Decision,
    checked: &Checked,
    args: &SubmitArgs,
    voice: &Voice,
) -> Result<(), Vec<Failure>> {
    let text = text(report, chosen, decision, voice);
    if checked.is_read_by_machine() {
        voice.print(&text);
        return Ok(());
    }
    let blank = if args.check.output.quiet { "" } else { "\n" };
    output::to_stdout(false, |out| write!(out, "{blank}{text}")).map_err(|failure| vec![failure])
}

fn text(report: &Report<'_>, chosen: &Chosen, decision: &Decision, voice: &Voice) -> String {
    let mut text = String::new();
    let mut line = |key: &str, args: &Args| {
        text.push_str(&voice.text(key, args));
        text.push('\n');
    };
    line("submit-plan", &Args::none());
    for file in &report.files {
        let args = Args::none()
            .text("file", file.name.as_str())
            .text("sha256", file.sha256.as_str());
        line("submit-plan-file", &args);
    }
    line(
        "submit-plan-rules",
        &Args::none()
            .text("version", env!("CARGO_PKG_VERSION"))
            .text("rules", report.rules.as_str()),
    );
    let partner = chosen.partner().or(report.partner.as_deref());
    line(
        "submit-plan-to",
        &Args::none()
            .case("environment", report.environment)
            .text("api", report.api.as_str())
            .case("known", if partner.is_some() { "yes" } else { "no" })
            .text("partner", partner.unwrap_or_default()),
    );
    let period = chosen.period(report);
    line(
        "submit-plan-period",
        &Args::none()
            .case("known", if period.is_some() { "yes" } else { "no" })
            .text("period", period.unwrap_or_default()),
    );
    line(
        "submit-plan-sum",
        &Args::none()
            .number("batches", report.len().into())
            .number("repayments", report.repayments())
            .text("total", report.money(report.total())),
    );
    for (batch, planned) in report.batches.iter().zip(&report.planned) {
        let args = Args::none()
            .number("batch", batch.number().into())
            .number("repayments", batch.len())
            .text("total", report.money(batch.total()))
            .text("sha256", planned.sha256.as_str())
            .case("case", state_word(chosen.state(batch.number())));
        line("submit-plan-batch", &args);
    }
    let case = match decision {
        Decision::Begin => "new",
        Decision::GoOn | Decision::Settle(_) => "there",
        Decision::Unsettled(_) => "unknown",
        Decision::NothingLeft => "done",
    };
    let about = Args::none().text("file", chosen.name.as_str());
    line("submit-plan-journal", &about.case("case", case));
    text
}

/// The word that texts choose a batch's state by.
fn state_word(state: Option<BatchState>) -> &'static str {
    match state {
        None | Some(BatchState::Planned) => "planned",
        Some(BatchState::NotSent) => "not-sent",
        Some(BatchState::Refused) => "refused",
        Some(BatchState::Intended | BatchState::Unknown) => "unknown",
        Some(BatchState::Accepted) => "accepted",
    }
}
