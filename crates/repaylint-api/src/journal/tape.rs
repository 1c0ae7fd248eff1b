//! Where a journal is kept: a file that only grows, that one program at a time may write, and of which every line is
//! on disk before the next step is taken.

use std::fs::{self, File, OpenOptions, TryLockError};
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
}

/// A file that nobody else may write meanwhile.
#[derive(Debug)]
pub struct FileTape {
    file: File,
    folder: PathBuf,
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
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or(Path::new(".")).to_owned();
        let tape = Self { file, folder };
        tape.sync()?;
        Ok(Some((tape, bytes)))
    }

    fn sync(&self) -> io::Result<()> {
        self.file.sync_all()?;
        sync_folder(&self.folder)
    }
}

impl Tape for FileTape {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)?;
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
