//! AMT010: an amount far above all others of the file.

use rust_decimal::Decimal;

use crate::amount::AmountText;
use crate::engine::{BooksView, CellView, Common, FileView, RecordRef, Which};
use crate::finding::{Args, Field, Finding, RecordNo, Severity};
use crate::model::AmountColumn;
use crate::rules::values::{about, visible};
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};
use crate::source::to_u32;

pub(super) static RULE: Rule = Rule {
    code: "AMT010",
    name: "amount-outlier",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A lost decimal point makes an amount a hundred times as large; Kiva asks that amounts match the MIS (fps-sdk, report_payments.md)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n\
            88001,25.00\n88002,12.50\n88003,30.00\n88004,18.00\n88005,42.00\n88006,25.50\n88007,16.00\n\
            88008,25.00\n88009,12.50\n88010,30.00\n88011,18.00\n88012,42.00\n88013,25.50\n88014,16.00\n\
            88015,25.00\n88016,12.50\n88017,30.00\n88018,18.00\n88019,42.00\n88020,25.50\n88021,4250\n",
        good: b"loan_id,amount\n\
            88001,25.00\n88002,12.50\n88003,30.00\n88004,18.00\n88005,42.00\n88006,25.50\n88007,16.00\n\
            88008,25.00\n88009,12.50\n88010,30.00\n88011,18.00\n88012,42.00\n88013,25.50\n88014,16.00\n\
            88015,25.00\n88016,12.50\n88017,30.00\n88018,18.00\n88019,42.00\n88020,25.50\n88021,42.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("amount_outlier"),
    check: Check::Cell(CellCheck::new(110, &[Field::Amount], claims, report).asking(wanted)),
};

/// Fewer amounts than this have no usual size.
const ENOUGH: usize = 20;
/// How many times the median an amount must be to stand out.
const TIMES: u32 = 100;

/// Whether the largest amount could be so far above the median, by the number of their binary digits: the median has
/// at least 2^(m-1) and the largest amount less than 2^h, and 2^(h-m+1) must be more than 100.
fn wanted(file: &FileView<'_>) -> bool {
    let magnitudes = &file.report.columns.amount.magnitudes;
    let all: u32 = magnitudes.iter().sum();
    if (all as usize) < ENOUGH {
        return false;
    }
    let mut below = 0;
    let median = magnitudes.iter().position(|count| {
        below += count;
        below >= all.div_ceil(2)
    });
    let highest = magnitudes.iter().rposition(|count| *count > 0);
    median
        .zip(highest)
        .is_some_and(|(median, highest)| median == 0 || highest >= median + 6)
}

fn claims(cell: &CellView<'_>) -> bool {
    let Some(value) = cell.amount().only_reading() else {
        return false;
    };
    let median = cell
        .amounts()
        .usual
        .get_or_init(|| usual_amount(&cell.file));
    median.is_some_and(|median| stands_out(value, median)) && !is_explained(cell, value)
}

/// Whether reference data have the last word: Kiva's list has a loan as large, or the ledger another amount, and the
/// difference is reported.
fn is_explained(cell: &CellView<'_>, value: Decimal) -> bool {
    let Some(held) = cell.file.held else {
        return false;
    };
    let record = RecordRef {
        file: cell.file.report.id,
        record: cell.record.no,
    };
    let amount = |which| held.books.book(which)?.amount(held.row(which, record)?);
    amount(Which::Kiva).is_some_and(|loan| loan >= value)
        || amount(Which::Ledger).is_some_and(|booked| booked != value)
}

/// Decimals that a lost point takes in.
const LOST_POINT: u32 = 100;

/// The finding about an amount that is exactly a hundred times the ledger's: its decimal point is lost. It says more than
/// that the two differ, and the ledger proves it, so it is an error and stands in place of that.
pub(crate) fn lost_point(view: &BooksView<'_>, common: &Common) -> Option<Finding> {
    let (reported, booked) = common.reported.zip(common.booked)?;
    let is_lost = booked > Decimal::ZERO
        && booked.checked_mul(Decimal::from(LOST_POINT)) == Some(reported)
        && view.settings.levels.is_on(&RULE);
    let ledger = view.books.book(Which::Ledger).filter(|_| is_lost)?;
    let (loan_id, _) = view.ids(common.record);
    let args = Args::none()
        .case("case", "ledger")
        .id("loan_id", loan_id)
        .text("value", reported.to_string())
        .text("booked", booked.to_string());
    let finding = Finding::new(&RULE, view.place(common.record, Field::Amount));
    let finding = finding.severity(Severity::Error).args(args);
    Some(finding.related(ledger.place(common.row, Field::Amount)))
}

fn stands_out(value: Decimal, median: Decimal) -> bool {
    median
        .checked_mul(Decimal::from(TIMES))
        .is_some_and(|limit| value > limit)
}

