//! FMT022: one JSON object holds a field twice.

use crate::engine::{FileView, Sink, ViolationView};
use crate::finding::{Args, Finding, Severity};
use crate::model::ViolationKind;
use crate::rules::{Check, Example, Fixable, Rule, StructureCheck, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT022",
    name: "json-duplicate-key",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "RFC 8259, section 4: what a reader makes of a name that is not unique in its object cannot be predicted",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001","amount":25.00,"amount":52.00}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_duplicate_key"),
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
    let fields = file
        .json()
        .into_iter()
        .flat_map(|layout| &layout.root_fields);
    for field in fields {
        if let Some(first) = field.first {
            sink.push(
                Finding::new(&RULE, file.place(field.key))
                    .args(Args::none().text("name", &field.name))
                    .related(file.place(first)),
            );
        }
    }
}

fn claims(view: &ViolationView<'_>) -> bool {
    matches!(view.violation.kind, ViolationKind::Repeated { .. })
}

fn report(view: &ViolationView<'_>) -> Finding {
    let args = Args::none().text("name", &view.violation.name);
    let finding = view.finding(&RULE).args(args);
    match view.violation.kind {
        ViolationKind::Repeated { first } => finding.related(view.file.place(first)),
        _ => finding,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    const TWICE: &str = r#"{"repayments":[{"loan_id":"88001","amount":25.00,"amount":52.00}]}"#;

    #[test]
    fn the_second_is_shown_and_points_at_the_first() {
        assert_eq!(
            findings("r.json", TWICE),
            "FMT022 error 1:51-1:57 \"amount\""
        );
        let outcome = outcome("r.json", TWICE, &Settings::default());
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "FMT022");
        let related = finding.and_then(|finding| finding.related.first());
        let first = related.and_then(|related| related.place.span);
        assert_eq!(first.map(|span| span.start), Some(35));
    }

    #[test]
    fn a_second_list_of_repayments_is_shown() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":25.00}],"repayments":[]}"#
            ),
            "FMT022 error 1:53-1:63 \"repayments\""
        );
    }

    #[test]
    fn of_a_field_that_stands_twice_nothing_more_is_said() {
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","loan_id":88002,"amount":25.00}]}"#
            ),
            "FMT022 error 1:36-1:43 \"loan_id\""
        );
        assert_eq!(
            findings(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","amount":"12,50","amount":12.50}]}"#
            ),
            "FMT022 error 1:53-1:59 \"amount\""
        );
    }
}
