//! IDS005: an id that has become a decimal number.

use crate::engine::CellView;
use crate::finding::{Field, Finding, Safety, Severity};
use crate::ids::Trait;
use crate::rules::values::{about, suggesting};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS005",
    name: "decimal-tail",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "Kiva's API takes ids as text: \"loan_id\": \"1042970\" (fps-sdk, samples/dotnet/repayments); spreadsheets and data tools write numbers with decimals",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002.0,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("decimal_tail"),
    check: Check::Cell(
        CellCheck::new(34, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva),
    ),
};

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::ZeroTail) && cell.ids().with(Trait::OtherTail) == 0
}

fn report(cell: &CellView<'_>) -> Finding {
    let whole = cell.id().before_tail().map(str::to_owned);
    let args = about(cell, cell.id().trimmed());
    suggesting(cell, &RULE, args, Safety::Unsafe, whole)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_comma_and_several_zeros_are_a_tail_too() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n\"88002,00\",12.50\n"),
            r#"IDS005 error 3:2-3:10 "88002,00" [unsafe]"#
        );
    }

    #[test]
    fn ids_that_count_after_a_point_are_a_scheme() {
        let text = "loan_id,amount\n88001.0,25.00\n88001.1,12.50\n88001.2,9.00\n";
        assert_eq!(findings("r.csv", text), "");
    }
}