/// The median of the amounts above zero, where fewer than one in twenty stands out.
fn usual_amount(file: &FileView<'_>) -> Option<Decimal> {
    if !wanted(file) {
        return None;
    }
    let mut amounts = amounts_above_zero(file);
    if amounts.len() < ENOUGH {
        return None;
    }
    amounts.sort_unstable();
    let upper = *amounts.get(amounts.len() / 2)?;
    let lower = *amounts.get((amounts.len() - 1) / 2)?;
    let median = lower.checked_add(upper)? / Decimal::TWO;
    let above = amounts
        .iter()
        .rev()
        .take_while(|value| stands_out(**value, median))
        .count();
    (above * ENOUGH < amounts.len()).then_some(median)
}

fn amounts_above_zero(file: &FileView<'_>) -> Vec<Decimal> {
    let column: &AmountColumn = &file.report.columns.amount;
    let minor_units = file.settings.minor_units();
    (0..to_u32(file.report.len()))
        .filter_map(|no| {
            let record = file.report.record(RecordNo(no))?;
            let amount = record.amount?;
            AmountText::new(&amount.text)
                .in_column(column, minor_units)
                .only_reading()
        })
        .filter(|value| *value > Decimal::ZERO)
        .collect()
}

fn report(cell: &CellView<'_>) -> Finding {
    let median = cell.amounts().usual.get().copied().flatten();
    let args = about(cell, cell.amount().trimmed())
        .case("case", "median")
        .text(
            "median",
            visible(&median.unwrap_or_default().normalize().to_string()),
        );
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::rules::testing::{findings, findings_against};

    /// A file of the given amounts.
    fn file(amounts: &[(usize, &str)]) -> String {
        let mut text = String::from("loan_id,amount\n");
        let mut loan = 88001;
        for (times, amount) in amounts {
            for _ in 0..*times {
                writeln!(text, "{loan},{amount}").expect("a string takes anything");
                loan += 1;
            }
        }
        text
    }

    #[test]
    fn more_than_a_hundred_times_the_median_stands_out() {
        assert_eq!(
            findings(
                "r.csv",
                file(&[(10, "10.00"), (10, "20.00"), (1, "2000.01")])
            ),
            r#"AMT010 warning 22:7-22:14 "2000.01""#
        );
        assert_eq!(
            findings(
                "r.csv",
                file(&[(10, "10.00"), (10, "20.00"), (1, "2000.00")])
            ),
            ""
        );
    }

    #[test]
    fn fewer_than_twenty_amounts_have_no_usual_size() {
        assert_eq!(
            findings("r.csv", file(&[(18, "10.00"), (1, "2000.00")])),
            ""
        );
        assert_eq!(
            findings("r.csv", file(&[(5, "0"), (18, "10.00"), (1, "2000.00")])),
            "",
            "zeros do not count"
        );
    }

    #[test]
    fn one_in_twenty_is_another_kind_of_loan() {
        assert_eq!(
            findings("r.csv", file(&[(38, "10.00"), (2, "2000.00")])),
            ""
        );
    }

    /// One large amount among twenty small ones, held against something about its loan.
    fn against(flag: &str, header: &str, row: &str) -> String {
        let report = file(&[(20, "10.00"), (1, "2000.01")]);
        let mut book = format!("{header}\n");
        for loan in 88001..88021 {
            writeln!(book, "{loan},10.00").expect("a string takes anything");
        }
        book += row;
        findings_against(&report, &[(flag, "book.csv", &book)], "")
    }

    #[test]
    fn a_loan_as_large_explains_a_large_amount() {
        let against = |row| against("--loans", "internal_loan_id,loan_local_price", row);
        let found = r#"AMT010 warning 22:7-22:14 "2000.01""#;
        assert_eq!(against("88021,2000.01\n"), "");
        assert_eq!(against("88021,2000.00\n"), found);
    }

    #[test]
    fn where_the_ledger_has_another_amount_that_alone_is_said() {
        let against = |row| against("--mis", "Loan No,Principal Paid", row);
        assert_eq!(
            against("88021,20.01\n"),
            r#"TOT003 error 22:7-22:14 "2000.01" [unsafe]"#
        );
        assert_eq!(
            against("88021,2000.01\n"),
            r#"AMT010 warning 22:7-22:14 "2000.01""#
        );
    }

    #[test]
    fn exactly_a_hundred_times_the_ledgers_amount_has_lost_its_point() {
        let ledger = [(
            "--mis",
            "mis.csv",
            "Loan No,Principal Paid\n88001,42.50\n88002,0\n",
        )];
        let report = "loan_id,amount\n88001,4250\n88002,0\n";
        let found = r#"AMT010 error 2:7-2:11 "4250""#;
        assert_eq!(findings_against(report, &ledger, ""), found);
        let off = "[rules]\nAMT010 = \"off\"";
        let found = r#"TOT003 error 2:7-2:11 "4250" [unsafe]"#;
        assert_eq!(findings_against(report, &ledger, off), found);
        let right = "loan_id,amount\n88001,42.5\n88002,0\n";
        assert_eq!(findings_against(right, &ledger, ""), "");
    }
}
