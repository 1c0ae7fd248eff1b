//! Numbers and dates of cells as text. A workbook stores numbers as binary fractions, of which 15 digits are meant: only
//! those are written, so that no amount gets a tail that nobody typed.

use std::fmt::Write as _;

use calamine::ExcelDateTime;

/// Significant digits that Excel keeps.
const DIGITS: usize = 15;

/// Whole numbers below have no more digits than that.
const EXACT: f64 = 1e15;

/// A number format that shows leading zeros, such as `0000000` or `00-0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Zeros(Vec<Sign>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Digit,
    Literal(char),
}

/// Signs of a number format, which Excel itself keeps below this.
const MAX_SIGNS: usize = 255;

impl Zeros {
    /// The format of this code, if it is nothing but zeros, dashes, blanks and quoted text.
    pub(super) fn of(code: &str) -> Option<Self> {
        if code.len() > MAX_SIGNS {
            return None;
        }
        let mut signs = Vec::new();
        let mut chars = code.chars();
        while let Some(char) = chars.next() {
            match char {
                '0' => signs.push(Sign::Digit),
                '-' | ' ' => signs.push(Sign::Literal(char)),
                '\\' => signs.push(Sign::Literal(chars.next()?)),
                '"' => {
                    let quoted = chars.by_ref().take_while(|char| *char != '"');
                    signs.extend(quoted.map(Sign::Literal));
                }
                // What follows is for numbers below zero, which no id is.
                ';' => break,
                _ => return None,
            }
        }
        let zeros = signs.iter().filter(|sign| **sign == Sign::Digit).count();
        let has_words = signs
            .iter()
            .any(|sign| matches!(sign, Sign::Literal(char) if char.is_alphanumeric()));
        // A currency before a single zero is an amount's.
        (zeros >= if has_words { 3 } else { 2 }).then_some(Self(signs))
    }

    /// Digits as the format shows them: those that are too many stand before the first zero.
    fn push(&self, digits: &str, text: &mut String) {
        let places = self.0.iter().filter(|sign| **sign == Sign::Digit).count();
        let padded = format!("{digits:0>places$}");
        let surplus = padded.len() - places;
        let (before, rest) = padded.split_at(surplus);
        let mut rest = rest.chars();
        let mut before = Some(before);
        for sign in &self.0 {
            match sign {
                Sign::Digit => {
                    text.push_str(before.take().unwrap_or_default());
                    text.extend(rest.next());
                }
                Sign::Literal(char) => text.push(*char),
            }
        }
    }
}

/// Writes a number in digits with at most a point, or as its format shows it.
pub(super) fn push_number(number: f64, zeros: Option<&Zeros>, text: &mut String) {
    if !number.is_finite() {
        // Writing to a string cannot fail.
        let _ = write!(text, "{number}");
        return;
    }
    if zeros.is_none() && number.abs() < EXACT && number.fract() == 0.0 {
        // The short way for what most ids are. Nothing is cut: it is whole, and small enough.
        #[expect(clippy::cast_possible_truncation, reason = "whole and below 10^15")]
        push_whole(number as i64, text);
        return;
    }
    // Rounded once, from the exact value; from here on there are only digits.
    let scientific = format!("{:.*e}", DIGITS - 1, number.abs());
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        return;
    };
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    let before_point = 1 + exponent.parse().unwrap_or(0_i32);
    let whole = usize::try_from(before_point).unwrap_or(0);
    if let Some(zeros) = zeros.filter(|_| number >= 0.0 && digits.len() <= whole) {
        zeros.push(&format!("{digits:0<whole$}"), text);
        return;
    }
    if number < 0.0 {
        text.push('-');
    }
    match digits.split_at_checked(whole) {
        None | Some((_, "")) => {
            let _ = write!(text, "{digits:0<whole$}");
        }
        Some(("", fraction)) => {
            let width = fraction.len() + usize::try_from(-before_point).unwrap_or(0);
            let _ = write!(text, "0.{fraction:0>width$}");
        }
        Some((whole, fraction)) => {
            let _ = write!(text, "{whole}.{fraction}");
        }
    }
}

/// Writes a whole number.
pub(super) fn push_whole(number: i64, text: &mut String) {
    let _ = write!(text, "{number}");
}

