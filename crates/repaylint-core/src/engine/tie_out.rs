//! Ledger, report and Kiva's list held together: which loans stand in which of the three, with how much money, and how the
//! report's total comes from the ledger's. Counts and sums only; what is wrong is said by rules.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::held::BooksView;
use super::matching::Which;
use crate::amount::Total;
use crate::books::{Book, Books, KivaList, Row};
use crate::finding::FileId;

/// In which of the three a loan stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Where {
    /// In the MIS's ledger.
    pub ledger: bool,
    /// In the report.
    pub report: bool,
    /// Among the loans of Kiva's list that should be reported.
    pub kiva: bool,
}

/// Loans and money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// Loans, each counted once.
    pub loans: u64,
    /// What the report says of them.
    pub reported: Total,
    /// What the ledger says of them.
    pub booked: Total,
}

/// Loans that stand in the same of the three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// In which.
    pub stands_in: Where,
    /// How many, with how much money.
    pub amount: Amount,
}

/// What one file of several brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// The file.
    pub file: FileId,
    /// Its loans and money; the ledger's money of a loan goes to the first file that has the loan.
    pub amount: Amount,
}

/// How the report's total comes from the ledger's. To the cent:
/// `booked + differences + only_reported - only_booked = reported`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reconciliation {
    /// The ledger's total.
    pub booked: Total,
    /// What the report has more (or less) for loans that both have.
    pub differences: Total,
    /// Loans that both have with different amounts.
    pub differing: u64,
    /// The report's money for loans that the ledger does not have.
    pub only_reported: Total,
    /// The ledger's money for loans that the report does not have.
    pub only_booked: Total,
    /// The report's total.
    pub reported: Total,
}

/// Ledger, report and list held together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TieOut {
    /// Whether there is a ledger.
    pub has_ledger: bool,
    /// Whether there is a list of Kiva's.
    pub has_kiva: bool,
    /// The parts that have loans: those in most of the three first.
    pub parts: Vec<Part>,
    /// By file, where there are several.
    pub batches: Vec<Batch>,
    /// With a ledger: how the totals go together.
    pub reconciliation: Option<Reconciliation>,
    /// Amounts that could not be read and count nothing: of the report, and of the ledger.
    pub unreadable: (u64, u64),
}

impl TieOut {
    /// Holds them together; `None` where there is neither ledger nor list.
    pub(super) fn of(view: &BooksView<'_>) -> Option<Self> {
        let books = view.books;
        if books.ledger.is_none() && books.kiva.is_none() {
            return None;
        }
        let mut drawing = Drawing::new(view);
        drawing.draw_reported();
        drawing.draw_unreported();
        Some(drawing.into_tie_out())
    }
}

struct Drawing<'a, 'v> {
    view: &'v BooksView<'a>,
    books: &'a Books,
    parts: [Amount; 8],
    batches: Vec<Batch>,
    differing: u64,
    unreadable: (u64, u64),
}

impl<'a, 'v> Drawing<'a, 'v> {
    fn new(view: &'v BooksView<'a>) -> Self {
        let batch = |file: &crate::model::Report| Batch {
            file: file.id,
            amount: Amount::default(),
        };
        Self {
            view,
            books: view.books,
            parts: std::array::from_fn(|_| Amount::default()),
            batches: view.files.iter().map(batch).collect(),
            differing: 0,
            unreadable: (0, 0),
        }
    }

