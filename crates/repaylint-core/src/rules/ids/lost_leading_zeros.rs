//! IDS006: an id that is shorter than its zero-filled neighbours, or that Kiva has with zeros before it.

use crate::books::KivaList;
use crate::engine::{BooksView, CellView, FileView, RecordRef, Which};
use crate::finding::{Field, Finding, Safety, Severity};
use crate::model::IdColumn;
use crate::rules::values::{about, suggesting, visible};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS006",
    name: "lost-leading-zeros",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "Microsoft, \"Keeping leading zeros and large numbers\": Excel removes leading zeros; Apache Fineract fills its account numbers with zeros to nine digits",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n\
            000088001,25.00\n000088002,25.00\n000088003,25.00\n000088004,25.00\n000088005,25.00\n\
            000088006,25.00\n000088007,25.00\n000088008,25.00\n000088009,25.00\n000088010,25.00\n\
            88011,12.50\n",
        good: b"loan_id,amount\n\
            000088001,25.00\n000088002,25.00\n000088003,25.00\n000088004,25.00\n000088005,25.00\n\
            000088006,25.00\n000088007,25.00\n000088008,25.00\n000088009,25.00\n000088010,25.00\n\
            000088011,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "--loans",
            file: "loans.csv",
            bytes: b"internal_loan_id,status\n\
                000088001,payingBack\n000088002,payingBack\n000088003,payingBack\n000088004,payingBack\n\
                000088005,payingBack\n000088006,payingBack\n000088007,payingBack\n000088008,payingBack\n\
                000088009,payingBack\n000088010,payingBack\n000088011,defaulted\n",
        }],
    },
    texts: texts!("lost_leading_zeros"),
    check: Check::Cell(
        CellCheck::new(40, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva)
            .asking(wanted)
            .asking_strangers(),
    ),
};

fn wanted(file: &FileView<'_>) -> bool {
    let columns = &file.report.columns;
    filled_width(&columns.loan_id).is_some() || filled_width(&columns.client_id).is_some()
}

/// The width to which a column fills its numbers with zeros, where a few of them are shorter.
fn filled_width(ids: &IdColumn) -> Option<usize> {
    let (width, of_width) = ids.digits.iter().last()?;
    let all = u64::from(ids.digits.sum());
    let shorter = all - u64::from(of_width);
    let filled = ids.zero_led.of(width) >= 10;
    let few = shorter > 0 && shorter * 10 <= all;
    // Zeros that stand for nothing (IDS009) are no second width.
    let only_width = ids
        .zero_led
        .iter()
        .all(|(other, count)| other == width || count <= ids.repeated.of(other));
    (filled && few && only_width).then_some(width)
}

fn claims(cell: &CellView<'_>) -> bool {
    let id = cell.id();
    let looks_lost = || {
        id.is_all_digits()
            && !id.trimmed().starts_with('0')
            && filled_width(cell.ids()).is_some_and(|width| id.trimmed().len() < width)
    };
    match list_without(cell) {
        // The list knows better than the neighbours: either it has the id with its zeros, or the loan is unknown.
        Some(list) => id_at_kiva(cell, list).is_some(),
        None => looks_lost(),
    }
}

/// Kiva's list, where it lacks the loan that this id helps to name.
fn list_without<'a>(cell: &CellView<'a>) -> Option<&'a KivaList> {
    let held = cell.file.held?;
    let list = held.books.kiva.as_ref().filter(|list| !list.is_staging())?;
    let names_the_loan = cell.field == Field::LoanId || list.book.is_by_pair();
    let record = RecordRef {
        file: cell.file.report.id,
        record: cell.record.no,
    };
    (names_the_loan && held.row(Which::Kiva, record).is_none()).then_some(list)
}

/// The id as Kiva has it, where it differs in leading zeros.
fn id_at_kiva(cell: &CellView<'_>, list: &KivaList) -> Option<String> {
    let (loan_id, client_id) = restored(list, cell.record.loan_key(), cell.record.client_key())?;
    let id = if cell.field == Field::LoanId {
        loan_id
    } else {
        client_id
    };
    (id != cell.id().trimmed()).then_some(id)
}

/// The ids of a loan as Kiva has them, where they differ in nothing but leading zeros. Other rules about a loan that is
/// not found have nothing to say then.
pub(in crate::rules) fn restored(
    list: &KivaList,
    loan_id: &str,
    client_id: &str,
) -> Option<(String, String)> {
    let is_named = !loan_id.is_empty() && (!list.book.is_by_pair() || !client_id.is_empty());
    let is_real = !list.is_staging();
    (is_named && is_real)
        .then(|| list.book.with_leading_zeros(loan_id, client_id))
        .flatten()
}

