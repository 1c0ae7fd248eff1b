//! A whole document as a tree, for documents that are no report: small ones, of which everything may matter.

use super::scan::Scanner;
use super::syntax::Fault;
use super::tree::{Tree, Value, build};
use crate::model::SyntaxProblem;

/// A value of a document, without its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// A text, or a number by the digits that the file has.
    Scalar(String),
    /// The elements of an array.
    Array(Vec<Node>),
    /// The members of an object, in order.
    Object(Vec<(String, Node)>),
    /// `true`, `false` or `null`.
    Word,
}

/// Reads a document from `start` to its end.
///
/// # Errors
///
/// The first thing that is no JSON, and where it stands.
pub(crate) fn parse_whole(text: &[u8], start: usize) -> Result<Node, (SyntaxProblem, u32)> {
    let mut scanner = Scanner::new(text, start);
    let root = read_whole(&mut scanner).map_err(|fault| (fault.problem, fault.span.start))?;
    Ok(Node::from(root))
}

fn read_whole<'t>(scanner: &mut Scanner<'t>) -> Result<Tree<'t>, Fault> {
    scanner.skip_blank()?;
    if scanner.at >= scanner.text.len() {
        return Err(Fault::new(SyntaxProblem::Empty, scanner.at, scanner.at));
    }
    let root = build(scanner)?;
    scanner.skip_blank()?;
    if scanner.at < scanner.text.len() {
        let end = scanner.at;
        return Err(Fault::new(SyntaxProblem::TextAfterEnd, end, end + 1));
    }
    Ok(root)
}

impl From<Tree<'_>> for Node {
    fn from(tree: Tree<'_>) -> Self {
        match tree.value {
            Value::Null | Value::Bool(_) => Node::Word,
            Value::Number(digits) => Node::Scalar(digits.to_owned()),
            Value::String(text) => Node::Scalar(text.into_owned()),
            Value::Array(elements) => Node::Array(elements.into_iter().map(Node::from).collect()),
            Value::Object(members) => {
                let members = members.into_iter();
                let named = members.map(|member| (member.key.into_owned(), member.value.into()));
                Node::Object(named.collect())
            }
        }
    }
}
