//! `gitlab`: GitLab's Code Quality report.

use std::io::{self, BufWriter, Write};

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Finding, Severity};
use serde::{Serialize, Serializer};

use super::Format;
use crate::fingerprint::{Fingerprint, fingerprints};
use crate::json_text;
use crate::options::Options;
use crate::places::{Spot, cell_of, report_of};

pub(super) const FORMAT: Format = Format {
    name: "gitlab",
    shows_hashes: false,
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    json_text::write(&mut out, &Issues { outcome, options })?;
    writeln!(out)?;
    out.flush()
}

/// All findings, each put together when it is written.
struct Issues<'a> {
    outcome: &'a Outcome,
    options: &'a Options<'a>,
}

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

impl Serialize for Issues<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let findings = self.outcome.findings.iter();
        let fingerprints = fingerprints(self.outcome, self.options);
        let issues = findings.zip(fingerprints);
        serializer
            .collect_seq(issues.map(|(finding, fingerprint)| self.issue(finding, fingerprint)))
    }
}

impl Issues<'_> {
    fn issue(&self, finding: &Finding, fingerprint: Fingerprint) -> Issue {
        Issue {
            description: self.description(finding),
            check_name: finding.rule.code,
            fingerprint: fingerprint.to_string(),
            severity: match finding.severity {
                Severity::Error => "critical",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            location: self.location(finding),
        }
    }

    fn description(&self, finding: &Finding) -> String {
        let wording = self.options.wording(self.outcome, finding);
        match cell_of(self.outcome, finding.place) {
            Some(cell) => format!("{cell}: {}", wording.whole()),
            None => wording.whole(),
        }
    }

    /// GitLab wants a file and a line of everything: what is about all files stands in the first.
    fn location(&self, finding: &Finding) -> Location {
        let report = report_of(self.outcome, finding.place);
        let file = report.or(self.outcome.files.first());
        let path = file.map_or("", |report| report.source.name());
        let spot = report
            .zip(finding.place.span)
            .map(|(report, span)| Spot::of(report, span));
        Location {
            path: self.options.folders.locate(path).path().to_owned(),
            lines: Lines {
                begin: spot.map_or(1, |spot| spot.start.line),
            },
        }
    }
}
