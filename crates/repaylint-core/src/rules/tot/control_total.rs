//! TOT001: the amounts do not add up to the control total.

use rust_decimal::Decimal;

use super::difference::Difference;
use super::explain::explain;
use crate::engine::{Expectation, Expecting, RunView, Sink, can_be_summed, expectations, total_of};
use crate::finding::{Args, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Reference, Rule, texts};
use crate::settings::Settings;

pub(super) static RULE: Rule = Rule {
    code: "TOT001",
    name: "control-total",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "The amount reported should match what appears in the organization's MIS (Kiva, Report Repayments)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,21.50\n",
        good: b"loan_id,amount\n88001,25.00\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[Reference {
            flag: "",
            file: "report.csv.control.toml",
            bytes: b"total = \"37.50\"\n",
        }],
    },
    texts: texts!("control_total"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    for wanted in expectations(run.files, run.settings) {
        let files = wanted.files(run.files);
        if let Some(total) = wanted.expected.total
            && files.iter().all(|file| can_be_summed(file, run.settings))
            && let Some(difference) = Difference::between(total_of(files), total)
        {
            sink.push(finding(run, &wanted, total, &difference));
        }
    }
}

fn finding(
    run: &RunView<'_>,
    wanted: &Expectation<'_>,
    total: Decimal,
    difference: &Difference,
) -> Finding {
    let explanation = explain(run, wanted, difference);
    let found = total_of(wanted.files(run.files));
    let money = |amount: String| with_currency(amount, run.settings);
    let args = by(wanted)
        .case(
            "direction",
            if difference.is_more { "more" } else { "less" },
        )
        .text("expected", money(total.to_string()))
        .text("found", money(found.to_string()))
        .text("difference", money(difference.amount.to_string()));
    let finding = Finding::new(&RULE, wanted.place()).args(explanation.fill(args));
    explanation
        .places
        .into_iter()
        .fold(finding, Finding::related)
}

/// Who expects it.
pub(super) fn by(wanted: &Expectation<'_>) -> Args {
    match wanted.by {
        Expecting::File(name) => Args::none().case("by", "file").text("control", name),
        Expecting::User => Args::none().case("by", "user").text("control", ""),
    }
}

