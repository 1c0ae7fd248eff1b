//! Ledger, report and Kiva's list held together: loans and money by where they stand, and how the report's total comes
//! from the ledger's.

use askama::Template;
use askama::filters::HtmlSafe;
use repaylint_core::engine::{Reconciliation, TieOut};
use repaylint_core::finding::Args;

use super::Run;
use super::place::name;
use super::read::{Sum, Term};
use super::words::Words;
use crate::text::tie_out::{label, unreadable};

#[derive(Template)]
#[template(path = "html/held.html")]
pub(super) struct Held<'a> {
    words: Words<'a>,
    books: Vec<Book>,
    has_parts: bool,
    has_ledger: bool,
    parts: Vec<Part>,
    batches: Vec<Part>,
    sum: Option<Sum>,
    unreadable: Option<String>,
}

impl HtmlSafe for Held<'_> {}

/// A file that the reports were held against.
struct Book {
    what: String,
    file: String,
    rows: u64,
}

struct Part {
    label: String,
    loans: u64,
    /// Nothing where the loans do not stand there at all: that is no sum of zero.
    reported: Option<String>,
    booked: Option<String>,
}

impl<'a> Held<'a> {
    /// `None` where there is nothing to hold the report against.
    pub(super) fn of(run: Run<'a>) -> Option<Self> {
        let books = books(run);
        let tie_out = run.outcome.tie_out.as_ref();
        if books.is_empty() && tie_out.is_none() {
            return None;
        }
        let messages = run.options.messages;
        Some(Self {
            words: run.words(),
            books,
            has_parts: tie_out.is_some(),
            has_ledger: tie_out.is_some_and(|sums| sums.has_ledger),
            parts: tie_out.map(|sums| parts(run, sums)).unwrap_or_default(),
            batches: tie_out.map(|sums| batches(run, sums)).unwrap_or_default(),
            sum: tie_out
                .and_then(|sums| sums.reconciliation.as_ref())
                .map(|sums| sum(run.words(), sums)),
            unreadable: tie_out.and_then(|sums| unreadable(sums, messages)),
        })
    }
}

fn books(run: Run<'_>) -> Vec<Book> {
    let books = &run.outcome.books;
    let ledger = books.ledger.as_ref().map(|ledger| ("ledger", &ledger.book));
    let kiva = books.kiva.as_ref().map(|kiva| ("loans", &kiva.book));
    let previous = books
        .previous
        .as_ref()
        .map(|previous| ("previous", previous));
    let all = ledger.into_iter().chain(kiva).chain(previous);
    all.flat_map(|(kind, book)| {
        book.files.iter().map(move |file| Book {
            what: run
                .words()
                .fill("html-held-what", &Args::none().case("kind", kind)),
            file: name(file),
            rows: file.len() as u64,
        })
    })
    .collect()
}

fn parts(run: Run<'_>, tie_out: &TieOut) -> Vec<Part> {
    let part = |part: &repaylint_core::engine::Part| Part {
        label: label(tie_out, part.stands_in, run.options.messages),
        loans: part.amount.loans,
        reported: (part.stands_in.report).then(|| part.amount.reported.to_string()),
        booked: (part.stands_in.ledger).then(|| part.amount.booked.to_string()),
    };
    tie_out.parts.iter().map(part).collect()
}

fn batches(run: Run<'_>, tie_out: &TieOut) -> Vec<Part> {
    let batches = tie_out.batches.iter().map(|batch| Part {
        label: run.outcome.file(batch.file).map(name).unwrap_or_default(),
        loans: batch.amount.loans,
        reported: Some(batch.amount.reported.to_string()),
        booked: Some(batch.amount.booked.to_string()),
    });
    batches.collect()
}

fn sum(words: Words<'_>, sums: &Reconciliation) -> Sum {
    let term = |sign, value: String, key: &str| Term {
        sign,
        value,
        label: words.t(&format!("html-tie-out-{key}")),
    };
    Sum {
        whole: term("", sums.booked.to_string(), "booked"),
        parts: vec![
            term("+", sums.differences.to_string(), "differences"),
            term("+", sums.only_reported.to_string(), "only-reported"),
            term("−", sums.only_booked.to_string(), "only-booked"),
            term("=", sums.reported.to_string(), "reported"),
        ],
    }
}
