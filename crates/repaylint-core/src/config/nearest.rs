//! "Did you mean …?"

/// Longer words are no slips of the pen, and comparing them would take long.
const LONGEST: usize = 64;

/// The candidate that was most likely meant by a misspelt word, if any is near enough.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let distance = strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
            (distance <= tolerance(candidate)).then_some((distance, candidate))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many slips a candidate forgives. With digits in it, another digit is another thing rather than a slip.
fn tolerance(candidate: &str) -> usize {
    if candidate.len() < 3 {
        0
    } else if candidate.contains(|char: char| char.is_ascii_digit()) {
        1
    } else {
        (candidate.len() / 3).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_another_word_finds_nothing() {
        let words = ["column-mode", "basis", "AMT002"];
        assert_eq!(nearest("column_mode", words), Some("column-mode"));
        assert_eq!(nearest("Colum-Mode", words), Some("column-mode"));
        assert_eq!(nearest("amt02", words), Some("AMT002"));
        assert_eq!(nearest("AMT999", words), None);
        assert_eq!(nearest("delimiter", words), None);
        assert_eq!(nearest("", ["es", "fr"]), None);
    }

    #[test]
    fn an_endless_word_is_not_compared() {
        assert_eq!(nearest(&"b".repeat(1 << 20), ["basis"]), None);
    }
}
