//! One look at an id's bytes, for the millions that nothing needs to be said about.

/// What a glance tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glance {
    /// Up to 15 digits, not one digit again and again, nor the `123456` of Kiva's samples.
    Digits {
        /// It begins with a zero.
        zero_led: bool,
    },
    /// Digits with a few letters and separators.
    Code {
        /// Upper and lower case letters.
        mixed_case: bool,
    },
    /// Something that deserves a closer look.
    Look,
}

const DIGIT: u8 = 1;
const UPPER: u8 = 2;
const LOWER: u8 = 4;
const SEPARATOR: u8 = 8;
const OTHER: u8 = 128;

const CLASS: [u8; 256] = {
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
    table
};

/// Looks at an id.
#[inline]
pub fn glance(id: &[u8]) -> Glance {
    let mut seen = 0;
    for &byte in id {
        seen |= CLASS[byte as usize];
    }
    if seen == DIGIT {
        return glance_at_digits(id);
    }
    if seen & OTHER != 0 || seen & DIGIT == 0 || !is_plain_code(id, seen) {
        return Glance::Look;
    }
    Glance::Code {
        mixed_case: seen & UPPER != 0 && seen & LOWER != 0,
    }
}

#[inline]
fn glance_at_digits(id: &[u8]) -> Glance {
    match id {
        [first, second, ..] if first == second && id.iter().all(|byte| byte == first) => {
            Glance::Look
        }
        b"0" | b"123456" => Glance::Look,
        _ if id.len() > 15 => Glance::Look,
        [first, ..] => Glance::Digits {
            zero_led: *first == b'0',
        },
        [] => Glance::Look,
    }
}

/// No word of three letters or more, no `E-` of an exponent, no two separators among digits alone (a date).
fn is_plain_code(id: &[u8], seen: u8) -> bool {
    let mut letters = 0;
    let mut separators = 0;
    for &byte in id {
        match CLASS[byte as usize] {
            SEPARATOR if letters > 0 => {
                letters = 0;
                separators += 1;
            }
            SEPARATOR => separators += 1,
            DIGIT => letters = 0,
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

fn has_exponent(id: &[u8]) -> bool {
    id.windows(2)
        .any(|pair| matches!(pair, [b'e' | b'E', b'-']))
}
