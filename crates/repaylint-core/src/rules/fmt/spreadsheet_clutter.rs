//! FMT016: titles above the header, notes under the data.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    code: "FMT016",
    name: "spreadsheet-clutter",
    severity: Severity::Warning,
    fix: Fixable::Unsafe,
    since: "0.1.0",
    source: "RFC 4180, section 2: a CSV file is an optional header and records, and nothing else",
    example: Example {
        file: "report.csv",
        bad: b"Repayments of October\nloan_id,amount\n88001,25.00\n",
        good: b"loan_id,amount\n88001,25.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("spreadsheet_clutter"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    let runs: Vec<_> = layout.titles.iter().chain(&layout.notes).collect();
    let Some(first) = runs.first() else {
        return;
    };
    let lines: Vec<_> = runs.iter().map(|run| lines_of(file, run.span)).collect();
    let edits = runs.iter().map(|run| file.deletion_of(run.span)).collect();
    let rows = runs.iter().map(|run| u64::from(run.rows)).sum();
    let args = Args::none()
        .case("in", file.row_word())
        .number("rows", rows)
        .text("lines", lines.join(", "));
    sink.push(
        Finding::new(&RULE, file.place(first.first))
            .args(args)
            .count(rows)
            .fix(Fix::edits(Safety::Unsafe, edits)),
    );
}

/// The lines of some rows, such as `3` or `3-5`.
fn lines_of(file: &FileView<'_>, rows: Span) -> String {
    let (first, last) = (file.line(rows.start), file.line(rows.end));
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

#[cfg(test)]
mod tests {
    use crate::finding::Arg;
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    const BOTH: &str = "Repayments of October\nBranch North\nloan_id,amount\n88001,25.00\n\
                        Printed by: Ana\n";

    #[test]
    fn titles_and_notes_are_one_finding_at_the_first() {
        assert_eq!(
            findings("r.csv", BOTH),
            "FMT016 warning 1:1-1:22 \"Repayments of October\" x3 [unsafe]"
        );
    }

    #[test]
    fn the_lines_are_named() {
        let outcome = outcome("r.csv", BOTH, &Settings::default());
        let mut args = outcome
            .findings
            .iter()
            .flat_map(|finding| finding.args.iter());
        let lines = args.find(|(name, _)| *name == "lines");
        assert_eq!(lines, Some(("lines", &Arg::Text("1-2, 5".to_owned()))));
    }

    #[test]
    fn a_date_and_a_page_under_a_note_are_notes() {
        let report = "loan_id,amount\n88001,25.00\n88002,12.50\n";
        for below in ["2026-10-31", "31/10/2026", "1/3", ",1/3"] {
            assert_eq!(
                findings("r.csv", format!("{report}\nPrinted by: Ana\n{below}\n")),
                "FMT016 warning 5:1-5:16 \"Printed by: Ana\" x2 [unsafe]",
                "{below}"
            );
        }
        let before = findings("r.csv", format!("{report}1/3\nPrinted by: Ana\n"));
        assert!(before.contains("FMT004 error 4:4-4:4"), "{before}");
        let between = findings(
            "r.csv",
            format!("{report}Printed by: Ana\n1/3\n88003,5.00\n"),
        );
        assert_eq!(between.matches("FMT004").count(), 2, "{between}");
    }

    #[test]
    fn a_repayment_without_its_last_field_is_no_note() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount,name\n88001,25.00,Ana\n88002,12.50\n"
            ),
            ""
        );
    }
}
