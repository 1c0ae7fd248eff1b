//! TOT004: the ledger has an amount for a loan that the report lacks.

use std::collections::{HashMap, HashSet};

use super::against::{SHOWN, are_loans_told, is_another_ledger, is_shared, unknown};
use super::missing::{named, place_of_run};
use crate::amount::Total;
use crate::books::{Book, KivaList, Ledger, LoanStatus, Near, Row};
use crate::engine::{BooksView, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::ids::fold_for_likeness;
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT004",
    name: "missing-from-report",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "PA2 counts the loans reported of those expected; what is not reported may be billed, and missing is not zero (Kiva partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"\n[mis]\nkiva-only = true",
        with: &[Reference {
            flag: "--mis",
            file: "ledger.csv",
            bytes: b"Loan Number,Principal Paid\n88001,25.00\n88002,12.50\n88003,0.00\n",
        }],
    },
    texts: texts!("missing_from_report"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Ledger, Need::WholeMonth],
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(ledger) = &view.books.ledger else {
        return;
    };
    if !are_loans_told(view) || is_another_ledger(view) {
        return;
    }
    let mut missing = Missing::default();
    let unread = ids_in_unread_rows(view);
    for row in view.unreported(Which::Ledger) {
        let Some(amount) = ledger
            .book
            .amount(row)
            .filter(|amount| amount.is_sign_positive() && !amount.is_zero())
        else {
            continue;
        };
        let is_unread = || unread.contains(&ledger.book.ids(row).0);
        match standing(view, ledger, row) {
            Standing::Expected if unread.is_empty() || !is_unread() => {
                missing.expected.push(row);
                missing.expected_sum.add(amount);
            }
            Standing::Unknown => {
                if missing.others == 0 {
                    missing.first_other = Some(row);
                }
                missing.others += 1;
                missing.others_sum.add(amount);
            }
            Standing::Expected | Standing::NotExpected => {}
        }
    }
    // A repayment whose id is destroyed may be of any of these loans.
    let unrecognisable = match missing.expected.len() {
        0 => 0,
        _ => view.unnamed(Which::Ledger),
    };
    if missing.expected.len() as u64 > unrecognisable {
        report_expected(view, ledger, &missing, sink);
    }
    if missing.others > 0 {
        sink.push(others(view, ledger, &missing));
    }
}

/// Loans that the report lacks.
#[derive(Default)]
struct Missing {
    /// Kiva expects these.
    expected: Vec<Row>,
    expected_sum: Total,
    /// Nobody knows whether these are Kiva's.
    others: u64,
    others_sum: Total,
    first_other: Option<Row>,
}

/// What is known about a loan of the ledger.
enum Standing {
    /// Kiva expects it to be reported.
    Expected,
    /// Kiva does not.
    NotExpected,
    /// Nothing.
    Unknown,
}

/// Whether a missing loan of the ledger is named: Kiva expects it, and it has an amount.
pub(super) fn names(view: &BooksView<'_>, ledger: &Ledger, row: Row) -> bool {
    let is_on = view.settings.levels.is_on(&RULE);
    let has_amount = ledger
        .book
        .amount(row)
        .is_some_and(|amount| amount.is_sign_positive() && !amount.is_zero());
    is_on && has_amount && matches!(standing(view, ledger, row), Standing::Expected)
}

fn standing(view: &BooksView<'_>, ledger: &Ledger, row: Row) -> Standing {
    if let Some(kiva) = &view.books.kiva {
        let rows = ledger.book.rows_in(&kiva.book, row);
        let statuses: Vec<LoanStatus> = rows.iter().map(|row| kiva.status(*row)).collect();
        if statuses.iter().any(|status| status.is_expected()) {
            return Standing::Expected;
        }
        let is_said = |status: &LoanStatus| *status != LoanStatus::Unsaid;
        if statuses.iter().any(is_said) || rows.is_empty() && holds_all_expected(kiva) {
            return Standing::NotExpected;
        }
    }
    if ledger.is_kiva_only {
        Standing::Expected
    } else {
        Standing::Unknown
    }
}

/// Whether a loan that is not in the list is none that Kiva expects.
fn holds_all_expected(kiva: &KivaList) -> bool {
    kiva.has_statuses() && kiva.is_complete() && !kiva.book.is_empty()
}

