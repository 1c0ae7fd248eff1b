//! An id as it is written, with everything about it that a rule might speak of.

use super::glance::{Glance, SAMPLE_LOANS, glance};
use super::shape;
use crate::words;

/// A property of a written id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// Nothing but blanks.
    Empty,
    /// Blanks at its ends.
    EdgeSpace,
    /// A no-break space, a tab, or two spaces side by side inside.
    WideSpace,
    /// Single spaces inside that belong to no date and no placeholder.
    InnerSpace,
    /// A control character.
    Control,
    /// A formula or an error value.
    Formula,
    /// A character that nobody sees.
    Invisible,
    /// `1.04297E+06`
    Scientific,
    /// `1042970.0`
    ZeroTail,
    /// `1042.01`
    OtherTail,
    /// Quotes around it, or `="…"`.
    Quotes,
    /// Letters or digits of another script than Latin.
    OtherScript,
    /// Latin letters beside letters of another script.
    MixedScripts,
    /// Letters or digits that only look like Latin ones.
    Lookalike,
    /// A word that stands for nothing.
    PlaceholderWord,
    /// Zeros, or one digit six times or more.
    PlaceholderNumber,
    /// `123456`, `888888` or `88`, which Kiva's samples use as loan id and client id at once.
    SampleNumber,
    /// `12-Mar`
    Date,
    /// Three numbers parted like those of a date, but none: a scheme of which some ids look like dates.
    NearDate,
    /// Sixteen digits or more.
    LongDigits,
    /// The same, and only zeros after the fifteenth.
    RoundedDigits,
    /// A loan id of Kiva's sample of a report.
    SampleLoan,
    /// A word by which people mark test data.
    TestWord,
}

impl Trait {
    /// How many there are.
    pub const COUNT: usize = Trait::TestWord as usize + 1;
}

/// A written id and its traits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdText<'t> {
    written: &'t str,
    trimmed: &'t str,
    traits: u32,
}

impl<'t> IdText<'t> {
    /// An id that is not there.
    pub const EMPTY: &'static IdText<'static> = &IdText {
        written: "",
        trimmed: "",
        traits: 1,
    };

    /// Looks at an id, closely where a glance does not do.
    pub fn new(written: &'t str) -> Self {
        // Most ids that come the long way are plain all the same: a quote or a neighbour brought them here.
        if glance(written.as_bytes()) != Glance::Look {
            return Self {
                written,
                trimmed: written,
                traits: 0,
            };
        }
        Self::new_closely(written)
    }

    /// Looks closely at an id, whatever a glance would tell.
    pub(super) fn new_closely(written: &'t str) -> Self {
        let trimmed = written.trim();
        let mut id = Self {
            written,
            trimmed,
            traits: 0,
        };
        id.note(Trait::Empty, trimmed.is_empty());
        id.note(
            Trait::EdgeSpace,
            trimmed.len() != written.len() && !trimmed.is_empty(),
        );
        id.note_characters();
        id.note_shape();
        id
    }

    fn note(&mut self, quality: Trait, present: bool) {
        self.traits |= u32::from(present) << quality as u32;
    }

    fn note_characters(&mut self) {
        let (mut latin, mut other_script, mut lookalikes, mut letters) = (false, false, 0, 0);
        let mut before = None;
        for char in self.trimmed.chars() {
            match char {
                ' ' => self.note(Trait::WideSpace, before == Some(' ')),
                _ if char == '\t' || char.is_whitespace() && !char.is_control() => {
                    self.note(Trait::WideSpace, true);
                }
                _ if is_invisible(char) => self.note(Trait::Invisible, true),
                _ if char.is_alphabetic() || char.is_numeric() => {
                    let lookalike = latin_twin(char).is_some();
                    latin |= is_latin(char);
                    other_script |= lookalike || char.is_alphabetic() && !is_latin(char);
                    lookalikes += u32::from(lookalike);
                    letters += u32::from(lookalike || char.is_alphabetic());
                }
                _ => {}
            }
            before = Some(char);
        }
        self.note(Trait::OtherScript, other_script);
        self.note(Trait::MixedScripts, latin && other_script);
        self.note(Trait::Lookalike, lookalikes > 0 && lookalikes == letters);
        let control = self.written.chars().any(char::is_control);
        self.note(Trait::Control, control);
    }

