//! The Partner API's document: which one is in force, and what one that was downloaded from Kiva changes.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use repaylint_api::contract::compare::{Difference, Weight};
use repaylint_api::contract::{self, Contract, MAX_BYTES, OPENAPI, Operation, ReadError};
use repaylint_core::finding::{Args, Severity};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::inputs;
use crate::output;
use crate::report::{self, Remark};
use crate::voice::Voice;

/// What bodies and answers are held against: the given document, else ours. One that does not describe how repayments
/// are reported would let everything pass, and is refused.
pub(crate) fn in_force(openapi: Option<&Path>) -> Result<Contract, Failure> {
    let Some(path) = openapi else {
        let name = "partner-api.openapi.yaml";
        return Contract::read(OPENAPI.as_bytes()).map_err(|error| unusable(name, error));
    };
    let given = read(path)?;
    if given.describes(Operation::Repayments) {
        Ok(given)
    } else {
        let args = Args::none().text("file", inputs::shown(path));
        Err(Failure::new("run-openapi-no-repayments", args))
    }
}

/// Says what a downloaded document changes for us.
pub(crate) fn compare(path: &Path, voice: &Voice) -> Result<Exit, Failure> {
    let theirs = read(path)?;
    let differences = contract::compare::compare(&theirs);
    let terminal = voice.stdout();
    let messages = voice.messages();
    let file = inputs::shown(path);
    let text = |key: &str| voice.text(key, &Args::none().text("file", file.as_str()));
    let breaks = count(&differences, Weight::Breaks);
    output::to_stdout(terminal.color, |out| {
        if differences.is_empty() {
            return writeln!(out, "{}", text("openapi-same"));
        }
        writeln!(out, "{}\n", text("openapi-heading"))?;
        let subjects = Operation::ALL.into_iter().map(Some).chain([None]);
        for subject in subjects {
            let about = differences.iter().filter(|one| one.operation == subject);
            let remarks: Vec<Remark> = about
                .map(|one| {
                    let severity = match one.weight {
                        Weight::Breaks => Severity::Error,
                        Weight::Note => Severity::Info,
                    };
                    Remark::new(severity, one.key, &one.args, messages)
                })
                .collect();
            if remarks.is_empty() {
                continue;
            }
            let heading = match subject {
                Some(operation) => format!("{} {}", operation.method(), operation.path()),
                None => text("openapi-whole"),
            };
            report::render_remarks(out, &heading, &remarks, messages, terminal)?;
            writeln!(out)?;
        }
        let counts = Args::none()
            .number("breaks", breaks)
            .number("notes", count(&differences, Weight::Note));
        writeln!(out, "{}", voice.text("openapi-verdict", &counts))
    })?;
    Ok(if breaks > 0 {
        Exit::Findings
    } else {
        Exit::Clean
    })
}

fn count(differences: &[Difference], weight: Weight) -> u64 {
    let such = differences.iter().filter(|one| one.weight == weight);
    such.count() as u64
}

fn read(path: &Path) -> Result<Contract, Failure> {
    let name = inputs::shown(path);
    let failed = |error| Failure::io("run-openapi-unreadable", name.as_str(), &error);
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    // One more than may be, so that it is seen.
    file.take(MAX_BYTES as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    Contract::read(&bytes).map_err(|error| unusable(&name, error))
}

fn unusable(file: &str, error: ReadError) -> Failure {
    let about = Args::none().text("file", file);
    match error {
        ReadError::TooLarge => Failure::new("run-openapi-too-large", about),
        ReadError::NotUtf8 => Failure::new("run-openapi-not-utf8", about),
        ReadError::Syntax { reason } => {
            Failure::new("run-openapi-syntax", about.text("reason", reason))
        }
        ReadError::NotOpenApi { reason } => {
            Failure::new("run-openapi-other", about.text("reason", reason))
        }
        ReadError::Version { version } => {
            Failure::new("run-openapi-version", about.text("version", version))
        }
        ReadError::ForeignReference { reference } => {
            Failure::new("run-openapi-foreign", about.text("reference", reference))
        }
        ReadError::Schema { operation, reason } => {
            let args = about.text("operation", operation).text("reason", reason);
            Failure::new("run-openapi-schema", args)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use repaylint_core::finding::Args;

    use super::in_force;
    use crate::voice::Voice;

    #[test]
    fn every_difference_and_every_breach_has_its_words_and_what_breaks_has_advice() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../repaylint-api/src/contract");
        let mut keys = BTreeSet::new();
        let mut breaking = BTreeSet::new();
        for file in [
            "breach.rs",
            "tree.rs",
            "hold/mod.rs",
            "compare/mod.rs",
            "compare/bodies.rs",
            "compare/around.rs",
        ] {
            let source = fs::read_to_string(folder.join(file)).expect(file);
            for begin in ["\"contract-", "\"openapi-"] {
                for (at, _) in source.match_indices(begin) {
                    let key = source[at + 1..]
                        .split('"')
                        .next()
                        .unwrap_or_default()
                        .to_owned();
                    let before = &source[at.saturating_sub(60)..at];
                    if before.contains("Weight::Breaks, ") {
                        breaking.insert(key.clone());
                    }
                    keys.insert(key);
                }
            }
        }
        assert!(keys.len() > 40 && breaking.len() > 10, "{keys:?}");
        let voice = Voice::speaking(Some(crate::args::Lang::En));
        for key in &keys {
            assert_ne!(&voice.text(key, &Args::none()), key);
        }
        for key in &breaking {
            let help = format!("{key}.help");
            assert_ne!(voice.text(&help, &Args::none()), help);
        }
    }

    #[test]
    fn ours_is_in_force_where_no_other_is_given() {
        assert!(in_force(None).is_ok());
    }

    #[test]
    fn a_document_that_would_let_everything_pass_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("other.json");
        let other = r#"{"openapi":"3.0.1","info":{"title":"t","version":"1"},"paths":{}}"#;
        fs::write(&path, other).expect("written");
        assert!(in_force(Some(&path)).is_err());
        let ours =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas/partner-api.openapi.yaml");
        assert!(in_force(Some(&ours)).is_ok());
    }
}
