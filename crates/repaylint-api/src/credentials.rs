//! The client id and its secret: from the environment, or from a file that nobody else can read.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use repaylint_core::finding::Args;
use zeroize::Zeroizing;

use crate::message::Message;
use crate::secret::Secret;

/// The environment variable, and the line of the file, of the client id.
pub const CLIENT_ID: &str = "KIVA_CLIENT_ID";

/// The same for the secret.
pub const CLIENT_SECRET: &str = "KIVA_CLIENT_SECRET";

/// Far more than two lines need.
const MOST_BYTES: u64 = 64 << 10;

/// Who asks Kiva for a token.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The client id; no secret by itself, but shown as little.
    pub(crate) client_id: Secret,
    /// Its secret.
    pub(crate) client_secret: Secret,
}

impl Credentials {
    /// From the environment, as `variable` knows it.
    ///
    /// # Errors
    ///
    /// Which of the two is missing.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Message> {
        let given = |name| variable(name).map(|value| value.trim().to_owned());
        let (id, secret) = (given(CLIENT_ID), given(CLIENT_SECRET));
        let is_missing = |value: &Option<String>| value.as_deref().is_none_or(str::is_empty);
        let case = match (is_missing(&id), is_missing(&secret)) {
            (true, true) => "both",
            (true, false) => "id",
            _ => "secret",
        };
        let pair = id.zip(secret);
        pair.and_then(|(id, secret)| Self::of(id, secret))
            .ok_or_else(|| Message::new("api-no-credentials", Args::none().case("case", case)))
    }

    /// From a file with the lines `KIVA_CLIENT_ID=…` and `KIVA_CLIENT_SECRET=…`.
    ///
    /// # Errors
    ///
    /// Why it cannot be used. On Unix also where others than its owner may read it.
    pub fn of_file(path: &Path) -> Result<Self, Message> {
        let about = || Args::none().text("file", path.display().to_string());
        let unreadable = |error: std::io::Error| {
            let args = about().text("reason", error.to_string());
            Message::new("api-credentials-unreadable", args)
        };
        let file = File::open(path).map_err(unreadable)?;
        if is_open_to_others(&file).map_err(unreadable)? {
            return Err(Message::new("api-credentials-open", about()));
        }
        let mut text = Zeroizing::new(String::new());
        let read = file.take(MOST_BYTES).read_to_string(&mut text);
        read.map_err(unreadable)?;
        Self::parse(&text)
            .map_err(|case| Message::new("api-credentials-incomplete", about().case("case", case)))
    }

    /// Reads the file's text. Lines that are something else are somebody else's: many keep all variables of a machine
    /// in one file.
    fn parse(text: &str) -> Result<Self, &'static str> {
        let (mut id, mut secret) = (None, None);
        for line in text.trim_start_matches('\u{feff}').lines() {
            let line = line.trim();
            let line = line.strip_prefix("export ").unwrap_or(line);
            let Some((name, value)) = line.split_once('=') else {
                continue;
            };
            let place = match name.trim() {
                CLIENT_ID => &mut id,
                CLIENT_SECRET => &mut secret,
                _ => continue,
            };
            if place.replace(unquoted(value.trim()).to_owned()).is_some() {
                return Err("twice");
            }
        }
        let case = match (&id, &secret) {
            (None, None) => "both",
            (None, _) => "id",
            _ => "secret",
        };
        let pair = id.zip(secret);
        pair.and_then(|(id, secret)| Self::of(id, secret))
            .ok_or(case)
    }

    fn of(id: String, secret: String) -> Option<Self> {
        (!id.is_empty() && !secret.is_empty()).then(|| Self {
            client_id: Secret::new(id),
            client_secret: Secret::new(secret),
        })
    }
}

fn unquoted(value: &str) -> &str {
    let within = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).unwrap_or(value)
}

/// Whether anybody but the owner may read a file. Other systems than Unix keep this where it cannot be asked simply.
#[cfg(unix)]
fn is_open_to_others(file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    let metadata = file.metadata()?;
    Ok(metadata.is_file() && metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn is_open_to_others(_: &File) -> std::io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::Credentials;

    fn of_environment(id: Option<&str>, secret: Option<&str>) -> Result<Credentials, String> {
        let variable = |name: &str| match name {
            "KIVA_CLIENT_ID" => id.map(str::to_owned),
            "KIVA_CLIENT_SECRET" => secret.map(str::to_owned),
            _ => None,
        };
        Credentials::of_environment(variable).map_err(|message| format!("{:?}", message.args))
    }

    #[test]
    fn the_environment_must_hold_both() {
        let both = of_environment(Some("an-id"), Some(" a-secret\n")).expect("both");
        assert_eq!(both.client_secret.expose(), "a-secret");
        for (id, secret, missing) in [
            (None, None, "both"),
            (Some(" "), None, "both"),
            (None, Some("a-secret"), "id"),
            (Some("an-id"), Some(""), "secret"),
        ] {
            let message = of_environment(id, secret).expect_err("one is missing");
            assert!(message.contains(missing), "{message}");
            assert!(!message.contains("a-secret") && !message.contains("an-id"));
        }
    }

    #[test]
    fn a_file_is_read_as_shells_and_containers_write_it() {
        for text in [
            "KIVA_CLIENT_ID=an-id\nKIVA_CLIENT_SECRET=a=secret#1\n",
            "\u{feff}# Kiva\r\nKIVA_CLIENT_ID = an-id\r\n\r\nKIVA_CLIENT_SECRET = 'a=secret#1'\r\n",
            "export KIVA_CLIENT_SECRET=\"a=secret#1\"\nPATH=/bin\nexport KIVA_CLIENT_ID=an-id",
        ] {
            let both = Credentials::parse(text).expect("both");
            assert_eq!(both.client_id.expose(), "an-id");
            assert_eq!(both.client_secret.expose(), "a=secret#1");
        }
        for (text, case) in [
            ("", "both"),
            ("KIVA_CLIENT_SECRET=a", "id"),
            ("KIVA_CLIENT_ID=a\nKIVA_CLIENT_SECRET=\"\"", "secret"),
            (
                "KIVA_CLIENT_ID=a\nKIVA_CLIENT_ID=b\nKIVA_CLIENT_SECRET=c",
                "twice",
            ),
        ] {
            assert_eq!(Credentials::parse(text).expect_err("not both"), case);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_read_is_refused() {
        use std::fs::{self, Permissions};
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kiva.env");
        fs::write(&path, "KIVA_CLIENT_ID=an-id\nKIVA_CLIENT_SECRET=a-secret\n").expect("written");
        let with = |mode| {
            fs::set_permissions(&path, Permissions::from_mode(mode)).expect("set");
            Credentials::of_file(&path).map_err(|message| message.key)
        };
        for mode in [0o600, 0o400, 0o700] {
            assert!(with(mode).is_ok());
        }
        for mode in [0o644, 0o640, 0o604, 0o620, 0o601] {
            assert_eq!(with(mode).expect_err("open"), "api-credentials-open");
        }
    }

    #[test]
    fn credentials_print_stars_only() {
        let both = of_environment(Some("an-id"), Some("a-secret")).expect("both");
        let shown = format!("{both:?}");
        assert_eq!(shown, "Credentials { client_id: ***, client_secret: *** }");
    }
}
