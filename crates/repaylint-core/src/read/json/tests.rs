//! What the reader makes of documents.

use std::fmt::Write;

use super::*;
use crate::model::SyntaxProblem;
use crate::source::to_u32;

fn read_text(text: &str) -> Report {
    let source = Source::new("report.json", Box::new(text.as_bytes().to_vec()), None);
    read(
        FileId(0),
        source,
        &Settings::default(),
        &RandomState::default(),
        &(),
    )
}

fn shown(text: &str) -> String {
    let report = read_text(text);
    let mut out = String::new();
    for no in 0..report.starts.len() {
        let Some(record) = report.record(RecordNo(to_u32(no))) else {
            panic!("{no} is a repayment")
        };
        let cell = |cell: &Option<crate::model::Cell<'_>>| {
            cell.as_ref().map_or("-".to_owned(), |cell| {
                format!(
                    "{}@{}",
                    cell.text.escape_debug(),
                    report.source.slice(cell.span)
                )
            })
        };
        let _ = write!(
            out,
            "{} {} {}",
            cell(&record.loan_id),
            cell(&record.client_id),
            cell(&record.amount)
        );
        for violation in &record.violations {
            let _ = write!(
                out,
                " {:?} {} `{}`",
                violation.kind,
                violation.name,
                report.source.slice(violation.span)
            );
        }
        out.push('\n');
    }
    let Some(layout) = report.layout.json() else {
        panic!("it is JSON")
    };
    if let Some(fault) = &layout.syntax {
        let opening = fault
            .opening
            .map_or(String::new(), |span| format!(" opened at {}", span.start));
        let _ = writeln!(
            out,
            "{:?} at {} `{}`{opening} x{}",
            fault.problem,
            fault.span.start,
            report.source.slice(fault.span),
            fault.count
        );
    }
    let _ = write!(
        out,
        "{:?} fields {:?} total {}",
        layout.root,
        layout.root_fields.len(),
        report.total
    );
    assert_eq!(
        report.rows.read,
        report.rows.repayments + report.rows.set_aside_count()
    );
    out
}

