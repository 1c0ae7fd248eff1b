//! How answers are asked for.

use std::io::Cursor;

use repaylint_core::terms::ColumnMode;

use super::super::judge;
use super::{Answer, Question, Talk};
use crate::failure::Failure;
use crate::report::{Language, Messages};

/// What comes of the answers to one question, and what was printed.
fn asked(answers: &[u8], echo: bool) -> (Result<Answer<ColumnMode>, Failure>, String) {
    let mut input = Cursor::new(answers);
    let mut out = Vec::new();
    let messages = Messages::new(Language::English);
    let mut talk = Talk {
        input: &mut input,
        out: &mut out,
        messages: &messages,
        width: 200,
        color: false,
        echo,
    };
    let question = Question {
        key: "column-mode",
        flag: Some("--column-mode"),
        evidence: None,
        proposal: Some("three".to_owned()),
    };
    let answer = talk.ask(&question, judge::column_mode);
    (answer, String::from_utf8(out).expect("UTF-8"))
}

fn given(answers: &[u8]) -> Option<Answer<ColumnMode>> {
    asked(answers, false).0.ok()
}

#[test]
fn an_answer_a_proposal_and_nothing_are_told_apart() {
    assert_eq!(given(b"two\n"), Some(Answer::Given(ColumnMode::Two)));
    assert_eq!(
        given(b"\xef\xbb\xbf two \r\n"),
        Some(Answer::Given(ColumnMode::Two))
    );
    assert_eq!(given(b"two"), Some(Answer::Given(ColumnMode::Two)));
    assert_eq!(given(b"\n"), Some(Answer::Default));
    assert_eq!(given(b""), Some(Answer::Default));
    assert_eq!(given(b"-\n"), Some(Answer::Nothing));
}

#[test]
fn a_wrong_answer_is_asked_again_with_the_reason() {
    let (answer, printed) = asked(b"four\n\xff\ntwo\n", false);
    assert_eq!(answer.ok(), Some(Answer::Given(ColumnMode::Two)));
    assert_eq!(
        printed.matches("two or three (Enter: three):").count(),
        3,
        "{printed}"
    );
    assert!(
        printed.contains("“four” is none of the answers. Possible are"),
        "{printed}"
    );
}

#[test]
fn three_wrong_answers_end_it() {
    let (answer, printed) = asked(b"four\nfive\nsix\ntwo\n", false);
    let Err(Failure::Said { key, .. }) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(key, "run-init-gave-up");
    assert!(printed.contains("six"), "{printed}");
}

#[test]
fn answers_that_nobody_typed_are_shown_and_nothing_hidden_is_sent() {
    let (_, printed) = asked(b"\x1b[31mtwo\ntwo\n", true);
    assert!(printed.contains("three): [U+001B][31mtwo\n"), "{printed}");
    assert!(!printed.contains('\u{1b}'), "{printed:?}");
    assert!(printed.ends_with(": two\n"), "{printed}");
    let (_, printed) = asked(b"", true);
    assert!(printed.ends_with(": \n"), "{printed:?}");
}

#[test]
fn an_endless_answer_is_cut() {
    let (answer, _) = asked(&vec![b'x'; 1 << 20], false);
    assert!(answer.is_err());
}
