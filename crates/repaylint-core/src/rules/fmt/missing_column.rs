//! FMT009: no loan id column, or no amount column.

use super::duplicate_column::duplicates;
use super::unknown_column::names;
use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::model::{CsvLayout, HeaderCell};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::words::{Meaning, Rank};

pub(super) static RULE: Rule = Rule {
    code: "FMT009",
    name: "missing-column",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy on repayment reporting: column A is the loan ID, column B the amount",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,name\n88001,Ana\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("missing_column"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv().filter(|layout| lacks_a_column(layout)) else {
        return;
    };
    for field in Field::ALL {
        sink.silence(field);
    }
    match finding(file, layout) {
        Some(finding) => sink.push_covering(finding, file.records()),
        None => sink.cover(&RULE, file.records()),
    }
}

/// `None` where another finding explains what is missing.
fn finding(file: &FileView<'_>, layout: &CsvLayout) -> Option<Finding> {
    if layout.header_is_ragged() {
        return None;
    }
    let is_unexplained =
        |field: Field| is_missing(layout, field) && duplicates(layout).all(|(of, ..)| of != field);
    let cells = layout.header.iter().flat_map(|header| &header.cells);
    let bound = cells.clone().filter(|cell| is_bound_amount(cell));
    let (no_loan, no_amount) = (is_unexplained(Field::LoanId), is_unexplained(Field::Amount));
    let case = match (no_loan, no_amount) {
        (false, false) => return None,
        _ if layout.header.is_none() => "headless",
        (true, true) => "both",
        (true, false) => "loan",
        (false, true) if bound.clone().next().is_some() => "basis",
        (false, true) => "amount",
    };
    let header = layout.header.as_ref();
    let place = header.map_or(file.whole(), |header| file.place(header.span));
    let args = Args::none()
        .case("case", case)
        .text("names", names(cells))
        .text("bound", names(bound));
    Some(Finding::new(&RULE, place).args(args))
}

/// Whether a file with rows has no column for something that every repayment needs.
pub(in crate::rules) fn lacks_a_column(layout: &CsvLayout) -> bool {
    let has_rows = layout.header.is_some() || layout.first_row.is_some();
    has_rows && (is_missing(layout, Field::LoanId) || is_missing(layout, Field::Amount))
}

fn is_missing(layout: &CsvLayout, field: Field) -> bool {
    layout.column_of(field).is_none()
}

/// Names an amount, but only of one basis, and so was not taken for the amount without being asked to.
fn is_bound_amount(cell: &HeaderCell) -> bool {
    cell.rank == Rank::Bound && matches!(cell.meaning, Meaning::Value(Field::Amount, _))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn nothing_else_is_said_about_the_rows() {
        assert_eq!(
            findings("r.csv", "name,amount,zone\nAna,abc,A\nAna,abc,A\n"),
            "FMT009 error 1:1-1:17 \"name,amount,zone\""
        );
    }

    #[test]
    fn loans_without_amounts_are_not_compared() {
        assert_eq!(
            findings("r.csv", "loan_id,name\n88001,Ana\n88001,Ana\n"),
            "FMT009 error 1:1-1:13 \"loan_id,name\""
        );
    }

    #[test]
    fn a_list_of_ids_is_no_report() {
        assert_eq!(findings("r.csv", "88001\n88002\n"), "FMT009 error");
    }

    #[test]
    fn amounts_of_two_kinds_need_the_basis() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,Principal Repaid,Principal Outstanding\n88001,25.00,225.00\n"
            ),
            "FMT009 error 1:1-1:47 \"loan_id,Principal Repaid,Principal Outstanding\""
        );
    }

    #[test]
    fn the_amount_of_the_loan_is_not_what_was_repaid() {
        for name in [
            "Loan Amount",
            "Monto desembolsado",
            "Disbursed amount",
            "Original loan",
        ] {
            let end = name.len() + 9;
            assert_eq!(
                findings("r.csv", format!("loan_id,{name}\n88001,250\n88002,300\n")),
                format!("FMT009 error 1:1-1:{end} \"loan_id,{name}\"")
            );
        }
        for name in ["Capital", "PRINCIPAL", "Capital."] {
            assert_eq!(
                findings("r.csv", format!("loan_id,{name}\n88001,250\n")),
                ""
            );
        }
    }

    #[test]
    fn the_amount_of_another_system_is_silent() {
        assert_eq!(
            findings("r.csv", "No. préstamo,Capital pagado\n88001,25.00\n"),
            ""
        );
    }

    #[test]
    fn no_repayment_without_an_amount_is_clean() {
        let outcome = crate::rules::testing::outcome(
            "r.csv",
            "loan_id,name\n88001,Ana\n",
            &crate::settings::Settings::default(),
        );
        assert_eq!(outcome.summary.clean_records, 0);
    }
}