    /// Every repayment, with the rows that go with it.
    fn draw_reported(&mut self) {
        let later: HashSet<_> = self
            .view
            .repeats
            .same_loan
            .iter()
            .flat_map(|group| group.records.iter().skip(1))
            .copied()
            .collect();
        let ledger = self.books.book(Which::Ledger);
        for record in self.view.records() {
            let is_first = later.is_empty() || !later.contains(&record);
            let booked_row = self.view.row(Which::Ledger, record);
            let kiva_row = self.view.row(Which::Kiva, record);
            let kiva = self.books.kiva.as_ref();
            let stands_in = Where {
                ledger: booked_row.is_some(),
                report: true,
                kiva: kiva_row.is_some_and(|row| kiva.is_some_and(|list| is_expected(list, row))),
            };
            let Some(file) = self.view.files.get(record.file.0 as usize) else {
                continue;
            };
            let (reported, number) = (&file.kept.amounts, record.record.0);
            let booked = booked_row.filter(|_| is_first).zip(ledger);
            if let Some((row, ledger)) = booked {
                let order = reported.compare(number, ledger.amounts(), row.0);
                self.differing += u64::from(order != Some(Ordering::Equal));
            }
            let part = self.parts.get_mut(index(stands_in));
            let batch = self.batches.get_mut(record.file.0 as usize);
            let (mut is_read, mut is_booked) = (true, true);
            for amount in part.into_iter().chain(batch.map(|batch| &mut batch.amount)) {
                amount.loans += u64::from(is_first);
                is_read = reported.add_to(number, &mut amount.reported);
                if let Some((row, ledger)) = booked {
                    is_booked = ledger.amounts().add_to(row.0, &mut amount.booked);
                }
            }
            self.unreadable.0 += u64::from(!is_read);
            self.unreadable.1 += u64::from(!is_booked);
        }
    }

    /// Rows of ledger and list that go with no repayment.
    fn draw_unreported(&mut self) {
        if let Some(ledger) = self.books.book(Which::Ledger) {
            for row in self.view.unreported(Which::Ledger) {
                let kiva = self.books.kiva.as_ref();
                let stands_in = Where {
                    ledger: true,
                    report: false,
                    kiva: kiva.is_some_and(|list| {
                        same_loan(ledger, row, &list.book).is_some_and(|row| is_expected(list, row))
                    }),
                };
                let booked = ledger.amount(row);
                self.unreadable.1 += u64::from(booked.is_none());
                if let Some(part) = self.parts.get_mut(index(stands_in)) {
                    part.loans += 1;
                    if let Some(booked) = booked {
                        part.booked.add(booked);
                    }
                }
            }
        }
        let Some(list) = &self.books.kiva else {
            return;
        };
        let only_kiva = Where {
            kiva: true,
            ..Where::default()
        };
        let ledger = self.books.book(Which::Ledger);
        let unreported = self.view.unreported(Which::Kiva);
        let loans = unreported.filter(|row| {
            let in_ledger = ledger.is_some_and(|book| same_loan(&list.book, *row, book).is_some());
            is_expected(list, *row) && !in_ledger
        });
        if let Some(part) = self.parts.get_mut(index(only_kiva)) {
            part.loans += loans.count() as u64;
        }
    }

    fn into_tie_out(self) -> TieOut {
        let has_ledger = self.books.ledger.is_some();
        let reconciliation = has_ledger.then(|| self.reconcile());
        let mut parts: Vec<Part> = self
            .parts
            .into_iter()
            .enumerate()
            .filter(|(_, amount)| amount.loans > 0 || !amount.reported.is_zero())
            .map(|(index, amount)| Part {
                stands_in: where_of(index),
                amount,
            })
            .collect();
        parts.sort_by_key(|part| {
            let Where {
                ledger,
                report,
                kiva,
            } = part.stands_in;
            let in_all = u8::from(ledger) + u8::from(report) + u8::from(kiva);
            std::cmp::Reverse((in_all, report, ledger))
        });
        TieOut {
            has_ledger,
            has_kiva: self.books.kiva.is_some(),
            parts,
            batches: if self.batches.len() > 1 {
                self.batches
            } else {
                Vec::new()
            },
            reconciliation,
            unreadable: self.unreadable,
        }
    }

    fn reconcile(&self) -> Reconciliation {
        let mut sums = Reconciliation {
            differing: self.differing,
            ..Reconciliation::default()
        };
        for (index, amount) in self.parts.iter().enumerate() {
            let stands_in = where_of(index);
            sums.booked += amount.booked;
            sums.reported += amount.reported;
            match (stands_in.ledger, stands_in.report) {
                (true, true) => {
                    sums.differences += amount.reported;
                    sums.differences -= amount.booked;
                }
                (true, false) => sums.only_booked += amount.booked,
                (false, true) => sums.only_reported += amount.reported,
                (false, false) => {}
            }
        }
        sums
    }
}

