//! FMT023: a field that the API does not have.

use crate::engine::{FileView, Sink, ViolationView};
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety, Severity};
use crate::model::ViolationKind;
use crate::rules::{Check, Example, Fixable, Rule, StructureCheck, texts};
use crate::terms::ColumnMode;
use crate::words::{self, Meaning};

pub(super) static RULE: Rule = Rule {
    code: "FMT023",
    name: "json-unknown-field",
    severity: Severity::Warning,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "The fields of a repayment are loan_id, client_id and amount (fps-sdk, samples/dotnet/repayments); Kiva's Spanish and French pages call them internal_loan_id and internal_client_id",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"internal_loan_id":"88001","amount":25.00}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_unknown_field"),
    check: Check::FileAndStructure(
        check,
        StructureCheck {
            claims,
            report,
            once: true,
        },
    ),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let fields = file
        .json()
        .into_iter()
        .flat_map(|layout| &layout.root_fields);
    for field in fields.filter(|field| field.first.is_none()) {
        let args = Args::none().case("case", "root").text("name", &field.name);
        sink.push(Finding::new(&RULE, file.place(field.key)).args(args));
    }
}

/// With two columns a client id under another name is just a client id too many (COL002).
fn claims(view: &ViolationView<'_>) -> bool {
    let is_two = view.file.settings.column_mode == Some(ColumnMode::Two);
    view.violation.kind == ViolationKind::Unknown
        && !(is_two && stands_for(view) == Some(Field::ClientId))
}

fn report(view: &ViolationView<'_>) -> Finding {
    let name = &view.violation.name;
    let args = Args::none().text("name", name);
    let finding = view.finding(&RULE);
    if let Some(field) = stands_for(view) {
        let rename = Edit {
            span: view.violation.span,
            replacement: field.as_str().into(),
        };
        return finding
            .severity(Severity::Error)
            .args(args.case("case", "stands-for").text("near", field.as_str()))
            .fix(Fix::edit(Safety::Unsafe, rename));
    }
    finding.args(match likeness(name) {
        Some(field) => args.case("case", "near").text("near", field.as_str()),
        None => args.case("case", "unknown"),
    })
}

/// The value of the repayment that was read from this field because the right one is missing.
fn stands_for(view: &ViolationView<'_>) -> Option<Field> {
    let key_end = view.violation.span.end as usize;
    let text = view.file.report.source.text();
    Field::ALL.into_iter().find(|field| {
        let value = view
            .record
            .cell(*field)
            .map(|cell| cell.outer.start as usize);
        let between = value.and_then(|value| text.get(key_end..value));
        between
            .is_some_and(|between| !between.is_empty() && memchr::memchr(b',', between).is_none())
    })
}

/// The value that a name resembles.
fn likeness(name: &str) -> Option<Field> {
    match words::header(name).0 {
        Meaning::Value(field, _) => Some(field),
        Meaning::Unknown => words::misspelt(name).map(|(field, _)| field),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;
    use crate::terms::ColumnMode;

    #[test]
    fn the_name_of_kivas_spanish_page_is_an_error_and_nothing_is_missing() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"internal_loan_id":"88001","amount":25.00}]}"#
            ),
            "FMT023 error 1:18-1:34 \"internal_loan_id\" [unsafe]"
        );
    }

    #[test]
    fn a_field_that_means_nothing_to_the_api_is_a_warning() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00,"shelf":"A"}]}"#
            ),
            "FMT023 warning 1:51-1:56 \"shelf\""
        );
    }

    #[test]
    fn another_loan_number_beside_the_loan_id_is_a_warning() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00,"internal_loan_id":"7"}]}"#
            ),
            "FMT023 warning 1:51-1:67 \"internal_loan_id\""
        );
    }

    #[test]
    fn a_client_id_under_another_name_is_too_many_with_two_columns() {
        let settings = Settings {
            column_mode: Some(ColumnMode::Two),
            ..Settings::default()
        };
        assert_eq!(
            findings_with(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00,"internal_client_id":"501"}]}"#,
                &settings
            ),
            "COL002 warning 1:72-1:75 \"501\" [safe]"
        );
    }

    #[test]
    fn a_field_beside_the_list_is_a_warning() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"partner":"7","repayments":[{"loan_id":"88001","amount":25.00}]}"#
            ),
            "FMT023 warning 1:3-1:10 \"partner\""
        );
    }
}
