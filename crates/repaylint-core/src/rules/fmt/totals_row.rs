//! FMT011: a row of totals among the repayments.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT011",
    name: "totals-row",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "Every row of a report is one loan's repayment (Kiva partner academy: column A is the loan ID)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\nTotal,37.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("totals_row"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    for row in &layout.totals {
        let case = match (&row.label, &row.sum) {
            (None, _) => "unlabelled",
            (Some(_), Some(_)) => "differs",
            (Some(_), None) => "labelled",
        };
        let shown = |value: &Option<String>| value.as_deref().unwrap_or_default().trim().to_owned();
        let args = Args::none()
            .case("case", case)
            .text("label", shown(&row.label))
            .text("amount", shown(&row.amount))
            .text("sum", shown(&row.sum));
        sink.push(
            Finding::new(&RULE, file.place(row.place))
                .args(args)
                .fix(Fix::edit(Safety::Unsafe, file.deletion_of(row.span))),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_label_in_any_column_makes_a_row_of_totals() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,name\n88001,25.00,Ana\n,40.00,Total general:\n"
            ),
            "FMT011 error 3:8-3:22 \"Total general:\" [unsafe]"
        );
    }

    #[test]
    fn the_sum_of_the_rows_above_needs_no_label() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\n88002,12.50\n,37.50\n"
            ),
            "FMT011 error 4:2-4:7 \"37.50\" [unsafe]"
        );
    }

    #[test]
    fn a_label_may_go_on_with_a_number_or_a_month() {
        for label in [
            "Total:2",
            "TOTAL(2)",
            "Total_octubre_2026",
            "Total octubre 2026",
            "TOTAL2",
            "Subtotales",
            "Sumas",
            "Tot.",
            "TTL",
            "Gesamt 2",
        ] {
            let text = format!("loan_id,amount\n88001,25.00\n88002,12.50\n{label},37.50\n");
            let end = label.len() + 1;
            assert_eq!(
                findings("r.csv", text),
                format!("FMT011 error 4:1-4:{end} {label:?} [unsafe]")
            );
        }
    }

    #[test]
    fn a_loan_whose_amount_is_the_sum_of_others_is_a_loan() {
        for ids in [
            ["LOAN-1", "LOAN-2", "LOAN-3"],
            ["88001", "88002", "LN-TOTAL-1"],
            ["88001", "LOAN-2", "LOAN-3"],
        ] {
            let [first, second, third] = ids;
            let text = format!("loan_id,amount\n{first},25.00\n{second},12.50\n{third},30.00\n");
            assert_eq!(findings("r.csv", text), "", "{ids:?}");
        }
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\nLOAN-1,25.00\nLOAN-2,12.50\nLOAN-3,37.50\n"
            ),
            ""
        );
    }

    #[test]
    fn a_borrower_may_be_called_like_a_total() {
        assert_eq!(
            findings("r.csv", "loan_id,amount,name\n88001,25.00,Suma\n"),
            ""
        );
    }

    #[test]
    fn the_sum_counts_damaged_amounts_by_their_reading() {
        let text = "loan_id;amount\n88001;25,00\n88002;12,50\nTotal;37,50\n";
        let outcome =
            crate::rules::testing::outcome("r.csv", text, &crate::settings::Settings::default());
        let layout = outcome.files.first().and_then(|file| file.layout.csv());
        let sums: Vec<_> = layout
            .into_iter()
            .flat_map(|layout| &layout.totals)
            .map(|row| row.sum.clone())
            .collect();
        assert_eq!(sums, [None]);
    }
}