fn is_expected(list: &KivaList, row: Row) -> bool {
    !list.has_statuses() || list.status(row).is_expected()
}

/// The row of another book that is of the same loan.
fn same_loan(book: &Book, row: Row, other: &Book) -> Option<Row> {
    let (loan_id, client_id) = book.ids(row);
    if other.is_by_pair() && !book.has_clients() {
        let misses = other.near_misses(&loan_id);
        return misses
            .into_iter()
            .find(|miss| miss.loan_id == loan_id)
            .map(|miss| miss.row);
    }
    other.find(loan_id.as_bytes(), client_id.as_bytes())
}

fn index(stands_in: Where) -> usize {
    usize::from(stands_in.ledger)
        | usize::from(stands_in.report) << 1
        | usize::from(stands_in.kiva) << 2
}

fn where_of(index: usize) -> Where {
    Where {
        ledger: index & 1 != 0,
        report: index & 2 != 0,
        kiva: index & 4 != 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::outcome_against;

    const REPORT: &str = "loan_id,amount\n1001,10.10\n1002,20.20\n1003,30\n";
    const LEDGER: &str = "Loan No,Principal Paid\n1001,10.10\n1002,20.25\n1004,7.5\n1005,1\n";
    const LOANS: &str = "internal_loan_id,status\n1001,payingBack\n1002,ended\n1003,payingBack\n1005,defaulted\n1006,payingBack\n1007,expired\n";

    fn tie_out(report: &str) -> TieOut {
        let books = [
            ("--mis", "ledger.csv", LEDGER),
            ("--loans", "loans.csv", LOANS),
        ];
        let outcome = outcome_against(report, &books, "column-mode = \"two\"");
        outcome.tie_out.expect("there are books")
    }

    #[test]
    fn every_loan_stands_in_one_part() {
        let parts = tie_out(REPORT).parts.into_iter().map(|part| {
            let Where {
                ledger,
                report,
                kiva,
            } = part.stands_in;
            let sign = |is_in, letter| if is_in { letter } else { '-' };
            let amount = part.amount;
            format!(
                "{}{}{} {} report {} ledger {}",
                sign(ledger, 'L'),
                sign(report, 'R'),
                sign(kiva, 'K'),
                amount.loans,
                amount.reported,
                amount.booked
            )
        });
        insta::assert_snapshot!(parts.collect::<Vec<_>>().join("\n"), @"
        LRK 1 report 10.10 ledger 10.10
        LR- 1 report 20.20 ledger 20.25
        -RK 1 report 30.00 ledger 0
        L-K 1 report 0 ledger 1.00
        L-- 1 report 0 ledger 7.50
        --K 1 report 0 ledger 0
        ");
    }

    #[test]
    fn the_totals_go_together_to_the_cent() {
        let sums = tie_out(REPORT).reconciliation.expect("there is a ledger");
        let mut reported = sums.booked;
        reported += sums.differences;
        reported += sums.only_reported;
        reported -= sums.only_booked;
        assert_eq!(reported.to_string(), sums.reported.to_string());
        assert_eq!(
            [
                sums.differences.to_string(),
                sums.only_reported.to_string(),
                sums.only_booked.to_string()
            ],
            ["-0.05", "30.00", "8.50"]
        );
        assert_eq!(sums.differing, 1);
    }

    #[test]
    fn a_loan_that_stands_twice_counts_once_and_its_money_twice() {
        let report = format!("{REPORT}1001,10.10\n");
        let all = tie_out(&report).parts.swap_remove(0).amount;
        assert_eq!(
            (all.loans, all.reported.to_string(), all.booked.to_string()),
            (1, "20.20".to_owned(), "10.10".to_owned())
        );
    }
}
