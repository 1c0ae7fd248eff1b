//! COL006: two columns in another order than PA2's.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity, Transform};
use crate::model::Column;
use crate::rules::col::{client_id_unexpected, swapped_columns};
use crate::rules::fmt::duplicate_column;
use crate::rules::fmt::missing_column::lacks_a_column;
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::terms::ColumnMode;

pub(super) static RULE: Rule = Rule {
    code: "COL006",
    name: "column-order",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Kiva's partner academy on repayment reporting: column A is the loan ID, column B the amount",
    example: Example {
        file: "report.csv",
        bad: b"amount,loan_id\n25.00,88001\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("column_order"),
    check: Check::File(check),
};

/// PA2's two columns, by position.
const ORDER: [Field; 2] = [Field::LoanId, Field::Amount];

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let is_two = file.mode() == ColumnMode::Two;
    if !is_two || file.report.is_empty() || lacks_a_column(layout) {
        return;
    }
    let causes = [
        &client_id_unexpected::RULE,
        &swapped_columns::RULE,
        &duplicate_column::RULE,
    ];
    if causes.into_iter().any(|cause| sink.has(cause)) {
        return;
    }
    let mut expected = ORDER.into_iter().zip(&layout.columns).enumerate();
    let wrong = expected.find(|(_, (field, column))| **column != Column::Read(*field));
    let Some((index, (field, _))) = wrong else {
        return;
    };
    let header = layout.header.as_ref();
    let cell = header.and_then(|header| header.cells.get(index));
    let place = cell.map_or(file.whole(), |cell| file.place(cell.span));
    let args = Args::none()
        .case("field", field.as_str())
        .text("name", cell.map_or("", |cell| cell.text.trim()));
    sink.push(
        Finding::new(&RULE, place)
            .args(args)
            .fix(Fix::transform(Safety::Safe, Transform::Reorder)),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_with};
    use crate::settings::Settings;
    use crate::terms::ColumnMode;

    #[test]
    fn the_first_column_out_of_order_is_shown() {
        assert_eq!(
            findings("r.csv", "loan_id,name,amount\n88001,Ana,25.00\n"),
            "COL006 warning 1:9-1:13 \"name\" [safe]"
        );
    }

    #[test]
    fn further_columns_after_the_two_are_silent() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,name\n88001,25.00,Ana\n"),
            ""
        );
    }

    #[test]
    fn three_columns_have_no_documented_order() {
        assert_eq!(
            findings("r.csv", "client_id,loan_id,amount\n501,88001,25.00\n"),
            ""
        );
    }

    #[test]
    fn a_client_id_that_is_too_many_is_not_also_out_of_order() {
        let settings = Settings {
            column_mode: Some(ColumnMode::Two),
            ..Settings::default()
        };
        assert_eq!(
            findings_with(
                "r.csv",
                "loan_id,client_id,amount\n88001,501,25.00\n",
                &settings
            ),
            "COL002 warning 1:9-1:18 \"client_id\" [safe]"
        );
    }
}
