//! Finds and reads the configuration of a run: the file given, or the nearest one from the first report's folder upward.

use std::path::{Path, PathBuf};

use repaylint_core::config::{self, Config, FILE_NAME};
use repaylint_core::finding::Args;

use crate::args::ConfigArgs;
use crate::failure::Failure;
#[cfg(feature = "send")]
use crate::inputs::Origin;
use crate::inputs::{Wanted, shown};
use crate::small_text::{self, Keys};
use crate::voice::Voice;

const KEYS: Keys = Keys {
    unreadable: "run-config-unreadable",
    too_large: "run-config-too-large",
    not_utf8: "run-config-not-utf8",
};

/// The configuration that the run follows; the empty one where there is none.
pub(crate) fn config(
    args: &ConfigArgs,
    wanted: &[Wanted],
    voice: &Voice,
) -> Result<Config, Vec<Failure>> {
    let path = match &args.config {
        _ if args.no_config => None,
        Some(path) => Some(path.clone()),
        None => common(wanted).map_err(|failure| vec![failure])?,
    };
    let Some(path) = path else {
        voice.detail("run-without-config", &Args::none());
        return Ok(Config::default());
    };
    let name = name_of(&path);
    voice.detail("run-with-config", &Args::none().text("file", name.as_str()));
    let text = small_text::read(&path, &name, &KEYS).map_err(|failure| vec![failure])?;
    Config::parse(&text).map_err(|problems| {
        let text = config::masked(&text).into();
        let in_config = |problem| Failure::in_config(problem, &name, &text);
        problems.into_iter().map(in_config).collect()
    })
}

/// The same for commands that read no report: from the current folder upward.
#[cfg(feature = "send")]
pub(crate) fn config_here(args: &ConfigArgs, voice: &Voice) -> Result<Config, Vec<Failure>> {
    let here = Wanted {
        name: String::new(),
        origin: Origin::Stdin,
    };
    self::config(args, &[here], voice)
}

/// The nearest configuration of all files, which must be one and the same.
fn common(wanted: &[Wanted]) -> Result<Option<PathBuf>, Failure> {
    let Some((first, others)) = wanted.split_first() else {
        return Ok(None);
    };
    let config = nearest(first.folder());
    let mut known = first.folder();
    for other in others {
        if other.folder() == known {
            continue;
        }
        known = other.folder();
        let its_config = nearest(known);
        if its_config != config {
            let case = |config: &Option<PathBuf>| if config.is_some() { "yes" } else { "no" };
            let name =
                |config: &Option<PathBuf>| config.as_deref().map(name_of).unwrap_or_default();
            let args = Args::none()
                .text("first", first.name.as_str())
                .case("first-has-one", case(&config))
                .text("first-config", name(&config))
                .text("other", other.name.as_str())
                .case("other-has-one", case(&its_config))
                .text("other-config", name(&its_config));
            return Err(Failure::new("run-two-configs", args));
        }
    }
    Ok(config)
}

/// The nearest configuration from a folder upward.
pub(crate) fn nearest(folder: &Path) -> Option<PathBuf> {
    // Resolved first, as `..` must not be taken for a folder to look into.
    let folder = folder.canonicalize().ok()?;
    folder
        .ancestors()
        .map(|folder| folder.join(FILE_NAME))
        .find(|config| config.is_file())
}

/// As people would write it: from the current folder where it lies in it.
fn name_of(path: &Path) -> String {
    let current = std::env::current_dir()
        .and_then(|folder| folder.canonicalize())
        .unwrap_or_default();
    shown(path.strip_prefix(current).unwrap_or(path))
}
