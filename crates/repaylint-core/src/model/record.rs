//! One repayment as the file has it.

use std::borrow::Cow;

use crate::finding::{Edit, Field, RecordNo};
use crate::source::Span;

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A CSV field without quotes.
    Bare,
    /// A CSV field in quotes.
    Quoted,
    /// Two CSV fields that are one amount, split by its own unquoted comma.
    Joined,
    /// A JSON string.
    JsonString,
    /// A JSON number.
    JsonNumber,
    /// `null`, `true`, `false`, an array or an object where a value should stand.
    JsonOther,
}

/// One value of a repayment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<'t> {
    /// The value without its quotes.
    pub span: Span,
    /// The value with its quotes; the same as `span` where there are none.
    pub outer: Span,
    /// What the file says, quotes and escapes undone.
    pub text: Cow<'t, str>,
    /// How it is written.
    pub form: Form,
    /// The separator of the file, where it is CSV.
    pub delimiter: Option<u8>,
}

impl Cell<'_> {
    /// The edit that makes this value say `value`, quoted and escaped as the place needs.
    pub fn replaced_by(&self, value: &str) -> Edit {
        let plain = |span: Span, text: String| Edit {
            span,
            replacement: text.into(),
        };
        match self.form {
            Form::JsonString => plain(self.span, escape_json(value)),
            Form::JsonNumber | Form::JsonOther => plain(self.outer, value.to_owned()),
            Form::Quoted => plain(self.span, value.replace('"', "\"\"")),
            Form::Bare | Form::Joined => {
                let delimiter = self.delimiter.map_or(',', char::from);
                if value.contains([delimiter, '"', '\n', '\r']) {
                    plain(self.span, format!("\"{}\"", value.replace('"', "\"\"")))
                } else {
                    plain(self.span, value.to_owned())
                }
            }
        }
    }

    /// The edit that replaces value and quotes by a bare token, such as a JSON number.
    pub fn replaced_whole_by(&self, token: &str) -> Edit {
        Edit {
            span: self.outer,
            replacement: token.into(),
        }
    }
}

/// The inside of a JSON string.
fn escape_json(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    quoted
        .get(1..quoted.len().saturating_sub(1))
        .unwrap_or_default()
        .to_owned()
}

/// What a schema says against a JSON repayment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ViolationKind {
    /// The value is of another type than the API takes: its type's JSON name.
    WrongType {
        /// What stands there: `string`, `number`, `null`, `boolean`, `array`, `object`.
        found: &'static str,
    },
    /// A field that must be there is not.
    Missing,
    /// The API has no such field.
    Unknown,
    /// The field stands in the object a second time.
    Repeated {
        /// The first key.
        first: Span,
    },
}

/// One violation, with the very characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// What is wrong.
    pub kind: ViolationKind,
    /// The field's name as the file (or, if it is missing, the API) spells it; empty for the element itself.
    pub name: String,
    /// Which value of the repayment it concerns, if one of the three.
    pub field: Option<Field>,
    /// The value or key at fault, or the object's `{`.
    pub span: Span,
}

/// One repayment.
#[derive(Clone, Debug)]
pub struct Record<'t> {
    /// Its number in the file.
    pub no: RecordNo,
    /// The row without its line end, or the JSON object.
    pub span: Span,
    /// Loan id; `None` where the file has no such column or field.
    pub loan_id: Option<Cell<'t>>,
    /// Client id; `None` where the file has no such column or field.
    pub client_id: Option<Cell<'t>>,
    /// Amount; `None` where the file has no such column or field.
    pub amount: Option<Cell<'t>>,
    /// The row holds a broken quote, so nothing more is said about it.
    pub broken_quote: bool,
    /// What the schema says against it (JSON only).
    pub violations: Vec<Violation>,
}

impl<'t> Record<'t> {
    /// The value of a field.
    pub fn cell(&self, field: Field) -> Option<&Cell<'t>> {
        match field {
            Field::LoanId => self.loan_id.as_ref(),
            Field::ClientId => self.client_id.as_ref(),
            Field::Amount => self.amount.as_ref(),
        }
    }

    /// Whether it has a place for a loan id and no value at all: then the missing loan id says everything.
    pub fn is_hollow(&self) -> bool {
        let mut cells = Field::ALL.into_iter().filter_map(|field| self.cell(field));
        self.loan_id.is_some() && cells.all(|cell| cell.text.trim().is_empty())
    }

    /// What names the loan, trimmed: comparisons ignore blanks around an id.
    pub fn loan_key(&self) -> &str {
        self.loan_id.as_ref().map_or("", |cell| cell.text.trim())
    }

    /// The client id, trimmed; empty where there is none.
    pub fn client_key(&self) -> &str {
        self.client_id.as_ref().map_or("", |cell| cell.text.trim())
    }
}
