//! How a secret may be spelled where a server repeats it: letter by letter as addresses, forms, pages, JSON and its
//! pointers escape it, one over the other, or as a whole in base64 or in hexadecimal digits.

use std::fmt::Write as _;

use zeroize::Zeroizing;

use super::Secret;

/// Escapes over escapes that are seen through.
const LAYERS: usize = 4;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// For addresses and names of files.
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A text in base64 and hexadecimal digits.
pub(super) fn encodings(text: &str) -> Vec<Secret> {
    let mut encodings = Vec::new();
    let [mut lower, mut upper] = [(); 2].map(|()| String::with_capacity(2 * text.len()));
    for byte in text.bytes() {
        // Writing to a text does not fail.
        let _ = write!(lower, "{byte:02x}");
        let _ = write!(upper, "{byte:02X}");
    }
    encodings.extend([lower, upper].map(Secret::new));
    for digits in [STANDARD, URL_SAFE] {
        let alone = base64(text.as_bytes(), digits);
        let missing = alone.len().wrapping_neg() % 4;
        encodings.push(Secret::new(format!("{}{}", *alone, "=".repeat(missing))));
        encodings.push(Secret::new(alone.to_string()));
        // Behind other text its bits lie one or two bytes further on; digits that it shares with its neighbours stay.
        for shift in 0..3 {
            let mut shifted = Zeroizing::new(Vec::with_capacity(shift + text.len()));
            shifted.resize(shift, 0);
            shifted.extend_from_slice(text.as_bytes());
            let own = (shift * 8).div_ceil(6)..shifted.len() * 8 / 6;
            let all = base64(&shifted, digits);
            encodings.extend(all.get(own).map(|own| Secret::new(own.to_owned())));
        }
    }
    encodings
}

/// Base64 without padding.
fn base64(bytes: &[u8], digits: &[u8; 64]) -> Zeroizing<String> {
    let mut text = String::with_capacity(bytes.len() * 4 / 3 + 4);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits: usize, at| {
            bits << 8 | three.get(at).copied().map_or(0, usize::from)
        });
        text.extend((0..=three.len()).map(|at| char::from(digits[bits >> (18 - 6 * at) & 63])));
    }
    Zeroizing::new(text)
}

/// How long a text is that stands at the beginning of what is written, each of its letters escaped or not.
pub(super) fn length_of(text: &str, written: &[u8]) -> Option<usize> {
    let first = text.bytes().next()?;
    if !written
        .first()
        .is_some_and(|byte| *byte == first || is_escape(*byte))
    {
        return None;
    }
    let mut ends = vec![0];
    for letter in text.bytes() {
        let mut next = Vec::new();
        for end in ends {
            for (read, length) in readings(written.get(end..).unwrap_or_default()) {
                if read == letter && !next.contains(&(end + length)) {
                    next.push(end + length);
                }
            }
        }
        ends = next;
        if ends.is_empty() {
            return None;
        }
    }
    ends.into_iter().max()
}

fn is_escape(byte: u8) -> bool {
    b"%&\\+~".contains(&byte)
}

/// The letters that may be meant by the beginning of what is written, and how much of it each takes.
fn readings(written: &[u8]) -> impl Iterator<Item = (u8, usize)> {
    let plain = written.first().map(|byte| (*byte, 1));
    let blank = written.starts_with(b"+").then_some((b' ', 1));
    let pointer = match written {
        [b'~', b'0', ..] => Some((b'~', 2)),
        [b'~', b'1', ..] => Some((b'/', 2)),
        _ => None,
    };
    let single = plain.into_iter().chain(blank).chain(pointer);
    single
        .chain(in_addresses(written))
        .chain(in_pages(written))
        .chain(in_json(written))
}

/// `%2F`, and with more layers `%252F`.
fn in_addresses(written: &[u8]) -> impl Iterator<Item = (u8, usize)> {
    let behind = written.strip_prefix(b"%").unwrap_or_default();
    (0..LAYERS).map_while(move |layer| {
        let rest = behind.strip_prefix(b"25".repeat(layer).as_slice())?;
        Some((number(rest.get(..2)?, 16)?, 1 + 2 * layer + 2))
    })
}

