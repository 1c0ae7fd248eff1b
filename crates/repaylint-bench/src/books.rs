//! Reference data for a generated report: a ledger, Kiva's list and last period's report, in which nothing is wrong.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::random::Shuffle;
use crate::work::{Recipe, decimal};

/// In which order the loans stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// In the report's, as one system writes all of them.
    Same,
    /// In another.
    Other,
}

/// The files beside a report.
#[derive(Debug)]
pub(crate) struct Books {
    pub(crate) ledger: PathBuf,
    pub(crate) loans: PathBuf,
    pub(crate) loans_json: PathBuf,
    pub(crate) previous: PathBuf,
}

impl Books {
    /// Writes them for the report of a recipe without bad rows.
    pub(crate) fn write(folder: &Path, recipe: Recipe, order: Order) -> io::Result<Self> {
        let tag = match order {
            Order::Same => "same",
            Order::Other => "other",
        };
        let books = Self {
            ledger: folder.join(format!("ledger-{tag}.csv")),
            loans: folder.join(format!("loans-{tag}.csv")),
            loans_json: folder.join(format!("loans-{tag}.json")),
            previous: folder.join(format!("previous-{tag}.csv")),
        };
        let create =
            |path: &Path| File::create(path).map(|file| BufWriter::with_capacity(1 << 16, file));
        let mut ledger = create(&books.ledger)?;
        let mut loans = create(&books.loans)?;
        let mut loans_json = create(&books.loans_json)?;
        let mut previous = create(&books.previous)?;
        ledger.write_all(b"Loan Number,Client ID,Principal Repaid,Loan Amount,Currency\n")?;
        loans.write_all(
            b"kiva_id,internal_loan_id,internal_client_id,borrower_count,status,loan_local_price,loan_currency\n",
        )?;
        write!(loans_json, "{{\"totalRecords\":{},\"data\":[", recipe.rows)?;
        previous.write_all(b"loan_id,client_id,amount\n")?;
        let shuffle = Shuffle::new(recipe.rows, recipe.seed + 1);
        for at in 0..recipe.rows {
            let row = match order {
                Order::Same => at,
                Order::Other => shuffle.at(at),
            };
            let loan = recipe.sound_repayment(row);
            let (id, client, amount) = (&loan.loan_id, &loan.client_id, &loan.amount);
            let price = decimal(2_000_000 + row % 1000 * 100);
            let before = decimal(row % 1000);
            writeln!(ledger, "{id},{client},{amount},{price},KES")?;
            writeln!(
                loans,
                "{},{id},{client},1,payingBack,{price},KES",
                1_000_000 + row
            )?;
            let comma = if at == 0 { "" } else { "," };
            write!(
                loans_json,
                "{comma}{{\"kiva_id\":{},\"internal_loan_id\":\"{id}\",\"internal_client_id\":\"{client}\",\
                 \"borrower_count\":1,\"status\":\"payingBack\",\"loan_local_price\":\"{price}\",\"loan_currency\":\"KES\"}}",
                1_000_000 + row,
            )?;
            writeln!(previous, "{id},{client},{before}")?;
        }
        loans_json.write_all(b"]}\n")?;
        for mut file in [ledger, loans, loans_json, previous] {
            file.flush()?;
        }
        Ok(books)
    }
}