    fn note_shape(&mut self) {
        let text = self.trimmed;
        let digits = shape::is_digits(text);
        self.note(Trait::Formula, shape::is_formula(text));
        self.note(Trait::Scientific, shape::is_scientific(text));
        if let Some(tail) = shape::decimal_tail(text) {
            let zeros = tail.bytes().all(|byte| byte == b'0');
            self.note(
                if zeros {
                    Trait::ZeroTail
                } else {
                    Trait::OtherTail
                },
                true,
            );
        }
        self.note(Trait::Quotes, without_quotes(text).is_some());
        self.note(Trait::PlaceholderWord, words::is_placeholder(text));
        self.note(
            Trait::PlaceholderNumber,
            digits && (self.is_zero() || self.is_one_digit_repeated() && text.len() >= 6),
        );
        self.note(
            Trait::SampleNumber,
            matches!(text, "123456" | "888888" | "88"),
        );
        self.note(Trait::SampleLoan, SAMPLE_LOANS.contains(&text.as_bytes()));
        self.note(Trait::TestWord, words::test_word(text).is_some());
        self.note(Trait::Date, shape::is_date(text));
        self.note(Trait::NearDate, shape::is_near_date(text));
        let spaces_are_its_own = self.has(Trait::Date) || self.has(Trait::PlaceholderWord);
        self.note(
            Trait::InnerSpace,
            text.contains(' ') && !self.has(Trait::WideSpace) && !spaces_are_its_own,
        );
        self.note(Trait::LongDigits, digits && text.len() >= 16);
        let tail_is_zero = text.bytes().skip(15).all(|byte| byte == b'0');
        self.note(
            Trait::RoundedDigits,
            digits && text.len() >= 16 && tail_is_zero,
        );
    }

    fn is_zero(&self) -> bool {
        self.trimmed.bytes().all(|byte| byte == b'0')
    }

    /// As the file has it.
    pub fn written(&self) -> &'t str {
        self.written
    }

    /// Without blanks at the ends: ids are compared like this.
    pub fn trimmed(&self) -> &'t str {
        self.trimmed
    }

    /// Whether it has a trait.
    pub fn has(&self, quality: Trait) -> bool {
        self.has_index(quality as usize)
    }

    /// The same by the trait's position.
    pub(crate) fn has_index(&self, index: usize) -> bool {
        self.traits & (1 << index) != 0
    }

    /// Whether any rule might have something to say about it by itself.
    pub fn is_remarkable(&self) -> bool {
        let harmless = (1 << Trait::OtherScript as u32)
            | (1 << Trait::OtherTail as u32)
            | (1 << Trait::NearDate as u32);
        self.traits & !harmless != 0
    }

    /// All digits.
    pub fn is_all_digits(&self) -> bool {
        shape::is_digits(self.trimmed)
    }

    /// One digit again and again.
    pub fn is_one_digit_repeated(&self) -> bool {
        let bytes = self.trimmed.as_bytes();
        self.is_all_digits() && bytes.windows(2).all(|pair| pair.first() == pair.last())
    }

    /// Upper and lower case letters in one id.
    pub fn is_mixed_case(&self) -> bool {
        self.trimmed.chars().any(char::is_uppercase) && self.trimmed.chars().any(char::is_lowercase)
    }

    /// The digits before a point or comma.
    pub fn before_tail(&self) -> Option<&'t str> {
        shape::decimal_tail(self.trimmed)?;
        self.trimmed.split(['.', ',']).next()
    }

    /// The same id without what is no part of it beyond doubt: blanks at its ends, characters that nobody sees, stray
    /// quotes around it. `None` where nothing is left, or a formula that the quotes kept from running.
    pub fn tidied(&self) -> Option<String> {
        let visible: String = self
            .written
            .chars()
            .filter(|char| !is_invisible(*char))
            .collect();
        let mut tidy = visible.trim();
        while let Some(inner) = without_quotes(tidy) {
            tidy = inner.trim();
        }
        (!tidy.is_empty() && !shape::is_formula(tidy)).then(|| tidy.to_owned())
    }

    /// The same id in Latin letters and digits, where it has characters that only look so.
    pub fn latin_form(&self) -> String {
        self.trimmed
            .chars()
            .map(|char| latin_twin(char).unwrap_or(char))
            .collect()
    }

    /// Its characters that nobody sees.
    pub fn invisible_characters(&self) -> impl Iterator<Item = char> + 't {
        self.trimmed.chars().filter(|char| is_invisible(*char))
    }

    /// Its letters and digits of another script than Latin.
    pub fn other_script_characters(&self) -> impl Iterator<Item = char> + 't {
        self.trimmed
            .chars()
            .filter(|char| latin_twin(*char).is_some() || char.is_alphabetic() && !is_latin(*char))
    }
}

