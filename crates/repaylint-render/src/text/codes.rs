//! Lists of codes for people: neighbours are joined, so that a family that was left out is one word.

/// Fewer neighbours are read faster one by one.
const WORTH_JOINING: usize = 3;

/// The codes and families, with runs of neighbouring codes as `TOT003-TOT016`.
pub(crate) fn joined(rules: &[&str]) -> String {
    let runs = rules.chunk_by(|left, right| is_next(left, right));
    let words = runs.flat_map(|run| match run {
        [first, .., last] if run.len() >= WORTH_JOINING => vec![format!("{first}-{last}")],
        _ => run.iter().map(|rule| (*rule).to_owned()).collect(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Whether one code follows the other in its family.
fn is_next(left: &str, right: &str) -> bool {
    let parts = |rule| {
        let start = str::find(rule, |char: char| char.is_ascii_digit())?;
        let (family, number) = rule.split_at_checked(start)?;
        Some((family, number.parse::<u32>().ok()?))
    };
    parts(left)
        .zip(parts(right))
        .is_some_and(|(left, right)| left.0 == right.0 && left.1 + 1 == right.1)
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn three_neighbours_become_one_word() {
        assert_eq!(
            joined(&["TST", "TOT003", "TOT004", "TOT005", "BAT002"]),
            "TST TOT003-TOT005 BAT002"
        );
        assert_eq!(
            joined(&["TOT001", "TOT002", "TOT004", "TOT005"]),
            "TOT001 TOT002 TOT004 TOT005"
        );
        assert_eq!(
            joined(&["IDS001", "AMT002", "AMT003"]),
            "IDS001 AMT002 AMT003"
        );
        assert_eq!(joined(&[]), "");
    }
}
