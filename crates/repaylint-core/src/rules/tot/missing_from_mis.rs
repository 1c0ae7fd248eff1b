//! TOT005: a reported loan that the ledger does not have.

use std::collections::{HashMap, HashSet};

use super::against::{SHOWN, is_shared, records, unknown};
use crate::books::{Ledger, Near, Row};
use crate::engine::{BooksView, RecordRef, Sink};
use crate::finding::{Args, Field, Finding, Place, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT005",
    name: "missing-from-mis",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"The amount reported should match what appears in your organization's MIS\" (Kiva, report repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\nKE-001,25.00\nKE002,12.50\n",
        good: b"loan_id,amount\nKE-001,25.00\nKE-002,12.50\n",
        config: "column-mode = \"two\"\npartial = true",
        with: &[Reference {
            flag: "--mis",
            file: "ledger.csv",
            bytes: b"Loan Number,Principal Paid\nKE-001,25.00\nKE-002,12.50\n",
        }],
    },
    texts: texts!("missing_from_mis"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Ledger],
        in_place_of: &[],
        check,
    }),
};

/// What the ledger has in place of a loan.
enum Instead {
    Nothing,
    /// The loan, in a row that the user's filter leaves out.
    LeftOut(Row),
    /// Loans whose ids are nearly the same.
    Near(Near, String, Vec<Row>),
}

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(ledger) = &view.books.ledger else {
        return;
    };
    let unknown: Vec<RecordRef> = unknown(view).collect();
    let all = records(view);
    let Some(first) = unknown.first() else {
        return;
    };
    let is_most = is_shared(unknown.len(), all);
    let asked = if is_most {
        std::slice::from_ref(first)
    } else {
        unknown.as_slice()
    };
    let loan_ids: Vec<String> = asked.iter().map(|record| view.ids(*record).0).collect();
    let wanted: HashSet<&[u8]> = loan_ids.iter().map(String::as_bytes).collect();
    let left_out = ledger.filtered_among(&wanted);
    for (record, loan_id) in asked.iter().zip(&loan_ids) {
        let instead = instead(ledger, &left_out, loan_id);
        let (args, places) = about(view, ledger, *record, instead);
        let args = args
            .id("loan_id", loan_id)
            .case("most", if is_most { "yes" } else { "no" })
            .number("unknown", unknown.len() as u64)
            .number("all", all as u64);
        let count = if is_most { unknown.len() as u64 } else { 1 };
        let finding = Finding::new(&RULE, places.place).args(args).count(count);
        let finding = places.related.into_iter().fold(finding, Finding::related);
        let covered = if is_most { unknown.as_slice() } else { &[] };
        sink.push_covering(finding, covered.iter().copied());
    }
}

fn instead(ledger: &Ledger, left_out: &HashMap<Vec<u8>, Row>, loan_id: &str) -> Instead {
    if let Some(row) = left_out.get(loan_id.as_bytes()) {
        return Instead::LeftOut(*row);
    }
    let misses = ledger.book.near_misses(loan_id);
    let Some(first) = misses.first() else {
        return Instead::Nothing;
    };
    let name = match first.differs {
        Near::Client => first.client_id.clone(),
        _ => first.loan_id.clone(),
    };
    let rows = misses.iter().take(SHOWN).map(|miss| miss.row).collect();
    Instead::Near(first.differs, name, rows)
}

/// Where it is shown.
struct Places {
    place: Place,
    related: Vec<Place>,
}