/// Whether this rule says why a loan is not found: Kiva has it with zeros before its ids.
pub(in crate::rules) fn explains(view: &BooksView<'_>, record: RecordRef) -> bool {
    let list = view.books.kiva.as_ref();
    let unknown = view.row(Which::Kiva, record).is_none();
    list.filter(|_| unknown).is_some_and(|list| {
        let (loan_id, client_id) = view.ids(record);
        restored(list, &loan_id, &client_id).is_some()
    })
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id().trimmed();
    let args = about(cell, id).number("digits", id.len() as u64);
    let at_kiva = list_without(cell).and_then(|list| id_at_kiva(cell, list));
    if let Some(at_kiva) = at_kiva {
        let args = args
            .case("case", "kiva")
            .number("width", at_kiva.len() as u64);
        return suggesting(cell, &RULE, args, Safety::Safe, Some(at_kiva))
            .severity(Severity::Error);
    }
    let width = filled_width(cell.ids()).unwrap_or_default();
    let args = args
        .case("case", "neighbours")
        .id("suggestion", visible(&format!("{id:0>width$}")))
        .number("width", width as u64);
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::rules::testing::{findings, findings_against};

    /// A file with ids of nine digits, `zeros` of them with leading zeros, and then the given ids.
    fn file(zeros: usize, others: &[&str]) -> String {
        let mut text = String::from("loan_id,amount\n");
        for number in 0..zeros {
            writeln!(text, "0000{},25.00", 88001 + number).expect("a string takes anything");
        }
        for id in others {
            writeln!(text, "{id},12.50").expect("a string takes anything");
        }
        text
    }

    #[test]
    fn each_shorter_id_is_one_finding() {
        let others = ["99001", "4099002"];
        assert_eq!(
            findings("r.csv", file(18, &others)),
            "IDS006 warning 20:1-20:6 \"99001\"\nIDS006 warning 21:1-21:8 \"4099002\""
        );
    }

    #[test]
    fn fewer_than_ten_filled_ids_prove_nothing() {
        assert_eq!(findings("r.csv", file(9, &["99001"])), "");
    }

    #[test]
    fn more_than_one_in_ten_is_another_way_of_numbering() {
        assert_eq!(findings("r.csv", file(10, &["99001", "99002"])), "");
    }

    #[test]
    fn a_longer_id_or_a_second_width_with_zeros_is_another_way_of_numbering() {
        assert_eq!(findings("r.csv", file(20, &["99001", "1234567890"])), "");
        assert_eq!(findings("r.csv", file(20, &["99001", "099002"])), "");
    }

    fn against(report: &str, ids: &[&str]) -> String {
        let list = format!(
            "internal_loan_id,status\n{},payingBack\n",
            ids.join(",payingBack\n")
        );
        let found = findings_against(report, &[("--loans", "loans.csv", &list)], "");
        let about_ids = found.lines().filter(|line| !line.starts_with("TOT"));
        about_ids.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn zeros_that_kiva_has_are_restored_however_few_ids_there_are() {
        assert_eq!(
            against(
                "loan_id,amount\n88001,25.00\n00088002,9.00\n",
                &["00088001", "00088002"]
            ),
            "IDS006 error 2:1-2:6 \"88001\" [safe]"
        );
        assert_eq!(
            against("loan_id,amount\nKE-1,25.00\n", &["00KE-1"]),
            "IDS006 error 2:1-2:5 \"KE-1\" [safe]"
        );
    }

    #[test]
    fn what_kiva_has_exactly_so_is_right() {
        let report = "loan_id,amount\n88001,25.00\n";
        assert_eq!(against(report, &["00088001", "88001"]), "");
        let ids: Vec<String> = (0..18)
            .map(|number| format!("0000{}", 88001 + number))
            .collect();
        let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        ids.push("99001");
        assert_eq!(against(&file(18, &["99001"]), &ids), "");
    }

    #[test]
    fn zeros_too_many_and_two_ways_to_restore_are_left_to_a_person() {
        let of = |id: &str, ids: &[&str]| against(&format!("loan_id,amount\n{id},25.00\n"), ids);
        assert_eq!(
            of("0088001", &["88001"]),
            "TST004 error 2:1-2:8 \"0088001\""
        );
        assert_eq!(
            of("88001", &["088001", "0088001"]),
            "TST004 error 2:1-2:6 \"88001\""
        );
    }
}