/// What could be ids in rows of the report that could not be read: their loans are not missing, and the row is reported.
fn ids_in_unread_rows(view: &BooksView<'_>) -> HashSet<String> {
    const NO_REPAYMENTS: [&str; 5] = ["FMT010", "FMT011", "FMT015", "FMT016", "FMT018"];
    let mut ids = HashSet::new();
    for file in view.files {
        let unread = file.rows.set_aside.iter();
        for run in unread.filter(|run| !NO_REPAYMENTS.contains(&run.why)) {
            let text = file.source.slice(run.span);
            let words = text.split([',', ';', '\t', '|', '"', ':', '{', '}', '\n', '\r']);
            ids.extend(words.map(|word| word.trim().to_owned()));
        }
    }
    ids
}

fn report_expected(view: &BooksView<'_>, ledger: &Ledger, missing: &Missing, sink: &mut Sink<'_>) {
    let reported = view.common(Which::Ledger).count();
    let all = missing.expected.len() + reported;
    if is_shared(missing.expected.len(), all) {
        let args = Args::none()
            .case("case", "most")
            .number("missing", missing.expected.len() as u64)
            .number("all", all as u64)
            .text("sum", missing.expected_sum.to_string());
        let rows = missing.expected.iter().take(SHOWN);
        let loans = missing.expected.iter().take(Finding::MAX_LOANS);
        let finding = Finding::new(&RULE, place_of_run(view))
            .args(args)
            .count(missing.expected.len() as u64)
            .loans(loans.map(|row| named(&ledger.book, *row)).collect());
        let finding = rows.fold(finding, |finding, row| {
            finding.related(ledger.book.place(*row, Field::LoanId))
        });
        sink.push_joined(finding, []);
        return;
    }
    let near = NearIds::of(view);
    for row in &missing.expected {
        sink.push(one(view, &ledger.book, *row, &near));
    }
}

fn one(view: &BooksView<'_>, book: &Book, row: Row, near: &NearIds) -> Finding {
    let (loan_id, _) = book.ids(row);
    let amount = book.amount(row).map(|amount| amount.to_string());
    let miss = near.find(&loan_id);
    let differs = miss.map_or("nothing", |(id, _)| Near::between(&loan_id, id).as_str());
    let args = Args::none()
        .case("case", "one")
        .id("loan_id", loan_id.as_str())
        .text("booked", amount.unwrap_or_default())
        .case("near", differs)
        .id(
            "near_id",
            miss.map(|(id, _)| id.as_str()).unwrap_or_default(),
        );
    let finding = Finding::new(&RULE, place_of_run(view))
        .args(args)
        .loans(vec![named(book, row)])
        .related(book.place(row, Field::LoanId));
    match miss {
        Some((_, record)) => finding.related(view.place(*record, Field::LoanId)),
        None => finding,
    }
}

fn others(view: &BooksView<'_>, ledger: &Ledger, missing: &Missing) -> Finding {
    let args = Args::none()
        .case("case", "portfolio")
        .number("missing", missing.others)
        .text("sum", missing.others_sum.to_string())
        .case(
            "list",
            if view.books.kiva.is_some() {
                "yes"
            } else {
                "no"
            },
        );
    let finding = Finding::new(&RULE, place_of_run(view))
        .severity(Severity::Warning)
        .args(args)
        .count(missing.others);
    match missing.first_other {
        Some(row) => finding.related(ledger.book.place(row, Field::LoanId)),
        None => finding,
    }
}

/// Loans of the report that the ledger does not have, by the form that nearly equal ids share.
struct NearIds(HashMap<Vec<u8>, (String, RecordRef)>);

impl NearIds {
    fn of(view: &BooksView<'_>) -> Self {
        let mut forms = HashMap::new();
        let mut buffer = Vec::new();
        for record in unknown(view) {
            let (loan_id, _) = view.ids(record);
            let form = fold_for_likeness(loan_id.as_bytes(), &mut buffer).to_vec();
            forms.entry(form).or_insert((loan_id, record));
        }
        Self(forms)
    }

    fn find(&self, loan_id: &str) -> Option<&(String, RecordRef)> {
        let mut buffer = Vec::new();
        self.0
            .get(fold_for_likeness(loan_id.as_bytes(), &mut buffer))
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings_against, outcome_against};

