//! `junit`: a test case for each rule. It fails where the run fails, passes where nothing was found, and is skipped
//! where the rule could not be asked.

mod xml;

use std::io::{self, BufWriter, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Args, Finding, Severity};
use repaylint_core::rules::api::NAMED_BY_KIVA;
use repaylint_core::rules::{self, Rule};

use super::Format;
use crate::options::Options;
use crate::places::shown_place;
use crate::text::known;
use crate::text::summary::why;
use xml::Xml;

pub(super) const FORMAT: Format = Format {
    name: "junit",
    shows_hashes: false,
    render,
};

/// Findings of a rule that are listed; the rest is counted.
const LISTED: usize = 1000;

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    // No rule of the checker, and so only there where something was named.
    let named = outcome.summary.by_code.contains_key(NAMED_BY_KIVA.code);
    let mut cases: Vec<Case<'_>> = rules::all()
        .chain(named.then_some(&NAMED_BY_KIVA))
        .map(|rule| Case::of_rule(rule, outcome, options))
        .collect();
    for finding in &outcome.findings {
        let code = finding.rule.code;
        if let Some(case) = cases.iter_mut().find(|case| case.rule.code == code) {
            case.add(finding, options);
        }
    }
    let expired = outcome.expired();
    let failures = cases.iter().filter(|case| !case.failing.is_empty()).count();
    let skipped = cases.iter().filter(|case| case.is_skipped()).count();
    let counts = [
        ("name", "repaylint".to_owned()),
        (
            "tests",
            (cases.len() + usize::from(expired > 0)).to_string(),
        ),
        (
            "failures",
            (failures + usize::from(expired > 0)).to_string(),
        ),
        ("errors", "0".to_owned()),
        ("skipped", skipped.to_string()),
    ];
    let mut xml = Xml::new(BufWriter::new(out))?;
    // Readers differ on whether the outer element counts what is skipped; the schemas say that it does not.
    xml.open("testsuites", counts.get(..4).unwrap_or_default())?;
    xml.open("testsuite", &counts)?;
    for case in &cases {
        case.write(&mut xml, outcome, options)?;
    }
    if expired > 0 {
        write_expired(&mut xml, expired, outcome, options)?;
    }
    xml.close("testsuite")?;
    xml.close("testsuites")?;
    xml.end()
}

/// A rule and what came of it.
struct Case<'o> {
    rule: &'static Rule,
    /// Why it was not asked, or not everywhere.
    skipped: Option<String>,
    /// Findings that fail the run.
    failing: Vec<&'o Finding>,
    /// Other findings.
    passing: Vec<&'o Finding>,
}

impl<'o> Case<'o> {
    fn of_rule(rule: &'static Rule, outcome: &Outcome, options: &Options<'_>) -> Self {
        let reason = outcome
            .not_checked
            .iter()
            .find(|reason| reason.rules.iter().any(|part| rule.code.starts_with(part)));
        let skipped = if options.is_on(rule) {
            reason.map(|reason| match reason.unlock {
                Some(unlock) => format!("{} ({unlock})", why(reason, options.messages)),
                None => why(reason, options.messages),
            })
        } else {
            Some(options.messages.text("ci-rule-off", &Args::none()))
        };
        Self {
            rule,
            skipped,
            failing: Vec::new(),
            passing: Vec::new(),
        }
    }

    fn add(&mut self, finding: &'o Finding, options: &Options<'_>) {
        if finding.severity >= options.failing {
            self.failing.push(finding);
        } else {
            self.passing.push(finding);
        }
    }

    fn is_skipped(&self) -> bool {
        self.skipped.is_some() && self.failing.is_empty() && self.passing.is_empty()
    }

    fn write(
        &self,
        xml: &mut Xml<impl Write>,
        outcome: &Outcome,
        options: &Options<'_>,
    ) -> io::Result<()> {
        let rule = self.rule;
        let family = rule.code.get(..3).unwrap_or(rule.code);
        let name = [
            ("classname", format!("repaylint.{family}")),
            ("name", format!("{} {}", rule.code, rule.name)),
        ];
        let is_plain = self.failing.is_empty() && self.passing.is_empty() && self.skipped.is_none();
        if is_plain {
            return xml.empty("testcase", &name);
        }
        xml.open("testcase", &name)?;
        if let Some(reason) = self.skipped.as_ref().filter(|_| self.is_skipped()) {
            xml.empty("skipped", &[("message", reason.clone())])?;
        }
        if let Some(first) = self.failing.first() {
            let wording = options.wording(outcome, first);
            let message = match self.failing.len() {
                1 => wording.message().to_owned(),
                several => {
                    let args = Args::none().number("count", several as u64);
                    let count = options.messages.text("ci-findings", &args);
                    format!("{count}: {}", wording.message())
                }
            };
            let worst = self.failing.iter().map(|finding| finding.severity).max();
            let kind = worst.unwrap_or(Severity::Error).as_str().to_owned();
            xml.open("failure", &[("message", message), ("type", kind)])?;
            write_list(xml, &self.failing, outcome, options)?;
            xml.close("failure")?;
        }
        if !self.passing.is_empty() {
            xml.open("system-out", &[])?;
            write_list(xml, &self.passing, outcome, options)?;
            xml.close("system-out")?;
        }
        xml.close("testcase")
    }
}

/// Findings, one a line, each with what to do where that differs from the one before.
fn write_list(
    xml: &mut Xml<impl Write>,
    findings: &[&Finding],
    outcome: &Outcome,
    options: &Options<'_>,
) -> io::Result<()> {
    let mut advice: Option<String> = None;
    for finding in findings.iter().take(LISTED) {
        let wording = options.wording(outcome, finding);
        let place = shown_place(outcome, finding.place);
        let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
        xml.line(&format!("{place}{}", wording.message()))?;
        if wording.help() != advice.as_deref() {
            advice = wording.help().map(str::to_owned);
            xml.line(&format!("  {}", advice.as_deref().unwrap_or_default()))?;
        }
    }
    let more = findings.len().saturating_sub(LISTED);
    if more > 0 {
        let args = Args::none().number("count", more as u64);
        xml.line(&options.messages.text("ci-and-more", &args))?;
    }
    Ok(())
}

/// An exception that has run out fails the run as a finding does.
fn write_expired(
    xml: &mut Xml<impl Write>,
    expired: u64,
    outcome: &Outcome,
    options: &Options<'_>,
) -> io::Result<()> {
    let name = [
        ("classname", "repaylint".to_owned()),
        ("name", "exceptions".to_owned()),
    ];
    xml.open("testcase", &name)?;
    let args = Args::none().number("count", expired);
    let message = options.messages.text("ci-expired", &args);
    let kind = Severity::Error.as_str().to_owned();
    xml.open("failure", &[("message", message), ("type", kind)])?;
    for line in known::expired(outcome, options) {
        xml.line(line.trim_start())?;
    }
    xml.close("failure")?;
    xml.close("testcase")
}
