//! In which language to speak before anything else is known: as the arguments ask, else as the reader's system does.

use std::ffi::OsString;

use clap::ValueEnum;

use crate::args::Lang;
use crate::report::Language;

/// The language asked for in arguments that could not be understood as a whole.
pub(crate) fn told(args: &[OsString]) -> Option<Lang> {
    let words: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let joined = words.iter().filter_map(|word| word.strip_prefix("--lang="));
    let apart = words.windows(2).filter_map(|pair| match pair {
        [flag, tag] if flag == "--lang" => Some(&**tag),
        _ => None,
    });
    joined
        .chain(apart)
        .find_map(|tag| Lang::from_str(tag, false).ok())
}

/// What says it on systems with a POSIX environment, in the order in which the first that is set decides.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of the system; English where nobody speaks it here.
pub(crate) fn of_system() -> Language {
    let locale = first_set(|name| std::env::var(name).ok()).or_else(of_desktop);
    locale.map_or(Language::English, |locale| of_locale(&locale))
}

/// The first of the variables that says anything.
fn first_set(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut values = VARIABLES.iter().filter_map(|name| variable(name));
    values.find(|value| !value.is_empty())
}

/// What the reader set for menus and dialogs, on systems where programs are started without such variables.
#[cfg(any(windows, target_os = "macos"))]
fn of_desktop() -> Option<String> {
    sys_locale::get_locale()
}

#[cfg(not(any(windows, target_os = "macos")))]
fn of_desktop() -> Option<String> {
    None
}

/// The language of a locale such as `es_MX.UTF-8`, `fr_FR@euro`, `es-GT` or `C`.
fn of_locale(locale: &str) -> Language {
    let language = locale.split(['_', '-', '.', '@']).next();
    let language = language.map(str::to_ascii_lowercase);
    language
        .and_then(|tag| Language::find(&tag))
        .unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::{first_set, of_locale, told};
    use crate::args::Lang;
    use crate::report::Language;

    #[test]
    fn a_language_is_found_among_arguments_that_make_no_sense() {
        let told = |line: &str| told(&line.split(' ').map(Into::into).collect::<Vec<_>>());
        assert_eq!(told("repaylint --wat --lang es"), Some(Lang::Es));
        assert_eq!(told("repaylint --lang=fr --wat"), Some(Lang::Fr));
        assert_eq!(told("repaylint --lang"), None);
        assert_eq!(told("repaylint --lang pt --wat"), None);
        assert_eq!(told("repaylint es"), None);
    }

    #[test]
    fn a_locale_begins_with_its_language() {
        for locale in ["es", "es_MX.UTF-8", "es_GT", "es-EC", "ES.utf8", "es_419@x"] {
            assert_eq!(of_locale(locale), Language::Spanish, "{locale}");
        }
        for locale in ["fr", "fr_FR@euro", "fr_BF.UTF-8", "fr-CD"] {
            assert_eq!(of_locale(locale), Language::French, "{locale}");
        }
    }

    #[test]
    fn what_nobody_speaks_here_is_english() {
        for locale in [
            "C", "POSIX", "C.UTF-8", "en_US", "de_DE", "", "est_EE", "spanish",
        ] {
            assert_eq!(of_locale(locale), Language::English, "{locale}");
        }
    }

    #[test]
    fn the_first_variable_that_says_anything_decides() {
        let first = |set: &[(&str, &str)]| {
            first_set(|name| {
                let (_, value) = set.iter().find(|(variable, _)| *variable == name)?;
                Some((*value).to_owned())
            })
        };
        let all = [("LANG", "fr_FR"), ("LC_ALL", "C"), ("LC_MESSAGES", "es_GT")];
        assert_eq!(first(&all).as_deref(), Some("C"));
        assert_eq!(
            first(&[("LANG", "fr_FR"), ("LC_ALL", "")]).as_deref(),
            Some("fr_FR")
        );
        assert_eq!(
            first(&[("LANG", "fr"), ("LC_MESSAGES", "es")]).as_deref(),
            Some("es")
        );
        assert_eq!(first(&[]), None);
    }
}
