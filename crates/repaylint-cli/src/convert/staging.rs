//! Files that appear together or not at all: written into a folder of their own, then put into place after those that
//! they replace were put aside, and taken back where one cannot be. Whoever kills the program leaves that folder behind,
//! and nothing else unless it dies while files are put into place: then the manifest is missing, which is the first to go
//! and the last to come, and what was replaced lies in that folder.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::run::hex;

/// The folder, in that which files are written into, of those that others take the place of.
const REPLACED: &str = "replaced";

/// Files on their way into a folder.
pub(super) struct Staging {
    /// The folder that they will stand in.
    target: PathBuf,
    /// Whether it was made for them.
    is_new: bool,
    /// The folder that they are written into.
    work: PathBuf,
    /// In the order in which they were written.
    names: Vec<String>,
    /// Whether the folder they are written into holds something that is nowhere else.
    is_needed: bool,
}

/// A file that could not be written or put into place, and why.
#[derive(Debug)]
pub(super) struct Stuck {
    pub(super) path: PathBuf,
    pub(super) error: io::Error,
}

impl Staging {
    /// Begins files in a folder, which is made if it is not there. `work` names the folder that they are written into,
    /// by the number of attempts to find a new one.
    pub(super) fn begin(target: &Path, work: impl Fn(u32) -> String) -> Result<Self, Stuck> {
        let stuck = |error| Stuck {
            path: target.to_owned(),
            error,
        };
        let is_new = !target.exists();
        if is_new {
            fs::create_dir(target).map_err(stuck)?;
        }
        let mut staging = Self {
            target: target.to_owned(),
            is_new,
            work: PathBuf::new(),
            names: Vec::new(),
            is_needed: false,
        };
        let mut attempt = 0;
        loop {
            let folder = target.join(work(attempt));
            match fs::create_dir(&folder) {
                Ok(()) => staging.work = folder,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                    attempt += 1;
                    continue;
                }
                Err(error) => return Err(stuck(error)),
            }
            return Ok(staging);
        }
    }

    /// Writes a file, not yet into place, and gives its SHA-256.
    pub(super) fn write(
        &mut self,
        name: String,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<String, Stuck> {
        let written = (|| {
            let mut options = OpenOptions::new();
            let file = options.write(true).create_new(true);
            let mut out = Hashing {
                out: BufWriter::new(file.open(self.work.join(&name))?),
                hash: Sha256::new(),
            };
            write(&mut out)?;
            let Hashing { mut out, hash } = out;
            out.flush()?;
            out.get_ref().sync_all()?;
            Ok(hex(&hash.finalize()))
        })();
        let hash = written.map_err(|error| Stuck {
            path: self.target.join(&name),
            error,
        })?;
        self.names.push(name);
        Ok(hash)
    }

    /// Puts all files into place, over others of their names only where `may_replace`; then `obsolete` files go too.
    pub(super) fn commit(mut self, may_replace: bool, obsolete: &[String]) -> Result<(), Stuck> {
        let steps = self.steps(may_replace, obsolete);
        for (done, step) in steps.iter().enumerate() {
            if let Err(error) = self.take(step) {
                self.take_back(steps.iter().take(done));
                let mut left = fs::read_dir(self.replaced()).into_iter().flatten();
                self.is_needed = left.next().is_some();
                let (Step::Aside(name) | Step::Place(name)) = step;
                return Err(Stuck {
                    path: self.target.join(name),
                    error,
                });
            }
        }
        self.is_new = false;
        // Not every system can write a folder's names to disk at once.
        let _ = File::open(&self.target).and_then(|folder| folder.sync_all());
        Ok(())
    }

    /// What is to be done, one after the other. The last file stands for all others, so that of an earlier conversion is
    /// the first to go: it never stands over files that are not its own.
    fn steps(&self, may_replace: bool, obsolete: &[String]) -> Vec<Step> {
        let is_there = |name: &&String| fs::symlink_metadata(self.target.join(name)).is_ok();
        let old = self.names.iter().rev().chain(obsolete);
        let old = old.filter(|name| may_replace && is_there(name));
        let aside = old.cloned().map(Step::Aside);
        aside
            .chain(self.names.iter().cloned().map(Step::Place))
            .collect()
    }

    fn take(&self, step: &Step) -> io::Result<()> {
        match step {
            Step::Aside(name) => {
                fs::create_dir_all(self.replaced())?;
                fs::rename(self.target.join(name), self.replaced().join(name))
            }
            Step::Place(name) => place_new(&self.work.join(name), &self.target.join(name)),
        }
    }

    /// Takes steps back, the last first, as far as that can be done.
    fn take_back<'s>(&self, done: impl DoubleEndedIterator<Item = &'s Step>) {
        for step in done.rev() {
            let _ = match step {
                Step::Aside(name) => fs::rename(self.replaced().join(name), self.target.join(name)),
                Step::Place(name) => fs::remove_file(self.target.join(name)),
            };
        }
    }

    /// Where files wait that others take the place of.
    fn replaced(&self) -> PathBuf {
        self.work.join(REPLACED)
    }
}

