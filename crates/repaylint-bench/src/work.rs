//! The large files: repayments that never were, in the shapes that are measured. Rows are made one after another
//! and never kept.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use clap::ValueEnum;

use crate::defects::{Defect, defect_at};
use crate::random::{Random, Shuffle};

/// What a generated file looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Work {
    /// CSV: `loan_id,client_id,amount`.
    W1,
    /// The same as the API's JSON, on one line.
    W2,
    /// W1 with every field in quotes.
    #[value(name = "w1quoted")]
    W1Quoted,
    /// W1 with loan ids such as KE-0001234.
    #[value(name = "w1codes")]
    W1Codes,
}

/// How a file is made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Recipe {
    /// Its shape.
    pub(crate) work: Work,
    /// Number of repayments.
    pub(crate) rows: u64,
    /// How many of a hundred rows have a defect.
    pub(crate) bad: u64,
    /// Another seed, another file.
    pub(crate) seed: u64,
}

/// One repayment as it is written.
#[derive(Clone, Debug)]
pub(crate) struct Repayment {
    pub(crate) loan_id: String,
    pub(crate) client_id: String,
    pub(crate) amount: String,
}

impl Recipe {
    /// Writes the file.
    pub(crate) fn write_to(self, path: &Path) -> io::Result<()> {
        let mut out = BufWriter::with_capacity(1 << 16, File::create(path)?);
        match self.work {
            Work::W2 => self.write_json(&mut out)?,
            Work::W1 | Work::W1Quoted | Work::W1Codes => self.write_csv(&mut out)?,
        }
        out.flush()
    }

    fn write_csv(self, out: &mut impl Write) -> io::Result<()> {
        let always = self.work == Work::W1Quoted;
        write_csv_line(out, ["loan_id", "client_id", "amount"], always)?;
        for row in 0..self.rows {
            let Repayment {
                loan_id,
                client_id,
                amount,
            } = self.repayment(row);
            write_csv_line(out, [&loan_id, &client_id, &amount], always)?;
        }
        Ok(())
    }

    fn write_json(self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"{\"repayments\":[")?;
        for row in 0..self.rows {
            let Repayment {
                loan_id,
                client_id,
                amount,
            } = self.repayment(row);
            let comma = if row == 0 { "" } else { "," };
            let quote = if is_json_number(&amount) { "" } else { "\"" };
            write!(
                out,
                "{comma}{{\"loan_id\":\"{loan_id}\",\"amount\":{quote}{amount}{quote},\"client_id\":\"{client_id}\"}}"
            )?;
        }
        out.write_all(b"]}\n")
    }

    fn repayment(self, row: u64) -> Repayment {
        let Some(defect) = defect_at(self, row) else {
            return self.sound_repayment(row);
        };
        let loan = match defect {
            Defect::Duplicate { of } => of,
            _ => row,
        };
        defect.spoil(self.sound_repayment(row), self.sound_repayment(loan))
    }

    /// The repayment of a row before it is spoiled.
    pub(crate) fn sound_repayment(self, row: u64) -> Repayment {
        let number = Shuffle::new(self.rows, self.seed).at(row);
        let loan_id = match self.work {
            Work::W1Codes => format!("KE-{:07}", number + 1),
            Work::W1 | Work::W2 | Work::W1Quoted => format!("{:09}", 300_000_000 + number),
        };
        let mut random = Random::of(self.seed, row);
        let client_id = format!("{:08}", random.between(20_000_000, 79_999_999));
        // Most instalments of a portfolio are of one size, few are small: a value is 6.7 bytes on average.
        let hundredths = match random.below(100) {
            0..75 => random.between(100_000, 999_999),
            75..95 => random.between(10_000, 99_999),
            _ => random.between(1_000, 9_999),
        };
        Repayment {
            loan_id,
            client_id,
            amount: decimal(hundredths),
        }
    }
}

/// Hundredths as an amount with a point and two decimals.
pub(crate) fn decimal(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn is_json_number(amount: &str) -> bool {
    amount
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

fn write_csv_line(out: &mut impl Write, fields: [&str; 3], always: bool) -> io::Result<()> {
    for (index, field) in fields.into_iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        let quote = if always || field.contains(',') {
            "\""
        } else {
            ""
        };
        write!(out, "{comma}{quote}{field}{quote}")?;
    }
    out.write_all(b"\n")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    const SOUND: Recipe = Recipe {
        work: Work::W1,
        rows: 2000,
        bad: 0,
        seed: 1,
    };

    fn csv(recipe: Recipe) -> String {
        let mut out = Vec::new();
        recipe.write_csv(&mut out).expect("a vector takes anything");
        String::from_utf8(out).expect("the generator writes ASCII")
    }

    #[test]
    fn a_row_has_the_size_that_was_measured() {
        let tenths_a_row = csv(SOUND).len() * 10 / 2000;
        assert!((264..=270).contains(&tenths_a_row), "{tenths_a_row}");
    }

    #[test]
    fn a_json_record_has_the_size_that_was_measured() {
        let mut out = Vec::new();
        let recipe = Recipe {
            work: Work::W2,
            ..SOUND
        };
        recipe
            .write_json(&mut out)
            .expect("a vector takes anything");
        let tenths_a_record = out.len() * 10 / 2000;
        assert!((634..=640).contains(&tenths_a_record), "{tenths_a_record}");
    }

    #[test]
    fn loan_ids_of_a_sound_file_are_unique() {
        let text = csv(SOUND);
        let ids: HashSet<&str> = text
            .lines()
            .skip(1)
            .map(|line| line.split(',').next().expect("a first field"))
            .collect();
        assert_eq!(ids.len(), 2000);
    }

    #[test]
    fn a_hundred_percent_spoil_every_row() {
        let sound = csv(SOUND);
        let spoiled = csv(Recipe { bad: 100, ..SOUND });
        let same = sound
            .lines()
            .zip(spoiled.lines())
            .filter(|(left, right)| left == right)
            .count();
        assert_eq!(same, 1, "only the header stays");
    }

    #[test]
    fn one_percent_spoils_about_one_row_in_a_hundred() {
        let sound = csv(SOUND);
        let spoiled = csv(Recipe { bad: 1, ..SOUND });
        let changed = sound
            .lines()
            .zip(spoiled.lines())
            .filter(|(left, right)| left != right)
            .count();
        assert!((10..=35).contains(&changed), "{changed}");
    }
}
