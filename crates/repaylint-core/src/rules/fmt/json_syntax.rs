//! FMT020: a document that is not JSON.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Finding, Fix, Safety, Severity};
use crate::model::{SyntaxFault, SyntaxProblem};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "FMT020",
    name: "json-syntax",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 8259: what is JSON and what is not",
    example: Example {
        file: "report.json",
        bad: br#"{"repayments":[{"loan_id":"88001","amount":25.00,}]}"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_syntax"),
    check: Check::File(check),
};

/// Longer pieces of the file make a message unreadable.
const CHARACTERS_SHOWN: usize = 30;

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let fault = file.json().and_then(|layout| layout.syntax.as_ref());
    let Some(fault) = fault else {
        return;
    };
    let mut edits = fault.edits.clone();
    edits.sort_by_key(|edit| edit.span);
    let shown = |span: Span| -> String { file.text(span).chars().take(CHARACTERS_SHOWN).collect() };
    let args = Args::none()
        .case("case", case_of(file, fault))
        .text("opening", fault.opening.map(shown).unwrap_or_default())
        .number("number", u64::from(fault.count));
    let args = if may_be_id(fault.problem) {
        args.id("found", shown(fault.span))
    } else {
        args.text("found", shown(fault.span))
    };
    let mut finding = Finding::new(&RULE, file.place(fault.span)).args(args);
    if let Some(opening) = fault.opening {
        finding = finding.related(file.place(opening));
    }
    sink.push(finding.fix((!edits.is_empty()).then(|| Fix::edits(Safety::Safe, edits))));
}

/// Whether the characters at fault may be a loan or client id without quotes.
fn may_be_id(problem: SyntaxProblem) -> bool {
    matches!(
        problem,
        SyntaxProblem::NotJsonWord | SyntaxProblem::LeadingZero | SyntaxProblem::BadNumber
    )
}

fn case_of(file: &FileView<'_>, fault: &SyntaxFault) -> &'static str {
    let is_comma = |edit: &Edit| file.text(edit.span) == ",";
    let commas = fault.edits.iter().filter(|edit| is_comma(edit)).count();
    match fault.problem {
        _ if commas > 0 && commas < fault.edits.len() => "both",
        SyntaxProblem::Comment => "comment",
        SyntaxProblem::TrailingComma => "trailing-comma",
        SyntaxProblem::SingleQuotes => "single-quotes",
        SyntaxProblem::UnquotedKey => "unquoted-key",
        SyntaxProblem::NotJsonWord => "not-json-word",
        SyntaxProblem::MissingComma => "missing-comma",
        SyntaxProblem::MissingColon => "missing-colon",
        SyntaxProblem::UnclosedBracket => "unclosed-bracket",
        SyntaxProblem::WrongBracket if fault.opening.is_none() => "surplus-bracket",
        SyntaxProblem::WrongBracket => "wrong-bracket",
        SyntaxProblem::UnclosedString => "unclosed-string",
        SyntaxProblem::ControlInString => "control-in-string",
        SyntaxProblem::BadEscape => "bad-escape",
        SyntaxProblem::LeadingZero => "leading-zero",
        SyntaxProblem::BadNumber => "bad-number",
        SyntaxProblem::TextAfterEnd => "text-after-end",
        SyntaxProblem::TooDeep => "too-deep",
        SyntaxProblem::MissingValue => "missing-value",
        SyntaxProblem::Empty => "empty",
        SyntaxProblem::UnexpectedCharacter => "unexpected",
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    #[test]
    fn comments_and_commas_can_be_taken_out() {
        let text = r#"{"repayments":[ // October
            {"loan_id":"88001","amount":25.00,},
        ]}"#;
        let outcome = outcome("r.json", text, &Settings::default());
        let fixes = outcome
            .findings
            .iter()
            .filter_map(|finding| finding.fix.as_ref());
        let edits: Vec<_> = fixes.flat_map(|fix| fix.edits.clone()).collect();
        let mended = crate::fix::apply(text.as_bytes(), &edits);
        assert_eq!(findings("r.json", mended), "");
    }

    #[test]
    fn an_unclosed_bracket_points_at_its_opening() {
        let outcome = outcome(
            "r.json",
            r#"{"repayments":[{"loan_id":"88001","amount":25.00}"#,
            &Settings::default(),
        );
        let fault = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "FMT020");
        let related = fault.and_then(|finding| finding.related.first());
        let opening = related.and_then(|related| related.place.span);
        assert_eq!(opening.map(|span| span.start), Some(14));
    }

    #[test]
    fn a_broken_document_gives_one_finding() {
        for text in [
            r#"{"repayments":[{"loan_id":"88001","amount":25.00}"#,
            r#"{"repayments":[{'loan_id':'88001','amount':25.00}]}"#,
            r#"{"repayments":[{"loan_id":"88001","amount":NaN}]}"#,
            r#"{"repayments":[{"loan_id":"88001","amount":025.00}]}"#,
        ] {
            let found = findings("r.json", text);
            assert!(found.starts_with("FMT020 error"), "{text}: {found}");
            assert_eq!(found.lines().count(), 1, "{text}: {found}");
        }
    }

    #[test]
    fn a_document_without_text_is_no_json() {
        for text in ["", " ", "\n\n"] {
            assert_eq!(
                findings("r.json", text),
                "FMT020 error 1:1-1:1 \"\"",
                "{text:?}"
            );
        }
    }

    #[test]
    fn unusual_but_correct_json_is_silent() {
        let text =
            "\n{ \"repayments\" : [ { \"amount\" : 25 , \"loan_id\" : \"\\u0038800/1\" } ] }\n\n";
        assert_eq!(findings("r.json", text), "");
    }
}