/// One of the steps in which files come into place.
enum Step {
    /// A file of an earlier conversion is put aside.
    Aside(String),
    /// A new one gets its name.
    Place(String),
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What fails here is seen by the next conversion.
        if !self.is_needed {
            let _ = fs::remove_dir_all(&self.work);
        }
        if self.is_new {
            let _ = fs::remove_dir(&self.target);
        }
    }
}

/// Gives a file a second name, as a new one would take the place of whatever has it. The first goes with its folder.
fn place_new(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error)
            if error.kind() != io::ErrorKind::AlreadyExists
                && fs::symlink_metadata(to).is_err() =>
        {
            // Not every file system knows second names.
            fs::rename(from, to)
        }
        linked => linked,
    }
}

/// Hashes what passes through.
struct Hashing<W> {
    out: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(bytes.get(..written).unwrap_or_default());
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::Staging;

    /// Names and contents of all that lies in a folder.
    fn files(folder: &Path) -> Vec<(String, String)> {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut files: Vec<_> = entries
            .map(|entry| {
                let path = entry.expect("an entry").path();
                let content = fs::read_to_string(&path).unwrap_or_else(|_| "a folder".to_owned());
                (crate::inputs::file_name(&path), content)
            })
            .collect();
        files.sort();
        files
    }

    fn work(attempt: u32) -> String {
        format!(".work{attempt}")
    }

    fn staged(folder: &Path, names: &[&str]) -> Staging {
        let mut staging = Staging::begin(folder, work).expect("begun");
        for name in names {
            let write = |out: &mut dyn std::io::Write| out.write_all(b"new");
            staging.write((*name).to_owned(), write).expect("written");
        }
        staging
    }

    fn pair(name: &str, content: &str) -> (String, String) {
        (name.to_owned(), content.to_owned())
    }

    #[test]
    fn files_appear_together() {
        let folder = tempfile::tempdir().expect("a folder");
        let target = folder.path().join("out");
        let staging = staged(&target, &["a", "b"]);
        assert_eq!(files(&target), [pair(".work0", "a folder")]);
        staging.commit(false, &[]).expect("placed");
        assert_eq!(files(&target), [pair("a", "new"), pair("b", "new")]);
    }

