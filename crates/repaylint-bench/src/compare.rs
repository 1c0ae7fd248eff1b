//! Our checker beside the readers that do nothing: seconds, ratios and memory, next to the gates. It reports and
//! never fails on a slow machine.

use std::env;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::books::{Books, Order};
use crate::measure::Pairs;
use crate::reference::Reference;
use crate::work::{Recipe, Work};

/// What to compare.
#[derive(Args, Debug)]
pub(crate) struct Compare {
    /// The release build of repaylint
    #[arg(long, value_name = "PATH")]
    repaylint: PathBuf,
    /// Repayments in the large files
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(10..))]
    rows: u64,
    /// Pairs of runs
    #[arg(long, default_value_t = 9, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
}

/// The size at which all that counts is how fast the program starts.
const SMALL: u64 = 10_000;
const SEED: u64 = 2026;
const MIB: u64 = 1 << 20;

/// One measured file and what is asked of it.
struct Case {
    work: Work,
    rows: u64,
    most_ratio: f64,
    most_mib: Option<u64>,
}

impl Compare {
    /// Makes the files in a temporary folder, measures, and writes a table.
    pub(crate) fn run(&self, out: &mut impl Write) -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        self.write_gates(folder.path(), out)?;
        self.write_bad_rows(folder.path(), out)?;
        self.write_books(folder.path(), out)
    }

    fn write_gates(&self, folder: &Path, out: &mut impl Write) -> io::Result<()> {
        let cases = [
            (Work::W1, self.rows, 1.5, Some(60)),
            (Work::W2, self.rows, 0.7, Some(100)),
            (Work::W1, SMALL, 1.5, None),
            (Work::W2, SMALL, 1.5, None),
        ]
        .map(|(work, rows, most_ratio, most_mib)| Case {
            work,
            rows,
            most_ratio,
            most_mib,
        });
        writeln!(
            out,
            "Medians of {} pairs, one thread, whole processes. A gate holds where both ratios are within it.\n",
            self.runs
        )?;
        writeln!(
            out,
            "{:<6}{:>9}{:>11}{:>11}{:>9}{:>9}  {:<17}{:>9}  gate",
            "work", "rows", "ours s", "reader s", "by cpu", "by wall", "gate", "peak MiB",
        )?;
        for case in cases {
            self.write_case(&case, folder, out)?;
        }
        Ok(())
    }

    fn write_case(&self, case: &Case, folder: &Path, out: &mut impl Write) -> io::Result<()> {
        let (name, reference) = match case.work {
            Work::W2 => ("JSON", Reference::Json),
            Work::W1 | Work::W1Quoted | Work::W1Codes => ("CSV", Reference::Csv),
        };
        let file = generate(folder, case.work, case.rows, 0)?;
        let pairs = Pairs::of(
            &mut self.ours(&file),
            &mut reader(reference, &file)?,
            usize::from(self.runs),
        )?;
        let (ours, theirs) = pairs.seconds();
        let ratios = pairs.ratios();
        let within = ratios.cpu <= case.most_ratio && ratios.wall <= case.most_ratio;
        let ratio_gate = verdict(&format!("<= {}", case.most_ratio), within);
        let peak_gate = case.most_mib.map_or(String::new(), |most| {
            verdict(&format!("<= {most}"), pairs.peak() <= most * MIB)
        });
        writeln!(
            out,
            "{name:<6}{:>9}{ours:>11.4}{theirs:>11.4}{:>9.2}{:>9.2}  {ratio_gate:<17}{:>9}  {peak_gate}",
            case.rows,
            ratios.cpu,
            ratios.wall,
            mib(pairs.peak()),
        )
    }

    fn write_bad_rows(&self, folder: &Path, out: &mut impl Write) -> io::Result<()> {
        let runs = usize::from(self.runs);
        writeln!(out)?;
        for (work, name) in [(Work::W1, "CSV"), (Work::W2, "JSON")] {
            let sound = generate(folder, work, self.rows, 0)?;
            let some_bad = generate(folder, work, self.rows, 1)?;
            let pairs = Pairs::of(&mut self.ours(&some_bad), &mut self.ours(&sound), runs)?;
            let ratios = pairs.ratios();
            writeln!(
                out,
                "{name}, 1 % bad rows against none: {:.2} by cpu, {:.2} by wall; peak {} MiB",
                ratios.cpu,
                ratios.wall,
                mib(pairs.peak()),
            )?;
            let tenth = generate(folder, work, self.rows / 10, 100)?;
            let whole = generate(folder, work, self.rows, 100)?;
            let pairs = Pairs::of(&mut self.ours(&whole), &mut self.ours(&tenth), runs)?;
            let ratios = pairs.ratios();
            let (whole_seconds, tenth_seconds) = pairs.seconds();
            writeln!(
                out,
                "{name}, a finding in every row: ten times the rows take {:.1} times by cpu, {:.1} by wall \
                 ({tenth_seconds:.3} s, {whole_seconds:.3} s); peak {} MiB",
                ratios.cpu,
                ratios.wall,
                mib(pairs.peak()),
            )?;
        }
        Ok(())
    }

    /// The report held against everything at once, beside the report alone.
    fn write_books(&self, folder: &Path, out: &mut impl Write) -> io::Result<()> {
        writeln!(out)?;
        let report = generate(folder, Work::W1, self.rows, 0)?;
        let recipe = Recipe {
            work: Work::W1,
            rows: self.rows,
            bad: 0,
            seed: SEED,
        };
        for (order, name) in [
            (Order::Same, "in the same order"),
            (Order::Other, "in another order"),
        ] {
            let books = Books::write(folder, recipe, order)?;
            for (loans, kind) in [(&books.loans, "CSV"), (&books.loans_json, "JSON")] {
                let mut against = self.checking(&report);
                against.arg("--mis").arg(&books.ledger);
                against.arg("--loans").arg(loans);
                against.arg("--previous").arg(&books.previous);
                let pairs = Pairs::of(
                    &mut against,
                    &mut self.checking(&report),
                    usize::from(self.runs),
                )?;
                let ratios = pairs.ratios();
                let gates = if loans == &books.loans {
                    let within = verdict("<= 5", ratios.wall <= 5.0);
                    let small = verdict("<= 400 MiB", pairs.peak() <= 400 * MIB);
                    format!("  {within}, {small}")
                } else {
                    String::new()
                };
                writeln!(
                    out,
                    "CSV against ledger, list ({kind}) and last report {name}: {:.2} times the report alone by wall, \
                     {:.2} by cpu; peak {} MiB{gates}",
                    ratios.wall,
                    ratios.cpu,
                    mib(pairs.peak()),
                )?;
            }
        }
        Ok(())
    }

    /// With as many threads as it likes.
    fn checking(&self, file: &Path) -> Command {
        let mut command = Command::new(&self.repaylint);
        command
            .args(["check", "--no-config", "--quiet", "--format", "concise"])
            .args([
                "--column-mode",
                "three",
                "--basis",
                "cumulative",
                "--currency",
                "KES",
            ])
            .arg(file);
        command
    }

    fn ours(&self, file: &Path) -> Command {
        let mut command = Command::new(&self.repaylint);
        command
            .args(["check", "--no-config", "--quiet", "--format", "concise"])
            .args(["--threads", "1"])
            .arg(file);
        command
    }
}

/// This very program, as the reader.
fn reader(reference: Reference, file: &Path) -> io::Result<Command> {
    let mut command = Command::new(env::current_exe()?);
    command.arg("reference").arg(reference.as_str()).arg(file);
    Ok(command)
}

fn generate(folder: &Path, work: Work, rows: u64, bad: u64) -> io::Result<PathBuf> {
    let ending = if work == Work::W2 { "json" } else { "csv" };
    let file = folder.join(format!("{rows}-rows-{bad}-percent-bad.{ending}"));
    if !file.exists() {
        let seed = SEED;
        let recipe = Recipe {
            work,
            rows,
            bad,
            seed,
        };
        recipe.write_to(&file)?;
    }
    Ok(file)
}

fn verdict(gate: &str, within: bool) -> String {
    let word = if within { "holds" } else { "MISSED" };
    format!("{gate} {word}")
}

/// Bytes as MiB with one decimal.
fn mib(bytes: u64) -> String {
    let tenths = bytes * 10 / MIB;
    format!("{}.{}", tenths / 10, tenths % 10)
}