#[test]
fn a_document_as_the_api_wants_it() {
    insta::assert_snapshot!(shown(r#"{"repayments":[{"loan_id":"1042971","amount":25.00,"client_id":"184730"},{"amount":1,"loan_id":"2"}]}"#), @"
    1042971@1042971 184730@184730 25.00@25.00
    2@2 - 1@1
    Wanted fields 0 total 26.00
    ");
}

#[test]
fn strings_with_escapes_are_understood() {
    insta::assert_snapshot!(shown(r#"{"repayments":[{"loan_id":"A\u0042\/\n","amount":1.50}]}"#), @r"
    AB/\n@A\u0042\/\n - 1.50@1.50
    Wanted fields 0 total 1.50
    ");
}

#[test]
fn violations_lead_to_the_very_value() {
    insta::assert_snapshot!(shown(r#"{"repayments":[{"loan_id":12,"amount":"25.00","note":1},{"client_id":null},{"loan_id":"1","amount":2,"amount":3},7]}"#), @r#"
    12@12 - 25.00@25.00 WrongType { found: "number" } loan_id `12` WrongType { found: "string" } amount `"25.00"` Unknown note `note`
    - - - Missing loan_id `{` Missing amount `{`
    1@1 - 2@2 Repeated { first: Span { start: 91, end: 97 } } amount `amount`
    Wanted fields 0 total 27.00
    "#);
}

#[test]
fn other_roots_are_read_all_the_same() {
    insta::assert_snapshot!(shown(r#"[{"loan_id":"11","amount":2}]"#), @"
    11@11 - 2@2
    BareArray { span: Span { start: 0, end: 29 } } fields 0 total 2
    ");
    insta::assert_snapshot!(shown(r#"{"loan_id":"11","amount":2}"#), @"
    11@11 - 2@2
    SingleRepayment { span: Span { start: 0, end: 27 } } fields 0 total 2
    ");
    insta::assert_snapshot!(shown(r#"{"period":"2026-10","Repayments":[{"loan_id":"11","amount":2}]}"#), @r#"
    11@11 - 2@2
    OtherName { key: Span { start: 21, end: 31 }, name: "Repayments" } fields 1 total 2
    "#);
    insta::assert_snapshot!(shown(r#"{"repayments":{"loan_id":"11","amount":2}}"#), @"NotAnArray { span: Span { start: 14, end: 41 } } fields 0 total 0");
    insta::assert_snapshot!(shown(r#""text""#), @"Nothing { span: Span { start: 0, end: 6 } } fields 0 total 0");
}

#[test]
fn another_name_stands_for_a_wanted_field() {
    insta::assert_snapshot!(shown(r#"{"repayments":[{"internal_loan_id":"11","amount":2}]}"#), @"
    11@11 - 2@2 Missing loan_id `{` Unknown internal_loan_id `internal_loan_id`
    Wanted fields 0 total 2
    ");
}

#[test]
fn comments_and_trailing_commas_are_read_over() {
    insta::assert_snapshot!(shown("{\"repayments\":[ // october\n{\"loan_id\":\"11\",\"amount\":2,},\n]}"), @"
    11@11 - 2@2
    Comment at 16 `// october` x3
    Wanted fields 0 total 2
    ");
}

#[test]
fn each_slip_is_named() {
    use SyntaxProblem as P;
    for (text, problem, at) in [
        ("", P::Empty, 0),
        (" \n", P::Empty, 0),
        ("{'a':1}", P::SingleQuotes, 1),
        ("{a:1}", P::UnquotedKey, 1),
        ("[NaN]", P::NotJsonWord, 1),
        ("[True]", P::NotJsonWord, 1),
        ("[nil]", P::NotJsonWord, 1),
        ("[1 2]", P::MissingComma, 3),
        ("[{}{}]", P::MissingComma, 3),
        ("{\"a\" 1}", P::MissingColon, 5),
        ("[1", P::UnclosedBracket, 2),
        ("{\"a\":[1}", P::WrongBracket, 7),
        ("{\"a\":1)", P::WrongBracket, 6),
        ("{\"a\":1,{}}", P::UnclosedBracket, 7),
        ("[1]]", P::WrongBracket, 3),
        ("[1])", P::WrongBracket, 3),
        ("[\"a]", P::UnclosedString, 1),
        ("[\"a\nb\"]", P::UnclosedString, 1),
        ("[\"a\tb\"]", P::ControlInString, 3),
        ("[\"\\x\"]", P::BadEscape, 2),
        ("[007]", P::LeadingZero, 1),
        ("[1.]", P::BadNumber, 1),
        ("[.5]", P::BadNumber, 1),
        ("[+1]", P::BadNumber, 1),
        ("[1e]", P::BadNumber, 1),
        ("[-]", P::BadNumber, 1),
        ("[] x", P::TextAfterEnd, 3),
        ("[1,,2]", P::MissingValue, 3),
        ("[,1]", P::MissingValue, 1),
        ("{\"a\":}", P::MissingValue, 5),
        ("[1,]", P::TrailingComma, 2),
        ("[1] # end", P::Comment, 4),
        ("[&]", P::UnexpectedCharacter, 1),
    ] {
        let report = read_text(text);
        let fault = report
            .layout
            .json()
            .and_then(|layout| layout.syntax.clone());
        assert_eq!(
            fault
                .as_ref()
                .map(|fault| (fault.problem, fault.span.start)),
            Some((problem, at)),
            "{text}"
        );
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let problem = |depth| {
        read_text(&nested(depth))
            .layout
            .json()
            .and_then(|layout| layout.syntax.as_ref().map(|fault| fault.problem))
    };
    assert_eq!(problem(128), None);
    assert_eq!(problem(129), Some(SyntaxProblem::TooDeep));
    assert_eq!(problem(100_000), Some(SyntaxProblem::TooDeep));
}

mod against_serde_json {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_same_documents_are_json(text in "[\\[\\]{}:,\"0-9a-e.+ntrueflas\\\\ \n-]{0,24}") {
            let ours = read_text(&text).layout.json().is_some_and(|layout| layout.syntax.is_none());
            let theirs = serde_json::from_str::<&serde_json::value::RawValue>(&text).is_ok();
            prop_assert_eq!(ours, theirs, "{}", text);
        }

        #[test]
        fn any_document_is_read_without_a_slip(value in any_value(4)) {
            let text = value.to_string();
            prop_assert!(read_text(&text).layout.json().is_some_and(|layout| layout.syntax.is_none()), "{}", text);
        }
    }

    fn any_value(depth: u32) -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(serde_json::Value::from),
            any::<i64>().prop_map(serde_json::Value::from),
            any::<String>().prop_map(serde_json::Value::from),
        ];
        leaf.prop_recursive(depth, 32, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
                proptest::collection::vec((any::<String>(), inner), 0..4).prop_map(|fields| fields
                    .into_iter()
                    .collect::<serde_json::Map<_, _>>()
                    .into()),
            ]
        })
    }
}