    #[test]
    fn files_that_are_given_up_leave_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        drop(staged(&folder.path().join("out"), &["a", "b"]));
        assert!(files(folder.path()).is_empty());
        fs::write(folder.path().join("other"), "kept").expect("written");
        drop(staged(folder.path(), &["a"]));
        assert_eq!(files(folder.path()), [pair("other", "kept")]);
    }

    #[test]
    fn what_another_conversion_works_in_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join(".work0")).expect("made");
        fs::write(folder.path().join(".work0/a"), "theirs").expect("written");
        staged(folder.path(), &["a"])
            .commit(false, &[])
            .expect("placed");
        assert_eq!(
            files(folder.path()),
            [pair(".work0", "a folder"), pair("a", "new")]
        );
        let theirs = fs::read_to_string(folder.path().join(".work0/a"));
        assert_eq!(theirs.expect("read"), "theirs");
    }

    #[test]
    fn where_one_has_no_place_none_is_put_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let staging = staged(folder.path(), &["a", "b", "c"]);
        fs::write(folder.path().join("b"), "early").expect("written");
        let stuck = staging.commit(false, &[]).expect_err("taken");
        assert_eq!(stuck.path, folder.path().join("b"));
        assert_eq!(files(folder.path()), [pair("b", "early")]);
    }

    #[test]
    fn what_was_replaced_comes_back_where_another_has_no_place() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a", "b"] {
            fs::write(folder.path().join(name), "early").expect("written");
        }
        let staging = staged(folder.path(), &["a", "b", "c"]);
        // The last file is gone before it is put into place.
        fs::remove_file(folder.path().join(".work0/c")).expect("removed");
        staging.commit(true, &[]).expect_err("nothing to place");
        assert_eq!(
            files(folder.path()),
            [pair("a", "early"), pair("b", "early")]
        );
        let staging = staged(folder.path(), &["a", "b"]);
        staging.commit(true, &[]).expect("placed");
        assert_eq!(files(folder.path()), [pair("a", "new"), pair("b", "new")]);
    }

    #[test]
    fn obsolete_files_go_with_those_that_are_replaced_and_come_back_with_them() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["a", "old", "other"] {
            fs::write(folder.path().join(name), "early").expect("written");
        }
        let before = files(folder.path());
        let obsolete = ["old".to_owned(), "gone".to_owned()];
        let staging = staged(folder.path(), &["a", "b"]);
        fs::remove_file(folder.path().join(".work0/b")).expect("removed");
        staging
            .commit(true, &obsolete)
            .expect_err("nothing to place");
        assert_eq!(files(folder.path()), before);
        let staging = staged(folder.path(), &["a", "b"]);
        staging.commit(true, &obsolete).expect("placed");
        let after = [pair("a", "new"), pair("b", "new"), pair("other", "early")];
        assert_eq!(files(folder.path()), after);
    }

    #[test]
    fn wherever_it_dies_no_manifest_stands_over_files_of_another_conversion() {
        let early = ["part1", "part2", "old", "manifest"];
        let late = ["part1", "part2", "manifest"];
        let obsolete = ["old".to_owned()];
        let mut died = 0;
        for taken in 0.. {
            let folder = tempfile::tempdir().expect("a folder");
            for name in early {
                fs::write(folder.path().join(name), "early").expect("written");
            }
            let staging = staged(folder.path(), &late);
            let steps = staging.steps(true, &obsolete);
            if taken > steps.len() {
                break;
            }
            for step in steps.iter().take(taken) {
                staging.take(step).expect("taken");
            }
            // Nothing is cleared up.
            std::mem::forget(staging);
            let mut there = files(folder.path());
            there.retain(|(name, _)| name != ".work0");
            let has = |content| {
                let names = if content == "early" {
                    &early[..]
                } else {
                    &late
                };
                let mut files: Vec<_> = names.iter().map(|name| pair(name, content)).collect();
                files.sort();
                files
            };
            let has_manifest = there.iter().any(|(name, _)| name == "manifest");
            let is_whole = there == has("early") || there == has("new");
            assert_eq!(has_manifest, is_whole, "{taken}: {there:?}");
            died += 1;
        }
        assert_eq!(died, 8, "before, between and after seven steps");
    }

    #[test]
    fn the_hash_is_that_of_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut staging = Staging::begin(folder.path(), work).expect("begun");
        let hash = staging.write("a".to_owned(), |out| out.write_all(b"abc"));
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash.expect("written"), abc);
    }
}
