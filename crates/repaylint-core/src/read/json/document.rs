//! Finds the repayments of a document, whatever its root looks like, and takes one after the other.

use foldhash::fast::RandomState;

use super::labels::LabelNames;
use super::record::from_tree;
use super::scan::{Next, Scanner};
use super::syntax::{Fault, Token, unexpected};
use super::tree::{self, Tree, Value, inside, unescaped};
use super::{plain, syntax};
use crate::engine::Progress;
use crate::model::{
    JsonLayout, NotAnObject, Pages, RootShape, Rows, SyntaxFault, SyntaxProblem, UnknownRootField,
};
use crate::read::collect::Collector;
use crate::settings::{Contents, Naming, Settings};
use crate::source::{Span, to_u32};
use crate::words::{self, Meaning};

/// Bytes between two messages to whoever watches.
const PROGRESS_STRIDE: usize = 4 << 20;

/// A document being read.
pub(super) struct Document<'t, 's> {
    scanner: Scanner<'t>,
    collector: Collector<'s>,
    rows: Rows,
    root: RootShape,
    root_fields: Vec<UnknownRootField>,
    not_objects: Vec<NotAnObject>,
    fault: Option<Fault>,
    naming: Naming,
    pages: Pages,
    labels: LabelNames,
}

/// Reads a document as far as it can be read.
pub(super) fn read<'t, 's>(
    text: &'t [u8],
    start: usize,
    settings: &Settings,
    hasher: &'s RandomState,
    progress: &dyn Progress,
) -> Document<'t, 's> {
    let expected = expected_records(text);
    let mut document = Document {
        scanner: Scanner::new(text, start),
        collector: Collector::new(expected, settings, hasher),
        rows: Rows::default(),
        root: RootShape::Nothing {
            span: Span::at(to_u32(start)),
        },
        root_fields: Vec::new(),
        not_objects: Vec::new(),
        fault: None,
        naming: in_the_api_s_words(&settings.naming),
        pages: Pages::default(),
        labels: LabelNames::default(),
    };
    if let Err(fault) = document.read_root(progress) {
        document.fault = Some(fault);
    }
    document
}

/// A list of loans has its own names for the values.
fn in_the_api_s_words(naming: &Naming) -> Naming {
    if naming.contents != Contents::Loans {
        return naming.clone();
    }
    Naming {
        contents: Contents::Loans,
        loan_id: Some("internal_loan_id".to_owned()),
        client_id: Some("internal_client_id".to_owned()),
        amount: Some("loan_local_price".to_owned()),
        basis: None,
    }
}

/// A guess from the first bytes, so that lists need not grow.
fn expected_records(text: &[u8]) -> usize {
    let sample = text.get(..1 << 14).unwrap_or(text);
    let objects = memchr::memchr_iter(b'}', sample).count();
    let size = sample.len().checked_div(objects);
    size.map_or(0, |size| text.len() / size.max(1) + 1)
}

/// A field of the root that might be the repayments under another name.
struct Candidate {
    key: Span,
    name: String,
    array: usize,
}

impl Document<'_, '_> {
    fn read_root(&mut self, progress: &dyn Progress) -> Result<(), Fault> {
        self.scanner.skip_blank()?;
        let start = self.scanner.at;
        if start >= self.scanner.text.len() {
            return Err(Fault::new(SyntaxProblem::Empty, 0, 0));
        }
        match self.scanner.token()? {
            Token::Array => {
                self.read_array(progress)?;
                self.root = RootShape::BareArray {
                    span: Span::of(start, self.scanner.at),
                };
            }
            Token::Object if self.naming.contents == Contents::Loans => self.read_page(progress)?,
            Token::Object => self.read_root_object(progress)?,
            token => {
                let span = self.scanner.scalar(token)?;
                self.root = RootShape::Nothing { span };
            }
        }
        self.scanner.skip_blank()?;
        let end = self.scanner.at;
        match self.scanner.text.get(end) {
            None => Ok(()),
            Some(b'}' | b']' | b')') => Err(Fault::new(SyntaxProblem::WrongBracket, end, end + 1)),
            Some(_) => {
                let found = unexpected(self.scanner.text, end);
                Err(Fault {
                    problem: SyntaxProblem::TextAfterEnd,
                    ..found
                })
            }
        }
    }

