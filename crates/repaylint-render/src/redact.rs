//! Hides loan and client ids, for logs that strangers read: `1042970` becomes `10***70`. What is not known to be
//! harmless is hidden too.

use std::borrow::Cow;

use repaylint_core::engine::Outcome;
use repaylint_core::finding::{Edit, Field, Finding, RecordNo};
use repaylint_core::model::{Layout, Record, Report};
use repaylint_core::rules::api::NAMED_BY_KIVA;
use repaylint_core::source::{Span, to_u32};

use crate::places::record_of;
use crate::visible::is_hidden;

/// Characters that are kept at each end of an id.
const KEPT: usize = 2;

/// Digits from which on a word may be an id: among names of columns and fields, where a first row or a JSON object that
/// is data was read as names, and among words that somebody else chose.
const DIGITS_OF_AN_ID: usize = 5;

/// An id without its middle; four characters or fewer are hidden wholly.
pub(crate) fn mask_id(id: &str) -> String {
    characters(id)
        .map(|(_, char, is_seen)| if is_seen { char } else { '*' })
        .collect()
}

/// The characters of an id with their offsets, and whether they may be seen. Blanks and quotes around the id are
/// none of its characters, and neither is what nobody sees.
fn characters(id: &str) -> impl Iterator<Item = (usize, char, bool)> {
    let wraps = |char: char| char.is_whitespace() || matches!(char, '"' | '\'' | '=');
    let core = id.trim_matches(wraps);
    let start = id.len() - id.trim_start_matches(wraps).len();
    let core = start..start + core.len();
    let length = id
        .get(core.clone())
        .unwrap_or_default()
        .chars()
        .filter(|char| !is_hidden(*char))
        .count();
    let mut index = 0;
    id.char_indices().map(move |(at, char)| {
        if !core.contains(&at) {
            return (at, char, true);
        }
        if is_hidden(char) {
            return (at, char, false);
        }
        index += 1;
        let is_at_end = index <= KEPT || index > length - KEPT;
        (at, char, length > 2 * KEPT && is_at_end)
    })
}

/// What a fix would write.
pub(crate) fn mask_replacement(report: &Report, edit: &Edit, field: Option<Field>) -> String {
    let replacement = &*edit.replacement;
    match (field, record_around(report, edit.span.start)) {
        (Some(field), Some(record)) => mask_value(&record, field, replacement),
        (Some(field), None) if field != Field::Amount => mask_id(replacement),
        _ => replacement
            .chars()
            .map(|char| if char.is_numeric() { '*' } else { char })
            .collect(),
    }
}

/// The repayment in whose row a place lies.
fn record_around(report: &Report, at: u32) -> Option<Record<'_>> {
    let index = report.starts.partition_point(|start| *start <= at);
    report.record(RecordNo(to_u32(index.checked_sub(1)?)))
}

/// What stands in a field, or what should: an id, or an amount with the ids of its repayment hidden.
pub(crate) fn mask_value(record: &Record<'_>, field: Field, text: &str) -> String {
    match field {
        Field::LoanId | Field::ClientId => mask_id(text),
        Field::Amount => ids_beside_amounts(record).fold(text.to_owned(), |shown, id| {
            replace_whole(&shown, id).unwrap_or(shown)
        }),
    }
}

/// The ids of a repayment that may be told from an amount: shorter ones are numbers like any other.
fn ids_beside_amounts<'r>(record: &'r Record<'_>) -> impl Iterator<Item = &'r str> {
    let ids = [record.loan_key(), record.client_key()];
    ids.into_iter().filter(|id| id.chars().count() > 2 * KEPT)
}

/// Whether a name of a column or field may be an id.
fn may_be_id(name: &str) -> bool {
    name.chars().filter(|char| char.is_numeric()).count() >= DIGITS_OF_AN_ID
}

/// Words that are not ours, such as a server's, with each of them masked that may be an id.
pub fn mask_words(words: &str) -> String {
    words
        .split_inclusive(|char: char| !char.is_alphanumeric())
        .map(|word| {
            if may_be_id(word) {
                let end = word
                    .trim_end_matches(|char: char| !char.is_alphanumeric())
                    .len();
                let (word, mark) = word.split_at(end);
                Cow::Owned(format!("{}{mark}", mask_id(word)))
            } else {
                Cow::Borrowed(word)
            }
        })
        .collect()
}

