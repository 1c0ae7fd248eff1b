//! COL002: two-column mode and client ids.

use crate::engine::{FileView, RecordRef, Sink};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity, Transform};
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "COL002",
    name: "client-id-unexpected",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "\"For partners who use the two column format, only the Loan ID is needed\" (Kiva, Using the API to report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("client_id_unexpected"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let ids = &file.report.columns.client_id;
    let Some(first) = ids.first_present else {
        return;
    };
    let is_two = file.settings.column_mode == Some(ColumnMode::Two);
    if !is_two || file.csv().is_some_and(lacks_a_column) {
        return;
    }
    // What will be left out needs no correcting.
    sink.silence(Field::ClientId);
    let cell = file
        .csv()
        .and_then(|layout| layout.header_cell(Field::ClientId));
    let place = match cell {
        Some(cell) => file.place(cell.span),
        None => file.record_place(first, Field::ClientId),
    };
    let present = u64::from(ids.present);
    let finding = Finding::new(&RULE, place)
        .args(Args::none().number("present", present))
        .count(present)
        .fix(Fix::transform(Safety::Safe, Transform::DropClientColumn));
    let has_client = |at: &RecordRef| {
        let record = file.report.record(at.record);
        record.is_some_and(|record| !record.client_key().is_empty())
    };
    sink.push_covering(finding, file.records().filter(has_client));
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;
    use crate::terms::ColumnMode;

    fn two_columns() -> Settings {
        Settings {
            column_mode: Some(ColumnMode::Two),
            ..Settings::default()
        }
    }

    #[test]
    fn the_column_is_one_finding_and_nothing_is_said_of_its_values() {
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,client_id,amount\n88001,n/a,25.00\n88002,\"\t502\",12.50\n",
                &two_columns()
            ),
            "COL002 warning 1:9-1:18 \"client_id\" x2 [safe]"
        );
    }

    #[test]
    fn json_shows_the_first_client_id() {
        assert_eq!(
            findings_with(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","client_id":"501","amount":25.00}]}"#,
                &two_columns()
            ),
            "COL002 warning 1:48-1:51 \"501\" [safe]"
        );
    }

    #[test]
    fn an_empty_column_and_a_mode_that_nobody_set_are_silent() {
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,amount,client_id\n88001,25.00,\n",
                &two_columns()
            ),
            ""
        );
        assert_eq!(
            findings("r.csv", "loan_id,client_id,amount\n88001,501,25.00\n"),
            ""
        );
    }
}
