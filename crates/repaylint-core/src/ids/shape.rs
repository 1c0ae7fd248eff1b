//! Shapes that single values can have, whatever their column holds.

use crate::words;

/// Error values of Excel and LibreOffice in English, Spanish, French and Portuguese.
const EXCEL_ERRORS: [&str; 24] = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#N/D",
    "#¡REF!",
    "#¡VALOR!",
    "#¿NOMBRE?",
    "#¡DIV/0!",
    "#¡NUM!",
    "#¡NULO!",
    "#VALEUR!",
    "#NOM?",
    "#NOMBRE!",
    "#NUL!",
    "#VALOR!",
    "#NOME?",
    "#NÚM!",
    "#NULO!",
];

/// A formula, an injection, or an error value of Excel.
pub fn is_formula(value: &str) -> bool {
    let value = value.trim();
    let Some(first) = value.chars().next() else {
        return false;
    };
    let rest = value.get(first.len_utf8()..).unwrap_or_default();
    match first {
        '=' => !is_text_formula(value),
        '@' => true,
        '+' | '-' => {
            let dashes = rest.chars().all(|char| char == '-');
            let number = rest.trim_start().starts_with(|char: char| {
                char.is_numeric() || matches!(char, '.' | ',' | '$' | '€' | '(' | '+' | '-')
            });
            let words_then_number = rest.contains(|char: char| char.is_ascii_digit())
                && !rest.contains(['(', '!', '+', '*', '=', '|'])
                && crate::amount::AmountText::new(value).exact().is_some();
            !dashes && !number && !words_then_number
                || number && rest.contains(['(', '!', '|', '=', '*'])
        }
        '#' => EXCEL_ERRORS
            .iter()
            .any(|error| error.eq_ignore_ascii_case(value)),
        _ => false,
    }
}

/// `="00123"`: the trick that keeps zeros in Excel.
pub(super) fn is_text_formula(value: &str) -> bool {
    value
        .strip_prefix("=\"")
        .is_some_and(|rest| rest.ends_with('"') && !rest.trim_end_matches('"').contains('"'))
}

/// `1.04297E+06`: digits, an optional fraction, E, a written sign, digits.
pub(super) fn is_scientific(value: &str) -> bool {
    let Some((mantissa, exponent)) = value.split_once(['e', 'E']) else {
        return false;
    };
    let exponent = exponent.strip_prefix(['+', '-']);
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    is_digits(whole) && is_digits(fraction) && exponent.is_some_and(is_digits)
}

/// The digits after the only point or comma of an id that is digits otherwise.
pub(super) fn decimal_tail(value: &str) -> Option<&str> {
    let (whole, tail) = value.split_once(['.', ','])?;
    (is_digits(whole) && is_digits(tail)).then_some(tail)
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `12-Mar`, `ene-24`, `2024-03-12 00:00:00`, `12/03/2024`. Not `MAR-24`: spreadsheets write no month in capitals
/// beside a single number, but branches are called so.
pub fn is_date(value: &str) -> bool {
    let day = value
        .split_once([' ', 'T'])
        .filter(|(_, time)| is_time(time))
        .map_or(value, |(day, _)| day);
    let parts: Vec<&str> = day
        .split(['-', '/', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [first, second] => {
            let month_and_number = words::is_month(second) && is_number_up_to(first, 31)
                || words::is_month(first) && is_year_or_day(second);
            month_and_number && value.contains(char::is_lowercase)
        }
        [first, second, third] => {
            words::is_month(second) && is_number_up_to(first, 31) && is_year_or_day(third)
                || three_numbers(day).is_some_and(|numbers| is_calendar_day(&numbers))
        }
        _ => false,
    }
}

/// Three numbers parted like those of a date, which are none.
pub(super) fn is_near_date(value: &str) -> bool {
    three_numbers(value).is_some_and(|numbers| !is_calendar_day(&numbers))
}

/// The numbers of `12/03/2024`, parted by the same mark.
fn three_numbers(text: &str) -> Option<[&str; 3]> {
    ['-', '/', '.'].into_iter().find_map(|mark| {
        let mut parts = text.split(mark);
        let numbers = [parts.next()?, parts.next()?, parts.next()?];
        (parts.next().is_none() && numbers.iter().all(|number| is_digits(number)))
            .then_some(numbers)
    })
}

/// Year, month and day; or day and month in either order before the year.
fn is_calendar_day(numbers: &[&str; 3]) -> bool {
    let [first, second, third] = *numbers;
    let year_first = is_year(first) && is_number_up_to(second, 12) && is_number_up_to(third, 31);
    let year_last = is_year(third)
        && is_number_up_to(first, 31)
        && is_number_up_to(second, 31)
        && (is_number_up_to(first, 12) || is_number_up_to(second, 12));
    year_first || year_last
}

/// Whether two ids are built alike: letters, digits and signs in the same order, however many letters or digits there are.
pub(crate) fn are_built_alike(id: &[u8], other: &[u8]) -> bool {
    built(id).eq(built(other))
}

fn built(id: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let mut before = None;
    id.iter().filter_map(move |byte| {
        let class = match byte {
            b'0'..=b'9' => b'9',
            b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => b'A',
            sign => *sign,
        };
        let goes_on = matches!(class, b'A' | b'9') && before == Some(class);
        before = Some(class);
        (!goes_on).then_some(class)
    })
}

fn is_time(text: &str) -> bool {
    let mut parts = text.split(':');
    text.contains(':') && parts.all(|part| is_digits(part.split('.').next().unwrap_or_default()))
}

fn is_number_up_to(text: &str, most: u32) -> bool {
    text.len() <= 2
        && is_digits(text)
        && text
            .parse()
            .is_ok_and(|number: u32| (1..=most).contains(&number))
}

fn is_year(text: &str) -> bool {
    text.len() == 4
        && text
            .parse()
            .is_ok_and(|year: u32| (1900..2100).contains(&year))
}

fn is_year_or_day(text: &str) -> bool {
    is_digits(text) && text.len() <= 2 || is_year(text)
}
