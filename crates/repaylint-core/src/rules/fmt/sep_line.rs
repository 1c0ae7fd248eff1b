//! FMT015: Excel's `sep=` line.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT015",
    name: "sep-line",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 4180, section 2: the first line of a CSV file is its header or a record",
    example: Example {
        file: "report.csv",
        bad: b"sep=,\nloan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("sep_line"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(span) = file.csv().and_then(|layout| layout.sep_line) else {
        return;
    };
    let line = file.report.source.line_around(span.start);
    sink.push(
        Finding::new(&RULE, file.place(line))
            .args(Args::none().text("line", file.text(line)))
            .fix(Fix::edit(
                Safety::Safe,
                Edit {
                    span,
                    replacement: "".into(),
                },
            )),
    );
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn the_line_is_shown_without_its_end() {
        assert_eq!(
            findings("r.csv", "sep=,\r\nloan_id,amount\r\n88001,25.00\r\n"),
            "FMT015 warning 1:1-1:6 \"sep=,\" [safe]"
        );
    }
}
