//! FMT014: a file without any repayment.

use super::missing_column::lacks_a_column;
use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::model::{JsonLayout, RootShape};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT014",
    name: "empty-report",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "PA2 counts the loans reported of those expected; what is not reported may be billed (Kiva partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("empty_report"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    if !file.report.is_empty() || is_explained(file) {
        return;
    }
    let source = &file.report.source;
    let text = source.text().get(source.body_start() as usize..);
    let is_blank = text.is_none_or(|text| text.trim_ascii().is_empty());
    let case = match (is_blank, source.sheet()) {
        (true, Some(_)) => "no-cells",
        (true, None) => "no-text",
        (false, _) => "no-repayment",
    };
    sink.push(Finding::new(&RULE, file.whole()).args(Args::none().case("case", case)));
}

/// Whether another finding says why no row became a repayment.
fn is_explained(file: &FileView<'_>) -> bool {
    let unreadable = ["FMT004", "FMT005", "FMT024"];
    let set_aside = &file.report.rows.set_aside;
    set_aside.iter().any(|run| unreadable.contains(&run.why))
        || file.csv().is_some_and(lacks_a_column)
        || file.json().is_some_and(is_no_report)
}

/// Whether a JSON document has no array in which repayments could stand.
fn is_no_report(layout: &JsonLayout) -> bool {
    match &layout.syntax {
        Some(fault) if fault.edits.is_empty() => true,
        _ => layout.root != RootShape::Wanted,
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn a_file_without_repayments_is_an_error_in_every_format() {
        for (file, text) in [
            ("r.csv", ""),
            ("r.csv", "loan_id,amount\r\n"),
            ("r.json", "{\"repayments\":[]}"),
        ] {
            assert_eq!(findings(file, text), "FMT014 error", "{text}");
        }
    }

    #[test]
    fn a_finding_that_explains_it_stands_alone() {
        assert_eq!(
            findings("r.csv", "loan_id,name\n"),
            "FMT009 error 1:1-1:13 \"loan_id,name\""
        );
        assert_eq!(
            findings("r.json", "[]"),
            "FMT021 error 1:1-1:2 \"[\" [safe]"
        );
        assert_eq!(findings("r.json", ""), "FMT020 error 1:1-1:1 \"\"");
    }
}