fn about(
    view: &BooksView<'_>,
    ledger: &Ledger,
    record: RecordRef,
    instead: Instead,
) -> (Args, Places) {
    let field = match instead {
        Instead::Near(Near::Client, ..) => Field::ClientId,
        _ => Field::LoanId,
    };
    let (case, near, rows) = match instead {
        Instead::Nothing => ("nothing", String::new(), Vec::new()),
        Instead::LeftOut(row) => ("left-out", String::new(), vec![row]),
        Instead::Near(differs, name, rows) => (differs.as_str(), name, rows),
    };
    let args = Args::none()
        .id("client_id", view.ids(record).1)
        .case("case", case)
        .id("near", near);
    let rows = rows.into_iter();
    let places = Places {
        place: view.place(record, field),
        related: rows.map(|row| ledger.book.place(row, field)).collect(),
    };
    (args, places)
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings_against, outcome_against};

    const WHOLE: &str = "partial = true";

    fn against(report: &str, ledger: &str, config: &str) -> String {
        let config = format!("{WHOLE}\n{config}");
        findings_against(report, &[("--mis", "ledger.csv", ledger)], &config)
    }

    fn case(report: &str, ledger: &str, config: &str) -> String {
        let books = [("--mis", "ledger.csv", ledger)];
        let outcome = outcome_against(report, &books, &format!("{WHOLE}\n{config}"));
        let args = outcome
            .findings
            .iter()
            .filter(|it| it.rule.code == "TOT005");
        let case = args
            .flat_map(|it| it.args.iter())
            .find(|(name, _)| *name == "case");
        format!("{:?}", case.map(|(_, case)| case.clone()))
    }

    #[test]
    fn a_loan_that_the_ledger_lacks_is_named_and_one_that_it_has_is_not() {
        let ledger = "Loan No,Principal Paid\n88001,25\n";
        assert_eq!(
            against("loan_id,amount\n88001,25.00\n88077,5.00\n", ledger, ""),
            "TOT005 error 3:1-3:6 \"88077\""
        );
        assert_eq!(against("loan_id,amount\n88001,25.00\n", ledger, ""), "");
    }

    #[test]
    fn an_id_that_is_nearly_right_is_named_and_never_joined() {
        let ledger = "Loan No,Principal Paid\nKE-001,25\n0042,5\n";
        for (written, differs) in [("KE001", "separators"), ("ke-001", "case"), ("42", "zeros")] {
            let report = format!("loan_id,amount\n{written},25\n");
            assert_eq!(
                case(&report, ledger, ""),
                format!("Some(Case({differs:?}))")
            );
        }
    }

    #[test]
    fn another_client_in_the_ledger_is_named() {
        let ledger = "Loan No,Client ID,Principal Paid\n1,C1,25\n1,C2,30\n";
        let report = "loan_id,client_id,amount\n1,C1,25\n1,C3,30\n";
        assert_eq!(
            against(report, ledger, "column-mode = \"three\""),
            "TOT005 error 3:3-3:5 \"C3\""
        );
        let right = "loan_id,client_id,amount\n1,C1,25\n1,C2,30\n";
        assert_eq!(against(right, ledger, "column-mode = \"three\""), "");
    }

    #[test]
    fn a_loan_that_the_filter_leaves_out_is_said_as_that() {
        let ledger = "Loan No,Fund,Principal Paid\n88001,Kiva,25\n88002,Own,5\n";
        let config = "[mis]\nwhere = { column = \"Fund\", equals = \"Kiva\" }";
        let report = "loan_id,amount\n88001,25\n88002,5\n";
        assert_eq!(case(report, ledger, config), "Some(Case(\"left-out\"))");
        assert_eq!(case("loan_id,amount\n88001,25\n", ledger, config), "None");
    }

    #[test]
    fn a_ledger_that_knows_hardly_any_loan_is_one_finding() {
        let rows = |from: u32, number: u32| -> String {
            (from..from + number)
                .map(|no| format!("{no},10\n"))
                .collect::<Vec<_>>()
                .concat()
        };
        let ledger = format!("Loan No,Principal Paid\n{}", rows(10_000, 30));
        let report = |known: u32| {
            format!(
                "loan_id,amount\n{}{}",
                rows(10_000, known),
                rows(50_000, 20 - known)
            )
        };
        assert_eq!(
            against(&report(2), &ledger, ""),
            "TOT005 error 4:1-4:6 \"50000\" x18"
        );
        assert_eq!(against(&report(3), &ledger, "").lines().count(), 17);
        assert_eq!(against(&report(20), &ledger, ""), "");
    }

    #[test]
    fn an_id_with_a_defect_of_its_own_is_only_that() {
        let ledger = "Loan No,Principal Paid\n1042970,25\n";
        let found = against("loan_id,amount\n1042970.0,25\n", ledger, "");
        assert!(
            found.starts_with("IDS005") && !found.contains('\n'),
            "{found}"
        );
    }

    #[test]
    fn a_row_of_the_report_that_stands_twice_is_named_once() {
        let ledger = "Loan No,Principal Paid\n88001,25\n";
        let found = against("loan_id,amount\n88077,5.00\n88077,5.00\n", ledger, "");
        assert_eq!(found.matches("TOT005").count(), 1, "{found}");
    }
}
