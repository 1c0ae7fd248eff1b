//! FMT025: a JSON repayment without loan id or amount.

use crate::engine::ViolationView;
use crate::finding::{Args, Field, Finding, Severity};
use crate::model::ViolationKind;
use crate::rules::{Check, Example, Fixable, Rule, StructureCheck, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT025",
    name: "json-missing-field",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Every repayment of Kiva's samples has a loan_id and an amount (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001"}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_missing_field"),
    check: Check::Structure(StructureCheck {
        claims,
        report,
        once: false,
    }),
};

/// A field under another name was read all the same, and is that rule's (FMT023).
fn claims(view: &ViolationView<'_>) -> bool {
    let field = view.violation.field;
    let is_needed = |field: &Field| matches!(field, Field::LoanId | Field::Amount);
    view.violation.kind == ViolationKind::Missing
        && field
            .filter(is_needed)
            .is_some_and(|field| view.record.cell(field).is_none())
}

fn report(view: &ViolationView<'_>) -> Finding {
    let loan = view.record.loan_key();
    let case = match view.violation.field {
        Some(Field::Amount) if loan.is_empty() => "amount",
        Some(Field::Amount) => "amount-of-loan",
        _ => "loan",
    };
    view.finding(&RULE)
        .args(Args::none().case("case", case).id("loan", loan))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn the_object_is_shown_where_it_begins() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00},{"amount":12.50}]}"#
            ),
            "FMT025 error 1:51-1:52 \"{\""
        );
    }

    #[test]
    fn a_missing_client_id_is_silent() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#
            ),
            ""
        );
    }
}
