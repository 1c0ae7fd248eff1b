//! The Partner API's contract as an OpenAPI document: ours, or the one that a partner downloaded from Kiva. Every body
//! is held against it before it leaves, and every answer of success once it was understood. Knows no network and no
//! language.

mod breach;

pub mod compare;
mod document;
mod hold;
mod operation;
mod read;
mod schema;
mod tree;

#[cfg(test)]
mod tests;

pub use breach::Breach;
pub(crate) use hold::decimal;
pub use operation::Operation;
pub use read::{MAX_BYTES, ReadError};

use std::sync::OnceLock;

use openapiv3::StatusCode;
use serde_json::Value;

use document::Document;
use hold::Held;
use tree::Tree;

/// Our own document, as `repaylint schema openapi` prints it.
pub const OPENAPI: &str = include_str!("../../schemas/partner-api.openapi.yaml");

/// What the two sides have agreed on.
pub struct Contract {
    document: Document,
    /// What bodies are held against, for each of [`Operation::SPOKEN`] that the document describes.
    terms: Vec<Terms>,
}

/// What the document says of the bodies of one operation.
struct Terms {
    operation: Operation,
    request: Option<Held>,
    /// Each status (`None`: all others) with its body, if anything is said of that.
    answers: Vec<(Option<StatusCode>, Option<Held>)>,
}

impl Contract {
    /// Our own.
    ///
    /// # Panics
    ///
    /// Never: a test reads it.
    pub fn ours() -> &'static Contract {
        static OURS: OnceLock<Contract> = OnceLock::new();
        OURS.get_or_init(|| Self::read(OPENAPI.as_bytes()).expect("our own document is in order"))
    }

    /// Reads a document of OpenAPI 3.0, in JSON or YAML.
    ///
    /// # Errors
    ///
    /// What keeps it from being held against anything.
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let document = Document::new(read::openapi(bytes)?);
        let terms = Operation::SPOKEN
            .into_iter()
            .filter_map(|operation| Terms::of(operation, &document).transpose())
            .collect::<Result<_, _>>()?;
        Ok(Self { document, terms })
    }

    /// Whether the document describes an operation.
    pub fn describes(&self, operation: Operation) -> bool {
        self.document.find(operation).is_some()
    }

    /// What is wrong with a body of repayments that is about to leave. Nothing, if the document does not describe it.
    pub fn check_request(&self, body: &[u8]) -> Vec<Breach> {
        let terms = self.terms(Operation::Repayments);
        match terms.and_then(|terms| terms.request.as_ref()) {
            Some(held) => hold(held, body, Operation::Repayments)
                .iter()
                .map(|breach| breach.cleaned(str::to_owned))
                .collect(),
            None => Vec::new(),
        }
    }

    /// What is wrong with an answer. Nothing, if the document says nothing of its status or its body; but a success that
    /// the document does not know is one. What came stands in it as it came: clean it.
    pub fn check_answer(&self, operation: Operation, status: u16, body: &[u8]) -> Vec<Breach> {
        let Some(terms) = self.terms(operation) else {
            return Vec::new();
        };
        match terms.answer(status) {
            Some((_, Some(held))) => hold(held, body, operation),
            None if (200..300).contains(&status) => vec![Breach::status(status)],
            _ => Vec::new(),
        }
    }

    fn terms(&self, operation: Operation) -> Option<&Terms> {
        self.terms.iter().find(|terms| terms.operation == operation)
    }
}

impl Terms {
    fn of(operation: Operation, document: &Document) -> Result<Option<Self>, ReadError> {
        let Some(found) = document.find(operation) else {
            return Ok(None);
        };
        let held = |schema| {
            Held::new(&schema).map_err(|reason| ReadError::Schema {
                operation: operation.name(),
                reason,
            })
        };
        // A form is no JSON: the token's request is not held against anything.
        let request = document
            .request(found.operation)
            .map(|schema| held(schema::of_request(schema, document)))
            .transpose()?;
        let all = &found.operation.responses;
        let named = all.responses.iter();
        let named = named.map(|(status, response)| (Some(status.clone()), response));
        let others = all.default.iter().map(|response| (None, response));
        let mut answers = Vec::new();
        for (status, response) in named.chain(others) {
            let body = document.answer(response);
            let body = body.map(|schema| held(schema::of_answer(schema, document)));
            answers.push((status, body.transpose()?));
        }
        Ok(Some(Self {
            operation,
            request,
            answers,
        }))
    }

    /// What is said of a status: of itself first, then of its hundred, then of all others.
    fn answer(&self, status: u16) -> Option<&(Option<StatusCode>, Option<Held>)> {
        let of = |wanted: Option<StatusCode>| {
            let mut answers = self.answers.iter();
            answers.find(|(known, _)| *known == wanted)
        };
        of(Some(StatusCode::Code(status)))
            .or_else(|| of(Some(StatusCode::Range(status / 100))))
            .or_else(|| of(None))
    }
}

/// A value of a document as people write it.
fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn hold(held: &Held, body: &[u8], operation: Operation) -> Vec<Breach> {
    match Tree::read(body) {
        Ok(tree) => held.breaches(&tree, operation.may_be_shown()),
        Err(breach) => vec![breach],
    }
}
