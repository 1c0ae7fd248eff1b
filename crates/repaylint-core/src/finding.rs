//! What a rule says about a report: a place, named values for its message, related places, a way to mend it.
//! Knows no language and no output format; the texts are looked up by rule and filled in when they are shown.

use crate::rules::Rule;
use crate::source::Span;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For the reader's information; never fails a run.
    Info,
    /// Probably wrong, or accepted by luck; fails a run only with `--deny warnings`.
    Warning,
    /// Wrong: the report must not be sent like this.
    Error,
}

impl Severity {
    /// The word used in configuration and machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// A file of the run, by its position in the list of inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A repayment of a file, counted from 0 (reports show it counted from 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordNo(pub u32);

/// The three values of a repayment that Kiva reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// `loan_id`
    LoanId,
    /// `client_id`
    ClientId,
    /// `amount`
    Amount,
}

impl Field {
    /// All three, in the order in which the API's samples give them.
    pub const ALL: [Field; 3] = [Field::LoanId, Field::ClientId, Field::Amount];

    /// The API's name of the field.
    pub fn as_str(self) -> &'static str {
        match self {
            Field::LoanId => "loan_id",
            Field::ClientId => "client_id",
            Field::Amount => "amount",
        }
    }
}

/// Where a finding stands: a file (or the run as a whole), the very bytes, the repayment and its field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// `None` for a finding of the whole run.
    pub file: Option<FileId>,
    /// Bytes of the source's text; `None` for the file as a whole.
    pub span: Option<Span>,
    /// The repayment concerned, if it is one.
    pub record: Option<RecordNo>,
    /// The field concerned, if it is one.
    pub field: Option<Field>,
}

impl Place {
    /// A place in a file that belongs to no single repayment.
    pub fn in_file(file: FileId, span: Span) -> Self {
        Self {
            file: Some(file),
            span: Some(span),
            record: None,
            field: None,
        }
    }

    /// The file as a whole.
    pub fn whole_file(file: FileId) -> Self {
        Self {
            file: Some(file),
            ..Self::default()
        }
    }
}

/// A named value in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A loan or client id: hidden by `--redact`.
    Id(String),
    /// Text from the file or about it, shown as it is.
    Text(String),
    /// A word that a template chooses its wording by; never shown.
    Case(&'static str),
    /// A count or a line number.
    Number(u64),
}

/// The named values of one message, in the order in which the rule gave them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(Vec<(&'static str, Arg)>);

impl Args {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, Arg::Text(value.into())));
        self
    }

    /// Adds a loan or client id.
    #[must_use]
    pub fn id(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, Arg::Id(value.into())));
        self
    }

    /// Adds a word to choose the wording by.
    #[must_use]
    pub fn case(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.push((name, Arg::Case(value)));
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: u64) -> Self {
        self.0.push((name, Arg::Number(value)));
        self
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Arg)> {
        self.0.iter().map(|(name, arg)| (*name, arg))
    }
}

/// A second place that helps to understand the first, such as the first of two equal loans.
/// Its text is the rule's attribute `.related`, filled with the finding's own values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Related {
    /// Always in a file.
    pub place: Place,
}

/// A loan that a finding names and of which the report has no repayment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedLoan {
    /// Without blanks around it.
    pub loan_id: String,
    /// Without blanks around it; empty where nothing is known of it.
    pub client_id: String,
}

/// Whether a fix may be applied without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Safety {
    /// Cannot change what the file says.
    Safe,
    /// Our best guess; applied only on request.
    Unsafe,
}

impl Safety {
    /// The word used in machine formats.
    pub fn as_str(self) -> &'static str {
        match self {
            Safety::Safe => "safe",
            Safety::Unsafe => "unsafe",
        }
    }
}

/// Replaces the bytes of `span` (in the source's text) by `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// What stands there afterwards; empty to delete.
    pub replacement: Box<str>,
}

/// A change of every row, too large to be listed as edits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transform {
    /// Save the same text as UTF-8.
    ToUtf8,
    /// Separate the fields by commas.
    ToComma,
    /// Leave the client id column out.
    DropClientColumn,
    /// Put the loan id first and the amount second.
    Reorder,
}

impl Transform {
    /// The name in the JSON report.
    pub fn as_str(self) -> &'static str {
        match self {
            Transform::ToUtf8 => "to-utf8",
            Transform::ToComma => "to-comma",
            Transform::DropClientColumn => "drop-client-column",
            Transform::Reorder => "reorder",
        }
    }
}

/// How to mend a finding. What it does is said by the rule's attribute `.fix`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Whether it may be applied without asking.
    pub safety: Safety,
    /// In order of place, not overlapping.
    pub edits: Vec<Edit>,
    /// In place of edits.
    pub transform: Option<Transform>,
}

impl Fix {
    /// A fix by one edit.
    pub fn edit(safety: Safety, edit: Edit) -> Self {
        Self {
            safety,
            edits: vec![edit],
            transform: None,
        }
    }

    /// A fix by several edits.
    pub fn edits(safety: Safety, edits: Vec<Edit>) -> Self {
        Self {
            safety,
            edits,
            transform: None,
        }
    }

    /// A fix of the whole file.
    pub fn transform(safety: Safety, transform: Transform) -> Self {
        Self {
            safety,
            edits: Vec::new(),
            transform: Some(transform),
        }
    }
}

/// One defect, at one place.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// After the user's overrides.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What the message is filled with.
    pub args: Args,
    /// How many places it stands for: more than 1 where a whole column shares the defect.
    pub count: u64,
    /// The repayments of its file that it stands for, in order, where it stands for several that share its defect.
    pub shared_by: Vec<RecordNo>,
    /// Places that help to understand it.
    pub related: Vec<Related>,
    /// Loans that it is about and that the report does not have: at most [`Finding::MAX_LOANS`] of them.
    pub loans: Vec<NamedLoan>,
    /// How to mend it.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Loans that one finding names; above it only the count goes on.
    pub const MAX_LOANS: usize = 100_000;

    /// A finding with the rule's default severity and nothing else yet.
    pub fn new(rule: &'static Rule, place: Place) -> Self {
        Self {
            rule,
            severity: rule.severity,
            place,
            args: Args::none(),
            count: 1,
            shared_by: Vec::new(),
            related: Vec::new(),
            loans: Vec::new(),
            fix: None,
        }
    }

    /// With the values of its message.
    #[must_use]
    pub fn args(mut self, args: Args) -> Self {
        self.args = args;
        self
    }

    /// With another severity than the rule's default.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Standing for several places.
    #[must_use]
    pub fn count(mut self, count: u64) -> Self {
        self.count = count;
        self
    }

    /// Standing for repayments that share its defect.
    #[must_use]
    pub fn shared_by(self, repayments: Vec<RecordNo>) -> Self {
        let shared = self.count(repayments.len() as u64);
        Self {
            shared_by: repayments,
            ..shared
        }
    }

    /// Pointing at another place too.
    #[must_use]
    pub fn related(mut self, place: Place) -> Self {
        self.related.push(Related { place });
        self
    }

    /// About loans that the report does not have.
    #[must_use]
    pub fn loans(mut self, loans: Vec<NamedLoan>) -> Self {
        self.loans = loans;
        self
    }

    /// With a way to mend it.
    #[must_use]
    pub fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into();
        self
    }
}
