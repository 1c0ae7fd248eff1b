//! AMT006: amounts of zero in a report of the month's payments.

use crate::engine::{CellView, FileView};
use crate::finding::{Field, Finding, Severity};
use crate::rules::values::about;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "AMT006",
    name: "zero-amount",
    severity: Severity::Info,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's partner academy: a loan that is not reported may be billed, so missing is not zero",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,0.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"\nbasis = \"period\"",
        with: &[],
    },
    texts: texts!("zero_amount"),
    check: Check::Cell(
        CellCheck::new(105, &[Field::Amount], claims, report)
            .asking(wanted)
            .once(),
    ),
};

fn wanted(file: &FileView<'_>) -> bool {
    file.settings.basis == Some(Basis::Period) && file.report.columns.amount.zeros > 0
}

fn claims(cell: &CellView<'_>) -> bool {
    cell.file.settings.basis == Some(Basis::Period)
        && cell
            .amount()
            .only_reading()
            .is_some_and(|value| value.is_zero())
}

fn report(cell: &CellView<'_>) -> Finding {
    let count = u64::from(cell.amounts().zeros);
    cell.finding(&RULE)
        .args(about(cell, cell.amount().trimmed()).number("count", count))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;
    use crate::terms::Basis;

    const ZEROS: &str = "loan_id,amount\n88001,25.00\n88002,0\n88003,0.00\n88004,-0.00\n";

    fn settings(basis: Basis) -> Settings {
        Settings {
            basis: Some(basis),
            ..Settings::default()
        }
    }

    #[test]
    fn all_zeros_of_a_file_are_one_finding() {
        assert_eq!(
            findings_with("r.csv", ZEROS, &settings(Basis::Period)),
            r#"AMT006 info 3:7-3:8 "0" x3"#
        );
    }

    #[test]
    fn zero_is_an_ordinary_amount_where_amounts_are_totals() {
        assert_eq!(
            findings_with("r.csv", ZEROS, &settings(Basis::Cumulative)),
            ""
        );
        assert_eq!(findings("r.csv", ZEROS), "");
    }
}
