//! Finds and reads the control file beside each report.

use std::path::{Path, PathBuf};

use repaylint_core::books::control::{Control, ENDING};
use repaylint_core::finding::Args;
use repaylint_core::settings::Settings;

use crate::failure::{Failure, Failures};
use crate::inputs::{Origin, Wanted, file_name, shown};
use crate::small_text::{self, Keys};
use crate::voice::Voice;

const KEYS: Keys = Keys {
    unreadable: "run-control-unreadable",
    too_large: "run-control-too-large",
    not_utf8: "run-config-not-utf8",
};

/// Endings of reports.
const REPORTS: [&str; 4] = ["csv", "tsv", "json", "xlsx"];

/// The control file of each report, where it has one. What they say about currency and month goes into the settings.
pub(crate) fn beside(
    wanted: &[Wanted],
    settings: &mut Settings,
    voice: &Voice,
) -> Result<Vec<Option<Control>>, Vec<Failure>> {
    let mut failures = Failures::default();
    let mut controls = Vec::with_capacity(wanted.len());
    for wanted in wanted {
        let control =
            find(wanted).and_then(|path| failures.keep(read(&path, &wanted.name, settings, voice)));
        controls.push(control);
    }
    failures.unless_any(Some(controls))
}

/// `report.csv.control.toml`, else `report.control.toml`.
fn find(wanted: &Wanted) -> Option<PathBuf> {
    let Origin::File(report) = &wanted.origin else {
        return None;
    };
    [report.file_name(), report.file_stem()]
        .into_iter()
        .flatten()
        .map(|name| {
            let mut name = name.to_owned();
            name.push(ENDING);
            report.with_file_name(name)
        })
        .find(|path| path.is_file())
}

fn read(
    path: &Path,
    report: &str,
    settings: &mut Settings,
    voice: &Voice,
) -> Result<Control, Vec<Failure>> {
    let name = shown(path);
    let about = Args::none()
        .text("file", name.as_str())
        .text("report", report);
    voice.detail("run-with-control", &about);
    let text = small_text::read(path, &name, &KEYS).map_err(|failure| vec![failure])?;
    Control::parse(&name, &text)
        .and_then(|control| control.settle(settings).map(|()| control))
        .map_err(|problems| {
            let in_control = |problem| Failure::in_config(problem, &name, &text);
            problems.into_iter().map(in_control).collect()
        })
}

/// Whether a file is called like a control file.
pub(crate) fn is_control(path: &Path) -> bool {
    file_name(path).to_ascii_lowercase().ends_with(ENDING)
}

/// Whether a control file of a folder is that of none of its reports. `names` are all files of the folder.
pub(crate) fn is_alone(name: &str, names: &[String]) -> bool {
    let Some(report) = name.strip_suffix(ENDING) else {
        return false;
    };
    let is_there = |name: &str| names.iter().any(|other| other == name);
    let is_there_with = |ending| is_there(&format!("{report}.{ending}"));
    !is_there(report) && !REPORTS.into_iter().any(is_there_with)
}

#[cfg(test)]
mod tests {
    use super::is_alone;

    #[test]
    fn a_control_file_is_named_like_its_report_with_or_without_its_ending() {
        let names = ["oct.csv", "nov.json"].map(str::to_owned);
        for named in [
            "oct.csv.control.toml",
            "oct.control.toml",
            "nov.control.toml",
        ] {
            assert!(!is_alone(named, &names), "{named}");
        }
        for alone in ["oct.json.control.toml", "oct2.control.toml"] {
            assert!(is_alone(alone, &names), "{alone}");
        }
        assert!(!is_alone("repaylint.toml", &names));
    }
}
