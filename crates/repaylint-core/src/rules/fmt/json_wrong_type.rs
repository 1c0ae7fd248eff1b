//! FMT024: a JSON value of another type than the API takes.

use crate::amount::AmountText;
use crate::engine::{FileView, Sink, ViolationView};
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety, Severity};
use crate::ids::IdText;
use crate::model::{Cell, Form, Violation, ViolationKind};
use crate::rules::values::plainly;
use crate::rules::{Check, Example, Fixable, Rule, StructureCheck, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT024",
    name: "json-wrong-type",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Ids are JSON strings, an amount is a JSON number (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001","amount":"25.00"}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_wrong_type"),
    check: Check::FileAndStructure(
        check,
        StructureCheck {
            claims,
            report,
            once: false,
        },
    ),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let elements = file
        .json()
        .into_iter()
        .flat_map(|layout| &layout.not_objects);
    for element in elements {
        let args = Args::none()
            .case("case", "element")
            .case("found", element.found);
        sink.push(Finding::new(&RULE, file.place(element.span)).args(args));
    }
}

/// A value that is also damaged never comes here: the checks of single values take it first. Of a field that stands
/// twice nobody knows which value is meant (FMT022).
fn claims(view: &ViolationView<'_>) -> bool {
    let repeats = |other: &Violation| {
        matches!(other.kind, ViolationKind::Repeated { .. }) && other.name == view.violation.name
    };
    matches!(view.violation.kind, ViolationKind::WrongType { .. })
        && !view.record.violations.iter().any(repeats)
}

fn report(view: &ViolationView<'_>) -> Finding {
    let ViolationKind::WrongType { found } = view.violation.kind else {
        return view.finding(&RULE);
    };
    let field = view.violation.field;
    let case = match field {
        Some(Field::Amount) => "amount",
        Some(Field::LoanId | Field::ClientId) => "id",
        None => "element",
    };
    let args = Args::none()
        .case("case", case)
        .case("found", found)
        .text("name", &view.violation.name);
    let mut finding = view.finding(&RULE).args(args);
    if let Some((field, cell)) = field.and_then(|field| Some((field, view.record.cell(field)?))) {
        finding.place.span = Some(cell.span);
        finding = finding.fix(retyped(field, cell).map(|edit| Fix::edit(Safety::Safe, edit)));
    }
    finding
}

/// The same value as the type that the API takes, where not a digit changes.
fn retyped(field: Field, cell: &Cell<'_>) -> Option<Edit> {
    let token = match (field, cell.form) {
        (Field::Amount, Form::JsonString) => {
            let value = AmountText::new(&cell.text).exact()?;
            if value.to_string() == cell.text {
                value.to_string()
            } else {
                plainly(value)
            }
        }
        (Field::LoanId | Field::ClientId, Form::JsonNumber)
            if IdText::new(&cell.text).is_all_digits() =>
        {
            format!("\"{}\"", cell.text)
        }
        _ => return None,
    };
    Some(cell.replaced_whole_by(&token))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    #[test]
    fn what_is_exact_can_be_mended() {
        let text = r#"{"repayments":[{"loan_id":88001,"amount":"25.00"}]}"#;
        assert_eq!(
            findings("r.json", text),
            "FMT024 error 1:27-1:32 \"88001\" [safe]\nFMT024 error 1:43-1:48 \"25.00\" [safe]"
        );
        let outcome = outcome("r.json", text, &Settings::default());
        let fixes = outcome
            .findings
            .iter()
            .filter_map(|finding| finding.fix.as_ref());
        let edits: Vec<_> = fixes.flat_map(|fix| fix.edits.clone()).collect();
        assert_eq!(
            String::from_utf8_lossy(&crate::fix::apply(text.as_bytes(), &edits)),
            r#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#
        );
    }

    #[test]
    fn a_damaged_amount_in_quotes_is_only_damaged() {
        let text = r#"{"repayments":[{"loan_id":"88001","amount":"12,50"}]}"#;
        let found = findings("r.json", text);
        assert!(found.starts_with("AMT002 error 1:45-1:50"), "{found}");
        assert_eq!(found.lines().count(), 1, "{found}");
    }

    #[test]
    fn an_element_that_is_no_object_explains_an_empty_report() {
        assert_eq!(
            findings("r.json", r#"{"repayments":[88001]}"#),
            "FMT024 error 1:16-1:21 \"88001\""
        );
    }

    #[test]
    fn a_client_id_of_null_is_absent() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","client_id":null,"amount":25.00}]}"#
            ),
            ""
        );
    }
}
