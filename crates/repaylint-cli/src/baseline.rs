//! The files of `--baseline` and `--write-baseline`.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use repaylint_core::finding::Args;
use repaylint_core::known::{Baseline, BaselineProblem};

use crate::atomic::AtomicFile;
use crate::failure::{Failure, FailurePlace};
use crate::inputs::shown;
use crate::output;

/// A million entries take half of it.
const MAX_BYTES: u64 = 256 << 20;

/// Reads a baseline.
pub(crate) fn read(path: &Path) -> Result<Arc<Baseline>, Failure> {
    let name = shown(path);
    let failed = |error| Failure::io("run-baseline-unreadable", name.as_str(), &error);
    let about = || Args::none().text("file", name.as_str());
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::new("run-baseline-too-large", about()));
    }
    let text: Arc<str> = String::from_utf8_lossy(&bytes).into();
    Baseline::parse(&text)
        .map(Arc::new)
        .map_err(|problem| match problem {
            BaselineProblem::Version(version) => {
                Failure::new("run-baseline-version", about().number("version", version))
            }
            BaselineProblem::Broken(span) => Failure::Said {
                key: "run-baseline-broken",
                args: about(),
                place: Some(FailurePlace {
                    file: name.clone(),
                    text,
                    span,
                }),
            },
        })
}

/// Writes a baseline, not yet under its name.
pub(crate) fn prepare(path: &Path, baseline: &Baseline) -> Result<AtomicFile, Failure> {
    output::prepare(path, |out| out.write_all(baseline.to_json().as_bytes()))
}
