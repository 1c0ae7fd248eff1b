//! Reference data: what a report is held against. The MIS's ledger, the loans as Kiva knows them, last period's report,
//! the ids of test loan drafts, and control totals. Text in, data or problems out; opens no file and knows no rule.

mod book;
pub mod control;
mod drafts;
mod extra;
mod index;
mod kiva;
mod ledger;
mod near;
mod status;

pub use book::{Book, Row};
pub use drafts::TestIds;
pub use extra::Extra;
pub use kiva::KivaList;
pub use ledger::Ledger;
pub use near::{Near, NearMiss};
pub use status::LoanStatus;

use std::num::NonZeroUsize;

use foldhash::fast::RandomState;

use crate::engine::{Input, RunError};
use crate::finding::FileId;
use crate::model::Report;
use crate::settings::Settings;
use crate::source::to_u32;
use book::Reading;

/// The files of a run: the reports, and what they are held against.
#[derive(Default)]
pub struct Inputs {
    /// What is checked.
    pub reports: Vec<Input>,
    /// `--mis`
    pub ledger: Option<Input>,
    /// `--loans`
    pub loans: Vec<Input>,
    /// `--previous`
    pub previous: Option<Input>,
    /// `--drafts`
    pub drafts: Vec<Input>,
}

impl From<Vec<Input>> for Inputs {
    fn from(reports: Vec<Input>) -> Self {
        Self {
            reports,
            ..Self::default()
        }
    }
}

/// All reference data of a run.
#[derive(Debug, Default)]
pub struct Books {
    /// The MIS's ledger.
    pub ledger: Option<Ledger>,
    /// The loans as Kiva knows them.
    pub kiva: Option<KivaList>,
    /// Last period's report.
    pub previous: Option<Book>,
    /// Ids that were used in test loan drafts.
    pub tests: TestIds,
}

/// Reference data as given, with the numbers that their files get in the run.
pub(crate) struct Given {
    ledger: Option<(FileId, Input)>,
    loans: Vec<(FileId, Input)>,
    previous: Option<(FileId, Input)>,
    drafts: Vec<Input>,
}

impl Given {
    /// Takes the reference data out of the inputs; the reports are left.
    pub(crate) fn take(inputs: &mut Inputs) -> Self {
        let mut next = to_u32(inputs.reports.len());
        let mut number = |input: Input| {
            let id = FileId(next);
            next += 1;
            (id, input)
        };
        Self {
            ledger: inputs.ledger.take().map(&mut number),
            loans: inputs.loans.drain(..).map(&mut number).collect(),
            previous: inputs.previous.take().map(&mut number),
            drafts: std::mem::take(&mut inputs.drafts),
        }
    }

    /// Whether there is none that repayments are looked up in.
    pub(crate) fn is_empty(&self) -> bool {
        self.ledger.is_none() && self.loans.is_empty() && self.previous.is_none()
    }

    /// Reads all of them, at the same time where the machine can.
    pub(crate) fn read(self, settings: &Settings, hasher: &RandomState) -> Result<Books, RunError> {
        let reading = Reading { settings, hasher };
        let read_ledger = || self.ledger.map(|given| Ledger::read(given, &reading));
        let read_loans = || {
            let given = !self.loans.is_empty();
            given.then(|| KivaList::read(self.loans, &reading))
        };
        let read_previous = || {
            self.previous
                .map(|given| Book::read(vec![given], Reading::of_previous(), &reading))
        };
        let (ledger, kiva, previous) =
            together(settings.threads, read_ledger, read_loans, read_previous);
        Ok(Books {
            ledger: ledger.transpose()?,
            kiva: kiva.transpose()?,
            previous: previous.transpose()?,
            tests: TestIds::read(&self.drafts, settings)?,
        })
    }
}

/// Does three things, each in a thread of its own where threads are allowed and there are any.
pub(crate) fn together<A: Send, B: Send, C: Send>(
    threads: Option<NonZeroUsize>,
    first: impl FnOnce() -> A + Send,
    second: impl FnOnce() -> B + Send,
    third: impl FnOnce() -> C,
) -> (A, B, C) {
    let single = threads.is_some_and(|threads| threads.get() == 1);
    if single || cfg!(target_family = "wasm") {
        return (first(), second(), third());
    }
    std::thread::scope(|scope| {
        let first = scope.spawn(first);
        let second = scope.spawn(second);
        let third = third();
        (joined(first), joined(second), third)
    })
}

fn joined<T>(handle: std::thread::ScopedJoinHandle<'_, T>) -> T {
    match handle.join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

impl Books {
    /// Whether there is nothing to hold a report against.
    pub fn is_empty(&self) -> bool {
        self.books().next().is_none() && self.tests.is_empty()
    }

    /// All books.
    pub fn books(&self) -> impl Iterator<Item = &Book> {
        let ledger = self.ledger.as_ref().map(|ledger| &ledger.book);
        let kiva = self.kiva.as_ref().map(|kiva| &kiva.book);
        ledger.into_iter().chain(kiva).chain(&self.previous)
    }

    /// The files of all books, in the order of their numbers.
    pub fn files(&self) -> impl Iterator<Item = &Report> {
        self.books().flat_map(|book| &book.files)
    }

    /// Decides by what a loan is found: by the pair of its ids, or by its loan id alone.
    pub(crate) fn find_by(&mut self, pair: bool) {
        let ledger = self.ledger.as_mut().map(|ledger| &mut ledger.book);
        let kiva = self.kiva.as_mut().map(|kiva| &mut kiva.book);
        for book in ledger.into_iter().chain(kiva).chain(&mut self.previous) {
            book.find_by(pair);
        }
    }
}
