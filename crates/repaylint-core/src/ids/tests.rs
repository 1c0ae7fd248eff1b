use proptest::prelude::*;

use super::*;

fn traits_of(id: &str) -> Vec<usize> {
    let id = IdText::new(id);
    (0..Trait::COUNT)
        .filter(|index| id.has_index(*index))
        .collect()
}

#[test]
fn ids_of_real_systems_are_unremarkable() {
    for id in [
        "1042971",
        "KE-0001234",
        "MAR-24",
        "12-345/2024",
        "12/05/1234",
        "2024-03-112",
        "Пример-12",
        "000000012",
        "000100000000013",
        "CH/06/IL-1/123",
        "12E345",
        "1042.01",
        "Ab3dEf9",
        "E12",
        "LN-12",
        "a1b2c3",
        "12-3",
        "1/2024",
        "MFI-2024-0001",
        "КЛ-123",
        "préstamo-12",
        "22222",
    ] {
        assert!(
            !IdText::new(id).is_remarkable(),
            "{id}: {:?}",
            traits_of(id)
        );
    }
}

#[test]
fn each_damage_has_its_trait() {
    for (id, quality) in [
        ("", Trait::Empty),
        ("  ", Trait::Empty),
        (" 12", Trait::EdgeSpace),
        ("12\u{a0}", Trait::EdgeSpace),
        ("1  2", Trait::WideSpace),
        ("1\u{a0}2", Trait::WideSpace),
        ("1\t2", Trait::WideSpace),
        ("LN 12", Trait::InnerSpace),
        ("LN 00 12", Trait::InnerSpace),
        ("1\u{0}2", Trait::Control),
        ("1\t2", Trait::Control),
        ("=1+1", Trait::Formula),
        ("#N/A", Trait::Formula),
        ("+cmd|x", Trait::Formula),
        ("-ABC", Trait::Formula),
        ("@SUM(A1)", Trait::Formula),
        ("12\u{200b}3", Trait::Invisible),
        ("1.04297E+06", Trait::Scientific),
        ("1,04E+11", Trait::Scientific),
        ("1E-05", Trait::Scientific),
        ("1042970.0", Trait::ZeroTail),
        ("1042970,00", Trait::ZeroTail),
        ("'00123", Trait::Quotes),
        ("=\"00123\"", Trait::Quotes),
        ("\"123\"", Trait::Quotes),
        ("“123”", Trait::Quotes),
        ("KЕ-12", Trait::MixedScripts),
        ("КЕ-12", Trait::Lookalike),
        ("１２３", Trait::Lookalike),
        ("n/a", Trait::PlaceholderWord),
        ("NULL", Trait::PlaceholderWord),
        ("néant", Trait::PlaceholderWord),
        ("loan_id_1", Trait::PlaceholderWord),
        ("0", Trait::PlaceholderNumber),
        ("999999", Trait::PlaceholderNumber),
        ("12-Mar", Trait::Date),
        ("ene-24", Trait::Date),
        ("2024-03-12 00:00:00", Trait::Date),
        ("12/03/2024", Trait::Date),
        ("12-MAR-24", Trait::Date),
        ("123456", Trait::SampleNumber),
        ("88", Trait::SampleNumber),
        ("888888", Trait::SampleNumber),
        ("pendente", Trait::PlaceholderWord),
        ("#VALOR!", Trait::Formula),
        ("1234567890123450", Trait::RoundedDigits),
        ("-", Trait::PlaceholderWord),
        ("1042970", Trait::SampleLoan),
        ("1043223", Trait::SampleLoan),
        ("TEST-0001", Trait::TestWord),
        ("prueba3", Trait::TestWord),
    ] {
        assert!(
            IdText::new(id).has(quality),
            "{id:?} {quality:?}: {:?}",
            traits_of(id)
        );
    }
}

