//! IDS009: a value that stands where an id should be.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS009",
    name: "placeholder-id",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's samples use loan_id_1, 123456 and 888888 as ids (fps-sdk, samples/dotnet); Apache Fineract's reports write - and (NULL) for what is missing",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\nn/a,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("placeholder_id"),
    check: Check::Cell(
        CellCheck::new(38, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::KivaOrLedger)
            .losing_value(),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::PlaceholderWord) || is_sample(cell) || is_lone_number(cell)
}

/// One of the ids that Kiva's samples use for loan and client at once. Reported once, at the loan.
fn is_sample(cell: &CellView<'_>) -> bool {
    cell.field == Field::LoanId
        && cell.id().has(Trait::SampleNumber)
        && cell.record.loan_key() == cell.record.client_key()
}

/// Zeros or one digit again and again, where no other id of the column is a number of that width.
fn is_lone_number(cell: &CellView<'_>) -> bool {
    let width = cell.id().trimmed().len();
    let ids = cell.ids();
    cell.id().has(Trait::PlaceholderNumber) && ids.digits.of(width) == ids.repeated.of(width)
}

fn report(cell: &CellView<'_>) -> Finding {
    let case = if cell.id().has(Trait::PlaceholderWord) {
        "word"
    } else if is_sample(cell) {
        "sample"
    } else {
        "number"
    };
    let args = about(cell, cell.id().trimmed())
        .case("case", case)
        .number("digits", cell.id().trimmed().len() as u64);
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn words_of_several_languages_stand_for_nothing() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\nSin número,12.50\nloan_id_1,9.00\n-,8.00\n"
            ),
            "IDS009 error 3:1-3:11 \"Sin número\"\n\
             IDS009 error 4:1-4:10 \"loan_id_1\"\n\
             IDS009 error 5:1-5:2 \"-\""
        );
    }

    #[test]
    fn zeros_and_repeated_digits_are_wrong_where_no_other_id_has_their_width() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n0,12.50\n999999,9.00\n999999,8.00\n"
            ),
            "IDS009 error 3:1-3:2 \"0\"\n\
             IDS009 error 4:1-4:7 \"999999\"\n\
             IDS009 error 5:1-5:7 \"999999\""
        );
        let text = "loan_id,amount\n188001,25.00\n222222,12.50\n22222,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }

    #[test]
    fn the_ids_of_samples_are_wrong_only_as_loan_and_client_at_once() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n123455,501,25.00\n123456,123456,12.50\n888888,888888,9.00\n"
            ),
            "IDS009 error 3:1-3:7 \"123456\"\nIDS009 error 4:1-4:7 \"888888\""
        );
        let text = "loan_id,client_id,amount\n123456,501,25.00\n88,502,12.50\n888888,188,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
