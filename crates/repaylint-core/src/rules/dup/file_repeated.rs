//! DUP005: two files of a run hold nearly the same loans.

use super::copies::{Copies, Copy, first_in};
use super::groups::Repayment;
use crate::engine::{RecordRef, RunView, Sink};
use crate::finding::{Args, FileId, Finding, Place, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "DUP005",
    name: "file-repeated",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "Several files of one period are combined into one report, and a later file is how mistakes are mended (Kiva partner help)",
    // The rule needs two files: the bad file beside itself breaks it, the good file beside the bad one does not.
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88002,12.50\n88003,5.00\n88004,7.50\n88005,10.00\n88006,30.00\n88007,15.00\n88008,20.00\n88009,8.00\n88010,9.00\n",
        good: b"loan_id,amount\n88011,25.00\n88012,12.50\n88013,5.00\n88014,7.50\n88015,10.00\n88016,30.00\n88017,15.00\n88018,20.00\n88019,8.00\n88020,9.00\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("file_repeated"),
    check: Check::Run(check),
};

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    for (later, copy) in Copies::of(run).iter() {
        let Some(earlier) = run.file(copy.of.0) else {
            continue;
        };
        let different = different_amounts(run, later, copy);
        let case = if different == 0 { "copy" } else { "correction" };
        let args = Args::none()
            .case("case", case)
            .text("earlier", earlier.report.source.name())
            .number("shared", copy.shared)
            .number("different", different);
        let finding = Finding::new(&RULE, Place::whole_file(later))
            .args(args)
            .count(copy.shared)
            .related(Place::whole_file(copy.of));
        let repeated = common_loans(run, later, copy).map(|(_, repeated)| repeated);
        sink.push_covering(finding, repeated);
    }
}

/// Of the loans that two files hold, how many have another amount in the later one.
fn different_amounts(run: &RunView<'_>, later: FileId, copy: Copy) -> u64 {
    let amount_at = |at| Repayment::read(run, at).map(|repayment| repayment.amount());
    let differing = common_loans(run, later, copy)
        .filter(|(earlier, later)| amount_at(*earlier) != amount_at(*later));
    differing.count() as u64
}

/// The repayments of the loans that two files hold, in the earlier and the later one.
fn common_loans<'r>(
    run: &'r RunView<'_>,
    later: FileId,
    copy: Copy,
) -> impl Iterator<Item = (RecordRef, RecordRef)> + 'r {
    let groups = run.repeats.same_loan.iter();
    groups.filter_map(move |group| {
        let earlier = first_in(&group.records, copy.of)?;
        Some((earlier, first_in(&group.records, later)?))
    })
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::finding::{Arg, FileId};
    use crate::rules::testing::{findings_of, outcome_of};
    use crate::settings::Settings;

    #[test]
    fn a_copy_is_one_finding_at_the_later_file() {
        let files = [("a.csv", RULE.example.bad), ("b.csv", RULE.example.bad)];
        assert_eq!(
            findings_of(&files, &Settings::default()),
            "DUP005 error x10"
        );
        let outcome = outcome_of(&files, &Settings::default());
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "DUP005");
        assert_eq!(
            finding.and_then(|finding| finding.place.file),
            Some(FileId(1))
        );
    }

    #[test]
    fn other_amounts_are_counted() {
        let text = String::from_utf8_lossy(RULE.example.bad);
        let later = text.replace("12.50", "13.50").replace("88010", "88030") + "88031,1.00\n";
        let files = [("a.csv", RULE.example.bad), ("b.csv", later.as_bytes())];
        assert_eq!(
            findings_of(&files, &Settings::default())
                .lines()
                .filter(|line| line.starts_with("DUP005"))
                .count(),
            0,
            "nine common loans are too few"
        );
        let later = text.replace("12.50", "13.50") + "88031,1.00\n";
        let files = [("a.csv", RULE.example.bad), ("b.csv", later.as_bytes())];
        let outcome = outcome_of(&files, &Settings::default());
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "DUP005");
        let mut args = finding.into_iter().flat_map(|finding| finding.args.iter());
        let different = args.find(|(name, _)| *name == "different");
        assert_eq!(different, Some(("different", &Arg::Number(1))));
    }

    #[test]
    fn files_of_other_loans_are_silent() {
        let files = [("a.csv", RULE.example.bad), ("b.csv", RULE.example.good)];
        assert_eq!(findings_of(&files, &Settings::default()), "");
    }
}
