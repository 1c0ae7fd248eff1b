//! What the tests of rules share: small files in, one line a finding out.

use crate::engine::{Input, Outcome, check};
use crate::settings::Settings;

/// Checks one small file.
pub(crate) fn outcome(file: &str, bytes: impl AsRef<[u8]>, settings: &Settings) -> Outcome {
    outcome_of(&[(file, bytes.as_ref())], settings)
}

/// Checks several small files as one report.
pub(crate) fn outcome_of(files: &[(&str, &[u8])], settings: &Settings) -> Outcome {
    let inputs = files.iter().map(|(name, bytes)| Input {
        name: (*name).to_owned(),
        bytes: Box::new(bytes.to_vec()),
    });
    match check(inputs.collect(), settings, &()) {
        Ok(outcome) => outcome,
        Err(error) => panic!("{error}"),
    }
}

/// `CODE severity line:column-end_line:end_column value` a line, without the notes that every run without
/// configuration gives (COL005).
pub(crate) fn findings(file: &str, bytes: impl AsRef<[u8]>) -> String {
    findings_with(file, bytes, &Settings::default())
}

/// The same with settings.
pub(crate) fn findings_with(file: &str, bytes: impl AsRef<[u8]>, settings: &Settings) -> String {
    findings_of(&[(file, bytes.as_ref())], settings)
}

/// The same of several files as one report; the lines do not say which file they are about.
pub(crate) fn findings_of(files: &[(&str, &[u8])], settings: &Settings) -> String {
    let outcome = outcome_of(files, settings);
    let lines = outcome
        .findings
        .iter()
        .filter(|finding| finding.rule.code != "COL005")
        .map(|finding| {
            let report = finding
                .place
                .file
                .and_then(|file| outcome.files.get(file.0 as usize));
            let place = report.zip(finding.place.span).map(|(report, span)| {
                let (start, end) = report.source.positions(span);
                let value = report.source.slice(span);
                format!(
                    " {}:{}-{}:{} {value:?}",
                    start.line, start.column, end.line, end.column
                )
            });
            let count = if finding.count > 1 {
                format!(" x{}", finding.count)
            } else {
                String::new()
            };
            let fix = finding
                .fix
                .as_ref()
                .map_or(String::new(), |fix| format!(" [{}]", fix.safety.as_str()));
            format!(
                "{} {}{}{count}{fix}",
                finding.rule.code,
                finding.severity.as_str(),
                place.unwrap_or_default()
            )
        });
    lines.collect::<Vec<_>>().join("\n")
}
