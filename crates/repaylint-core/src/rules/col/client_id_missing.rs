//! COL001: three-column mode and no client id.

use crate::engine::{CellView, FileView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::rules::{CellCheck, Check, Example, Fixable, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "COL001",
    name: "client-id-missing",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"For partners that use the three column format, both the Loan ID and Client ID are needed\" (Kiva, Using the API to report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n88002,,12.50\n",
        good: b"loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.50\n",
        config: "column-mode = \"three\"",
        with: &[],
    },
    texts: texts!("client_id_missing"),
    check: Check::FileAndCell(
        check,
        CellCheck::new(1, &[Field::ClientId], claims, report)
            .asking(some_are_missing)
            .losing_value(),
    ),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let ids = &file.report.columns.client_id;
    let Some(first) = ids.first_absent.filter(|_| ids.present == 0) else {
        return;
    };
    if file.mode() != ColumnMode::Three || file.csv().is_some_and(lacks_a_column) {
        return;
    }
    sink.silence(Field::ClientId);
    let header = file.csv().and_then(|layout| layout.header.as_ref());
    let cell = file
        .csv()
        .and_then(|layout| layout.header_cell(Field::ClientId));
    let place = match (cell, header) {
        (Some(cell), _) => file.place(cell.span),
        (None, Some(header)) => file.place(header.span),
        (None, None) => file.record_place(first, Field::ClientId),
    };
    let args = Args::none().case("case", "column");
    let count = u64::from(ids.absent);
    let finding = Finding::new(&RULE, place).args(args).count(count);
    sink.push_covering(finding, file.records());
}

fn some_are_missing(file: &FileView<'_>) -> bool {
    file.mode() == ColumnMode::Three && file.report.columns.client_id.absent > 0
}

fn claims(cell: &CellView<'_>) -> bool {
    cell.file.mode() == ColumnMode::Three
        && cell.value().trim().is_empty()
        && !cell.record.is_hollow()
}

fn report(cell: &CellView<'_>) -> Finding {
    let loan = cell.record.loan_key();
    let case = if loan.is_empty() { "nameless" } else { "loan" };
    cell.finding(&RULE)
        .args(Args::none().case("case", case).id("loan", loan))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;
    use crate::terms::ColumnMode;

    fn three_columns() -> Settings {
        Settings {
            column_mode: Some(ColumnMode::Three),
            ..Settings::default()
        }
    }

    #[test]
    fn a_header_that_names_client_ids_asks_for_them() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,client_id,amount\n88001,501,25.00\n88002, ,12.50\n"
            ),
            "COL001 error 3:7-3:8 \" \""
        );
    }

    #[test]
    fn a_missing_column_is_one_finding_at_the_header() {
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,amount\n88001,25.00\n88002,12.50\n",
                &three_columns()
            ),
            "COL001 error 1:1-1:15 \"loan_id,amount\" x2"
        );
    }

    #[test]
    fn a_missing_json_field_is_shown_at_its_object() {
        assert_eq!(
            findings_with(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","client_id":"501","amount":25.00},{"loan_id":"88002","amount":12.50}]}"#,
                &three_columns()
            ),
            "COL001 error 1:69-1:70 \"{\""
        );
    }

    #[test]
    fn a_client_id_under_another_name_is_not_also_missing() {
        assert_eq!(
            findings_with(
                "r.json",
                r#"{"repayments":[{"loan_id":"88001","internal_client_id":"501","amount":25.00}]}"#,
                &three_columns()
            ),
            "FMT023 error 1:36-1:54 \"internal_client_id\" [unsafe]"
        );
    }

    #[test]
    fn two_columns_need_no_client_id() {
        assert_eq!(findings("r.csv", "loan_id,amount\n88001,25.00\n"), "");
    }
}
