//! The words of the trade: what headers, totals, notes and placeholders are called in the languages of Kiva's partners.
//! Knows nothing of files; the lists come from Kiva's documents and from the exports of common systems.

mod cells;
mod headers;

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::finding::Field;
use crate::terms::Basis;

/// What a header names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the three values of a repayment, with the basis where the name says it.
    Value(Field, Option<Basis>),
    /// The loan's own amount.
    Principal,
    /// A column that is known and not read: names, phones, interest, currency.
    Other,
    /// No word that we know.
    Unknown,
    /// No word at all.
    Empty,
}

/// How surely a name means its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Kiva's own name: wins always.
    Exact,
    /// Another system's name: if no exact one is there.
    Alias,
    /// An amount with its basis: if neither of those is there.
    Bound,
    /// Only if nothing else names the column.
    Last,
    /// Not a column that is read.
    None,
}

/// Folds a header or label for comparison: lower case, no accents, signs and articles, `no` for "number".
pub fn fold(text: &str) -> String {
    let plain = without_accents(text);
    let mut folded = String::with_capacity(plain.len());
    for word in plain.split(is_sign).filter(|word| !word.is_empty()) {
        let word = match word {
            "de" | "del" | "du" | "des" | "do" | "da" | "le" | "la" | "el" => continue,
            "nro" | "num" | "numero" | "nbr" | "n" | "n°" => "no",
            other => other,
        };
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

fn is_sign(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            '_' | '-' | '.' | ':' | '*' | '/' | '(' | ')' | '"' | '\'' | '’'
        )
}

/// Lower case without accents; `#` and `n°` become words of their own.
fn without_accents(text: &str) -> Cow<'_, str> {
    let special = |char: char| !char.is_ascii() || char.is_ascii_uppercase() || char == '#';
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let lower = text
        .to_lowercase()
        .replace("n°", "no ")
        .replace("nº", "no ")
        .replace('#', " no ");
    Cow::Owned(
        lower
            .nfkd()
            .filter(|char| !is_combining_mark(*char))
            .collect(),
    )
}

/// What a header means, and how surely.
pub fn header(text: &str) -> (Meaning, Rank) {
    let folded = fold(text);
    if folded.is_empty() {
        return (Meaning::Empty, Rank::None);
    }
    let lists: [(&[&str], Meaning, Rank); 13] = [
        (
            headers::LOAN_ID_EXACT,
            Meaning::Value(Field::LoanId, None),
            Rank::Exact,
        ),
        (
            headers::CLIENT_ID_EXACT,
            Meaning::Value(Field::ClientId, None),
            Rank::Exact,
        ),
        (
            headers::AMOUNT_EXACT,
            Meaning::Value(Field::Amount, None),
            Rank::Exact,
        ),
        (
            headers::LOAN_ID_ALIAS,
            Meaning::Value(Field::LoanId, None),
            Rank::Alias,
        ),
        (
            headers::CLIENT_ID_ALIAS,
            Meaning::Value(Field::ClientId, None),
            Rank::Alias,
        ),
        (
            headers::AMOUNT_ALIAS,
            Meaning::Value(Field::Amount, None),
            Rank::Alias,
        ),
        (
            headers::CUMULATIVE_BOUND,
            Meaning::Value(Field::Amount, Some(Basis::Cumulative)),
            Rank::Bound,
        ),
        (
            headers::OUTSTANDING_BOUND,
            Meaning::Value(Field::Amount, Some(Basis::Outstanding)),
            Rank::Bound,
        ),
        (
            headers::LOAN_ID_LAST,
            Meaning::Value(Field::LoanId, None),
            Rank::Last,
        ),
        (headers::PRINCIPAL_EXACT, Meaning::Principal, Rank::Exact),
        (headers::CURRENCY_OR_FUND, Meaning::Other, Rank::None),
        (headers::NEVER_READ, Meaning::Other, Rank::None),
        (&[], Meaning::Unknown, Rank::None),
    ];
    for (names, meaning, rank) in lists {
        let exact = rank == Rank::Exact;
        if names.iter().any(|name| {
            *name == folded || exact && without_blanks(name).eq(without_blanks(&folded))
        }) {
            return (meaning, rank);
        }
    }
    if folded
        .split(' ')
        .any(|word| headers::OTHER_WORDS.contains(&word))
    {
        return (Meaning::Other, Rank::None);
    }
    (Meaning::Unknown, Rank::None)
}

/// Whether a header names a loan's amount in its own currency, as Kiva's list of loans does.
pub fn is_local_price(text: &str) -> bool {
    headers::LOCAL_PRICE.contains(&fold(text).as_str())
}

/// Whether a header says no more than that it is principal: the loan's, or what was repaid of it.
pub fn is_bare_principal(text: &str) -> bool {
    matches!(fold(text).as_str(), "capital" | "principal")
}

/// Whether a header names everything that was paid for a loan, interest included.
pub fn is_total_paid(text: &str) -> bool {
    headers::TOTAL_PAID.contains(&fold(text).as_str())
}

