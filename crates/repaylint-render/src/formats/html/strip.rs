//! A strip of each file from its first byte to its last, with marks where findings lie: a lane for each severity, so that
//! none is told by its colour alone.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::finding::{Args, Finding, Severity};
use repaylint_core::model::Report;

use super::Run;
use super::place::{name, row_word};

/// Stretches that a file is divided into.
const STRETCHES: usize = 200;

/// Files that are drawn; those after them stand in the tables.
const MAX_FILES: usize = 12;

#[derive(Template)]
#[template(path = "html/strip.html")]
pub(super) struct Strip {
    file: Option<String>,
    lanes: Vec<Lane>,
    start: String,
    end: String,
}

impl HtmlSafe for Strip {}

struct Lane {
    id: String,
    severity: &'static str,
    name: String,
    title: String,
    text: String,
    marks: Vec<Mark>,
}

/// Where a mark stands and how high it is, in hundredths of the lane.
struct Mark {
    x: String,
    height: u64,
}

/// The strips of the files that anything was found in.
pub(super) fn strips(run: Run<'_>) -> Vec<Strip> {
    let of_files =
        (run.outcome.findings).chunk_by(|left, right| left.place.file == right.place.file);
    of_files
        .filter_map(|findings| {
            let file = findings.first()?.place.file?;
            let report = run.outcome.files.get(file.0 as usize)?;
            Strip::of(run, report, findings)
        })
        .take(MAX_FILES)
        .collect()
}

impl Strip {
    fn of(run: Run<'_>, report: &Report, findings: &[Finding]) -> Option<Self> {
        let severities = [Severity::Error, Severity::Warning, Severity::Info];
        let lanes = severities.map(|severity| Lane::of(run, report, findings, severity));
        let lanes: Vec<Lane> = lanes.into_iter().flatten().collect();
        let words = run.words();
        (!lanes.is_empty()).then(|| Self {
            file: run.has_several_files().then(|| name(report)),
            lanes,
            start: words.t("html-strip-start"),
            end: words.t("html-strip-end"),
        })
    }
}

impl Lane {
    fn of(run: Run<'_>, report: &Report, findings: &[Finding], severity: Severity) -> Option<Self> {
        let mut counts = [0_u64; STRETCHES];
        let (mut all, mut first, mut last) = (0, u32::MAX, 0);
        let length = report.source.text().len().max(1) as u64;
        let findings = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        for offset in findings.flat_map(|finding| offsets(report, finding)) {
            let stretch = u64::from(offset) * STRETCHES as u64 / length;
            let stretch = usize::try_from(stretch).unwrap_or(STRETCHES);
            if let Some(count) = counts.get_mut(stretch.min(STRETCHES - 1)) {
                *count += 1;
            }
            (all, first, last) = (all + 1, offset.min(first), offset.max(last));
        }
        let most = counts.iter().max().copied().filter(|most| *most > 0)?;
        let marks = counts.iter().zip(0_u64..).filter(|(count, _)| **count > 0);
        let words = run.words();
        let about =
            |key: &str, args: Args| words.fill(key, &args.case("severity", severity.as_str()));
        let line = |offset| u64::from(report.source.position(offset).line);
        let text = Args::none()
            .case("word", row_word(report))
            .number("count", all)
            .number("first", line(first))
            .number("last", line(last));
        Some(Self {
            id: format!("strip-{}-{}", report.id.0, severity.as_str()),
            severity: severity.as_str(),
            name: about("html-strip-lane", Args::none()),
            title: about("html-strip-title", Args::none().text("file", name(report))),
            text: about("html-strip-text", text),
            marks: marks
                .map(|(count, stretch)| Mark {
                    x: tenths(stretch * 1000 / STRETCHES as u64),
                    height: 40 + count * 60 / most,
                })
                .collect(),
        })
    }
}

/// Where a finding's rows begin; nothing for one about the file as a whole.
fn offsets<'a>(report: &'a Report, finding: &'a Finding) -> impl Iterator<Item = u32> + 'a {
    let own = finding.place.span.map(|span| span.start);
    let own = own.filter(|_| finding.shared_by.is_empty());
    let shared = finding.shared_by.iter();
    own.into_iter()
        .chain(shared.filter_map(|no| report.starts.get(no.0 as usize).copied()))
}

/// A number of tenths as SVG reads it.
pub(super) fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}
