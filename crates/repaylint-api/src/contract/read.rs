//! From bytes to an OpenAPI document. The only file that knows the YAML crate; nothing is ever fetched.

use openapiv3::OpenAPI;
use serde_json::Value;

/// What is larger is no description of an API.
pub const MAX_BYTES: usize = 8 << 20;

/// Why a document cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// It is no UTF-8.
    NotUtf8,
    /// It is neither JSON nor YAML.
    Syntax {
        /// The reader's words, with the place.
        reason: String,
    },
    /// It is JSON or YAML, but no OpenAPI document.
    NotOpenApi {
        /// The reader's words.
        reason: String,
    },
    /// It is of a version of OpenAPI that is not read.
    Version {
        /// Which.
        version: String,
    },
    /// It refers to another document, which would have to be fetched.
    ForeignReference {
        /// The reference.
        reference: String,
    },
    /// What it says of a body cannot be held against anything.
    Schema {
        /// [`super::Operation::name`]
        operation: &'static str,
        /// The reader's words.
        reason: String,
    },
}

/// Reads a document of OpenAPI 3.0.
pub(super) fn openapi(bytes: &[u8]) -> Result<OpenAPI, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let syntax = |reason: String| ReadError::Syntax { reason };
    let value: Value = if text.trim_start().starts_with(['{', '[']) {
        serde_json::from_str(text).map_err(|error| syntax(error.to_string()))?
    } else {
        yaml_serde::from_str(text).map_err(|error| syntax(error.to_string()))?
    };
    judge_version(&value)?;
    if let Some(reference) = foreign_reference(&value) {
        let reference = reference.to_owned();
        return Err(ReadError::ForeignReference { reference });
    }
    serde_json::from_value(value).map_err(|error| ReadError::NotOpenApi {
        reason: error.to_string(),
    })
}

fn judge_version(value: &Value) -> Result<(), ReadError> {
    let version = |key| {
        value.get(key).map(|version| match version {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    };
    match version("openapi").or_else(|| version("swagger")) {
        Some(version) if version.starts_with("3.0") => Ok(()),
        Some(version) => Err(ReadError::Version { version }),
        None => Err(ReadError::NotOpenApi {
            reason: "openapi: 3.0.x".to_owned(),
        }),
    }
}

/// The first reference that leads out of the document.
fn foreign_reference(value: &Value) -> Option<&str> {
    match value {
        Value::Object(members) => members.iter().find_map(|(key, value)| match value {
            Value::String(target) if key == "$ref" => {
                Some(target.as_str()).filter(|target| !target.starts_with("#/"))
            }
            value => foreign_reference(value),
        }),
        Value::Array(elements) => elements.iter().find_map(foreign_reference),
        _ => None,
    }
}