/// The ids of the repayments that a finding is about, to be hidden wherever its texts mention them.
#[derive(Debug, Default)]
pub(crate) struct Secrets {
    ids: Vec<String>,
    /// Whether the texts quote names of columns and fields and no amounts, or words of somebody else.
    of_words: bool,
}

impl Secrets {
    pub(crate) fn of(outcome: &Outcome, finding: &Finding) -> Self {
        let places = finding.related.iter().map(|related| related.place);
        let ids = std::iter::once(finding.place)
            .chain(places)
            .filter_map(|place| record_of(outcome, place))
            .flat_map(|record| {
                [record.loan_key(), record.client_key()].map(|id| id.trim().to_owned())
            })
            .filter(|id| !id.is_empty());
        Self {
            ids: ids.collect(),
            of_words: finding.rule.code == NAMED_BY_KIVA.code
                || finding.rule.code.starts_with("FMT")
                    && finding.place.field != Some(Field::Amount),
        }
    }

    /// The text with every such id masked where it stands by itself.
    pub(crate) fn hide<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut shown = Cow::Borrowed(text);
        for id in &self.ids {
            if let Some(hidden) = replace_whole(&shown, id) {
                shown = Cow::Owned(hidden);
            }
        }
        if self.of_words && may_be_id(&shown) {
            shown = Cow::Owned(mask_words(&shown));
        }
        shown
    }
}

/// Where an id stands between characters that are neither letter nor digit.
fn whole_places<'t>(text: &'t str, id: &'t str) -> impl Iterator<Item = usize> + 't {
    let is_whole = move |at: &usize| {
        let before = text.get(..*at).unwrap_or_default();
        let after = text.get(*at + id.len()..).unwrap_or_default();
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    };
    text.match_indices(id).map(|(at, _)| at).filter(is_whole)
}

/// Masks an id there.
fn replace_whole(text: &str, id: &str) -> Option<String> {
    let mut shown = String::new();
    let mut done = 0;
    for at in whole_places(text, id) {
        shown.push_str(text.get(done..at)?);
        shown.push_str(&mask_id(id));
        done = at + id.len();
    }
    if done == 0 {
        return None;
    }
    shown.push_str(text.get(done..)?);
    Some(shown)
}

/// How the characters of a stretch are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cover {
    /// As they are.
    Shown,
    /// As stars.
    Hidden,
    /// As stars, save separators and quotes: the cells of a row that are not read.
    Unread(char),
}

/// Which characters of a piece of a file may be seen.
#[derive(Debug)]
pub(crate) struct Mask(Vec<(Span, Cover)>);

impl Mask {
    /// Looks at the repayments that reach into `window`. Everything in it that belongs to none of them, or cannot be
    /// told apart, loses its letters and digits.
    pub(crate) fn new(report: &Report, window: Span) -> Self {
        let mut mask = Self(Vec::new());
        let first = report
            .starts
            .partition_point(|start| *start <= window.start)
            .saturating_sub(1);
        for (index, start) in report.starts.iter().enumerate().skip(first) {
            if *start >= window.end {
                break;
            }
            let no = RecordNo(to_u32(index));
            if let Some(record) = report.record(no).filter(|record| !record.broken_quote) {
                mask.cover_record(report, &record);
            }
        }
        match &report.layout {
            Layout::Csv(layout) => {
                let header = layout.header.iter().flat_map(|header| &header.cells);
                let harmless = header
                    .filter(|cell| !may_be_id(&cell.text))
                    .map(|cell| cell.span)
                    .chain(layout.sep_line)
                    .chain(report.source.bom());
                mask.0.extend(harmless.map(|span| (span, Cover::Shown)));
                let separator = char::from(layout.delimiter);
                let rest = layout.header.iter().map(|header| header.span);
                mask.0
                    .extend(rest.map(|span| (span, Cover::Unread(separator))));
            }
            Layout::Json(_) => mask.cover_keys(report, window),
        }
        mask
    }

