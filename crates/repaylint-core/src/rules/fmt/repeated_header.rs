//! FMT018: the header again among the rows.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT018",
    name: "repeated-header",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 4180, section 2: a CSV file has at most one header, as its first line",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\nloan_id,amount\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("repeated_header"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    for run in &layout.repeated_headers {
        let rows = u64::from(run.rows);
        sink.push(
            Finding::new(&RULE, file.place(run.first))
                .args(Args::none().number("rows", rows))
                .count(rows)
                .fix(Fix::edit(Safety::Safe, file.deletion_of(run.span))),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::findings;

    #[test]
    fn pasted_files_show_at_each_header_and_nothing_else_is_said_of_it() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n88001,25.00\nloan_id,amount\n88002,12.50\nloan_id,amount\n88003,5.00\n"
            ),
            "FMT018 warning 3:1-3:15 \"loan_id,amount\" [safe]\n\
             FMT018 warning 5:1-5:15 \"loan_id,amount\" [safe]"
        );
    }
}
