//! What the rules about single values share: how a value is shown in a message, and how an amount is written plainly.
//! Knows no single rule.

use std::fmt::Write as _;

use rust_decimal::Decimal;

use crate::amount::Mark;
use crate::engine::CellView;
use crate::finding::{Args, Edit, Field, Finding, Fix, Safety};
use crate::ids::is_invisible;
use crate::model::{Cell, Form};
use crate::rules::Rule;

/// Characters that a message shows of one value.
const SHOWN: usize = 64;

/// The text with everything written out that cannot be seen, and cut where it is no value any more.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len().min(SHOWN));
    for (index, char) in text.chars().enumerate() {
        if index == SHOWN {
            shown.push('…');
            break;
        }
        match char {
            '\t' => shown.push_str("\\t"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            ' ' => shown.push(' '),
            _ if char.is_control() || char.is_whitespace() || is_invisible(char) => {
                shown.push('[');
                shown.push_str(&code_point(char));
                shown.push(']');
            }
            _ => shown.push(char),
        }
    }
    shown
}

/// `U+200B`
pub(crate) fn code_point(char: char) -> String {
    format!("U+{:04X}", u32::from(char))
}

/// The first few of some characters, each once: `К (U+041A), Е (U+0415)`, or the code point alone where there is
/// nothing to see.
pub(crate) fn named(chars: impl Iterator<Item = char>) -> String {
    let mut seen: Vec<char> = Vec::new();
    for char in chars {
        if !seen.contains(&char) && seen.len() < 5 {
            seen.push(char);
        }
    }
    let mut names = String::new();
    for char in seen {
        if !names.is_empty() {
            names.push_str(", ");
        }
        if char.is_alphanumeric() && !is_invisible(char) {
            // Writing to a string cannot fail.
            let _ = write!(names, "{char} ({})", code_point(char));
        } else {
            names.push_str(&code_point(char));
        }
    }
    names
}

/// The named values with which every message about a single value begins: which field it is, and `text`, the value
/// or the part of it that matters.
pub(crate) fn about(cell: &CellView<'_>, text: &str) -> Args {
    let args = Args::none().case("field", cell.field.as_str());
    match cell.field {
        Field::LoanId | Field::ClientId => args.id("value", visible(text)),
        Field::Amount => args.text("value", visible(text)),
    }
}

/// A finding that proposes another text for the value, where there is one to propose. `known` tells the texts.
pub(crate) fn suggesting(
    cell: &CellView<'_>,
    rule: &'static Rule,
    args: Args,
    safety: Safety,
    suggestion: Option<String>,
) -> Finding {
    let Some((text, place)) = suggestion.zip(cell.cell) else {
        return cell.finding(rule).args(args.case("known", "no"));
    };
    let shown = visible(&text);
    let args = match cell.field {
        Field::LoanId | Field::ClientId => args.id("suggestion", shown),
        Field::Amount => args.text("suggestion", shown),
    };
    cell.finding(rule)
        .args(args.case("known", "yes"))
        .fix(Fix::edit(safety, place.replaced_by(&text)))
}

/// The amount's one reading, or both.
pub(crate) fn with_readings(args: Args, cell: &CellView<'_>) -> Args {
    let amount = cell.amount();
    match amount.both_readings() {
        Some((point, comma)) => args
            .case("readings", "two")
            .text("point", point.to_string())
            .text("comma", comma.to_string()),
        None => args.case("readings", "one").text(
            "reading",
            amount.only_reading().map(plainly).unwrap_or_default(),
        ),
    }
}

/// The fix that writes an amount in digits with at most a point, where it has one reading. Safe where the column
/// does not speak against that reading, nothing but the writing changes, and no other amount loses its proof.
pub(crate) fn write_plainly(cell: &CellView<'_>) -> Option<Fix> {
    let (amount, column) = (cell.amount(), cell.amounts());
    let comma = amount.has(Mark::DecimalComma);
    let thousands_comma = amount.has(Mark::ThousandsComma);
    let thousands_point = amount.has(Mark::ThousandsPoint);
    let contradicted = comma && column.proves_thousands_comma > 0
        || thousands_comma && column.proves_decimal_comma > 0
        || thousands_point && column.with_point > column.like_thousands;
    // Without its exponent an amount has a point, which is one more of the column.
    let tells = comma || thousands_comma || thousands_point || amount.has(Mark::Exponent);
    let leant_on = tells && column.leaning > 0;
    let guessed = amount.has(Mark::Currency) || amount.has(Mark::FloatArtefact);
    // Two fields may also be two values, unless an amount that stands in one shows how the file writes them.
    let is_proven = comma && column.proves_decimal_comma > 0
        || thousands_comma && column.proves_thousands_comma > 0;
    let joined = cell.cell?.form == Form::Joined && !is_proven;
    let safety = if contradicted || leant_on || guessed || joined {
        Safety::Unsafe
    } else {
        Safety::Safe
    };
    let edit = amount_edit(cell.cell?, amount.only_reading()?);
    Some(Fix::edit(safety, edit))
}

/// The edit that writes an amount; in JSON as a number, even where a string stood.
pub(crate) fn amount_edit(cell: &Cell<'_>, value: Decimal) -> Edit {
    let text = plainly(value);
    match cell.form {
        Form::JsonString => cell.replaced_whole_by(&text),
        _ => cell.replaced_by(&text),
    }
}

/// An amount in digits that nobody can take for thousands: three decimals become two or four.
pub(crate) fn plainly(value: Decimal) -> String {
    let shorter = value.normalize();
    match (value.scale(), shorter.scale()) {
        (3, 3) => format!("{value}0"),
        (3, _) => shorter.to_string(),
        _ => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_out() {
        assert_eq!(visible("88\u{200b}001\t"), "88[U+200B]001\\t");
        assert_eq!(visible("1\u{a0}250\r\n"), "1[U+00A0]250\\r\\n");
        assert_eq!(visible("\u{0}\u{85}"), "[U+0000][U+0085]");
        assert_eq!(visible("préstamo КЕ 12"), "préstamo КЕ 12");
    }

    #[test]
    fn a_value_that_never_ends_is_cut() {
        assert_eq!(visible(&"9".repeat(64)), "9".repeat(64));
        assert_eq!(visible(&"9".repeat(65)), "9".repeat(64) + "…");
    }

    #[test]
    fn three_decimals_are_not_left_to_be_misread() {
        for (value, text) in [
            (Decimal::new(5000, 3), "5"),
            (Decimal::new(1250, 3), "1.25"),
            (Decimal::new(1125, 3), "1.1250"),
            (Decimal::new(2500, 2), "25.00"),
            (Decimal::new(-12345, 4), "-1.2345"),
        ] {
            assert_eq!(plainly(value), text);
        }
    }

    #[test]
    fn characters_are_named_once() {
        assert_eq!(
            named("КЕК\u{200b}".chars()),
            "К (U+041A), Е (U+0415), U+200B"
        );
    }
}
