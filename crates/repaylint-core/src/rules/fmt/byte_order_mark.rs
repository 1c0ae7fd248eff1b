//! FMT002: a UTF-8 byte-order mark.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Edit, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::source::Encoding;

pub(super) static RULE: Rule = Rule {
    code: "FMT002",
    name: "byte-order-mark",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 8259, section 8.1: a JSON text must not begin with a byte-order mark",
    example: Example {
        file: "report.csv",
        bad: b"\xef\xbb\xbfloan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("byte_order_mark"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let source = &file.report.source;
    let Some(mark) = source.bom().filter(|_| source.encoding() == Encoding::Utf8) else {
        return;
    };
    let (case, severity) = match file.csv() {
        None => ("json", Severity::Error),
        Some(layout) if layout.header.is_none() => ("no-header", Severity::Error),
        Some(_) => ("header", Severity::Warning),
    };
    sink.push(
        Finding::new(&RULE, file.place(mark))
            .severity(severity)
            .args(Args::none().case("case", case))
            .fix(Fix::edit(
                Safety::Safe,
                Edit {
                    span: mark,
                    replacement: "".into(),
                },
            )),
    );
}
