//! What the files of a conversion are called, and which files of earlier ones lie in their folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::args::To;
use crate::inputs::{Origin, Wanted, file_name, folder_of};

/// What a report is called that comes from standard input without a name.
const UNNAMED: &str = "report";

/// The names of a conversion's files.
#[derive(Debug)]
pub(super) struct Names {
    /// What all begin with.
    pub(super) base: String,
    to: To,
    /// How many parts there are; `None` for one file that is no part.
    parts: Option<u32>,
}

/// What lies in a folder of earlier conversions.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Files with the very names that are to be written.
    pub(super) taken: Vec<String>,
    /// Parts of another set: of another size, or in the other format.
    pub(super) other_parts: Vec<String>,
    /// Folders that a conversion works in, left by one that broke off.
    pub(super) broken_off: Vec<String>,
}

impl Names {
    /// Names for so many parts, or for one whole file.
    pub(super) fn new(base: String, to: To, parts: Option<u32>) -> Self {
        Self { base, to, parts }
    }

    /// Whether there is one file that is no part.
    pub(super) fn is_whole(&self) -> bool {
        self.parts.is_none()
    }

    /// The format.
    pub(super) fn to(&self) -> To {
        self.to
    }

    /// The name of the part of a number, counted from 1.
    pub(super) fn part(&self, number: u32) -> String {
        let (base, ending) = (&self.base, self.to.as_str());
        match self.parts {
            Some(of) => {
                let width = of.to_string().len().max(3);
                format!("{base}.{number:0width$}-of-{of:0width$}.{ending}")
            }
            None => format!("{base}.{ending}"),
        }
    }

    /// The name of the manifest.
    pub(super) fn manifest(&self) -> String {
        format!("{}.manifest.json", self.base)
    }

    /// Looks for files of earlier conversions. A folder that is not there yet holds none.
    pub(super) fn look_in(&self, folder: &Path) -> io::Result<Found> {
        let mut found = Found::default();
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
            entries => entries?,
        };
        for entry in entries {
            let name = file_name(&entry?.path());
            if self.is_one(&name) {
                found.taken.push(name);
            } else if self.is_other_part(&name) {
                found.other_parts.push(name);
            } else if is_working_folder(&name, &self.base) {
                found.broken_off.push(name);
            }
        }
        let Found {
            taken,
            other_parts,
            broken_off,
        } = &mut found;
        for names in [taken, other_parts, broken_off] {
            names.sort();
        }
        Ok(found)
    }

    /// Whether a name is one of these.
    pub(super) fn is_one(&self, name: &str) -> bool {
        let is_part = || match (self.parts, self.numbers(name, self.to)) {
            (Some(of), Some((number, _))) => number <= of && name == self.part(number),
            (None, _) => name == self.part(1),
            (Some(_), None) => false,
        };
        name == self.manifest() || is_part()
    }

    /// Whether a name is that of a part of another conversion, however that was split and in whichever format.
    fn is_other_part(&self, name: &str) -> bool {
        let mut formats = [To::Json, To::Csv].into_iter();
        !self.is_one(name) && formats.any(|to| self.numbers(name, to).is_some())
    }

    /// The numbers in the name of a part: `oct.003-of-009.json`.
    fn numbers(&self, name: &str, to: To) -> Option<(u32, u32)> {
        let rest = name.strip_prefix(&self.base)?.strip_prefix('.')?;
        numbers(rest.strip_suffix(to.as_str())?.strip_suffix('.')?)
    }
}

/// The name of the folder that a conversion works in until all its files are complete.
pub(super) fn working_folder(base: &str, attempt: u32) -> String {
    format!(".{base}.{}-{attempt}.converting", std::process::id())
}

