//! A column of few different texts, such as a status or a currency: each text is kept once, and for every row its number.

use std::collections::HashMap;

use crate::words;

/// The columns of a list of loans that are kept so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The loan's status.
    Status,
    /// The loan's currency.
    Currency,
    /// How many borrowers share the loan.
    Borrowers,
}

impl Label {
    /// How many there are.
    pub const COUNT: usize = 3;

    /// All of them.
    pub const ALL: [Label; Label::COUNT] = [Label::Status, Label::Currency, Label::Borrowers];

    /// Whether a column of this name is it.
    pub(crate) fn is_named(self, name: &str) -> bool {
        match self {
            Label::Status => words::is_status(name),
            Label::Currency => words::is_currency(name),
            Label::Borrowers => words::is_borrower_count(name),
        }
    }
}

/// No text, or one beyond the [`Labels::MOST`] different ones that are kept.
const NONE: u16 = u16::MAX;

/// The texts of one column by row, without blanks around them.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    texts: Vec<String>,
    numbers: HashMap<String, u16>,
    of_row: Vec<u16>,
    /// The last text as it stands in the file, and its number: mostly the next row says the same.
    last: (Vec<u8>, Option<u16>),
}

impl Labels {
    /// Different texts that are kept; statuses and currencies are far fewer.
    pub const MOST: usize = NONE as usize;

    /// Adds the text of a row after all that have one. Nothing is said of those between.
    #[inline]
    pub(super) fn push_at(&mut self, row: usize, written: &[u8]) {
        if self.of_row.len() < row {
            self.of_row.resize(row, NONE);
        }
        let number = match &self.last {
            (last, Some(number)) if last == written => *number,
            _ => self.number_of(written),
        };
        self.of_row.push(number);
    }

    #[inline(never)]
    fn number_of(&mut self, written: &[u8]) -> u16 {
        let text = String::from_utf8_lossy(written);
        let number = self.number(text.trim());
        self.last.0.clear();
        self.last.0.extend_from_slice(written);
        self.last.1 = Some(number);
        number
    }

    fn number(&mut self, text: &str) -> u16 {
        if text.is_empty() {
            return NONE;
        }
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let Ok(number) = u16::try_from(self.texts.len()) else {
            return NONE;
        };
        if number != NONE {
            self.texts.push(text.to_owned());
            self.numbers.insert(text.to_owned(), number);
        }
        number
    }

    /// Puts those of another file after these, of which there are `rows`.
    pub(super) fn append(&mut self, later: &Labels, rows: usize) {
        self.of_row.resize(rows, NONE);
        let mut renumber = |text: &String| self.number(text);
        let numbers: Vec<u16> = later.texts.iter().map(&mut renumber).collect();
        let number = |old: &u16| numbers.get(usize::from(*old)).copied().unwrap_or(NONE);
        self.of_row.extend(later.of_row.iter().map(number));
    }

    /// The different texts, in the order in which they come.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// The number of a row's text among [`Labels::texts`].
    #[inline]
    pub fn number_at(&self, row: usize) -> Option<usize> {
        let number = *self.of_row.get(row)?;
        (number != NONE).then_some(usize::from(number))
    }

    /// The text of a row.
    pub fn at(&self, row: usize) -> Option<&str> {
        Some(self.texts.get(self.number_at(row)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::Labels;

    fn labels(rows: &[&str]) -> Labels {
        let mut labels = Labels::default();
        for (row, text) in rows.iter().enumerate() {
            labels.push_at(row, text.as_bytes());
        }
        labels
    }

    #[test]
    fn every_row_keeps_its_text_without_blanks() {
        let labels = labels(&["ended", " ended", "", "payingBack", "ended"]);
        let texts: Vec<_> = (0..6).map(|row| labels.at(row)).collect();
        let (ended, paying) = (Some("ended"), Some("payingBack"));
        assert_eq!(texts, [ended, ended, None, paying, ended, None]);
        assert_eq!(labels.texts(), ["ended", "payingBack"]);
    }

    #[test]
    fn a_row_of_which_nothing_is_said_has_none() {
        let mut labels = labels(&["KES"]);
        labels.push_at(2, b"KES");
        assert_eq!(
            [0, 1, 2].map(|row| labels.number_at(row)),
            [Some(0), None, Some(0)]
        );
    }

    #[test]
    fn files_are_joined_row_by_row() {
        let mut first = labels(&["KES", "UGX"]);
        // The first file has a third row, of which nothing is said.
        first.append(&labels(&["USD", "KES"]), 3);
        let texts: Vec<_> = (0..5).map(|row| first.at(row).unwrap_or("-")).collect();
        assert_eq!(texts, ["KES", "UGX", "-", "USD", "KES"]);
    }

    #[test]
    fn more_different_texts_than_are_kept_are_no_texts() {
        let mut labels = Labels::default();
        for number in 0..70_000 {
            labels.push_at(number, number.to_string().as_bytes());
        }
        assert_eq!(labels.at(65_534), Some("65534"));
        assert_eq!(labels.at(65_535), None);
        assert_eq!(labels.texts().len(), Labels::MOST);
    }
}
