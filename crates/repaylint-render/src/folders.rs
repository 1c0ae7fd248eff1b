//! Where a report lies as seen from the folder that a service shows: paths and URIs that mean the same on another
//! computer. Reads names only and looks at no disk.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

/// The folders that names of files are read from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Folders<'a> {
    /// Where the program runs: names that are not absolute start here.
    pub current: Option<&'a Path>,
    /// What paths are to be relative to, such as the root of a checkout; `None` for the current folder.
    pub root: Option<&'a Path>,
}

/// A file's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Located {
    /// Below the root, with `/` between folders.
    Below(String),
    /// Anywhere else, from the top.
    Elsewhere(String),
}

impl Folders<'_> {
    /// Where a file of this name, as it was typed, lies.
    pub(crate) fn locate(&self, name: &str) -> Located {
        let typed = Path::new(name);
        let whole = self
            .current
            .map_or_else(|| tidied(typed), |current| tidied(&current.join(typed)));
        let root = self.root.or(self.current).map(tidied);
        let below = match &root {
            Some(root) => whole.strip_prefix(root).ok(),
            None => Some(&*whole).filter(|path| path.is_relative()),
        };
        match below {
            Some(below) => Located::Below(joined(below)),
            None => Located::Elsewhere(joined(&whole)),
        }
    }
}

impl Located {
    /// The path with `/` between folders.
    pub(crate) fn path(&self) -> &str {
        match self {
            Located::Below(path) | Located::Elsewhere(path) => path,
        }
    }

    /// As a URI: a relative reference below the root, else an absolute one.
    pub(crate) fn uri(&self) -> String {
        match self {
            Located::Below(path) => encoded(path, false),
            Located::Elsewhere(path) if path.starts_with('/') => {
                format!("file://{}", encoded(path, true))
            }
            Located::Elsewhere(path) => format!("file:///{}", encoded(path, true)),
        }
    }
}

/// Without `.` and, where there is something to go up from, without `..`.
fn tidied(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(tidy.components().next_back(), Some(Component::Normal(_))) =>
            {
                tidy.pop();
            }
            _ => tidy.push(part),
        }
    }
    tidy
}

fn joined(path: &Path) -> String {
    let mut text = String::new();
    for part in path.components() {
        let is_after_another = !text.is_empty() && !text.ends_with('/');
        if is_after_another || part == Component::RootDir {
            text.push('/');
        }
        if part != Component::RootDir {
            text.push_str(&part.as_os_str().to_string_lossy());
        }
    }
    text
}

/// Everything but what may stand in a URI as it is becomes `%XX`. A colon is left only after a drive's letter.
fn encoded(path: &str, is_absolute: bool) -> String {
    let mut uri = String::with_capacity(path.len() + 8);
    for (at, byte) in path.bytes().enumerate() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
        if is_plain || (byte == b':' && is_absolute && at == 1) {
            uri.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Folders;

    fn shown(name: &str, current: Option<&str>, root: Option<&str>) -> String {
        let folders = Folders {
            current: current.map(Path::new),
            root: root.map(Path::new),
        };
        let located = folders.locate(name);
        format!("{} {}", located.path(), located.uri())
    }

    #[test]
    fn a_name_is_relative_to_the_folder_that_the_program_runs_in() {
        for current in [None, Some("/work")] {
            assert_eq!(shown("oct.csv", current, None), "oct.csv oct.csv");
            assert_eq!(
                shown("./a//b/./oct.csv", current, None),
                "a/b/oct.csv a/b/oct.csv"
            );
            assert_eq!(shown("a/../oct.csv", current, None), "oct.csv oct.csv");
        }
    }

    #[test]
    fn a_name_is_relative_to_the_root_where_there_is_one() {
        let shown = |name| shown(name, Some("/repo/data"), Some("/repo/"));
        assert_eq!(shown("oct.csv"), "data/oct.csv data/oct.csv");
        assert_eq!(shown("../oct.csv"), "oct.csv oct.csv");
        assert_eq!(shown("/repo/data/oct.csv"), "data/oct.csv data/oct.csv");
        assert_eq!(
            shown("/repository/oct.csv"),
            "/repository/oct.csv file:///repository/oct.csv"
        );
        assert_eq!(shown("../../oct.csv"), "/oct.csv file:///oct.csv");
    }

    #[test]
    fn what_a_uri_may_not_hold_is_encoded() {
        assert_eq!(
            shown("año 1/50%: #a?b.csv", None, None),
            "año 1/50%: #a?b.csv a%C3%B1o%201/50%25%3A%20%23a%3Fb.csv"
        );
        assert_eq!(shown("<stdin>", Some("/w"), None), "<stdin> %3Cstdin%3E");
        assert_eq!(
            shown("a\nb\u{202e}", None, None),
            "a\nb\u{202e} a%0Ab%E2%80%AE"
        );
    }
}
