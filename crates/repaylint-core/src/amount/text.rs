//! An amount as it is written, with every way in which it can be read.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Plain;
use super::lex::{Parts, artefact_run, is_blank, lex, to_ascii_digits};
use crate::model::AmountColumn;

/// A property of a written amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing but blanks.
    Empty,
    /// No number in any reading.
    NotANumber,
    /// Blanks around it.
    EdgeSpace,
    /// Digits of another script.
    ForeignDigits,
    /// A currency's sign or name beside it.
    Currency,
    /// A plus sign.
    Signed,
    /// A minus sign or parentheses.
    Minus,
    /// Below zero.
    Negative,
    /// `1.25E+3`
    Exponent,
    /// A single point, as the last mark among the digits.
    Point,
    /// One to three digits, a point, three digits.
    LikeThousands,
    /// A comma that can only be a decimal mark.
    DecimalComma,
    /// One to three digits, a comma, three digits.
    AmbiguousComma,
    /// Groups parted by commas.
    ThousandsComma,
    /// Groups parted by points.
    ThousandsPoint,
    /// Groups parted by blanks or apostrophes.
    ThousandsBlank,
    /// Groups parted by points before a decimal comma.
    GroupedByPoint,
    /// More digits than any amount has.
    TooLarge,
    /// What a binary float leaves behind: `25.000000000000004`.
    FloatArtefact,
}

/// A written amount and its readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountText<'t> {
    written: &'t str,
    parts: Parts,
}

impl<'t> AmountText<'t> {
    /// An amount that is not there.
    pub const EMPTY: &'static AmountText<'static> = &AmountText {
        written: "",
        parts: Parts {
            marks: 1,
            with_point: None,
            with_comma: None,
        },
    };

    /// Takes a written amount apart.
    pub fn new(written: &'t str) -> Self {
        let parts = match Plain::parse(written.as_bytes()) {
            Some(plain) => Parts::plain(plain),
            None => lex(written),
        };
        Self { written, parts }
    }

    /// Takes a written amount apart the long way, whatever it is.
    #[cfg(test)]
    pub(super) fn new_closely(written: &'t str) -> Self {
        let parts = lex(written);
        Self { written, parts }
    }

    /// Settles what only the column can tell: whether a comma before three digits is a decimal mark, whether a point
    /// before three digits parts thousands.
    #[must_use]
    pub fn in_column(mut self, column: &AmountColumn, minor_units: u32) -> Self {
        if self.has(Mark::AmbiguousComma) {
            let decimal = column.proves_decimal_comma > 0;
            let thousands = column.proves_thousands_comma > 0;
            if decimal && !thousands {
                self.settle(Mark::AmbiguousComma, Mark::DecimalComma);
                self.parts.with_point = None;
            } else if thousands && !decimal {
                self.settle(Mark::AmbiguousComma, Mark::ThousandsComma);
                self.parts.with_comma = None;
            }
        }
        if self.has(Mark::LikeThousands) {
            let all_alike = column.like_thousands == column.with_point && minor_units != 3;
            let decimal_comma =
                column.proves_decimal_comma > 0 && column.proves_thousands_comma == 0;
            let proven = column.proves_thousands_point > 0 || decimal_comma;
            if all_alike && proven {
                self.settle(Mark::LikeThousands, Mark::ThousandsPoint);
                self.parts.with_point = None;
            } else if !(all_alike && column.with_point >= 3) {
                self.parts.marks &= !(1 << Mark::LikeThousands as u32);
                self.parts.with_comma = None;
            }
        }
        self
    }

    fn settle(&mut self, from: Mark, to: Mark) {
        self.parts.marks &= !(1 << from as u32);
        self.parts.marks |= 1 << to as u32;
    }

