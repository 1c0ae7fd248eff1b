//! BAT002: parts of a split report are missing from the run, or in it twice.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::engine::{RunView, Sink};
use crate::finding::{Args, FileId, Finding, Place, Severity};
use crate::model::Report;
use crate::rules::values::visible;
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "BAT002",
    name: "batch-incomplete",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Larger reports are sent in several calls (fps-sdk, portal, report_payments); what is not reported may be billed",
    example: Example {
        file: "report.001-of-002.json",
        bad: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("batch_incomplete"),
    check: Check::Run(check),
};

/// Runs of numbers that the message shows.
const SHOWN: usize = 5;

/// What the parts of one report have in common: what stands in their names before and after the numbers, and how many
/// they are.
type Set<'a> = (&'a str, &'a str, u32);

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    let mut sets: BTreeMap<Set<'_>, BTreeMap<u32, Vec<FileId>>> = BTreeMap::new();
    for file in run.files {
        if let Some((set, number)) = part(file) {
            let files = sets.entry(set).or_default().entry(number).or_default();
            files.push(file.id);
        }
    }
    for ((name, ending, of), parts) in sets {
        // Who checks part of a month has said that there are other files.
        let missing = if run.settings.partial {
            Vec::new()
        } else {
            gaps(parts.keys().copied(), of)
        };
        let repeated = parts.iter().filter(|(_, files)| files.len() > 1);
        let repeated: Vec<_> = repeated.map(|(number, _)| *number..=*number).collect();
        let Some(first) = parts.values().flatten().min() else {
            continue;
        };
        let case = match (missing.is_empty(), repeated.is_empty()) {
            (true, true) => continue,
            (false, true) => "missing",
            (true, false) => "repeated",
            (false, false) => "both",
        };
        let args = Args::none()
            .case("case", case)
            .text("name", visible(&format!("{name}.*-of-{of}.{ending}")))
            .number("of", u64::from(of))
            .text("missing", listed(&missing))
            .text("repeated", listed(&repeated));
        let again = parts.values().flat_map(|files| files.iter().skip(1));
        let finding = Finding::new(&RULE, Place::whole_file(*first)).args(args);
        sink.push(again.take(SHOWN).fold(finding, |finding, file| {
            finding.related(Place::whole_file(*file))
        }));
    }
}

/// The set that a file is part of, and its number there: `oct.003-of-009.json`.
fn part(file: &Report) -> Option<(Set<'_>, u32)> {
    let (stem, ending) = file.source.name().rsplit_once('.')?;
    let (name, numbers) = stem.rsplit_once('.')?;
    let (number, of) = numbers.split_once("-of-")?;
    let read = |text: &str| {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse::<u32>().ok()).flatten()
    };
    let (number, of) = (read(number)?, read(of)?);
    (1..=of)
        .contains(&number)
        .then_some(((name, ending, of), number))
}

/// The numbers up to `of` that are not there; `there` rises.
fn gaps(there: impl Iterator<Item = u32>, of: u32) -> Vec<RangeInclusive<u32>> {
    let mut gaps = Vec::new();
    let mut next = 1;
    for number in there {
        if next < number {
            gaps.push(next..=number - 1);
        }
        next = number.saturating_add(1);
    }
    if next <= of {
        gaps.push(next..=of);
    }
    gaps
}

/// `2, 5-7`
fn listed(ranges: &[RangeInclusive<u32>]) -> String {
    let shown = ranges.iter().take(SHOWN).map(|range| {
        if range.start() == range.end() {
            range.start().to_string()
        } else {
            format!("{}-{}", range.start(), range.end())
        }
    });
    let mut shown: Vec<String> = shown.collect();
    if ranges.len() > SHOWN {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use crate::finding::Arg;
    use crate::rules::testing::outcome_of;
    use crate::settings::Settings;

    /// The case of every finding, with the numbers that are missing and those that are repeated.
    fn found_in(names: &[&str], settings: &Settings) -> String {
        let bodies = (0..names.len()).map(|loan| {
            format!(
                "{{\"repayments\":[{{\"loan_id\":\"{}\",\"amount\":1}}]}}",
                88001 + loan
            )
        });
        let bodies: Vec<String> = bodies.collect();
        let files = names.iter().zip(&bodies);
        let files: Vec<_> = files.map(|(name, body)| (*name, body.as_bytes())).collect();
        let outcome = outcome_of(&files, settings);
        let found = outcome
            .findings
            .iter()
            .filter(|found| found.rule.code == "BAT002");
        let found = found.map(|finding| {
            let text = |wanted| {
                let arg = finding.args.iter().find(|(name, _)| *name == wanted);
                match arg {
                    Some((_, Arg::Text(text))) => text.clone(),
                    Some((_, Arg::Case(case))) => (*case).to_owned(),
                    _ => String::new(),
                }
            };
            format!(
                "{} [{}] [{}]",
                text("case"),
                text("missing"),
                text("repeated")
            )
        });
        found.collect::<Vec<_>>().join("\n")
    }

    fn found(names: &[&str]) -> String {
        found_in(names, &Settings::default())
    }

    #[test]
    fn missing_parts_are_named_by_their_numbers() {
        assert_eq!(
            found(&[
                "oct.001-of-009.json",
                "oct.003-of-009.json",
                "oct.008-of-009.json"
            ]),
            "missing [2, 4-7, 9] []"
        );
    }

    #[test]
    fn a_part_that_is_there_twice_is_named() {
        assert_eq!(
            found(&[
                "oct.001-of-002.json",
                "oct.2-of-2.json",
                "oct.002-of-002.json"
            ]),
            "repeated [] [2]"
        );
        assert_eq!(
            found(&["oct.001-of-003.json", "oct.001-of-003.json"]),
            "both [2-3] [1]"
        );
    }

    #[test]
    fn a_whole_set_is_silent_in_any_order() {
        assert_eq!(
            found(&[
                "b/oct.002-of-002.json",
                "b/oct.001-of-002.json",
                "sep.001-of-001.json"
            ]),
            ""
        );
    }

    #[test]
    fn every_set_is_one_of_its_own() {
        assert_eq!(
            found(&["north/oct.001-of-002.json", "south/oct.002-of-002.json"]),
            "missing [2] []\nmissing [1] []"
        );
    }

    #[test]
    fn names_that_only_look_alike_are_silent() {
        for name in [
            "oct.json",
            "out-of-10.json",
            "oct.one-of-two.json",
            "oct.003-of-002.json",
            "oct.0-of-2.json",
            "oct.-of-2.json",
            "oct.99999999999-of-99999999999.json",
        ] {
            assert_eq!(found(&[name]), "", "{name}");
        }
    }

    #[test]
    fn who_checks_part_of_a_month_misses_no_part() {
        let settings = Settings {
            partial: true,
            ..Settings::default()
        };
        assert_eq!(found_in(&["oct.001-of-009.json"], &settings), "");
        let twice = ["oct.001-of-009.json", "oct.001-of-009.json"];
        assert_eq!(found_in(&twice, &settings), "repeated [] [1]");
    }
}
