//! FMT021: a document that is not an object with a list of repayments.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Finding, Fix, Safety, Severity};
use crate::model::{JsonLayout, RootShape};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "FMT021",
    name: "json-root",
    severity: Severity::Error,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "The body of the call is {\"repayments\":[…]} (fps-sdk, samples/dotnet/repayments)",
    example: Example {
        file: "report.json",
        bad: br#"[{"loan_id":"88001","amount":25.00}]"#,
        good: br#"{"repayments":[{"loan_id":"88001","amount":25.00}]}"#,
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("json_root"),
    check: Check::File(check),
};

/// What the API takes, for the help text.
const WANTED: &str = r#"{"repayments":[{"loan_id":"…","amount":0.00}]}"#;

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.json().filter(|layout| is_whole(layout)) else {
        return;
    };
    let opening = |span: Span| file.report.source.character_at(span.start);
    let args = Args::none().text("wanted", WANTED);
    let (case, place, args, fix) = match &layout.root {
        RootShape::Wanted => return,
        RootShape::BareArray { span } => ("bare-array", opening(*span), args, Some(wrapped(*span))),
        RootShape::SingleRepayment { span } => ("single-repayment", opening(*span), args, None),
        RootShape::OtherName { key, name } => ("other-name", *key, args.text("name", name), None),
        RootShape::NotAnArray { span } => ("not-an-array", opening(*span), args, None),
        RootShape::Nothing { span } => ("nothing", opening(*span), args, None),
    };
    sink.push(
        Finding::new(&RULE, file.place(place))
            .args(args.case("case", case))
            .fix(fix),
    );
}

/// Whether the document's shape can be trusted: after a bracket that is not closed it means nothing.
fn is_whole(layout: &JsonLayout) -> bool {
    let fault = layout.syntax.as_ref();
    fault.is_none_or(|fault| !fault.edits.is_empty())
}

fn wrapped(array: Span) -> Fix {
    let insert = |at, text: &str| Edit {
        span: Span::at(at),
        replacement: text.into(),
    };
    Fix::edits(
        Safety::Safe,
        vec![
            insert(array.start, "{\"repayments\":"),
            insert(array.end, "}"),
        ],
    )
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn every_other_shape_is_shown_where_it_begins() {
        for (text, expected) in [
            (
                r#"[{"loan_id":"88001","amount":25.00}]"#,
                "FMT021 error 1:1-1:2 \"[\" [safe]",
            ),
            (
                r#"{"loan_id":"88001","amount":25.00}"#,
                "FMT021 error 1:1-1:2 \"{\"",
            ),
            (
                r#"{"Repayments":[{"loan_id":"88001","amount":25.00}]}"#,
                "FMT021 error 1:3-1:13 \"Repayments\"",
            ),
            (
                r#"{"repayments":{"loan_id":"88001","amount":25.00}}"#,
                "FMT021 error 1:15-1:16 \"{\"",
            ),
            ("42", "FMT021 error 1:1-1:2 \"4\""),
        ] {
            assert_eq!(findings("r.json", text), expected, "{text}");
        }
    }

    #[test]
    fn what_can_be_read_as_repayments_is_still_checked() {
        let text = r#"[{"loan_id":"88001","amount":25.00},{"loan_id":"88001","amount":25.00}]"#;
        assert_eq!(
            findings("r.json", text),
            "FMT021 error 1:1-1:2 \"[\" [safe]\nDUP001 error 1:49-1:54 \"88001\""
        );
    }
}
