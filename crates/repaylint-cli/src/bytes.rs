//! Brings a file into memory, and no further than the limit.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use repaylint_core::engine::RunError;
use repaylint_core::source::Bytes;

use crate::failure::Failure;

/// From this size on, a file is worth pages of its own.
#[cfg(target_os = "linux")]
const WORTH_PAGES: u64 = 64 << 10;

/// Reads a file.
pub(crate) fn of_file(path: &Path, name: &str, limit: u64) -> Result<Bytes, Failure> {
    let unreadable = |error: io::Error| Failure::io("run-unreadable", name, &error);
    let file = File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    // The size of a pipe or device says nothing.
    let size = if metadata.is_file() {
        metadata.len()
    } else {
        0
    };
    if size > limit {
        return Err(too_large(name, size, limit));
    }
    #[cfg(target_os = "linux")]
    if size >= WORTH_PAGES
        && let Some(bytes) = mapped::read(&file, size).map_err(unreadable)?
    {
        return Ok(bytes);
    }
    read(file, size, limit, name)
}

/// Reads standard input.
pub(crate) fn of_stdin(name: &str, limit: u64) -> Result<Bytes, Failure> {
    read(io::stdin().lock(), 0, limit, name)
}

fn read(reader: impl Read, size: u64, limit: u64, name: &str) -> Result<Bytes, Failure> {
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    reader
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::io("run-unreadable", name, &error))?;
    let length = bytes.len() as u64;
    if length > limit {
        return Err(too_large(name, length, limit));
    }
    Ok(Box::new(bytes))
}

fn too_large(name: &str, bytes: u64, limit: u64) -> Failure {
    Failure::Checker(RunError::TooLarge {
        file: name.to_owned(),
        bytes,
        limit,
    })
}

/// Pages that are there before they are touched: touching those of a vector one by one for the first time costs more
/// than reading the file into it.
#[cfg(target_os = "linux")]
mod mapped {
    use std::fs::File;
    use std::io::{self, Read, Seek};

    use memmap2::{Advice, MmapMut, MmapOptions};
    use repaylint_core::source::Bytes;

    /// From this size on, huge pages save more than they waste.
    const HUGE: usize = 4 << 20;

    struct Filled {
        map: MmapMut,
        length: usize,
    }

    impl AsRef<[u8]> for Filled {
        fn as_ref(&self) -> &[u8] {
            self.map.get(..self.length).unwrap_or_default()
        }
    }

    fn pages(size: usize) -> io::Result<MmapMut> {
        let mut options = MmapOptions::new();
        options.len(size);
        if size < HUGE {
            return options.populate().map_anon();
        }
        let map = options.map_anon()?;
        // Only advice: without it, all is the same but slower.
        let _ = map.advise(Advice::HugePage);
        Ok(map)
    }

    /// Reads a file of about `size` bytes; `None` where it must be read in another way, from its start.
    pub(super) fn read(mut file: &File, size: u64) -> io::Result<Option<Bytes>> {
        let Some(Ok(mut map)) = usize::try_from(size).ok().map(pages) else {
            return Ok(None);
        };
        let mut length = 0;
        while let Some(free) = map.get_mut(length..).filter(|free| !free.is_empty()) {
            match file.read(free) {
                Ok(0) => break,
                Ok(read) => length += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        let has_grown = file.read(&mut [0])? > 0;
        if has_grown {
            file.rewind()?;
            return Ok(None);
        }
        Ok(Some(Box::new(Filled { map, length })))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::of_file;
    use crate::failure::Failure;
    use repaylint_core::engine::RunError;

    fn file_of(size: usize) -> tempfile::NamedTempFile {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(size).collect();
        file.write_all(&bytes).expect("written");
        file
    }

    #[test]
    fn small_and_large_files_come_whole() {
        for size in [0, 1, 5 << 20] {
            let file = file_of(size);
            let bytes = of_file(file.path(), "r.csv", size as u64).expect("within the limit");
            let expected: Vec<u8> = (0..=u8::MAX).cycle().take(size).collect();
            assert!((*bytes).as_ref() == expected, "{size}");
        }
    }

    #[test]
    fn a_file_above_the_limit_is_refused() {
        for size in [11, 5 << 20] {
            let file = file_of(size);
            let refused = of_file(file.path(), "r.csv", 10).err();
            let Some(Failure::Checker(RunError::TooLarge { bytes, limit, .. })) = refused else {
                panic!("{size} bytes were read");
            };
            assert_eq!((bytes, limit), (size as u64, 10));
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_has_no_size_is_refused_once_it_exceeds_the_limit() {
        let endless = std::path::Path::new("/dev/zero");
        let refused = of_file(endless, "zeros.csv", 1000).err();
        assert!(matches!(
            refused,
            Some(Failure::Checker(RunError::TooLarge { bytes: 1001, .. }))
        ));
    }
}
