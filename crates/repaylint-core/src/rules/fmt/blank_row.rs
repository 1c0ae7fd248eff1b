//! FMT010: rows with nothing in them between the data.

use crate::engine::{FileView, Sink};
use crate::finding::{Args, Finding, Fix, Safety, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "FMT010",
    name: "blank-row",
    severity: Severity::Warning,
    fix: Fixable::Safe,
    since: "0.1.0",
    source: "RFC 4180, section 2: every line of a CSV file is a record",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n,\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("blank_row"),
    check: Check::File(check),
};

fn check(file: &FileView<'_>, sink: &mut Sink<'_>) {
    let Some(layout) = file.csv() else {
        return;
    };
    for run in &layout.blanks {
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
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    const TWO_RUNS: &str =
        "loan_id,amount\r\n88001,25.00\r\n,\r\n,\r\n88002,12.50\r\n\r\n88003,5.00\r\n";

    #[test]
    fn a_run_of_rows_is_one_finding_at_its_first() {
        assert_eq!(
            findings("r.csv", TWO_RUNS),
            "FMT010 warning 3:1-3:2 \",\" x2 [safe]\nFMT010 warning 6:1-6:1 \"\" [safe]"
        );
    }

    #[test]
    fn the_fix_takes_the_line_ends_too() {
        let outcome = outcome("r.csv", TWO_RUNS, &Settings::default());
        let fixes = outcome
            .findings
            .iter()
            .filter_map(|finding| finding.fix.as_ref());
        let edits: Vec<_> = fixes.flat_map(|fix| fix.edits.clone()).collect();
        assert_eq!(
            String::from_utf8_lossy(&crate::fix::apply(TWO_RUNS.as_bytes(), &edits)),
            "loan_id,amount\r\n88001,25.00\r\n88002,12.50\r\n88003,5.00\r\n"
        );
    }

    #[test]
    fn empty_lines_at_the_end_are_silent() {
        assert_eq!(findings("r.csv", "loan_id,amount\n88001,25.00\n\n\n"), "");
    }
}
