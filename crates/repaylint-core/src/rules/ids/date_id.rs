//! IDS012: an id that has become a date.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS012",
    name: "date-id",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Microsoft, \"Stop automatically changing numbers to dates\": Excel turns 12-3 or 3/12 into a date when it opens a CSV file",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n12-71,25.00\n12-72,12.50\n12-Mar,30.00\n",
        good: b"loan_id,amount\n12-71,25.00\n12-72,12.50\n12-3,30.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("date_id"),
    check: Check::Cell(
        CellCheck::new(36, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva)
            .losing_value(),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    let ids = cell.ids();
    let dates_are_rare = ids.with(Trait::Date).saturating_mul(2) < ids.present;
    let scheme = ids.with(Trait::NearDate) > 0 && is_numeric(cell.id().trimmed());
    cell.id().has(Trait::Date) && dates_are_rare && !scheme
}

/// A date without the name of a month, which ids of three numbers may resemble.
fn is_numeric(id: &str) -> bool {
    !id.contains(char::is_alphabetic)
}

fn report(cell: &CellView<'_>) -> Finding {
    cell.finding(&RULE).args(about(cell, cell.id().trimmed()))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn dates_of_several_languages_and_forms_are_found() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\nLN-1,9\nLN-2,9\nLN-3,9\nLN-4,9\nene-24,25.00\n2024-03-12 00:00:00,12.50\n12/03/2024,9.00\n"
            ),
            "IDS012 error 6:1-6:7 \"ene-24\"\n\
             IDS012 error 7:1-7:20 \"2024-03-12 00:00:00\"\n\
             IDS012 error 8:1-8:11 \"12/03/2024\""
        );
    }

    #[test]
    fn ids_of_branch_and_number_are_no_dates() {
        let text = "loan_id,amount\nMAR-24,25.00\nNBO-25,12.50\nKIB-26,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn ids_of_three_numbers_are_a_scheme_where_one_is_no_date() {
        let text = "loan_id,amount\n12/05/1987,25.00\n12/05/3041,12.50\n12/05/4410,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn dates_are_ids_where_most_ids_are_so() {
        let text = "loan_id,amount\n2024-03-12,25.00\n2024-03-13,12.50\n88001,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
