//! What a document that a partner downloaded from Kiva changes for this program, and whether it matters.

mod around;
mod bodies;
mod shape;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use openapiv3::StatusCode;
use repaylint_core::finding::Args;
use serde_json::Value;

use super::document::Found;
use super::{Contract, Operation};
use bodies::Way;
use shape::Shapes;

/// Whether a difference matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// This program can no longer be relied on to do its work with Kiva.
    Breaks,
    /// Good to know.
    Note,
}

/// Something that their document says otherwise than ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about; `None` for the whole document.
    pub operation: Option<Operation>,
    /// Whether it matters.
    pub weight: Weight,
    /// The message.
    pub key: &'static str,
    /// What it is filled with.
    pub args: Args,
}

/// What `theirs` changes for us, by operation, what matters first.
pub fn compare(theirs: &Contract) -> Vec<Difference> {
    compare_with(Contract::ours(), theirs)
}

fn compare_with(ours: &Contract, theirs: &Contract) -> Vec<Difference> {
    let (our_value, their_value) = (value(ours), value(theirs));
    let mut comparison = Comparison {
        ours,
        theirs,
        our_shapes: Shapes::new(&our_value),
        their_shapes: Shapes::new(&their_value),
        operation: None,
        unsaid: BTreeSet::new(),
        differences: Vec::new(),
    };
    for operation in Operation::ALL {
        comparison.operation = Some(operation);
        comparison.operation(operation);
    }
    comparison.operation = None;
    comparison.servers();
    comparison.scheme();
    comparison.other_operations();
    let mut differences = comparison.differences;
    // Stable: the order of the operations and of their parts stays.
    differences.sort_by_key(|difference| difference.weight);
    differences
}

/// The whole document as JSON, in which references are followed.
fn value(contract: &Contract) -> Value {
    // What was read can be written.
    serde_json::to_value(&contract.document.0).unwrap_or_default()
}

/// Two documents side by side, and what was found so far.
struct Comparison<'c> {
    ours: &'c Contract,
    theirs: &'c Contract,
    our_shapes: Shapes<'c>,
    their_shapes: Shapes<'c>,
    operation: Option<Operation>,
    /// Limits of ours that theirs does not name.
    unsaid: BTreeSet<String>,
    differences: Vec<Difference>,
}

impl<'c> Comparison<'c> {
    fn push(&mut self, weight: Weight, key: &'static str, args: Args) {
        // What this program never does cannot fail.
        let is_spoken = self
            .operation
            .is_none_or(|operation| Operation::SPOKEN.contains(&operation));
        self.differences.push(Difference {
            operation: self.operation,
            weight: if is_spoken { weight } else { Weight::Note },
            key,
            args,
        });
    }

    fn operation(&mut self, operation: Operation) {
        let Some(ours) = self.ours.document.find(operation) else {
            return;
        };
        let Some(theirs) = self.theirs.document.find(operation) else {
            self.gone(operation);
            return;
        };
        if !self.theirs.document.is_at(theirs.path, operation.path()) {
            let args = Args::none()
                .text("ours", operation.path())
                .text("theirs", theirs.path);
            self.push(Weight::Breaks, "openapi-path", args);
        }
        if theirs.operation.deprecated {
            self.push(Weight::Note, "openapi-deprecated", Args::none());
        }
        self.parameters(ours, theirs);
        self.scopes(ours, theirs);
        // The token's body is a form, which is the same everywhere.
        if operation != Operation::Token {
            self.request(ours, theirs);
        }
        self.answers(ours, theirs);
        let unsaid = std::mem::take(&mut self.unsaid);
        if !unsaid.is_empty() {
            let args = Args::none().text("limits", list(&unsaid));
            self.push(Weight::Note, "openapi-limits-unsaid", args);
        }
    }

    /// The token is often given by a server of its own, which no other describes.
    fn gone(&mut self, operation: Operation) {
        if operation == Operation::Token {
            return;
        }
        let document = &self.theirs.document;
        let mut paths = document.paths();
        let there = paths.find(|(path, _)| document.is_at(path, operation.path()));
        let methods = there.map(|(_, item)| {
            let methods: Vec<_> = item
                .iter()
                .map(|(method, _)| method.to_uppercase())
                .collect();
            methods.join(", ")
        });
        match methods {
            Some(methods) if !methods.is_empty() => {
                let args = Args::none().text("theirs", methods);
                self.push(Weight::Breaks, "openapi-method", args);
            }
            _ => self.push(Weight::Breaks, "openapi-gone", Args::none()),
        }
    }

    fn request(&mut self, ours: Found<'c>, theirs: Found<'c>) {
        let Some(our_body) = self.ours.document.request(ours.operation) else {
            return;
        };
        match self.theirs.document.request(theirs.operation) {
            Some(their_body) => self.schemas(our_body, their_body, Way::Sent),
            None => self.push(Weight::Breaks, "openapi-body-gone", Args::none()),
        }
    }

    fn answers(&mut self, ours: Found<'c>, theirs: Found<'c>) {
        let (our_answers, their_answers) = (&ours.operation.responses, &theirs.operation.responses);
        let wanted = StatusCode::Code(200);
        let told: BTreeSet<String> = their_answers
            .responses
            .keys()
            .map(ToString::to_string)
            .collect();
        let known: BTreeSet<String> = our_answers
            .responses
            .keys()
            .map(ToString::to_string)
            .collect();
        let success = their_answers
            .responses
            .get(&wanted)
            .or_else(|| their_answers.responses.get(&StatusCode::Range(2)))
            .or(their_answers.default.as_ref());
        let Some(success) = success else {
            let args = Args::none().text("theirs", list(&told));
            self.push(Weight::Breaks, "openapi-success", args);
            return;
        };
        let new: BTreeSet<String> = told.difference(&known).cloned().collect();
        if !new.is_empty() {
            self.push(
                Weight::Note,
                "openapi-statuses",
                Args::none().text("theirs", list(&new)),
            );
        }
        let our_body = our_answers.responses.get(&wanted);
        let our_body = our_body.and_then(|response| self.ours.document.answer(response));
        let their_body = self.theirs.document.answer(success);
        match (our_body, their_body) {
            (Some(ours), Some(theirs)) => self.schemas(ours, theirs, Way::Read),
            (Some(_), None) => self.push(Weight::Note, "openapi-answer-unsaid", Args::none()),
            (None, _) => {}
        }
    }

    fn other_operations(&mut self) {
        let document = &self.theirs.document;
        let known: Vec<&str> = Operation::ALL
            .into_iter()
            .filter_map(|operation| Some(document.find(operation)?.path))
            .collect();
        let others: usize = document
            .paths()
            .filter(|(path, _)| !known.contains(path))
            .map(|(_, item)| item.iter().count())
            .sum();
        if others > 0 {
            let args = Args::none().number("count", others as u64);
            self.push(Weight::Note, "openapi-others", args);
        }
    }
}

/// Words one after the other.
fn list(words: &BTreeSet<String>) -> String {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.join(", ")
}
