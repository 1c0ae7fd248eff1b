//! FMT024: a JSON value of another type than the API takes.

use crate::amount::AmountText;
use crate::engine::{FileView, Sink, ViolationView};
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety, Severity};
use crate::ids::{IdText, Trait};
use crate::model::{Cell, Form, IdColumn, ViolationKind};
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

/// What stands in the list and is no object is no repayment, and so was set aside.
fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    if file.json().is_none() {
        return;
    }
    let set_aside = &file.report.rows.set_aside;
    for run in set_aside.iter().filter(|run| run.why == RULE.code) {
        let rows = u64::from(run.rows);
        let args = Args::none().case("case", "element").number("rows", rows);
        sink.push(
            Finding::new(&RULE, file.place(run.span))
                .args(args)
                .count(rows),
        );
    }
}

fn claims(view: &ViolationView<'_>) -> bool {
    let ViolationKind::WrongType { .. } = view.violation.kind else {
        return false;
    };
    let field = view.violation.field;
    match field.and_then(|field| Some((field, view.record.cell(field)?))) {
        Some((Field::Amount, cell)) => cell.form != Form::JsonString || is_sound(view, cell),
        Some((Field::LoanId, cell)) => !is_destroyed(cell, &view.file.report.columns.loan_id),
        Some((Field::ClientId, cell)) => !is_destroyed(cell, &view.file.report.columns.client_id),
        None => true,
    }
}

/// Whether nothing else is wrong with an amount in quotes. If something is, that is what must be mended.
fn is_sound(view: &ViolationView<'_>, cell: &Cell<'_>) -> bool {
    let minor_units = view.file.settings.minor_units();
    AmountText::new(&cell.text)
        .in_column(&view.file.report.columns.amount, minor_units)
        .is_unremarkable(minor_units)
}

/// Whether an id that became a number shows more than that (IDS004, IDS005).
fn is_destroyed(cell: &Cell<'_>, column: &IdColumn) -> bool {
    let id = IdText::new(&cell.text);
    let is_cut_off = id.has(Trait::ZeroTail) && column.with(Trait::OtherTail) == 0;
    cell.form == Form::JsonNumber && (id.has(Trait::Scientific) || is_cut_off)
}

fn report(view: &ViolationView<'_>) -> Finding {
    let ViolationKind::WrongType { found } = view.violation.kind else {
        return view.finding(&RULE);
    };
    let case = match view.violation.field {
        Some(Field::Amount) => "amount",
        Some(Field::LoanId | Field::ClientId) => "id",
        None => "element",
    };
    let args = Args::none()
        .case("case", case)
        .case("found", found)
        .text("name", &view.violation.name)
        .number("rows", 1);
    view.finding(&RULE)
        .args(args)
        .fix(retyped(view).map(|edit| Fix::edit(Safety::Safe, edit)))
}

/// The same value as the type that the API takes, where not a digit changes.
fn retyped(view: &ViolationView<'_>) -> Option<Edit> {
    let field = view.violation.field?;
    let cell = view.record.cell(field)?;
    let token = match (field, cell.form) {
        (Field::Amount, Form::JsonString) => AmountText::new(&cell.text).exact()?.to_string(),
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
