//! What is learned from examples.

use proptest::collection::vec;
use proptest::prelude::*;
use regex::Regex;

use super::ShapeLearner;

fn learned(ids: &[impl AsRef<str>]) -> ShapeLearner {
    let mut learner = ShapeLearner::default();
    for id in ids {
        learner.add(id.as_ref());
    }
    learner
}

fn pattern(ids: &[impl AsRef<str>]) -> String {
    learned(ids)
        .shape()
        .map_or_else(|| "nothing".to_owned(), |shape| shape.pattern())
}

fn matches(pattern: &str, id: &str) -> bool {
    let anchored = Regex::new(&format!("^(?:{pattern})$")).expect("a pattern");
    anchored.is_match(id)
}

#[test]
fn numbers_of_one_width_have_this_width() {
    assert_eq!(pattern(&["1042970", "1043223"]), "[0-9]{7}");
    assert_eq!(pattern(&["000000012", "000001234"]), "[0-9]{9}");
    assert_eq!(pattern(&["KE-0000123", "KE-0001234"]), "KE-[0-9]{7}");
}

#[test]
fn numbers_that_grow_have_room_to_grow() {
    assert_eq!(pattern(&["88001", "1042970"]), "[0-9]{5,8}");
    assert_eq!(pattern(&["7", "12", "130"]), "[0-9]{1,4}");
    assert_eq!(
        pattern(&["9998", "9999"]),
        "[0-9]{4,5}",
        "the next has five"
    );
    assert_eq!(pattern(&["LN-0998", "LN-9999"]), "LN-[0-9]{4,5}");
    assert_eq!(pattern(&["0012", "10012"]), "[0-9]{4,6}");
}

#[test]
fn one_example_fixes_a_width_only_by_its_zeros() {
    assert_eq!(pattern(&["KE-0000123"]), "KE-[0-9]{7}");
    assert_eq!(pattern(&["KE-1234567"]), "KE-[0-9]+");
    assert_eq!(pattern(&["1042970"]), "[0-9]+");
    assert_eq!(pattern(&["1042970", " 1042970 "]), "[0-9]+");
    assert_eq!(pattern(&["0"]), "[0-9]+");
}

#[test]
fn letters_that_differ_become_a_class_and_others_stay() {
    assert_eq!(pattern(&["KE-0123", "UG-0124"]), "[A-Z]{2}-[0-9]{4}");
    assert_eq!(
        pattern(&["Nairobi-01", "Thika-02"]),
        "[A-Za-z]{5,7}-[0-9]{2}"
    );
    assert_eq!(pattern(&["a/01", "b/02"]), "[a-z]/[0-9]{2}");
    assert_eq!(
        pattern(&["CH/06/IL-1/123", "CH/07/IL-2/1234"]),
        "CH/[0-9]{2}/IL-[0-9]{1,2}/[0-9]{3,5}"
    );
}

#[test]
fn what_means_something_in_a_pattern_is_escaped() {
    assert_eq!(pattern(&["(A).01|$", "(A).02|$"]), r"\(A\)\.[0-9]{2}\|\$");
    assert_eq!(
        pattern(&["préstamo-01", "préstamo-02"]),
        "préstamo-[0-9]{2}"
    );
}

#[test]
fn codes_drawn_at_random_are_letters_and_digits_in_any_order() {
    assert_eq!(
        pattern(&["A7K2", "9QX1"]),
        "[0-9A-Z]+",
        "two show too little"
    );
    assert_eq!(pattern(&["12E345"]), "[0-9A-Z]+");
    let many: Vec<String> = (10..40).map(|n| format!("{n}aB{}", n % 7)).collect();
    assert_eq!(pattern(&many), "[0-9]{2,3}aB[0-9]{1,2}", "the letters stay");
    let mut many = many;
    many.push("x9y8z7".to_owned());
    assert_eq!(pattern(&many), "[0-9A-Za-z]{5,6}");
}

#[test]
fn ids_without_a_common_shape_have_none() {
    assert_eq!(pattern(&["KE-001", "KE/001"]), "nothing");
    assert_eq!(pattern(&["KE-001", "1042970"]), "nothing");
    assert_eq!(pattern(&["préstamo-1", "crédito-2"]), "nothing");
    assert_eq!(pattern(&["1".repeat(500)]), "nothing");
    assert_eq!(pattern(&["", "  "]), "nothing");
}

#[test]
fn a_shape_is_shown_by_zeros_or_by_its_shortest_and_longest_id() {
    let shape = learned(&["KE-0000123", "KE-0001234"]).shape().expect("one");
    assert_eq!(shape.picture().as_deref(), Some("KE-0000000"));
    let shape = learned(&["130", "7", "12"]).shape().expect("one");
    assert_eq!(shape.picture(), None);
    assert_eq!((shape.shortest(), shape.longest()), ("7", "130"));
}

fn cases() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn a_shape_fits_every_example(
        ids in vec("[A-C]{0,2}[-/. ]?[0-9]{0,4}[a-b]?[-(]?[0-9]{0,2}|[A-Ca-c0-9]{1,9}|\\PC{1,6}", 1..25)
    ) {
        if let Some(shape) = learned(&ids).shape() {
            let pattern = shape.pattern();
            for id in ids.iter().map(|id| id.trim()).filter(|id| !id.is_empty()) {
                prop_assert!(matches(&pattern, id), "{pattern} {id}");
            }
        }
    }

    #[test]
    fn the_next_number_fits_too(
        prefix in "[A-Z]{0,3}[-/.]?",
        padding in 1_usize..8,
        numbers in vec(0_u64..20_000, 1..25),
    ) {
        let id = |number: u64| format!("{prefix}{number:0padding$}");
        let ids: Vec<String> = numbers.iter().map(|number| id(*number)).collect();
        let pattern = pattern(&ids);
        let next = id(numbers.iter().max().copied().unwrap_or_default() + 1);
        prop_assert!(matches(&pattern, &next), "{pattern} {next}");
    }
}