fn is_working_folder(name: &str, base: &str) -> bool {
    let id = name
        .strip_prefix('.')
        .and_then(|rest| rest.strip_prefix(base))
        .and_then(|rest| rest.strip_prefix('.'))
        .and_then(|rest| rest.strip_suffix(".converting"));
    id.is_some_and(|id| id.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'))
}

/// `003-of-009`
fn numbers(text: &str) -> Option<(u32, u32)> {
    let (number, of) = text.split_once("-of-")?;
    let read = |text: &str| {
        let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    Some((read(number)?, read(of)?))
}

/// What the files of a report are called: like its first file, without ending and part number.
pub(super) fn base_of(wanted: &[Wanted]) -> String {
    let name = match wanted.first() {
        Some(Wanted {
            origin: Origin::File(path),
            ..
        }) => file_name(path),
        Some(Wanted {
            origin: Origin::Stdin,
            name,
        }) => {
            // Whatever folders the name pretends to lie in.
            let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
            if is_good(last) { last } else { UNNAMED }.to_owned()
        }
        None => String::new(),
    };
    let stem = match name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => name.as_str(),
    };
    let base = match stem.rsplit_once('.') {
        Some((base, part)) if !base.is_empty() && numbers(part).is_some() => base,
        _ => stem,
    };
    if is_good(base) { base } else { UNNAMED }.to_owned()
}

/// Where the files of a report go unless another folder is told: beside its first file.
pub(super) fn folder_for(wanted: &[Wanted]) -> PathBuf {
    wanted
        .first()
        .map_or(PathBuf::from("."), |wanted| match &wanted.origin {
            Origin::File(path) => folder_of(path).to_owned(),
            Origin::Stdin => wanted.folder().to_owned(),
        })
}

/// Whether files can be called so on all systems, and are seen.
pub(super) fn is_good(name: &str) -> bool {
    let is_odd = |char: char| char.is_control() || "/\\:*?\"<>|".contains(char);
    !name.is_empty() && !name.starts_with(['.', '~']) && !name.contains(is_odd)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{Names, base_of, is_good};
    use crate::args::To;
    use crate::inputs::{Origin, Wanted};

    fn file(path: &str) -> Wanted {
        Wanted {
            name: path.to_owned(),
            origin: Origin::File(PathBuf::from(path)),
        }
    }

    fn stdin(name: &str) -> Wanted {
        Wanted {
            name: name.to_owned(),
            origin: Origin::Stdin,
        }
    }

    #[test]
    fn parts_are_numbered_so_that_they_sort() {
        let parts = |of| {
            let names = Names::new("oct".to_owned(), To::Json, Some(of));
            [names.part(1), names.part(of)]
        };
        assert_eq!(parts(9), ["oct.001-of-009.json", "oct.009-of-009.json"]);
        assert_eq!(
            parts(4000),
            ["oct.0001-of-4000.json", "oct.4000-of-4000.json"]
        );
        let whole = Names::new("oct".to_owned(), To::Csv, None);
        assert_eq!(
            [whole.part(1), whole.manifest()],
            ["oct.csv", "oct.manifest.json"]
        );
    }

    #[test]
    fn files_are_called_like_the_report() {
        for (wanted, base) in [
            (file("a/oct.csv"), "oct"),
            (file("oct.2026.xlsx"), "oct.2026"),
            (file("oct.002-of-009.json"), "oct"),
            (file("oct"), "oct"),
            (file(".csv"), "report"),
            (stdin("<stdin>"), "report"),
            (stdin("../../x/oct.json"), "oct"),
            (stdin("c:\\x\\oct.json"), "oct"),
            (stdin(".."), "report"),
        ] {
            assert_eq!(base_of(&[wanted]), base);
        }
        assert_eq!(base_of(&[file("north.csv"), file("south.csv")]), "north");
    }

    #[test]
    fn a_name_is_no_path() {
        for good in ["oct", "octobre été", "a.b", "-x"] {
            assert!(is_good(good), "{good}");
        }
        for bad in ["", ".", "..", ".oct", "a/b", "a\\b", "c:x", "a\nb", "~x"] {
            assert!(!is_good(bad), "{bad}");
        }
    }

    #[test]
    fn files_of_earlier_conversions_are_known_by_their_names() {
        let names = Names::new("oct".to_owned(), To::Json, Some(9));
        for taken in ["oct.001-of-009.json", "oct.manifest.json"] {
            assert!(names.is_one(taken), "{taken}");
        }
        for other in [
            "oct.001-of-012.json",
            "oct.010-of-009.json",
            "oct.1-of-9.json",
            "oct.001-of-009.csv",
        ] {
            assert!(
                !names.is_one(other) && names.is_other_part(other),
                "{other}"
            );
        }
        for neither in [
            "oct.csv",
            "oct.001-of-009.xlsx",
            "nov.001-of-009.json",
            "oct.x-of-9.json",
        ] {
            assert!(
                !names.is_one(neither) && !names.is_other_part(neither),
                "{neither}"
            );
        }
        let whole = Names::new("oct".to_owned(), To::Csv, None);
        assert!(whole.is_one("oct.csv") && !whole.is_other_part("oct.csv"));
        for other in ["oct.001-of-009.csv", "oct.001-of-009.json"] {
            assert!(!whole.is_one(other) && whole.is_other_part(other));
        }
    }
}
