//! Where a journal is kept: a file that only grows, that one program at a time may write, and of which every line is
//! on disk before the next step is taken.

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often a file is claimed that another program has: one that only looks lets go at once.
const CLAIMS: u32 = 5;

/// How far apart.
const PAUSE: Duration = Duration::from_millis(20);

/// Something that only grows.
pub trait Tape {
    /// Adds to it. What was added is there for good when this returns.
    ///
    /// # Errors
    ///
    /// Where it may not be.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Whether whoever looks for it still finds this one.
    fn is_in_place(&self) -> bool {
        true
    }

    /// Takes away what the last call may have added.
    ///
    /// # Errors
    ///
    /// Where some of it may still be there.
    fn take_back(&mut self) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// A file that nobody else may write meanwhile.
#[derive(Debug)]
pub struct FileTape {
    file: File,
    path: PathBuf,
    /// How long it was before the last line.
    length: u64,
}

impl FileTape {
    /// Opens or begins the file, for this program alone, and reads it. `None` where another program has it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn open(path: &Path) -> io::Result<Option<(Self, Vec<u8>)>> {
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        // Ids stand in it: they are nobody else's business.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        if !claim(&file)? {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let tape = Self {
            file,
            path: path.to_owned(),
            length: bytes.len() as u64,
        };
        tape.sync()?;
        Ok(Some((tape, bytes)))
    }

    fn sync(&self) -> io::Result<()> {
        self.file.sync_all()?;
        let folder = self.path.parent();
        let folder = folder.filter(|folder| !folder.as_os_str().is_empty());
        sync_folder(folder.unwrap_or(Path::new(".")))
    }
}

impl Tape for FileTape {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.length = self.file.metadata()?.len();
        self.file.write_all(bytes)?;
        self.sync()
    }

    fn is_in_place(&self) -> bool {
        let found = fs::metadata(&self.path).and_then(|found| Ok((found, self.file.metadata()?)));
        found.is_ok_and(|(found, open)| is_same(&found, &open))
    }

    fn take_back(&mut self) -> io::Result<()> {
        self.file.set_len(self.length)?;
        self.sync()
    }
}

/// Whether the file is this program's alone from now on.
fn claim(file: &File) -> io::Result<bool> {
    for _ in 0..CLAIMS {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Ok(false)
}

#[cfg(unix)]
fn is_same(found: &Metadata, open: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (found.dev(), found.ino()) == (open.dev(), open.ino())
}

/// Elsewhere the system tells files apart by nothing that the standard library shows.
#[cfg(not(unix))]
fn is_same(found: &Metadata, open: &Metadata) -> bool {
    found.len() == open.len()
}

/// Lets the name of a new file be there for good too. Windows sees to that itself.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Whether a running program has a journal for itself.
pub fn is_in_use(path: &Path) -> bool {
    let locked = File::open(path).map(|file| file.try_lock_shared());
    matches!(locked, Ok(Err(TryLockError::WouldBlock)))
}

/// Reads a journal without a claim on it; `None` where there is none.
///
/// # Errors
///
/// What the system says.
pub fn read_only(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{FileTape, Tape as _};

    #[test]
    fn only_the_last_line_is_taken_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("journal");
        fs::write(&path, "1\n").expect("written");
        let (mut tape, _) = FileTape::open(&path).expect("there").expect("free");
        tape.append(b"2\n").expect("written");
        tape.append(b"3\n").expect("written");
        tape.take_back().expect("taken back");
        assert_eq!(fs::read(&path).expect("there"), b"1\n2\n");
        tape.append(b"4\n").expect("written");
        assert_eq!(fs::read(&path).expect("there"), b"1\n2\n4\n");
    }

    #[test]
    fn a_file_that_was_deleted_or_replaced_is_no_longer_in_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let [path, other] = ["journal", "other"].map(|name| folder.path().join(name));
        let (mut tape, _) = FileTape::open(&path).expect("begun").expect("free");
        tape.append(b"1\n").expect("written");
        assert!(tape.is_in_place());
        fs::rename(&path, &other).expect("moved");
        assert!(!tape.is_in_place());
        fs::write(&path, "another").expect("written");
        assert!(!tape.is_in_place());
        fs::rename(&other, &path).expect("brought back");
        assert!(tape.is_in_place());
    }
}
