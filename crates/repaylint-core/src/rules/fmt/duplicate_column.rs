//! FMT008: two headers that mean the same column.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::model::{CsvLayout, HeaderCell};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::words::Meaning;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "FMT008",
    name: "duplicate-column",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A repayment has one loan id, at most one client id and one amount (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount,amount\n88001,25.00,250.00\n",
        good: b"loan_id,amount,Loan Amount\n88001,25.00,250.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("duplicate_column"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    for (field, first, second) in duplicates(layout) {
        let args = Args::none()
            .case("field", field.as_str())
            .text("first", first.text.trim())
            .text("second", second.text.trim());
        sink.push(
            Finding::new(&RULE, file.place(second.span))
                .args(args)
                .related(file.place(first.span)),
        );
    }
}

/// Headers that mean the same as an earlier one, with that one. Only what competes for being read counts: a number
/// beside a `loan_id` may be called what it likes.
pub(super) fn duplicates(
    layout: &CsvLayout,
) -> impl Iterator<Item = (Field, &HeaderCell, &HeaderCell)> {
    let cells = layout.header.iter().flat_map(|header| &header.cells);
    cells.clone().enumerate().filter_map(move |(index, cell)| {
        let Meaning::Value(field, _) = cell.meaning else {
            return None;
        };
        let is_alike =
            |other: &&HeaderCell| (other.meaning, other.rank) == (cell.meaning, cell.rank);
        let competes = layout
            .header_cell(field)
            .is_none_or(|taken| is_alike(&taken));
        let first = cells.clone().take(index).find(is_alike)?;
        competes.then_some((field, first, cell))
    })
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn two_languages_of_one_rank_are_the_same_column() {
        assert_eq!(
            findings("r.csv", "loan_id,Monto,Montant\n88001,25.00,30.00\n"),
            "FMT008 error 1:15-1:22 \"Montant\""
        );
    }

    #[test]
    fn an_account_that_may_be_any_of_two_is_not_also_missing() {
        assert_eq!(
            findings(
                "r.csv",
                "Account No.,Account Number,amount\n88001,7001,25.00\n"
            ),
            "FMT008 error 1:13-1:27 \"Account Number\""
        );
    }

    #[test]
    fn an_ordinary_export_with_several_amounts_is_silent() {
        let text = "loan_id,Amount,Loan Amount,Principal Repaid,Principal Outstanding,Interest Repaid\n\
                    88001,25.00,250.00,25.00,225.00,3.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn other_numbers_beside_a_loan_id_are_silent() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,Loan Number,Loan Code\n88001,25.00,7,7\n"
            ),
            ""
        );
    }
}
