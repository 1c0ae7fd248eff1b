//! Reads a small file that people write by hand. What stands in it is others' business.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use repaylint_core::finding::Args;

use crate::failure::Failure;

/// A page of text; what is larger is something else.
const MAX_BYTES: u64 = 1 << 20;

/// Keys of what is said about a file that cannot be read.
pub(crate) struct Keys {
    pub(crate) unreadable: &'static str,
    pub(crate) too_large: &'static str,
    pub(crate) not_utf8: &'static str,
}

/// All of its text.
pub(crate) fn read(path: &Path, name: &str, keys: &Keys) -> Result<Arc<str>, Failure> {
    let failed = |error| Failure::io(keys.unreadable, name, &error);
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    let about = || Args::none().text("file", name);
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::new(keys.too_large, about()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let good = String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default());
        let line = 1 + good.matches('\n').count();
        Failure::new(keys.not_utf8, about().number("line", line as u64))
    })?;
    Ok(text.into())
}