/// An amount with its currency, where only one is known.
fn with_currency(amount: String, settings: &Settings) -> String {
    match settings.currencies.as_slice() {
        [only] => format!("{amount} {}", only.code()),
        _ => amount,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use crate::finding::{Arg, Finding};
    use crate::rules::testing::{lines_of, outcome_of};
    use crate::settings::{Expected, Settings};
    use crate::{amount::exact, engine::Outcome, finding::FileId};

    fn expecting(total: &str) -> Settings {
        Settings {
            expected: Expected {
                total: exact(total),
                count: None,
            },
            ..Settings::default()
        }
    }

    fn run(rows: &str, total: &str) -> Outcome {
        let text = format!("loan_id,amount\n{rows}");
        outcome_of(&[("r.csv", text.as_bytes())], &expecting(total))
    }

    fn finding(outcome: &Outcome) -> &Finding {
        let mut found = outcome.findings.iter();
        let finding = found.find(|finding| finding.rule.code == "TOT001");
        finding.expect("the sum differs")
    }

    fn case(finding: &Finding) -> &str {
        let case = finding.args.iter().find(|(name, _)| *name == "case");
        match case {
            Some((_, Arg::Case(case))) => case,
            other => panic!("{other:?}"),
        }
    }

    /// The explanation, and what the related places show.
    fn explained(rows: &str, total: &str) -> String {
        let outcome = run(rows, total);
        let finding = finding(&outcome);
        let source = &outcome.files[0].source;
        let related = finding.related.iter().map(|related| {
            let span = related.place.span.expect("a place");
            format!(
                " {}:{}",
                source.position(span.start).line,
                source.slice(span)
            )
        });
        case(finding).to_owned() + &related.collect::<String>()
    }

    #[test]
    fn a_sum_that_is_met_is_silent_however_it_is_written() {
        for (rows, total) in [
            ("88001,25.00\n88002,12.50\n", "37.5"),
            ("88001,25.00\n88002,12.50\n", "37.500"),
            ("88001,0.10\n88002,0.20\n", "0.3"),
            (
                "88001,500000000000000.00\n88002,0.01\n",
                "500000000000000.01",
            ),
            ("88001,1.005\n88002,1.010\n", "2.015"),
            ("88001,5000\n88002,2500\n", "7500"),
            ("88001,0.00\n", "0"),
        ] {
            let lines = lines_of(&run(rows, total));
            assert!(!lines.contains("TOT001"), "{lines}");
        }
    }

    proptest! {
        #[test]
        fn a_sum_is_missed_by_whatever_is_not_the_sum(
            amounts in proptest::collection::vec((0u64..100_000_000, 0u32..4), 1..20),
            missed_by in 1u64..1_000_000,
        ) {
            let written = |(digits, scale): &(u64, u32)| Decimal::new(digits.cast_signed(), *scale);
            let lines = amounts.iter().enumerate();
            let rows: Vec<_> = lines
                .map(|(loan, amount)| format!("{},{}", 88_001 + loan, written(amount)))
                .collect();
            let rows = rows.join("\n") + "\n";
            let sum: Decimal = amounts.iter().map(written).sum();
            let is_missed = |total: Decimal| {
                let outcome = run(&rows, &total.to_string());
                outcome.summary.by_code.get("TOT001").copied()
            };
            prop_assert_eq!(is_missed(sum), None);
            prop_assert_eq!(is_missed(sum + Decimal::new(missed_by.cast_signed(), 3)), Some(1));
        }
    }

    #[test]
    fn the_smallest_unit_is_enough() {
        assert_eq!(explained("88001,0.10\n88002,0.20\n", "0.31"), "none");
        assert_eq!(
            explained("88001,500000000000000\n", "500000000000000.01"),
            "none"
        );
    }

    #[test]
    fn a_loan_that_stands_twice_comes_first() {
        assert_eq!(
            explained("88001,25.00\n88002,12.50\n88001,25.00\n", "37.50"),
            "one-twice 2:25.00 4:25.00"
        );
        assert_eq!(
            explained(
                "88001,25.00\n88002,12.50\n88001,25.00\n88002,12.50\n",
                "37.50"
            ),
            "all-twice 4:25.00 5:12.50"
        );
        assert_eq!(
            explained("88001,25.00\n88002,12.50\n88001,20.00\n", "40.00"),
            "none",
            "loans that stand twice but are not the difference"
        );
    }

    #[test]
    fn a_row_of_totals_among_the_repayments_is_named() {
        assert_eq!(
            explained("88001,25.00\n88002,12.50\n88003,37.50\n", "37.5"),
            "total-among 4:37.50"
        );
    }

    #[test]
    fn a_repayment_of_just_the_difference_is_named() {
        let rows = "88001,25.00\n88002,13.00\n";
        assert_eq!(explained(rows, "25"), "equal-more 3:13.00");
        assert_eq!(explained(rows, "51"), "equal-less 3:13.00");
        assert_eq!(explained(rows, "52"), "none");
    }

    #[test]
    fn a_lost_point_and_swapped_digits_are_named() {
        assert_eq!(
            explained("88001,25.00\n88002,1300\n", "38.00"),
            "point 3:1300"
        );
        assert_eq!(
            explained("88001,25.00\n88002,13.00\n", "1325"),
            "point 3:13.00"
        );
        assert_eq!(
            explained("88001,25.00\n88002,21.00\n", "37.00"),
            "swapped 3:21.00"
        );
        assert_eq!(explained("88001,25.00\n88002,22.00\n", "38.00"), "none");
    }

    #[test]
    fn what_many_repayments_would_explain_is_not_pointed_at() {
        let rows =
            ["88001", "88002", "88003", "88004", "88005", "88006"].join(",7.00\n") + ",7.00\n";
        assert_eq!(explained(&rows, "35"), "equal-more");
        assert_eq!(explained(&rows, "84"), "halved");
        assert_eq!(explained(&rows, "21"), "doubled");
        let rows = "88001,100\n88002,80\n";
        assert_eq!(explained(rows, "90"), "doubled", "rather than 100 for 10");
    }

    #[test]
    fn rows_and_amounts_that_could_not_be_read_come_first() {
        assert_eq!(
            explained("88001,25.00\n88002,13.00\n88003,7.00,x,13.00,y\n", "51"),
            "set-aside 4:88003,7.00,x,13.00,y"
        );
        let rows = "88001,25.00\n88002,thirteen\n";
        assert_eq!(explained(rows, "38"), "unread");
        let outcome = run(rows, "38");
        let unread = finding(&outcome)
            .args
            .iter()
            .find(|(name, _)| *name == "unread");
        assert_eq!(unread, Some(("unread", &Arg::Number(1))));
    }

    #[test]
    fn the_own_row_of_totals_takes_sides() {
        let rows = "88001,25.00\n88002,13.10\nTotal,38.10\n";
        assert_eq!(explained(rows, "40.22"), "own-total-found 4:Total");
        let rows = "88001,25.00\n88002,13.10\nTotal,40.22\n";
        assert_eq!(explained(rows, "40.22"), "own-total-expected 4:Total");
    }

    #[test]
    fn several_files_are_one_sum_at_no_single_file() {
        let files: [(&str, &[u8]); 2] = [
            ("a.csv", b"loan_id,amount\n88001,25.00\n"),
            ("b.csv", b"loan_id,amount\n88002,13.00\n"),
        ];
        let lines = |total| lines_of(&outcome_of(&files, &expecting(total)));
        assert_eq!(lines("38"), "");
        assert_eq!(lines("25.00"), "TOT001 error");
        let outcome = outcome_of(&files, &expecting("25.00"));
        let finding = finding(&outcome);
        assert_eq!(finding.place.file, None);
        assert_eq!(finding.related[0].place.file, Some(FileId(1)));
    }

    #[test]
    fn part_of_a_month_is_held_against_nothing() {
        let settings = Settings {
            partial: true,
            ..expecting("1")
        };
        let files: [(&str, &[u8]); 1] = [("a.csv", b"loan_id,amount\n88001,25.00\n")];
        let outcome = outcome_of(&files, &settings);
        assert_eq!(lines_of(&outcome), "");
        let not_checked = |why| outcome.not_checked.iter().find(|reason| reason.why == why);
        let partial = not_checked("partial").expect("said");
        assert_eq!(partial.rules, ["TOT001", "TOT002"]);
        assert_eq!(not_checked("control-total"), None);
    }

    #[test]
    fn a_file_that_another_finding_explains_is_not_summed() {
        for (name, text) in [
            ("r.csv", "loan_id,name\n88001,Ana\n"),
            ("r.csv", "loan_id,amount\n"),
            (
                "r.csv",
                "loan_id,client_id,amount\n25.50,501,88001\n12.75,502,88002\n",
            ),
            (
                "r.json",
                "{\"repayments\":[{\"loan_id\":\"88001\",\"amount\":25.00},",
            ),
        ] {
            let outcome = outcome_of(&[(name, text.as_bytes())], &expecting("1"));
            let lines = lines_of(&outcome);
            assert!(!lines.is_empty() && !lines.contains("TOT001"), "{lines}");
            let mut reasons = outcome.not_checked.iter();
            let unread = reasons.find(|reason| reason.why == "unread");
            assert_eq!(unread.map(|reason| &*reason.rules), Some(&["TOT001"][..]));
        }
    }
}
