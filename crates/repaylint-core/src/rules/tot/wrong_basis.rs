//! TOT013: amounts of another basis than the configured one.

use std::cmp::Ordering;

use super::loan_amounts::compared;
use crate::engine::{BooksView, Common, RecordRef, Sink, Which};
use crate::finding::{Args, Field, Finding, Place, Severity};
use crate::model::{HeaderCell, Report};
use crate::rules::{BooksCheck, Check, Example, Fixable, Need, Rule, texts};
use crate::terms::Basis;

pub(super) static RULE: Rule = Rule {
    code: "TOT013",
    name: "wrong-basis",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"Principal outstanding OR cumulative principal repaid\" is a setting of the partner (Kiva partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,Saldo capital\n88001,75.00\n88002,87.50\n",
        good: b"loan_id,Capital pagado\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"\nbasis = \"cumulative\"",
        with: &[],
    },
    texts: texts!("wrong_basis"),
    check: Check::Books(BooksCheck {
        needs: &[Need::Basis(&[
            Basis::Cumulative,
            Basis::Outstanding,
            Basis::Period,
        ])],
        in_place_of: &["TOT003", "TOT007", "TOT008", "TOT009", "TOT016"],
        check,
    }),
};

/// Loans from which on it is no chance.
const MANY: usize = 10;

fn check(view: &BooksView<'_>, sink: &mut Sink<'_>) {
    let Some(basis) = view.settings.basis else {
        return;
    };
    let mut is_named = false;
    for file in view.files {
        let Some(named) = file.basis().filter(|named| contradict(basis, *named)) else {
            continue;
        };
        is_named = true;
        let args = Args::none()
            .case("case", "header")
            .case("basis", basis.as_str())
            .case("other", named.as_str())
            .text("header", name(file));
        let place = header(file).map_or(Place::whole_file(file.id), |cell| {
            Place::in_file(file.id, cell.span)
        });
        let finding = Finding::new(&RULE, place)
            .args(args)
            .count(file.len() as u64);
        let of_file = |record| RecordRef {
            file: file.id,
            record,
        };
        sink.push_covering(finding, file.numbers().map(of_file));
    }
    if is_named || basis == Basis::Period {
        return;
    }
    let ways = [by_ledger, by_previous, by_loan_amounts];
    if let Some(evidence) = ways.iter().find_map(|way| way(view, basis)) {
        report(view, basis, &evidence, sink);
    }
}

/// Whether a name speaks against the basis. "Principal paid" may also mean what was paid in the month.
fn contradict(basis: Basis, named: Basis) -> bool {
    basis != named && !(basis == Basis::Period && named == Basis::Cumulative)
}

fn header(file: &Report) -> Option<&HeaderCell> {
    file.layout.csv()?.header_cell(Field::Amount)
}

fn name(file: &Report) -> String {
    header(file).map_or(Field::Amount.as_str().to_owned(), |cell| cell.text.clone())
}

/// Loans that contradict the basis.
struct Evidence {
    case: &'static str,
    records: Vec<RecordRef>,
    /// Of how many.
    all: usize,
    reported: String,
    against: String,
    place: Place,
}

fn is_enough(part: usize, all: usize) -> bool {
    part >= MANY && part * 2 >= all
}

/// Amounts that are those of the other basis in the ledger.
fn by_ledger(view: &BooksView<'_>, _: Basis) -> Option<Evidence> {
    let ledger = view.books.ledger.as_ref()?;
    let is_other = |common: &Common| {
        common.reported.is_some() && common.reported == ledger.other_amount(common.row)
    };
    let differing = view.differing(Which::Ledger);
    gathered("ledger", view, Which::Ledger, differing.filter(is_other))
}

/// Amounts that moved in the wrong direction since the last report.
fn by_previous(view: &BooksView<'_>, basis: Basis) -> Option<Evidence> {
    let wrong = match basis {
        Basis::Cumulative => Ordering::Less,
        Basis::Outstanding | Basis::Period => Ordering::Greater,
    };
    let found = view.comparing(Which::Previous, move |order| order == Some(wrong));
    gathered("previous", view, Which::Previous, found)
}

fn gathered(
    case: &'static str,
    view: &BooksView<'_>,
    which: Which,
    found: impl Iterator<Item = Common>,
) -> Option<Evidence> {
    let found: Vec<Common> = found.collect();
    let first = found.first()?;
    let all = if found.len() < MANY {
        usize::MAX / 2
    } else {
        view.common_rows(which).count()
    };
    let book = view.books.book(which)?;
    is_enough(found.len(), all).then(|| Evidence {
        case,
        all,
        reported: first.reported.map(|it| it.to_string()).unwrap_or_default(),
        against: first.booked.map(|it| it.to_string()).unwrap_or_default(),
        place: book.place(first.row, Field::Amount),
        records: found.iter().map(|common| common.record).collect(),
    })
}

/// Amounts above their loans by more than interest makes.
fn by_loan_amounts(view: &BooksView<'_>, _: Basis) -> Option<Evidence> {
    let compared = compared(view);
    let exceeding = compared.exceeding.iter();
    let found: Vec<_> = exceeding
        .filter(|excess| !excess.is_like_interest())
        .collect();
    let first = found.first()?;
    is_enough(found.len(), compared.known).then(|| Evidence {
        case: "above",
        all: compared.known,
        reported: first.reported.to_string(),
        against: first.limit.to_string(),
        place: first.place,
        records: found
            .iter()
            .flat_map(|excess| excess.records.iter().copied())
            .collect(),
    })
}

