//! Where the formats of a run go: to standard output or into files.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use repaylint_core::config::nearest;
use repaylint_core::finding::Args;

use crate::args::OutputArgs;
use crate::atomic::AtomicFile;
use crate::failure::{Failure, Failures};
use crate::inputs::{Origin, Wanted, folder_of, shown};
use crate::report::{self, Format};

/// One format and where it goes; `None` for standard output.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// How.
    pub(crate) format: &'static Format,
    /// Where.
    pub(crate) file: Option<PathBuf>,
}

/// What is to be written beside the new baseline. At most one target is standard output.
pub(crate) fn plan(
    args: &OutputArgs,
    new_baseline: Option<&PathBuf>,
) -> Result<Vec<Target>, Vec<Failure>> {
    let mut failures = Failures::default();
    let default = [report::DEFAULT_FORMAT.to_owned()];
    let written = if args.format.is_empty() {
        &default[..]
    } else {
        &args.format
    };
    let mut targets: Vec<Target> = written
        .iter()
        .filter_map(|written| failures.keep_one(target(written)))
        .collect();
    let mut open: Vec<&mut Target> = targets.iter_mut().filter(|t| t.file.is_none()).collect();
    match (open.as_mut_slice(), &args.output) {
        ([], Some(output)) => {
            let args = Args::none().text("file", shown(output));
            failures.push(Failure::new("run-output-without-format", args));
        }
        ([only], Some(output)) => only.file = Some(output.clone()),
        ([first, second, ..], _) => {
            let args = Args::none()
                .text("first", first.format.name)
                .text("second", second.format.name);
            failures.push(Failure::new("run-two-formats", args));
        }
        _ => {}
    }
    let mut seen = BTreeSet::new();
    for file in files(&targets).chain(new_baseline) {
        if !seen.insert(file) {
            let args = Args::none().text("file", shown(file));
            failures.push(Failure::new("run-output-twice", args));
        } else if let Err(error) = has_room_for(file) {
            failures.push(Failure::io("run-cannot-write", shown(file), &error));
        }
    }
    failures.unless_any(Some(targets))
}

/// Whether a file can be where it should, as far as that is seen before anything is done.
fn has_room_for(file: &Path) -> io::Result<()> {
    fs::metadata(folder_of(file))?;
    if file.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    Ok(())
}

/// `json` or `json=report.json`.
pub(crate) fn target(written: &str) -> Result<Target, Failure> {
    let (name, file) = match written.split_once('=') {
        Some((name, file)) => (name, Some(PathBuf::from(file))),
        None => (written, None),
    };
    let format = report::format(name).ok_or_else(|| {
        let names = || report::formats().map(|format| format.name);
        let args = Args::none()
            .text("value", name)
            .text("allowed", names().collect::<Vec<_>>().join(", "));
        Failure::suggesting("run-unknown-format", args, nearest(name, names()))
    })?;
    if file
        .as_ref()
        .is_some_and(|file| file.as_os_str().is_empty())
    {
        let args = Args::none().text("value", name);
        return Err(Failure::new("run-format-without-file", args));
    }
    Ok(Target { format, file })
}

/// The files that formats are written to.
fn files(targets: &[Target]) -> impl Iterator<Item = &PathBuf> {
    targets.iter().filter_map(|target| target.file.as_ref())
}

/// Refuses to write over a file that is read.
pub(crate) fn spare_inputs(
    targets: &[Target],
    new_baseline: Option<&PathBuf>,
    wanted: &[Wanted],
) -> Result<(), Vec<Failure>> {
    let files = files(targets).chain(new_baseline).map(PathBuf::as_path);
    spare(files, wanted)
}

/// The same for files of any kind.
pub(crate) fn spare<'f>(
    files: impl IntoIterator<Item = &'f Path>,
    wanted: &[Wanted],
) -> Result<(), Vec<Failure>> {
    let same = |left: &Path, right: &Path| {
        let (left, right) = (fs::canonicalize(left), fs::canonicalize(right));
        left.is_ok_and(|left| right.is_ok_and(|right| left == right && left.is_file()))
    };
    let mut failures = Failures::default();
    for file in files {
        let is_read = |wanted: &Wanted| match &wanted.origin {
            Origin::File(path) => same(path, file),
            Origin::Stdin => false,
        };
        if wanted.iter().any(is_read) {
            let args = Args::none().text("file", shown(file));
            failures.push(Failure::new("run-output-is-input", args));
        }
    }
    failures.unless_any(Some(()))
}