    const LEDGER: &str = "Loan No,Principal Paid\n88001,25\n88002,12.50\n88003,0.00\n";
    const LACKING: &str = "loan_id,amount\n88001,25.00\n";
    const WHOLE: &str = "loan_id,amount\n88001,25.00\n88002,12.50\n";
    const KIVA_ONLY: &str = "[mis]\nkiva-only = true";

    fn against(report: &str, config: &str) -> String {
        findings_against(report, &[("--mis", "ledger.csv", LEDGER)], config)
    }

    fn with_list(report: &str, statuses: &[(&str, &str)], config: &str) -> String {
        let rows = statuses
            .iter()
            .map(|(loan, status)| format!("{loan},{status},100\n"))
            .collect::<Vec<_>>()
            .concat();
        let list = format!("internal_loan_id,status,loan_local_price\n{rows}");
        let books = [
            ("--mis", "ledger.csv", LEDGER),
            ("--loans", "loans.csv", &list),
        ];
        let found = findings_against(report, &books, config);
        let own = found.lines().filter(|line| line.starts_with("TOT004"));
        own.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn in_a_ledger_of_kivas_loans_alone_each_missing_loan_is_an_error() {
        assert_eq!(against(LACKING, KIVA_ONLY), "TOT004 error");
        assert_eq!(against(WHOLE, KIVA_ONLY), "");
    }

    #[test]
    fn in_a_whole_portfolio_missing_loans_are_one_warning() {
        let none = "loan_id,amount\n88003,0.00\n";
        assert_eq!(against(none, ""), "TOT004 warning x2");
        assert_eq!(against(WHOLE, ""), "");
    }

    #[test]
    fn kivas_list_says_which_loans_are_expected() {
        let of = |status| with_list(LACKING, &[("88001", "payingBack"), ("88002", status)], "");
        assert_eq!(of("payingBack"), "TOT004 error");
        assert_eq!(of("defaulted"), "TOT004 error");
        assert_eq!(of("ended"), "");
        assert_eq!(of("fundRaising"), "");
        assert_eq!(with_list(LACKING, &[("88001", "payingBack")], ""), "");
        assert_eq!(
            with_list(LACKING, &[("88001", "payingBack")], KIVA_ONLY),
            ""
        );
    }

    #[test]
    fn part_of_a_month_lacks_nothing() {
        assert_eq!(
            against(LACKING, &format!("partial = true\n{KIVA_ONLY}")),
            ""
        );
    }

    #[test]
    fn the_loan_and_a_near_miss_in_the_report_are_named() {
        let books = [("--mis", "ledger.csv", "Loan No,Principal Paid\nKE-001,25\n")];
        let outcome = outcome_against("loan_id,amount\nKE001,25\n", &books, KIVA_ONLY);
        let finding = outcome.findings.iter().find(|it| it.rule.code == "TOT004");
        let finding = finding.expect("a finding");
        assert_eq!(
            finding.loans.first().map(|loan| &*loan.loan_id),
            Some("KE-001")
        );
        assert_eq!(finding.related.len(), 2);
    }

    #[test]
    fn a_row_that_cannot_be_read_is_not_missing_too() {
        let found = against("loan_id,amount\n88001,25.00\n88002,12.50,7,8\n", KIVA_ONLY);
        assert!(
            found.starts_with("FMT004") && !found.contains("TOT004"),
            "{found}"
        );
        let found = against("loan_id,amount\n88001,25.00\n88009,12.50,7,8\n", KIVA_ONLY);
        assert!(found.contains("TOT004"), "{found}");
    }

    #[test]
    fn an_id_that_excel_destroyed_may_be_the_missing_loan() {
        let found = against("loan_id,amount\n88001,25.00\n8.8E+04,12.50\n", KIVA_ONLY);
        assert!(
            found.starts_with("IDS004") && !found.contains("TOT004"),
            "{found}"
        );
    }

    #[test]
    fn a_report_of_hardly_any_expected_loan_is_one_finding() {
        let rows = (0..30)
            .map(|no| format!("{},10\n", 70_000 + no))
            .collect::<Vec<_>>()
            .concat();
        let ledger = format!("Loan No,Principal Paid\n{rows}");
        let books = [("--mis", "ledger.csv", &*ledger)];
        let few = "loan_id,amount\n70000,10\n70001,10\n";
        assert_eq!(findings_against(few, &books, KIVA_ONLY), "TOT004 error x28");
        let all = format!("loan_id,amount\n{rows}");
        assert_eq!(findings_against(&all, &books, KIVA_ONLY), "");
    }
}
