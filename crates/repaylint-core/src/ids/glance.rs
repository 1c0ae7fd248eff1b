//! One look at an id's bytes, for the millions that nothing needs to be said about.

use crate::digits::Digits;

/// What a glance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glance {
    /// Up to 15 digits (wider ids may have been rounded by a spreadsheet), not one digit again and again, nor a number of Kiva's samples.
    Digits(Digits),
    /// Digits with a few letters and separators.
    Code {
        /// Upper and lower case letters.
        mixed_case: bool,
    },
    /// Something that deserves a closer look.
    Look,
}

/// The loan ids of Kiva's sample of a report.
pub(super) const SAMPLE_LOANS: [&[u8]; 2] = [b"1042970", b"1043223"];

const DIGIT: u8 = 1;
const UPPER: u8 = 2;
const LOWER: u8 = 4;
const SEPARATOR: u8 = 8;
const OTHER: u8 = 64;
const END: u8 = 128;

/// What each byte is, and at which bytes a value ends.
#[derive(Clone)]
pub struct Classes([u8; 256]);

impl Classes {
    /// The classes where a value ends at any of `ends`.
    pub const fn ending_at(ends: &[u8]) -> Self {
        let mut table = [OTHER; 256];
        let mut byte = 0u8;
        while byte.is_ascii() {
            table[byte as usize] = match byte {
                b'0'..=b'9' => DIGIT,
                b'A'..=b'Z' => UPPER,
                b'a'..=b'z' => LOWER,
                b'-' | b'_' | b'/' => SEPARATOR,
                _ => OTHER,
            };
            byte += 1;
        }
        let mut index = 0;
        while index < ends.len() {
            table[ends[index] as usize] = END;
            index += 1;
        }
        Self(table)
    }

    /// Whether a value ends at this byte.
    #[inline]
    pub fn is_end(&self, byte: u8) -> bool {
        self.0[byte as usize] == END
    }

    /// How many bytes at the start of `text` belong to its first value.
    #[inline]
    pub fn length_to_end(&self, text: &[u8]) -> usize {
        let mut bytes = text.iter();
        bytes
            .position(|byte| self.is_end(*byte))
            .unwrap_or(text.len())
    }

    /// Looks at the id at the start of `text` and finds its end.
    #[expect(
        clippy::inline_always,
        reason = "the hot path of every row: measured, a call costs a third of it"
    )]
    #[inline(always)]
    pub fn glance_to_end<'t>(&self, text: &'t [u8]) -> (&'t [u8], Glance) {
        if let Some(digits) = Digits::at_start(text) {
            let length = digits.len();
            if text.get(length).is_none_or(|byte| self.is_end(*byte)) {
                let id = text.get(..length).unwrap_or_default();
                let glance = if is_plain(digits) {
                    Glance::Digits(digits)
                } else {
                    Glance::Look
                };
                return (id, glance);
            }
        }
        self.glance_at_any(text)
    }

    #[inline(never)]
    fn glance_at_any<'t>(&self, text: &'t [u8]) -> (&'t [u8], Glance) {
        let mut seen = 0;
        let mut length = 0;
        for &byte in text {
            let class = self.0[byte as usize];
            if class == END {
                break;
            }
            seen |= class;
            length += 1;
        }
        let id = text.get(..length).unwrap_or_default();
        // A spreadsheet may have rounded so many digits, and takes what begins with a minus for a formula.
        let is_code = seen & OTHER == 0
            && seen & DIGIT != 0
            && seen != DIGIT
            && id.first() != Some(&b'-')
            && is_plain_code(id, seen);
        let mixed_case = seen & UPPER != 0 && seen & LOWER != 0;
        (
            id,
            if is_code {
                Glance::Code { mixed_case }
            } else {
                Glance::Look
            },
        )
    }
}

/// Looks at an id.
pub fn glance(id: &[u8]) -> Glance {
    const WHOLE: Classes = Classes::ending_at(&[]);
    WHOLE.glance_to_end(id).1
}

/// Whether nothing needs to be said about an id of these digits.
#[expect(clippy::inline_always, reason = "the hot path of every row")]
#[inline(always)]
pub(crate) fn is_plain(id: Digits) -> bool {
    let is_nothing = id.len() < 2 && (id.len() == 0 || id.are_zero_led());
    let [one, other] = SAMPLE_LOANS;
    let is_sample = id.are(b"123456") || id.are(one) || id.are(other);
    !id.are_one_again_and_again() && !is_nothing && !is_sample
}

/// No word of three letters or more, no `E-` of an exponent, no two separators among digits alone (a date).
fn is_plain_code(id: &[u8], seen: u8) -> bool {
    let mut letters = 0;
    let mut separators = 0;
    for byte in id {
        match byte {
            b'0'..=b'9' => letters = 0,
            b'-' | b'_' | b'/' => {
                letters = 0;
                separators += 1;
            }
            _ => letters += 1,
        }
        if letters > 2 {
            return false;
        }
    }
    let has_letters = seen & (UPPER | LOWER) != 0;
    if has_letters {
        !has_exponent(id)
    } else {
        separators < 2
    }
}

/// `1E-05`, but not `KE-05`.
fn has_exponent(id: &[u8]) -> bool {
    id.windows(4)
        .any(|four| matches!(four, [b'0'..=b'9', b'e' | b'E', b'-', b'0'..=b'9']))
}