    /// As the file has it.
    pub fn written(&self) -> &'t str {
        self.written
    }

    /// Without the blanks around it.
    pub fn trimmed(&self) -> &'t str {
        self.written.trim_matches(is_blank)
    }

    /// Without the blanks around it, in ASCII digits and marks.
    pub fn in_ascii(&self) -> String {
        to_ascii_digits(self.trimmed())
    }

    /// Whether it has a property.
    pub fn has(&self, mark: Mark) -> bool {
        self.parts.marks & (1 << mark as u32) != 0
    }

    /// Its value, where there is exactly one reading. What a binary float left behind is rounded away.
    pub fn only_reading(&self) -> Option<Decimal> {
        let ((Some(value), None) | (None, Some(value))) =
            (self.parts.with_point, self.parts.with_comma)
        else {
            return None;
        };
        Some(if self.has(Mark::FloatArtefact) {
            without_artefact(value)
        } else {
            value
        })
    }

    /// Its values with the point and with the comma as decimal mark, where both are possible.
    pub fn both_readings(&self) -> Option<(Decimal, Decimal)> {
        self.parts.with_point.zip(self.parts.with_comma)
    }

    /// The value exactly as written, before anything is rounded away.
    pub fn exact(&self) -> Option<Decimal> {
        self.parts.with_point.or(self.parts.with_comma)
    }

    /// Digits after the point that are not trailing zeros.
    pub fn decimals(&self) -> u32 {
        self.exact().map_or(0, |value| value.normalize().scale())
    }

    /// The value rounded to a number of decimals, halves away from zero.
    pub fn rounded(&self, decimals: u32) -> Option<Decimal> {
        self.exact().map(|value| {
            value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
        })
    }

    /// Its point is a decimal mark, or looks like one. An exponent says nothing about the column: it is gone as soon
    /// as the amount is mended.
    pub fn has_decimal_point(&self) -> bool {
        self.has(Mark::Point) && !self.has(Mark::Exponent)
    }

    /// Its mark before three digits has two meanings, unless the column settles it.
    pub fn is_ambiguous(&self) -> bool {
        self.has(Mark::AmbiguousComma) || self.has(Mark::LikeThousands)
    }

    /// One to three digits, a point, three digits.
    pub fn is_like_thousands(&self) -> bool {
        self.has(Mark::LikeThousands)
    }

    /// Its comma can only be a decimal mark.
    pub fn proves_decimal_comma(&self) -> bool {
        self.has(Mark::DecimalComma)
    }

    /// Its comma can only part thousands.
    pub fn proves_thousands_comma(&self) -> bool {
        self.has(Mark::ThousandsComma)
    }

    /// Its point can only part thousands.
    pub fn proves_thousands_point(&self) -> bool {
        self.has(Mark::ThousandsPoint) || self.has(Mark::GroupedByPoint)
    }

    /// Whether it is digits with at most one decimal point, perhaps signed or between blanks: nothing about it was
    /// guessed.
    pub fn is_written_plainly(&self, may_have_exponent: bool) -> bool {
        let mut harmless = (1 << Mark::EdgeSpace as u32)
            | (1 << Mark::Signed as u32)
            | (1 << Mark::Minus as u32)
            | (1 << Mark::Negative as u32)
            | (1 << Mark::Point as u32);
        if may_have_exponent {
            harmless |= 1 << Mark::Exponent as u32;
        }
        self.parts.marks & !harmless == 0
    }

    /// Whether no rule could have anything to say about it by itself.
    pub fn is_unremarkable(&self, minor_units: u32) -> bool {
        let harmless =
            (1 << Mark::Signed as u32) | (1 << Mark::Point as u32) | (1 << Mark::Minus as u32);
        self.parts.marks & !harmless == 0 && self.decimals() <= minor_units
    }
}

/// The value before a binary float spoiled its last digits.
fn without_artefact(value: Decimal) -> Decimal {
    let digits = value.abs().fract().to_string();
    let fraction = digits.split_once('.').map_or("", |(_, fraction)| fraction);
    match artefact_run(fraction).and_then(|start| u32::try_from(start).ok()) {
        Some(start) => value.round_dp_with_strategy(start, RoundingStrategy::MidpointAwayFromZero),
        None => value,
    }
}