/// What stands inside stray quotes, where there are any.
fn without_quotes(text: &str) -> Option<&str> {
    const QUOTES: [char; 9] = ['"', '\'', '“', '”', '„', '‘', '’', '`', '´'];
    let quoted = if shape::is_text_formula(text) {
        text.strip_prefix('=').unwrap_or(text)
    } else {
        text
    };
    let inner = quoted.trim_matches(QUOTES);
    (inner.len() != text.len() && !inner.is_empty()).then_some(inner)
}

/// Zero-width characters, marks of writing direction, soft hyphens, byte-order marks inside a text.
pub fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn is_latin(char: char) -> bool {
    char.is_ascii_alphabetic()
        || matches!(char, '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// The Latin letter or digit that a character of another script looks like.
fn latin_twin(char: char) -> Option<char> {
    const CYRILLIC: [(char, char); 33] = [
        ('А', 'A'),
        ('В', 'B'),
        ('Е', 'E'),
        ('Ѕ', 'S'),
        ('І', 'I'),
        ('Ј', 'J'),
        ('К', 'K'),
        ('М', 'M'),
        ('Н', 'H'),
        ('О', 'O'),
        ('Р', 'P'),
        ('С', 'C'),
        ('Т', 'T'),
        ('У', 'Y'),
        ('Х', 'X'),
        ('Ү', 'Y'),
        ('а', 'a'),
        ('е', 'e'),
        ('ѕ', 's'),
        ('і', 'i'),
        ('ј', 'j'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('ү', 'y'),
        ('ԁ', 'd'),
        ('һ', 'h'),
        ('ӏ', 'l'),
        ('Ԛ', 'Q'),
        ('ԛ', 'q'),
        ('Ԝ', 'W'),
    ];
    const GREEK: [(char, char); 16] = [
        ('Α', 'A'),
        ('Β', 'B'),
        ('Ε', 'E'),
        ('Ζ', 'Z'),
        ('Η', 'H'),
        ('Ι', 'I'),
        ('Κ', 'K'),
        ('Μ', 'M'),
        ('Ν', 'N'),
        ('Ο', 'O'),
        ('Ρ', 'P'),
        ('Τ', 'T'),
        ('Υ', 'Y'),
        ('Χ', 'X'),
        ('ο', 'o'),
        ('ν', 'v'),
    ];
    if char.is_ascii() {
        return None;
    }
    let full_width =
        matches!(char, '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}');
    if full_width {
        return char::from_u32(u32::from(char) - 0xfee0);
    }
    let twin = CYRILLIC
        .iter()
        .chain(&GREEK)
        .find(|(other, _)| *other == char)
        .map(|(_, latin)| *latin);
    twin.or_else(|| crate::amount::ascii_digit(char))
}
