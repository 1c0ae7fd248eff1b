//! How a run came out, in a few lines: the verdict, where every row and all the money went, what was not checked.

use std::fmt::Display;
use std::io::{self, Write};

use repaylint_core::amount::Total;
use repaylint_core::engine::{Arrived, Matched, NotChecked, Outcome};
use repaylint_core::finding::{Args, Severity};
use repaylint_core::model::{Kind, Report, SetAside};

use super::codes::joined;
use super::{fold, known, paint, tie_out};
use crate::messages::Messages;
use crate::options::{Options, Terminal};
use crate::places::lines_of;

/// Places of set-aside rows that are named before the rest is left out.
const NAMED_PLACES: usize = 5;

/// Control totals that are met and named one by one.
const NAMED_MATCHES: usize = 5;

/// Writes the summary, its lines folded at `width`.
pub(crate) fn write(
    out: &mut dyn Write,
    outcome: &Outcome,
    options: &Options<'_>,
    width: Option<usize>,
) -> io::Result<()> {
    if options.statistics {
        write_statistics(out, outcome)?;
    }
    if options.quiet {
        return write_lines(out, known::expired(outcome, options), width);
    }
    tie_out::write(out, outcome, options, width)?;
    let messages = options.messages;
    let mut verdict = verdict(outcome, messages);
    if let Some(width) = width {
        verdict.sentence = fold(&verdict.sentence, width, "", "  ");
    }
    writeln!(out, "{}", painted(verdict, options.terminal))?;
    let not_checked = not_checked(outcome, options);
    write_lines(out, lines(outcome, options, not_checked), width)
}

/// What was read and what came of it, with the lines about what was not checked among them.
pub(crate) fn lines(
    outcome: &Outcome,
    options: &Options<'_>,
    not_checked: Vec<String>,
) -> Vec<String> {
    let messages = options.messages;
    let truncated = outcome
        .truncated
        .then(|| messages.text("summary-truncated", &Args::none()));
    let lines = [
        Some(rows(outcome, messages)),
        set_aside(outcome, options),
        Some(repayments(outcome, options)),
    ];
    lines
        .into_iter()
        .flatten()
        .chain(matched(outcome, options))
        .chain(known::exceptions(outcome, options))
        .chain(known::baseline(outcome, options))
        .chain(not_checked)
        .chain(fixable(outcome, messages))
        .chain(truncated)
        .collect()
}

fn write_lines(
    out: &mut dyn Write,
    lines: impl IntoIterator<Item = String>,
    width: Option<usize>,
) -> io::Result<()> {
    for line in lines {
        match width {
            Some(width) => {
                let indent = line.len() - line.trim_start().len();
                let rest = " ".repeat(indent + 2);
                writeln!(out, "{}", fold(&line, width, "", &rest))?;
            }
            None => writeln!(out, "{line}")?,
        }
    }
    Ok(())
}

/// The verdict.
pub(crate) struct Verdict {
    /// `errors` (also where an exception has run out), `nothing`, `warnings`, `notes` or `clean`.
    pub(crate) case: &'static str,
    pub(crate) tone: Tone,
    /// One sentence. It never says that Kiva will take the report.
    pub(crate) sentence: String,
}

/// What a verdict means for the reader.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Something must be done.
    Bad,
    /// Something should be looked at.
    Look,
    /// All is well.
    Good,
    /// There is nothing to judge.
    None,
}

/// How the run came out.
pub(crate) fn verdict(outcome: &Outcome, messages: &Messages) -> Verdict {
    let summary = &outcome.summary;
    let count = |key: &str, count: u64| {
        (count > 0).then(|| messages.text(key, &Args::none().number("count", count)))
    };
    let expired = outcome.expired();
    let counts: Vec<String> = [
        count("count-error", summary.errors),
        count("count-warning", summary.warnings),
        count("count-info", summary.infos),
        count("count-expired", expired),
    ]
    .into_iter()
    .flatten()
    .collect();
    let case = match outcome.worst() {
        Some(Severity::Error) => "errors",
        _ if expired > 0 => "errors",
        _ if summary.records == 0 => "nothing",
        Some(Severity::Warning) => "warnings",
        Some(Severity::Info) => "notes",
        None => "clean",
    };
    let tone = match (outcome.arrived, case) {
        (Some(Arrived::Nothing | Arrived::Unknown | Arrived::Part), _) | (_, "errors") => Tone::Bad,
        (_, "warnings") => Tone::Look,
        (_, "nothing") => Tone::None,
        _ => Tone::Good,
    };
    let found = if counts.is_empty() { "no" } else { "yes" };
    let args = Args::none()
        .case("case", case)
        .case("found", found)
        .text("counts", counts.join(", "))
        .number("records", summary.records);
    let sentence = match outcome.arrived {
        Some(arrived) => messages.text("verdict-sent", &args.case("arrived", arrived.as_str())),
        None => messages.text("verdict", &args),
    };
    Verdict {
        case,
        tone,
        sentence,
    }
}

