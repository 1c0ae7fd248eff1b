//! IDS006: an id that is shorter than its zero-filled neighbours.

use crate::engine::{CellView, FileView};
use crate::finding::{Field, Finding, Severity};
use crate::model::IdColumn;
use crate::rules::values::{about, visible};
use crate::rules::{CellCheck, Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "IDS006",
    name: "lost-leading-zeros",
    severity: Severity::Warning,
    fix: Fixable::Never,
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
        with: &[],
    },
    texts: texts!("lost_leading_zeros"),
    check: Check::Cell(
        CellCheck::new(40, &[Field::LoanId, Field::ClientId], claims, report)
            .unless_proven_by(ProvenBy::Kiva)
            .asking(wanted),
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
    id.is_all_digits()
        && !id.trimmed().starts_with('0')
        && filled_width(cell.ids()).is_some_and(|width| id.trimmed().len() < width)
}

fn report(cell: &CellView<'_>) -> Finding {
    let id = cell.id().trimmed();
    let width = filled_width(cell.ids()).unwrap_or_default();
    let args = about(cell, id)
        .id("suggestion", visible(&format!("{id:0>width$}")))
        .number("digits", id.len() as u64)
        .number("width", width as u64);
    cell.finding(&RULE).args(args)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::rules::testing::findings;

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
}
