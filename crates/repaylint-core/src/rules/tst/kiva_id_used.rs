//! TST008: Kiva's own number of a loan where the MIS's loan id should be.

use super::shared::{Many, push_all};
use super::strangers::{Why, environment, severity, strangers};
use crate::books::KivaList;
use crate::engine::{BooksView, RecordRef, Sink};
use crate::finding::{Args, Field, Finding, Fix, Safety, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TST008",
    name: "kiva-id-used",
    severity: Severity::Error,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "A loan has a kiva_id and an internal_loan_id (FPS-Lib, loans of the Partner API); repayments are reported by the partner's own Loan ID (Kiva, report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n2100002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.json",
            bytes: b"{\"totalRecords\": 2, \"data\": [\n  {\"kiva_id\": 2100001, \"internal_loan_id\": \"88001\", \"status\": \"payingBack\"},\n  {\"kiva_id\": 2100002, \"internal_loan_id\": \"88002\", \"status\": \"defaulted\"}\n]}\n",
        }],
    },
    texts: texts!("kiva_id_used"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Loans],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(list) = &view.books.kiva else {
        return;
    };
    let is_meant = |why| matches!(why, Why::KivaId(_));
    let records: Vec<RecordRef> = strangers(view)
        .iter()
        .filter(|stranger| is_meant(stranger.why))
        .map(|stranger| stranger.record)
        .collect();
    push_all(view, sink, &RULE, &records, |record, many| {
        finding(view, list, record, many)
    });
}

fn finding(
    view: &BooksView<'_>,
    list: &KivaList,
    record: RecordRef,
    many: Option<Many>,
) -> Finding {
    let (loan_id, _) = view.ids(record);
    let row = list.with_kiva_id(&loan_id);
    let internal = row.map(|row| list.book.ids(row).0).unwrap_or_default();
    let cell = view.record(record).and_then(|record| record.loan_id);
    let edit = cell
        .filter(|_| !internal.is_empty())
        .map(|cell| cell.replaced_by(&internal));
    let args = Args::none()
        .id("loan_id", loan_id)
        .case("known", if internal.is_empty() { "no" } else { "yes" })
        .id("internal", internal)
        .case("environment", environment(list))
        .case("many", Many::case(many))
        .number("count", many.map_or(1, |many| many.count))
        .number("all", many.map_or(1, |many| many.all));
    let finding = Finding::new(&RULE, view.place(record, Field::LoanId))
        .args(args)
        .severity(severity(list))
        .fix(edit.map(|edit| Fix::edit(Safety::Unsafe, edit)));
    match row {
        Some(row) => finding.related(list.book.place(row, Field::LoanId)),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::rules::testing::{findings_against, outcome_against};

    const LIST: &str = r#"{"totalRecords":2,"data":[
        {"kiva_id":2100001,"internal_loan_id":"2100002","status":"payingBack"},
        {"kiva_id":2100002,"internal_loan_id":"88002","status":"payingBack"}]}"#;

    fn against(report: &str, config: &str) -> String {
        findings_against(report, &[("--loans", "loans.json", LIST)], config)
    }

    #[test]
    fn a_number_of_kiva_s_is_named_unless_it_is_a_loan_id_too() {
        let report = "loan_id,amount\n2100001,25.00\n88002,12.50\n";
        assert_eq!(
            against(report, ""),
            "TST008 error 2:1-2:8 \"2100001\" [unsafe]"
        );
        assert_eq!(
            against("loan_id,amount\n2100002,25.00\n88002,12.50\n", ""),
            ""
        );
    }

    #[test]
    fn it_says_more_than_a_pattern_of_ids_does() {
        let config = "[ids]\nloan = \"[0-9]{5}|2100002\"";
        let report = "loan_id,amount\n2100001,25.00\n88002,12.50\n";
        assert_eq!(
            against(report, config),
            "TST008 error 2:1-2:8 \"2100001\" [unsafe]"
        );
    }

    #[test]
    fn a_whole_column_of_them_is_one_finding_with_all_edits() {
        let (mut report, mut loans) = (String::from("loan_id,amount\n"), Vec::new());
        for number in 1..=20 {
            writeln!(report, "{},25.00", 2_100_000 + number).expect("a string takes anything");
            loans.push(format!(
                r#"{{"kiva_id":{},"internal_loan_id":"KE-{number}","status":"payingBack"}}"#,
                2_100_000 + number
            ));
        }
        let list = format!(r#"{{"data":[{}]}}"#, loans.join(","));
        let outcome = outcome_against(&report, &[("--loans", "loans.json", &list)], "");
        let found: Vec<_> = outcome
            .findings
            .iter()
            .filter(|finding| finding.rule.code.starts_with("TST"))
            .collect();
        let edits = found
            .iter()
            .filter_map(|finding| finding.fix.as_ref())
            .map(|fix| fix.edits.len());
        assert_eq!((found.len(), edits.sum::<usize>()), (1, 20));
    }
}
