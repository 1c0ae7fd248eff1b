//! Correct files stay silent: every file directly in `fixtures/corpus`, without any configuration. (Its folders, each
//! with a configuration of its own, are for tests of the whole program.)

#[path = "support/invariants.rs"]
mod invariants;

use std::fs;
use std::path::Path;

use repaylint_core::settings::Settings;

/// What a correct file may be told: which column mode was assumed, by which positions columns were read.
const NOTES: [&str; 2] = ["COL005", "FMT006"];

#[test]
fn correct_files_stay_silent() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/corpus");
    let mut loud = Vec::new();
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("the folder of fixtures") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            continue;
        }
        files += 1;
        let name = path
            .file_name()
            .map_or(String::new(), |name| name.to_string_lossy().into_owned());
        let bytes = fs::read(&path).expect("a readable fixture");
        let outcome = invariants::check_one(&name, &bytes, &Settings::default())
            .expect("a small text file can be checked");
        let said: Vec<&str> = outcome
            .findings
            .iter()
            .map(|finding| finding.rule.code)
            .filter(|code| !NOTES.contains(code))
            .collect();
        if !said.is_empty() {
            loud.push(format!("{name}: {said:?}"));
        }
    }
    loud.sort();
    assert!(files >= 100, "{files} files");
    assert!(loud.is_empty(), "{}", loud.join("\n"));
}
