//! DUP004: two loan ids that differ only in how they are written.

use super::groups::Repayment;
use crate::engine::{RunView, Sink};
use crate::finding::{Args, Field, Finding, Severity};
use crate::rules::{Check, Example, Fixable, ProvenBy, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "DUP004",
    name: "near-duplicate-id",
    severity: Severity::Warning,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "A loan has one id at Kiva, its internal_loan_id (FPS-Lib, loans of the Partner API)",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\nKE-001,25.00\nke001,12.50\n",
        good: b"loan_id,amount\nKE-001,25.00\nKE-002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("near_duplicate_id"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    for repeat in &run.repeats.near {
        let mut repayments = repeat
            .records
            .iter()
            .filter_map(|at| Repayment::read(run, *at));
        let Some(first) = repayments.next() else {
            continue;
        };
        for later in repayments {
            if are_both_at_kiva(run, &first, &later) {
                continue;
            }
            let difference = difference(first.record.loan_key(), later.record.loan_key());
            if difference == "case" && means_case(&later) {
                continue;
            }
            let args = Args::none()
                .case("case", difference)
                .id("loan", later.record.loan_key())
                .id("other", first.record.loan_key());
            sink.push(
                Finding::new(&RULE, later.place())
                    .args(args)
                    .related(first.place()),
            );
        }
    }
}

/// Whether Kiva has a loan under each of the two ids, exactly as they are written (law 5).
fn are_both_at_kiva(run: &RunView<'_>, first: &Repayment<'_>, later: &Repayment<'_>) -> bool {
    let keys = [first.record.loan_key(), later.record.loan_key()];
    run.held.is_some_and(|held| {
        keys.iter()
            .all(|id| held.proves(ProvenBy::Kiva, Field::LoanId, id))
    })
}

/// What alone makes two ids differ; `several` if it is more than one of these.
fn difference(one: &str, other: &str) -> &'static str {
    let plain = |id: &str| -> String { id.chars().filter(|char| char.is_alphanumeric()).collect() };
    if one.eq_ignore_ascii_case(other) {
        "case"
    } else if one.trim_start_matches('0') == other.trim_start_matches('0') {
        "zeros"
    } else if plain(one) == plain(other) {
        "separators"
    } else {
        "several"
    }
}

/// Whether upper and lower case are part of the ids of a file, as in `aB3x` and `Ab3X`.
fn means_case(repayment: &Repayment<'_>) -> bool {
    let ids = &repayment.file.report.columns.loan_id;
    u64::from(ids.mixed_case) * 2 > u64::from(ids.present)
}

#[cfg(test)]
mod tests {
    use super::difference;
    use crate::rules::testing::findings;

    #[test]
    fn what_differs_is_named() {
        assert_eq!(difference("KE-001", "ke-001"), "case");
        assert_eq!(difference("00881", "881"), "zeros");
        assert_eq!(difference("KE-001", "KE001"), "separators");
        assert_eq!(difference("KE-001", "ke001"), "several");
    }

    #[test]
    fn the_later_id_is_shown() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\n00881,25.00\n7402,5.00\n881,25.00\n"
            ),
            "DUP004 warning 4:1-4:4 \"881\""
        );
    }

    #[test]
    fn ids_with_separators_at_other_places_are_silent() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n12-3,25.00\n1-23,12.50\n"),
            ""
        );
    }

    #[test]
    fn ids_that_mix_both_cases_are_told_apart_by_them() {
        assert_eq!(
            findings(
                "r.csv",
                "loan_id,amount\naB3x,25.00\nAb3X,12.50\nqR7t,5.00\n"
            ),
            ""
        );
    }
}
