//! What of a line is shown, and where the place lies in it.

use repaylint_core::source::{Encoding, Source, Span};

use super::{Excerpt, Look};

fn source(text: impl AsRef<[u8]>) -> Source {
    let bytes = text.as_ref().to_vec();
    Source::new("report.csv", Box::new(bytes), Some(Encoding::Utf8))
}

/// The excerpt with its place in brackets.
fn excerpt_of(source: &Source, span: Span, width: usize, unicode: bool) -> String {
    let look = Look { width, unicode };
    let excerpt = Excerpt::new(source, span, look, |_| None);
    let (before, rest) = excerpt.text.split_at(excerpt.place.start);
    let (inside, after) = rest.split_at(excerpt.place.len());
    format!("{before}[{inside}]{after}")
}

fn excerpt(text: &str, place: &str, width: usize) -> String {
    let at = text.find(place).unwrap();
    let span = Span::of(at, at + place.len());
    excerpt_of(&source(text), span, width, true)
}

#[test]
fn a_line_that_fits_is_shown_whole_and_alone() {
    assert_eq!(excerpt("a,b\n1,\"2,5\"\r\n3,4\n", "2,5", 40), "1,\"[2,5]\"");
}

#[test]
fn a_long_line_is_cut_on_both_sides_of_the_place() {
    let text = format!("{},12.50,{}", "x".repeat(5_000), "y".repeat(5_000));
    assert_eq!(
        excerpt(&text, "12.50", 31),
        "…xxxxxxxxxxx,[12.50],yyyyyyyyyyy…"
    );
}

#[test]
fn the_room_that_one_side_does_not_need_goes_to_the_other() {
    let text = format!("1,2,12.50,{}", "y".repeat(50));
    assert_eq!(
        excerpt(&text, "12.50", 30),
        "1,2,[12.50],yyyyyyyyyyyyyyyyyyy…"
    );
    let text = format!("{},12.50", "x".repeat(50));
    assert_eq!(
        excerpt(&text, "12.50", 30),
        "…xxxxxxxxxxxxxxxxxxxxxxx,[12.50]"
    );
}

#[test]
fn a_place_that_is_too_long_is_cut_itself() {
    let text = format!("1,{},2", "9".repeat(100));
    assert_eq!(
        excerpt(&text, &"9".repeat(100), 20),
        "1,[99999999999999999…]"
    );
}

#[test]
fn a_place_of_several_lines_is_drawn_as_one() {
    assert_eq!(excerpt("a\n,\r\n,\nb\n", ",\r\n,", 40), "[,⏎,]");
}

#[test]
fn what_is_invisible_is_shown() {
    let text = "88\t\u{200b}1\u{a0}0\u{1b}[2J";
    assert_eq!(excerpt(text, "1", 60), "88→[U+200B][1]␣0[U+001B][2J");
    let span = Span::at(0);
    assert_eq!(
        excerpt_of(&source(text), span, 60, false),
        "[]88\\t[U+200B]1[U+00A0]0[U+001B][2J"
    );
}

#[test]
fn wide_characters_take_two_columns() {
    let text = format!("{},5", "漢".repeat(40));
    assert_eq!(excerpt(&text, ",5", 21), "…漢漢漢漢漢漢漢漢漢[,5]");
}

#[test]
fn a_place_at_the_end_of_a_line_or_file_has_something_to_stand_on() {
    assert_eq!(
        excerpt_of(&source("ab\ncd"), Span::at(2), 40, true),
        "ab[] "
    );
    assert_eq!(
        excerpt_of(&source("ab\ncd"), Span::at(5), 40, true),
        "cd[] "
    );
    assert_eq!(excerpt_of(&source(""), Span::at(0), 40, true), "[] ");
}

#[test]
fn a_byte_order_mark_is_shown_only_where_it_is_the_place() {
    let text = "\u{feff}loan_id\n";
    assert_eq!(excerpt(text, "loan_id", 40), "[loan_id]");
    assert_eq!(excerpt(text, "\u{feff}", 40), "[[U+FEFF]]loan_id");
}

#[test]
fn any_bytes_and_any_place_can_be_shown() {
    let bytes: Vec<u8> = (0..=u8::MAX).cycle().step_by(7).take(600).collect();
    let source = source(&bytes);
    for start in 0..610 {
        for length in [0, 1, 2, 50, 700] {
            let span = Span::new(start, start + length);
            excerpt_of(&source, span, 30, start % 2 == 0);
        }
    }
}

#[test]
fn another_place_is_found_only_where_it_is_shown() {
    let source = source("{\"loan_id\":\"1\",\"loan_id\":\"2\"}\n{}");
    let look = Look {
        width: 60,
        unicode: true,
    };
    let excerpt = Excerpt::new(&source, Span::new(16, 23), look, |_| None);
    assert_eq!(excerpt.locate(Span::new(2, 9)), Some(2..9));
    assert_eq!(excerpt.locate(Span::new(30, 31)), None);
}
