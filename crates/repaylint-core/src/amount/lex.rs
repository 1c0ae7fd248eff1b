//! Takes a written amount apart: currency, sign, digits and the marks between them. Decides nothing that needs the
//! rest of the column.

use rust_decimal::Decimal;

use super::Plain;
use super::text::Mark;

/// What one amount is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) marks: u32,
    /// The value where the point is the decimal mark (or there is none) and a comma parts thousands.
    pub(super) with_point: Option<Decimal>,
    /// The value where the comma is the decimal mark and a point parts thousands.
    pub(super) with_comma: Option<Decimal>,
}

impl Parts {
    /// What a plain amount is made of.
    pub(super) fn plain(plain: Plain) -> Self {
        let mut parts = Parts {
            with_point: Some(plain.to_decimal()),
            ..Parts::default()
        };
        if plain.scale > 0 {
            parts.mark(Mark::Point);
        }
        parts
    }

    fn mark(&mut self, mark: Mark) {
        self.marks |= 1 << mark as u32;
    }

    fn has(&self, mark: Mark) -> bool {
        self.marks & (1 << mark as u32) != 0
    }
}

/// Reads an amount. What cannot be read in any way is marked [`Mark::NotANumber`].
pub(super) fn lex(text: &str) -> Parts {
    let mut parts = Parts::default();
    let trimmed = text.trim_matches(is_blank);
    if trimmed.is_empty() {
        parts.mark(Mark::Empty);
        return parts;
    }
    if trimmed.len() != text.len() {
        parts.mark(Mark::EdgeSpace);
    }
    let ascii = to_ascii_digits(trimmed);
    if trimmed.contains(is_foreign) {
        parts.mark(Mark::ForeignDigits);
    }
    let number = strip_sign_and_currency(&ascii, &mut parts);
    if read_number(number, &mut parts).is_none() {
        // Whatever was recognised on the way belongs to no number.
        parts = Parts::default();
        parts.mark(Mark::NotANumber);
    }
    if parts.has(Mark::Minus) {
        parts.with_point = parts.with_point.map(negated);
        parts.with_comma = parts.with_comma.map(negated);
        if parts
            .with_point
            .or(parts.with_comma)
            .is_some_and(|value| !value.is_zero())
        {
            parts.mark(Mark::Negative);
        }
    }
    parts
}

/// Zero has no sign.
fn negated(value: Decimal) -> Decimal {
    if value.is_zero() { value } else { -value }
}

/// White space of any kind, as it stands around values.
pub(super) fn is_blank(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{200b}' | '\u{feff}')
}

/// First code points of the digits of other scripts, as Unicode has them (general category Nd).
const OTHER_ZEROS: [u32; 17] = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
    0xF20, 0x1040, 0x17E0, 0xFF10,
];

/// The ASCII digit that a digit of another script stands for.
pub(crate) fn ascii_digit(char: char) -> Option<char> {
    let code = u32::from(char);
    OTHER_ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
}

/// A digit, point or comma of another script.
fn is_foreign(char: char) -> bool {
    ascii_digit(char).is_some() || matches!(char, '\u{66b}' | '\u{66c}' | '\u{ff0c}' | '\u{ff0e}')
}

/// The same text in ASCII digits, points, commas and minus signs.
pub(super) fn to_ascii_digits(text: &str) -> String {
    text.chars()
        .map(|char| match char {
            '\u{66b}' | '\u{ff0e}' => '.',
            '\u{66c}' | '\u{ff0c}' => ',',
            '\u{2212}' | '\u{2013}' => '-',
            _ => ascii_digit(char).unwrap_or(char),
        })
        .collect()
}

/// Names of currencies that are written beside amounts and are no ISO 4217 code.
const SYMBOLS: [&str; 34] = [
    "USh", "UGX.", "KSh", "Ksh", "TSh", "Sh", "Rs", "Bs", "S/", "S/.", "Q", "L", "C$", "RD$", "R$",
    "US$", "CFA", "FCFA", "F CFA", "GH₵", "GHS", "Br", "FC", "FBu", "RF", "FRw", "Ar", "MT", "MTn",
    "K", "Le", "Lps", "Gs", "₲",
];

fn is_currency(word: &str) -> bool {
    let word = word.trim_matches(is_blank);
    let bare = word.trim_end_matches('.');
    iso_currency::Currency::from_code(&bare.to_ascii_uppercase()).is_some()
        || SYMBOLS
            .iter()
            .any(|symbol| symbol.eq_ignore_ascii_case(bare) || *symbol == word)
        || (!word.is_empty() && word.chars().all(is_currency_sign))
}

/// `5K` is as likely five thousand as five kwacha.
fn means_thousands(tail: &str) -> bool {
    let word = tail.trim_matches(is_blank).trim_end_matches('.');
    word.eq_ignore_ascii_case("k")
}

fn is_currency_sign(char: char) -> bool {
    matches!(char, '$' | '¢' | '£' | '¤' | '¥' | '\u{20a0}'..='\u{20cf}')
}

