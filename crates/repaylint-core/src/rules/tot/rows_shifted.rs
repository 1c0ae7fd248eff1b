//! TOT015: the ledger's amounts, but at other loans.

use std::collections::{BTreeMap, HashMap};

use rust_decimal::Decimal;

use crate::engine::{BooksView, Common, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT015",
    name: "rows-shifted",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"The amount reported should match what appears in your organization's MIS\" (Kiva, report repayments); sorting one column alone is a known mistake in spreadsheets",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,5.00\n88002,7.50\n88003,8.00\n88004,9.00\n88005,10.00\n88006,12.50\n88007,15.00\n88008,20.00\n88009,25.00\n88010,30.00\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.50\n88005,8.00\n88006,30.00\n88007,10.00\n88008,15.00\n88009,20.00\n88010,9.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--mis",
            file: "ledger.csv",
            bytes: b"Loan Number,Principal Paid\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.50\n88005,8.00\n88006,30.00\n88007,10.00\n88008,15.00\n88009,20.00\n88010,9.00\n",
        }],
    },
    texts: texts!("rows_shifted"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Ledger],
        // Of the later ones it is the cause: another loan's amount can be above the loan, or below last month's.
        in_place_of: &[
            "TOT003", "TOT007", "TOT008", "TOT009", "TOT013", "TOT016",
        ],
        check,
    }),
};

/// Loans from which on it is no chance.
const MANY: usize = 10;

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(ledger) = &view.books.ledger else {
        return;
    };
    let differing: Vec<Pair> = view.differing(Which::Ledger).filter_map(Pair::of).collect();
    if differing.len() < MANY {
        return;
    }
    let exchanged = exchanged(&differing);
    let common = view.common(Which::Ledger).count();
    if exchanged.len() < MANY || exchanged.len() * 10 < common {
        return;
    }
    let Some((first, owner)) = exchanged.first() else {
        return;
    };
    let count = exchanged.len() as u64;
    let args = Args::none()
        .case("way", way(&differing))
        .number("count", count)
        .number("all", common as u64)
        .id("loan_id", view.ids(first.common.record).0)
        .text("reported", first.reported.to_string())
        .id("owner", view.ids(owner.common.record).0);
    let finding = Finding::new(&RULE, view.place(first.common.record, Field::Amount))
        .args(args)
        .count(count)
        .related(ledger.book.place(owner.common.row, Field::Amount));
    let records: Vec<RecordRef> = exchanged
        .iter()
        .map(|(pair, _)| pair.common.record)
        .collect();
    sink.push_covering(finding, records);
}

/// A loan with two different amounts.
struct Pair {
    common: Common,
    reported: Decimal,
    booked: Decimal,
}

impl Pair {
    fn of(common: Common) -> Option<Self> {
        Some(Self {
            reported: common.reported?.normalize(),
            booked: common.booked?.normalize(),
            common,
        })
    }
}

/// Loans that have another's amount, with that other; nothing where that may be chance. Amounts that changed places have
/// changed in both directions, keep their sum, and are not the same few again and again: else an old ledger with equal
/// instalments would look like this.
fn exchanged(differing: &[Pair]) -> Vec<(&Pair, &Pair)> {
    let mut owners: HashMap<Decimal, Vec<&Pair>> = HashMap::new();
    for pair in differing.iter().rev() {
        owners.entry(pair.booked).or_default().push(pair);
    }
    let mut exchanged = Vec::new();
    let mut amounts: BTreeMap<Decimal, usize> = BTreeMap::new();
    for pair in differing {
        if let Some(owner) = owners.get_mut(&pair.reported).and_then(Vec::pop) {
            *amounts.entry(pair.reported).or_default() += 1;
            exchanged.push((pair, owner));
        }
    }
    let slack = (differing.len() / 10).max(2);
    let up = differing.iter().filter(|pair| pair.reported > pair.booked);
    let up = up.count();
    let down = differing.len() - up;
    let is_the_same_money = exchanged.len() + slack >= differing.len();
    let is_both_ways = up.min(down) * 10 >= differing.len();
    let is_varied = amounts.len() * 2 >= exchanged.len();
    if is_the_same_money && is_both_ways && is_varied {
        exchanged
    } else {
        Vec::new()
    }
}