/// Whether a header names the loan's currency.
pub fn is_currency(text: &str) -> bool {
    headers::CURRENCY.contains(&fold(text).as_str())
}

/// Whether a header names the loan's status.
pub fn is_status(text: &str) -> bool {
    headers::STATUS.contains(&fold(text).as_str())
}

/// Whether a header names Kiva's own number of the loan.
pub fn is_kiva_id(text: &str) -> bool {
    headers::KIVA_ID.contains(&fold(text).as_str())
}

/// Whether a header names the number of borrowers who share the loan.
pub fn is_borrower_count(text: &str) -> bool {
    headers::BORROWER_COUNT.contains(&fold(text).as_str())
}

/// `LoanID` is `loan id`.
fn without_blanks(text: &str) -> impl Iterator<Item = u8> + '_ {
    text.bytes().filter(|byte| *byte != b' ')
}

/// The value that an unknown header was probably meant to name, with Kiva's name for it.
pub fn misspelt(text: &str) -> Option<(Field, &'static str)> {
    let folded = fold(text);
    let length = folded.chars().count();
    let candidates = [
        (Field::LoanId, headers::LOAN_ID_EXACT),
        (Field::ClientId, headers::CLIENT_ID_EXACT),
        (Field::Amount, headers::AMOUNT_EXACT),
    ];
    let mut best: Option<(usize, Field)> = None;
    for (field, names) in candidates {
        for name in names {
            let allowed = if name.len() <= 5 { 1 } else { 2 };
            if name.chars().count().abs_diff(length) > allowed {
                continue;
            }
            let distance = strsim::osa_distance(&folded, name);
            if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
                best = Some((distance, field));
            }
        }
    }
    best.map(|(_, field)| (field, field.as_str()))
}

/// Labels that may stand beside other words, because they mean nothing else: `Suma` is a name too.
const SURE_TOTALS: [&str; 10] = [
    "total",
    "totals",
    "totales",
    "totaux",
    "subtotal",
    "subtotals",
    "subtotales",
    "jumla",
    "jumlah",
    "итого",
];

/// Whether a cell is the label of a totals row: alone, first (`Total Agence Nord`, `TOTAL(4)`) or last (`Nord Total`).
pub fn is_totals_label(text: &str) -> bool {
    if text.is_empty()
        || text.len() > 80
        || text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
    {
        return false;
    }
    let folded = fold(text);
    if cells::TOTALS.contains(&folded.as_str()) {
        return true;
    }
    let mut words = folded.split(' ');
    let (first, last) = (
        words.next().unwrap_or_default(),
        words.next_back().unwrap_or_default(),
    );
    let letters_only = !folded.contains(|char: char| char.is_ascii_digit());
    letters_only && (SURE_TOTALS.contains(&first) || SURE_TOTALS.contains(&last))
        || SURE_TOTALS.iter().any(|label| folded.starts_with(label))
            && begins_with_total(text.trim_start())
}

/// Whether a text begins with a sure label and a sign or number after which it ends: `Total_octubre_2026`, but not `Totalenergies`
/// nor `Total-12`.
fn begins_with_total(text: &str) -> bool {
    let plain = without_accents(text);
    SURE_TOTALS
        .iter()
        .filter_map(|label| plain.strip_prefix(label)?.chars().next())
        .any(|next| {
            next.is_whitespace() || next.is_ascii_digit() || matches!(next, ':' | '(' | '_')
        })
}

/// Whether a cell begins like a note under the data.
pub fn is_note(text: &str) -> bool {
    let folded = fold(text);
    cells::NOTES.iter().any(|note| {
        folded == *note
            || folded
                .strip_prefix(note)
                .is_some_and(|rest| rest.starts_with(' '))
    })
}

/// Whether a value stands for nothing: `n/a`, `sin dato`, the ids of Kiva's samples.
pub fn is_placeholder(text: &str) -> bool {
    if text.len() > 24 {
        return false;
    }
    let lower = text.to_lowercase();
    let plain: String = lower
        .nfkd()
        .filter(|char| !is_combining_mark(*char))
        .collect();
    cells::PLACEHOLDERS.contains(&plain.as_str())
}

/// The word of test data that an id carries, bounded by its ends, a digit or a sign: `TEST-0001`, but not `ATTEST12`.
pub fn test_word(id: &str) -> Option<&'static str> {
    if id.is_ascii() {
        return test_word_among(id);
    }
    let plain: String = id.nfkd().filter(|char| !is_combining_mark(*char)).collect();
    test_word_among(&plain)
}

fn test_word_among(plain: &str) -> Option<&'static str> {
    let words = plain.split(|char: char| !char.is_alphabetic());
    words
        .filter(|word| word.len() >= 4)
        .find_map(|word| {
            cells::TESTS
                .iter()
                .find(|test| test.eq_ignore_ascii_case(word))
        })
        .copied()
}

