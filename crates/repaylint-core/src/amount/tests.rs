use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::model::AmountColumn;

fn reading(text: &str) -> Option<String> {
    AmountText::new(text)
        .only_reading()
        .map(|value| value.to_string())
}

#[test]
fn every_way_of_writing_has_its_value() {
    for (text, value) in [
        ("25", "25"),
        ("25.00", "25.00"),
        ("+25.00", "25.00"),
        (".5", "0.5"),
        ("5.", "5"),
        ("0.500", "0.500"),
        ("12,50", "12.50"),
        ("1.250,00", "1250.00"),
        ("1 250,00", "1250.00"),
        ("1,250.00", "1250.00"),
        ("1'250.00", "1250.00"),
        ("1\u{a0}250.00", "1250.00"),
        ("1\u{202f}250", "1250"),
        ("1,250,000", "1250000"),
        ("1.250.000", "1250000"),
        ("12,34,567.50", "1234567.50"),
        ("KES 1250", "1250"),
        ("$25.00", "25.00"),
        ("25 USh", "25"),
        ("S/. 25.00", "25.00"),
        ("25,00 €", "25.00"),
        ("-25.00", "-25.00"),
        ("(25.00)", "-25.00"),
        ("25.00-", "-25.00"),
        ("-$25.00", "-25.00"),
        ("-0.00", "0.00"),
        ("1.25E+3", "1250"),
        ("2500e-2", "25"),
        ("٢٥٫٥٠", "25.50"),
        ("２５", "25"),
        (" 25.00 ", "25.00"),
        ("25.000000000000004", "25"),
        ("24.999999999999996", "25"),
        ("141060.74999999997", "141060.75"),
        ("100.10000000000001", "100.1"),
        ("500000000000000.01", "500000000000000.01"),
        ("0000025.00", "25.00"),
    ] {
        assert_eq!(reading(text).as_deref(), Some(value), "{text}");
    }
}

#[test]
fn what_is_no_number_has_no_value() {
    for text in [
        "",
        " ",
        "-",
        "abc",
        "1.2.3",
        "1,2,3",
        "12 50",
        "1.25.000",
        "25 apples",
        "2024-03-12",
        "1,250,00",
        "--5",
        "+-5",
        "(5",
        "1e",
        "e5",
        "1_000",
        "0x19",
        "1,2.3",
        "KES",
        "5.0.0",
        "1..5",
    ] {
        assert_eq!(reading(text), None, "{text}");
    }
}

#[test]
fn a_comma_before_three_digits_is_settled_by_its_column() {
    let mut column = AmountColumn::default();
    let ambiguous = || AmountText::new("1,250");
    assert!(ambiguous().in_column(&column, 2).both_readings().is_some());
    column.proves_decimal_comma = 1;
    assert_eq!(
        ambiguous().in_column(&column, 2).only_reading(),
        Some(Decimal::new(1250, 3))
    );
    column.proves_thousands_comma = 1;
    assert!(ambiguous().in_column(&column, 2).both_readings().is_some());
    column.proves_decimal_comma = 0;
    assert_eq!(
        ambiguous().in_column(&column, 2).only_reading(),
        Some(Decimal::new(1250, 0))
    );
}

#[test]
fn a_point_before_three_digits_is_settled_by_its_column() {
    let mut column = AmountColumn {
        with_point: 2,
        like_thousands: 2,
        ..AmountColumn::default()
    };
    let five = || AmountText::new("5.000");
    assert_eq!(
        five().in_column(&column, 2).only_reading(),
        Some(Decimal::new(5, 0))
    );
    column.proves_thousands_point = 1;
    assert_eq!(
        five().in_column(&column, 2).only_reading(),
        Some(Decimal::new(5000, 0))
    );
    column.proves_thousands_point = 0;
    column.proves_decimal_comma = 1;
    assert!(five().in_column(&column, 2).has(Mark::ThousandsPoint));
    column.proves_decimal_comma = 0;
    column.with_point = 3;
    column.like_thousands = 3;
    assert!(five().in_column(&column, 2).both_readings().is_some());
    assert!(five().in_column(&column, 3).both_readings().is_none());
    column.with_point = 4;
    assert!(five().in_column(&column, 2).both_readings().is_none());
}