/// Writes a date as `2024-03-12`, with its time where it has one; a time or a duration alone as `14:30:00`.
pub(super) fn push_date(date: &ExcelDateTime, text: &mut String) {
    let serial = date.as_f64();
    // Excel shows no date below zero.
    if serial < 0.0 || !serial.is_finite() {
        push_number(serial, None, text);
        return;
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let has_time = hour > 0 || minute > 0 || second > 0;
    let is_time = has_time && serial < 1.0;
    if date.is_duration() {
        let hours = (serial.trunc() * 24.0) + f64::from(hour);
        let _ = write!(text, "{hours}:{minute:02}:{second:02}");
        return;
    }
    if !is_time {
        let _ = write!(text, "{year:04}-{month:02}-{day:02}");
    }
    if has_time {
        let separator = if is_time { "" } else { " " };
        let _ = write!(text, "{separator}{hour:02}:{minute:02}:{second:02}");
    }
}

/// Writes a date that is stored as text.
pub(super) fn push_iso_date(date: &str, text: &mut String) {
    text.push_str(&date.trim_end_matches('Z').replacen('T', " ", 1));
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTime;
    use calamine::ExcelDateTimeType::{self, DateTime, TimeDelta};

    use super::{Zeros, push_date, push_number};

    fn number(number: f64) -> String {
        let mut text = String::new();
        push_number(number, None, &mut text);
        text
    }

    #[test]
    fn numbers_are_written_at_the_digits_that_excel_keeps() {
        for (stored, written) in [
            ("25.100000000000001", "25.1"),
            ("1042970", "1042970"),
            ("1E+20", "100000000000000000000"),
            ("1.5E-07", "0.00000015"),
            ("0.1", "0.1"),
            ("-12.50", "-12.5"),
            ("0.30000000000000004", "0.3"),
            ("24.999999999999996", "25"),
            ("999999999999999.9", "1000000000000000"),
            ("1234567890123456789", "1234567890123460000"),
            ("0", "0"),
            ("-0", "0"),
            ("500000000000000.25", "500000000000000"),
            ("123456789012.345", "123456789012.345"),
            ("100", "100"),
        ] {
            assert_eq!(number(stored.parse().expect("a number")), written);
        }
    }

    #[test]
    fn what_is_no_number_stays_visible() {
        assert_eq!(number(f64::NAN), "NaN");
        assert_eq!(number(f64::INFINITY), "inf");
        assert_eq!(number(f64::MAX).len(), 309);
    }

    fn zeros(code: &str, value: f64) -> String {
        let mut text = String::new();
        push_number(value, Zeros::of(code).as_ref(), &mut text);
        text
    }

    #[test]
    fn formats_of_zeros_show_them() {
        for (code, value, shown) in [
            ("0000000", 42.0, "0000042"),
            ("0000000", 123_456_789.0, "123456789"),
            ("000\\-0000", 120_042.0, "012-0042"),
            ("00-00", 1234.0, "12-34"),
            ("00-00", 123_456.0, "1234-56"),
            ("\"KE-\"0000", 42.0, "KE-0042"),
            ("000000;-000000", 42.0, "000042"),
            ("000", 0.0, "000"),
        ] {
            assert_eq!(zeros(code, value), shown, "{code}");
        }
    }

    #[test]
    fn other_formats_change_nothing() {
        for code in [
            "General",
            "0",
            "0.00",
            "#,##0",
            "\"KES \"0",
            "@",
            "0%",
            "00.0",
            "[Red]000",
        ] {
            assert_eq!(Zeros::of(code), None, "{code}");
        }
        assert_eq!(Zeros::of(&"0".repeat(70_000)), None);
        assert_eq!(zeros(&"0".repeat(255), 42.0).len(), 255);
        assert_eq!(zeros("0000000", 42.5), "42.5");
        assert_eq!(zeros("0000000", -42.0), "-42");
    }

    #[test]
    fn dates_are_written_so_that_they_are_known_again() {
        let date = |serial: f64, is_1904: bool, kind: ExcelDateTimeType| {
            let mut text = String::new();
            push_date(&ExcelDateTime::new(serial, kind, is_1904), &mut text);
            text
        };
        for (serial, is_1904, kind, written) in [
            (45363.0, false, DateTime, "2024-03-12"),
            (45363.5, false, DateTime, "2024-03-12 12:00:00"),
            (43901.0, true, DateTime, "2024-03-12"),
            (1.0, false, DateTime, "1900-01-01"),
            (0.5, false, DateTime, "12:00:00"),
            (1.5, false, TimeDelta, "36:00:00"),
            (-1.0, false, DateTime, "-1"),
        ] {
            assert_eq!(date(serial, is_1904, kind), written);
        }
    }
}
