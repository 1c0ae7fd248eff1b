//! TST002: a client who was used in a test loan draft.

use std::collections::HashSet;

use super::shared::{Many, push_all};
use super::test_draft_loan::test_loan;
use crate::engine::{BooksView, RecordRef, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TST002",
    name: "test-draft-client",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Client information used to post a test loan draft must not be used\" (Kiva, report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,client_id,amount\n88001,501,25.00\n88002,502,12.50\n",
        good: b"loan_id,client_id,amount\n88001,503,25.00\n88002,502,12.50\n",
        config: "column-mode = \"three\"",
        with: &[Reference {
            flag: "--drafts",
            file: "draft.json",
            bytes: b"{\"entreps\": [{\"loan_id\": \"88777\", \"client_id\": \"501\"}]}\n",
        }],
    },
    texts: texts!("test_draft_client"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Drafts],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let tests = &view.books.tests;
    if tests.clients.is_empty() {
        return;
    }
    let mut records = Vec::new();
    view.each_id(|record, loan_id, client_id| {
        let is_test = tests.clients.contains_key(client_id);
        if is_test && test_loan(view, record, loan_id, client_id).is_none() {
            records.push(record);
        }
    });
    if records.is_empty() {
        return;
    }
    let expected = expected_clients(view);
    records.retain(|record| !expected.contains(&*view.ids(*record).1));
    push_all(view, sink, &RULE, &records, |record, many| {
        finding(view, record, many)
    });
}

/// Clients of test loan drafts of whose loans Kiva, in its real environment, expects repayments.
fn expected_clients<'v>(view: &BooksView<'v>) -> HashSet<&'v str> {
    let clients = &view.books.tests.clients;
    let list = view.books.kiva.as_ref().filter(|list| !list.is_staging());
    let known = |client: &str| clients.get_key_value(client).map(|(id, _)| id.as_str());
    list.map_or_else(HashSet::new, |list| list.expected_clients(known))
}

fn finding(view: &BooksView<'_>, record: RecordRef, many: Option<Many>) -> Finding {
    let (loan_id, client_id) = view.ids(record);
    let file = view.books.tests.clients.get(&client_id);
    let file = file.map_or("", String::as_str);
    let args = Args::none()
        .id("loan_id", loan_id)
        .id("client_id", client_id)
        .text("draft", file)
        .case("source", if file.is_empty() { "config" } else { "draft" })
        .case("many", Many::case(many))
        .number("count", many.map_or(1, |many| many.count))
        .number("all", many.map_or(1, |many| many.all));
    Finding::new(&RULE, view.place(record, Field::ClientId)).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const DRAFT: &str = r#"{"entreps":[{"loan_id":"88777","client_id":"501"}]}"#;

    fn against(report: &str, more: &[(&str, &str, &str)]) -> String {
        let mut books = vec![("--drafts", "draft.json", DRAFT)];
        books.extend_from_slice(more);
        findings_against(report, &books, "")
    }

    #[test]
    fn another_loan_of_the_client_is_a_warning_and_the_loan_itself_an_error() {
        let report = "loan_id,client_id,amount\n88001,501,25.00\n88777,501,12.50\n88002,502,9.00\n";
        assert_eq!(
            against(report, &[]),
            "TST002 warning 2:7-2:10 \"501\"\nTST001 error 3:1-3:6 \"88777\""
        );
    }

    #[test]
    fn a_client_whose_loan_pays_back_at_kiva_is_real() {
        let report = "loan_id,client_id,amount\n88001,501,25.00\n";
        let list = |status: &str| {
            format!(
                r#"{{"totalRecords":1,"data":[{{"internal_loan_id":"88001","internal_client_id":"501","status":"{status}"}}]}}"#
            )
        };
        let with = |list: &str| against(report, &[("--loans", "loans.json", list)]);
        assert_eq!(with(&list("payingBack")), "");
        assert!(with(&list("fundRaising")).contains("TST002"));
    }

    #[test]
    fn without_client_ids_there_is_nothing_to_say() {
        assert_eq!(against("loan_id,amount\n501,25.00\n", &[]), "");
    }
}
