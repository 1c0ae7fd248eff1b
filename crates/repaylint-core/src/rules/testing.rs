//! What the tests of rules share: small files in, one line a finding out.

use crate::books::Inputs;
use crate::config::Config;
use crate::engine::{Input, Outcome, check};
use crate::settings::Settings;

/// Checks one small file.
pub(crate) fn outcome(file: &str, bytes: impl AsRef<[u8]>, settings: &Settings) -> Outcome {
    outcome_of(&[(file, bytes.as_ref())], settings)
}

/// Checks several small files as one report.
pub(crate) fn outcome_of(files: &[(&str, &[u8])], settings: &Settings) -> Outcome {
    let inputs = files
        .iter()
        .map(|(name, bytes)| Input::new(*name, Box::new(bytes.to_vec())));
    outcome_of_inputs(inputs.collect::<Vec<_>>(), settings)
}

/// Checks files with what lies beside them.
pub(crate) fn outcome_of_inputs(inputs: impl Into<Inputs>, settings: &Settings) -> Outcome {
    match check(inputs, settings, &()) {
        Ok(outcome) => outcome,
        Err(error) => panic!("{error}"),
    }
}

/// A report in CSV held against reference data (flag, file name, contents), under a configuration.
pub(crate) fn outcome_against(report: &str, books: &[(&str, &str, &str)], config: &str) -> Outcome {
    let mut inputs = Inputs::from(vec![Input::new("report.csv", Box::new(report.to_owned()))]);
    for (flag, name, contents) in books {
        let input = Input::new(*name, Box::new((*contents).to_owned()));
        match *flag {
            "--mis" => inputs.ledger = Some(input),
            "--loans" => inputs.loans.push(input),
            "--previous" => inputs.previous = Some(input),
            "--drafts" => inputs.drafts.push(input),
            other => panic!("{other} is no reference data"),
        }
    }
    let mut settings = Settings::default();
    match Config::parse(config) {
        Ok(config) => config.apply(&mut settings),
        Err(problems) => panic!("{problems:?}"),
    }
    outcome_of_inputs(inputs, &settings)
}

/// The findings of such a run, one a line.
pub(crate) fn findings_against(report: &str, books: &[(&str, &str, &str)], config: &str) -> String {
    lines_of(&outcome_against(report, books, config))
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
    lines_of(&outcome_of(files, settings))
}

/// The same of a run that has ended.
pub(crate) fn lines_of(outcome: &Outcome) -> String {
    let lines = outcome
        .findings
        .iter()
        .filter(|finding| finding.rule.code != "COL005")
        .map(|finding| {
            let report = finding.place.file.and_then(|file| outcome.file(file));
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