fn report(view: &BooksView<'_>, basis: Basis, evidence: &Evidence, sink: &mut Sink<'_>) {
    let Some(first) = evidence.records.first() else {
        return;
    };
    let count = evidence.records.len() as u64;
    let args = Args::none()
        .case("case", evidence.case)
        .case("basis", basis.as_str())
        .number("count", count)
        .number("all", evidence.all as u64)
        .id("loan_id", view.ids(*first).0)
        .text("reported", evidence.reported.as_str())
        .text("against", evidence.against.as_str());
    let finding = Finding::new(&RULE, view.place(*first, Field::Amount))
        .args(args)
        .count(count)
        .related(evidence.place);
    sink.push_covering(finding, evidence.records.iter().copied());
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, findings_against};

    const CUMULATIVE: &str = "basis = \"cumulative\"";
    const OUTSTANDING: &str = "basis = \"outstanding\"";

    fn rows(number: u32, row: impl Fn(u32) -> String) -> String {
        (1..=number)
            .map(|no| format!("{},{}\n", 88_000 + no, row(no)))
            .collect::<Vec<_>>()
            .concat()
    }

    fn report(number: u32, amount: impl Fn(u32) -> u32) -> String {
        format!(
            "loan_id,amount\n{}",
            rows(number, |no| amount(no).to_string())
        )
    }

    #[test]
    fn a_header_of_another_basis_is_one_finding() {
        let of = |header: &str, basis: &str| {
            let text = format!("loan_id,{header}\n88001,75\n88002,80\n");
            findings_against(&text, &[], &format!("basis = \"{basis}\""))
        };
        let found = r#"TOT013 error 1:9-1:22 "Saldo capital" x2"#;
        assert_eq!(of("Saldo capital", "cumulative"), found);
        assert_eq!(of("Saldo capital", "period"), found);
        assert_eq!(of("Saldo capital", "outstanding"), "");
        assert!(of("Principal Repaid", "outstanding").starts_with("TOT013"));
        assert_eq!(of("Principal Repaid", "period"), "");
        assert_eq!(of("amount", "outstanding"), "");
        assert_eq!(findings("r.csv", "loan_id,Saldo capital\n88001,75\n"), "");
    }

    #[test]
    fn beside_the_right_column_another_is_nothing() {
        let text = "loan_id,Capital pagado,Saldo capital\n88001,25,75\n";
        assert_eq!(findings_against(text, &[], CUMULATIVE), "");
    }

    #[test]
    fn amounts_of_the_ledgers_other_column_are_one_finding() {
        let with_column = format!(
            "Loan No,Principal Paid,Principal Outstanding\n{}",
            rows(12, |no| format!("{},{}", no * 10, 500 - no * 10))
        );
        let with_principal = format!(
            "Loan No,Principal Paid,Loan Amount\n{}",
            rows(12, |no| format!("{},500", no * 10))
        );
        for ledger in [&with_column, &with_principal] {
            let books = [("--mis", "ledger.csv", &**ledger)];
            let of =
                |amount: fn(u32) -> u32| findings_against(&report(12, amount), &books, CUMULATIVE);
            assert_eq!(of(|no| 500 - no * 10), r#"TOT013 error 2:7-2:10 "490" x12"#);
            assert_eq!(of(|no| no * 10), "");
            let few = of(|no| if no > 9 { no * 10 } else { 500 - no * 10 });
            assert_eq!(few.matches("TOT003").count(), 9, "{few}");
        }
    }

    #[test]
    fn amounts_that_move_in_the_wrong_direction_are_one_finding() {
        let previous = report(20, |no| no * 10);
        let books = [("--previous", "september.csv", &*previous)];
        let fallen = report(20, |no| if no > 10 { no * 10 } else { no * 10 - 5 });
        let risen = report(20, |no| if no > 10 { no * 10 } else { no * 10 + 5 });
        let of = |text: &str, config| {
            let found = findings_against(text, &books, config);
            let own = found.lines().filter(|line| line.starts_with("TOT013"));
            own.collect::<String>()
        };
        assert_eq!(of(&fallen, CUMULATIVE), r#"TOT013 error 2:7-2:8 "5" x10"#);
        assert_eq!(of(&risen, CUMULATIVE), "");
        assert_eq!(of(&risen, OUTSTANDING), r#"TOT013 error 2:7-2:9 "15" x10"#);
        assert_eq!(of(&fallen, OUTSTANDING), "");
        let nine = report(20, |no| if no > 9 { no * 10 } else { no * 10 - 5 });
        assert_eq!(of(&nine, CUMULATIVE), "");
        assert_eq!(of(&fallen, "basis = \"period\""), "");
    }

    #[test]
    fn amounts_far_above_their_loans_are_one_finding() {
        let list = format!(
            "internal_loan_id,status,loan_local_price\n{}",
            rows(12, |_| "payingBack,100".to_owned())
        );
        let books = [("--loans", "loans.csv", &*list)];
        let of = |amount: fn(u32) -> u32| findings_against(&report(12, amount), &books, CUMULATIVE);
        assert_eq!(of(|_| 300), r#"TOT013 error 2:7-2:10 "300" x12"#);
        assert!(of(|_| 120).starts_with("TOT016"));
        assert_eq!(of(|_| 100), "");
    }
}
