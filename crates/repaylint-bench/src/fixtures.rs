//! The month's report in `fixtures/month`: the 2,199 loans of a partner that never was, in Haiti, whole as CSV, as JSON and
//! as an Excel workbook, and once more as Excel in French leaves it after some hours of work.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::random::{Random, Shuffle};
use crate::work::decimal;

/// A loan and what was repaid of its principal since it began, in hundredths of a gourde.
#[derive(Debug)]
struct Loan {
    branch: u64,
    /// Its number among the loans of the branch.
    in_branch: u64,
    /// Branch, product, serial number: twelve digits.
    number: u64,
    client: u64,
    repaid: u64,
}

impl Loan {
    /// As the MIS writes it, zeros included.
    fn id(&self) -> String {
        format!("{:012}", self.number)
    }
}

const LOANS: u64 = 2199;
const BRANCHES: u64 = 12;
const SEED: u64 = 2_199_202_610;

/// Writes the four files and says what they hold.
pub(crate) fn write(folder: &Path, out: &mut impl Write) -> io::Result<()> {
    let loans = loans();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("report.csv"), csv(&loans))?;
    fs::write(folder.join("report.json"), json(&loans))?;
    fs::write(folder.join("report-excel-fr.csv"), excel_in_french(&loans))?;
    let workbook = workbook(&loans).map_err(io::Error::other)?;
    fs::write(folder.join("clean.xlsx"), workbook)?;
    writeln!(
        out,
        "{} loans, {} HTG in all",
        loans.len(),
        decimal(total(&loans))
    )
}

fn loans() -> Vec<Loan> {
    let clients = Shuffle::new(700_000, SEED);
    let mut serial = 1_000;
    let mut loans: Vec<Loan> = Vec::new();
    for index in 0..LOANS {
        let mut random = Random::of(SEED, index);
        let branch = 1 + index * BRANCHES / LOANS;
        let in_branch = match loans.last() {
            Some(last) if last.branch == branch => last.in_branch + 1,
            _ => 0,
        };
        serial += random.between(1, 9);
        let product = match random.below(10) {
            0..5 => 41,
            5..8 => 42,
            _ => 47,
        };
        // A few clients repay two loans at once.
        let second_loan = loans.last().filter(|_| random.percent(3));
        let client = second_loan.map_or(2_000_000 + clients.at(index), |first| first.client);
        loans.push(Loan {
            branch,
            in_branch,
            number: (branch * 100 + product) * 100_000_000 + serial,
            client,
            repaid: repaid(&mut random),
        });
    }
    loans
}

/// Principal repaid so far of a loan of 10,000 to 150,000 gourdes, most of them small; equal instalments, a few
/// borrowers behind, a few loans too young for a first instalment.
fn repaid(random: &mut Random) -> u64 {
    let steps = random.below(57).min(random.below(57)).min(random.below(57));
    let principal = (10_000 + steps * 2_500) * 100;
    let instalments = [6, 8, 10, 12, 16][usize::try_from(random.below(5)).unwrap_or_default()];
    if random.percent(2) {
        return 0;
    }
    let paid = random.between(1, instalments);
    let behind = if random.percent(9) {
        principal / instalments / random.between(2, 5)
    } else {
        0
    };
    principal * paid / instalments - behind
}

fn total(loans: &[Loan]) -> u64 {
    loans.iter().map(|loan| loan.repaid).sum()
}

fn csv(loans: &[Loan]) -> String {
    let rows = loans
        .iter()
        .map(|loan| format!("{},{},{}\n", loan.id(), loan.client, decimal(loan.repaid)));
    "loan_id,client_id,amount\n".to_owned() + &rows.collect::<String>()
}

fn json(loans: &[Loan]) -> String {
    let records: Vec<String> = loans
        .iter()
        .map(|loan| {
            format!(
                "    {{\"loan_id\": \"{}\", \"amount\": {}, \"client_id\": \"{}\"}}",
                loan.id(),
                decimal(loan.repaid),
                loan.client
            )
        })
        .collect();
    format!(
        "{{\n  \"repayments\": [\n{}\n  ]\n}}\n",
        records.join(",\n")
    )
}

