//! Makes the files that repaylint is measured with, and measures it. Knows repaylint only as a program to run.

mod books;
mod compare;
mod defects;
mod fixtures;
mod measure;
mod random;
mod reference;
mod work;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use compare::Compare;
use reference::Reference;
use work::{Recipe, Work};

/// Makes large reports and measures repaylint on them
#[derive(Debug, Parser)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Write a report of invented repayments
    Generate {
        /// Its shape
        #[arg(long)]
        work: Work,
        /// Number of repayments
        #[arg(long)]
        rows: u64,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// How many of a hundred rows have a defect
        #[arg(long, value_name = "PERCENT", default_value_t = 0, value_parser = clap::value_parser!(u64).range(..=100))]
        bad: u64,
        /// Another seed, another file
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Read a report with the usual library and do nothing else
    Reference {
        /// The library
        reader: Reference,
        /// The report
        file: PathBuf,
    },
    /// Run repaylint and the reference in turn and say how they compare
    Compare(Compare),
    /// Write the month's report that lies in fixtures/month
    Fixtures {
        /// The folder to write into
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done where even this cannot be written.
            let _ = writeln!(io::stderr(), "repaylint-bench: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(task: Task) -> io::Result<()> {
    match task {
        Task::Generate {
            work,
            rows,
            out,
            bad,
            seed,
        } => {
            let recipe = Recipe {
                work,
                rows,
                bad,
                seed,
            };
            recipe.write_to(&out)
        }
        Task::Reference { reader, file } => reader.read(&file),
        Task::Compare(compare) => compare.run(&mut io::stdout().lock()),
        Task::Fixtures { out } => fixtures::write(&out, &mut io::stdout().lock()),
    }
}
