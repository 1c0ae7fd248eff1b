//! TST001: a loan that was used in a test loan draft.

use super::shared::{Many, push_all};
use crate::books::TestLoan;
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TST001",
    name: "test-draft-loan",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Client information used to post a test loan draft must not be used\": PA2 does not have that borrower in payingBack (Kiva, report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88777,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88778,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--drafts",
            file: "draft.json",
            bytes: b"{\"entreps\": [{\"loan_id\": \"88777\", \"client_id\": \"501\"}]}\n",
        }],
    },
    texts: texts!("test_draft_loan"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Drafts],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    if view.books.tests.loans.is_empty() {
        return;
    }
    let mut records = Vec::new();
    view.each_id(|record, loan_id, client_id| {
        if test_loan(view, record, loan_id, client_id).is_some() {
            records.push(record);
        }
    });
    push_all(view, sink, &RULE, &records, |record, many| {
        finding(view, record, many)
    });
}

/// The test loan that a repayment names. Where the MIS numbers loans for each client, only together with its client;
/// and none that Kiva expects repayments of.
pub(super) fn test_loan<'v>(
    view: &BooksView<'v>,
    record: RecordRef,
    loan_id: &str,
    client_id: &str,
) -> Option<&'v TestLoan> {
    let tests = &view.books.tests;
    let test = tests.loans.get(loan_id)?;
    let by_pair = !client_id.is_empty() && view.repeats.share_loan_ids();
    let is_its_client = if test.clients.is_empty() {
        tests.clients.is_empty() || tests.clients.contains_key(client_id)
    } else {
        test.clients.contains(client_id)
    };
    let is_meant = !by_pair || is_its_client;
    (is_meant && !is_expected(view, record, loan_id, by_pair)).then_some(test)
}

/// Whether Kiva's list, if it is of real loans, says that the loan can receive repayments.
fn is_expected(view: &BooksView<'_>, record: RecordRef, loan_id: &str, by_pair: bool) -> bool {
    let list = view.books.kiva.as_ref().filter(|list| !list.is_staging());
    list.is_some_and(|list| {
        let own = view.row(Which::Kiva, record);
        let same_id = |row| list.expects(row) && list.book.ids(row).0 == loan_id;
        own.is_some_and(|row| list.expects(row))
            || !by_pair
                && list
                    .book
                    .near_misses(loan_id)
                    .into_iter()
                    .any(|miss| same_id(miss.row))
    })
}

fn finding(view: &BooksView<'_>, record: RecordRef, many: Option<Many>) -> Finding {
    let (loan_id, _) = view.ids(record);
    let test = view.books.tests.loans.get(&loan_id);
    let file = test.map_or("", |test| test.file.as_str());
    let args = Args::none()
        .id("loan_id", loan_id)
        .text("draft", file)
        .case("source", if file.is_empty() { "config" } else { "draft" })
        .case("many", Many::case(many))
        .number("count", many.map_or(1, |many| many.count))
        .number("all", many.map_or(1, |many| many.all));
    Finding::new(&RULE, view.place(record, Field::LoanId)).args(args)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const DRAFT: &str = r#"{"entreps":[{"loan_id":"88777","client_id":"501"},{"loan_id":"88778","client_id":"502"}],"internal_loan_id":"G-9"}"#;

    fn against(report: &str, more: &[(&str, &str, &str)], config: &str) -> String {
        let mut books = vec![("--drafts", "draft.json", DRAFT)];
        books.extend_from_slice(more);
        findings_against(report, &books, config)
    }

    #[test]
    fn every_loan_id_of_a_draft_is_one_of_a_test_the_group_s_too() {
        let report = "loan_id,amount\n88777,25.00\n88778,12.50\nG-9,9.00\n88779,8.00\n501,7.00\n";
        assert_eq!(
            against(report, &[], ""),
            "TST001 error 2:1-2:6 \"88777\"\n\
             TST001 error 3:1-3:6 \"88778\"\n\
             TST001 error 4:1-4:4 \"G-9\""
        );
    }

    #[test]
    fn the_loan_id_tells_whatever_the_client_is() {
        let report = "loan_id,client_id,amount\n88777,999001,25.00\n88001,999002,12.50\n";
        assert_eq!(against(report, &[], ""), "TST001 error 2:1-2:6 \"88777\"");
    }

    #[test]
    fn where_loans_are_numbered_for_each_client_the_client_must_be_the_draft_s_too() {
        let draft = r#"{"entreps":[{"loan_id":"1","client_id":"501"}]}"#;
        let books = [("--drafts", "draft.json", draft)];
        let report = "loan_id,client_id,amount\n1,501,25.00\n1,601,12.50\n2,601,9.00\n1,602,8.00\n";
        assert_eq!(
            findings_against(report, &books, ""),
            "TST001 error 2:1-2:2 \"1\""
        );
    }

    #[test]
    fn the_configuration_may_list_them() {
        let config = "[test-loans]\nloan-ids = [\"88002\"]";
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        assert_eq!(
            findings_against(report, &[], config),
            "TST001 error 3:1-3:6 \"88002\""
        );
    }

    #[test]
    fn a_loan_that_pays_back_at_kiva_is_no_test() {
        let report = "loan_id,amount\n88777,25.00\n";
        let list = |environment: &str, status: &str| {
            format!(
                r#"{{"snapshot":{{"environment":"{environment}"}},"totalRecords":1,"data":[{{"internal_loan_id":"88777","status":"{status}"}}]}}"#
            )
        };
        let with = |list: &str| against(report, &[("--loans", "loans.json", list)], "");
        assert_eq!(with(&list("production", "payingBack")), "");
        assert_eq!(with(&list("production", "defaulted")), "");
        let error = "TST001 error 2:1-2:6 \"88777\"";
        assert_eq!(with(&list("production", "fundRaising")), error);
        assert_eq!(with(&list("staging", "payingBack")), error);
    }

    #[test]
    fn a_test_loan_that_kiva_does_not_know_is_one_finding() {
        let report = "loan_id,amount\n88001,25.00\nTEST-1,12.50\n";
        let draft = r#"{"entreps":[{"loan_id":"TEST-1","client_id":"501"}]}"#;
        let list =
            r#"{"totalRecords":1,"data":[{"internal_loan_id":"88001","status":"payingBack"}]}"#;
        let books = [
            ("--drafts", "draft.json", draft),
            ("--loans", "loans.json", list),
        ];
        assert_eq!(
            findings_against(report, &books, ""),
            "TST001 error 3:1-3:7 \"TEST-1\""
        );
    }
}
