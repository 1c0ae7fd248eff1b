//! TOT016: amounts that hold interest beside the principal.

use super::against::apart;
use super::loan_amounts::{Interest, compared};
use crate::engine::{BooksView, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT016",
    name: "interest-included",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Principal outstanding OR cumulative principal repaid\": principal only, no interest (Kiva partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,560.00\n88002,560.00\n88003,616.00\n88004,672.00\n88005,560.00\n",
        good: b"loan_id,amount\n88001,500.00\n88002,500.00\n88003,550.00\n88004,600.00\n88005,500.00\n",
        config: "column-mode = \"two\"\nbasis = \"cumulative\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.csv",
            bytes: b"internal_loan_id,status,loan_local_price\n88001,payingBack,500.00\n88002,payingBack,500.00\n88003,payingBack,550.00\n88004,payingBack,600.00\n88005,payingBack,500.00\n",
        }],
    },
    texts: texts!("interest_included"),
    check: Check::Books(BooksCheck {
        needs: &[
            Need::Basis(&[Basis::Cumulative, Basis::Outstanding, Basis::Period]),
            Need::LoanAmountsOrTotals,
        ],
        // Of the loans that exceed their amount, it speaks for some: TOT007 asks which.
        in_place_of: &[],
        check,
    }),
};

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let compared = compared(view);
    let interest = Interest::of(view, compared);
    let Some(first) = interest.records.first() else {
        return;
    };
    let mut exceeding = compared.exceeding.iter();
    let excess = exceeding.find(|excess| excess.records.contains(first));
    let ledger = view.books.ledger.as_ref();
    let booked = ledger.and_then(|ledger| {
        let row = view.row(Which::Ledger, *first)?;
        Some((
            ledger.book.amount(row)?,
            ledger.book.place(row, Field::Amount),
        ))
    });
    let reported = match excess {
        Some(excess) => Some(excess.reported),
        None => view.amount(*first),
    };
    let limit = match excess {
        Some(excess) => Some((excess.limit, excess.place)),
        None => booked,
    };
    let (Some(reported), Some((limit, place))) = (reported, limit) else {
        return;
    };
    let count = interest.records.len() as u64;
    let args = Args::none()
        .case(
            "by",
            if interest.is_by_ledger {
                "ledger"
            } else {
                "loans"
            },
        )
        .case(
            "than",
            if excess.is_some() {
                "loan"
            } else {
                "principal"
            },
        )
        .number("count", count)
        .id("loan_id", view.ids(*first).0)
        .text("reported", reported.to_string())
        .text("limit", limit.to_string())
        .text("difference", apart(reported, limit));
    let finding = Finding::new(&RULE, view.place(*first, Field::Amount))
        .args(args)
        .count(count)
        .related(place);
    sink.push_covering(finding, interest.records);
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    const CUMULATIVE: &str = "basis = \"cumulative\"";

    /// Loans of 100, each with its amount.
    fn with_list(amounts: &[&str], config: &str) -> String {
        let of = |row: &dyn Fn(usize, &str) -> String| -> String {
            let rows = amounts.iter().enumerate();
            rows.map(|(no, amount)| row(88001 + no, amount)).collect()
        };
        let report = of(&|no, amount| format!("{no},{amount}\n"));
        let list = of(&|no, _| format!("{no},payingBack,100\n"));
        findings_against(
            &format!("loan_id,amount\n{report}"),
            &[(
                "--loans",
                "loans.csv",
                &format!("internal_loan_id,status,loan_local_price\n{list}"),
            )],
            config,
        )
    }

    #[test]
    fn five_loans_a_little_above_their_amount_are_one_finding() {
        assert_eq!(
            with_list(&["50", "112", "120", "160", "101", "130"], CUMULATIVE),
            r#"TOT016 warning 3:7-3:10 "112" x5"#
        );
        assert_eq!(with_list(&["50", "100", "100", "99", "10"], CUMULATIVE), "");
    }

    #[test]
    fn four_are_each_too_much_by_themselves() {
        let found = with_list(&["50", "112", "120", "160", "101"], CUMULATIVE);
        assert_eq!(found.matches("TOT007").count(), 4, "{found}");
        assert!(!found.contains("TOT016"), "{found}");
    }

    #[test]
    fn what_no_interest_explains_stays_an_error() {
        let found = with_list(&["161", "112", "120", "160", "101", "130"], CUMULATIVE);
        assert_eq!(
            found,
            "TOT007 error 2:7-2:10 \"161\"\nTOT016 warning 3:7-3:10 \"112\" x5"
        );
    }

    #[test]
    fn everything_that_was_paid_is_known_from_the_ledger() {
        let rows = |amount: fn(u32) -> u32| -> String {
            (1..=6)
                .map(|no| format!("8800{no},{}\n", amount(no)))
                .collect::<Vec<_>>()
                .concat()
        };
        let ledger = (1..=6)
            .map(|no| format!("8800{no},{},{}\n", no * 10, no * 12))
            .collect::<Vec<_>>()
            .concat();
        let ledger = format!("Loan No,Principal Paid,Total Paid\n{ledger}");
        let books = [("--mis", "ledger.csv", &*ledger)];
        for basis in ["cumulative", "period"] {
            let config = format!("basis = \"{basis}\"\n[mis]\namount = \"Principal Paid\"");
            let found = |amount| {
                findings_against(
                    &format!("loan_id,amount\n{}", rows(amount)),
                    &books,
                    &config,
                )
            };
            let with_interest = found(|no| no * 12);
            assert!(
                with_interest.contains(r#"TOT016 warning 2:7-2:9 "12" x6"#),
                "{with_interest}"
            );
            assert_eq!(found(|no| no * 10), "");
        }
    }
}
