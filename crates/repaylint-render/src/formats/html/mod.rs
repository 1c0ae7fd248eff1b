//! `html`: one page for the Kiva Coordinator, that needs neither network nor script. Each section is a file here and a
//! template in `templates/html`; the page is written piece by piece, however many findings there are.

mod amounts;
mod card;
mod checks;
mod csp;
mod grid;
mod held;
mod overview;
mod place;
mod read;
mod row;
mod settings;
mod strip;
mod table;
mod value;
mod verdict;
mod words;

use std::io::{self, BufWriter, Write};

use askama::Template;
use repaylint_core::engine::Outcome;
use repaylint_core::finding::Finding;

use self::amounts::Histogram;
use self::card::{Card, cards};
use self::checks::Checks;
use self::csp::{SCRIPT, STYLE, policy};
use self::held::Held;
use self::overview::Overview;
use self::read::Read;
use self::settings::SettingsUsed;
use self::strip::{Strip, strips};
use self::verdict::Lead;
use self::words::Words;
use super::Format;
use crate::options::Options;
use crate::wording::Wording;

pub(super) const FORMAT: Format = Format {
    name: "html",
    shows_hashes: true,
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    Page::new(Run { outcome, options }).write_into(&mut out)?;
    writeln!(out)?;
    out.flush()
}

/// What every section looks at.
#[derive(Clone, Copy)]
struct Run<'a> {
    outcome: &'a Outcome,
    options: &'a Options<'a>,
}

impl<'a> Run<'a> {
    fn words(self) -> Words<'a> {
        Words(self.options.messages)
    }

    /// The texts about a finding.
    fn wording(self, finding: &'a Finding) -> Wording<'a> {
        self.options.wording(self.outcome, finding)
    }

    /// Whether places must say their file.
    fn has_several_files(self) -> bool {
        self.outcome.files.len() > 1
    }
}

#[derive(Template)]
#[template(path = "html/page.html")]
struct Page<'a> {
    words: Words<'a>,
    language: &'static str,
    policy: String,
    style: &'static str,
    script: &'static str,
    made_by: String,
    is_redacted: bool,
    is_truncated: bool,
    /// Whether all rows are printed, also those that are folded on the screen.
    prints_all: bool,
    lead: Lead<'a>,
    read: Read<'a>,
    overview: Overview<'a>,
    strips: Vec<Strip>,
    histogram: Option<Histogram>,
    cards: Vec<Card<'a>>,
    held: Option<Held<'a>>,
    checks: Checks<'a>,
    settings: Option<SettingsUsed<'a>>,
}

/// Places up to which a report is printed whole: some twenty sheets of paper.
const PRINTED_PLACES: u64 = 1_000;

impl<'a> Page<'a> {
    fn new(run: Run<'a>) -> Self {
        let Run { outcome, options } = run;
        let cards = cards(run);
        let places: u64 = cards.iter().map(|card| card.places).sum();
        Self {
            words: run.words(),
            language: options.messages.language().tag(),
            policy: policy(),
            style: STYLE,
            script: SCRIPT,
            made_by: run.words().made_by(outcome.arrived.is_some()),
            is_redacted: options.redact,
            is_truncated: outcome.truncated,
            prints_all: places <= PRINTED_PLACES,
            lead: Lead::of(run, cards.first()),
            read: Read::of(run),
            overview: Overview::of(run, &cards),
            strips: strips(run),
            histogram: Histogram::of(run),
            cards,
            held: Held::of(run),
            checks: Checks::of(run),
            settings: options.settings.map(|used| SettingsUsed::of(run, used)),
        }
    }
}
