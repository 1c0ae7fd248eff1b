//! TOT014: nearly all amounts are the ledger's, but for the same power of ten.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::engine::{BooksView, Common, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT014",
    name: "wrong-unit",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "The amount is in the partner's local currency (loan_currency, Partner API), as a decimal number of its main unit (Kiva's samples)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,2500\n88002,1250\n88003,500\n88004,750\n88005,1000\n88006,3000\n88007,1500\n88008,2000\n88009,800\n88010,900\n88011,1100\n88012,1300\n88013,1400\n88014,1600\n88015,1700\n88016,1800\n88017,1900\n88018,2100\n88019,2200\n88020,2300\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.50\n88005,10.00\n88006,30.00\n88007,15.00\n88008,20.00\n88009,8.00\n88010,9.00\n88011,11.00\n88012,13.00\n88013,14.00\n88014,16.00\n88015,17.00\n88016,18.00\n88017,19.00\n88018,21.00\n88019,22.00\n88020,23.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--mis",
            file: "ledger.csv",
            bytes: b"Loan Number,Principal Paid\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.50\n88005,10.00\n88006,30.00\n88007,15.00\n88008,20.00\n88009,8.00\n88010,9.00\n88011,11.00\n88012,13.00\n88013,14.00\n88014,16.00\n88015,17.00\n88016,18.00\n88017,19.00\n88018,21.00\n88019,22.00\n88020,23.00\n",
        }],
    },
    texts: texts!("wrong_unit"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Ledger],
        // Of the later ones it is the cause: an amount a hundred times too large is above its loan, one a hundred times
        // too small has fallen since last month.
        in_place_of: &[
            "TOT003", "TOT007", "TOT008", "TOT009", "TOT013", "TOT015", "TOT016",
        ],
        check,
    }),
};

/// Common loans from which on a unit can be told.
const MANY: usize = 20;

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let (Some(ledger), Some(slip)) = (&view.books.ledger, Slip::find(view)) else {
        return;
    };
    let count = slip.records.len() as u64;
    let args = Args::none()
        .number("count", count)
        .number("all", slip.common as u64)
        .text("factor", format!("1{}", "0".repeat(slip.zeros)))
        .case(
            "direction",
            if slip.is_larger { "larger" } else { "smaller" },
        )
        .id("loan_id", view.ids(slip.first.record).0)
        .text("reported", shown(slip.first.reported))
        .text("booked", shown(slip.first.booked));
    let finding = Finding::new(&RULE, view.place(slip.first.record, Field::Amount))
        .args(args)
        .count(count)
        .related(ledger.book.place(slip.first.row, Field::Amount));
    sink.push_covering(finding, slip.records);
}

fn shown(amount: Option<Decimal>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

/// A power of ten that most loans differ by.
struct Slip {
    zeros: usize,
    is_larger: bool,
    first: Common,
    records: Vec<RecordRef>,
    /// Loans in common that are not zero on both sides: zero is zero in any unit.
    common: usize,
}

impl Slip {
    fn find(view: &BooksView<'_>) -> Option<Self> {
        let mut by_power: BTreeMap<i64, usize> = BTreeMap::new();
        for power in view
            .differing(Which::Ledger)
            .filter_map(|common| power(&common))
        {
            *by_power.entry(power).or_default() += 1;
        }
        let (power_of_most, count) = by_power.into_iter().max_by_key(|(_, count)| *count)?;
        if count * 5 < MANY * 4 {
            return None;
        }
        let is_zero = |amount: Option<Decimal>| amount.is_some_and(|amount| amount.is_zero());
        let common = view
            .common(Which::Ledger)
            .filter(|common| !(is_zero(common.reported) && is_zero(common.booked)))
            .count();
        if common < MANY || count * 5 < common * 4 {
            return None;
        }
        let mut slipped = view
            .differing(Which::Ledger)
            .filter(|common| power(common) == Some(power_of_most))
            .peekable();
        let first = *slipped.peek()?;
        Some(Self {
            zeros: usize::try_from(power_of_most.unsigned_abs()).ok()?,
            is_larger: power_of_most > 0,
            first,
            records: slipped.map(|common| common.record).collect(),
            common,
        })
    }
}

/// The power of ten by which the report's amount is the ledger's, where it is and the two differ.
fn power(common: &Common) -> Option<i64> {
    let (reported, booked) = (digits(common.reported?)?, digits(common.booked?)?);
    (reported.0 == booked.0 && reported.1 != booked.1).then_some(reported.1 - booked.1)
}

/// The digits of an amount without zeros at the end, and the power of ten of the last.
fn digits(amount: Decimal) -> Option<(i128, i64)> {
    if amount.is_zero() {
        return None;
    }
    let (mut digits, mut power) = (amount.mantissa(), -i64::from(amount.scale()));
    while digits % 10 == 0 {
        digits /= 10;
        power += 1;
    }
    Some((digits, power))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings_against;

    /// Loans with the ledger's amount times `factor`, but for the first few.
    fn against(loans: u32, right: u32, factor: u32, zeros: u32) -> String {
        let rows = |factor: u32, of: &dyn Fn(u32) -> bool| {
            let amount = |no: u32| (1250 + 7 * no) * if of(no) { factor } else { 1 };
            let paid = (0..loans).map(|no| format!("{},{}\n", 88_000 + no, amount(no)));
            let unpaid = (0..zeros).map(|no| format!("{},0\n", 99_000 + no));
            paid.chain(unpaid).collect::<Vec<_>>().concat()
        };
        let ledger = format!("Loan No,Principal Paid\n{}", rows(1, &|_| true));
        let report = format!("loan_id,amount\n{}", rows(factor, &|no| no >= right));
        let found = findings_against(&report, &[("--mis", "ledger.csv", &ledger)], "");
        let codes = found.lines().filter(|line| line.starts_with("TOT"));
        codes.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn cents_thousands_and_a_lost_point_are_one_finding() {
        for factor in [100, 10, 1000] {
            let found = against(20, 0, factor, 0);
            assert!(
                found.starts_with("TOT014 error") && found.ends_with("x20"),
                "{found}"
            );
            assert!(!found.contains('\n'), "{found}");
        }
        assert!(against(20, 4, 100, 0).ends_with("x16"));
    }

    #[test]
    fn too_few_loans_or_too_few_of_them_are_each_another_amount() {
        assert_eq!(against(19, 0, 10, 0).matches("TOT003").count(), 19);
        assert_eq!(against(20, 5, 10, 0).matches("TOT003").count(), 15);
        assert_eq!(against(20, 0, 3, 0).matches("TOT003").count(), 20);
        assert_eq!(against(20, 20, 1, 0), "");
    }

    #[test]
    fn zero_is_zero_in_any_unit() {
        assert!(against(20, 0, 100, 30).starts_with("TOT014"));
        assert_eq!(against(0, 0, 100, 30), "");
    }
}