    fn read_root_object(&mut self, progress: &dyn Progress) -> Result<(), Fault> {
        let start = self.scanner.at;
        let mut wanted: Option<Span> = None;
        let mut keys: Vec<(Span, String)> = Vec::new();
        let mut candidates = Vec::new();
        self.scanner.enter()?;
        let mut next = self.scanner.first()?;
        while next == Next::Another {
            let key = inside(self.scanner.key()?);
            let name = unescaped(self.scanner.text, key).into_owned();
            let first = keys
                .iter()
                .find(|(_, other)| *other == name)
                .map(|(span, _)| *span);
            let is_array = self.scanner.token()? == Token::Array;
            if name == "repayments" {
                if is_array {
                    self.root = RootShape::Wanted;
                    self.read_array(progress)?;
                } else {
                    self.root = RootShape::NotAnArray {
                        span: self.scanner.value()?,
                    };
                }
                wanted.get_or_insert(key);
            } else {
                if is_array {
                    candidates.push(Candidate {
                        key,
                        name: name.clone(),
                        array: self.scanner.at,
                    });
                }
                self.scanner.value()?;
            }
            if name != "repayments" || first.is_some() {
                self.root_fields.push(UnknownRootField {
                    key,
                    name: name.clone(),
                    first,
                });
            }
            // Names beyond these can no longer be told to repeat, in an object that is no report anyway.
            if keys.len() < 1000 {
                keys.push((key, name));
            }
            next = self.scanner.next()?;
        }
        if wanted.is_none() {
            let span = Span::of(start, self.scanner.at);
            self.read_elsewhere(span, &keys, candidates, progress);
        }
        Ok(())
    }

    /// There is no `repayments`: a single repayment, or the array has another name.
    fn read_elsewhere(
        &mut self,
        span: Span,
        keys: &[(Span, String)],
        candidates: Vec<Candidate>,
        progress: &dyn Progress,
    ) {
        let names_value = |name: &str| matches!(words::header(name).0, Meaning::Value(..));
        if keys.iter().filter(|(_, name)| names_value(name)).count() >= 2 {
            self.root = RootShape::SingleRepayment { span };
            self.root_fields.clear();
            self.rows.read += 1;
            self.take_object(span.start as usize);
            return;
        }
        let end = self.scanner.at;
        let looks_right = |candidate: &Candidate| {
            let first = syntax::skip_space(self.scanner.text, candidate.array + 1);
            self.scanner.text.get(first) == Some(&b'{')
        };
        let mut fitting = candidates.into_iter().filter(looks_right);
        match (fitting.next(), fitting.next()) {
            (Some(candidate), None) => {
                let slips = std::mem::take(&mut self.scanner.slips);
                self.scanner.at = candidate.array;
                // The array was read over before, so it reads without fault.
                let _ = self.read_array(progress);
                self.scanner.slips = slips;
                self.root_fields.retain(|field| field.key != candidate.key);
                self.root = RootShape::OtherName {
                    key: candidate.key,
                    name: candidate.name,
                };
            }
            _ => self.root = RootShape::Nothing { span },
        }
        self.scanner.at = end;
    }

    /// Reads a page of loans, `{"totalRecords": …, "data": […]}`, or takes the object as a loan.
    fn read_page(&mut self, progress: &dyn Progress) -> Result<(), Fault> {
        let start = self.scanner.at;
        let mut is_page = false;
        self.scanner.enter()?;
        let mut next = self.scanner.first()?;
        while next == Next::Another {
            let key = inside(self.scanner.key()?);
            let name = unescaped(self.scanner.text, key).into_owned();
            let token = self.scanner.token()?;
            let at = self.scanner.at;
            match (name.as_str(), token) {
                ("data", Token::Array) => {
                    is_page = true;
                    self.root = RootShape::Wanted;
                    self.read_array(progress)?;
                }
                ("totalRecords", Token::Number) => {
                    self.scanner.value()?;
                    self.pages.add_total(tree::parse(self.scanner.text, at));
                }
                ("snapshot", Token::Object) => {
                    self.scanner.value()?;
                    self.pages.add_snapshot(tree::parse(self.scanner.text, at));
                }
                _ => {
                    self.scanner.value()?;
                }
            }
            next = self.scanner.next()?;
        }
        if !is_page {
            self.take_object(start);
        }
        Ok(())
    }