/// The sentence in the colour of what it says.
fn painted(Verdict { tone, sentence, .. }: Verdict, terminal: Terminal) -> String {
    match tone {
        Tone::Bad => paint::severity(terminal, Severity::Error, &sentence),
        Tone::Look => paint::severity(terminal, Severity::Warning, &sentence),
        Tone::Good => paint::good(terminal, &sentence),
        Tone::None => sentence,
    }
}

fn rows(outcome: &Outcome, messages: &Messages) -> String {
    let summary = &outcome.summary;
    let args = Args::none()
        .number("read", summary.rows_read)
        .number("header", summary.rows_header)
        .number("repayments", summary.records)
        .number("aside", summary.rows_set_aside);
    messages.text("summary-rows", &args)
}

/// The rows that are no repayments, by the rule that says why.
fn set_aside(outcome: &Outcome, options: &Options<'_>) -> Option<String> {
    let messages = options.messages;
    let several_files = outcome.files.len() > 1;
    let only_sheets = outcome.files.iter().all(|file| file.kind() == Kind::Xlsx);
    let mut by_rule: Vec<SetAsideBy> = Vec::new();
    for report in &outcome.files {
        for run in &report.rows.set_aside {
            let index = by_rule.iter().position(|rule| rule.code == run.why);
            let index = index.unwrap_or(by_rule.len());
            if index == by_rule.len() {
                by_rule.push(SetAsideBy::new(run.why));
            }
            if let Some(rule) = by_rule.get_mut(index) {
                rule.add(report, run, several_files);
            }
        }
    }
    if by_rule.is_empty() {
        return None;
    }
    let rules: Vec<String> = by_rule
        .into_iter()
        .map(|mut rule| {
            if rule.is_cut {
                let ellipsis = if options.terminal.unicode {
                    "…"
                } else {
                    "..."
                };
                rule.places.push(ellipsis.to_owned());
            }
            let args = Args::none()
                .text("code", rule.code)
                .case("in", if only_sheets { "sheet" } else { "text" })
                .number("files", outcome.files.len() as u64)
                .number("count", rule.rows)
                .text("places", rule.places.join(", "));
            messages.text("summary-set-aside-rule", &args)
        })
        .collect();
    let args = Args::none().text("rules", rules.join(", "));
    Some(messages.text("summary-set-aside", &args))
}

/// Rows that were set aside for one reason.
struct SetAsideBy {
    code: &'static str,
    rows: u64,
    places: Vec<String>,
    is_cut: bool,
}

impl SetAsideBy {
    fn new(code: &'static str) -> Self {
        Self {
            code,
            rows: 0,
            places: Vec::new(),
            is_cut: false,
        }
    }

    fn add(&mut self, report: &Report, run: &SetAside, name_file: bool) {
        self.rows += u64::from(run.rows);
        if self.places.len() == NAMED_PLACES {
            self.is_cut = true;
            return;
        }
        let lines = lines_of(report, run);
        let mut place = lines.start().to_string();
        if lines.start() != lines.end() {
            place = format!("{place}-{}", lines.end());
        }
        if name_file {
            place = format!("{}:{place}", report.source.name());
        }
        self.places.push(place);
    }
}

fn repayments(outcome: &Outcome, options: &Options<'_>) -> String {
    let summary = &outcome.summary;
    let mut flagged_total = summary.total;
    flagged_total -= summary.clean_total;
    let money = |total: Total| money(total, options);
    let args = Args::none()
        .number("repayments", summary.records)
        .number("clean", summary.clean_records)
        .number(
            "flagged",
            summary.records.saturating_sub(summary.clean_records),
        )
        .text("total", money(summary.total))
        .text("clean-total", money(summary.clean_total))
        .text("flagged-total", money(flagged_total));
    options.messages.text("summary-repayments", &args)
}