/// How the amounts came to their places.
fn way(differing: &[Pair]) -> &'static str {
    let most = |count: usize| count * 10 >= differing.len() * 8;
    let neighbours = || differing.iter().zip(differing.iter().skip(1));
    if most(
        neighbours()
            .filter(|(one, next)| one.reported == next.booked)
            .count(),
    ) {
        return "up";
    }
    if most(
        neighbours()
            .filter(|(one, next)| next.reported == one.booked)
            .count(),
    ) {
        return "down";
    }
    let rises = neighbours().all(|(one, next)| one.reported <= next.reported);
    let falls = neighbours().all(|(one, next)| one.reported >= next.reported);
    if rises || falls { "sorted" } else { "mixed" }
}

#[cfg(test)]
mod tests {
    use crate::finding::Arg;
    use crate::rules::testing::outcome_against;

    /// The codes and the way, of loans with these amounts in the report and in the ledger.
    fn against(pairs: &[(u32, u32)]) -> String {
        let rows = |amount: fn(&(u32, u32)) -> u32| -> String {
            let rows = pairs.iter().enumerate();
            rows.map(|(no, pair)| format!("{},{}\n", 88_000 + no, amount(pair)))
                .collect::<Vec<_>>()
                .concat()
        };
        let report = format!("loan_id,amount\n{}", rows(|pair| pair.0));
        let ledger = format!("Loan No,Principal Paid\n{}", rows(|pair| pair.1));
        let outcome = outcome_against(&report, &[("--mis", "ledger.csv", &ledger)], "");
        let mut said: Vec<String> = Vec::new();
        for finding in &outcome.findings {
            let way = finding.args.iter().find_map(|(name, arg)| match arg {
                Arg::Case(way) if name == "way" => Some(*way),
                _ => None,
            });
            let code = finding.rule.code;
            let line = way.map_or(code.to_owned(), |way| {
                format!("{code} {way} {}", finding.count)
            });
            if code != "COL005" && !said.contains(&line) {
                said.push(line);
            }
        }
        said.join(", ")
    }

    fn amounts(number: u32) -> Vec<u32> {
        (0..number).map(|no| 100 + no * 37 % 101).collect()
    }

    fn paired(reported: &[u32], booked: &[u32]) -> Vec<(u32, u32)> {
        reported
            .iter()
            .copied()
            .zip(booked.iter().copied())
            .collect()
    }

    #[test]
    fn a_column_that_was_sorted_alone_is_one_finding() {
        let booked = amounts(30);
        let mut reported = booked.clone();
        reported.sort_unstable();
        let found = against(&paired(&reported, &booked));
        assert!(
            found.starts_with("TOT015 sorted ") && !found.contains(','),
            "{found}"
        );
    }

    #[test]
    fn a_paste_that_is_off_by_a_row_is_one_finding() {
        let booked = amounts(30);
        let mut up = booked[1..].to_vec();
        up.push(7);
        assert_eq!(against(&paired(&up, &booked)), "TOT015 up 29");
        let mut down = vec![7];
        down.extend(&booked[..29]);
        assert_eq!(against(&paired(&down, &booked)), "TOT015 down 29");
    }

    #[test]
    fn a_part_of_the_rows_is_enough_and_a_few_are_not() {
        let booked = amounts(90);
        let mut reported = booked.clone();
        reported[..12].rotate_left(1);
        assert!(against(&paired(&reported, &booked)).starts_with("TOT015"));
        let mut few = booked.clone();
        few[..9].rotate_left(1);
        assert_eq!(against(&paired(&few, &booked)), "TOT003");
        assert_eq!(against(&paired(&booked, &booked)), "");
        let many = amounts(101);
        let mut reported = [many.clone(), many.iter().map(|it| it + 500).collect()].concat();
        let booked = reported.clone();
        reported[..12].rotate_left(1);
        assert_eq!(against(&paired(&reported, &booked)), "TOT003");
    }

    #[test]
    fn a_ledger_of_last_month_is_not_shifted() {
        let booked: Vec<u32> = (1..=40).map(|no| no * 25).collect();
        let reported: Vec<u32> = booked.iter().map(|amount| amount + 25).collect();
        assert_eq!(against(&paired(&reported, &booked)), "TOT003");
    }

    #[test]
    fn the_same_few_instalments_at_other_loans_are_chance() {
        let booked: Vec<u32> = (0..40).map(|no| [25, 50, 75][no % 3]).collect();
        let reported: Vec<u32> = (0..40).map(|no| [50, 75, 25][no % 3]).collect();
        assert_eq!(against(&paired(&reported, &booked)), "TOT003");
    }
}