#[test]
fn the_spaces_of_dates_and_placeholders_are_their_own() {
    for id in ["2024-03-12 00:00:00", "sin dato", "LN0012"] {
        let id = IdText::new(id);
        assert!(!id.has(Trait::InnerSpace), "{id:?}");
        assert!(!id.has(Trait::WideSpace), "{id:?}");
    }
    assert!(!IdText::new("LN  12").has(Trait::InnerSpace));
    assert!(!IdText::new("LN 00 12").has(Trait::WideSpace));
}

#[test]
fn a_scheme_of_three_numbers_is_told_from_dates() {
    for id in ["12/05/1234", "2024-03-112"] {
        assert!(IdText::new(id).has(Trait::NearDate), "{id}");
    }
    for id in ["12/05/2024", "12-345/2024", "12-Mar-2024", "1.2", "1.2.3.4"] {
        assert!(!IdText::new(id).has(Trait::NearDate), "{id}");
    }
}

#[test]
fn an_id_is_tidied_of_everything_that_is_no_part_of_it() {
    for (id, tidy) in [
        (" 88001\u{a0}", "88001"),
        ("88\u{200b}001", "88001"),
        ("\u{feff}' 00123 '", "00123"),
        ("=\"00123\"", "00123"),
        ("“‘88001’”", "88001"),
        ("O'Neil-1", "O'Neil-1"),
    ] {
        assert_eq!(IdText::new(id).tidied().as_deref(), Some(tidy));
    }
    for id in ["\u{200b}", "' '", "'=A1+1"] {
        assert_eq!(IdText::new(id).tidied(), None, "{id:?}");
    }
}

#[test]
fn letters_of_other_scripts_are_told_from_accents() {
    for id in ["КЛ-123", "KЕ-12", "１２３", "ኢት-12"] {
        assert!(IdText::new(id).has(Trait::OtherScript), "{id}");
    }
    for id in ["KE-12", "préstamo-12", "1042970", "N°12"] {
        assert!(!IdText::new(id).has(Trait::OtherScript), "{id}");
    }
}

#[test]
fn formulas_are_told_from_numbers_and_dashes() {
    for value in [
        "-",
        "--",
        "-25.00",
        "+25.00",
        "=\"00123\"",
        "- 25",
        "-$5",
        "#12",
        "25",
        "-KES 25",
    ] {
        assert!(!is_formula(value), "{value}");
    }
    for value in [
        "=A1",
        "+A1",
        "-A1+B2",
        "@x",
        "#REF!",
        "#¡VALOR!",
        "=\"a\"&\"b\"",
        "-2+cmd|' /C calc'!A0",
    ] {
        assert!(is_formula(value), "{value}");
    }
}

fn folded(id: &str) -> Vec<u8> {
    fold_for_likeness(id.as_bytes(), &mut Vec::new()).to_vec()
}

#[test]
fn likeness_ignores_case_zeros_and_separators() {
    for (left, right) in [("KE-001", "ke001"), ("00123", "123"), ("12-3", "1-23")] {
        assert_eq!(folded(left), folded(right));
    }
    assert_ne!(folded("000"), folded(""));
    assert_ne!(folded("KE-1"), folded("KE-2"));
}

proptest! {
    #[test]
    fn a_glance_never_passes_what_a_closer_look_would_not(id in "[0-9A-Za-z/_.+'=,# -]{0,12}|[0-9]{0,20}|[0-9]{1,2}[-/][A-Za-z]{3}") {
        if glance(id.as_bytes()) != Glance::Look {
            prop_assert!(!IdText::new_closely(&id).is_remarkable(), "{}: {:?}", id, traits_of(&id));
        }
    }

    #[test]
    fn a_glance_counts_like_a_closer_look(id in "[0-9]{1,18}|[0-9A-Za-z-]{1,8}") {
        let closer = IdText::new_closely(&id);
        match glance(id.as_bytes()) {
            Glance::Digits(digits) => {
                prop_assert!(closer.is_all_digits());
                prop_assert_eq!(digits.are_zero_led(), id.starts_with('0'));
                prop_assert!(!closer.is_one_digit_repeated() || id.len() == 1);
            }
            Glance::Code { mixed_case } => prop_assert_eq!(mixed_case, closer.is_mixed_case()),
            Glance::Look => {}
        }
    }
}
