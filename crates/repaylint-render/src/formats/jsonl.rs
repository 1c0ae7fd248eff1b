//! `jsonl`: each finding of the JSON report in a line of its own, last a line with all the rest of it.

use std::io::{self, BufWriter, Write};

use repaylint_core::engine::Outcome;

use super::Format;
use super::json::{Element, end_of_report};
use crate::json_text;
use crate::options::Options;

pub(super) const FORMAT: Format = Format {
    name: "jsonl",
    shows_hashes: false,
    render,
};

fn render(out: &mut dyn Write, outcome: &Outcome, options: &Options<'_>) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    for finding in &outcome.findings {
        let element = Element {
            outcome,
            options,
            finding,
        };
        json_text::write(&mut out, &element)?;
        writeln!(out)?;
    }
    json_text::write(&mut out, &end_of_report(outcome, options))?;
    writeln!(out)?;
    out.flush()
}
