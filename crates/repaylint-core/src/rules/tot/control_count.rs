//! TOT002: the number of repayments is not the expected one.

use super::control_total::by;
use super::explain::SHOWN;
use super::repeated::repeated;
use crate::engine::{Expectation, RunView, Sink, can_be_summed, count_of, expectations, total_of};
use crate::finding::{Field, Finding, Place, Severity};
use crate::model::Report;
use crate::rules::{Check, Example, Fixable, Reference, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "TOT002",
    name: "control-count",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "PA2 counts the loans reported of those expected; what is not reported may be billed (Kiva partner academy)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "",
            file: "report.csv.control.toml",
            bytes: b"count = 3\n",
        }],
    },
    texts: texts!("control_count"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    for wanted in expectations(run.files, run.settings) {
        let files = wanted.files(run.files);
        if let Some(count) = wanted.expected.count
            && files.iter().all(|file| can_be_summed(file, run.settings))
            && count_of(files) != count
        {
            sink.push(finding(run, &wanted, count));
        }
    }
}

fn finding(run: &RunView<'_>, wanted: &Expectation<'_>, count: u64) -> Finding {
    let found = count_of(wanted.files(run.files));
    let is_more = found > count;
    let difference = found.abs_diff(count);
    let (case, places) = if is_more {
        explain_more(run, wanted, difference)
    } else {
        explain_less(wanted, wanted.files(run.files), difference)
    };
    let args = by(wanted)
        .case("direction", if is_more { "more" } else { "less" })
        .case("case", case)
        .number("expected", count)
        .number("found", found)
        .number("difference", difference);
    let finding = Finding::new(&RULE, wanted.place()).args(args);
    places.into_iter().fold(finding, Finding::related)
}

/// Repayments of loans that stand in the files before are as many as there are too many.
fn explain_more(
    run: &RunView<'_>,
    wanted: &Expectation<'_>,
    difference: u64,
) -> (&'static str, Vec<Place>) {
    let later = || repeated(run, wanted.file).map(|(_, later)| later);
    if later().count() as u64 != difference {
        return ("none", Vec::new());
    }
    let places = later().take(SHOWN).filter_map(|at| {
        let file = run.file(at.file.0)?;
        Some(file.record_place(at.record, Field::LoanId))
    });
    ("repeated", places.collect())
}

/// Rows that are no repayments are as many as there are too few: someone has counted them as well, unless the total is
/// missed, too.
fn explain_less(
    wanted: &Expectation<'_>,
    files: &[Report],
    difference: u64,
) -> (&'static str, Vec<Place>) {
    let total = wanted.expected.total;
    let is_total_missed = total.is_some_and(|total| !total_of(files).equals(total));
    let header: u64 = files.iter().map(|file| file.rows.header).sum();
    let all_rows: u64 = files.iter().map(|file| file.rows.read).sum();
    let set_aside = |is_meant: IsMeant| {
        let runs = files.iter().flat_map(move |file| {
            let runs = file.rows.set_aside.iter().map(move |run| (file.id, run));
            runs.filter(move |(_, run)| is_meant(run.why))
        });
        let rows: u64 = runs.clone().map(|(_, run)| u64::from(run.rows)).sum();
        (rows, runs)
    };
    let kinds = if is_total_missed { 1 } else { KINDS.len() };
    for (case, is_meant) in KINDS.into_iter().take(kinds) {
        let (rows, runs) = set_aside(is_meant);
        if rows == difference {
            let places = runs.take(SHOWN);
            let places = places.map(|(file, run)| Place::in_file(file, run.span));
            return (case, places.collect());
        }
    }
    if is_total_missed {
        return ("none", Vec::new());
    }
    if header == difference {
        return ("header", Vec::new());
    }
    if all_rows == count_of(files) + difference {
        return ("all-rows", Vec::new());
    }
    ("none", Vec::new())
}

/// Whether rows that were set aside for a reason, a code, are meant.
type IsMeant = fn(&str) -> bool;

/// Kinds of rows that were set aside, and which reasons they have: first those that may hold a repayment.
const KINDS: [(&str, IsMeant); 4] = [
    ("unread", |why| !NO_REPAYMENTS.contains(&why)),
    ("totals", |why| why == "FMT011"),
    ("blank", |why| why == "FMT010"),
    ("set-aside", |_| true),
];

/// Why rows are set aside that can be no repayments.
const NO_REPAYMENTS: [&str; 5] = ["FMT010", "FMT011", "FMT015", "FMT016", "FMT018"];

#[cfg(test)]
mod tests {
    use crate::amount::exact;
    use crate::finding::Arg;
    use crate::rules::testing::outcome_of;
    use crate::settings::{Expected, Settings};

    /// The explanation, and the lines of the related places; nothing where the number is the expected one.
    fn explained(rows: &str, count: u64) -> String {
        explained_with(None, rows, count)
    }

    /// The same with a total.
    fn explained_with(total: Option<&str>, rows: &str, count: u64) -> String {
        let settings = Settings {
            expected: Expected {
                total: total.and_then(exact),
                count: Some(count),
            },
            ..Settings::default()
        };
        let text = format!("loan_id,amount\n{rows}");
        let outcome = outcome_of(&[("r.csv", text.as_bytes())], &settings);
        let mut found = outcome.findings.iter();
        let Some(finding) = found.find(|finding| finding.rule.code == "TOT002") else {
            return String::new();
        };
        let source = &outcome.files[0].source;
        let lines = finding.related.iter().map(|related| {
            let span = related.place.span.expect("a place");
            format!(" {}", source.position(span.start).line)
        });
        let case = finding.args.iter().find_map(|(name, arg)| match arg {
            Arg::Case(case) if name == "case" => Some(*case),
            _ => None,
        });
        case.expect("a case").to_owned() + &lines.collect::<String>()
    }

    #[test]
    fn the_expected_number_is_silent() {
        assert_eq!(explained("88001,25.00\n88002,12.50\n", 2), "");
    }

    #[test]
    fn loans_that_stand_twice_explain_too_many() {
        let rows = "88001,25.00\n88002,12.50\n88001,25.00\n";
        assert_eq!(explained(rows, 2), "repeated 4");
        assert_eq!(explained(rows, 1), "none");
    }

    #[test]
    fn rows_that_are_no_repayments_explain_too_few() {
        let rows = "88001,25.00\n88002,1,2,3\n,\n,\n88003,12.50\nTotal,37.50\n";
        assert_eq!(explained(rows, 2), "");
        assert_eq!(explained(rows, 4), "blank 4");
        assert_eq!(explained(rows, 6), "set-aside 3 4 7");
        assert_eq!(explained(rows, 7), "all-rows");
        assert_eq!(explained(rows, 5), "none");
        assert_eq!(explained("88001,25.00\n88002,1,2,3\n", 2), "unread 3");
        assert_eq!(explained("88001,25.00\nTotal,25.00\n", 2), "totals 3");
        assert_eq!(explained("88001,25.00\n", 2), "header");
    }

    #[test]
    fn where_the_total_is_missed_too_nobody_has_merely_counted_other_rows() {
        let row = "88001,25.00\n";
        assert_eq!(explained_with(Some("25"), row, 2), "header");
        assert_eq!(explained_with(Some("30"), row, 2), "none");
        let unread = "88001,25.00\n88002,1,2,3\n";
        assert_eq!(explained_with(Some("30"), unread, 2), "unread 3");
    }
}
