//! TST005: a loan of Kiva's public sample programs.

use super::test_looking_id::is_of_draft;
use crate::engine::CellView;
use crate::finding::{Args, Field, Finding, Severity};
use crate::ids::Trait;
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "TST005",
    name: "sample-loan",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Kiva's sample of a repayment report has the loans 1042970/184729 and 1043223/481395 (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n1042970,184729,12.50\n",
        good: b"loan_id,client_id,amount\n88001,501,25.00\n1042970,502,12.50\n",
        config: "column-mode = \"three\"",
        with: &[],
    },
    texts: texts!("sample_loan"),
    check: Check::Cell(
        CellCheck::new(42, &[Field::LoanId], claims, report)
            .unless_proven_by(ProvenBy::KivaOrLedger),
    ),
};

/// The repayments of Kiva's sample: loan and client.
const SAMPLES: [(&str, &str); 2] = [("1042970", "184729"), ("1043223", "481395")];

fn claims(cell: &CellView<'_>) -> bool {
    cell.id().has(Trait::SampleLoan) && (is_pair(cell) || is_alone(cell)) && !is_of_draft(cell)
}

fn is_pair(cell: &CellView<'_>) -> bool {
    SAMPLES.contains(&(cell.id().trimmed(), cell.record.client_key()))
}

/// Whether nothing but the loan id names the loan. The number may then be a real loan's.
fn is_alone(cell: &CellView<'_>) -> bool {
    match cell.file.mode() {
        ColumnMode::Two => true,
        ColumnMode::Mixed => cell.record.client_key().is_empty(),
        ColumnMode::Three => false,
    }
}

fn report(cell: &CellView<'_>) -> Finding {
    let args = Args::none()
        .id("loan_id", cell.id().trimmed())
        .id("client_id", cell.record.client_key());
    let (case, severity) = if is_pair(cell) {
        ("pair", Severity::Error)
    } else {
        ("alone", Severity::Warning)
    };
    cell.finding(&RULE)
        .args(args.case("case", case))
        .severity(severity)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_against};

    #[test]
    fn the_pairs_of_the_sample_are_an_error_and_their_ids_apart_are_not() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n1042970,184729,25.00\n1043223,481395,12.50\n"
            ),
            "TST005 error 2:1-2:8 \"1042970\"\nTST005 error 3:1-3:8 \"1043223\""
        );
        let apart = "loan_id,client_id,amount\n1042970,481395,25.00\n88001,184729,12.50\n";
        assert_eq!(findings("r.csv", apart), "");
    }

    #[test]
    fn a_loan_id_alone_is_a_warning_where_nothing_else_names_the_loan() {
        let two = "loan_id,amount\n1042970,25.00\n1042971,12.50\n";
        assert_eq!(findings("r.csv", two), "TST005 warning 2:1-2:8 \"1042970\"");
        let json = r#"{"repayments":[{"loan_id":"1043223","amount":25.00}]}"#;
        assert_eq!(
            findings("r.json", json),
            "TST005 warning 1:28-1:35 \"1043223\""
        );
    }

    #[test]
    fn what_the_ledger_or_kiva_has_is_a_real_loan() {
        let report = "loan_id,amount\n1042970,25.00\n";
        let ledger = "Loan No,Principal Paid\n1042970,25.00\n";
        let books = [("--mis", "ledger.csv", ledger)];
        assert_eq!(findings_against(report, &books, ""), "");
        let list =
            r#"{"totalRecords":1,"data":[{"internal_loan_id":"1042970","status":"payingBack"}]}"#;
        let books = [("--loans", "loans.json", list)];
        assert_eq!(findings_against(report, &books, ""), "");
    }

    #[test]
    fn a_list_of_the_test_environment_proves_no_loan_real() {
        let report = "loan_id,amount\n1042970,25.00\n";
        let list = r#"{"snapshot":{"environment":"staging"},"data":[{"internal_loan_id":"1042970","status":"payingBack"}]}"#;
        let books = [("--loans", "loans.json", list)];
        assert_eq!(
            findings_against(report, &books, ""),
            "TST005 warning 2:1-2:8 \"1042970\""
        );
    }
}