/// Whether two paths lead to the same file, which need not be there yet.
#[cfg(feature = "send")]
pub(crate) fn is_same_file(left: &Path, right: &Path) -> bool {
    let resolved = |path: &Path| {
        let beside = || {
            Some(
                fs::canonicalize(folder_of(path))
                    .ok()?
                    .join(path.file_name()?),
            )
        };
        fs::canonicalize(path).ok().or_else(beside)
    };
    resolved(left).is_some_and(|left| resolved(right) == Some(left))
}

/// Writes a file, not yet under its name.
pub(crate) fn prepare(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<AtomicFile, Failure> {
    let prepared = AtomicFile::create(path).and_then(|mut file| {
        let mut out = file.writer();
        write(&mut out)?;
        out.flush()?;
        drop(out);
        Ok(file)
    });
    prepared.map_err(|error| Failure::io("run-cannot-write", shown(path), &error))
}

/// Writes to standard output. A reader that has seen enough is no error.
pub(crate) fn to_stdout(
    color: bool,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    let stdout = io::stdout().lock();
    let out: Box<dyn Write> = if color {
        // Old Windows consoles take colours by other ways than escape sequences.
        Box::new(anstream::AutoStream::always(stdout))
    } else {
        Box::new(stdout)
    };
    let mut out = BufWriter::with_capacity(1 << 16, out);
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::io("run-cannot-write-stdout", "", &error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::plan;
    use crate::args::Cli;
    use crate::failure::Failure;

    /// `format>file` of each target, or the keys of what is wrong.
    fn planned(line: &str) -> String {
        let args = Cli::try_parse_from(line.split(' ')).expect("a good command line");
        match plan(&args.check.output, args.check.rules.write_baseline.as_ref()) {
            Ok(targets) => targets
                .iter()
                .map(|target| match &target.file {
                    Some(file) => format!("{}>{}", target.format.name, file.display()),
                    None => target.format.name.to_owned(),
                })
                .collect::<Vec<_>>()
                .join(" "),
            Err(failures) => failures
                .iter()
                .map(|failure| match failure {
                    Failure::Said { key, .. } => *key,
                    Failure::Checker(_) => "checker",
                })
                .collect::<Vec<_>>()
                .join(" "),
        }
    }

    #[test]
    fn formats_go_where_they_are_told() {
        assert_eq!(planned("repaylint r.csv"), "full");
        assert_eq!(planned("repaylint r.csv --format concise"), "concise");
        assert_eq!(planned("repaylint r.csv --output o.txt"), "full>o.txt");
        assert_eq!(
            planned("repaylint r.csv --format json=o.json --format full"),
            "json>o.json full"
        );
        assert_eq!(
            planned("repaylint r.csv --format json=a=b.json"),
            "json>a=b.json"
        );
    }

    #[test]
    fn two_formats_for_one_place_are_refused() {
        let full_and_json = "repaylint r.csv --format full --format json";
        assert_eq!(planned(full_and_json), "run-two-formats");
        assert_eq!(
            planned(&format!("{full_and_json} --output o")),
            "run-two-formats"
        );
        let both_to_file = "repaylint r.csv --format full=o --format json=o";
        assert_eq!(planned(both_to_file), "run-output-twice");
        let baseline_too = "repaylint r.csv --format json=o --write-baseline o";
        assert_eq!(planned(baseline_too), "run-output-twice");
        let none_left = "repaylint r.csv --format json=o.json --output o.txt";
        assert_eq!(planned(none_left), "run-output-without-format");
    }

    #[test]
    fn unknown_formats_are_refused() {
        let line = "repaylint r.csv --format xml --format json=";
        assert_eq!(planned(line), "run-unknown-format run-format-without-file");
    }
}
