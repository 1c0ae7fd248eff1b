//! TST007: Kiva has the loan id, but under another client.

use super::shared::{Many, push_all};
use super::strangers::{Why, environment, missing_as, severity};
use crate::books::{KivaList, Near, Row};
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TST007",
    name: "client-mismatch-at-kiva",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "With three columns, both the Loan ID and the Client ID name a loan (Kiva, Using the API to report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.50\n",
        good: b"loan_id,client_id,amount\n88001,501,25.00\n88002,702,12.50\n",
        config: "column-mode = \"three\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.json",
            bytes: b"{\"totalRecords\": 2, \"data\": [\n  {\"internal_loan_id\": \"88001\", \"internal_client_id\": \"501\", \"status\": \"payingBack\"},\n  {\"internal_loan_id\": \"88002\", \"internal_client_id\": \"702\", \"status\": \"defaulted\"}\n]}\n",
        }],
    },
    texts: texts!("client_mismatch_at_kiva"),
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
    let mut records = missing_as(view, |why| matches!(why, Why::OtherClient(_)));
    if view.settings.ids.loan_unique && list.book.has_clients() {
        records.extend(found_under_another(view, list));
    }
    push_all(view, sink, &RULE, &records, |record, many| {
        finding(view, list, record, many)
    });
}

/// Repayments whose loan was found by its id alone, since the user says that it tells, although the client is another.
fn found_under_another<'v>(
    view: &'v BooksView<'_>,
    list: &'v KivaList,
) -> impl Iterator<Item = RecordRef> + 'v {
    let is_another = |(record, row): &(RecordRef, Row)| {
        let (_, here) = view.ids(*record);
        let (_, there) = list.book.ids(*row);
        !here.is_empty() && !there.is_empty() && here != there
    };
    let found = view.found(Which::Kiva);
    found.filter(is_another).map(|(record, _)| record)
}

fn finding(
    view: &BooksView<'_>,
    list: &KivaList,
    record: RecordRef,
    many: Option<Many>,
) -> Finding {
    let (loan_id, client_id) = view.ids(record);
    let mut there = list.book.near_misses(&loan_id);
    there.retain(|miss| miss.differs == Near::Client);
    let first = there.first();
    let args = Args::none()
        .id("loan_id", loan_id)
        .id("client_id", client_id)
        .id("other", first.map_or("", |miss| &miss.client_id))
        .case(
            "known",
            if first.is_none_or(|miss| miss.client_id.is_empty()) {
                "no"
            } else {
                "yes"
            },
        )
        .number("more", there.len().saturating_sub(1) as u64)
        .case("environment", environment(list))
        .case("many", Many::case(many))
        .number("count", many.map_or(1, |many| many.count))
        .number("all", many.map_or(1, |many| many.all));
    let finding = Finding::new(&RULE, view.place(record, Field::ClientId))
        .args(args)
        .severity(severity(list));
    match first {
        Some(miss) => finding.related(list.book.place(miss.row, Field::ClientId)),
        None => finding,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const LIST: &str = r#"{"totalRecords":2,"data":[
        {"kiva_id":88001,"internal_loan_id":"88001","internal_client_id":"501","status":"payingBack"},
        {"kiva_id":88009,"internal_loan_id":"88002","internal_client_id":"00502","status":"payingBack"}]}"#;

    fn against(report: &str, config: &str) -> String {
        findings_against(report, &[("--loans", "loans.json", LIST)], config)
    }

    #[test]
    fn another_client_than_kiva_s_is_named_and_nothing_else_is_said() {
        let report = "loan_id,client_id,amount\n88001,601,25.00\n88002,00502,12.50\n";
        assert_eq!(against(report, ""), "TST007 error 2:7-2:10 \"601\"");
    }

    #[test]
    fn the_same_client_is_silent_and_without_client_ids_the_loan_tells() {
        let report = "loan_id,client_id,amount\n88001,501,25.00\n88002,00502,12.50\n";
        assert_eq!(against(report, ""), "");
        assert_eq!(
            against("loan_id,amount\n88001,25.00\n88002,12.50\n", ""),
            ""
        );
    }

    #[test]
    fn where_the_loan_id_alone_names_the_loan_its_client_must_still_be_right() {
        let config = "[ids]\nloan-unique = true";
        let report = "loan_id,client_id,amount\n88001,601,25.00\n88002,00502,12.50\n";
        assert_eq!(against(report, config), "TST007 error 2:7-2:10 \"601\"");
        let report = "loan_id,client_id,amount\n88001,501,25.00\n88002,00502,12.50\n";
        assert_eq!(against(report, config), "");
    }

    #[test]
    fn a_client_who_has_only_lost_zeros_is_no_other_client() {
        let report = "loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.50\n";
        assert_eq!(against(report, ""), "IDS006 error 3:7-3:10 \"502\" [safe]");
    }
}