/// Takes sign and currency off, in any order, from both ends.
fn strip_sign_and_currency<'t>(text: &'t str, parts: &mut Parts) -> &'t str {
    let mut rest = text;
    if let Some(inner) = rest
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'))
    {
        parts.mark(Mark::Minus);
        rest = inner.trim_matches(is_blank);
    }
    loop {
        let before = rest;
        if !parts.has(Mark::Signed) && !parts.has(Mark::Minus) {
            if let Some(after) = rest.strip_prefix('-').or_else(|| rest.strip_suffix('-')) {
                parts.mark(Mark::Minus);
                rest = after.trim_matches(is_blank);
            } else if let Some(after) = rest.strip_prefix('+') {
                parts.mark(Mark::Signed);
                rest = after;
            }
        }
        if !parts.has(Mark::Currency) {
            rest = strip_currency(rest, parts);
        }
        if rest == before {
            return rest;
        }
    }
}

fn strip_currency<'t>(text: &'t str, parts: &mut Parts) -> &'t str {
    let first_digit = text.find(|char: char| char.is_ascii_digit() || char == '-');
    let Some(first) = first_digit else {
        return text;
    };
    let last = text
        .rfind(|char: char| char.is_ascii_digit() || char == '-')
        .unwrap_or(first);
    let head = text.get(..first).unwrap_or_default();
    let tail = text.get(last + 1..).unwrap_or_default();
    if !head.is_empty() && is_currency(head) {
        parts.mark(Mark::Currency);
        text.get(first..).unwrap_or_default()
    } else if is_currency(tail) && !means_thousands(tail) {
        parts.mark(Mark::Currency);
        text.get(..=last).unwrap_or_default()
    } else {
        text
    }
}

/// The marks that may part digits.
fn separator(char: char) -> Option<char> {
    match char {
        '.' | ',' => Some(char),
        '\'' | '’' => Some('\''),
        _ if is_blank(char) && !char.is_control() => Some(' '),
        _ => None,
    }
}

fn read_number(text: &str, parts: &mut Parts) -> Option<()> {
    if let Some((mantissa, exponent)) = text.split_once(['e', 'E']) {
        let exponent = read_exponent(exponent)?;
        parts.mark(Mark::Exponent);
        read_digits(mantissa, parts)?;
        settle_mantissa(parts);
        let shifted = |value| shift(value, exponent).map(|value| value.normalize());
        parts.with_point = parts.with_point.and_then(shifted);
        parts.with_comma = parts.with_comma.and_then(shifted);
        if parts.with_point.or(parts.with_comma).is_none() {
            parts.mark(Mark::TooLarge);
        }
        return Some(());
    }
    read_digits(text, parts)
}

/// An exponent beyond all bounds is as good as the largest.
fn read_exponent(text: &str) -> Option<i32> {
    let (digits, largest) = match text.strip_prefix('-') {
        Some(digits) => (digits, i32::MIN),
        None => (text.strip_prefix('+').unwrap_or(text), i32::MAX),
    };
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(largest))
}

/// Nobody groups thousands before an exponent: a single mark there is the decimal mark.
fn settle_mantissa(parts: &mut Parts) {
    if parts.has(Mark::AmbiguousComma) {
        parts.marks &= !(1 << Mark::AmbiguousComma as u32);
        parts.mark(Mark::DecimalComma);
        parts.with_point = None;
    }
    if parts.has(Mark::LikeThousands) {
        parts.marks &= !(1 << Mark::LikeThousands as u32);
        parts.with_comma = None;
    }
}

/// value x 10^exponent, exactly, where it has no more than 28 digits.
fn shift(value: Decimal, exponent: i32) -> Option<Decimal> {
    if value.is_zero() {
        return Some(value);
    }
    let value = value.normalize();
    let scale = i64::from(value.scale()) - i64::from(exponent);
    let (mantissa, scale) = if scale >= 0 {
        (value.mantissa(), u32::try_from(scale).ok()?)
    } else {
        let factor = 10i128.checked_pow(u32::try_from(-scale).ok()?)?;
        (value.mantissa().checked_mul(factor)?, 0)
    };
    let fits = mantissa.unsigned_abs() < 10u128.pow(28);
    fits.then(|| Decimal::try_from_i128_with_scale(mantissa, scale).ok())?
}