/// Whether a word is a month's name or abbreviation.
pub fn is_month(word: &str) -> bool {
    if !(3..=12).contains(&word.len()) || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let plain: String = word
        .to_lowercase()
        .nfkd()
        .filter(|char| !is_combining_mark(*char))
        .collect();
    cells::MONTHS.contains(&plain.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_header_is_folded() {
        let lists = [
            headers::LOAN_ID_EXACT,
            headers::LOAN_ID_ALIAS,
            headers::LOAN_ID_LAST,
            headers::CLIENT_ID_EXACT,
            headers::CLIENT_ID_ALIAS,
            headers::AMOUNT_EXACT,
            headers::AMOUNT_ALIAS,
            headers::CUMULATIVE_BOUND,
            headers::OUTSTANDING_BOUND,
            headers::PRINCIPAL_EXACT,
            headers::CURRENCY_OR_FUND,
            headers::NEVER_READ,
            headers::OTHER_WORDS,
            cells::TOTALS,
            cells::NOTES,
            cells::TESTS,
        ];
        for word in lists.into_iter().flatten() {
            assert_eq!(fold(word), *word);
        }
    }

    #[test]
    fn headers_of_three_languages_are_understood() {
        let loan = |rank| (Meaning::Value(Field::LoanId, None), rank);
        for (text, expected) in [
            ("loan_ID", loan(Rank::Exact)),
            ("LoanID", loan(Rank::Exact)),
            ("ID del préstamo", loan(Rank::Exact)),
            ("Identifiant du prêt", loan(Rank::Exact)),
            ("Loan #", loan(Rank::Alias)),
            ("N° de prêt", loan(Rank::Alias)),
            ("Número de préstamo", loan(Rank::Alias)),
            ("Account No.", loan(Rank::Last)),
            (
                "internal_client_id",
                (Meaning::Value(Field::ClientId, None), Rank::Exact),
            ),
            (
                "Montant",
                (Meaning::Value(Field::Amount, None), Rank::Exact),
            ),
            (
                "Capital restant dû",
                (
                    Meaning::Value(Field::Amount, Some(Basis::Outstanding)),
                    Rank::Bound,
                ),
            ),
            (
                "Principal Repaid",
                (
                    Meaning::Value(Field::Amount, Some(Basis::Cumulative)),
                    Rank::Bound,
                ),
            ),
            ("Capital", (Meaning::Principal, Rank::Exact)),
            ("Interest Repaid", (Meaning::Other, Rank::None)),
            ("Kiva ID", (Meaning::Other, Rank::None)),
            ("Cédula", (Meaning::Other, Rank::None)),
            ("Loan Disbursement Date", (Meaning::Other, Rank::None)),
            ("Fecha de nacimiento", (Meaning::Other, Rank::None)),
            ("Total Repaid", (Meaning::Other, Rank::None)),
            ("Total Paid", (Meaning::Other, Rank::None)),
            ("Days in Arrears", (Meaning::Other, Rank::None)),
            ("Jours de retard", (Meaning::Other, Rank::None)),
            ("N°", (Meaning::Other, Rank::None)),
            ("foo", (Meaning::Unknown, Rank::None)),
            ("", (Meaning::Empty, Rank::None)),
        ] {
            assert_eq!(header(text), expected, "{text}");
        }
    }

    #[test]
    fn misspelt_headers_are_understood_and_others_are_not() {
        assert_eq!(misspelt("clinet_id"), Some((Field::ClientId, "client_id")));
        assert_eq!(misspelt("lona_id"), Some((Field::LoanId, "loan_id")));
        assert_eq!(misspelt("ammount"), Some((Field::Amount, "amount")));
        assert_eq!(misspelt("village"), None);
        assert_eq!(misspelt("region"), None);
    }

    #[test]
    fn test_words_are_whole_words() {
        for (id, word) in [
            ("TEST-0001", Some("test")),
            ("prueba3", Some("prueba")),
            ("12Ficticío_9", Some("ficticio")),
            ("LN/Essai", Some("essai")),
            ("ATTEST12", None),
            ("CONTEST", None),
            ("DEMOCRACIA7", None),
            ("Пример-12", None),
            ("1042970", None),
        ] {
            assert_eq!(test_word(id), word, "{id}");
        }
    }

    #[test]
    fn totals_are_labels_and_not_names() {
        for label in [
            "TOTAL",
            "Totales:",
            "Grand Total",
            "Total Agence Nord",
            "Nord Total",
            "Sous-total",
            "Итого",
            "Total:4",
            "TOTAL(4)",
            "TOTAL4",
            "Total octubre 2026",
            "Total_octubre_2026",
            "Sumas",
            "Subtotales",
            "Tot.",
            "TTL",
        ] {
            assert!(is_totals_label(label), "{label}");
        }
        for name in [
            "Totalenergies",
            "Suma Patel",
            "Maria",
            "",
            "LN-TOTAL-1",
            "TOTAL-1",
            "Totales-12",
            "Tottenham",
            "1042970",
        ] {
            assert!(!is_totals_label(name), "{name}");
        }
    }
}
