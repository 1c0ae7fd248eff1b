//! Which encoding a file is in, from its bytes alone.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs as rs;

use super::decode::{Decoder, UTF8_BOM};
use super::encoding::{Encoding, first_utf8};

/// What the bytes show.
pub(super) struct Detected {
    pub(super) encoding: Encoding,
    pub(super) has_bom: bool,
    /// `None` where the bytes are UTF-8 already.
    pub(super) decoder: Option<Decoder>,
}

impl Detected {
    fn utf8(has_bom: bool) -> Self {
        Self {
            encoding: Encoding::Utf8,
            has_bom,
            decoder: None,
        }
    }

    fn decoded(encoding: Encoding, has_bom: bool, mixed: bool) -> Self {
        Self {
            encoding,
            has_bom,
            decoder: Some(Decoder { encoding, mixed }),
        }
    }
}

const UTF16_LE_BOM: &[u8] = b"\xff\xfe";
const UTF16_BE_BOM: &[u8] = b"\xfe\xff";

/// The encoding that the user names; the bytes are read by it whatever they look like.
pub(super) fn told(bytes: &[u8], encoding: Encoding) -> Detected {
    match encoding {
        Encoding::Utf8 if std::str::from_utf8(bytes).is_ok() => {
            Detected::utf8(bytes.starts_with(UTF8_BOM))
        }
        Encoding::Utf8 => Detected::decoded(encoding, bytes.starts_with(UTF8_BOM), true),
        Encoding::Utf16Le => Detected::decoded(encoding, bytes.starts_with(UTF16_LE_BOM), false),
        Encoding::Utf16Be => Detected::decoded(encoding, bytes.starts_with(UTF16_BE_BOM), false),
        _ if bytes.is_ascii() => Detected {
            encoding,
            has_bom: false,
            decoder: None,
        },
        _ => Detected::decoded(encoding, bytes.starts_with(UTF8_BOM), false),
    }
}

/// The encoding that the bytes show.
pub(super) fn detect(bytes: &[u8]) -> Detected {
    if bytes.starts_with(UTF16_LE_BOM) {
        return Detected::decoded(Encoding::Utf16Le, true, false);
    }
    if bytes.starts_with(UTF16_BE_BOM) {
        return Detected::decoded(Encoding::Utf16Be, true, false);
    }
    if let Some(encoding) = utf16_without_bom(bytes) {
        return Detected::decoded(encoding, false, false);
    }
    let has_bom = bytes.starts_with(UTF8_BOM);
    if std::str::from_utf8(bytes).is_ok() {
        return Detected::utf8(has_bom);
    }
    let sample = Sample::of(bytes);
    Detected::decoded(
        sample.likely_encoding(),
        has_bom,
        sample.valid > sample.foreign.len(),
    )
}

/// ASCII text in UTF-16 has a NUL in every second byte.
fn utf16_without_bom(bytes: &[u8]) -> Option<Encoding> {
    let head = bytes.get(..4096).unwrap_or(bytes);
    let pairs = head.len() / 2;
    if pairs < 2 {
        return None;
    }
    let nul = |offset: usize| {
        head.chunks_exact(2)
            .filter(|pair| pair.get(offset) == Some(&0))
            .count()
    };
    let (high_first, low_first) = (nul(0), nul(1));
    if low_first * 10 >= pairs * 7 && high_first == 0 {
        Some(Encoding::Utf16Le)
    } else if high_first * 10 >= pairs * 7 && low_first == 0 {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// A byte that is not UTF-8, with its neighbours.
struct Foreign {
    before: u8,
    byte: u8,
    after: u8,
}

/// What is not UTF-8 in a file, as far as a guess needs it.
struct Sample {
    foreign: Vec<Foreign>,
    /// Characters beyond ASCII that are valid UTF-8.
    valid: usize,
    /// The bytes around the first foreign one, for the statistical detector.
    text: Vec<u8>,
}

/// More foreign bytes than this tell nothing new.
const ENOUGH: usize = 2000;

impl Sample {
    fn of(bytes: &[u8]) -> Self {
        let mut sample = Sample {
            foreign: Vec::new(),
            valid: 0,
            text: Vec::new(),
        };
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            if sample.foreign.len() >= ENOUGH {
                break;
            }
            let Some(ascii) = rest.iter().position(|byte| !byte.is_ascii()) else {
                break;
            };
            at += ascii;
            let here = bytes.get(at..).unwrap_or_default();
            if let Some((_, length)) = first_utf8(here) {
                sample.valid += 1;
                at += length;
                continue;
            }
            let byte_at = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
            let before = at.checked_sub(1).map_or(b' ', byte_at);
            sample.foreign.push(Foreign {
                before,
                byte: byte_at(at),
                after: byte_at(at + 1),
            });
            sample.text.extend(
                bytes
                    .get(at.saturating_sub(8)..(at + 8).min(bytes.len()))
                    .unwrap_or_default(),
            );
            at += 1;
        }
        sample
    }

    /// windows-1252, unless another encoding makes clearly more of the bytes letters of the partner's languages.
    fn likely_encoding(&self) -> Encoding {
        let usual = self.score(Encoding::WINDOWS_1252);
        let others = [
            Encoding::Web(rs::MACINTOSH),
            Encoding::Dos(850),
            Encoding::Dos(437),
        ];
        let best = others
            .into_iter()
            .map(|encoding| (self.score(encoding), encoding))
            .reduce(|best, other| if other.0 > best.0 { other } else { best });
        if let Some((score, encoding)) = best
            && score > 0
            && score >= usual + 3
        {
            return encoding;
        }
        self.other_alphabet().unwrap_or(Encoding::WINDOWS_1252)
    }

    /// Letters of another alphabet stand beside each other, which accented Latin letters rarely do.
    fn other_alphabet(&self) -> Option<Encoding> {
        let beside = self
            .foreign
            .iter()
            .filter(|foreign| !foreign.after.is_ascii() || !foreign.before.is_ascii());
        if self.foreign.len() < 4 || beside.count() * 2 < self.foreign.len() {
            return None;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(&self.text, true);
        let guess = detector.guess(None, Utf8Detection::Deny);
        (guess.is_single_byte() && guess != rs::WINDOWS_1252).then_some(Encoding::Web(guess))
    }

    fn score(&self, encoding: Encoding) -> i64 {
        self.foreign
            .iter()
            .map(|foreign| foreign.score(encoding))
            .sum()
    }
}

impl Foreign {
    /// How well the byte fits between its neighbours when read in `encoding`.
    fn score(&self, encoding: Encoding) -> i64 {
        const LETTERS: &str = "áéíóúüñàâçèêëîïôùûœãõäößÁÉÍÓÚÜÑÀÂÇÈÊËÎÏÔÙÛŒÃÕÄÖ";
        let in_word = self.before.is_ascii_alphabetic() || self.after.is_ascii_alphabetic();
        let Some((char, _)) = encoding.first_char(&[self.byte]) else {
            return 0;
        };
        if LETTERS.contains(char) {
            let case_fits = !char.is_uppercase() || !self.before.is_ascii_lowercase();
            return if in_word && case_fits { 2 } else { 0 };
        }
        let inside = self.before.is_ascii_alphabetic() && self.after.is_ascii_alphabetic();
        if inside && char != '’' && char != '\'' {
            -2
        } else {
            0
        }
    }
}