#[test]
fn the_mark_before_an_exponent_is_a_decimal_mark() {
    for (text, value) in [("5.125E+3", "5125"), ("1,250E+3", "1250")] {
        assert_eq!(reading(text).as_deref(), Some(value), "{text}");
    }
}

#[test]
fn marks_of_another_script_are_marked_with_its_digits() {
    for text in ["٢٥", "25．00", "25٫50", "１"] {
        assert!(AmountText::new(text).has(Mark::ForeignDigits), "{text}");
    }
    assert!(!AmountText::new("٢٥ apples").has(Mark::ForeignDigits));
    assert_eq!(AmountText::new(" ٢٥٫٥٠").in_ascii(), "25.50");
}

#[test]
fn more_than_28_significant_digits_are_too_many() {
    assert!(AmountText::new(&"9".repeat(29)).has(Mark::TooLarge));
    assert!(AmountText::new("1E+40").has(Mark::TooLarge));
    assert!(AmountText::new("1e-40").has(Mark::TooLarge));
    assert!(AmountText::new("1E28").has(Mark::TooLarge));
    assert_eq!(reading("1E27"), Some(format!("1{}", "0".repeat(27))));
    assert!(AmountText::new("1e+99999999999").has(Mark::TooLarge));
    assert_eq!(reading("0e+99999999999").as_deref(), Some("0"));
    assert_eq!(reading(&"9".repeat(28)), Some("9".repeat(28)));
    assert_eq!(
        reading(&format!("{}25.00", "0".repeat(60))).as_deref(),
        Some("25.00")
    );
    assert_eq!(
        reading(&format!("25.{}", "0".repeat(60))).as_deref(),
        Some("25")
    );
}

#[test]
fn five_hundred_trillion_is_summed_to_the_cent() {
    let mut total = Total::default();
    for text in [b"500000000000000".as_slice(), b"0.10", b"0.2"] {
        match Plain::parse(text) {
            Some(plain) => total.add_plain(plain),
            None => panic!("{text:?} is plain"),
        }
    }
    total.add(Decimal::new(-1, 2));
    assert_eq!(total.to_string(), "500000000000000.29");
}

#[test]
fn a_sum_is_read_as_it_was_written_and_nothing_else_is() {
    let long = "-123456789012345678901234567890.0000000000000000000000000001";
    for text in ["0", "0.00", "-0.50", "12.30", long] {
        let read = Total::parse(text).map(|total| total.to_string());
        assert_eq!(read.as_deref(), Some(text));
    }
    let too_fine = format!("1.{}", "0".repeat(29));
    for text in [
        "", "-", "+1", "1.-5", "1,5", "1.2.3", "--1", " 1", &too_fine,
    ] {
        assert!(Total::parse(text).is_none(), "{text}");
    }
}

proptest! {
    #[test]
    fn plain_amounts_read_the_same_both_ways(text in "[0-9]{0,17}(\\.[0-9]{0,4})?") {
        if let Some(plain) = Plain::parse(text.as_bytes()) {
            prop_assert_eq!(AmountText::new(&text), AmountText::new_closely(&text));
            prop_assert_eq!(AmountText::new(&text).only_reading(), Some(plain.to_decimal()), "{}", text);
            prop_assert!(AmountText::new(&text).is_unremarkable(2));
        }
    }

    #[test]
    fn totals_agree_with_the_decimal_library(amounts in proptest::collection::vec((any::<i64>(), 0u32..9), 0..40)) {
        let mut total = Total::default();
        let mut sum = Decimal::ZERO;
        for (mantissa, scale) in amounts {
            let amount = Decimal::new(mantissa, scale);
            total.add(amount);
            sum += amount;
        }
        prop_assert!(total.equals(sum), "{} {}", total, sum);
        let read = Total::parse(&total.to_string());
        prop_assert_eq!(read.map(|read| (read, read.scale())), Some((total, total.scale())));
        prop_assert_eq!(total.to_string().parse::<Decimal>().ok(), Some(sum));
    }

    #[test]
    fn no_text_is_read_as_a_number_it_does_not_show(text in "\\PC{0,12}") {
        let amount = AmountText::new(&text);
        if amount.only_reading().is_some() {
            prop_assert!(text.chars().any(|char| char.is_ascii_digit() || lex::ascii_digit(char).is_some()));
        }
    }
}