    fn read_array(&mut self, progress: &dyn Progress) -> Result<(), Fault> {
        self.scanner.enter()?;
        let mut next = self.scanner.first()?;
        let mut told = self.scanner.at;
        while next == Next::Another {
            let start = self.scanner.at;
            let before = self.collector.starts.len();
            self.scanner.at = plain::take_run(self.scanner.text, start, &mut self.collector);
            let plain = (self.collector.starts.len() - before) as u64;
            self.rows.read += plain;
            self.rows.repayments += plain;
            if plain == 0 {
                self.rows.read += 1;
                if let Err(fault) = self.take_element() {
                    let end = (fault.span.start as usize).max(start);
                    self.rows.set_aside(Span::of(start, end), "FMT020", false);
                    return Err(fault);
                }
            }
            if self.scanner.at >= told + PROGRESS_STRIDE {
                progress.advance((self.scanner.at - told) as u64);
                told = self.scanner.at;
            }
            next = self.scanner.next()?;
        }
        progress.advance((self.scanner.at - told) as u64);
        Ok(())
    }

    /// Takes an element the long way.
    fn take_element(&mut self) -> Result<(), Fault> {
        let start = self.scanner.at;
        let token = self.scanner.token()?;
        let span = self.scanner.value()?;
        if token == Token::Object && self.naming.contents == Contents::Loans {
            self.scanner.at = start;
            self.read_page(&())?;
        } else if token == Token::Object {
            self.take_object(start);
        } else {
            let found =
                tree::parse(self.scanner.text, start).map_or("null", |tree| tree.type_name());
            self.not_objects.push(NotAnObject { span, found });
            self.rows.set_aside(span, "FMT024", false);
        }
        Ok(())
    }

    fn take_object(&mut self, start: usize) {
        let no = self.collector.next_no();
        let Some(tree) = tree::parse(self.scanner.text, start) else {
            return;
        };
        if let Some(record) = from_tree(&tree, self.scanner.text, &self.naming, no) {
            self.rows.repayments += 1;
            self.collector.push(&record, to_u32(start));
            if self.naming.contents == Contents::Loans {
                let texts = self.labels.of(&tree);
                self.collector
                    .label_last(&texts.each_ref().map(|text| text.as_bytes()));
            }
        }
    }
}

impl Pages {
    fn add_total(&mut self, tree: Option<Tree<'_>>) {
        let Some(Value::Number(digits)) = tree.map(|tree| tree.value) else {
            return;
        };
        let total = digits.parse().ok();
        self.totals
            .extend(total.filter(|total| !self.totals.contains(total)));
    }

    fn add_snapshot(&mut self, tree: Option<Tree<'_>>) {
        let Some(Value::Object(members)) = tree.map(|tree| tree.value) else {
            return;
        };
        for member in members {
            match (&*member.key, member.value.value) {
                ("taken_at", Value::String(text)) => self.taken_at = Some(text.into_owned()),
                ("environment", Value::String(text)) => self.environment = Some(text.into_owned()),
                ("statuses", Value::Array(statuses)) => {
                    self.statuses.extend(statuses.into_iter().filter_map(
                        |status| match status.value {
                            Value::String(text) => Some(text.into_owned()),
                            _ => None,
                        },
                    ));
                }
                _ => {}
            }
        }
    }
}

impl<'s> Document<'_, 's> {
    /// What was read, for the report.
    pub(super) fn into_parts(mut self) -> (JsonLayout, Rows, Collector<'s>) {
        self.scanner.slips.sort_by_key(|slip| slip.span.start);
        let syntax = match self.fault {
            Some(fault) => {
                // What stands where an object should is then a symptom of the broken syntax.
                self.not_objects.clear();
                let symptoms = self.rows.set_aside.iter_mut();
                symptoms.for_each(|run| run.why = "FMT020");
                let Fault {
                    problem,
                    span,
                    opening,
                } = fault;
                Some(SyntaxFault {
                    problem,
                    span,
                    opening,
                    count: 1,
                    edits: Vec::new(),
                })
            }
            None => self.scanner.slips.first().map(|first| SyntaxFault {
                problem: first.problem,
                span: first.span,
                opening: None,
                count: to_u32(self.scanner.slips.len()),
                edits: self
                    .scanner
                    .slips
                    .iter()
                    .map(|slip| slip.edit.clone())
                    .collect(),
            }),
        };
        let layout = JsonLayout {
            syntax,
            root: self.root,
            root_fields: self.root_fields,
            not_objects: self.not_objects,
            naming: self.naming,
            pages: self.pages,
        };
        self.collector.settle();
        (layout, self.rows, self.collector)
    }
}
