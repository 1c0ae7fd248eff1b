//! What the service that runs the program (GitHub Actions, GitLab CI) says in the environment: where the checkout
//! begins, and where the summary of a job goes.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use repaylint_core::finding::Args;

use crate::failure::Failure;
use crate::inputs::shown;
use crate::report::Folders;
use crate::voice::Voice;

/// Bytes that GitHub takes as the summary of a step. A larger one is not shown at all.
const MAX_SUMMARY: u64 = 1 << 20;

/// The folders that names of files are read from.
pub(crate) struct Whereabouts {
    current: Option<PathBuf>,
    root: Option<PathBuf>,
}

impl Whereabouts {
    /// As the environment says. A checkout counts only where the program runs within it.
    pub(crate) fn find() -> Self {
        let current = env::current_dir().ok();
        let checkout = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"]
            .into_iter()
            .find_map(path_in);
        let root = current
            .as_deref()
            .zip(checkout)
            .and_then(|(current, checkout)| above(current, &checkout));
        Self { current, root }
    }

    /// For the renderers.
    pub(crate) fn folders(&self) -> Folders<'_> {
        Folders {
            current: self.current.as_deref(),
            root: self.root.as_deref(),
        }
    }
}

/// The folder at or above `current` that is `wanted`, whatever links lead there.
fn above(current: &Path, wanted: &Path) -> Option<PathBuf> {
    let wanted = fs::canonicalize(wanted).ok()?;
    let is_wanted = |folder: &&Path| fs::canonicalize(folder).is_ok_and(|it| it == wanted);
    current.ancestors().find(is_wanted).map(Path::to_owned)
}

/// The file to which a step of GitHub Actions writes its summary.
pub(crate) fn summary_file() -> Option<PathBuf> {
    path_in("GITHUB_STEP_SUMMARY")
}

fn path_in(variable: &str) -> Option<PathBuf> {
    let value = env::var_os(variable).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
}

/// Adds a summary to what the step has written before, unless it would be too much.
pub(crate) fn add_summary(path: &Path, summary: &[u8], voice: &Voice) -> Result<(), Failure> {
    let written = fs::metadata(path).map_or(0, |metadata| metadata.len());
    if written.saturating_add(summary.len() as u64) > MAX_SUMMARY {
        let args = Args::none().text("file", shown(path));
        voice.note("run-summary-full", &args);
        return Ok(());
    }
    let file = OpenOptions::new().create(true).append(true).open(path);
    file.and_then(|mut file| file.write_all(summary))
        .map_err(|error| Failure::io("run-cannot-write", shown(path), &error))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{MAX_SUMMARY, add_summary};
    use crate::voice::Voice;

    #[test]
    fn a_summary_is_added_to_what_is_there_as_long_as_there_is_room() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("summary.md");
        for _ in 0..2 {
            add_summary(&path, b"# Report\n", &Voice::speaking(None)).expect("added");
        }
        assert_eq!(fs::read(&path).expect("read"), b"# Report\n# Report\n");
        let room = usize::try_from(MAX_SUMMARY).expect("small") - 18;
        add_summary(&path, &vec![b'x'; room + 1], &Voice::speaking(None)).expect("left out");
        assert_eq!(fs::metadata(&path).expect("there").len(), 18);
        add_summary(&path, &vec![b'x'; room], &Voice::speaking(None)).expect("added");
        assert_eq!(fs::metadata(&path).expect("there").len(), MAX_SUMMARY);
    }
}
