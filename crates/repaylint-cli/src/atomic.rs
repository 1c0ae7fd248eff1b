//! Writes files that are there whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that takes its name only when it is complete.
pub(crate) struct AtomicFile {
    file: File,
    kind: Kind,
}

enum Kind {
    /// Written under another name beside the target.
    Beside { temporary: PathBuf, target: PathBuf },
    /// A pipe, a terminal, `/dev/null`: written as it comes, as nothing may take its place.
    Direct,
}

impl AtomicFile {
    /// Begins a file that will be called `path`, in place of any other of that name.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        let existing = fs::metadata(path).ok();
        if existing
            .as_ref()
            .is_some_and(|existing| !existing.is_file())
        {
            let file = OpenOptions::new().write(true).open(path)?;
            return Ok(Self {
                file,
                kind: Kind::Direct,
            });
        }
        // Through a link, so that the file it points at is replaced and not the link.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let (temporary, file) = create_beside(&target)?;
        let begun = Self {
            file,
            kind: Kind::Beside { temporary, target },
        };
        if let Some(existing) = existing {
            begun.file.set_permissions(existing.permissions())?;
        }
        Ok(begun)
    }

    /// Begins one that only its owner may read, where the system knows owners.
    #[cfg(feature = "send")]
    pub(crate) fn create_private(path: &Path) -> io::Result<Self> {
        let begun = Self::create(path)?;
        #[cfg(unix)]
        if matches!(begun.kind, Kind::Beside { .. }) {
            use std::os::unix::fs::PermissionsExt;
            begun
                .file
                .set_permissions(fs::Permissions::from_mode(0o600))?;
        }
        Ok(begun)
    }

    /// Where to write.
    pub(crate) fn writer(&mut self) -> impl Write {
        io::BufWriter::new(&mut self.file)
    }

    /// Gives the file its name. Dropped without this, it leaves nothing behind.
    pub(crate) fn commit(mut self) -> io::Result<()> {
        if let Kind::Beside { temporary, target } = &self.kind {
            self.file.sync_all()?;
            fs::rename(temporary, target)?;
            self.kind = Kind::Direct;
        }
        Ok(())
    }

    /// The same, but never in place of another file.
    pub(crate) fn commit_new(mut self) -> io::Result<()> {
        if let Kind::Beside { temporary, target } = &self.kind {
            self.file.sync_all()?;
            // A second name, as a new one would take the place of whatever has it. The first is then dropped.
            let linked = fs::hard_link(temporary, target);
            let is_taken = || fs::symlink_metadata(target).is_ok();
            match linked {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !is_taken() => {
                    // Not every file system knows second names.
                    fs::rename(temporary, target)?;
                    self.kind = Kind::Direct;
                }
                linked => linked?,
            }
        }
        Ok(())
    }
}

impl Drop for AtomicFile {
    fn drop(&mut self) {
        if let Kind::Beside { temporary, .. } = &self.kind {
            // The run is ending with a failure that says more than this one would.
            let _ = fs::remove_file(temporary);
        }
    }
}

fn create_beside(target: &Path) -> io::Result<(PathBuf, File)> {
    let mut attempt = 0_u32;
    loop {
        let mut name = OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(format!(".{}-{attempt}.tmp", std::process::id()));
        let temporary = target.with_file_name(name);
        match OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&temporary)
        {
            Ok(file) => return Ok((temporary, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                attempt += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write;

    use super::AtomicFile;

    fn names(folder: &std::path::Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    }

    #[test]
    fn a_file_appears_when_it_is_complete() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.json");
        fs::write(&path, "old").expect("written");
        let mut file = AtomicFile::create(&path).expect("begun");
        file.writer().write_all(b"new").expect("written");
        assert_eq!(fs::read_to_string(&path).expect("read"), "old");
        file.commit().expect("committed");
        assert_eq!(fs::read_to_string(&path).expect("read"), "new");
        assert_eq!(names(folder.path()), ["report.json"]);
    }

    #[test]
    fn a_file_that_is_given_up_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.json");
        let mut file = AtomicFile::create(&path).expect("begun");
        file.writer().write_all(b"half").expect("written");
        drop(file);
        assert!(names(folder.path()).is_empty());
    }

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("repaylint.toml");
        let mut file = AtomicFile::create(&path).expect("begun");
        file.writer().write_all(b"late").expect("written");
        fs::write(&path, "early").expect("written");
        file.commit_new().expect_err("taken");
        assert_eq!(fs::read_to_string(&path).expect("read"), "early");
        fs::remove_file(&path).expect("removed");
        let mut file = AtomicFile::create(&path).expect("begun");
        file.writer().write_all(b"late").expect("written");
        file.commit_new().expect("committed");
        assert_eq!(fs::read_to_string(&path).expect("read"), "late");
        assert_eq!(names(folder.path()), ["repaylint.toml"]);
    }

    #[cfg(all(unix, feature = "send"))]
    #[test]
    fn a_private_file_is_for_its_owner_whatever_was_there() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("loans.json");
        for _ in 0..2 {
            let file = AtomicFile::create_private(&path).expect("begun");
            file.commit().expect("committed");
            let permissions = fs::metadata(&path).expect("a file").permissions();
            assert_eq!(permissions.mode() & 0o777, 0o600);
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).expect("set");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_and_the_file_behind_it_is_replaced_with_its_permissions() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.json");
        let link = folder.path().join("latest.json");
        fs::write(&path, "old").expect("written");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("set");
        symlink(&path, &link).expect("linked");
        AtomicFile::create(&link)
            .expect("begun")
            .commit()
            .expect("committed");
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&path).expect("read"), "");
        let mode = fs::metadata(&path).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_written_to_and_not_replaced() {
        use std::os::unix::fs::FileTypeExt;
        let null = std::path::Path::new("/dev/null");
        let mut file = AtomicFile::create(null).expect("begun");
        file.writer().write_all(b"gone").expect("written");
        file.commit().expect("committed");
        assert!(
            fs::metadata(null)
                .expect("there")
                .file_type()
                .is_char_device()
        );
    }
}