fn money(amount: impl Display, options: &Options<'_>) -> String {
    match options.currency {
        Some(currency) => format!("{amount} {currency}"),
        None => amount.to_string(),
    }
}

/// A line for each control total and count that is met.
pub(crate) fn matched(outcome: &Outcome, options: &Options<'_>) -> Vec<String> {
    let messages = options.messages;
    let line = |matched: &Matched| {
        let case = match (matched.met.total, matched.met.count) {
            (Some(_), None) => "total",
            (None, _) => "count",
            (Some(_), Some(_)) => "both",
        };
        let total = matched.met.total.map(|total| money(total, options));
        let file = matched
            .file
            .and_then(|file| outcome.files.get(file.0 as usize));
        let args = Args::none()
            .case("case", case)
            .text("total", total.unwrap_or_default())
            .number("count", matched.met.count.unwrap_or_default())
            .number("files", outcome.files.len() as u64)
            .case("file", if file.is_some() { "named" } else { "run" })
            .text("name", file.map_or("", |report| report.source.name()));
        messages.text("summary-matched", &args)
    };
    let (of_files, of_run): (Vec<&Matched>, _) =
        (outcome.matched.iter()).partition(|matched| matched.file.is_some());
    let mut lines = Vec::new();
    if of_files.len() > NAMED_MATCHES {
        let args = Args::none().number("count", of_files.len() as u64);
        lines.push(messages.text("summary-matched-files", &args));
    } else {
        lines.extend(of_files.into_iter().map(line));
    }
    lines.extend(of_run.into_iter().map(line));
    lines
}

/// One line that names the rules; to the curious, one more for each reason.
fn not_checked(outcome: &Outcome, options: &Options<'_>) -> Vec<String> {
    let messages = options.messages;
    let reasons = &outcome.not_checked;
    if reasons.is_empty() {
        return Vec::new();
    }
    let mut rules: Vec<&str> = reasons.iter().flat_map(|r| r.rules.clone()).collect();
    // In order, neighbours are told as one range, and a rule with two reasons once.
    rules.sort_unstable();
    rules.dedup();
    let case = if options.verbose { "listed" } else { "short" };
    let args = Args::none()
        .case("case", case)
        .text("rules", joined(&rules));
    let mut lines = vec![messages.text("summary-not-checked", &args)];
    if options.verbose {
        lines.extend(
            reasons
                .iter()
                .map(|reason| format!("  {}", not_checked_because(reason, messages))),
        );
    }
    lines
}

/// Which rules were not checked, why, and what would unlock them.
pub(crate) fn not_checked_because(reason: &NotChecked, messages: &Messages) -> String {
    let args = Args::none()
        .text("rules", joined(&reason.rules))
        .text("why", why(reason, messages));
    let args = match unlocked_by(reason) {
        Some(unlock) => args.case("case", "unlockable").text("unlock", unlock),
        None => args.case("case", "locked"),
    };
    messages.text("summary-not-checked-rules", &args)
}

/// The flag or setting that unlocks rules. That a flag wants a file is for machines: its reason says so in words.
pub(crate) fn unlocked_by(reason: &NotChecked) -> Option<&'static str> {
    reason.unlock?.split(' ').next()
}

/// Why some rules were not checked.
pub(crate) fn why(reason: &NotChecked, messages: &Messages) -> String {
    messages.text(&format!("not-checked-{}", reason.why), &Args::none())
}

fn fixable(outcome: &Outcome, messages: &Messages) -> Option<String> {
    let count = outcome.summary.fixable;
    (count > 0).then(|| messages.text("summary-fixable", &Args::none().number("count", count)))
}

/// Findings by rule, the most frequent first.
fn write_statistics(out: &mut dyn Write, outcome: &Outcome) -> io::Result<()> {
    let mut by_rule: Vec<(&str, u64)> = outcome
        .summary
        .by_code
        .iter()
        .map(|(code, count)| (*code, *count))
        .collect();
    if by_rule.is_empty() {
        return Ok(());
    }
    by_rule.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let width = by_rule
        .first()
        .map_or(0, |(_, count)| count.to_string().len());
    for (code, count) in by_rule {
        // Findings of every rule that is counted are kept, so its name can be told.
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == code);
        let name = finding.map_or("", |finding| finding.rule.name);
        writeln!(out, "{count:>width$}  {code}  {name}")?;
    }
    writeln!(out)
}
