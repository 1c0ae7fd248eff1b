//! `--open`: which HTML report the reader is shown at the end of the run, and the browser that shows it. Knows of HTML
//! only how to tell a page of ours from anybody else's.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use repaylint_core::finding::Args;

use crate::failure::Failure;
use crate::inputs::{Origin, Wanted, file_name, shown};
use crate::output::{self, Target};
use crate::voice::Voice;

const HTML: &str = "html";

/// What is put behind the report's name, as with all files that lie beside a report. The report's own ending stays, so
/// that `october.csv` and `october.xlsx` have a page each, and no page can be taken for the report.
const ENDING: &str = ".check.html";

/// The name of what comes from standard input, unless the user gives another.
const UNNAMED: &str = "report";

/// Stands near the beginning of every page that we write.
const MARK: &[u8] = b"<meta name=\"generator\" content=\"repaylint";

/// How much of a page is looked at.
const HEAD: u64 = 4 << 10;

/// The file of the HTML report: where the user wants it, else beside the first report.
pub(crate) fn page(targets: &mut Vec<Target>, wanted: &[Wanted]) -> Result<PathBuf, Failure> {
    let mut asked_for = targets.iter().filter(|target| target.format.name == HTML);
    if let Some(file) = asked_for.find_map(|html| html.file.clone()) {
        return Ok(file);
    }
    let page = beside(wanted);
    let about = || Args::none().text("file", shown(&page));
    if targets.iter().any(|it| it.file.as_ref() == Some(&page)) {
        return Err(Failure::new("run-output-twice", about()));
    }
    if !may_be_written(&page) {
        return Err(Failure::new("run-open-not-ours", about()));
    }
    match targets.iter_mut().find(|target| target.format.name == HTML) {
        Some(html) => html.file = Some(page.clone()),
        None => targets.push(Target {
            file: Some(page.clone()),
            ..output::target(HTML)?
        }),
    }
    Ok(page)
}

/// Beside the first report; what comes from standard input lies in the current folder.
fn beside(wanted: &[Wanted]) -> PathBuf {
    let page = |report: String| format!("{report}{ENDING}");
    match wanted.first().map(|first| (&first.origin, &first.name)) {
        Some((Origin::File(path), _)) => path.with_file_name(page(file_name(path))),
        Some((Origin::Stdin, name)) if !name.starts_with('<') => {
            PathBuf::from(page(file_name(Path::new(name))))
        }
        _ => PathBuf::from(page(UNNAMED.to_owned())),
    }
}

/// Whether nothing has this name, or an older page of ours.
fn may_be_written(page: &Path) -> bool {
    match head(page) {
        Ok(head) => head.windows(MARK.len()).any(|part| part == MARK),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

fn head(page: &Path) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    File::open(page)?.take(HEAD).read_to_end(&mut head)?;
    Ok(head)
}

/// Shows a page in the reader's browser, or says where it is.
pub(crate) fn show(page: &Path, voice: &Voice) {
    let about = Args::none().text("file", shown(page));
    // In full, as no name that begins with a dash or looks like an address may be misunderstood.
    let full = std::path::absolute(page).unwrap_or_else(|_| page.to_owned());
    match opener::open_browser(&full) {
        Ok(()) => voice.note("run-opened", &about),
        Err(error) => voice.note("run-not-opened", &about.text("reason", error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::{beside, may_be_written};
    use crate::inputs::{Origin, Wanted};

    fn of_file(path: &str) -> Wanted {
        Wanted {
            name: path.to_owned(),
            origin: Origin::File(PathBuf::from(path)),
        }
    }

    fn of_stdin(name: &str) -> Wanted {
        Wanted {
            name: name.to_owned(),
            origin: Origin::Stdin,
        }
    }

    #[test]
    fn the_page_lies_beside_the_first_report() {
        let page = |wanted: Wanted| beside(&[wanted, of_file("other/later.csv")]);
        let at = |path: &str| PathBuf::from(path);
        assert_eq!(page(of_file("oct.csv")), at("oct.csv.check.html"));
        assert_eq!(page(of_file("in/oct.xlsx")), at("in/oct.xlsx.check.html"));
        assert_eq!(page(of_stdin("<stdin>")), at("report.check.html"));
        assert_eq!(page(of_stdin("../up/oct.csv")), at("oct.csv.check.html"));
    }

    #[test]
    fn only_a_page_of_ours_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let page = folder.path().join("page.html");
        assert!(may_be_written(&page));
        for (text, ours) in [
            ("", false),
            ("<!doctype html><title>Holiday</title>", false),
            (
                "<!doctype html><meta name=\"generator\" content=\"repaylint 0.1.0\">",
                true,
            ),
        ] {
            fs::write(&page, text).expect("written");
            assert_eq!(may_be_written(&page), ours, "{text}");
        }
        assert!(!may_be_written(folder.path()));
    }
}