    fn cover_record(&mut self, report: &Report, record: &Record<'_>) {
        for id in [&record.loan_id, &record.client_id].into_iter().flatten() {
            self.cover_id(report, id.span);
        }
        if let Some(amount) = &record.amount {
            let bytes = report.source.text().get(amount.outer.range());
            let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
            for id in ids_beside_amounts(record) {
                for at in whole_places(text.unwrap_or_default(), id) {
                    let start = amount.outer.start + to_u32(at);
                    self.cover_id(report, Span::new(start, start + to_u32(id.len())));
                }
            }
            self.0.push((amount.outer, Cover::Shown));
        }
        if let Layout::Csv(layout) = &report.layout {
            let separator = char::from(layout.delimiter);
            self.0.push((record.span, Cover::Unread(separator)));
        }
    }

    fn cover_id(&mut self, report: &Report, id: Span) {
        let bytes = report.source.text().get(id.range());
        let text = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
        for (at, char, is_seen) in characters(text.unwrap_or_default()) {
            if is_seen {
                let start = id.start + to_u32(at);
                let span = Span::new(start, start + to_u32(char.len_utf8()));
                self.0.push((span, Cover::Shown));
            }
        }
        self.0.push((id, Cover::Hidden));
    }

    /// The names of the API's fields tell nothing about anyone.
    fn cover_keys(&mut self, report: &Report, window: Span) {
        let text = report.source.text();
        let text = text.get(window.range()).unwrap_or_default();
        for key in [
            "\"loan_id\"",
            "\"client_id\"",
            "\"amount\"",
            "\"repayments\"",
        ] {
            let places = text.windows(key.len()).enumerate();
            for (at, _) in places.filter(|(_, piece)| *piece == key.as_bytes()) {
                let start = window.start + to_u32(at);
                let span = Span::new(start, start + to_u32(key.len()));
                self.0.push((span, Cover::Shown));
            }
        }
    }

    /// A character of the file as it may be seen.
    pub(crate) fn show(&self, at: u32, char: char) -> char {
        let cover = self.0.iter().find(|(span, _)| span.contains(at));
        let seen = match cover.map(|(_, cover)| *cover) {
            Some(Cover::Shown) => true,
            Some(Cover::Hidden) => false,
            Some(Cover::Unread(separator)) => {
                char == separator || matches!(char, '"' | '\n' | '\r')
            }
            None => char.is_ascii_punctuation() || char.is_whitespace(),
        };
        if seen { char } else { '*' }
    }

    /// A piece of the file as it may be seen.
    pub(crate) fn apply(&self, report: &Report, span: Span) -> String {
        let bytes = report.source.text().get(span.range()).unwrap_or_default();
        let mut seen = String::with_capacity(bytes.len());
        let mut at = span.start;
        for chunk in bytes.utf8_chunks() {
            for char in chunk.valid().chars() {
                seen.push(self.show(at, char));
                at += to_u32(char.len_utf8());
            }
            at += to_u32(chunk.invalid().len());
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::{Secrets, mask_id, mask_words};

    #[test]
    fn the_middle_of_an_id_is_hidden() {
        assert_eq!(mask_id("1042970"), "10***70");
        assert_eq!(mask_id("12345"), "12*45");
        assert_eq!(mask_id("ÑÑ-0007-É"), "ÑÑ*****-É");
    }

    #[test]
    fn a_short_id_is_hidden_wholly() {
        assert_eq!(mask_id("1234"), "****");
        assert_eq!(mask_id("7"), "*");
        assert_eq!(mask_id(""), "");
    }

    #[test]
    fn what_surrounds_an_id_does_not_make_it_longer() {
        assert_eq!(mask_id(" 1234 "), " **** ");
        assert_eq!(mask_id("=\"00123\""), "=\"00*23\"");
        assert_eq!(mask_id("12\u{200b}34"), "*****");
        assert_eq!(mask_id("10429\u{200b}70"), "10****70");
    }

    #[test]
    fn a_name_that_may_be_an_id_is_hidden_and_other_names_are_not() {
        assert_eq!(mask_words("1042970, amount"), "10***70, amount");
        assert_eq!(mask_words("KE-1042970"), "KE-10***70");
        assert_eq!(mask_words("repaid 2026, phone 2"), "repaid 2026, phone 2");
    }

    #[test]
    fn an_id_is_hidden_inside_a_text_where_it_stands_by_itself() {
        let secrets = Secrets {
            ids: vec!["88001".to_owned()],
            of_words: false,
        };
        assert_eq!(secrets.hide("=\"88001\" or 188001"), "=\"88*01\" or 188001");
        assert_eq!(secrets.hide("25.00"), "25.00");
    }
}