/// Windows-1252, semicolons, decimal commas, a title, a total, formatted but empty rows under it; and two blocks of
/// rows were pasted from another workbook, whose loan ids Excel took for numbers.
fn excel_in_french(loans: &[Loan]) -> Vec<u8> {
    let title = "Rapport de remboursements, octobre 2026;;\r\n;;\r\n";
    let header = "N° de prêt;Code client;Capital remboursé\r\n";
    let rows = loans.iter().map(|loan| {
        let id = match (loan.branch, loan.in_branch) {
            (3, 40..58) => loan.number.to_string(),
            (10, 12..19) => scientific(loan.number),
            _ => loan.id(),
        };
        // Some branches formatted their cells with a separator of thousands.
        let amount = french(loan.repaid, loan.branch <= 4);
        format!("{id};{};{amount}\r\n", loan.client)
    });
    let total = format!("Total;;{}\r\n", french(total(loans), true));
    let rows = rows.collect::<String>();
    let text = [title, header, &rows, &total, &";;\r\n".repeat(4)].concat();
    // All characters used here have the same number in windows-1252.
    text.chars()
        .map(|char| u8::try_from(u32::from(char)).unwrap_or(b'?'))
        .collect()
}

/// Twelve digits as a narrow cell shows them: `1,04E+11`.
fn scientific(number: u64) -> String {
    let hundredths = (number + 500_000_000) / 1_000_000_000;
    format!("{},{:02}E+11", hundredths / 100, hundredths % 100)
}

/// With a decimal comma and, if wanted, a no-break space between the thousands.
fn french(hundredths: u64, grouped: bool) -> String {
    let whole = (hundredths / 100).to_string();
    let mut written = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
            written.push('\u{a0}');
        }
        written.push(digit);
    }
    format!("{written},{:02}", hundredths % 100)
}

/// Ids as texts and amounts as numbers, which the file holds as binary fractions.
fn workbook(loans: &[Loan]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Else the file would hold the time at which it was made.
    let created = ExcelDateTime::from_ymd(2026, 11, 2)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let sheet = workbook.add_worksheet().set_name("Octobre 2026")?;
    sheet.write_row(0, 0, ["loan_id", "client_id", "amount"])?;
    for (row, loan) in (1..).zip(loans) {
        sheet.write_string(row, 0, loan.id())?;
        sheet.write_string(row, 1, loan.client.to_string())?;
        sheet.write_number(
            row,
            2,
            decimal(loan.repaid).parse::<f64>().unwrap_or_default(),
        )?;
    }
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_loan_has_its_own_id_of_twelve_digits() {
        let ids: HashSet<String> = loans().iter().map(Loan::id).collect();
        assert_eq!(ids.len(), 2199);
        assert!(ids.iter().all(|id| id.len() == 12), "all of one width");
    }

    #[test]
    fn excel_writes_long_numbers_and_amounts_its_own_way() {
        assert_eq!(scientific(104_100_004_217), "1,04E+11");
        assert_eq!(french(123_456_789, true), "1\u{a0}234\u{a0}567,89");
        assert_eq!(french(123_456_789, false), "1234567,89");
        assert_eq!(french(5, true), "0,05");
    }

    #[test]
    fn the_committed_files_are_the_generated_ones() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/month");
        let committed = |name: &str| fs::read(folder.join(name)).expect("a committed file");
        let loans = loans();
        assert!(committed("report.csv") == csv(&loans).as_bytes());
        assert!(committed("report.json") == json(&loans).as_bytes());
        assert!(committed("report-excel-fr.csv") == excel_in_french(&loans));
        let workbook = workbook(&loans).expect("a workbook");
        assert!(committed("clean.xlsx") == workbook);
    }
}
