//! COL003: some repayments have a client id, others have none, and nothing says which is meant.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "COL003",
    name: "mixed-column-mode",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A partner uses the two or the three column format (PA2, Account, Profile, CSV upload format)",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001","client_id":"501","amount":25.00},{"loan_id":"88002","amount":12.50}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","client_id":"501","amount":25.00},{"loan_id":"88002","client_id":"502","amount":12.50}]}"#,
        config: "[rules]\nCOL005 = \"off\"",
        with: &[],
    },
    texts: texts!("mixed_column_mode"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    if file.mode() != ColumnMode::Mixed {
        return;
    }
    let ids = &file.report.columns.client_id;
    let Some((with, without)) = ids.first_present.zip(ids.first_absent) else {
        return;
    };
    let (case, rarer, other) = if ids.present < ids.absent {
        ("with", with, without)
    } else {
        ("without", without, with)
    };
    let args = Args::none()
        .case("case", case)
        .number("with", u64::from(ids.present))
        .number("without", u64::from(ids.absent));
    sink.push(
        Finding::new(&RULE, file.record_place(rarer, Field::ClientId))
            .args(args)
            .count(u64::from(ids.present.min(ids.absent)))
            .related(file.record_place(other, Field::ClientId)),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    const WITH: &str = r#"{"loan_id":"88001","client_id":"501","amount":25.00}"#;
    const WITHOUT: &str = r#"{"loan_id":"88002","amount":12.50}"#;
    const ALSO_WITHOUT: &str = r#"{"loan_id":"88003","amount":12.50}"#;

    fn report(repayments: &[&str]) -> String {
        format!("{{\"repayments\":[\n{}\n]}}", repayments.join(",\n"))
    }

    #[test]
    fn the_rarer_kind_is_shown() {
        assert_eq!(
            findings("r.json", report(&[WITHOUT, WITH, ALSO_WITHOUT])),
            "COL003 error 3:33-3:36 \"501\""
        );
        assert_eq!(
            findings("r.json", report(&[WITH, WITHOUT])),
            "COL003 error 3:1-3:2 \"{\""
        );
    }

    #[test]
    fn repayments_of_one_kind_are_silent() {
        assert_eq!(findings("r.json", report(&[WITHOUT, ALSO_WITHOUT])), "");
        assert_eq!(findings("r.json", report(&[WITH])), "");
    }
}