/// `&amp;`, `&#47;` and `&#x2F;`, and with more layers `&amp;amp;`.
fn in_pages(written: &[u8]) -> impl Iterator<Item = (u8, usize)> {
    let behind = written.strip_prefix(b"&").unwrap_or_default();
    (0..LAYERS).map_while(move |layer| {
        let rest = behind.strip_prefix(b"amp;".repeat(layer).as_slice())?;
        let length = rest.iter().take(10).position(|byte| *byte == b';')?;
        let letter = match rest.get(..length)? {
            b"amp" => b'&',
            b"lt" => b'<',
            b"gt" => b'>',
            b"quot" => b'"',
            b"apos" => b'\'',
            b"plus" => b'+',
            b"sol" => b'/',
            b"equals" => b'=',
            [b'#', b'x' | b'X', digits @ ..] => number(digits, 16)?,
            [b'#', digits @ ..] => number(digits, 10)?,
            _ => return None,
        };
        Some((letter, 1 + 4 * layer + length + 1))
    })
}

/// `\/`, `\"` and `\u002f`, and with more layers more backslashes.
fn in_json(written: &[u8]) -> impl Iterator<Item = (u8, usize)> {
    let slashes = written.iter().take(1 << LAYERS);
    let slashes = slashes.take_while(|byte| **byte == b'\\').count();
    let behind = written.get(slashes..).unwrap_or_default();
    let escaped = match behind {
        _ if slashes == 0 => None,
        [letter @ (b'/' | b'"' | b'\''), ..] => Some((*letter, slashes + 1)),
        [b'u', a, b, c, d, ..] => number(&[*a, *b, *c, *d], 16).map(|read| (read, slashes + 5)),
        [b'x', a, b, ..] => number(&[*a, *b], 16).map(|read| (read, slashes + 3)),
        _ => None,
    };
    let itself = (1..=LAYERS).map(|layer| 1 << layer);
    let itself = itself.take_while(move |length| *length <= slashes);
    escaped
        .into_iter()
        .chain(itself.map(|length| (b'\\', length)))
}

/// A byte in digits of this base.
fn number(digits: &[u8], base: u32) -> Option<u8> {
    let digits = str::from_utf8(digits).ok()?;
    let is_plain = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u8::from_str_radix(digits, base).ok().filter(|_| is_plain)
}

#[cfg(test)]
mod tests {
    use super::{STANDARD, URL_SAFE, base64, length_of};

    #[test]
    fn base64_is_as_in_its_standard() {
        for (bytes, expected) in [
            ("", ""),
            ("f", "Zg"),
            ("fo", "Zm8"),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(*base64(bytes.as_bytes(), STANDARD), expected);
        }
        assert_eq!(*base64(&[0xfb, 0xff], STANDARD), "+/8");
        assert_eq!(*base64(&[0xfb, 0xff], URL_SAFE), "-_8");
    }

    #[test]
    fn letters_are_read_through_every_escape_and_no_other() {
        let text = "a/ &\\";
        for written in [
            "a/ &\\",
            "a%2f%20%26%5C",
            "a%252F+&amp;\\\\",
            "a\\/ \\u0026\\\\",
            "a\\\\\\/\\u0020\\\\u0026\\\\\\\\",
            "%61&#x2F;&#32;&amp;amp;%5c",
            "a~1 &amp;#38;\\",
        ] {
            let longer = format!("{written}!");
            assert_eq!(length_of(text, longer.as_bytes()), Some(written.len()));
        }
        for written in [
            "", "a", "a%2g &\\", "A/ &\\", "a%2", "a\\u00", "a&#x2F", "a%+2 &\\",
        ] {
            assert_eq!(length_of(text, written.as_bytes()), None, "{written}");
        }
    }
}
