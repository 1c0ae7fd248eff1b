//! DUP002: the same loan again with another amount.

use super::copies::Copies;
use super::groups::{Group, groups};
use crate::amount::Total;
use crate::engine::{RunView, Sink};
use crate::finding::{Args, Finding, Severity};
use crate::rules::{Check, Example, Fixable, Rule, texts};

pub(super) static RULE: Rule = Rule {
    code: "DUP002",
    name: "conflicting-duplicate",
    severity: Severity::Error,
    fix: Fixable::Never,
    since: "0.1.0",
    source: "\"The amount reported should match what appears in your organization's MIS\" (Kiva, Using the API to report repayments): one loan has one amount",
    example: Example {
        file: "report.csv",
        bad: b"loan_id,amount\n88001,25.00\n88001,12.50\n",
        good: b"loan_id,amount\n88001,37.50\n88002,12.50\n",
        config: "column-mode = \"two\"",
        with: &[],
    },
    texts: texts!("conflicting_duplicate"),
    check: Check::Run(check),
};

/// Places beside the one of the finding; more of them help nobody.
const RELATED: usize = 5;

fn check(run: &RunView<'_>, sink: &mut Sink<'_>) {
    let copies = Copies::of(run);
    for group in groups(run, &copies).filter(|group| !group.is_of_one_amount()) {
        if let Some(finding) = finding(&group) {
            sink.push_covering(finding, group.records());
        }
    }
}

fn finding(group: &Group<'_>) -> Option<Finding> {
    let second = group.repayments().nth(1)?;
    let (mut number, mut readable, mut sum) = (0, 0, Total::default());
    for amount in group.repayments().map(|repayment| repayment.amount()) {
        number += 1;
        if let Some(value) = amount.value() {
            readable += 1;
            sum.add(value);
        }
    }
    let case = if readable == number {
        "sum"
    } else {
        "unreadable"
    };
    let args = Args::none()
        .case("case", case)
        .id("loan", second.record.loan_key())
        .number("number", number)
        .text("sum", sum.to_string());
    let finding = Finding::new(&RULE, second.place()).args(args);
    let others = group
        .repayments()
        .enumerate()
        .filter(|(index, _)| *index != 1);
    let places = others.take(RELATED).map(|(_, other)| other.place());
    Some(places.fold(finding, Finding::related))
}

#[cfg(test)]
mod tests {
    use crate::finding::Arg;
    use crate::rules::testing::{findings, outcome};
    use crate::settings::Settings;

    const SPLIT_BY_MEMBER: &str =
        "loan_id,amount\n88001,25.00\n88001,12.5\n88002,5.00\n88001,12.50\n";

    #[test]
    fn all_rows_of_the_loan_are_one_finding_with_their_sum() {
        assert_eq!(
            findings("r.csv", SPLIT_BY_MEMBER),
            "DUP002 error 3:1-3:6 \"88001\""
        );
        let outcome = outcome("r.csv", SPLIT_BY_MEMBER, &Settings::default());
        let finding = outcome
            .findings
            .iter()
            .find(|finding| finding.rule.code == "DUP002");
        let sum = finding.and_then(|finding| finding.args.iter().find(|(name, _)| *name == "sum"));
        assert_eq!(sum, Some(("sum", &Arg::Text("50.00".to_owned()))));
        let related = finding.map(|finding| &finding.related);
        let records = related.into_iter().flatten();
        let records: Vec<_> = records
            .filter_map(|related| related.place.record)
            .map(|record| record.0)
            .collect();
        assert_eq!(records, [0, 3]);
    }

    #[test]
    fn different_loans_with_different_amounts_are_silent() {
        assert_eq!(
            findings("r.csv", "loan_id,amount\n88001,25.00\n88002,12.50\n"),
            ""
        );
    }
}