/// Runs of digits and the marks between them.
fn read_digits(text: &str, parts: &mut Parts) -> Option<()> {
    let mut runs = vec![String::new()];
    let mut marks = Vec::new();
    for char in text.chars() {
        if char.is_ascii_digit() {
            runs.last_mut()?.push(char);
        } else {
            marks.push(separator(char)?);
            runs.push(String::new());
        }
    }
    if runs.iter().all(String::is_empty) {
        return None;
    }
    let Some(last) = marks.last().copied() else {
        parts.with_point = decimal(runs.first()?, "", parts);
        return Some(());
    };
    let (fraction, groups) = runs.split_last()?;
    let inner = marks.get(..marks.len() - 1).unwrap_or_default();
    let single = inner.is_empty();
    let same = inner.iter().all(|mark| *mark == last);
    match last {
        // 12.50 and also 5.000
        '.' if single => {
            let whole = groups.first()?;
            if looks_grouped(whole, fraction) {
                parts.mark(Mark::LikeThousands);
                parts.with_comma = decimal(&runs.concat(), "", parts);
            }
            if !fraction.is_empty() {
                parts.mark(Mark::Point);
            }
            parts.with_point = decimal(whole, fraction, parts);
        }
        // 12,50 and also 1,250
        ',' if single => {
            let whole = groups.first()?;
            if looks_grouped(whole, fraction) {
                parts.mark(Mark::AmbiguousComma);
                parts.with_point = decimal(&runs.concat(), "", parts);
            } else {
                parts.mark(Mark::DecimalComma);
            }
            parts.with_comma = decimal(whole, fraction, parts);
        }
        // 1,250,000 and 1.250.000 and 1 250 000
        _ if same => {
            if !is_grouped(&runs, last) {
                return None;
            }
            parts.mark(match last {
                '.' => Mark::ThousandsPoint,
                ',' => Mark::ThousandsComma,
                _ => Mark::ThousandsBlank,
            });
            let value = decimal(&runs.concat(), "", parts);
            if last == '.' {
                parts.with_comma = value;
            } else {
                parts.with_point = value;
            }
        }
        // 1,250.00 and 1.250,00 and 1 250,00
        '.' | ',' => {
            let group_mark = *inner.first()?;
            if group_mark == last
                || inner.iter().any(|mark| *mark != group_mark)
                || !is_grouped(groups, group_mark)
            {
                return None;
            }
            let value = decimal(&groups.concat(), fraction, parts);
            if last == '.' {
                parts.mark(Mark::Point);
                parts.mark(if group_mark == ',' {
                    Mark::ThousandsComma
                } else {
                    Mark::ThousandsBlank
                });
                parts.with_point = value;
            } else {
                parts.mark(Mark::DecimalComma);
                if group_mark == '.' {
                    parts.mark(Mark::GroupedByPoint);
                }
                parts.with_comma = value;
            }
        }
        _ => return None,
    }
    Some(())
}

/// One to three digits that could be followed by a group of three.
fn looks_grouped(whole: &str, group: &str) -> bool {
    (1..=3).contains(&whole.len()) && group.len() == 3 && !whole.starts_with('0')
}

/// Groups of three, or with commas the Indian way: two digits each, three at the end.
fn is_grouped(runs: &[String], mark: char) -> bool {
    let Some((first, rest)) = runs.split_first() else {
        return false;
    };
    let Some((last, middle)) = rest.split_last() else {
        return false;
    };
    let threes = (1..=3).contains(&first.len()) && middle.iter().all(|run| run.len() == 3);
    let indian =
        mark == ',' && (1..=2).contains(&first.len()) && middle.iter().all(|run| run.len() == 2);
    last.len() == 3 && !first.starts_with('0') && (threes || indian)
}

/// Digits as a decimal. More than 28 significant digits are marked; zeros at either end are not significant.
fn decimal(whole: &str, fraction: &str, parts: &mut Parts) -> Option<Decimal> {
    let whole = whole.trim_start_matches('0');
    let kept = fraction.trim_end_matches('0');
    let significant = if whole.is_empty() {
        kept.trim_start_matches('0').len()
    } else {
        whole.len() + kept.len()
    };
    let written = if whole.len() + fraction.len() <= 28 {
        fraction
    } else {
        kept
    };
    let digits = format!("0{whole}{written}");
    let value = (significant <= 28)
        .then(|| {
            digits.parse().ok().and_then(|digits| {
                Decimal::try_from_i128_with_scale(digits, super::to_scale(written)).ok()
            })
        })
        .flatten();
    if value.is_none() {
        parts.mark(Mark::TooLarge);
    } else if is_float_artefact(whole, fraction, significant) {
        parts.mark(Mark::FloatArtefact);
    }
    value
}

/// At least 12 significant digits whose fraction ends in a run of 0s or 9s and a few stray digits.
fn is_float_artefact(whole: &str, fraction: &str, significant: usize) -> bool {
    significant >= 12 && artefact_run(fraction).is_some_and(|start| whole.len() + start < 15)
}

/// Where the run of 0s or 9s begins.
pub(super) fn artefact_run(fraction: &str) -> Option<usize> {
    let bytes = fraction.as_bytes();
    (1..=4).find_map(|stray| {
        let end = bytes.len().checked_sub(stray)?;
        let head = bytes.get(..end)?;
        let digit = *head.last().filter(|digit| matches!(digit, b'0' | b'9'))?;
        let run = head.iter().rev().take_while(|byte| **byte == digit).count();
        (run >= 4).then_some(end - run)
    })
}
