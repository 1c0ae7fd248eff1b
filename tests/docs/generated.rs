//! Generated parts of the documentation. They are committed; a test compares them with what they are made of, and
//! `UPDATE_DOCS=1 cargo test -p repaylint-cli --test docs` writes them anew.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands above a generated part of a file, and below it.
const BEGIN: &str = "<!-- generated: begin -->\n";
const END: &str = "<!-- generated: end -->\n";

/// The sources of the book.
pub(crate) fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/src")
}

/// The text of a page.
pub(crate) fn page(name: &str) -> String {
    let text =
        fs::read_to_string(book().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    text.replace("\r\n", "\n")
}

/// All pages of a folder of the book, by their path in the book.
pub(crate) fn pages(folder: &str) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![book().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.strip_prefix(book()).expect("a page of the book");
                let name = name.to_string_lossy().replace('\\', "/");
                let text = page(&name);
                pages.insert(name, text);
            }
        }
    }
    pages
}

fn is_update() -> bool {
    env::var_os("UPDATE_DOCS").is_some()
}

/// The pages of a folder must be these and no others.
pub(crate) fn folder_holds(folder: &str, wanted: &BTreeMap<String, String>) {
    if is_update() {
        let _ = fs::remove_dir_all(book().join(folder));
        for (name, text) in wanted {
            let path = book().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
            fs::write(path, text).expect("written");
        }
    }
    let found = pages(folder);
    let names = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(wanted), "{}", advice(folder));
    for (name, text) in wanted {
        assert!(found.get(name) == Some(text), "{}", advice(name));
    }
}

/// The generated part of a page must be this.
pub(crate) fn part_is(name: &str, wanted: &str) {
    let text = page(name);
    let (before, rest) = text.split_once(BEGIN).expect("a generated part");
    let (_, after) = rest.split_once(END).expect("its end");
    let fresh = format!("{before}{BEGIN}{wanted}{END}{after}");
    if is_update() {
        fs::write(book().join(name), &fresh).expect("written");
    } else {
        assert!(text == fresh, "{}", advice(name));
    }
}

fn advice(name: &str) -> String {
    format!("docs/src/{name} is out of date: UPDATE_DOCS=1 cargo test -p repaylint-cli --test docs")
}
